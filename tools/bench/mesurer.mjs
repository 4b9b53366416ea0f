/**
 * `npm run bench`: ratios of the API to a floor, in one interleaved run on generated data. Times are printed with the machine, never
 * asserted. `npm run bench -- soumettre` measures what it names only.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

import { ENV_TYPESCRIPT } from '../demarrage/api.mjs';
import { baseDeTest } from '../demarrage/base-de-test.mjs';
import { RACINE } from '../demarrage/racine.mjs';
import { DONNEES, REGLES, VALEURS } from './donnees.mjs';

const TOURS = 9;
const PAR_TOUR = 60;
const CONCURRENCES = [1, 8];
const JETON = 'jeton-du-banc';
const JETON_NATIONAL = 'jeton-du-secretariat-national';
const JETON_FOURNISSEUR = 'jeton-du-fournisseur';
const SWC = ['-r', '@swc-node/register'];
/** What the issue asks of each page: a bound on its ratio, at concurrency 1. */
const BORNES = /** @type {Record<string, number>} */ ({ 'page 1': 1.5, 'page 400': 1.5, 'une réunion': 1.8, 'bilan national': 1.3, 'soumettre': 2, 'conformite': 1.5, 'tout criteres': 1.5, 'analyse': 1.5, 'analyse annees': 1.5, 'completude': 1.5, 'valeurs': 1.5, 'a faire': 1.5 });

/** Every operation of the console, whatever the folder of its noun. */
const OPERATIONS = readdirSync(join(RACINE, 'apps/console/src'), { recursive: true, encoding: 'utf8' })
  .filter((fichier) => fichier.endsWith('.graphql'))
  .map((fichier) => readFileSync(join(RACINE, 'apps/console/src', fichier), 'utf8'))
  .join('\n');

/** The console's own operations, with the fragments that they use. */
function operation(/** @type {string} */ nom) {
  const blocs = OPERATIONS.split(/\n(?=query |mutation |fragment )/);
  const bloc = (/** @type {string} */ genre, /** @type {string} */ n) => blocs.find((b) => new RegExp(`^${genre} ${n}\\b`).test(b.trim())) ?? '';
  /** @type {Set<string>} */
  const pris = new Set();
  const ajouter = (/** @type {string} */ texte) => {
    for (const [, f = ''] of texte.matchAll(/\.\.\.(\w+)/g)) if (!pris.has(f)) { pris.add(f); ajouter(bloc('fragment', f)); }
  };
  const racine = bloc('query', nom) || bloc('mutation', nom);
  ajouter(racine);
  return [racine, ...[...pris].map((f) => bloc('fragment', f))].join('\n');
}

const id = (/** @type {string} */ cle) => createHash('md5').update(cle).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const liste = (/** @type {number} */ page) => ({ query: operation('Reunions'), operationName: 'Reunions', variables: { page, parPage: 25, tri: [{ champ: 'debut', sens: 'DESC' }] } });
const demande = (/** @type {string} */ nom, /** @type {object} */ variables) => ({ query: operation(nom), operationName: nom, variables });

/**
 * What is asked, by whom, how many times in a round, and what puts the data back before each one, out of the time measured.
 * @typedef {{ corps: object, jeton?: string, parTour?: number, tours?: number, concurrences?: number[], avant?: string, minimum?: number }} Page
 */
