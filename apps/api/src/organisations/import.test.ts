import { COLONNES_ORGANISATIONS } from '@gouvernance-iae/domaine';
import { journalDe, ouvrirAnnuaire, refus, SANS_DROIT } from '../../test/annuaire';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { empreinte } from '../http/jeton';
import { ecrireOds, lireOds } from './fichier.ods';
import { servirExportOrganisations } from './organisation.export';

const CHAMPS = '{ applique nouvelles modifiees inchangees refusees lignes { ligne nom effet changements { colonne ancien nouveau } } fautes { cellule ligne message } }';
const APERCU = `query ($f: String!, $n: String!) { apercuImportOrganisations(fichier: $f, nom: $n) ${CHAMPS} }`;
const IMPORTER = `mutation ($f: String!, $n: String!) { importerOrganisations(fichier: $f, nom: $n) ${CHAMPS} }`;

interface Issue {
  applique: boolean;
  nouvelles: number;
  modifiees: number;
  inchangees: number;
  refusees: number;
  lignes: { ligne: number; nom: string; effet: string; changements: { colonne: string; ancien: string; nouveau: string }[] }[];
  fautes: { cellule: string; ligne: number; message: string }[];
}

let p: Plateforme;
let s: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirAnnuaire();
  s = await ouvrirServeur(p, { routes: [servirExportOrganisations] });
  for (const qui of ['administrateur', 'directrice', 'sansmandat']) {
    await p.sql(`INSERT INTO session (jeton, personne_id, ouverte_le, expire_le) VALUES ($1, $2, '2026-11-20Z', '2027-01-01Z')`, [empreinte(qui), id(qui)]);
  }
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

const exporter = (qui: string | null, extension: string, suite = ''): Promise<Response> => fetch(`${s.adresse}/exports/organisations.${extension}${suite}`, { headers: qui ? { cookie: `session=${qui}` } : {} });
const octets = async (reponse: Response): Promise<Buffer> => Buffer.from(await reponse.arrayBuffer());
const variables = (contenu: Buffer | string, n = 'organisations.csv'): { f: string; n: string } => ({ f: Buffer.from(contenu).toString('base64'), n });
const apercevoir = async (contenu: Buffer | string, n?: string): Promise<Issue> => (await p.obtenir<{ apercuImportOrganisations: Issue }>(id('administrateur'), APERCU, variables(contenu, n))).apercuImportOrganisations;
const importer = async (contenu: Buffer | string, n?: string): Promise<Issue> => (await p.obtenir<{ importerOrganisations: Issue }>(id('administrateur'), IMPORTER, variables(contenu, n))).importerOrganisations;
const compter = async (): Promise<number> => ((await p.sql<{ n: number }>('SELECT count(*)::int AS n FROM organisation'))[0]?.n ?? 0);

const csv = (...lignes: string[]): string => [COLONNES_ORGANISATIONS.join(';'), ...lignes].join('\n');
const NOUVELLE = '732 829 320 00074;Jardins de la Loue;SIAE;ACI;réseau Horizon;;39 25;contact@jardins.test;01/02/2024;';

describe.each(['csv', 'ods'])('un export en %s', (extension) => {
  test('se reprend en import sans rien changer', async () => {
    const issue = await apercevoir(await octets(await exporter('administrateur', extension)), `organisations.${extension}`);
    expect(issue).toMatchObject({ applique: false, nouvelles: 0, modifiees: 0, inchangees: 11, refusees: 0, fautes: [] });
  });

  test('ne contient que ce que son lecteur peut lire', async () => {
    const contenu = await octets(await exporter('directrice', extension));
    const texte = extension === 'csv' ? contenu.toString('utf8') : JSON.stringify(await lireOds(contenu));
    expect(texte).toContain('SIAE 2');
    expect(texte).not.toMatch(/SIAE 21|réseau|DGEFP/);
    expect(texte).toContain('Données fictives');
  });

  test('demande une session, et ne dit rien à qui n’a pas de mandat', async () => {
    expect((await exporter(null, extension)).status).toBe(401);
    const vide = await octets(await exporter('sansmandat', extension));
    const lignes = extension === 'csv' ? vide.toString('utf8').trim().split('\n') : await lireOds(vide);
    expect(lignes).toHaveLength(1);
  });

  test('suit les filtres de la page', async () => {
    const contenu = await octets(await exporter('administrateur', extension, `?filtre=${encodeURIComponent('{"genre":["RESEAU"]}')}`));
    expect(await apercevoir(contenu, `o.${extension}`)).toMatchObject({ inchangees: 2 });
    expect((await exporter('administrateur', extension, '?filtre={')).status).toBe(400);
  });
});

test('les formules sont neutralisées à l’export, et reviennent telles quelles', async () => {
  await p.sql(`UPDATE organisation SET nom = '=cmd|''/c calc''!A1' WHERE id = $1`, [id('SIAE 1')]);
  const contenu = await octets(await exporter('administrateur', 'csv'));
  expect(contenu.toString('utf8')).toContain(`;'=cmd|'/c calc'!A1;`);
  expect(await apercevoir(contenu)).toMatchObject({ inchangees: 11 });
  await p.sql(`UPDATE organisation SET nom = 'SIAE 1' WHERE id = $1`, [id('SIAE 1')]);
});

