import { matriceEnMarkdown } from './matrice';

/** Prints docs/droits.md; the check that generated files are up to date compares the two. */
process.stdout.write(matriceEnMarkdown());
