import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { inflateSync } from 'node:zlib';
import { composer, faireBilan, lireBilan, raconter, type BilanLu } from '../../test/bilans';
import { ouvrirDictionnaire } from '../../test/indicateurs';
import { id } from '../../test/jura';
import { inscrireSeance } from '../../test/mesures';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let serveur: ServeurEssai;
let bilan: BilanLu;
beforeAll(async () => {
  p = await ouvrirDictionnaire('2027-01-20T09:00:00Z');
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-02-10', presents: [['IAE', 'PRESENT'], ['ETAT', 'EXCUSE']], transmis: ['CDIAE-39'] });
  await inscrireSeance(p, { sigle: 'CDIAE-39', jour: '2026-03-10' });
  await p.sql(`UPDATE instance SET nom = 'CTA <b>du bassin & de Dole</b>' WHERE id = $1`, [id('CTA-DOLE')]);
  bilan = await composer(p, 'ud39', 'b', 'CDIAE-39');
  await raconter(p, 'ud39', bilan);
  serveur = await ouvrirServeur(p, { routes: ROUTES });
});
afterAll(async () => {
  await serveur.fermer();
  await p.fermer();
});

const demander = async (qui: string | null, extension: string): Promise<{ status: number; nom: string; octets: Buffer; texte: string }> => {
  const reponse = await fetch(`${serveur.adresse}/exports/bilans/${bilan.id}.${extension}`, { headers: qui ? await ouvrirSession(p, qui) : {} });
  const octets = Buffer.from(await reponse.arrayBuffer());
  return { status: reponse.status, nom: decodeURIComponent(reponse.headers.get('content-disposition') ?? ''), octets, texte: octets.toString('utf8') };
};
const statuts = (extension: string, qui: readonly (string | null)[]): Promise<number[]> => Promise.all(qui.map(async (q) => (await demander(q, extension)).status));

describe.each(['pdf', 'odt', 'html', 'ods', 'xlsx', 'csv'])('un brouillon en %s', (extension) => {
  it('n’est que pour son secrétariat', async () => {
    expect(await statuts(extension, ['ud39', 'horizon', 'secretariat', 'animatrice', 'ud21', 'administrateur', 'sansmandat', null])).toEqual([200, 404, 404, 404, 404, 404, 404, 401]);
  });
});

it('une forme inconnue n’existe pas', async () => {
  expect([(await demander('ud39', 'docx')).status, (await demander('ud39', 'constructor')).status]).toEqual([404, 404]);
});

it('dit qu’il est un brouillon, et que ses données sont fictives, sur chaque forme', async () => {
  const html = (await demander('ud39', 'html')).texte.replace(/\s/gu, ' ');
  expect(html).toContain('Brouillon, non transmis : chiffres du 20 janvier 2027');
  expect(html).toMatch(/<footer>Données fictives – Bilan 2026, Département 39 – brouillon<\/footer>/u);
  expect((await demander('ud39', 'xlsx')).nom).toContain('Données fictives – Bilan 2026, Département 39 (brouillon).xlsx');
  expect((await demander('ud39', 'csv')).texte).toContain('Données fictives');
});

describe('la page', () => {
  it('porte le récit, les chiffres et leur phrase, et n’exécute rien', async () => {
    const html = (await demander('ud39', 'html')).texte;
    expect(html).toContain('CTA &lt;b&gt;du bassin &amp; de Dole&lt;/b&gt;');
    expect(html).toContain('Ce que dit RYTHME, révision 1.');
    expect(html).not.toMatch(/<script|<b>/u);
    const lu = (await lireBilan(p, 'ud39', 'b'))!;
    for (const c of lu.contenu.chiffres) expect(html).toContain(c.phrase.replaceAll('&', '&amp;'));
  });
  it('nomme les lignes et les colonnes de ses tableaux', async () => {
    expect((await demander('ud39', 'html')).texte).toMatch(/<caption>Rythme et participation<\/caption><thead><tr><th scope="col">Instance<\/th>.*?<tbody><tr><th scope="row">/su);
  });
});