describe('l’aperçu', () => {
  test('montre l’ancien et le nouveau, et n’écrit rien', async () => {
    const avant = await compter();
    const issue = await apercevoir(csv(NOUVELLE, ';SIAE 1;SIAE;EI;;agence de Dole;39;;;'));
    expect(issue).toMatchObject({ applique: false, nouvelles: 1, modifiees: 1, inchangees: 0, refusees: 0 });
    expect(issue.lignes).toEqual([
      { ligne: 2, nom: 'Jardins de la Loue', effet: 'NOUVELLE', changements: [] },
      { ligne: 3, nom: 'SIAE 1', effet: 'MODIFIEE', changements: [{ colonne: 'type_siae', ancien: 'ACI', nouveau: 'EI' }, { colonne: 'organisation_parente', ancien: '', nouveau: 'agence de Dole' }] },
    ]);
    expect(await compter()).toBe(avant);
    expect(await p.sql('SELECT 1 FROM journal')).toEqual([]);
  });

  test('donne la cellule de chaque faute, colonnes dans n’importe quel ordre', async () => {
    const entetes = [...COLONNES_ORGANISATIONS].reverse().join(',');
    const issue = await apercevoir(`${entetes}\n,,,99,,Inconnu,ACI,SIAE,Jardins,\n`);
    expect(issue.fautes).toEqual([
      { cellule: 'F2', ligne: 2, message: '« Inconnu » n’est pas dans l’annuaire.' },
      { cellule: 'D2', ligne: 2, message: 'Département inconnu : 99.' },
    ]);
  });

  test.each([
    ['une colonne inconnue', `${COLONNES_ORGANISATIONS.join(';')};budget\n`, 'o.csv', /Colonne inconnue : budget/],
    ['un format inconnu', 'a', 'o.xlsx', /CSV ou ODS/],
    ['un fichier vide', '', 'o.csv', /vide/],
    ['un faux ODS', 'bonjour', 'o.ods', /ODS lisible/],
    ['un fichier trop lourd', 'x'.repeat(700_001), 'o.csv', /700 ko/],
    ['trop de lignes', `nom\n${'a\n'.repeat(5_001)}`, 'o.csv', /Au plus 5000 lignes/],
  ])('refuse %s en une phrase', async (_cas, contenu, nom, message) => {
    const { errors } = await p.demander(id('administrateur'), APERCU, variables(contenu, nom));
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'SAISIE_INVALIDE' } });
  });
});

describe('l’import', () => {
  test('écrit tout, une ligne de journal par organisation, lisible par qui la lit', async () => {
    const contenu = await ecrireOds('Feuille1', csv(NOUVELLE, ';SIAE 1;SIAE;EI;;;39;;;').split('\n').map((l) => l.split(';')));
    expect(await importer(contenu, 'o.ods')).toMatchObject({ applique: true, nouvelles: 1, modifiees: 1 });
    expect(await p.sql(`SELECT nom, siret, type_siae, departements, debut, fictif, reseau_id FROM organisation WHERE siret IS NOT NULL`)).toEqual([
      { nom: 'Jardins de la Loue', siret: '73282932000074', type_siae: 'ACI', departements: ['25', '39'], debut: '2024-02-01', fictif: true, reseau_id: id('réseau Horizon') },
    ]);
    expect(await journalDe(p, 'directrice', id('SIAE 1'))).toEqual([{ acte: 'importerOrganisations', champs: ['type_siae'] }]);
  });

  test('d’un fichier fautif ne garde rien, et nomme les cellules', async () => {
    const { errors } = await p.demander(id('administrateur'), IMPORTER, variables(csv(';Jamais gardée;AUTRE;;;;;;;', ';X;SIAE;;;;39;;;')));
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('2 cellules sont à corriger'), extensions: { code: 'SAISIE_INVALIDE', champs: [{ champ: 'B3' }, { champ: 'D3' }] } });
    expect(await p.sql(`SELECT 1 FROM organisation WHERE nom = 'Jamais gardée'`)).toEqual([]);
  });

  test('vingt fois le même fichier ensemble : un seul effet', async () => {
    const issues = await Promise.all(Array.from({ length: 20 }, () => importer(csv(';Ressourcerie;AUTRE;;;;;;;'))));
    expect(issues.map((i) => i.nouvelles).sort()).toEqual([...Array<number>(19).fill(0), 1]);
    expect(await p.sql(`SELECT j.acte FROM journal j JOIN organisation o ON o.id = j.sujet_id WHERE o.nom = 'Ressourcerie'`)).toEqual([{ acte: 'importerOrganisations' }]);
  });

  test('une base vide se remplit d’un export, réseaux et dépendances compris', async () => {
    const fichier = await octets(await exporter('administrateur', 'ods'));
    const vierge = await ouvrirAnnuaire();
    await vierge.sql(`UPDATE organisation SET parent_id = NULL, reseau_id = NULL`);
    await vierge.sql(`DELETE FROM membre; UPDATE instance SET secretariat_id = NULL; DELETE FROM mandat WHERE role <> 'ADMINISTRATEUR'; DELETE FROM organisation WHERE nom <> 'plateforme'`);
    const { importerOrganisations } = await vierge.obtenir<{ importerOrganisations: Issue }>(id('administrateur'), IMPORTER, variables(fichier, 'o.ods'));
    expect(importerOrganisations).toMatchObject({ nouvelles: 12, inchangees: 1 });
    expect(await vierge.sql(`SELECT p.nom FROM organisation o JOIN organisation p ON p.id = o.parent_id WHERE o.nom = 'agence de Dole'`)).toEqual([{ nom: 'DR' }]);
    await vierge.fermer();
  });

  test.each(SANS_DROIT)('%s n’importe rien et n’aperçoit rien', async (qui) => {
    const code = qui ? 'INTERDIT' : 'NON_AUTHENTIFIE';
    expect(await refus(p, qui, IMPORTER, variables(csv(NOUVELLE)))).toBe(code);
    expect(await refus(p, qui, APERCU, variables(csv(NOUVELLE)))).toBe(code);
  });
});
