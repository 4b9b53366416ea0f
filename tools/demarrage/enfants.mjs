import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const enfants = new Set();
const GROUPES = process.platform !== 'win32';

/**
 * Runs Node in a process group of its own: a Ctrl-C in the terminal reaches the launcher alone,
 * which decides the order of the stop, and can stop the grandchildren too.
 * @param {string[]} arguments_
 * @param {import('node:child_process').SpawnOptions} options
 */
export function lancerNode(arguments_, options) {
  const processus = spawn(process.execPath, arguments_, { ...options, detached: GROUPES });
  enfants.add(processus);
  processus.once('close', () => enfants.delete(processus));
  return processus;
}

/**
 * Runs Node to its end and keeps what it wrote.
 * @param {string[]} arguments_
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number | null, sortie: string, erreurs: string }>} `erreurs` is what went to the error output
 */
export function executerNode(arguments_, options = {}) {
  const processus = lancerNode(arguments_, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let sortie = '';
  let erreurs = '';
  processus.stdout?.setEncoding('utf8').on('data', (texte) => (sortie += texte));
  processus.stderr?.setEncoding('utf8').on('data', (texte) => (erreurs += texte));
  return new Promise((resoudre, rejeter) => {
    processus.once('error', rejeter);
    processus.once('close', (code) => resoudre({ code, sortie, erreurs }));
  });
}

/** Signals a child and what it started. @param {import('node:child_process').ChildProcess} processus @param {NodeJS.Signals} signal */
export function signaler(processus, signal) {
  if (processus.pid === undefined || processus.exitCode !== null || processus.signalCode !== null) return;
  try {
    if (GROUPES) process.kill(-processus.pid, signal);
    else processus.kill(signal);
  } catch {
    // Gone in between.
  }
}

/** Stops all that still runs. */
export function tuerEnfants() {
  for (const processus of enfants) signaler(processus, 'SIGKILL');
}
