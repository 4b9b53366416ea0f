import { randomUUID } from 'node:crypto';
import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme, type Reponse } from '../../test/plateforme';
import { chargerReference } from '../db/reference/charger';
import { identifiantDe } from '../db/reference/identifiant';

let p: Plateforme;
const BFC2016 = identifiantDe('accord', 'BFC2016');
const AC2015 = identifiantDe('accord', 'AC2015');

async function ouvrir(maintenant = '2026-11-20T09:00:00Z'): Promise<void> {
  p = await ouvrirPlateforme({ maintenant });
  await p.service.source.transaction((em) => chargerReference(em));
  await installerJura(p);
}
const code = ({ errors }: Reponse<unknown>): string => errors[0]?.extensions.code ?? 'fait';
const champs = ({ errors }: Reponse<unknown>): string[] => errors[0]?.extensions.champs?.map((c) => c.champ) ?? [];

const ACCORD = 'id code titre niveau departements effetLe finLe version reconduit { code } decline { code } signataires { nom genre } articles { code genre objectifs } regles { nature nombre unite citation debut fin texte } evenements { id genre titre jour declineId } actions';
const CREER = `mutation ($id: ID!, $saisie: AccordSaisie!) { r: creerAccord(id: $id, saisie: $saisie) { ${ACCORD} } }`;
const AVENANT = `mutation ($id: ID!, $accordId: ID!, $saisie: AvenantSaisie!) { r: ajouterAvenant(id: $id, accordId: $accordId, saisie: $saisie) { ${ACCORD} } }`;
const DECLINER = `mutation ($id: ID!, $avenantId: ID!, $accordId: ID!, $saisie: AvenantSaisie!) { r: declinerAvenant(id: $id, avenantId: $avenantId, accordId: $accordId, saisie: $saisie) { ${ACCORD} } }`;
const NOTER = `mutation ($id: ID!, $accordId: ID!, $saisie: EvenementSaisie!) { r: noterEvenement(id: $id, accordId: $accordId, saisie: $saisie) { ${ACCORD} } }`;
const VIE = `query ($id: ID!) { r: chronologieAccord(accordId: $id) { etat instances possibles etapes { genre titre jour auPlusTot avantLe etat citation } declinaisons { regionCode accordCode etat jour avenantTitre } } }`;

interface Vie {
  r: { etat: string; instances: number; possibles: string[]; etapes: { genre: string; jour: string | null; auPlusTot: string | null; avantLe: string | null; etat: string }[]; declinaisons: { regionCode: string; accordCode: string | null; etat: string; jour: string | null }[] };
}
const vie = async (accordId: string): Promise<Vie['r']> => (await p.obtenir<Vie>(id('sansmandat'), VIE, { id: accordId })).r;

