import { ouvrirDemonstration, ouvrirVide } from '../../../test/demonstration';
import type { Plateforme } from '../../../test/plateforme';
import { chargerDemonstration, conter, estFictive } from './charger';
import { planDemonstration } from './planifier';

/** Far from the day of the mock-ups: no sitting in common but those of 2017. */
const MAINTENANT = '2028-10-02T08:00:00Z';
const LONGTEMPS = 115_000;

/** Tables, and what chance or the machine puts in their rows: ids that no caller gives, the chain of hashes, the passwords. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  accord: [], article: [], signataire: [], regle: [], organisation: [], personne: [], mandat: [], instance: [], membre: [], perimetre: [],
  reunion: [], point: [], document: [], document_contenu: [], compte_rendu: [], decision: [], compteur: [],
  participant: ['id'], synthese: ['id'], transmission: ['id'], revision: ['synthese_id'], compte: ['empreinte'], envoi: ['id'], courriel: ['id', 'envoi_id'],
  journal: ['id', 'requete', 'hash', 'hash_precedent'],
};

async function empreintes(p: Plateforme): Promise<Record<string, string>> {
  const lues: Record<string, string> = {};
  for (const [table, sans] of Object.entries(TABLES)) {
    const [ligne] = await p.sql<{ empreinte: string }>(
      `SELECT count(*) || ' ' || md5(string_agg(l, '|' ORDER BY l)) AS empreinte FROM (SELECT (to_jsonb(x) - $1::text[])::text AS l FROM ${table} x) lignes`, [sans],
    );
    lues[table] = ligne?.empreinte ?? '';
  }
  return lues;
}

const FIN = '2017-06-01';

/** The first months of the story, as if they had just passed: enough for every kind of row. */
async function conterUnDebut(graine: number): Promise<Record<string, string>> {
  const p = await ouvrirVide(MAINTENANT);
  const plan = planDemonstration('2026-11-20', graine);
  await conter(p.service, { ...plan, jour: FIN, actes: plan.actes.filter((a) => a.instant < FIN) }, () => undefined);
  const lues = await empreintes(p);
  await p.fermer();
  return lues;
}

it('le même jour et la même graine donnent deux fois les mêmes lignes, une autre graine non', async () => {
  const lignes = await conterUnDebut(4);
  expect(Object.entries(lignes).filter(([, empreinte]) => !/^[1-9]\d* /.test(empreinte))).toEqual([]);
  expect(await conterUnDebut(4)).toEqual(lignes);
  expect((await conterUnDebut(5))['synthese']).not.toBe(lignes['synthese']);
}, LONGTEMPS);

it('un autre jour que celui des maquettes se raconte aussi, jusqu’à lui', async () => {
  const { p, etapes } = await ouvrirDemonstration(MAINTENANT);
  expect(etapes.map((e) => e.slice(-4))).toEqual(['nces', '2017', '2027', '2028']);
  const [bornes] = await p.sql('SELECT max(instant) < $1 AS passe, max(instant) > $2 AS recent FROM journal', [p.instant, '2028-09-25']);
  expect(bornes).toEqual({ passe: true, recent: true });
  await p.fermer();
}, LONGTEMPS);

it('interrompu, il ne laisse rien : le démarrage suivant recommence dans une base vide', async () => {
  const p = await ouvrirVide(MAINTENANT);
  const mourir = (texte: string): void => {
    if (texte.endsWith('2017')) throw new Error('Le processus meurt.');
  };
  await expect(chargerDemonstration(p.service, mourir)).rejects.toThrow('Le processus meurt.');
  expect(await p.sql('SELECT (SELECT count(*)::int FROM personne) AS personnes, (SELECT count(*)::int FROM journal) AS lignes')).toEqual([{ personnes: 0, lignes: 0 }]);
  expect(await estFictive(p.service.lectures)).toBe(false);
  await p.fermer();
}, LONGTEMPS);
