import { relative } from 'node:path';

import { lireAdresse, verifierPort } from './adresse.mjs';
import { annonce, comptesDemo } from './annonce.mjs';
import { JOURNAL_API, lancerApi } from './api.mjs';
import { surArret } from './arret.mjs';
import { ouvrirBase } from './base.mjs';
import { construireConsole } from './console.mjs';
import { tuerEnfants } from './enfants.mjs';
import { ErreurDemarrage } from './erreur.mjs';
import { installationNecessaire, installer } from './installation.mjs';
import { Progression } from './progression.mjs';
import { RACINE, verifierEcriture } from './racine.mjs';

/**
 * From a fresh clone to the product in the browser, then back to nothing when it is asked to stop.
 * @param {{ dev?: boolean }} [options]
 */
export async function lancer({ dev = false } = {}) {
  const progression = new Progression();
  /** @type {(() => Promise<void>)[]} what to undo, last opened first closed */
  const fermetures = [];
  let enArret = false;

  const fermer = async (/** @type {number} */ code) => {
    if (enArret) return;
    enArret = true;
    progression.interrompre();
    for (const fermeture of fermetures.reverse()) await fermeture().catch((erreur) => console.error(erreur.message));
    tuerEnfants();
    process.exit(code);
  };
  surArret(() => void fermer(0));

  try {
    await demarrer({ dev, progression, fermetures, fermer, enArret: () => enArret });
  } catch (erreur) {
    // A stop in mid-start makes the steps fail: that is no news.
    if (enArret) return;
    progression.interrompre();
    console.error(erreur instanceof ErreurDemarrage ? erreur.message : erreur);
    await fermer(1);
  }
}

/**
 * @typedef {object} Deroulement
 * @property {boolean} dev
 * @property {Progression} progression
 * @property {(() => Promise<void>)[]} fermetures
 * @property {(code: number) => Promise<void>} fermer
 * @property {() => boolean} enArret
 */

/** @param {Deroulement} deroulement */
async function demarrer({ dev, progression, fermetures, fermer, enArret }) {
  const adresse = lireAdresse(process.env);
  await verifierPort(adresse);
  verifierEcriture();
  if (installationNecessaire()) {
    progression.etape('Installation des dépendances');
    await installer();
  }
  progression.etape('Base de données');
  const base = await ouvrirBase(process.env);
  if (enArret()) return base.arreter();
  fermetures.push(base.arreter);

  const env = {
    NODE_ENV: dev ? 'development' : 'production',
    DATABASE_URL: base.url,
    HOST: adresse.hote,
    PORT: String(adresse.port),
    ...(base.embarquee ? { DEMONSTRATION: '1' } : {}),
  };
  if (dev) {
    const { developper } = await import('./developpement.mjs');
    return developper({ env, adresse, progression, fermetures });
  }

  progression.etape('Console');
  await construireConsole();
  progression.etape('API');
  const api = lancerApi({ env, etape: (texte) => progression.etape(texte) });
  fermetures.push(api.arreter);
  const url = await api.pret;
  progression.finir();
  console.log(annonce({ url, comptes: await comptesDemo(url), journal: relative(RACINE, JOURNAL_API) }));

  const code = await api.fin;
  if (enArret()) return;
  console.error(`L’API s’est arrêtée (code ${code})\u00a0: voir ${relative(RACINE, JOURNAL_API)}.`);
  await fermer(1);
}