describe('enregistrer un accord', () => {
  beforeAll(() => ouvrir());
  afterAll(() => p.fermer());

  const saisie = (ecart: object = {}): Record<string, unknown> => ({
    code: 'BFC2026', titre: 'Accord régional 2026', niveau: 'REGIONAL', regionCode: '27', signeLe: '2026-01-15', effetLe: '2026-02-01', finLe: '2028-12-31', preavisMois: 3, resiliationArticle: 'article 6',
    signataires: [{ nom: 'Préfecture de région', qualite: 'Préfète', pour: 'État', genre: 'ETAT' }, { nom: 'Réseau Horizon', pour: 'Réseau Horizon', genre: 'RESEAU', organisationId: id('réseau Horizon') }],
    articles: [{ genre: 'ARTICLE', code: 'article 3', titre: 'Pilotage' }, { genre: 'FICHE', code: 'fiche 8', titre: 'Le CTA' }],
    regles: [{ article: 'fiche 8', nature: 'RYTHME', typeInstance: 'CTA', nombre: 4, unite: 'PAR_AN' }, { article: 'fiche 8', nature: 'TRANSMISSION', typeInstance: 'CTA', destinataires: ['CDIAE'] }],
    ...ecart,
  });
  const creer = (ecart: object = {}, qui: string | null = 'administrateur', cle = randomUUID()): Promise<Reponse<{ r: Record<string, unknown> & { regles: object[] } }>> => p.demander(qui && id(qui), CREER, { id: cle, saisie: saisie(ecart) });

  test.each([
    ['sur le territoire d’un autre, le même jour', { effetLe: '2018-12-31', signeLe: '2018-01-01' }, ['effetLe']],
    ['sans signataire', { signataires: [] }, ['signataires']],
    ['d’une région inconnue', { regionCode: '00' }, ['regionCode']],
    ['d’une région qui n’existe plus', { regionCode: '26' }, ['regionCode']],
    ['dont une règle ne cite pas d’article', { regles: [{ article: 'fiche 9', nature: 'RYTHME', typeInstance: 'CTA', nombre: 4, unite: 'PAR_AN' }] }, ['regles.0.article']],
    ['dont une règle n’a pas son nombre', { regles: [{ article: 'fiche 8', nature: 'RYTHME', typeInstance: 'CTA' }] }, ['regles.0.nombre']],
    ['dont deux articles ont le même code', { articles: [{ genre: 'FICHE', code: 'fiche 8', titre: 'Un' }, { genre: 'FICHE', code: 'fiche 8', titre: 'Deux' }] }, ['articles.1.code']],
    ['signé par une organisation inconnue', { signataires: [{ nom: 'Nulle part', organisationId: id('nulle part') }] }, ['signataires.0.organisationId']],
    ['qui décline un accord régional', { declineId: BFC2016 }, ['declineId']],
    ['dont le code est pris', { code: 'BFC2016' }, ['code']],
  ])('se refuse %s', async (_cas, ecart, noms) => expect(champs(await creer(ecart))).toEqual(noms));

  it('n’est ouvert qu’à l’administrateur', async () => {
    expect([code(await creer({}, 'secretariat')), code(await creer({}, 'sansmandat')), code(await creer({}, null))]).toEqual(['INTERDIT', 'INTERDIT', 'NON_AUTHENTIFIE']);
  });

  it('le garde avec ses signataires, ses articles et ses règles, sur les départements de sa région', async () => {
    const cle = randomUUID();
    const { data } = await creer({}, 'administrateur', cle);
    expect(data?.r).toMatchObject({
      code: 'BFC2026', departements: ['21', '25', '39', '58', '70', '71', '89', '90'], signataires: [{ genre: 'ETAT' }, { genre: 'RESEAU' }], articles: [{ code: 'article 3' }, { code: 'fiche 8' }],
      regles: [{ nature: 'RYTHME', nombre: 4, unite: 'PAR_AN', citation: 'fiche 8', debut: '2026-02-01', fin: '2028-12-31', texte: '4 réunions par an, au moins' }, { nature: 'TRANSMISSION' }],
      actions: ['ajouterAvenant', 'declinerAvenant', 'noterEvenement', 'ajouterSignataire', 'ajouterArticle', 'corrigerSignataire', 'corrigerArticle', 'deposerTexte', 'retirerTexte'],
    });
    expect(code(await creer({}, 'administrateur', cle))).toBe('fait');
    expect(champs(await creer({ code: 'BFC2027' }))).toEqual(['effetLe']);
    expect((await vie(cle)).instances).toBe(5);
  });

  it('la base refuse elle aussi deux accords superposés', async () => {
    await expect(p.sql(`INSERT INTO accord (id, code, titre, niveau, region_code, effet_le) VALUES ($1, 'X', 'X', 'REGIONAL', '27', '2028-12-31')`, [randomUUID()])).rejects.toThrow(/accord_regional_exclusif/);
    await expect(p.sql(`INSERT INTO accord (id, code, titre, niveau, effet_le, fin_le) VALUES ($1, 'Y', 'Y', 'NATIONAL', '2018-12-31', '2019-12-31')`, [randomUUID()])).rejects.toThrow(/accord_national_exclusif/);
  });

  it('reconduit, il reprend signataires, articles, règles, engagements et indicateurs', async () => {
    const cle = randomUUID();
    const { data } = await creer({ code: 'BFC2029', effetLe: '2029-01-01', finLe: '2031-12-31', signeLe: null, copieDe: BFC2016, signataires: null, articles: null, regles: null }, 'administrateur', cle);
    expect(data?.r).toMatchObject({ reconduit: { code: 'BFC2016' } });
    const compter = async (table: string, accord: string): Promise<unknown> => (await p.sql(`SELECT count(*)::int AS n FROM ${table} WHERE accord_id = $1`, [accord]))[0];
    for (const table of ['signataire', 'article', 'regle', 'engagement', 'indicateur']) expect([table, await compter(table, cle)]).toEqual([table, await compter(table, BFC2016)]);
    expect(await p.sql('SELECT DISTINCT debut::text, fin::text FROM regle WHERE accord_id = $1', [cle])).toEqual([{ debut: '2029-01-01', fin: '2031-12-31' }]);
    expect(await p.sql(`SELECT count(*)::int AS n FROM article f JOIN article p ON p.id = f.parent_id WHERE f.accord_id = $1 AND p.accord_id <> $1`, [cle])).toEqual([{ n: 0 }]);
  });

  it('enregistré tard, il ne rejuge pas les années closes', async () => {
    const { data } = await creer({ code: 'COR2024', regionCode: '94', signeLe: '2024-01-01', effetLe: '2024-01-01' });
    expect(data?.r.regles).toMatchObject([{ debut: '2026-01-01' }, { debut: '2026-01-01' }]);
  });
});

