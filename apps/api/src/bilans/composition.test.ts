import { composer, dire, lireBilan, type BilanLu } from '../../test/bilans';
import { campagneId, faire, ouvrir, ouvrirDictionnaire, remplir, valeursDe } from '../../test/indicateurs';
import { id } from '../../test/jura';
import { inscrireSeance } from '../../test/mesures';
import type { Plateforme } from '../../test/plateforme';
import { inscrireAction, inscrireFeuille, inscrireRemontee } from '../../test/suivis';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirDictionnaire('2026-12-20T09:00:00Z');
  await p.sql(`INSERT INTO regle (id, cle, nature, type_instance, departements, nombre, unite, debut, citation, source, force, accord_id) VALUES ($1, 'r', 'RYTHME', 'CTA', '{}', 2, 'PAR_AN', '2025-01-01', 'fiche 8', 'ACCORD', 'OBLIGATION', $2)`, [id('rythme'), id('BFC2025')]);
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-02-10', presents: [['IAE', 'PRESENT'], ['ETAT', 'EXCUSE']], transmis: ['CDIAE-39'] });
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-09-10', presents: [['IAE', 'PRESENT'], ['ETAT', 'DISTANCE']] });
  await inscrireSeance(p, { sigle: 'CTA-SAONE', jour: '2026-03-03', presents: [['IAE', 'ABSENT']], transmis: ['CDIAE-39', 'CDIAE-21'] });
  await inscrireSeance(p, { sigle: 'CTA-SAONE', jour: '2025-12-31' });
  await inscrireSeance(p, { sigle: 'CDIAE-39', jour: '2026-04-01', presents: [['SYNDICATS', 'PRESENT']] });
  await inscrireSeance(p, { sigle: 'CDIAE-39', jour: '2026-12-22', etat: 'PLANIFIEE' });
  const feuille = await inscrireFeuille(p, { annee: 2026 });
  await inscrireAction(p, { feuille, nom: 'Présenter l’accord', etat: 'TERMINEE', closeLe: '2026-03-24', echeance: '2026-03-31', pilote: 'DR' });
  await inscrireAction(p, { feuille, nom: 'Réunir chaque CTA', echeance: '2026-06-30', pilote: 'DR' });
  await inscrireAction(p, { feuille, nom: 'Former les animateurs', echeance: '2027-03-31', pilote: 'réseau Horizon' });
  await inscrireAction(p, { feuille, nom: 'Écrire un guide', etat: 'ABANDONNEE', closeLe: '2026-04-15' });
  const projet = await inscrireFeuille(p, { annee: 2025, etat: 'BROUILLON' });
  await inscrireAction(p, { feuille: projet, nom: 'Restée un projet' });
  await inscrireRemontee(p, { nom: 'bus', origine: 'CTA-DOLE', vers: ['CDIAE-39'], leveeLe: '2026-03-02', reponduLe: '2026-03-22' });
  await inscrireRemontee(p, { nom: 'permis', origine: 'CTA-SAONE', leveeLe: '2026-05-04' });
  await inscrireRemontee(p, { nom: 'formation', origine: 'CDIAE-21', vers: ['CDIAE-39', 'CPR-BFC', 'CPN'], leveeLe: '2026-06-10' });
  // Joined to the former, which the CDIAE of the Jura then reads: one question, counted once.
  await inscrireRemontee(p, { nom: 'stage', origine: 'CDIAE-39', vers: ['CPR-BFC'], leveeLe: '2026-06-12', jointeA: 'formation' });
  await inscrireRemontee(p, { nom: 'ancienne', origine: 'CDIAE-39', leveeLe: '2024-12-31' });
  await ouvrir(p, 'secretariat', { ouvreLe: '2026-11-20', echeance: '2026-12-19' });
});
afterAll(() => p.fermer());

