import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { comptesReels } from '../../demarrage/compte-systeme.mjs';
import { npmStart } from './produit.mjs';
import { restants } from './processus.mjs';

/**
 * @typedef {object} Lieu
 * @property {string} parent
 * @property {string} dossier the copy of the repository
 */
/** @typedef {{ titre: string, root?: boolean, jouer: (lieu: Lieu) => Promise<void> }} Scenario */

const RAPIDE = 15_000;

/** In order: each one leaves the copy ready for the next. @type {Scenario[]} */
export const SCENARIOS = [
  {
    titre: 'un clone neuf, cache npm vide, donne le produit',
    async jouer({ parent, dossier }) {
      const produit = await npmStart(dossier, { env: { npm_config_cache: join(parent, 'cache-npm') } });
      await produit.pret();
      assert.match(produit.sortie(), /animateur@demo\.test/);
      await arreter(produit, 'SIGINT', [dossier]);
    },
  },
  {
    titre: 'le second démarrage prend quelques secondes et retrouve les données',
    async jouer({ dossier }) {
      const produit = await npmStart(dossier);
      const duree = await produit.pret();
      assert.ok(duree < RAPIDE, `${duree} ms`);
      await arreter(produit, 'SIGTERM', [dossier]);
    },
  },
  {
    titre: 'kill -9 sur npm ne laisse aucun processus, et le démarrage suivant repart',
    async jouer({ dossier }) {
      const produit = await npmStart(dossier);
      await produit.pret();
      produit.processus.kill('SIGKILL');
      assert.deepEqual(await restants([dossier]), []);
    },
  },
  {
    titre: 'kill -9 sur tout le groupe ne laisse aucun processus',
    async jouer({ dossier }) {
      const produit = await npmStart(dossier);
      await produit.pret();
      process.kill(-(/** @type {number} */ (produit.processus.pid)), 'SIGKILL');
      assert.deepEqual(await restants([dossier]), []);
    },
  },
  {
    titre: 'un port pris est dit en une phrase, code ≠ 0',
    async jouer({ dossier }) {
      const occupant = createServer();
      await new Promise((resoudre) => occupant.listen(0, '127.0.0.1', () => resoudre(undefined)));
      const { port } = /** @type {import('node:net').AddressInfo} */ (occupant.address());
      await refus(dossier, { PORT: String(port) }, new RegExp(`^Le port ${port} est déjà pris`, 'm'));
      occupant.close();
    },
  },
  {
    titre: 'une base injoignable est dite en une phrase, code ≠ 0',
    async jouer({ dossier }) {
      await refus(dossier, { DATABASE_URL: 'postgres://x:y@127.0.0.1:1/x' }, /^ *La base de données 127\.0\.0\.1:1 n’est pas joignable/m);
    },
  },
  {
    titre: 'un dossier fermé au compte de la base (mode 700) est servi quand même',
    root: true,
    async jouer(lieu) {
      const ferme = join(lieu.parent, 'ferme');
      mkdirSync(ferme, { mode: 0o700 });
      const dossier = join(ferme, 'produit');
      renameSync(lieu.dossier, dossier);
      try {
        const produit = await npmStart(dossier);
        await produit.pret();
        await arreter(produit, 'SIGINT', [dossier, baseDuServeur(dossier)]);
      } finally {
        await restants([dossier]);
        rmSync(baseDuServeur(dossier), { recursive: true, force: true });
        renameSync(dossier, lieu.dossier);
      }
    },
  },
  {
    titre: 'un compte ordinaire démarre le produit chez lui',
    root: true,
    async jouer({ parent, dossier }) {
      const { uid, gid } = compteOrdinaire();
      rmSync(join(dossier, '.local'), { recursive: true, force: true });
      donner(parent, uid, gid);
      const produit = await npmStart(dossier, { uid, gid, env: { HOME: parent, npm_config_cache: join(parent, 'cache-npm') } });
      await produit.pret();
      await arreter(produit, 'SIGINT', [dossier]);
    },
  },
  {
    titre: 'un disque où l’on ne peut pas écrire est dit en une phrase, code ≠ 0',
    root: true,
    async jouer({ parent, dossier }) {
      const { uid, gid } = compteOrdinaire();
      donner(join(dossier, '.local'), 0, 0);
      chmodSync(join(dossier, '.local'), 0o755);
      await refus(dossier, { HOME: parent }, /^Impossible d’écrire dans .*\.local/m, { uid, gid });
    },
  },
];

/**
 * @param {Awaited<ReturnType<typeof npmStart>>} produit
 * @param {NodeJS.Signals} signal
 * @param {string[]} dossiers
 */
async function arreter(produit, signal, dossiers) {
  // As a terminal does: the signal goes to the whole foreground group.
  process.kill(-(/** @type {number} */ (produit.processus.pid)), signal);
  await produit.fin;
  assert.deepEqual(await restants(dossiers), []);
}

/**
 * @param {string} dossier
 * @param {NodeJS.ProcessEnv} env
 * @param {RegExp} phrase
 * @param {{ uid?: number, gid?: number }} [identite]
 */
async function refus(dossier, env, phrase, identite = {}) {
  const produit = await npmStart(dossier, { ...identite, env });
  const code = await produit.fin;
  assert.notEqual(code, 0);
  assert.match(produit.sortie(), phrase);
  assert.doesNotMatch(produit.sortie(), /^\s+at /m, 'une pile d’appels est montrée');
  assert.deepEqual(await restants([dossier]), []);
}

/** Where the server of that folder truly lives. @param {string} dossier */
function baseDuServeur(dossier) {
  const postgres = join(dossier, '.local/postgres');
  const ailleurs = join(postgres, 'ailleurs');
  return existsSync(ailleurs) ? readFileSync(ailleurs, 'utf8').trim() : postgres;
}

/** An account that is neither root nor the one that runs the servers of root. */
function compteOrdinaire() {
  const compte = comptesReels(readFileSync('/etc/passwd', 'utf8')).find(({ nom }) => ['www-data', 'daemon', 'nobody'].includes(nom));
  assert.ok(compte, 'aucun compte ordinaire sur cette machine');
  return compte;
}

/** @param {string} chemin @param {number} uid @param {number} gid */
function donner(chemin, uid, gid) {
  execFileSync('chown', ['-R', `${uid}:${gid}`, chemin]);
}