describe('les avenants', () => {
  // In 2017, both accords are in force: the national avenant, then the regional one.
  beforeAll(() => ouvrir('2017-11-20T09:00:00Z'));
  afterAll(() => p.fermer());
  const avenant = id('avenant national');
  const saisie = (ecart: object = {}): object => ({ titre: 'Avenant n° 1', jour: '2017-03-01', texte: 'Deux axes complétés', ...ecart });

  it('un avenant national est à décliner dans chaque région, jusqu’au sien', async () => {
    expect(code(await p.demander(id('administrateur'), AVENANT, { id: avenant, accordId: AC2015, saisie: saisie() }))).toBe('fait');
    const avant = await vie(AC2015);
    expect(avant.declinaisons).toHaveLength(18);
    expect(avant.declinaisons.find((d) => d.regionCode === '27')).toMatchObject({ accordCode: 'BFC2016', etat: 'A_VENIR', jour: null });
    expect(avant.declinaisons.find((d) => d.regionCode === '94')).toMatchObject({ accordCode: null, etat: 'SANS_OBJET' });
    expect((await vie(BFC2016)).declinaisons).toMatchObject([{ regionCode: '27', etat: 'A_VENIR' }]);

    const { data } = await p.demander<{ r: { evenements: object[] } }>(id('administrateur'), DECLINER, { id: id('avenant régional'), avenantId: avenant, accordId: BFC2016, saisie: saisie({ titre: null, jour: '2017-06-01' }) });
    expect(data?.r.evenements).toMatchObject([{ genre: 'DECLINAISON', titre: 'Avenant régional : Avenant n° 1', declineId: avenant }]);
    expect((await vie(AC2015)).declinaisons.find((d) => d.regionCode === '27')).toMatchObject({ etat: 'RESPECTE', jour: '2017-06-01' });
  });

  test.each([
    ['deux fois le même', BFC2016, avenant, '2017-06-02', 'TRANSITION_IMPOSSIBLE'],
    ['par un accord qui ne décline rien', AC2015, avenant, '2017-06-02', 'SAISIE_INVALIDE'],
    ['un avenant inconnu', BFC2016, id('inconnu'), '2017-06-02', 'INTROUVABLE'],
    ['avant sa signature', BFC2016, avenant, '2017-02-01', 'SAISIE_INVALIDE'],
  ])('décliner se refuse : %s', async (_cas, accordId, avenantId, jour, attendu) => {
    expect(code(await p.demander(id('administrateur'), DECLINER, { id: randomUUID(), avenantId, accordId, saisie: saisie({ jour }) }))).toBe(attendu);
  });

  it('un avenant qui prolonge emmène les règles de l’accord, et celles des instances suivent', async () => {
    const { data } = await p.demander<{ r: { finLe: string; regles: { fin: string }[] } }>(id('administrateur'), AVENANT, { id: randomUUID(), accordId: BFC2016, saisie: saisie({ jour: '2017-09-01', nouvelleFin: '2019-12-31' }) });
    expect(data?.r.finLe).toBe('2019-12-31');
    expect(new Set(data?.r.regles.map((r) => r.fin))).toEqual(new Set(['2019-12-31']));
    expect(await p.sql(`SELECT DISTINCT fin::text FROM accord_instance WHERE accord_id = $1`, [BFC2016])).toEqual([{ fin: '2019-12-31' }]);
  });

  it('n’est ouvert qu’à l’administrateur, renvoyé il ne compte qu’une fois', async () => {
    const demande = { id: avenant, accordId: AC2015, saisie: saisie() };
    expect([code(await p.demander(id('secretariat'), AVENANT, demande)), code(await p.demander(null, AVENANT, demande)), code(await p.demander(id('administrateur'), AVENANT, demande))]).toEqual(['INTERDIT', 'NON_AUTHENTIFIE', 'fait']);
    expect(await p.sql(`SELECT count(*)::int AS n FROM evenement_accord WHERE accord_id = $1 AND genre = 'AVENANT'`, [AC2015])).toEqual([{ n: 1 }]);
    expect(code(await p.demander(id('administrateur'), AVENANT, { ...demande, id: randomUUID(), saisie: saisie({ texte: null }) }))).toBe('SAISIE_INVALIDE');
  });
});

