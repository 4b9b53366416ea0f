import { randomUUID } from 'node:crypto';
import { deposerClasseur, lireClasseurDe, retoucher, type Retouche } from '../../test/depot-classeur';
import { campagneId, faire, ouvrir, ouvrirDictionnaire, remplir, valeursDe } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let s: ServeurEssai;
beforeEach(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
  s = await ouvrirServeur(p, { routes: ROUTES });
});
afterEach(async () => {
  await s.fermer();
  await p.fermer();
});

interface Apercu {
  empreinte: string;
  nouvelles: number;
  modifiees: number;
  identiques: number;
  ignorees: number;
  enErreur: number;
  lignes: { cle: string; avant: string; apres: string; effet: string; problemes: { cause: string; feuille: string; cellule: string; message: string }[] }[];
  groupes: { phrase: string }[];
}
interface Import { id: string; nom: string; apercu: Apercu | null; recu: { nouvelles: number; modifiees: number; identiques: number; ignorees: number } | null }

const CHAMPS = 'id nom apercu { empreinte nouvelles modifiees identiques ignorees enErreur lignes { cle avant apres effet problemes { cause feuille cellule message } } groupes { phrase } } recu { nouvelles modifiees identiques ignorees }';
const apercu = async (qui: string, idImport: string): Promise<Import> => (await p.obtenir<{ r: Import }>(id(qui), `query ($id: ID!) { r: importClasseur(id: $id) { ${CHAMPS} } }`, { id: idImport })).r;
const confirmer = (qui: string, idImport: string, empreinte = '') => p.demander<{ r: Import }>(id(qui), `mutation ($id: ID!, $e: String!) { r: confirmerImport(id: $id, empreinte: $e) { ${CHAMPS} } }`, { id: idImport, e: empreinte });
const corriger = (qui: string, idImport: string, corrections: object[]) => p.demander<{ r: Import }>(id(qui), `mutation ($id: ID!, $c: [CorrectionClasseur!]!) { r: corrigerImport(id: $id, corrections: $c) { ${CHAMPS} } }`, { id: idImport, c: corrections });

/** Sends the workbook of somebody, with these cells typed again, by the key of their line. */
async function envoyer(qui: string, retouches: Readonly<Record<string, Retouche>>, extension: 'xlsx' | 'ods' = 'xlsx'): Promise<string> {
  const classeur = await lireClasseurDe(p, s, qui, { extension });
  const recu = await deposerClasseur(p, s, qui, { octets: await retoucher(classeur.octets, extension, retouches), nom: `valeurs.${extension}` });
  expect(recu.message).toBe('');
  return recu.id;
}
const TOUT_F42 = { 'F4-2/21': { VALEUR: 12 }, 'F4-2/39': { VALEUR: '1\u202f031' } };

it.each(['xlsx', 'ods'] as const)('en .%s : téléchargé, rempli, déposé, vu, confirmé, avec son reçu ; rien n’est écrit avant', async (extension) => {
  const idImport = await envoyer('horizon', TOUT_F42, extension);
  const vu = await apercu('horizon', idImport);
  expect(vu.apercu).toMatchObject({ nouvelles: 10, modifiees: 0, identiques: 0, enErreur: 0 });
  expect((await valeursDe(p, 'horizon')).filter((v) => v.etat !== 'A_SAISIR')).toEqual([]);
  const { data } = await confirmer('horizon', idImport, vu.apercu?.empreinte);
  expect(data?.r).toMatchObject({ apercu: null, recu: { nouvelles: 10, modifiees: 0, identiques: 0 } });
  const valeurs = (await valeursDe(p, 'horizon')).filter((v) => v.indicateur.code === 'F4-2');
  expect(valeurs.map((v) => [v.departement, v.etat, v.numerateur])).toEqual([...Array(5).fill(['21', 'SAISIE', '12']), ...Array(5).fill(['39', 'SAISIE', '1031'])]);
  const [journal] = await p.sql<{ n: number }>(`SELECT count(*)::int AS n FROM journal WHERE acte = 'confirmerImport' AND sujet = 'Valeur'`);
  expect(journal?.n).toBe(10);
});