const PAGES = /** @type {Record<string, Page>} */ ({
  'page 1': { corps: liste(1) },
  'page 400': { corps: liste(400) },
  'une réunion': { corps: demande('Reunion', { id: id('r10000') }) },
  // The draft of a running year, over 500 000 values and 20 000 sittings.
  'bilan national': { corps: demande('Bilan', { id: id('bilan') }), jeton: JETON_NATIONAL, parTour: 3, tours: 7, concurrences: [1] },
  // One indicator over the nation: 1 616 values of a year and as many of the year before; then over its ten years.
  'analyse': { corps: demande('Analyse', { indicateurId: id('n2'), par: 'DEPARTEMENT', annee: 2025 }), jeton: JETON_NATIONAL, parTour: 12, concurrences: [1] },
  'analyse annees': { corps: demande('Analyse', { indicateurId: id('n2'), par: 'ANNEE' }), jeton: JETON_NATIONAL, parTour: 6, tours: 7, concurrences: [1] },
  'completude': { corps: demande('Completude', { accordId: id('accord'), annee: 2025 }), jeton: JETON_NATIONAL, parTour: 6, tours: 7, concurrences: [1] },
  'valeurs': { corps: demande('ValeursLues', { page: 1, parPage: 25 }), jeton: JETON_NATIONAL, parTour: 6, tours: 7, concurrences: [1] },
  // The home of who reviews them all.
  'a faire': { corps: demande('AFaire', {}), jeton: JETON_NATIONAL, minimum: 100, parTour: 12, concurrences: [1] },
  // The nation for a year: 101 départements, 450 CTA, 101 CDIAE, 1 800 sittings; by its rhythm, then by every criterion.
  'conformite': { corps: demande('Conformite', { annee: 2025, critere: 'RYTHME' }), parTour: 10, concurrences: [1] },
  'tout criteres': { corps: demande('Conformite', { annee: 2025 }), parTour: 6, tours: 7, concurrences: [1] },
  // 100 values in one submission: its bulk update, its revisions, its journal.
  'soumettre': {
    corps: demande('SoumettreValeurs', { campagneId: id('c ouverte') }), jeton: JETON_FOURNISSEUR, parTour: 12, concurrences: [1], minimum: 20,
    avant: `DELETE FROM valeur_revision r USING valeur v WHERE v.id = r.valeur_id AND v.campagne_id = '${id('c ouverte')}';
      UPDATE valeur SET etat = 'SAISIE', soumise_le = NULL, premiere_soumission_le = NULL, version = 1 WHERE campagne_id = '${id('c ouverte')}'`,
  },
});

/** Those named on the command line, or all. */
const CHOISIES = Object.entries(PAGES).filter(([nom]) => process.argv.length < 3 || process.argv.slice(2).includes(nom));

const enfant = async (/** @type {string} */ fichier, /** @type {NodeJS.ProcessEnv} */ env, /** @type {string[]} */ execArgv) => {
  const processus = fork(join(RACINE, fichier), { cwd: RACINE, env: { ...process.env, ...ENV_TYPESCRIPT, NODE_ENV: 'production', ...env }, execArgv });
  const [{ port }] = await once(processus, 'message');
  return { processus, port };
};

