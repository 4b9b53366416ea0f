import { ods, texte, xlsx } from '../../test/classeurs';
import { deposerClasseur, lireClasseurDe, retoucher } from '../../test/depot-classeur';
import { campagneId, ouvrir, ouvrirDictionnaire } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from '../http/routes';
import { ouvrirSession } from '../../test/session';
import { lireClasseur } from './lecture/lecture';

let p: Plateforme;
let s: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
  s = await ouvrirServeur(p, { routes: ROUTES });
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});
afterEach(() => p.sql('DELETE FROM essai_connexion'));

const gardes = async (): Promise<number> => (await p.sql<{ n: number }>('SELECT count(*)::int AS n FROM import_classeur'))[0]!.n;
const entete = `<row r="1">${texte('A1', 'Clé')}${texte('B1', 'Valeur')}</row>`;
const une = (cle: string, valeur = '<c r="B2"><v>3</v></c>'): Buffer => xlsx({ rangees: `${entete}<row r="2">${texte('A2', cle)}${valeur}</row>` });

describe('Un fichier que la plateforme ne lit pas se refuse en une phrase, et rien n’est gardé', () => {
  it.each<[string, string, Buffer, RegExp]>([
    ['un PDF', 'bilan.pdf', Buffer.from('%PDF-1.7\n'), /\.xlsx, \.ods ou \.csv est attendu/],
    ['un ancien .xls', 'valeurs.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /ancien format/],
    ['un PDF renommé', 'valeurs.xlsx', Buffer.from('%PDF-1.7\n'), /n’est pas celui que son nom annonce/],
    ['un fichier vide', 'valeurs.xlsx', Buffer.alloc(0), /vide/],
    ['un fichier trop lourd', 'valeurs.xlsx', Buffer.alloc(6_000_000, 1), /dépasse 5 Mo/],
    ['un classeur coupé', 'valeurs.xlsx', une('F4-2/39/ACI').subarray(0, 400), /abîmé ou incomplet/],
    ['une bombe', 'valeurs.xlsx', xlsx({ rangees: `<row r="1">${' '.repeat(40_000_000)}</row>` }), /trop grand une fois décompressé/],
    ['un classeur de rien', 'valeurs.ods', ods('<table:table-row><table:table-cell office:value-type="string"><text:p>Bonjour</text:p></table:table-cell></table:table-row>'), /Aucune feuille n’a les colonnes/],
    ['un classeur sans sa colonne Clé', 'valeurs.csv', Buffer.from('Valeur;Source\n3;Enquête\n'), /« Clé » est absente/],
    ['le classeur d’une autre campagne', 'valeurs.xlsx', une('F4-2/39/ACI@a103ef1f.00000000'), /celui d’une autre campagne. Téléchargez celui de « Année 2026 »/],
  ])('%s', async (_, nom, octets, message) => {
    const recu = await deposerClasseur(p, s, 'horizon', { nom, octets });
    expect([recu.statut, recu.code]).toEqual([400, 'SAISIE_INVALIDE']);
    expect(recu.message).toMatch(message);
    expect(await gardes()).toBe(0);
  });
});

describe('Qui n’y a pas droit n’apprend rien, et ne fait rien lire', () => {
  it.each<[string, string | null, object, number]>([
    ['sans compte', null, {}, 401],
    ['sans mandat', 'sansmandat', {}, 404],
    ['l’administrateur', 'administrateur', {}, 404],
    ['une SIAE que la campagne n’attend pas', 'directrice', {}, 404],
    ['qui examine sans fournir', 'relectrice', {}, 403],
    ['d’un autre site, sans l’en-tête', 'horizon', { entetes: { 'apollo-require-preflight': '' } }, 403],
    ['une campagne qui n’existe pas', 'horizon', { campagne: id('ailleurs') }, 404],
    ['un identifiant qui n’en est pas un', 'horizon', { id: 'bonjour' }, 400],
  ])('%s', async (_, qui, ecart, statut) => {
    expect((await deposerClasseur(p, s, qui, { octets: une('F4-2/39/ACI'), ...ecart })).statut).toBe(statut);
    expect(await gardes()).toBe(0);
  });
});

it('la ligne d’une autre organisation se refuse, la sienne non', async () => {
  const autre = await lireClasseurDe(p, s, 'sillage');
  const { id: idImport } = await deposerClasseur(p, s, 'horizon', { octets: autre.octets });
  const { importClasseur } = await p.obtenir<{ importClasseur: { apercu: { enErreur: number; lignes: object[]; groupes: { cause: string }[] } } }>(id('horizon'), `{ importClasseur(id: "${idImport}") { apercu { enErreur lignes { cle } groupes { cause } } } }`);
  expect(importClasseur.apercu.groupes).toEqual([{ cause: 'AUTRE_ORGANISATION' }]);
  expect(importClasseur.apercu.enErreur).toBe(importClasseur.apercu.lignes.length);
});

it('une personne ne fait lire qu’un classeur à la fois, et quarante par quart d’heure', async () => {
  const long = xlsx({ rangees: `${entete}${Array.from({ length: 4_000 }, (_, i) => `<row r="${i + 2}">${texte(`A${i + 2}`, i === 0 ? 'F4-2/39/ACI' : 'x')}</row>`).join('')}` });
  const ensemble = await Promise.all([1, 2, 3, 4].map(() => deposerClasseur(p, s, 'horizon', { octets: long })));
  expect(new Set(ensemble.map((r) => r.statut))).toEqual(new Set([201, 429]));
  await p.sql('UPDATE essai_connexion SET nombre = 40');
  expect((await deposerClasseur(p, s, 'horizon', { octets: une('F4-2/39/ACI') })).code).toBe('TROP_DE_DEMANDES');
  expect((await deposerClasseur(p, s, 'sillage', { octets: une('F4-2/39/ACI') })).statut).toBe(201);
});

it('la mutation du même nom lit un petit classeur comme le fait le dépôt, sous les mêmes règles', async () => {
  const importer = (qui: string, octets: Buffer) =>
    p.demander<{ r: { apercu: { nouvelles: number } } }>(id(qui), 'mutation ($id: ID!, $c: ID!, $f: String!) { r: importerClasseur(id: $id, campagneId: $c, nom: "v.xlsx", fichier: $f) { apercu { nouvelles } } }', { id: id(`import de ${qui}`), c: campagneId, f: octets.toString('base64') });
  expect((await importer('horizon', une('F4-2/39/ACI'))).data?.r.apercu.nouvelles).toBe(1);
  expect((await importer('horizon', Buffer.from('%PDF'))).errors[0]?.extensions.code).toBe('SAISIE_INVALIDE');
  expect((await importer('relectrice', une('F4-2/39/ACI'))).errors[0]?.extensions.code).toBe('INTERDIT');
  expect((await importer('sansmandat', une('F4-2/39/ACI'))).errors[0]?.extensions.code).toBe('INTROUVABLE');
});

describe('Le fichier annoté', () => {
  const annoter = async (qui: string, idImport: string): Promise<{ statut: number; nom: string; octets: Buffer }> => {
    const reponse = await fetch(`${s.adresse}/exports/imports/${idImport}`, { headers: await ouvrirSession(p, qui) });
    return { statut: reponse.status, nom: decodeURIComponent(/filename\*=UTF-8''(.*)$/u.exec(reponse.headers.get('content-disposition') ?? '')?.[1] ?? ''), octets: Buffer.from(await reponse.arrayBuffer()) };
  };
  const ecrit = async (extension: 'xlsx' | 'ods' | 'csv'): Promise<Buffer> => {
    if (extension !== 'csv') return retoucher((await lireClasseurDe(p, s, 'horizon', { extension })).octets, extension, { 'F4-2/21/ACI': { VALEUR: '=A1+1' }, 'F4-2/39/ACI': { VALEUR: '12,5', COMMENTAIRE: '+33 = un appel' } });
    return Buffer.from("Offres, du 1er au 30\n;;\nCommentaire;Clé;Valeur\n;F4-2/21/ACI;=A1+1\n'+33 = un appel;F4-2/39/ACI;12,5\n;F4-2/39/AI;1 031\n");
  };
  const FAUTES = [['F4-2/21/ACI', 'Une formule'], ['F4-2/39/ACI', 'Nombre entier']];
  const fautes = async (idImport: string): Promise<string[][]> => {
    const { r } = await p.obtenir<{ r: { apercu: { lignes: { cle: string; problemes: { message: string }[] }[] } } }>(id('horizon'), `{ r: importClasseur(id: "${idImport}") { apercu { lignes { cle problemes { message } } } } }`);
    return r.apercu.lignes.flatMap(({ cle, problemes }) => problemes.map(({ message }) => [cle.slice(0, 11), message.slice(0, FAUTES.find(([c]) => cle.startsWith(c ?? ''))?.[1]?.length)]));
  };

  it.each(['xlsx', 'ods', 'csv'] as const)('en .%s : les lignes reviennent dans leur ordre, les remarques à côté ; redéposé, il dit les mêmes fautes ; aucune formule n’y est', async (extension) => {
    const octets = await ecrit(extension);
    const depot = await deposerClasseur(p, s, 'horizon', { octets, nom: `offres.${extension}` });
    expect([depot.message, await fautes(depot.id)]).toEqual(['', FAUTES]);
    const rendu = await annoter('horizon', depot.id);
    expect([rendu.statut, rendu.nom]).toEqual([200, `offres – annoté.${extension}`]);
    const lues = (fichier: Buffer) => lireClasseur(new Uint8Array(fichier), extension).at(-1)?.lignes ?? [];
    const [avant, apres] = [lues(octets), lues(rendu.octets)];
    const formules = apres.flatMap(({ cellules }) => cellules.filter(([, cellule]) => cellule.genre === 'FORMULE'));
    expect([apres.map(({ rang }) => rang), formules]).toEqual([avant.map(({ rang }) => rang), []]);
    const textes = apres.map(({ cellules }) => cellules.flatMap(([, cellule]) => (cellule.genre === 'TEXTE' ? [cellule.texte] : [])));
    expect(textes.some((ligne) => ligne.at(-1) === 'Remarques de l’import')).toBe(true);
    expect(textes.find((ligne) => ligne.some((t) => t.startsWith('F4-2/39/ACI')))).toEqual(expect.arrayContaining(['12,5', '+33 = un appel', expect.stringMatching(/^[A-Z]+\d+ : Nombre entier attendu, trouvé « 12,5 »/)]));
    const encore = await deposerClasseur(p, s, 'horizon', { octets: rendu.octets, nom: rendu.nom });
    expect([encore.message, await fautes(encore.id)]).toEqual(['', FAUTES]);
    expect((await annoter('horizon', encore.id)).nom).toBe(`offres – annoté.${extension}`);
  });

  it('est à son auteur seul', async () => {
    const { id: depot } = await deposerClasseur(p, s, 'horizon', { octets: await ecrit('csv'), nom: 'offres.csv' });
    for (const qui of ['sillage', 'secretariat', 'administrateur']) expect((await annoter(qui, depot)).statut).toBe(404);
  });
});

it('une campagne close ne reçoit plus de classeur', async () => {
  await p.sql(`UPDATE campagne SET etat = 'CLOSE', close_le = now() WHERE id = $1`, [campagneId]);
  const recu = await deposerClasseur(p, s, 'horizon', { octets: une('F4-2/39/ACI') });
  expect([recu.statut, recu.message]).toEqual([409, 'La campagne est close : elle ne reçoit pas de valeurs.']);
});