it('confirmé deux fois, ou vingt fois à la fois, il l’est une seule, et le reçu est le même', async () => {
  const idImport = await envoyer('horizon', TOUT_F42);
  const { empreinte } = (await apercu('horizon', idImport)).apercu!;
  const reponses = await Promise.all(Array.from({ length: 20 }, () => confirmer('horizon', idImport, empreinte)));
  expect(new Set(reponses.map(({ data, errors }) => JSON.stringify(data?.r.recu ?? errors[0]?.extensions.code))).size).toBe(1);
  const [revisions] = await p.sql<{ n: number }>('SELECT count(*)::int AS n FROM valeur_revision');
  expect(revisions?.n).toBe(10);
});

it('une seule faute empêche tout ; corrigée dans l’aperçu, l’import se confirme', async () => {
  const idImport = await envoyer('horizon', { ...TOUT_F42, 'F5-1/39': { VALEUR: '=A1', DENOMINATEUR: 16 } });
  const vu = (await apercu('horizon', idImport)).apercu!;
  expect([vu.enErreur, vu.groupes.map((g) => g.phrase)]).toEqual([1, ['1 cellule contient une formule.']]);
  const refus = await confirmer('horizon', idImport, vu.empreinte);
  expect(refus.errors[0]).toMatchObject({ message: '1 ligne est à corriger : rien n’est enregistré.', extensions: { code: 'SAISIE_INVALIDE' } });
  expect((await valeursDe(p, 'horizon')).filter((v) => v.etat !== 'A_SAISIR')).toEqual([]);
  const { feuille, cellule } = vu.lignes.flatMap((l) => l.problemes)[0]!;
  const { data } = await corriger('horizon', idImport, [{ feuille, cellule, texte: '10' }]);
  expect(data?.r.apercu).toMatchObject({ nouvelles: 11, enErreur: 0 });
  expect((await confirmer('horizon', idImport, data?.r.apercu?.empreinte)).data?.r.recu).toMatchObject({ nouvelles: 11 });
});

it('ce qui a bougé depuis l’aperçu est un conflit : rien n’est écrit, et l’aperçu se relit', async () => {
  const idImport = await envoyer('horizon', TOUT_F42);
  const { empreinte } = (await apercu('horizon', idImport)).apercu!;
  const [autre] = (await valeursDe(p, 'horizon')).filter((v) => v.indicateur.code === 'F4-2');
  await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: autre!.id, version: autre!.version, numerateur: '99' }] });
  const refus = await confirmer('horizon', idImport, empreinte);
  expect(refus.errors[0]).toMatchObject({ extensions: { code: 'CONFLIT' }, message: expect.stringMatching(/ont changé depuis cet aperçu/) as string });
  expect((await valeursDe(p, 'horizon')).filter((v) => v.etat === 'SAISIE')).toHaveLength(1);
  const relu = (await apercu('horizon', idImport)).apercu!;
  expect(relu).toMatchObject({ nouvelles: 9, modifiees: 1 });
  expect((await confirmer('horizon', idImport, relu.empreinte)).data?.r.recu).toMatchObject({ nouvelles: 9, modifiees: 1 });
});

it('entre l’aperçu relu et l’écriture, une valeur soumise refuse tout', async () => {
  const idImport = await envoyer('horizon', TOUT_F42);
  const { empreinte } = (await apercu('horizon', idImport)).apercu!;
  await remplir(p, 'horizon', 5);
  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  expect((await confirmer('horizon', idImport, empreinte)).errors[0]?.extensions.code).toBe('CONFLIT');
  const relu = (await apercu('horizon', idImport)).apercu!;
  expect(relu.lignes.filter((l) => l.problemes.some(({ cause }) => cause === 'VERROUILLEE'))).toHaveLength(10);
});