describe('la résiliation', () => {
  beforeAll(() => ouvrir('2017-03-01T09:00:00Z'));
  afterAll(() => p.fermer());
  const noter = (accordId: string, genre: string, jour: string, qui = 'administrateur'): Promise<Reponse<{ r: { finLe: string } }>> => p.demander(id(qui), NOTER, { id: randomUUID(), accordId, saisie: { genre, jour } });

  it('suit ses étapes et ses délais, puis finit l’accord et ses règles, sans toucher à rien d’autre', async () => {
    expect((await vie(BFC2016)).possibles).toEqual(['DENONCIATION']);
    expect(code(await noter(BFC2016, 'DENONCIATION', '2017-02-15'))).toBe('fait');
    const enCours = await vie(BFC2016);
    expect(enCours.etat).toBe('EN_RESILIATION');
    expect(enCours.etapes.filter((e) => e.jour === null).map((e) => [e.genre, e.auPlusTot, e.avantLe, e.etat])).toEqual([['COMITE_EXTRAORDINAIRE', '2017-02-15', '2017-05-15', 'A_VENIR'], ['RESILIATION', '2017-05-15', null, 'A_VENIR']]);
    expect(code(await noter(BFC2016, 'RESILIATION', '2017-03-01'))).toBe('SAISIE_INVALIDE');
    expect(code(await noter(BFC2016, 'COMITE_EXTRAORDINAIRE', '2017-03-01'))).toBe('fait');
    p.instant = new Date('2017-05-16T09:00:00Z');
    const tables = ['instance', 'reunion', 'indicateur', 'membre', 'signataire', 'article', 'engagement'];
    const avant = await Promise.all(tables.map((t) => p.sql(`SELECT md5(coalesce(string_agg(x::text, ',' ORDER BY x::text), '')) AS h FROM ${t} x`)));
    const { data } = await noter(BFC2016, 'RESILIATION', '2017-05-15');
    expect(data?.r.finLe).toBe('2017-05-15');
    expect(await Promise.all(tables.map((t) => p.sql(`SELECT md5(coalesce(string_agg(x::text, ',' ORDER BY x::text), '')) AS h FROM ${t} x`)))).toEqual(avant);
    expect(await p.sql('SELECT DISTINCT fin::text FROM regle WHERE accord_id = $1', [BFC2016])).toEqual([{ fin: '2017-05-15' }]);
    expect((await vie(BFC2016)).etat).toBe('TERMINE');
    expect(await p.sql('SELECT acte FROM journal WHERE sujet_id = $1', [BFC2016])).toEqual(Array(3).fill({ acte: 'noterEvenement' }));
  });

  it('un accord national commence par une mise en demeure', async () => {
    expect((await vie(AC2015)).possibles).toEqual(['MISE_EN_DEMEURE']);
    expect(champs(await noter(AC2015, 'DENONCIATION', '2017-03-01'))).toEqual(['jour']);
    expect(code(await noter(AC2015, 'MISE_EN_DEMEURE', '2017-03-01', 'secretariat'))).toBe('INTERDIT');
  });
});

