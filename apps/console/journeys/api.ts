import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { RACINE } from './base';

/** The day of the demonstration, in every journey. */
export const DEPART = '2026-11-20T09:00:00Z';

const TYPESCRIPT = ['-r', join(RACINE, 'tools/demarrage/lien-parent.cjs'), '-r', '@swc-node/register'];
const ENV_TYPESCRIPT = { SWC_NODE_PROJECT: join(RACINE, 'apps/api/tsconfig.json'), LOG_LEVEL: 'error' };

/** Runs a script of the API in a process of its own, that stops with this one. */
export function lancer(script: string, parametres: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [...TYPESCRIPT, join('apps/api/src', script), ...parametres], {
    cwd: RACINE,
    env: { ...process.env, ...ENV_TYPESCRIPT, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Runs the command of the operator who names the first administrator; gives the path of her one-time link. */
export async function nommerAdministrateur(url: string, courriel: string, horloge: string): Promise<string> {
  const processus = lancer('commandes/compte.ts', ['--administrateur', courriel], { DATABASE_URL: url, HORLOGE: horloge });
  let dit = '';
  for (const flux of [processus.stdout, processus.stderr]) flux?.setEncoding('utf8').on('data', (texte: string) => { dit += texte; });
  await once(processus, 'close');
  return cheminDuLien(dit);
}

/** The path of the one-time link that a text holds. */
export function cheminDuLien(texte: string): string {
  const chemin = /\/lien\/[\w-]+/.exec(texte)?.[0];
  if (!chemin) throw new Error(`Aucun lien dans : ${texte}`);
  return chemin;
}

export interface Api {
  readonly adresse: string;
  /** Moves the clock of the API to another instant. */
  avancer(instant: string): Promise<void>;
  /** What the API had to say of its own faults. */
  readonly journal: readonly string[];
  arreter(): Promise<void>;
}

/** The product, API and console, on a database, a free port and a clock that the journey holds. */
export async function demarrerApi(url: string, env: NodeJS.ProcessEnv = {}): Promise<Api> {
  const processus = lancer('main.ts', [], { DATABASE_URL: url, PORT: '0', HORLOGE: DEPART, ...env });
  const fin = once(processus, 'close');
  const erreurs: string[] = [];
  processus.stderr?.setEncoding('utf8').on('data', (texte: string) => erreurs.push(texte));
  const adresse = await new Promise<string>((suite, echec) => {
    if (processus.stdout) createInterface({ input: processus.stdout }).on('line', (ligne) => { if (ligne.startsWith('PRET ')) suite(ligne.slice(5)); });
    void fin.then(() => echec(new Error(`L’API s’est arrêtée.\n${erreurs.join('')}`)));
  });
  return {
    adresse,
    journal: erreurs,
    async avancer(instant) {
      const pris = once(processus, 'message');
      processus.send({ horloge: instant });
      await pris;
    },
    async arreter() {
      processus.kill('SIGTERM');
      const couperet = setTimeout(() => processus.kill('SIGKILL'), 10_000);
      await fin;
      clearTimeout(couperet);
    },
  };
}
