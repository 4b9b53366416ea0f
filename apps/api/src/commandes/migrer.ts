import 'reflect-metadata';
import { migrer } from '../db/migrer';

/** Brings the database of DATABASE_URL to the present schema. */
migrer(process.env['DATABASE_URL'] ?? '').catch((erreur: unknown) => {
  console.error(erreur);
  process.exitCode = 1;
});
