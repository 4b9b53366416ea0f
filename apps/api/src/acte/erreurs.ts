import { ErreurMetier, indisponible, saisieInvalide, transitionImpossible } from '@gouvernance-iae/domaine';
import { CONTRAINTES } from './contraintes';

const estObjet = (valeur: unknown): valeur is Record<string, unknown> => typeof valeur === 'object' && valeur !== null;

/**
 * The database is away, restarting, out of resources, or took too long: network faults, PostgreSQL's classes 08
 * (connection), 53 (resources) and 57 (intervention: stop, statement_timeout), a lock or an idle transaction given up.
 */
const INJOIGNABLE = /^(?:E(?:CONNREFUSED|CONNRESET|NOTFOUND|TIMEDOUT|PIPE|AI_AGAIN)|(?:08|53|57)[0-9A-Z]{3}|25P03|55P03)$/u;
/** Faults that `pg` and TypeORM tell without a code, when a connection dies in their hands. */
const SANS_CODE = /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|Client was closed|[Qq]uery runner (?:was )?already released/u;

const erreurPg = (erreur: Record<string, unknown>): Record<string, unknown> => (estObjet(erreur['driverError']) ? erreur['driverError'] : erreur);
const CROISES: ReadonlySet<unknown> = new Set(['40001', '40P01']);

/** Two acts waited for each other, and PostgreSQL gave this one up: nothing is wrong with it. */
export const estCroise = (erreur: unknown): boolean => estObjet(erreur) && CROISES.has(erreurPg(erreur)['code']);

/** A refusal of PostgreSQL in the words of the domain; anything else is left as it is, to be masked later. */
export function traduireRefus(erreur: unknown): unknown {
  if (!estObjet(erreur) || erreur instanceof ErreurMetier) return erreur;
  const pg = erreurPg(erreur);
  const code = typeof pg['code'] === 'string' ? pg['code'] : '';
  const contrainte = typeof pg['constraint'] === 'string' ? CONTRAINTES[pg['constraint']] : undefined;
  if (contrainte) return contrainte();
  if (INJOIGNABLE.test(code) || (code === '' && SANS_CODE.test(String(pg['message'])))) return indisponible();
  if (code === '23503') return saisieInvalide([{ champ: 'id', message: 'Un des éléments désignés n’existe pas.' }]);
  // What is settled is kept by the base itself.
  if (code === '23001') return transitionImpossible('Ce qui est fait ne change plus.');
  // A key without a message of its own is an identifier: another request took it meanwhile.
  if (code === '23505') return saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
  // Class 22: the value does not fit its type; class 54: it is too deep or too long. The text of PostgreSQL is never shown.
  if (code.startsWith('22') || code.startsWith('54')) return saisieInvalide([{ champ: '', message: 'Une valeur n’a pas la forme attendue.' }]);
  if (CROISES.has(code)) return indisponible('Deux actes se sont croisés. Recommencez.');
  return erreur;
}
