import { createServer } from 'node:net';

import { ErreurDemarrage } from './erreur.mjs';

/**
 * Where the product will listen.
 * @param {NodeJS.ProcessEnv} env
 */
export function lireAdresse(env) {
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ErreurDemarrage(`PORT doit être un nombre de 1 à 65535, et non «\u00a0${env.PORT}\u00a0».`);
  }
  return { hote: env.HOST || '127.0.0.1', port };
}

/**
 * Refuses a taken port before anything is started.
 * @param {{ hote: string, port: number }} adresse
 * @returns {Promise<void>}
 */
export function verifierPort({ hote, port }) {
  return new Promise((resoudre, rejeter) => {
    const essai = createServer();
    essai.once('error', (erreur) => rejeter(refus(/** @type {NodeJS.ErrnoException} */ (erreur), hote, port)));
    essai.listen({ host: hote, port, exclusive: true }, () => essai.close(() => resoudre()));
  });
}

/** @param {NodeJS.ErrnoException} erreur @param {string} hote @param {number} port */
function refus({ code, message }, hote, port) {
  if (code === 'EADDRINUSE') {
    const autre = port === 65_535 ? port - 1 : port + 1;
    return new ErreurDemarrage(
      `Le port ${port} est déjà pris\u00a0: arrêtez le programme qui l’occupe ou choisissez-en un autre (PORT=${autre} npm start).`,
    );
  }
  if (code === 'EACCES') return new ErreurDemarrage(`Ce compte n’a pas le droit d’écouter sur le port ${port}\u00a0: choisissez-en un au-dessus de 1024.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new ErreurDemarrage(`L’adresse HOST=${hote} n’existe pas sur cette machine.`);
  return new ErreurDemarrage(`Impossible d’écouter sur ${hote}, port ${port}\u00a0: ${message}.`);
}
