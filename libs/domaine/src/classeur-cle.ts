import { estUuid } from './saisie';
import { TYPES_SIAE, type TypeSiae } from './vocabulaire';

/** What a line of a workbook designates, wherever it stands in the file. */
export interface Designation {
  readonly code: string;
  /** Null: the whole region. */
  readonly departement: string | null;
  /** Null: every type. */
  readonly typeSiae: TypeSiae | null;
}

export interface CleLue extends Designation {
  /** First digits of the ids of its owner and of its campaign; null in a key typed by hand. */
  readonly organisation: string | null;
  readonly campagne: string | null;
}

const REGION = 'REGION';
const TOUS = 'TOUS';
const CLE = /^([A-Z]\d+-\d+)\/([A-Z0-9]{2,6})\/([A-Z]{2,5})(?:@([0-9A-F]{8})\.([0-9A-F]{8}))?$/u;
const MARQUE = 'campagne:';

const debut = (id: string): string => id.slice(0, 8).toLowerCase();

/** « F4-2/39/ACI@3f2504e0.9b1deb4d »: read by people, then whose it is and of which campaign. */
export const ecrireCle = ({ code, departement, typeSiae }: Designation, organisationId: string, campagneId: string): string =>
  `${code}/${departement ?? REGION}/${typeSiae ?? TOUS}@${debut(organisationId)}.${debut(campagneId)}`;

/** Null for what is no key. */
export function lireCle(texte: string): CleLue | null {
  const trouve = CLE.exec(texte.trim().toUpperCase());
  if (trouve === null) return null;
  const [, code = '', lieu = '', type = '', organisation, campagne] = trouve;
  const typeSiae = TYPES_SIAE.find((t) => t === type) ?? null;
  if (typeSiae === null && type !== TOUS) return null;
  return { code, departement: lieu === REGION ? null : lieu, typeSiae, organisation: organisation?.toLowerCase() ?? null, campagne: campagne?.toLowerCase() ?? null };
}

/** Does a key speak of this owner, or of this campaign? A key that says nothing of them speaks of any. */
export const estDe = (court: string | null, id: string): boolean => court === null || court === debut(id);

export const memeDesignation = (a: Designation, b: Designation): boolean => a.code === b.code && a.departement === b.departement && a.typeSiae === b.typeSiae;

/** The mark by which a workbook says its campaign, above its columns. */
export const marqueDe = (campagneId: string): string => `${MARQUE}${campagneId}`;

export function lireMarque(texte: string): string | null {
  const id = texte.trim().toLowerCase().slice(MARQUE.length);
  return texte.trim().toLowerCase().startsWith(MARQUE) && estUuid(id) ? id : null;
}
