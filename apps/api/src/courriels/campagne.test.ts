import { campagneId, faire, ouvrir, ouvrirDictionnaire, remplir, valeursDe } from '../../test/indicateurs';
import type { Plateforme } from '../../test/plateforme';
import { id } from '../../test/jura';
import { resoudreDus } from './resolution';

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
});
afterEach(() => p.fermer());

interface Ecrit {
  adresse: string;
  objet: string;
  texte: string;
}
/** The mails written since the last look. */
async function ecrits(): Promise<Ecrit[]> {
  await resoudreDus(p.service, p.instant);
  const courriels = await p.sql<Ecrit>(`SELECT adresse, objet, texte FROM courriel WHERE genre = 'CAMPAGNE' AND etat = 'PREPARE' ORDER BY adresse`);
  await p.sql(`UPDATE courriel SET etat = 'ENVOYE', envoye_le = prepare_le`);
  // Typography is tested elsewhere: any space is a space here.
  return courriels.map((c) => ({ ...c, objet: c.objet.replace(/\s/gu, ' '), texte: c.texte.replace(/[^\S\n]/gu, ' ') }));
}
const aQui = async (): Promise<string[]> => (await ecrits()).map((c) => c.adresse);
const TOUS = ['horizon', 'secretariat', 'sillage', 'ud21', 'ud39'].map((nom) => `${nom}@essai.test`);

it('l’ouverture s’annonce à chaque personne des organisations qui doivent des valeurs', async () => {
  const courriels = await ecrits();
  expect(courriels.map((c) => c.adresse)).toEqual(TOUS);
  const lettre = courriels.find((c) => c.adresse === 'horizon@essai.test');
  expect(lettre?.objet).toBe('Indicateurs à saisir : Année 2026');
  expect(lettre?.texte).toMatch(/au plus tard le 15 décembre 2026/u);
  expect(lettre?.texte).toContain(`http://console.test/campagnes/${campagneId}/saisie`);
});

it('une organisation sans personne reçoit à sa boîte', async () => {
  await p.sql(`UPDATE mandat SET fin = '2026-01-01' WHERE personne_id = $1`, [id('sillage')]);
  await p.sql(`UPDATE organisation SET courriel = 'contact@sillage.test' WHERE id = $1`, [id('réseau Sillage')]);
  expect(await aQui()).toContain('contact@sillage.test');
});

it('le rappel part sept jours avant l’échéance, à qui n’a pas tout soumis', async () => {
  await ecrits();
  await remplir(p, 'horizon');
  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  p.instant = new Date('2026-12-08T06:59:00Z');
  expect(await aQui()).toEqual([]);
  p.instant = new Date('2026-12-08T07:00:00Z');
  expect(await aQui()).toEqual(TOUS.filter((a) => !a.startsWith('horizon')));
});

it('une échéance prolongée a son propre rappel', async () => {
  await ecrits();
  await faire(p, 'relectrice', 'prolongerEcheance', { campagneId, organisationId: id('réseau Sillage'), echeance: '2027-01-10', motif: 'Changement d’outil' });
  p.instant = new Date('2026-12-08T09:00:00Z');
  expect(await aQui()).toEqual(TOUS.filter((a) => !a.startsWith('sillage')));
  p.instant = new Date('2027-01-03T09:00:00Z');
  const [rappel, ...autres] = await ecrits();
  expect([rappel?.adresse, autres]).toEqual(['sillage@essai.test', []]);
  expect(rappel?.texte).toMatch(/Échéance : le 10 janvier 2027/u);
});

it('un renvoi dit combien et pourquoi, à la seule organisation concernée, sans aucun chiffre', async () => {
  await ecrits();
  await remplir(p, 'horizon', 4242);
  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  const ids = (await valeursDe(p, 'secretariat', { aExaminer: true })).slice(0, 2).map((v) => v.id);
  await faire(p, 'secretariat', 'renvoyerValeurs', { ids, motif: 'Double compte possible' });
  const [lettre, ...autres] = await ecrits();
  expect([lettre?.adresse, lettre?.objet, autres]).toEqual(['horizon@essai.test', '2 valeurs renvoyées : Année 2026', []]);
  expect(lettre?.texte).toMatch(/Motif : Double compte possible/u);
  expect(lettre?.texte).not.toContain('4242');
});

it('ce qui est corrigé avant l’envoi ne se dit plus', async () => {
  await ecrits();
  await remplir(p, 'horizon');
  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  const [une] = await valeursDe(p, 'secretariat', { aExaminer: true, indicateurId: [id('F4-2')] });
  await faire(p, 'secretariat', 'renvoyerValeurs', { ids: [une!.id], motif: 'Double compte' });
  const [renvoyee] = await valeursDe(p, 'horizon', { etat: ['RENVOYEE'] });
  await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: renvoyee!.id, version: renvoyee!.version, numerateur: '3' }] });
  expect(await aQui()).toEqual([]);
});