it('les instances portent les accords qui les ont liées, de 2011 à aujourd’hui', async () => {
  await ouvrir();
  await p.sql(`UPDATE perimetre SET debut = '2010-01-01' WHERE instance_id = $1`, [id('CTA-DOLE')]);
  await p.sql(`UPDATE instance SET debut = '2010-01-01' WHERE id = $1`, [id('CTA-DOLE')]);
  const { instance } = await p.obtenir<{ instance: { accords: object[] } }>(id('animatrice'), `{ instance(id: "${id('CTA-DOLE')}") { accords { debut fin accord { code } } } }`);
  expect(instance.accords).toEqual([
    { debut: '2011-03-15', fin: '2013-12-31', accord: { code: 'AC2011' } },
    { debut: '2015-09-10', fin: '2018-12-31', accord: { code: 'AC2015' } },
    { debut: '2016-12-08', fin: '2018-12-31', accord: { code: 'BFC2016' } },
  ]);
  await p.fermer();
});

describe('les engagements et leurs signataires', () => {
  beforeAll(async () => {
    await ouvrir();
    await p.sql(`UPDATE signataire SET organisation_id = $1 WHERE accord_id = $2 AND pour = 'COORACE BFC'`, [id('réseau Horizon'), BFC2016]);
    await p.sql(`INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, reprise, departements, planifiee_le, tenue_le)
      SELECT gen_random_uuid(), i.id, i.nom, '2017-05-10 08:00Z'::timestamptz, '2017-05-10 10:00Z', 'UTC', '2017-05-10', 'TENUE', 'archives', i.departements, '2017-05-10', '2017-05-10' FROM instance i WHERE i.sigle IN ('CPR-BFC', 'CDIAE-39')`);
    await p.sql(`INSERT INTO participant (id, reunion_id, nom, organisation_id, organisation_nom, college, titre, presence)
      SELECT gen_random_uuid(), r.id, 'x', $1, 'Horizon', 'IAE', 'MEMBRE', CASE WHEN r.instance_nom LIKE 'Comité%' THEN 'PRESENT' ELSE 'ABSENT' END FROM reunion r`, [id('réseau Horizon')]);
  });
  afterAll(() => p.fermer());

  const engagements = async (filtre: string): Promise<{ total: number; items: { texte: string; designation: string; pilote: boolean; article: { code: string } }[] }> =>
    (await p.obtenir<{ engagements: never }>(id('sansmandat'), `{ engagements(parPage: 100, filtre: ${filtre}, tri: [{ champ: rang }]) { total items { texte designation pilote article { code titre objectifs } } } }`)).engagements;

  it('se lisent par fiche et par signataire', async () => {
    expect((await engagements(`{ accordId: ["${BFC2016}"] }`)).total).toBe(56);
    expect((await engagements('{ fiche: ["fiche 8"], genre: [POLE_EMPLOI] }')).items.map((e) => e.pilote)).toEqual([true, false, false]);
    const [reseau] = await p.sql<{ id: string }>(`SELECT id FROM signataire WHERE accord_id = $1 AND pour = 'COORACE BFC'`, [BFC2016]);
    expect((await engagements(`{ signataireId: "${reseau?.id ?? ''}" }`)).total).toBe(21);
    expect((await p.obtenir<{ engagements: { total: number } }>(null, '{ engagements { total } }')).engagements.total).toBe(0);
  });

  it('un signataire : ce qu’il doit, et où il est venu', async () => {
    const [reseau] = await p.sql<{ id: string }>(`SELECT id FROM signataire WHERE accord_id = $1 AND pour = 'COORACE BFC'`, [BFC2016]);
    const SUIVI = `query ($id: ID!) { suiviSignataire(id: $id) { nom genre connu valeursLisibles campagnes { libelle } presences { typeInstance attendu present } instancesTenues aConvoquer aPublier } }`;
    expect((await p.obtenir<{ suiviSignataire: object }>(id('sansmandat'), SUIVI, { id: reseau?.id })).suiviSignataire).toEqual({
      nom: 'COORACE Bourgogne-Franche-Comté', genre: 'RESEAU', connu: true, valeursLisibles: false, campagnes: [],
      presences: [{ typeInstance: 'COMITE_PILOTAGE_REGIONAL', attendu: 1, present: 1 }, { typeInstance: 'CDIAE', attendu: 1, present: 0 }], instancesTenues: 0, aConvoquer: 0, aPublier: 0,
    });
    expect([code(await p.demander(null, SUIVI, { id: reseau?.id })), code(await p.demander(id('horizon'), SUIVI, { id: id('rien') }))]).toEqual(['NON_AUTHENTIFIE', 'INTROUVABLE']);
  });
});
