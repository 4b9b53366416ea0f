import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const RACINE = resolve(__dirname, '../../..');
const TENIR = `
import { demarrerPostgres } from ${JSON.stringify(join(RACINE, 'tools/demarrage/postgres.mjs'))};
const serveur = await demarrerPostgres({ dossier: process.argv[1], jetable: true });
console.log('PRET ' + JSON.stringify({ url: serveur.url, base: serveur.base, donnees: serveur.donnees }));
process.stdin.on('end', () => void serveur.arreter().then(() => process.exit())).resume();`;

/** Waits for « PRET … » on the output of a process, or for its death. */
const pret = (processus: ChildProcess): Promise<string> =>
  new Promise((suite, echec) => {
    let erreurs = '';
    processus.stderr?.on('data', (texte: Buffer) => (erreurs += texte.toString()));
    processus.once('close', (code) => echec(new Error(`Le processus s’est arrêté (${code}) : ${erreurs.slice(-2000)}`)));
    if (processus.stdout) createInterface({ input: processus.stdout }).on('line', (ligne) => ligne.startsWith('PRET ') && suite(ligne.slice(5)));
  });

export interface PostgresEssai {
  readonly url: string;
  /** Stops the server (SIGINT: at once, SIGQUIT: as if it crashed); its guard starts it again on the same port. */
  redemarrer(signal: 'SIGINT' | 'SIGQUIT'): void;
  fermer(): Promise<void>;
}

/** A PostgreSQL server that no other test uses: it may be stopped. */
export async function ouvrirPostgres(): Promise<PostgresEssai> {
  const dossier = mkdtempSync(join(tmpdir(), 'gouvernance-panne-'));
  const tenant = spawn(process.execPath, ['--input-type=module', '-e', TENIR, dossier], { stdio: ['pipe', 'pipe', 'pipe'] });
  const fini = new Promise((suite) => tenant.once('close', suite));
  const { url, base, donnees } = JSON.parse(await pret(tenant)) as { url: string; base: string; donnees: string };
  return {
    url,
    redemarrer: (signal) => process.kill(Number(readFileSync(join(donnees, 'postmaster.pid'), 'utf8').split('\n')[0]), signal),
    async fermer() {
      tenant.stdin.end();
      await fini;
      for (const lieu of [base, dossier]) rmSync(lieu, { recursive: true, force: true });
    },
  };
}

export interface ApiEssai {
  readonly adresse: string;
  readonly processus: ChildProcess;
  /** Exit code once it has ended, null when a signal killed it. */
  readonly fin: Promise<number | null>;
}

/** The API as an operator runs it: its own process, from main.ts, on a free port. */
export async function lancerApi(baseUrl: string, env: NodeJS.ProcessEnv = {}): Promise<ApiEssai> {
  const processus = spawn(process.execPath, ['-r', '@swc-node/register', 'apps/api/src/main.ts'], {
    cwd: RACINE,
    env: { ...process.env, SWC_NODE_PROJECT: join(RACINE, 'apps/api/tsconfig.json'), LOG_LEVEL: 'silent', DATABASE_URL: baseUrl, HOST: '127.0.0.1', PORT: '0', HORLOGE: '2026-11-20T09:00:00Z', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const fin = new Promise<number | null>((suite) => processus.once('close', suite));
  return { adresse: (await pret(processus)).replace('localhost', '127.0.0.1'), processus, fin };
}
