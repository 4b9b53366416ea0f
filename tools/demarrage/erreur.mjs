/** A fault the person at the terminal can mend: its message is printed alone, without a stack. */
export class ErreurDemarrage extends Error {
  /** @override */
  name = 'ErreurDemarrage';
}

/**
 * The French sentence for a failed write, or the error itself when it is something else.
 * @param {any} erreur
 * @param {string} chemin
 */
export function erreurEcriture(erreur, chemin) {
  const causes = {
    EACCES: 'ce compte n’a pas le droit d’y écrire',
    EPERM: 'ce compte n’a pas le droit d’y écrire',
    EROFS: 'le disque est en lecture seule',
    ENOSPC: 'le disque est plein',
    EDQUOT: 'le quota de ce compte est atteint',
    ENOTDIR: 'un fichier occupe la place d’un dossier',
  };
  const cause = causes[/** @type {keyof typeof causes} */ (erreur?.code)];
  if (!cause) return erreur;
  return new ErreurDemarrage(`Impossible d’écrire dans ${chemin}\u00a0: ${cause}.`);
}

/**
 * Runs a command and turns what it throws into one line and an exit code.
 * @param {() => Promise<unknown>} travail
 */
export async function commande(travail) {
  try {
    await travail();
  } catch (erreur) {
    console.error(erreur instanceof ErreurDemarrage ? erreur.message : erreur);
    process.exitCode = 1;
  }
}
