import type { Jour, TypeSiae } from '@gouvernance-iae/domaine';
import { DEBUT_HISTOIRE, type SourceReference } from './types';

export interface TypeSiaeReference {
  readonly code: TypeSiae;
  readonly libelle: string;
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly source: SourceReference;
}

const ac2015: SourceReference = { genre: 'ACCORD', accord: 'AC2015', article: 'préambule' };

/**
 * Types of SIAE, dated. AC2011 also counted the régies de quartier: they carry one of these types
 * since, and AC2015 no longer names them apart.
 */
export const TYPES_SIAE_DATES: readonly TypeSiaeReference[] = [
  { code: 'ACI', libelle: 'Atelier et chantier d’insertion', debut: DEBUT_HISTOIRE, fin: null, source: ac2015 },
  { code: 'AI', libelle: 'Association intermédiaire', debut: DEBUT_HISTOIRE, fin: null, source: ac2015 },
  { code: 'EI', libelle: 'Entreprise d’insertion', debut: DEBUT_HISTOIRE, fin: null, source: ac2015 },
  { code: 'ETTI', libelle: 'Entreprise de travail temporaire d’insertion', debut: DEBUT_HISTOIRE, fin: null, source: ac2015 },
  {
    code: 'EITI',
    libelle: 'Entreprise d’insertion par le travail indépendant',
    debut: '2018-09-07',
    fin: null,
    source: { genre: 'EXT', reference: 'loi n° 2018-771 du 5 septembre 2018, article 83' },
  },
];
