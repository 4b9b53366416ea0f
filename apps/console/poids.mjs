/**
 * Weighs the first route: every script the browser must have before the sign-in page or the
 * home page answers, in brotli. Fails above the limit, so that a new dependency is a decision.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const LIMITE = 300_000;
const dist = new URL('./dist/', import.meta.url);
const manifeste = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** Follows static imports only: lazy pages are fetched when they are opened. */
function scripts(cle, vus = new Set()) {
  if (vus.has(cle)) return vus;
  vus.add(cle);
  for (const importee of manifeste[cle].imports ?? []) scripts(importee, vus);
  return vus;
}

function peser(cles) {
  const fichiers = new Set(cles.flatMap((cle) => [...scripts(cle)]).map((cle) => manifeste[cle].file));
  let total = 0;
  for (const fichier of fichiers) {
    const contenu = readFileSync(new URL(fichier, dist));
    total += brotliCompressSync(contenu, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return total;
}

let depasse = false;
for (const page of ['src/connexion/Connexion.tsx', 'src/accueil/AFaire.tsx', 'src/reunions/ListeReunions.tsx']) {
  const octets = peser(['index.html', page]);
  depasse ||= octets > LIMITE;
  process.stdout.write(`${page} : ${(octets / 1000).toFixed(0)} ko en brotli (limite ${LIMITE / 1000})\n`);
}
process.exitCode = depasse ? 1 : 0;
