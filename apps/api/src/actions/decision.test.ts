import { id } from '../../test/jura';
import { code, faire, lireAction, lireFeuille, ouvrirFeuilles, composer, ajouter, adopter, feuilleId } from '../../test/actions';
import { COMPTE_RENDU, installerCompteRendu } from '../../test/compte-rendu';
import type { Plateforme } from '../../test/plateforme';
import { installerSeance, SEANCE } from '../../test/seance';

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirFeuilles('2026-12-20T09:00:00Z');
  await installerSeance(p);
  await installerCompteRendu(p);
});
afterEach(() => p.fermer());

const DECISION = id('décision 1');
const saisie = (changement: object = {}): Record<string, unknown> => ({ id: id('action née'), saisie: { instanceId: id('CTA-DOLE'), decisionId: DECISION, intitule: '', ...changement } });
const DECISIONS = '{ decisions(filtre: { genre: [ACTION] }) { items { numero actionId } } }';

describe('une décision de genre « action » devient une action suivie', () => {
  it('elle lui donne ce qu’elle dit déjà, et se voit des deux côtés', async () => {
    const action = await faire(p, 'animatrice', 'creerAction', saisie());
    expect(action).toMatchObject({ cadre: 'SANS', decisionNumero: '2026-01', echeanceLibelle: '1er mars 2027', echeance: '2027-03-01', etat: 'A_FAIRE' });
    expect(await p.obtenir(id('animatrice'), DECISIONS)).toEqual({ decisions: { items: [{ numero: '2026-01', actionId: id('action née') }] } });
    // The members of the instance read it, those of another do not.
    expect((await lireAction(p, 'directrice', 'action née'))?.etat).toBe('A_FAIRE');
    for (const qui of ['directrice21', 'horizon', 'sansmandat']) expect(await lireAction(p, qui, 'action née')).toBeNull();
  });

  it('qui lit le compte rendu sans siéger ne voit pas l’action', async () => {
    await faire(p, 'animatrice', 'creerAction', saisie());
    expect(await p.obtenir(id('ud21'), DECISIONS)).toEqual({ decisions: { items: [] } });
    await p.sql(`DELETE FROM membre WHERE organisation_id = $1 AND instance_id = $2`, [id('DDETS du Jura'), id('CTA-DOLE')]);
    expect(await p.obtenir(id('ud39'), DECISIONS)).toEqual({ decisions: { items: [{ numero: '2026-01', actionId: null }] } });
  });

  test.each([
    ['une seconde fois', { id: id('autre') }, {}, 'SAISIE_INVALIDE'],
    ['sous une autre instance', {}, { instanceId: id('CTA-SAONE') }, 'SAISIE_INVALIDE'],
    ['d’une décision inconnue', {}, { decisionId: id('rien') }, 'SAISIE_INVALIDE'],
  ])('jamais %s', async (_cas, dehors, dedans, attendu) => {
    if ('id' in dehors) await faire(p, 'animatrice', 'creerAction', saisie());
    expect(await code(p, 'animatrice', 'creerAction', { ...saisie(dedans), ...dehors })).toBe(attendu);
  });

  it('pas tant que le compte rendu est un brouillon', async () => {
    await p.sql(`DELETE FROM transmission`);
    await p.sql(`UPDATE compte_rendu SET etat = 'BROUILLON', publie_le = NULL, approuve_le = NULL, approbation = NULL, destinataires = '{}' WHERE id = $1`, [COMPTE_RENDU]);
    expect(await code(p, 'animatrice', 'creerAction', saisie())).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('son pilote est prévenu aussitôt, et relancé avant l’échéance', async () => {
    await faire(p, 'animatrice', 'creerAction', saisie({ piloteId: id('SIAE 1') }));
    expect(await p.sql(`SELECT regle, (du_le AT TIME ZONE 'Europe/Paris')::date::text AS le FROM envoi WHERE sujet_id = $1 ORDER BY du_le`, [id('action née')])).toEqual([
      { regle: 'PILOTE', le: '2026-12-20' },
      { regle: 'PILOTE_A_RELANCER', le: '2027-02-14' },
    ]);
  });
});

it('une décision du comité entre dans sa feuille de route adoptée, sans révision ; celle d’un autre, non', async () => {
  await composer(p);
  await ajouter(p, 'Présenter l’accord');
  await adopter(p);
  const nouvelle = (decisionId: string): Record<string, unknown> => ({ id: id('née du comité'), saisie: { instanceId: id('CPR-BFC'), feuilleDeRouteId: feuilleId, decisionId, intitule: '' } });
  expect(await code(p, 'secretariat', 'creerAction', nouvelle(DECISION))).toBe('SAISIE_INVALIDE');
  await p.sql(`INSERT INTO reunion SELECT (jsonb_populate_record(r, jsonb_build_object('id', $1::uuid, 'instance_id', $2::uuid))).* FROM reunion r WHERE id = $3`, [id('comité'), id('CPR-BFC'), SEANCE]);
  await p.sql(`INSERT INTO compte_rendu SELECT (jsonb_populate_record(c, jsonb_build_object('id', $1::uuid, 'reunion_id', $2::uuid, 'instance_id', $3::uuid, 'destinataires', '{}'::text))).* FROM compte_rendu c WHERE id = $4`, [id('cr comité'), id('comité'), id('CPR-BFC'), COMPTE_RENDU]);
  await p.sql(`INSERT INTO decision SELECT (jsonb_populate_record(d, jsonb_build_object('id', $1::uuid, 'compte_rendu_id', $2::uuid, 'texte', 'Réunir un groupe', 'echeance_libelle', 'prochain trimestre', 'echeance', null))).* FROM decision d WHERE id = $3`, [id('décision comité'), id('cr comité'), DECISION]);
  // The label of a decision is free: that of a road map must mean something.
  expect(await code(p, 'secretariat', 'creerAction', nouvelle(id('décision comité')))).toBe('SAISIE_INVALIDE');
  await p.sql(`UPDATE decision SET echeance_libelle = '1er trimestre 2027' WHERE id = $1`, [id('décision comité')]);
  expect(await faire(p, 'secretariat', 'creerAction', nouvelle(id('décision comité')))).toMatchObject({ cadre: 'ADOPTEE', echeance: '2027-03-31' });
  expect((await lireFeuille(p, 'horizon'))?.versions[0]?.contenu).toHaveLength(1);
});
