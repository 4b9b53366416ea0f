import type { ForceRegle } from './vocabulaire';
import type { Jour } from './objets';
import { citer, nomAccord } from './regle';
import type { Tache } from './tache';
import { dateEnMots } from './texte';

/** A national avenant that a regional accord in force has not taken over yet. */
export interface AvenantADecliner {
  readonly titre: string;
  readonly jour: Jour;
  /** The article of the national accord behind it. */
  readonly citation: string | null;
  readonly nationalId: string;
  readonly nationalCode: string;
  readonly nationalFictif: boolean;
  readonly accordId: string;
  readonly accordCode: string;
  readonly accordFictif: boolean;
  readonly regionNom: string;
}

const FORCE: ForceRegle = 'OBLIGATION';
/** « l’avenant national n° 1 », in the middle of a sentence. */
const nomme = (titre: string): string => (/^avenant\b/iu.test(titre) ? `l’${titre.charAt(0).toLocaleLowerCase('fr')}${titre.slice(1)}` : `l’avenant «\u00a0${titre}\u00a0»`);

/** Declined in each region, with no delay set (AC2015 art. 8, BFC2016 art. 5): it comes after, it is never late. */
export const tacheDAvenant = (a: AvenantADecliner): Tache => ({
  rang: 'ENSUITE',
  acte: 'declinerAvenant',
  titre: `Décliner ${nomme(a.titre)}\u00a0: ${a.regionNom}`,
  detail: `Signé le ${dateEnMots(a.jour)}, pas encore repris dans ${nomAccord(a.accordCode, a.accordFictif).replace(/^Accord\b/u, 'l’accord')}`,
  avantLe: null,
  citation: a.citation === null ? null : citer({ source: 'ACCORD', force: FORCE, citation: a.citation, accordCode: a.nationalCode, accordFictif: a.nationalFictif, accordId: a.nationalId }),
  sujet: 'Accord',
  sujetId: a.accordId,
});
