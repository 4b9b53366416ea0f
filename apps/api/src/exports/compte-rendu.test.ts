import { strFromU8, unzipSync } from 'fflate';
import { inflateSync } from 'node:zlib';
import { lireCalendrier } from '../../test/ical';
import { COMPTE_RENDU, installerCompteRendu } from '../../test/compte-rendu';
import { installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { installerSeance, SEANCE } from '../../test/seance';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let serveur: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirPlateforme({ maintenant: '2026-12-11T09:00:00Z' });
  await installerJura(p);
  await installerSeance(p);
  await installerCompteRendu(p);
  serveur = await ouvrirServeur(p, { routes: ROUTES });
});
afterAll(async () => {
  await serveur.fermer();
  await p.fermer();
});

/** A file as this person receives it. */
const demander = async (qui: string | null, chemin: string, entetes: Record<string, string> = {}): Promise<{ status: number; headers: Headers; octets: Buffer; texte: string }> => {
  const reponse = await fetch(`${serveur.adresse}${chemin}`, { headers: { ...(qui ? await ouvrirSession(p, qui) : {}), ...entetes } });
  const octets = Buffer.from(await reponse.arrayBuffer());
  return { status: reponse.status, headers: reponse.headers, octets, texte: octets.toString('utf8') };
};
const CR = `/exports/comptes-rendus/${COMPTE_RENDU}`;

describe.each(['pdf', 'odt', 'html'])('un compte rendu en %s', (format) => {
  it.each([
    ['animatrice', 200],
    ['directrice', 200],
    ['ud39', 200],
    ['horizon', 200],
    ['ud21', 404],
    ['directrice21', 404],
    ['administrateur', 404],
    ['sansmandat', 404],
    [null, 401],
  ])('%s reçoit %i', async (qui, statut) => {
    expect((await demander(qui, `${CR}.${format}`)).status).toBe(statut);
  });

  it('non publié, n’est lu que par qui tient l’instance', async () => {
    await p.sql(`DELETE FROM transmission`);
    await p.sql(`UPDATE compte_rendu SET etat = 'BROUILLON', publie_le = NULL, approuve_le = NULL, approbation = NULL, destinataires = '{}'`);
    const statuts = await Promise.all(['animatrice', 'directrice', 'ud39'].map(async (qui) => (await demander(qui, `${CR}.${format}`)).status));
    await p.sql(`UPDATE compte_rendu SET etat = 'APPROUVE', publie_le = '2026-12-09T09:00:00Z', approuve_le = '2026-12-09T09:00:00Z', approbation = 'SANS_REGLE'`);
    await p.sql(`INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le) SELECT gen_random_uuid(), $1, id, nom, '2026-12-10T09:00:00Z' FROM instance WHERE sigle = 'CDIAE-39'`, [COMPTE_RENDU]);
    expect(statuts).toEqual([200, 404, 404]);
  });
});

describe('le PDF', () => {
  it('est balisé, en français, avec son titre et ses polices', async () => {
    const pdf = (await demander('ud39', `${CR}.pdf`)).octets.toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/u);
    expect(pdf).toMatch(/\/MarkInfo \d+ 0 R/u);
    expect(pdf).toMatch(/\/Marked true/u);
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/u);
    expect(pdf).toMatch(/\/Lang \(fr-FR\)/u);
    expect(pdf).toMatch(/\/DisplayDocTitle true/u);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    for (const balise of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody']) expect(pdf).toMatch(new RegExp(`/S /${balise}\\b`, 'u'));
    expect(pdf.match(/\/FontFile2 \d+ 0 R/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf).not.toMatch(/\/BaseFont \/Helvetica/u);
  });

  it('ne laisse aucun contenu hors de sa structure', async () => {
    const pdf = (await demander('ud39', `${CR}.pdf`)).octets;
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
        if (/T[jJ]$/u.test(ligne)) expect(profondeur).toBeGreaterThan(0);
      }
      expect(profondeur).toBe(0);
    }
    expect(vus).toBeGreaterThan(0);
  });
});