const poster = (/** @type {number} */ port, /** @type {string} */ chemin, /** @type {string} */ corps, jeton = JETON) =>
  fetch(`http://127.0.0.1:${port}/${chemin}`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', cookie: `session=${jeton}` }, body: corps }).then((r) => r.text());

const mediane = (/** @type {number[]} */ temps) => [...temps].sort((a, b) => a - b)[Math.floor(temps.length / 2)] ?? 0;

/** Times of requests sent by so many at once; `avant` is not counted. */
async function mesurer(/** @type {() => Promise<unknown>} */ faire, /** @type {number} */ concurrence, { parTour = PAR_TOUR, avant = async () => {} } = {}) {
  /** @type {number[]} */
  const temps = [];
  await Promise.all(Array.from({ length: concurrence }, async () => {
    for (let i = 0; i < parTour / concurrence; i += 1) {
      await avant();
      const debut = performance.now();
      await faire();
      temps.push(performance.now() - debut);
    }
  }));
  return temps;
}

const { url, arreter } = await baseDeTest();
const base = `banc_${process.pid}`;
const admin = new pg.Client({ connectionString: url });
await admin.connect();
const adresse = new URL(url);
adresse.pathname = `/${base}`;
let depassees = 0;
try {
  await admin.query(`CREATE DATABASE ${base}`);
  console.log('Migration, puis 20 000 réunions et 484 800 valeurs…');
  const migration = fork(join(RACINE, 'apps/api/src/commandes/migrer.ts'), { cwd: RACINE, env: { ...process.env, ...ENV_TYPESCRIPT, DATABASE_URL: adresse.href }, execArgv: SWC });
  const [code] = await once(migration, 'exit');
  if (code !== 0) throw new Error('La migration a échoué.');
  const client = new pg.Client({ connectionString: adresse.href });
  // A failure below drops the database under this connection: its own error must not hide the first one.
  client.on('error', () => {});
  await client.connect();
  for (const instruction of [DONNEES, REGLES, VALEURS].flatMap((texte) => texte.split(';\n')).map((s) => s.trim()).filter(Boolean)) {
    // Each session token of the data is named by what it stands for.
    const jeton = [JETON, JETON_NATIONAL, JETON_FOURNISSEUR].find((j) => instruction.includes(`:${j}:`));
    await client.query(jeton ? instruction.replace(`':${jeton}:'`, '$1') : instruction, jeton ? [createHash('sha256').update(jeton).digest('base64url')] : []);
  }
  await client.query('VACUUM ANALYZE');

  const api = await enfant('apps/api/src/commandes/banc.ts', { DATABASE_URL: adresse.href }, SWC);
  /** @type {Record<string, unknown>} */
  const requetes = {};
  for (const [nom, { corps, jeton, avant, minimum = 500 }] of CHOISIES) {
    if (avant) await client.query(avant);
    api.processus.send('retenir');
    const reponse = JSON.parse(await poster(api.port, 'graphql', JSON.stringify(corps), jeton));
    if (reponse.errors || JSON.stringify(reponse).length < minimum) throw new Error(`${nom} : ${JSON.stringify(reponse).slice(0, 400)}`);
    api.processus.send('rendre');
    const [{ requetes: liees }] = await once(api.processus, 'message');
    requetes[nom.replaceAll(' ', '-')] = liees;
  }
  const plancher = await enfant('tools/bench/plancher.mjs', { DATABASE_URL: adresse.href }, []);

  plancher.processus.send(requetes);

  console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, ${TOURS} tours de ${PAR_TOUR} (moins pour ce qui est long), médianes en ms.\n`);
  console.log('page            c   plancher      API   rapport   borne');
  for (const concurrence of CONCURRENCES) {
    for (const [nom, { corps, jeton, parTour, tours = TOURS, concurrences = CONCURRENCES, avant }] of CHOISIES) {
      if (!concurrences.includes(concurrence)) continue;
      const cadre = { parTour, avant: async () => { if (avant) await client.query(avant); } };
      const texte = JSON.stringify(corps);
      const essais = {
        plancher: () => poster(plancher.port, nom.replaceAll(' ', '-'), texte),
        api: () => poster(api.port, 'graphql', texte, jeton),
      };
      /** @type {Record<'plancher' | 'api', number[]>} */
      const temps = { plancher: [], api: [] };
      await mesurer(essais.api, concurrence, cadre);
      await mesurer(essais.plancher, concurrence, cadre);
      for (let tour = 0; tour < tours; tour += 1) {
        /** @type {('plancher' | 'api')[]} */
        const ordre = tour % 2 ? ['api', 'plancher'] : ['plancher', 'api'];
        for (const qui of ordre) temps[qui].push(mediane(await mesurer(essais[qui], concurrence, cadre)));
      }
      const rapport = mediane(temps.api.map((t, i) => t / (temps.plancher[i] ?? t)));
      const borne = concurrence === 1 ? BORNES[nom] ?? 0 : 0;
      if (borne && rapport > borne) depassees += 1;
      console.log(`${nom.padEnd(14)} ${String(concurrence).padStart(2)} ${mediane(temps.plancher).toFixed(2).padStart(10)} ${mediane(temps.api).toFixed(2).padStart(8)} ${rapport.toFixed(2).padStart(9)} ${borne ? `≤ ${borne.toFixed(1)}` : ''}${borne && rapport > borne ? '  DÉPASSÉE' : ''}`);
    }
  }
  await client.end();
  for (const { processus } of [api, plancher]) processus.kill();
} finally {
  await admin.query(`DROP DATABASE IF EXISTS ${base} WITH (FORCE)`);
  await admin.end();
  await arreter();
}
process.exitCode = depassees ? 1 : 0;
