/** `npm run bench`: ratios of the API to a floor, in one interleaved run on generated data. Times are printed with the machine, never asserted. */
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
import { DONNEES, REGLES } from './donnees.mjs';

const TOURS = 9;
const PAR_TOUR = 60;
const CONCURRENCES = [1, 8];
const JETON = 'jeton-du-banc';
const SWC = ['-r', '@swc-node/register'];
/** What the issue asks of each page: a bound on its ratio, at concurrency 1. */
const BORNES = /** @type {Record<string, number>} */ ({ 'page 1': 1.5, 'page 400': 1.5, 'une réunion': 1.8 });

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
  const racine = bloc('query', nom);
  ajouter(racine);
  return [racine, ...[...pris].map((f) => bloc('fragment', f))].join('\n');
}

const id = (/** @type {string} */ cle) => createHash('md5').update(cle).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const liste = (/** @type {number} */ page) => ({ query: operation('Reunions'), operationName: 'Reunions', variables: { page, parPage: 25, tri: [{ champ: 'debut', sens: 'DESC' }] } });
const PAGES = /** @type {Record<string, object>} */ ({
  'page 1': liste(1),
  'page 400': liste(400),
  'une réunion': { query: operation('Reunion'), operationName: 'Reunion', variables: { id: id('r10000') } },
});

const enfant = async (/** @type {string} */ fichier, /** @type {NodeJS.ProcessEnv} */ env, /** @type {string[]} */ execArgv) => {
  const processus = fork(join(RACINE, fichier), { cwd: RACINE, env: { ...process.env, ...ENV_TYPESCRIPT, NODE_ENV: 'production', ...env }, execArgv });
  const [{ port }] = await once(processus, 'message');
  return { processus, port };
};

const poster = (/** @type {number} */ port, /** @type {string} */ chemin, /** @type {string} */ corps) =>
  fetch(`http://127.0.0.1:${port}/${chemin}`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', cookie: `session=${JETON}` }, body: corps }).then((r) => r.text());

const mediane = (/** @type {number[]} */ temps) => [...temps].sort((a, b) => a - b)[Math.floor(temps.length / 2)] ?? 0;

/** Times of requests sent by so many at once. */
async function mesurer(/** @type {() => Promise<unknown>} */ faire, /** @type {number} */ concurrence) {
  /** @type {number[]} */
  const temps = [];
  await Promise.all(Array.from({ length: concurrence }, async () => {
    for (let i = 0; i < PAR_TOUR / concurrence; i += 1) {
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
  console.log('Migration, puis 20 000 réunions…');
  const migration = fork(join(RACINE, 'apps/api/src/commandes/migrer.ts'), { cwd: RACINE, env: { ...process.env, ...ENV_TYPESCRIPT, DATABASE_URL: adresse.href }, execArgv: SWC });
  const [code] = await once(migration, 'exit');
  if (code !== 0) throw new Error('La migration a échoué.');
  const client = new pg.Client({ connectionString: adresse.href });
  // A failure below drops the database under this connection: its own error must not hide the first one.
  client.on('error', () => {});
  await client.connect();
  for (const instruction of [...DONNEES.split(';\n'), ...REGLES.split(';\n')].map((s) => s.trim()).filter(Boolean)) {
    await client.query(instruction, instruction.includes('$1') ? [createHash('sha256').update(JETON).digest('base64url')] : []);
  }
  await client.query('VACUUM ANALYZE');
  await client.end();

  const api = await enfant('apps/api/src/commandes/banc.ts', { DATABASE_URL: adresse.href }, SWC);
  /** @type {Record<string, unknown>} */
  const requetes = {};
  for (const [nom, corps] of Object.entries(PAGES)) {
    api.processus.send('retenir');
    const reponse = JSON.parse(await poster(api.port, 'graphql', JSON.stringify(corps)));
    if (reponse.errors || JSON.stringify(reponse).length < 500) throw new Error(`${nom} : ${JSON.stringify(reponse).slice(0, 400)}`);
    api.processus.send('rendre');
    const [{ requetes: liees }] = await once(api.processus, 'message');
    requetes[nom.replaceAll(' ', '-')] = liees;
  }
  const plancher = await enfant('tools/bench/plancher.mjs', { DATABASE_URL: adresse.href }, []);

  plancher.processus.send(requetes);

  console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, ${TOURS} tours de ${PAR_TOUR}, médianes en ms.\n`);
  console.log('page            c   plancher      API   rapport   borne');
  for (const concurrence of CONCURRENCES) {
    for (const [nom, corps] of Object.entries(PAGES)) {
      const texte = JSON.stringify(corps);
      const essais = {
        plancher: () => poster(plancher.port, nom.replaceAll(' ', '-'), texte),
        api: () => poster(api.port, 'graphql', texte),
      };
      /** @type {Record<'plancher' | 'api', number[]>} */
      const temps = { plancher: [], api: [] };
      await mesurer(essais.api, concurrence);
      await mesurer(essais.plancher, concurrence);
      for (let tour = 0; tour < TOURS; tour += 1) {
        /** @type {('plancher' | 'api')[]} */
        const ordre = tour % 2 ? ['api', 'plancher'] : ['plancher', 'api'];
        for (const qui of ordre) temps[qui].push(mediane(await mesurer(essais[qui], concurrence)));
      }
      const rapport = mediane(temps.api.map((t, i) => t / (temps.plancher[i] ?? t)));
      const borne = concurrence === 1 ? BORNES[nom] ?? 0 : 0;
      if (borne && rapport > borne) depassees += 1;
      console.log(`${nom.padEnd(14)} ${String(concurrence).padStart(2)} ${mediane(temps.plancher).toFixed(2).padStart(10)} ${mediane(temps.api).toFixed(2).padStart(8)} ${rapport.toFixed(2).padStart(9)} ${borne ? `≤ ${borne.toFixed(1)}` : ''}${borne && rapport > borne ? '  DÉPASSÉE' : ''}`);
    }
  }
  for (const { processus } of [api, plancher]) processus.kill();
} finally {
  await admin.query(`DROP DATABASE IF EXISTS ${base} WITH (FORCE)`);
  await admin.end();
  await arreter();
}
process.exitCode = depassees ? 1 : 0;