describe('l’ODT', () => {
  it('commence par son type, non compressé, et contient du XML bien formé', async () => {
    const odt = (await demander('directrice', `${CR}.odt`)).octets;
    expect(odt.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(odt.readUInt16LE(8)).toBe(0);
    expect(odt.subarray(30, 30 + 8 + 39).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    const fichiers = unzipSync(new Uint8Array(odt));
    expect(Object.keys(fichiers)).toEqual(['mimetype', 'META-INF/manifest.xml', 'content.xml', 'styles.xml', 'meta.xml']);
    for (const [nom, contenu] of Object.entries(fichiers)) if (nom.endsWith('.xml')) expect(() => equilibrer(strFromU8(contenu))).not.toThrow();
  });

  it('porte les titres, les présences, les textes et les décisions', async () => {
    const contenu = strFromU8(unzipSync(new Uint8Array((await demander('directrice', `${CR}.odt`)).octets))['content.xml']!);
    expect(contenu).toContain('text:outline-level="1">Compte rendu du 1er décembre 2026<');
    expect(contenu).toContain('<text:span text:style-name="Gras">12 structures</text:span> &amp; 3 projets.');
    expect(contenu).toContain('Action 2026-01');
    expect(contenu).toContain('Données fictives');
  });
});

/** Every tag opened is closed, in order: enough to catch an escape forgotten. */
function equilibrer(xml: string): void {
  const pile: string[] = [];
  for (const [, fermante, nom, seule] of xml.replace(/<\?[^>]*\?>/gu, '').matchAll(/<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (fermante) {
      if (pile.pop() !== nom) throw new Error(`</${nom}> ne ferme rien.`);
    } else if (!seule) pile.push(nom!);
  }
  if (pile.length > 0 || /&(?!amp;|lt;|gt;|quot;|#39;)/u.test(xml)) throw new Error('Le XML n’est pas bien formé.');
}

describe('la page à imprimer', () => {
  it('n’exécute rien de ce qui a été stocké', async () => {
    const page = (await demander('directrice', `${CR}.html`)).texte;
    expect(page).not.toMatch(/<script|onclick|javascript:/iu);
    expect(page).toContain('<a href="https://exemple.test/a?b=1&amp;c=2" rel="noopener noreferrer">note</a>');
    expect(page).toContain('<li>Un <em>chantier</em></li>');
  });

  it('tient sous une politique de sécurité stricte, avec un seul h1 et sa langue', async () => {
    const reponse = await demander('directrice', `${CR}.html`);
    const page = reponse.texte;
    expect(reponse.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.match(/<h1/gu)).toHaveLength(1);
    expect(page).toMatch(/<html lang="fr">.*<title>Compte rendu du 1er décembre 2026<\/title>/su);
    expect(page).toContain('<p class="mention">Données fictives</p>');
    expect(page).not.toMatch(/src=|@import|url\(/u);
  });

  it('dit l’horaire à qui lit la réunion, le jour seul à qui ne lit que le compte rendu', async () => {
    await p.sql(`UPDATE mandat SET fin = '2026-12-10' WHERE organisation_id = (SELECT id FROM organisation WHERE nom = 'SIAE 2')`);
    const membre = (await demander('directrice', `${CR}.html`)).texte;
    expect(membre).toContain('de 10\u00a0h à 12\u00a0h');
    const destinataire = (await demander('horizon', `${CR}.html`)).texte;
    expect(destinataire).toContain('mardi 1er décembre 2026');
    expect(destinataire).not.toContain('Dole, salle 2');
  });
});

describe('ce que vaut le texte', () => {
  it.each([
    [`etat = 'PROJET', approuve_le = NULL, approbation = NULL, tacite_le = NULL`, 'Projet, soumis à approbation'],
    [`etat = 'PROJET', approuve_le = NULL, approbation = NULL, tacite_le = '2026-12-20T22:59:59Z'`, 'Projet\u00a0: sans observation jusqu’au 20 décembre 2026 inclus, il sera approuvé'],
    [`approbation = 'TACITE', tacite_le = '2026-12-10T09:00:00Z', approuve_le = '2026-12-10T09:00:00Z'`, 'Approuvé faute d’observation dans le délai, le 10 décembre 2026.'],
    [`approbation = 'EN_REUNION'`, 'Approuvé le 9 décembre 2026.'],
    [`approbation = 'SANS_REGLE'`, 'Approuvé par sa publication, le 9 décembre 2026.'],
  ])('%s se dit « %s »', async (valeurs, phrase) => {
    await p.sql(`DELETE FROM transmission`);
    await p.sql(`UPDATE compte_rendu SET destinataires = '{}', ${valeurs}`);
    const { texte } = await demander('animatrice', `${CR}.html`);
    await p.sql(`UPDATE compte_rendu SET etat = 'APPROUVE', approuve_le = '2026-12-09T09:00:00Z', approbation = 'SANS_REGLE', tacite_le = NULL`);
    await p.sql(`INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le) SELECT gen_random_uuid(), $1, id, nom, '2026-12-10T09:00:00Z' FROM instance WHERE sigle = 'CDIAE-39'`, [COMPTE_RENDU]);
    expect(texte).toContain(phrase);
  });
});

describe('une réunion en agenda', () => {
  it('se télécharge par qui la lit', async () => {
    const texte = (await demander('directrice', `/exports/reunions/${SEANCE}.ics`)).texte;
    expect(lireCalendrier(texte)).toMatchObject({ methode: 'PUBLISH', evenements: [{ uid: SEANCE, convoques: [] }] });
  });
  it('n’existe pas pour les autres', async () => {
    expect((await demander('ud21', `/exports/reunions/${SEANCE}.ics`)).status).toBe(404);
  });
});

describe('une adresse fausse se refuse en français, jamais par une panne', () => {
  it.each(['x.pdf', '%00.pdf', `${COMPTE_RENDU}.exe`, `${COMPTE_RENDU}.constructor`, COMPTE_RENDU, `${COMPTE_RENDU}.pdf.pdf`, '..%2f..%2fetc%2fpasswd', `${'1'.repeat(200)}.pdf`, "';DROP TABLE x--.odt"])('%s', async (fichier) => {
    const reponse = await demander('animatrice', `/exports/comptes-rendus/${fichier}`);
    expect([400, 404]).toContain(reponse.status);
    expect(reponse.texte).toMatch(/n’existe pas|n’est pas lisible/u);
  });

  it('se lit comme une page par une personne', async () => {
    const reponse = await demander(null, `${CR}.pdf`, { accept: 'text/html,*/*' });
    expect(reponse.status).toBe(401);
    expect(reponse.texte).toMatch(/<h1>Connexion nécessaire<\/h1>/u);
  });
});

test('un export ne se garde dans aucun cache partagé', async () => {
  expect((await demander('ud39', `${CR}.pdf`)).headers.get('cache-control')).toBe('private, no-store');
});
