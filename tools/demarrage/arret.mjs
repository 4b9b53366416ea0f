import { readFileSync } from 'node:fs';

/**
 * Calls back once when the person stops the product: Ctrl-C, kill, closed terminal, or npm killed above us.
 * @param {() => void} arreter
 * @param {NodeJS.ProcessEnv} [env]
 */
export function surArret(arreter, env = process.env) {
  let demande = false;
  const demander = () => {
    if (demande) return;
    demande = true;
    arreter();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, demander);
  // npm killed by SIGKILL passes nothing on: its disappearance is watched. Without npm, a launcher may rightly leave.
  if (!env.npm_lifecycle_event) return;
  const depart = ascendants();
  setInterval(() => {
    if (ascendants() !== depart) demander();
  }, 500).unref();
}

/** Parent and grandparent: npm may stand behind a shell. */
function ascendants() {
  return `${process.ppid} ${parentDe(process.ppid)}`;
}

/** @param {number} pid */
function parentDe(pid) {
  try {
    return /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
