import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme, type Reponse } from '../../test/plateforme';
import { chargerReference } from '../db/reference/charger';

let p: Plateforme;
const BFC = ['21', '25', '39', '58', '70', '71', '89', '90'];

/** The real accords, then one of 2025 that asks a CTA for four sittings a year, and the CTA of Dole since 2016. */
async function ouvrir(): Promise<void> {
  p = await ouvrirPlateforme();
  await p.service.source.transaction((em) => chargerReference(em));
  await installerJura(p);
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le, fin_le) VALUES ($1, 'BFC2025', 'Accord régional 2025', 'REGIONAL', '27', $2, '2025-01-01', '2028-12-31')`, [id('BFC2025'), BFC]);
  await p.sql(
    `INSERT INTO regle (id, cle, accord_id, nature, type_instance, departements, nombre, unite, texte, debut, fin, citation, source, force)
     VALUES ($1, 'BFC2025/CTA/RYTHME', $2, 'RYTHME', 'CTA', $3, 4, 'PAR_AN', 'Quatre réunions par an', '2025-01-01', '2028-12-31', 'fiche 8', 'ACCORD', 'OBLIGATION')`,
    [id('rythme'), id('BFC2025'), BFC],
  );
  for (const jour of ['2017-02-10', '2017-05-10', '2017-09-10', '2026-02-10', '2026-05-12', '2026-09-10']) {
    await p.sql(
      `INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, reprise, departements, planifiee_le, tenue_le)
       VALUES ($1, $2, 'CTA du bassin de Dole', $3::date + time '10:00', $3::date + time '12:00', 'UTC', $3, 'TENUE', 'archives', '{39}', $3, $3)`,
      [id(jour), id('CTA-DOLE'), jour],
    );
  }
}

const CHANGER = `mutation ($id: ID!, $regleId: ID!, $depuis: Jour!, $nombre: Int, $unite: UniteRegle, $motif: String!) {
  r: changerRegle(id: $id, regleId: $regleId, depuis: $depuis, nombre: $nombre, unite: $unite, motif: $motif) { id nombre unite debut fin motif remplaceId texte actions accord { code } } }`;
const APERCU = `query ($regleId: ID!, $depuis: Jour!, $nombre: Int, $unite: UniteRegle) {
  r: apercuChangementRegle(regleId: $regleId, depuis: $depuis, nombre: $nombre, unite: $unite) { phrase fin texteAvant texteApres annees { annee close jugees deplacees } deplacements { instanceNom annee avant { etat phrase } apres { etat phrase } } } }`;
const CREER = `mutation ($id: ID!, $saisie: RegleSaisie!) { r: creerRegle(id: $id, saisie: $saisie) { id source citation force departements debut fin texte } }`;
const VERDICTS = `query ($instanceId: ID!, $annee: Int!) {
  verdicts(instanceId: $instanceId, annee: $annee) { nature etat phrase attendus respectes avantLe regle citation { texte force accordId } ecartees { citation { texte } raison } lignes { libelle jour etat preuve { sujet id } } } }`;

const trois = (ecart: object = {}): Record<string, unknown> => ({ id: id('trois'), regleId: id('rythme'), depuis: '2026-01-01', nombre: 3, unite: 'PAR_AN', motif: 'Avenant n° 1 du comité de pilotage', ...ecart });
const code = ({ errors }: Reponse<unknown>): string => errors[0]?.extensions.code ?? 'fait';
const changer = (qui: string | null, ecart: object = {}): Promise<Reponse<{ r: Record<string, unknown> }>> => p.demander(qui && id(qui), CHANGER, trois(ecart));

interface VerdictVu {
  nature: string;
  etat: string;
  phrase: string;
  citation: { texte: string } | null;
  ecartees: { citation: { texte: string } }[];
  lignes: { libelle: string; preuve: { id: string } | null }[];
}
const verdicts = async (annee: number, qui = 'animatrice'): Promise<VerdictVu[]> => (await p.obtenir<{ verdicts: VerdictVu[] }>(id(qui), VERDICTS, { instanceId: id('CTA-DOLE'), annee })).verdicts;
const rythme = async (annee: number, qui?: string): Promise<VerdictVu | undefined> => (await verdicts(annee, qui)).find((v) => v.nature === 'RYTHME');

describe('une règle passe de 4 à 3 réunions', () => {
  beforeEach(ouvrir);
  afterEach(() => p.fermer());

  it('cette année bouge, 2017 non', async () => {
    const avant = await verdicts(2017);
    expect(await rythme(2026)).toMatchObject({ etat: 'A_VENIR', phrase: '3 réunions tenues sur 4.', citation: { texte: 'Accord BFC 2025, fiche 8' } });
    await changer('administrateur');
    expect(await rythme(2026)).toMatchObject({ etat: 'RESPECTE', phrase: '3 réunions tenues sur 3.' });
    expect(await verdicts(2017)).toEqual(avant);
    expect(await rythme(2017)).toMatchObject({ etat: 'EN_RETARD', phrase: '3 réunions tenues sur 4.', citation: { texte: 'Accord BFC 2016, fiche 8' } });
  });

  it('l’ancienne se ferme la veille sans changer de valeur, la nouvelle dit ce qu’elle remplace et pourquoi', async () => {
    const { data } = await changer('administrateur');
    expect(data?.r).toMatchObject({ nombre: 3, debut: '2026-01-01', fin: '2028-12-31', remplaceId: id('rythme'), motif: 'Avenant n° 1 du comité de pilotage', texte: '3 réunions par an, au moins', accord: { code: 'BFC2025' }, actions: ['changerRegle'] });
    expect(await p.sql('SELECT nombre, fin::text, ferme_le IS NOT NULL AS fermee, origine FROM regle WHERE id = $1', [id('rythme')])).toEqual([{ nombre: 4, fin: '2025-12-31', fermee: true, origine: 'LOCALE' }]);
    expect(await p.sql('SELECT acte, motif FROM journal WHERE sujet_id = $1', [id('trois')])).toEqual([{ acte: 'changerRegle', motif: 'Avenant n° 1 du comité de pilotage' }]);
  });

  it('renvoyé, l’acte ne se fait qu’une fois ; sous un autre identifiant, la règle est déjà remplacée', async () => {
    expect([code(await changer('administrateur')), code(await changer('administrateur')), code(await changer('administrateur', { id: id('autre'), nombre: 2 }))]).toEqual(['fait', 'fait', 'TRANSITION_IMPOSSIBLE']);
    expect(await p.sql('SELECT count(*)::int AS n FROM regle WHERE remplace_id = $1', [id('rythme')])).toEqual([{ n: 1 }]);
  });

  it('la base refuse de récrire une valeur', async () => {
    await changer('administrateur');
    await expect(p.sql('UPDATE regle SET nombre = 9 WHERE id = $1', [id('rythme')])).rejects.toThrow(/ne se récrit pas/);
  });

});

describe('un changement se refuse', () => {
  beforeAll(ouvrir);
  afterAll(() => p.fermer());

  test.each<[string, string | null, { regleId?: string; depuis?: string; motif?: string }, string]>([
    ['à partir d’une année close', 'administrateur', { depuis: '2017-01-01' }, 'SAISIE_INVALIDE'],
    ['après la fin de l’accord', 'administrateur', { depuis: '2029-01-01' }, 'SAISIE_INVALIDE'],
    ['sans motif', 'administrateur', { motif: '' }, 'SAISIE_INVALIDE'],
    ['d’un accord terminé', 'administrateur', { regleId: 'BFC2016/CTA/RYTHME' }, 'TRANSITION_IMPOSSIBLE'],
    ['d’une règle inconnue', 'administrateur', { regleId: id('inconnue') }, 'INTROUVABLE'],
    ['à qui anime', 'animatrice', {}, 'INTERDIT'],
    ['à un secrétariat', 'secretariat', {}, 'INTERDIT'],
    ['à un compte sans mandat', 'sansmandat', {}, 'INTERDIT'],
    ['sans être connecté', null, {}, 'NON_AUTHENTIFIE'],
  ])('%s', async (_cas, qui, ecart, attendu) => {
    const [cle] = ecart.regleId?.includes('/') ? await p.sql<{ id: string }>('SELECT id FROM regle WHERE cle = $1', [ecart.regleId]) : [];
    expect(code(await changer(qui, { ...ecart, ...(cle ? { regleId: cle.id } : {}) }))).toBe(attendu);
  });
});

describe('l’aperçu dit ce qui bougerait, sans rien enregistrer', () => {
  beforeAll(ouvrir);
  afterAll(() => p.fermer());

  const apercu = (qui: string | null, ecart: object = {}): Promise<Reponse<{ r: Record<string, unknown> }>> => {
    const { motif: _motif, id: _id, ...variables } = trois(ecart);
    return p.demander(qui && id(qui), APERCU, variables);
  };

  it('les instances dont le verdict change, et les années closes qui restent', async () => {
    const { data } = await apercu('administrateur');
    expect(data?.r).toEqual({
      phrase: '1 verdict changerait sur 2 instances jugées cette année. 1 garde son état, avec un autre compte. Les années closes ne bougent pas.',
      fin: '2025-12-31', texteAvant: 'Quatre réunions par an', texteApres: '3 réunions par an, au moins',
      annees: [{ annee: 2025, close: true, jugees: 2, deplacees: 0 }, { annee: 2026, close: false, jugees: 2, deplacees: 1 }],
      deplacements: [
        { instanceNom: 'CTA du bassin de Dole', annee: 2026, avant: { etat: 'A_VENIR', phrase: '3 réunions tenues sur 4.' }, apres: { etat: 'RESPECTE', phrase: '3 réunions tenues sur 3.' } },
      ],
    });
    expect(await p.sql('SELECT count(*)::int AS n FROM regle WHERE ferme_le IS NOT NULL')).toEqual([{ n: 0 }]);
  });

  it('refuse ce que l’acte refuserait', async () => {
    const { errors } = await apercu('administrateur', { depuis: '2017-01-01' });
    expect(errors[0]?.extensions.champs).toEqual([{ champ: 'depuis', message: 'L’année 2017 est close : ses verdicts ne changent plus. Choisissez un jour à partir du 1er janvier 2026.' }]);
    expect([code(await apercu('animatrice')), code(await apercu(null))]).toEqual(['INTERDIT', 'NON_AUTHENTIFIE']);
  });
});

describe('une règle nouvelle dit d’où elle vient', () => {
  beforeAll(ouvrir);
  afterAll(() => p.fermer());

  const saisie = (ecart: object = {}): Record<string, unknown> => ({ source: 'REGLEMENT_INTERIEUR', instanceId: id('CTA-DOLE'), nature: 'PREAVIS', typeInstance: 'CTA', nombre: 10, unite: 'JOURS_CALENDAIRES', citation: 'article 2', debut: '2026-06-01', ...ecart });
  const creer = (ecart: object = {}, qui: string | null = 'administrateur'): Promise<Reponse<{ r: Record<string, unknown> }>> => p.demander(qui && id(qui), CREER, { id: id(`nouvelle ${JSON.stringify(ecart)}`), saisie: saisie(ecart) });

  it('d’un règlement intérieur : elle juge l’instance dès ce jour', async () => {
    expect((await creer()).data?.r).toMatchObject({ source: 'REGLEMENT_INTERIEUR', force: 'OBLIGATION', departements: [], texte: 'Convocation 10 jours avant la réunion' });
    expect((await verdicts(2026)).find((v) => v.nature === 'PREAVIS')).toMatchObject({ etat: 'INCONNU', citation: { texte: 'Règlement de l’instance, article 2' } });
  });

  test.each([
    ['sans source', { source: null }, 'source'],
    ['d’un accord inconnu', { source: 'ACCORD', instanceId: null, accordId: id('rien') }, 'accordId'],
    ['d’une instance d’un autre type', { typeInstance: 'CDIAE' }, 'typeInstance'],
    ['d’une instance inconnue', { instanceId: id('rien') }, 'instanceId'],
    ['sur un département inconnu', { instanceId: null, departements: ['2C'] }, 'departements'],
    ['en double de celle de l’accord', { source: 'ACCORD', instanceId: null, accordId: id('BFC2025'), nature: 'RYTHME', nombre: 2, unite: 'PAR_AN' }, 'nature'],
  ])('se refuse %s', async (_cas, ecart, champ) => expect((await creer(ecart)).errors[0]?.extensions.champs?.map((c) => c.champ)).toEqual([champ]));

  it('se refuse à qui n’est pas administrateur', async () => expect([code(await creer({}, 'secretariat')), code(await creer({}, null))]).toEqual(['INTERDIT', 'NON_AUTHENTIFIE']));
});

describe('les verdicts', () => {
  beforeAll(ouvrir);
  afterAll(() => p.fermer());

  it('se lisent de tout compte, mais chacun n’ouvre que les preuves qu’il peut lire', async () => {
    const [sien, autre] = [await rythme(2017), await rythme(2017, 'sillage')];
    expect(sien?.lignes.map((l) => l.preuve?.id ?? null)).toEqual([id('2017-02-10'), id('2017-05-10'), id('2017-09-10'), null]);
    expect(autre).toMatchObject({ etat: 'EN_RETARD', phrase: '3 réunions tenues sur 4.' });
    expect(autre?.lignes.every((l) => l.preuve === null)).toBe(true);
    expect(code(await p.demander(null, VERDICTS, { instanceId: id('CTA-DOLE'), annee: 2017 }))).toBe('NON_AUTHENTIFIE');
    expect(code(await p.demander(id('animatrice'), VERDICTS, { instanceId: id('rien'), annee: 2017 }))).toBe('INTROUVABLE');
    expect(code(await p.demander(id('animatrice'), VERDICTS, { instanceId: id('CTA-DOLE'), annee: 1 }))).toBe('SAISIE_INVALIDE');
  });

  it('une instruction SQL pour toutes les natures, après celle qui lit l’acteur', async () => {
    expect(await p.compterLectures(() => verdicts(2017))).toBe(2);
  });

  it('la règle nationale reste à côté de la régionale', async () => {
    const { verdicts: lus } = await p.obtenir<{ verdicts: VerdictVu[] }>(id('secretariat'), VERDICTS, { instanceId: id('CPR-BFC'), annee: 2017 });
    expect(lus.find((v) => v.nature === 'RYTHME')?.ecartees.map((e) => e.citation.texte)).toEqual(['Accord-cadre de 2015, article 5']);
  });

  it('les règles se filtrent par nature, type, accord, jour et territoire', async () => {
    const lire = async (filtre: string): Promise<number> => (await p.obtenir<{ regles: { total: number } }>(id('sansmandat'), `{ regles(filtre: ${filtre}) { total items { id nature accord { code } } } }`)).regles.total;
    expect(await lire('{ nature: [RYTHME], enVigueurLe: "2026-11-20" }')).toBe(1);
    expect(await lire('{ nature: [RYTHME], enVigueurLe: "2017-11-20", departements: ["39"] }')).toBe(4);
    expect(await lire('{ nature: [RYTHME], enVigueurLe: "2017-11-20", departements: ["13"] }')).toBe(2);
    expect(await lire('{ typeInstance: [CDIAE] }')).toBe(1);
    expect(await lire(`{ accordId: ["${id('BFC2025')}"] }`)).toBe(1);
  });
});