it('soumis, accepté puis réexporté, le classeur se redépose sans rien changer', async () => {
  await remplir(p, 'horizon', 5);
  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  const classeur = await lireClasseurDe(p, s, 'horizon', { extension: 'ods' });
  const { id: idImport } = await deposerClasseur(p, s, 'horizon', { octets: classeur.octets, nom: 'v.ods' });
  const vu = (await apercu('horizon', idImport)).apercu!;
  expect(vu).toMatchObject({ nouvelles: 0, modifiees: 0, enErreur: 0 });
  expect((await confirmer('horizon', idImport, vu.empreinte)).errors[0]?.extensions.code).toBe('TRANSITION_IMPOSSIBLE');
});

describe('un import confirmé s’annule', () => {
  const ANNULATION = 'annulation { annuleLe remises gardees { code departementNom typeSiae raison } }';
  interface Annule { annulation: { annuleLe: string | null; remises: number; gardees: { code: string; departementNom: string | null; typeSiae: string | null; raison: string }[] } }
  const annuler = (qui: string, idImport: string) => p.demander<{ r: Annule }>(id(qui), `mutation { r: annulerImport(id: "${idImport}") { ${ANNULATION} } }`);
  const importer = async (retouches: Readonly<Record<string, Retouche>>): Promise<string> => {
    const idImport = await envoyer('horizon', retouches);
    expect((await confirmer('horizon', idImport, (await apercu('horizon', idImport)).apercu?.empreinte)).errors).toEqual([]);
    return idImport;
  };
  const contenus = async (): Promise<(string | null)[][]> => (await valeursDe(p, 'horizon')).filter((v) => v.indicateur.code === 'F4-2').map((v) => [v.departement ?? '', v.typeSiae, v.etat, v.numerateur]);
  const ecrire = async (departement: string, numerateur: string): Promise<void> => {
    const [v] = (await valeursDe(p, 'horizon')).filter((x) => x.indicateur.code === 'F4-2' && x.departement === departement && x.typeSiae === 'ACI');
    await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: v!.id, version: v!.version, numerateur, source: 'Enquête' }] });
  };

  it('ce qui était vide le redevient, ce qui était écrit revient ; l’historique garde les deux, le journal le dit', async () => {
    await ecrire('21', '7');
    const avant = await contenus();
    const idImport = await importer(TOUT_F42);
    expect(await contenus()).not.toEqual(avant);
    p.instant = new Date('2026-11-20T10:00:00Z');
    const { data } = await annuler('horizon', idImport);
    expect(data?.r.annulation).toEqual({ annuleLe: '2026-11-20T10:00:00.000Z', remises: 10, gardees: [] });
    expect(await contenus()).toEqual(avant);
    const numerateurs = await p.sql<{ numerateur: string | null; source: string | null; motif: string | null }>(`SELECT r.numerateur, r.source, r.motif FROM valeur_revision r JOIN valeur v ON v.id = r.valeur_id WHERE v.departement = '21' AND v.type_siae = 'ACI' AND v.numerateur = 7 ORDER BY r.numero`);
    expect(numerateurs.map(({ numerateur, motif }) => [numerateur, motif])).toEqual([['7', null], ['12', null], ['7', 'Import de « valeurs.xlsx » annulé']]);
    expect(numerateurs.at(-1)?.source).toBe('Enquête');
    expect(await p.sql(`SELECT count(*)::int AS n FROM journal WHERE acte = 'annulerImport' AND sujet = 'Valeur'`)).toEqual([{ n: 10 }]);
    // Again, or twenty times at once: nothing more.
    const imports = (qui: string) => p.obtenir<{ importsClasseur: object[] }>(id(qui), `{ importsClasseur(campagneId: "${campagneId}") { id nom confirmeLe annuleLe } }`);
    expect(await imports('horizon')).toEqual({ importsClasseur: [{ id: idImport, nom: 'valeurs.xlsx', confirmeLe: '2026-11-20T09:00:00.000Z', annuleLe: '2026-11-20T10:00:00.000Z' }] });
    expect(await imports('secretariat')).toEqual({ importsClasseur: [] });
    await Promise.all(Array.from({ length: 5 }, () => annuler('horizon', idImport)));
    expect(await p.sql(`SELECT count(*)::int AS n FROM journal WHERE acte = 'annulerImport'`)).toEqual([{ n: 10 }]);
  });

  it('une valeur retouchée depuis garde ce qu’elle contient, et est nommée', async () => {
    const idImport = await importer(TOUT_F42);
    await ecrire('39', '99');
    const { data } = await annuler('horizon', idImport);
    expect(data?.r.annulation).toMatchObject({ remises: 9, gardees: [{ code: 'F4-2', departementNom: 'Département 39', typeSiae: 'ACI', raison: 'MODIFIEE' }] });
    expect((await contenus()).filter(([, , etat]) => etat !== 'A_SAISIR')).toEqual([['39', 'ACI', 'SAISIE', '99']]);
  });

  it('une valeur renvoyée le redevient, avec son motif', async () => {
    await remplir(p, 'horizon', 5);
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    const ids = (await valeursDe(p, 'horizon')).filter((v) => v.indicateur.code === 'F4-2').map((v) => v.id);
    await p.obtenir(id('secretariat'), 'mutation ($ids: [ID!]!) { renvoyerValeurs(ids: $ids, motif: "Merci de vérifier.") { id } }', { ids });
    const avant = await contenus();
    await annuler('horizon', await importer(TOUT_F42));
    expect(await contenus()).toEqual(avant);
    expect(await p.sql(`SELECT DISTINCT motif_renvoi AS m FROM valeur WHERE id = ANY($1)`, [ids])).toEqual([{ m: 'Merci de vérifier.' }]);
  });

  it('soumis, il ne s’annule plus ; avant d’être confirmé, il s’abandonne ; celui d’un autre n’existe pas', async () => {
    const idImport = await importer(TOUT_F42);
    for (const qui of ['sillage', 'secretariat', 'administrateur']) expect((await annuler(qui, idImport)).errors[0]?.extensions.code).toBe('INTROUVABLE');
    await remplir(p, 'horizon', 5);
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    expect((await annuler('horizon', idImport)).errors[0]).toMatchObject({ extensions: { code: 'TRANSITION_IMPOSSIBLE' }, message: expect.stringMatching(/plus rien à annuler/) as string });
    const enAttente = await envoyer('horizon', {});
    expect((await annuler('horizon', enAttente)).errors[0]?.message).toMatch(/il s’abandonne/);
  });
});

