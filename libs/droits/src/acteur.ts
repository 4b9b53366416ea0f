import type { GenreOrganisation, Role } from '@gouvernance-iae/domaine';

/**
 * One mandat valid at the request, with what it reaches. The API loads it in one statement; rights
 * are computed from nothing else.
 */
export interface MandatActeur {
  readonly id: string;
  readonly role: Role;
  /** Kind of the organisation of the mandat: only a SIAE proposes agenda items (BFC2016 fiche 8). */
  readonly genre: GenreOrganisation | null;
  /** The organisation of the mandat, alone: what is its own and nobody else’s. */
  readonly organisationId: string;
  /** The organisation of the mandat and its descendants. */
  readonly organisations: readonly string[];
  /** Instances where one of these organisations sits, with their predecessors. */
  readonly instancesLues: readonly string[];
  /** Instances this mandat runs (animateur or secretariat). */
  readonly instancesTenues: readonly string[];
  /** Départements of the instances above. */
  readonly departements: readonly string[];
  /** One of these instances is national: no territorial condition. */
  readonly national: boolean;
}

/** Who asks: a signed-in person. Nobody is `null`. */
export interface Acteur {
  readonly personneId: string;
  readonly mandats: readonly MandatActeur[];
  /** What is hers by all her mandats, when `mandats` are only those under which she acts; by these unless told. */
  readonly siennes?: Siennes;
}

/** What a person never judges: what her organisations gave, what an instance that she runs composed. */
export interface Siennes {
  readonly organisations: readonly string[];
  readonly instances: readonly string[];
}

const reunir = (listes: readonly (readonly string[])[]): string[] => [...new Set(listes.flat())].sort();

/** What is hers by all the mandats of a person, whichever she acts under. */
export const siennesDe = ({ mandats, siennes }: Acteur): Siennes => siennes ?? { organisations: reunir(mandats.map((m) => m.organisations)), instances: reunir(mandats.map((m) => m.instancesTenues)) };

/** A person acting under some of her mandats: less may be read and done, and who she is does not change. */
export const sousMandats = (acteur: Acteur, mandats: readonly MandatActeur[]): Acteur => ({ ...acteur, mandats, siennes: siennesDe(acteur) });