describe('un bilan de région', () => {
  let bilan: BilanLu;
  beforeAll(async () => {
    bilan = await composer(p, 'secretariat', 'région', 'CPR-BFC');
  });

  it('dit ce qu’il est et où il ira', () => {
    expect(bilan).toMatchObject({ titre: 'Bilan 2026, Bourgogne-Franche-Comté', etat: 'BROUILLON', niveau: 'REGION', numero: 0, empreinte: null, empreinteVerifiee: null, destinatairesNoms: ['Comité de pilotage national'] });
    expect(bilan.contenu.rubriques).toEqual(['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'FEUILLE_DE_ROUTE', 'REMONTEES', 'COMPLETUDE']);
  });

  it('compte les réunions tenues de l’année ; le CTA à cheval une fois en région, et dans chacun de ses départements', () => {
    expect(dire(bilan, 'SEANCES_CTA')).toBe('tout 3 ; 21 1 ; 25 0 ; 39 3 ; 58 0 ; 70 0 ; 71 0 ; 89 0 ; 90 0');
    expect(dire(bilan, 'RYTHME_CTA')).toBe('tout 1/2 ; 21 0/1 ; 25 0/0 ; 39 1/2 ; 58 0/0 ; 70 0/0 ; 71 0/0 ; 89 0/0 ; 90 0/0');
    expect(dire(bilan, 'PRESENCE_CTA')).toMatch(/^tout 3\/5 ; 21 0\/1 ; 25 0\/0 ; 39 3\/5/u);
    expect(dire(bilan, 'SEANCES_CDIAE')).toMatch(/^tout 1 ; 21 0 ; 25 0 ; 39 1/u);
    expect(dire(bilan, 'PARTICIPATION')).toBe('tout 4/6 ; État 1/2 ; Insertion par l’activité économique 2/3 ; Syndicats 1/1');
  });

  it('juge le rythme, avec l’article qui le demande, et n’en juge pas où rien ne l’attend', () => {
    expect(bilan.contenu.rythme.map((r) => [r.instanceNom, r.attendues, r.tenues, r.etat, r.citation?.texte ?? null])).toEqual([
      ['CDIAE de la Côte-d’Or', 0, 0, 'SANS_OBJET', null],
      ['CDIAE du Jura', 0, 1, 'SANS_OBJET', null],
      ['Comité de pilotage régional', 0, 0, 'SANS_OBJET', null],
      ['CTA du bassin de Dole', 2, 2, 'RESPECTE', 'Accord BFC 2025 (fictif), fiche 8'],
      ['CTA du val de Saône', 2, 1, 'A_VENIR', 'Accord BFC 2025 (fictif), fiche 8'],
    ]);
  });

  it('suit les comptes rendus de leur publication à leur accusé', () => {
    expect([dire(bilan, 'COMPTES_RENDUS'), dire(bilan, 'TRANSMIS'), dire(bilan, 'RECUS')].map((d) => d.split(' ; ')[0])).toEqual(['tout 2/4', 'tout 2/2', 'tout 0/2']);
  });

  it('suit la feuille de route adoptée, action par action ; un projet n’y est pas', () => {
    expect(['FEUILLES', 'ACTIONS', 'ACTIONS_FAITES', 'ACTIONS_RETARD'].map((code) => dire(bilan, code))).toEqual([
      'tout 1/1', 'tout 4 ; Faites 1 ; À faire 1 ; En retard 1 ; Abandonnées 1', 'tout 1/3 ; DR 1/2 ; réseau Horizon 0/1 ; Sans pilote 0/0 ; Redynamiser les CTA 1/3', 'tout 1 ; DR 1 ; réseau Horizon 0 ; Sans pilote 0 ; Redynamiser les CTA 1',
    ]);
    expect(bilan.contenu.chiffres.find((c) => c.code === 'FEUILLES')?.phrase).toBe('La feuille de route 2026 est adoptée le 20 janvier 2026.');
  });

  it('compte chaque question remontée une fois, celle à cheval dans chacun de ses départements, et ce qui attend encore', () => {
    expect(dire(bilan, 'REMONTEES_LEVEES')).toBe('tout 3 ; 21 2 ; 25 0 ; 39 2 ; 58 0 ; 70 0 ; 71 0 ; 89 0 ; 90 0 ; CTA 2 ; CDIAE 1 ; Besoins 3');
    expect(dire(bilan, 'REMONTEES_REPONDUES')).toMatch(/^tout 1\/3 ; 21 0\/2 ; 25 0\/0 ; 39 1\/2/u);
    expect(dire(bilan, 'REMONTEES_MONTEES')).toMatch(/^tout 1\/3 ; 21 1\/2 ; 25 0\/0 ; 39 0\/2/u);
    expect(dire(bilan, 'REMONTEES_ATTENTE')).toMatch(/^tout 3 ; 21 2 ;.* 39 2 ;.* ; CTA 1 ; CDIAE 1 ; Comité national 1$/u);
    expect(dire(bilan, 'REMONTEES_DELAI')).toBe('tout 20');
  });

  it('ne dit rien d’une valeur avant son acceptation, et la dit manquante', async () => {
    await remplir(p, 'horizon');
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    const avant = await lireBilan(p, 'secretariat', 'région');
    expect(dire(avant!, 'F4-2')).toMatch(/^tout ∅ ; 21 ∅/u);
    expect(avant!.contenu.chiffres.find((c) => c.code === 'F4-2')?.total).toMatchObject({ comptees: 0, preuves: 0 });
  });

  it('additionne les valeurs acceptées ; un taux est celui des sommes', async () => {
    const horizon = (await valeursDe(p, 'horizon')).filter((v) => v.etat === 'SOUMISE');
    await p.sql(`UPDATE valeur SET numerateur = 1, denominateur = 4 WHERE indicateur_id = $1 AND organisation_id = $2 AND departement = '39'`, [id('F5-1'), id('réseau Horizon')]);
    await faire(p, 'relectrice', 'accepterValeurs', { ids: horizon.map((v) => v.id) });
    const lu = await lireBilan(p, 'secretariat', 'région');
    expect(dire(lu!, 'F4-2')).toMatch(/^tout 100 ; 21 50 ; 25 ∅ ; 39 50 ;.* ; ACI 20 ; AI 20/u);
    expect(dire(lu!, 'F5-1')).toMatch(/^tout 11\/24 ; 21 10\/20 ; 25 ∅ ; 39 1\/4/u);
    expect(lu!.contenu.chiffres.find((c) => c.code === 'F5-1')?.phrase).toBe('En 2026\u00a0: 11 sur 24, soit 45,8\u00a0%. De 25\u00a0% (Département 39) à 50\u00a0% (Département 21). 2 valeurs manquantes.');
  });

  it('compte une seule fois ce que l’un ou l’autre devait donner', async () => {
    const lu = await lireBilan(p, 'secretariat', 'région');
    expect(dire(lu!, 'F3-2')).toMatch(/^tout 20 ; 21 10 ; 25 ∅ ; 39 10/u);
  });

  it('dit la complétude et la ponctualité de chaque signataire', async () => {
    const lu = await lireBilan(p, 'secretariat', 'région');
    expect(dire(lu!, 'COMPLETUDE')).toMatch(/réseau Horizon 15\/15 ; réseau Sillage 0\/1\d/u);
    expect(dire(lu!, 'PONCTUALITE')).toMatch(/réseau Horizon 0\/15/u);
    expect(lu!.contenu.syntheses.map((c) => c.code)).toEqual(['INDICATEURS_COMPLETS', 'PONCTUALITE', 'A_CONFIRMER']);
  });
});

it('un bilan de département ne compte que le sien', async () => {
  const bilan = await composer(p, 'ud39', 'jura', 'CDIAE-39');
  expect(bilan).toMatchObject({ titre: 'Bilan 2026, Département 39', niveau: 'DEPARTEMENT', destinatairesNoms: ['Comité de pilotage régional'] });
  expect([dire(bilan, 'SEANCES_CTA'), dire(bilan, 'SEANCES_CDIAE'), dire(bilan, 'F5-1')]).toEqual(['tout 3', 'tout 1', 'tout 1/4']);
  // No road map of its own; of the remontées, those that its instances raised or received, the joined one by the other that carries it.
  expect([dire(bilan, 'FEUILLES'), dire(bilan, 'REMONTEES_LEVEES'), dire(bilan, 'REMONTEES_REPONDUES'), dire(bilan, 'REMONTEES_MONTEES'), dire(bilan, 'REMONTEES_ATTENTE')]).toEqual([
    'absent', 'tout 3 ; CTA 2 ; CDIAE 1 ; Besoins 3', 'tout 1/3', 'tout 1/3', 'tout 3 ; CTA 1 ; CDIAE 1 ; Comité national 1',
  ]);
});

it('un bilan de CTA ne compte que ses réunions, sans campagne ni complétude', async () => {
  const bilan = await composer(p, 'animatrice', 'saône', 'CTA-SAONE');
  expect(bilan).toMatchObject({ titre: 'Bilan 2026, CTA du val de Saône', destinatairesNoms: ['CDIAE de la Côte-d’Or', 'CDIAE du Jura'] });
  expect(bilan.contenu.rubriques).toEqual(['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'REMONTEES']);
  expect([dire(bilan, 'SEANCES_CTA'), dire(bilan, 'F4-2'), dire(bilan, 'COMPLETUDE'), dire(bilan, 'FEUILLES'), dire(bilan, 'REMONTEES_LEVEES')]).toEqual(['tout 1', 'absent', 'absent', 'absent', 'tout 1 ; Besoins 1']);
  const seances = async (): Promise<object | undefined> => (await lireBilan(p, 'animatrice', 'saône'))?.contenu.chiffres.find((c) => c.code === 'SEANCES_CTA')?.total;
  expect(await seances()).toMatchObject({ numerateurPrecedent: null, preuves: 1 });
  const avant = p.instant;
  p.instant = new Date('2027-01-15T09:00:00Z');
  expect(await seances()).toMatchObject({ numerateurPrecedent: '1', preuves: 1 });
  p.instant = avant;
});

it('les preuves d’un chiffre sont autant que ce qu’il compte, en tout et dans chaque département', async () => {
  const bilan = (await lireBilan(p, 'secretariat', 'région'))!;
  const suivis = bilan.contenu.chiffres.filter((c) => c.rubrique === 'FEUILLE_DE_ROUTE' || c.rubrique === 'REMONTEES');
  const lues = suivis.flatMap(({ code, total, lignes }) => [total, ...lignes.filter((l) => ['21', '39'].includes(l.departement ?? ''))].map(({ departement, preuves }) => ({ code, departement, preuves })));
  expect(lues.length).toBeGreaterThan(14);
  for (const { code, departement, preuves } of lues) {
    const { preuvesBilan } = await p.obtenir<{ preuvesBilan: { total: number } }>(id('secretariat'), 'query ($id: ID!, $code: String!, $departement: String) { preuvesBilan(id: $id, code: $code, departement: $departement) { total } }', { id: bilan.id, code, departement });
    expect({ code, departement, preuves: preuvesBilan.total }).toEqual({ code, departement, preuves });
  }
});

it('un bilan se compose en une instruction, quel que soit le nombre de réunions', async () => {
  expect(await p.compterLectures(() => lireBilan(p, 'secretariat', 'région'))).toBe(2);
});