describe('à qui est un import', () => {
  it('son auteur seul le lit, le corrige, le confirme ou l’abandonne', async () => {
    const idImport = await envoyer('horizon', TOUT_F42);
    const { empreinte } = (await apercu('horizon', idImport)).apercu!;
    for (const qui of ['sillage', 'secretariat', 'relectrice', 'administrateur']) {
      expect((await p.demander(id(qui), `{ importClasseur(id: "${idImport}") { id } }`)).errors[0]?.extensions.code).toBe('INTROUVABLE');
      expect((await confirmer(qui, idImport, empreinte)).errors[0]?.extensions.code).toBe('INTROUVABLE');
      expect((await corriger(qui, idImport, [])).errors[0]?.extensions.code).toBe('INTROUVABLE');
      expect((await p.demander(id(qui), `mutation { abandonnerImport(id: "${idImport}") }`)).errors[0]?.extensions.code).toBe('INTROUVABLE');
    }
    expect((await p.demander(null, `{ importClasseur(id: "${idImport}") { id } }`)).errors[0]?.extensions.code).toBe('NON_AUTHENTIFIE');
    await p.obtenir(id('horizon'), `mutation { abandonnerImport(id: "${idImport}") }`);
    expect((await p.demander(id('horizon'), `{ importClasseur(id: "${idImport}") { id } }`)).errors[0]?.extensions.code).toBe('INTROUVABLE');
  });

  it('un nouveau dépôt prend la place de celui qui attendait ; le même identifiant deux fois n’en fait qu’un', async () => {
    const premier = await envoyer('horizon', TOUT_F42);
    const { octets } = await lireClasseurDe(p, s, 'horizon');
    const unique = randomUUID();
    for (const fois of [1, 2]) expect([fois, (await deposerClasseur(p, s, 'horizon', { id: unique, octets })).statut]).toEqual([fois, 201]);
    expect((await p.demander(id('horizon'), `{ importClasseur(id: "${premier}") { id } }`)).errors[0]?.extensions.code).toBe('INTROUVABLE');
    expect((await deposerClasseur(p, s, 'sillage', { id: unique, octets: (await lireClasseurDe(p, s, 'sillage')).octets })).code).toBe('SAISIE_INVALIDE');
  });

  it('le mandat perdu, l’import ne se lit ni ne se confirme plus', async () => {
    const idImport = await envoyer('horizon', TOUT_F42);
    const { empreinte } = (await apercu('horizon', idImport)).apercu!;
    await p.sql(`UPDATE mandat SET fin = '2026-11-19' WHERE personne_id = $1`, [id('horizon')]);
    expect((await confirmer('horizon', idImport, empreinte)).errors[0]?.extensions.code).toBe('INTROUVABLE');
  });

  it('une fois confirmé, ni le fichier ni ses cellules ne sont gardés : son empreinte et son reçu', async () => {
    const idImport = await envoyer('horizon', TOUT_F42);
    await confirmer('horizon', idImport, (await apercu('horizon', idImport)).apercu!.empreinte);
    const [garde] = await p.sql<{ feuilles: unknown; empreinte: string }>('SELECT feuilles, empreinte FROM import_classeur WHERE id = $1', [idImport]);
    expect(garde).toEqual({ feuilles: null, empreinte: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });
});

it('cent valeurs s’écrivent par autant d’instructions qu’une seule', async () => {
  const compter = async (retouches: Readonly<Record<string, Retouche>>): Promise<[number, number]> => {
    const idImport = await envoyer('horizon', retouches);
    const { empreinte } = (await apercu('horizon', idImport)).apercu!;
    const sql: string[] = [];
    const origine = p.service.source.createQueryRunner.bind(p.service.source);
    p.service.source.createQueryRunner = (mode) => {
      const executeur = origine(mode);
      const executer = executeur.query.bind(executeur) as typeof executeur.query;
      executeur.query = ((texte: string, ...reste: unknown[]) => {
        sql.push(texte);
        return (executer as (...a: unknown[]) => unknown)(texte, ...reste);
      }) as typeof executeur.query;
      return executeur;
    };
    const { data } = await confirmer('horizon', idImport, empreinte);
    p.service.source.createQueryRunner = origine;
    const ecrites = (data?.r.recu?.nouvelles ?? 0) + (data?.r.recu?.modifiees ?? 0);
    return [ecrites, sql.length];
  };
  await p.sql(
    `INSERT INTO valeur (id, campagne_id, instance_id, accord_id, indicateur_id, organisation_id, departement, echeance)
     SELECT gen_random_uuid(), v.campagne_id, v.instance_id, v.accord_id, v.indicateur_id, v.organisation_id, d.code, v.echeance FROM valeur v, departement d
     WHERE v.indicateur_id = $1 AND v.organisation_id = $2 AND v.departement = '39' AND d.code <> ALL('{21,39}') LIMIT 100`,
    [id('F5-1'), id('réseau Horizon')],
  );
  const [uneValeur, une] = await compter({ 'F6-1/REGION': { VALEUR: 'Plan' } });
  const [plusieurs, beaucoup] = await compter({ 'F4-2/21': { VALEUR: 3 }, 'F4-2/39': { VALEUR: 3 }, 'F5-1': { VALEUR: 3, DENOMINATEUR: 4 }, 'F3-2': { VALEUR: 3 } });
  expect(uneValeur).toBe(1);
  expect(plusieurs).toBeGreaterThan(10);
  expect(beaucoup).toBe(une);
  expect(une).toBe(15);
});