describe('le PDF', () => {
  it('est balisé, tableaux compris : légende, têtes et leur portée', async () => {
    const pdf = (await demander('ud39', 'pdf')).octets.toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/u);
    for (const balise of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'Caption', 'TR', 'TH', 'TD']) expect(pdf).toMatch(new RegExp(`/S /${balise}\\b`, 'u'));
    expect(pdf).toMatch(/\/Scope \/Column/u);
    expect(pdf).toMatch(/\/Scope \/Row/u);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('ne laisse aucun contenu hors de sa structure', async () => {
    const pdf = (await demander('ud39', 'pdf')).octets;
    const latin = pdf.toString('latin1');
    let vus = 0;
    for (const flux of latin.matchAll(/\/Filter \/FlateDecode\r?\n>>\r?\nstream\r?\n/gu)) {
      const debut = flux.index + flux[0].length;
      const texte = inflateSync(pdf.subarray(debut, latin.indexOf('endstream', debut))).toString('latin1');
      if (!/\bBT\b/u.test(texte)) continue;
      vus += 1;
      let profondeur = 0;
      for (const ligne of texte.split('\n')) {
        if (/\b(BDC|BMC)$/u.test(ligne)) profondeur += 1;
        if (/^EMC\b/u.test(ligne)) profondeur -= 1;
        if (/T[jJ]$|^S$/u.test(ligne)) expect(profondeur).toBeGreaterThan(0);
      }
      expect(profondeur).toBe(0);
    }
    expect(vus).toBeGreaterThan(1);
  });
});

it('l’ODT a ses tableaux, avec leur ligne de tête', async () => {
  const contenu = strFromU8(unzipSync(new Uint8Array((await demander('ud39', 'odt')).octets))['content.xml']!);
  expect(contenu).toContain('text:outline-level="1">Bilan 2026, Département 39<');
  expect(contenu).toMatch(/<table:table-header-rows><table:table-row>/u);
  expect(contenu).toContain('CTA &lt;b&gt;du bassin &amp; de Dole&lt;/b&gt;');
});

describe('les chiffres en fichier sont ceux de l’API', () => {
  const lignes = async (): Promise<Record<string, string>[]> => Papa.parse<Record<string, string>>((await demander('ud39', 'csv')).texte, { header: true, skipEmptyLines: true }).data;

  it('une ligne par chiffre et par territoire', async () => {
    const lu = (await lireBilan(p, 'ud39', 'b'))!;
    const attendues = lu.contenu.chiffres.flatMap((c) => [c.total, ...c.lignes].map((l) => [c.code, l.libelle, l.numerateur ?? '', l.denominateur ?? '', l.taux ?? '']));
    expect((await lignes()).map((l) => [l['code'], l['libelle'], l['numerateur'], l['denominateur'], l['taux']])).toEqual(attendues);
  });

  it('un seul chiffre s’emporte aussi ; un code inconnu n’existe pas', async () => {
    const [premier] = (await lireBilan(p, 'ud39', 'b'))!.contenu.chiffres;
    const un = await demander('ud39', `csv?chiffre=${premier!.code}`);
    const { data } = Papa.parse<Record<string, string>>(un.texte, { header: true, skipEmptyLines: true });
    expect([...new Set(data.map((l) => l['code']))]).toEqual([premier!.code]);
    expect(data).toHaveLength(1 + premier!.lignes.length);
    expect((await demander('ud39', 'csv?chiffre=F99-9')).status).toBe(404);
  });

  it('le classeur a les mêmes lignes, en .ods comme en .xlsx', async () => {
    const nombre = (await lignes()).length;
    const ods = strFromU8(unzipSync(new Uint8Array((await demander('ud39', 'ods')).octets))['content.xml']!);
    expect(ods.split('RYTHME').length + ods.split('<table:table-row').length).toBeGreaterThan(nombre);
    const xlsx = unzipSync(new Uint8Array((await demander('ud39', 'xlsx')).octets));
    expect(strFromU8(xlsx['xl/workbook.xml']!)).toContain('name="Chiffres"');
  });
});

it('transmis, il part chez ses destinataires avec sa version et son empreinte', async () => {
  await p.sql(`UPDATE membre SET debut = '2016-01-01'`);
  const { version } = (await lireBilan(p, 'ud39', 'b'))!;
  const transmis = await faireBilan(p, 'ud39', 'transmettreBilan', { id: bilan.id, version });
  expect(await statuts('pdf', ['ud39', 'secretariat', 'sillage', 'horizon', 'ud21', 'animatrice'])).toEqual([200, 200, 200, 200, 404, 404]);
  const html = (await demander('secretariat', 'html')).texte;
  const empreinte = transmis.empreinte ?? '';
  expect(html).toContain(empreinte);
  expect(html).toContain(`version 1, empreinte ${empreinte.slice(0, 4)}…${empreinte.slice(-4)}</footer>`);
  expect((await demander('secretariat', 'pdf')).nom).toContain('Bilan 2026, Département 39, version 1.pdf');
});
