import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { lancerApi } from './api.mjs';
import { RACINE } from './racine.mjs';

const SOURCES = ['apps/api/src', 'libs/domaine/src', 'libs/droits/src'];
const PORT_VITE = 5173;

// What the API answers itself; the rest is the console's, served by vite.
const CHEMINS_API = '^/(graphql|healthz|readyz|exports|documents|calendrier)';

/**
 * `npm run dev`: the API restarted at each change of its sources, the console by vite.
 * @param {{ env: Record<string, string>, adresse: { hote: string, port: number }, progression: import('./progression.mjs').Progression, fermetures: (() => Promise<void>)[] }} options
 */
export async function developper({ env, adresse, progression, fermetures }) {
  const demarrer = () => {
    const api = lancerApi({ env, etape: (texte) => progression.etape(texte) });
    api.pret.then(
      (url) => {
        progression.finir();
        console.log(`  API\u00a0: ${url}`);
      },
      (erreur) => {
        progression.interrompre();
        if (!remplacee.has(api)) console.error(erreur.message);
      },
    );
    return api;
  };
  /** @type {WeakSet<import('./api.mjs').Api>} */
  const remplacee = new WeakSet();
  let api = demarrer();
  fermetures.push(() => api.arreter());

  surChangement(async () => {
    remplacee.add(api);
    await api.arreter();
    progression.etape('Redémarrage de l’API');
    api = demarrer();
  });

  const vite = await importerVite();
  const serveur = await vite.createServer({
    root: join(RACINE, 'apps/console'),
    server: { host: adresse.hote, port: PORT_VITE, proxy: { [CHEMINS_API]: `http://${adresse.hote}:${adresse.port}` } },
  });
  await serveur.listen();
  fermetures.push(() => serveur.close());
  serveur.printUrls();
}

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
