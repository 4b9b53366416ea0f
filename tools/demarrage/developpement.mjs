import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { lancerApi } from './api.mjs';
import { RACINE } from './racine.mjs';

const SOURCES = ['apps/api/src', 'libs/domaine/src', 'libs/droits/src'];
const PORT_VITE = 5173;

/**
 * `npm run dev`: the console by vite, the API restarted at each change of its sources.
 * @param {{ env: Record<string, string>, adresse: { hote: string, port: number }, progression: import('./progression.mjs').Progression, fermetures: (() => Promise<void>)[] }} options
 */
export async function developper({ env, adresse, progression, fermetures }) {
  progression.etape('Console');
  // Read by the proxy of apps/console/vite.config.ts.
  process.env.API_URL = `http://${adresse.hote}:${adresse.port}`;
  const vite = await importerVite();
  const serveur = await vite.createServer({ root: join(RACINE, 'apps/console'), server: { host: adresse.hote, port: PORT_VITE } });
  await serveur.listen();
  fermetures.push(() => serveur.close());
  progression.finir();
  serveur.printUrls();

  progression.etape('API');
  let api = demarrer();
  fermetures.push(() => api.arreter());
  surChangement(async () => {
    remplacees.add(api);
    await api.arreter();
    progression.etape('Redémarrage de l’API');
    api = demarrer();
  });

  function demarrer() {
    const nouvelle = lancerApi({ env, etape: (texte) => progression.etape(texte) });
    nouvelle.pret.then(
      (url) => {
        progression.finir();
        console.log(`  API\u00a0: ${url}`);
      },
      (erreur) => {
        progression.interrompre();
        if (!remplacees.has(nouvelle)) console.error(erreur.message);
      },
    );
    return nouvelle;
  }
}

/** Those that a change of the sources stopped on purpose. @type {WeakSet<import('./api.mjs').Api>} */
const remplacees = new WeakSet();

/** @param {() => Promise<void>} agir called once per burst of changes, never twice at a time */
function surChangement(agir) {
  /** @type {NodeJS.Timeout | undefined} */
  let attente;
  let suite = Promise.resolve();
  for (const dossier of SOURCES) {
    watch(join(RACINE, dossier), { recursive: true }, (_, fichier) => {
      if (/\.test\.ts$/.test(fichier ?? '')) return;
      clearTimeout(attente);
      attente = setTimeout(() => (suite = suite.then(agir)), 150);
    });
  }
}

async function importerVite() {
  const depuisConsole = createRequire(join(RACINE, 'apps/console/package.json'));
  return import(pathToFileURL(depuisConsole.resolve('vite')).href);
}
