import { parse as lireCsv } from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
import { setTimeout as attendre } from 'node:timers/promises';
import { deposer, PDF, telecharger } from '../../test/fichiers';
import { lireCalendrier } from '../../test/ical';
import { id } from '../../test/jura';
import { faire, ouvrirJura, planifier, type CompteRenduLu } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { entete, ouvrirSmtp, partie, type ServeurSmtp } from '../../test/smtp';
import { creerFacteur } from '../courriels/facteur';
import { envoyerCourriel } from '../courriels/remise';
import { resoudreDus } from '../courriels/resolution';
import { empreinte } from './jeton';
import { ROUTES } from './routes';

/** What each output would take for more than text: a header, a property, a tag, a formula, a path. */
const PIEGE = '=cmd|\' /C calc\'!A1"\r\nBcc: pirate@essai.test\r\nATTENDEE:mailto:pirate@essai.test\r\nEND:VEVENT\r\n\r\n<script>alert(1)</script><img src=x onerror=alert(1)>;,\\ ../../etc/passwd %0d%0a ]]>&amp;';
const AGENDA = 'agenda-de-essai-piege-animatrice';
const EN_LIGNE = PIEGE.replace(/[\r\n\t]+/gu, ' ');

let p: Plateforme;
let s: ServeurEssai;
let smtp: ServeurSmtp;
beforeAll(async () => {
  p = await ouvrirJura();
  s = await ouvrirServeur(p, { routes: ROUTES });
  smtp = await ouvrirSmtp();
  // Some names came before the platform checked them: the outputs trust nothing.
  await p.sql(`UPDATE instance SET nom = left($2, 190) WHERE id = $1`, [id('CTA-DOLE'), PIEGE]);
  await p.sql(`UPDATE organisation SET nom = left($2, 190), courriel = 'secretariat@dole.test' WHERE id = $1`, [id('agence de Dole'), PIEGE]);
  await p.sql(`UPDATE personne SET prenom = $2, nom = $2, fonction = $2 WHERE id = $1`, [id('directrice'), PIEGE]);

  await p.sql('INSERT INTO jeton_calendrier (jeton, personne_id, cree_le) VALUES ($1, $2, $3)', [empreinte(AGENDA), id('animatrice'), p.instant]);

  const reunion = await planifier(p, 'piège', { titre: PIEGE, lieu: PIEGE, points: [{ titre: PIEGE, genre: 'DEBAT', presentateur: PIEGE.slice(0, 200) }] });
  await deposer(p, s, 'animatrice', { id: id('document'), reunion: id('piège'), nom: `${EN_LIGNE.slice(0, 60)}.pdf`, octets: PDF });
  const convoquee = await faire(p, 'animatrice', 'convoquerReunion', { id: id('piège'), version: reunion.version, motifUrgence: PIEGE });
  await faire(p, 'directrice', 'repondreConvocation', { reunionId: id('piège'), reponse: 'EXCUSE', suppleant: PIEGE.slice(0, 200) });
  await resoudreDus(p.service, p.instant);
  p.instant = new Date('2026-12-01T12:00:00Z');
  await p.sql('DELETE FROM session');
  const presences = [...convoquee.participants.map((x) => ({ participantId: x.id, presence: 'PRESENT' })), { id: id('venu'), nom: PIEGE.slice(0, 200), organisationNom: PIEGE.slice(0, 200), presence: 'PRESENT' }];
  const tenue = await faire(p, 'animatrice', 'tenirReunion', { id: id('piège'), version: convoquee.version, presences });
  await faire<CompteRenduLu>(p, 'animatrice', 'redigerCompteRendu', { id: id('cr'), reunionId: id('piège') });
  await faire(p, 'animatrice', 'enregistrerSynthese', { compteRenduId: id('cr'), pointId: tenue.points[0]!.id, texte: `<p>${PIEGE}</p>`, revision: 0 });
  await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', { id: id('décision'), compteRenduId: id('cr'), pointId: tenue.points[0]!.id, genre: 'DECISION', texte: PIEGE });
});
afterAll(async () => {
  await smtp.eteindre();
  await s.fermer();
  await p.fermer();
});

const lire = async (chemin: string): Promise<{ entetes: Headers; octets: Buffer; texte: string }> => {
  const reponse = await fetch(`${s.adresse}${chemin}`, { headers: await ouvrirSession(p, 'animatrice') });
  const octets = Buffer.from(await reponse.arrayBuffer());
  expect([chemin, reponse.status]).toEqual([chemin, 200]);
  return { entetes: reponse.headers, octets, texte: octets.toString('utf8') };
};

