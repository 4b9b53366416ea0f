/** `npm run generer`: writes the generated files again; `--verifier` only tells which ones are stale. */
import { commande, ErreurDemarrage } from '../demarrage/erreur.mjs';
import { GENERES, regenerer } from './generes.mjs';

const garder = process.argv.includes('--verifier');

await commande(async () => {
  let fautes = 0;
  for (const genere of GENERES) {
    const { change, erreur } = await regenerer(genere, { garder });
    if (erreur) console.error(`${genere.fichier}\u00a0: le programme qui l’écrit échoue.\n${erreur}`);
    else console.log(`${genere.fichier}\u00a0: ${change ? (garder ? 'périmé, lancez npm run generer' : 'récrit') : 'à jour'}`);
    if (erreur || (garder && change)) fautes++;
  }
  if (fautes) throw new ErreurDemarrage(`${fautes} fichier(s) à reprendre.`);
});
