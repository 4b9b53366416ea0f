/**
 * The guard: a process of its own that keeps one PostgreSQL server running as long as somebody holds a lease on it.
 * A lease is an open connection, so the death of its holder, even by SIGKILL, gives it back.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';

import { arreterServeur, ecrirePrive, vivant } from './grappe.mjs';
import { enPlaceOuNouveau, relancer } from './serveur.mjs';
import { seul } from './verrou.mjs';

const SANS_BAIL_AU_DEPART = 15_000;
const DELAI_ARRET = 20_000;

/** @type {import('./serveur.mjs').Consigne} */
const consigne = JSON.parse(process.argv[2] ?? '{}');
const fiche = join(consigne.lieu.base, 'gardien.json');
const jeton = randomBytes(24).toString('base64url');
/** @type {Set<import('node:net').Socket>} */
const baux = new Set();
let echeance = 0;
let tenu = false;
let serveur = { pid: 0, port: 0 };
/** @type {Promise<void> | undefined} */
let arret;

// A terminal's Ctrl-C concerns the holder of the lease, who stops first and gives it back.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', () => void arreter());

try {
  serveur = await enPlaceOuNouveau(consigne);
  const ecoute = createServer({ allowHalfOpen: true }, accueillir);
  await new Promise((resoudre) => ecoute.listen({ port: 0, host: '127.0.0.1' }, () => resoudre(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (ecoute.address());
  ecrirePrive(fiche, JSON.stringify({ pid: process.pid, port, jeton, serveur: serveur.port }));
  echeance = Date.now() + SANS_BAIL_AU_DEPART;
  setInterval(() => void surveiller(), 1000);
  process.send?.({ pret: true });
} catch (erreur) {
  process.send?.({ erreur: /** @type {Error} */ (erreur).message });
  process.exitCode = 1;
}
process.disconnect?.();

/** @param {import('node:net').Socket} bail */
function accueillir(bail) {
  const rendre = async () => {
    if (!baux.delete(bail)) return;
    if (baux.size > 0 || Date.now() < echeance) return bail.end();
    await arreter();
  };
  bail.once('data', (demande) => {
    const [recu, duree] = demande.toString().trim().split(' ');
    if (recu !== jeton || arret) return bail.destroy();
    baux.add(bail);
    // The first lease ends the respite of the start; a timed one outlives its connection.
    if (!tenu) echeance = 0;
    tenu = true;
    if (duree) echeance = Math.max(echeance, Date.now() + Number(duree) * 1000);
    bail.write(`${baux.size}\n`);
  });
  bail.on('end', () => void rendre());
  bail.on('close', () => void rendre());
  bail.on('error', () => bail.destroy());
}

async function surveiller() {
  if (arret) return;
  if (baux.size === 0 && Date.now() >= echeance) return arreter();
  if (!vivant(serveur.pid)) serveur = (await relancer(consigne, serveur.port)) ?? serveur;
}

function arreter() {
  arret ??= eteindre();
  return arret;
}

async function eteindre() {
  rmSync(fiche, { force: true });
  arreterServeur(consigne.lieu, serveur.pid);
  const limite = Date.now() + DELAI_ARRET;
  while (vivant(serveur.pid) && Date.now() < limite) await attendre(20);
  if (vivant(serveur.pid)) process.kill(serveur.pid, 'SIGQUIT');
  if (consigne.jetable) await effacer();
  // The exit closes the last lease: its holder learns that nothing is left behind.
  process.exit();
}

/** Removes the data, unless somebody has just begun a new life of the server in the same folder. */
function effacer() {
  return seul(join(consigne.lieu.base, 'verrou'), async () => {
    if (!existsSync(fiche)) rmSync(consigne.lieu.donnees, { recursive: true, force: true });
  });
}