it('un courriel n’a que ses en-têtes, et un seul destinataire', async () => {
  const facteur = creerFacteur({ smtpUrl: smtp.url, adresse: 'https://console.test' });
  const courriels = await p.sql<{ id: string; adresse: string }>('SELECT id, adresse FROM courriel ORDER BY adresse');
  for (const courriel of courriels) expect(await envoyerCourriel(p.service, facteur!, courriel.id, p.instant)).toBe('ENVOYE');
  facteur?.fermer();
  await attendre(0);
  expect(smtp.recus.map((r) => r.a)).toEqual(courriels.map((c) => c.adresse));
  for (const { a, brut } of smtp.recus) {
    const [tete = ''] = brut.split(/\r?\n\r?\n/u);
    expect(entete(tete, 'Bcc')).toBeNull();
    expect(entete(tete, 'ATTENDEE')).toBeNull();
    expect((entete(tete, 'To') ?? '').match(/[\w.-]+@[\w.-]+/gu)?.at(-1)).toBe(a);
    expect((tete.match(/^Subject:/gmu) ?? []).length).toBe(1);
    // The body is plain text: nothing in it is run.
    expect(brut).not.toMatch(/^content-type: text\/html/imu);
    const { evenements } = lireCalendrier(partie(brut, 'text/calendar')?.texte ?? '');
    expect(evenements.map((e) => e.convoques)).toEqual([[`mailto:${a}`]]);
  }
});

it.each([
  ['le fichier d’une réunion', () => `/exports/reunions/${id('piège')}.ics`],
  ['l’agenda', () => `/calendrier/${AGENDA}.ics`],
])('%s : un événement, sans invité ni propriété de plus', async (_cas, adresse) => {
  const { texte } = await lire(adresse());
  const { evenements } = lireCalendrier(texte);
  expect(evenements.map((e) => [e.uid, e.convoques])).toEqual([[id('piège'), []]]);
  expect(evenements[0]?.resume).toContain('<script>');
  expect(texte).not.toMatch(/^(?:Bcc|ATTENDEE)/imu);
  expect(texte.match(/^END:VEVENT/gmu)).toHaveLength(1);
});

it.each(['reunions', 'comptes-rendus', 'decisions', 'journal', 'organisations'])('la table %s ne donne aucune formule au tableur, et autant de colonnes à chaque ligne', async (table) => {
  for (const pour of ['', '?pour=excel']) {
    const { data } = lireCsv<string[]>((await lire(`/exports/${table}.csv${pour}`)).texte.replace(/^\ufeff/u, '').trim());
    expect(new Set(data.map((l) => l.length)).size).toBe(1);
    for (const cellule of data.flat()) expect(cellule).not.toMatch(/^[=+\-@\t\r\n]/u);
  }
});

it('la page à imprimer, l’ODT et le PDF en font du texte', async () => {
  const page = (await lire(`/exports/comptes-rendus/${id('cr')}.html`)).texte;
  expect(page).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)/iu);
  expect(page).toContain('&lt;script&gt;');
  const fichiers = unzipSync(new Uint8Array((await lire(`/exports/comptes-rendus/${id('cr')}.odt`)).octets));
  for (const nom of ['content.xml', 'meta.xml', 'styles.xml']) expect(strFromU8(fichiers[nom]!)).not.toMatch(/<script|<img|&(?!amp;|lt;|gt;|quot;|#39;)/iu);
  const pdf = (await lire(`/exports/comptes-rendus/${id('cr')}.pdf`)).octets.toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/u);
});

it('un nom de fichier ne devient ni un chemin ni un en-tête', async () => {
  for (const [adresse, extension] of [[`/exports/comptes-rendus/${id('cr')}.pdf`, 'pdf'], [`/exports/reunions/${id('piège')}.ics`, 'ics']] as const) {
    const { entetes } = await lire(adresse);
    const disposition = entetes.get('content-disposition') ?? '';
    expect(disposition).toMatch(new RegExp(`^attachment; filename="[\\w.-]+\\.${extension}"; filename\\*=UTF-8''[\\w.%~!-]+$`, 'u'));
    expect([entetes.get('bcc'), entetes.get('attendee')]).toEqual([null, null]);
  }
  const document = await telecharger(p, s, 'animatrice', id('document'));
  expect(document.entetes.get('content-disposition') ?? '').not.toMatch(/[\r\n/\\<>]/u);
});

it('la base garde des titres d’une ligne, et une synthèse sans rien qui s’exécute', async () => {
  const [reunion] = await p.sql<{ titre: string; lieu: string }>('SELECT titre, lieu FROM reunion WHERE id = $1', [id('piège')]);
  expect([reunion?.titre, reunion?.lieu]).toEqual([EN_LIGNE, EN_LIGNE]);
  const [synthese] = await p.sql<{ texte: string }>('SELECT texte FROM synthese');
  expect(synthese?.texte).not.toMatch(/<script|<img/iu);
});
