import type { Niveau, TypeInstance } from '@gouvernance-iae/domaine';
import type { SourceReference } from './types';

export interface TypeInstanceReference {
  readonly code: TypeInstance;
  readonly libelle: string;
  readonly sigle: string | null;
  readonly niveau: Niveau;
  /** Who chairs, when a text says so. */
  readonly presidence: string | null;
  /** Who holds the secretariat and leads the sittings; null when each instance decides. */
  readonly secretariat: string | null;
  readonly sources: readonly SourceReference[];
}

/** The bodies that the accords name, from the widest territory to the narrowest. */
export const TYPES_INSTANCE_REFERENCE: readonly TypeInstanceReference[] = [
  {
    code: 'CNIAE', libelle: 'Conseil national de l’insertion par l’activité économique', sigle: 'CNIAE', niveau: 'NATIONAL',
    presidence: null, secretariat: null,
    sources: [{ genre: 'ACCORD', accord: 'AC2011', article: 'article 6.2.2' }],
  },
  {
    code: 'COMITE_PILOTAGE_NATIONAL', libelle: 'Comité de pilotage national', sigle: null, niveau: 'NATIONAL',
    presidence: null, secretariat: 'Pôle emploi',
    sources: [{ genre: 'ACCORD', accord: 'AC2011', article: 'article 6.1.1' }, { genre: 'ACCORD', accord: 'AC2015', article: 'article 4' }],
  },
  {
    code: 'COMITE_PILOTAGE_REGIONAL', libelle: 'Comité de pilotage régional', sigle: null, niveau: 'REGIONAL',
    presidence: null, secretariat: 'Pôle emploi',
    sources: [{ genre: 'ACCORD', accord: 'AC2015', article: 'article 5' }, { genre: 'ACCORD', accord: 'BFC2016', article: 'article 3' }],
  },
  {
    code: 'GROUPE_TRAVAIL', libelle: 'Groupe de travail', sigle: null, niveau: 'REGIONAL',
    presidence: null, secretariat: null,
    sources: [{ genre: 'ACCORD', accord: 'AC2015', article: 'article 4' }, { genre: 'ACCORD', accord: 'BFC2016', article: 'article 3' }],
  },
  {
    code: 'CDIAE', libelle: 'Conseil départemental de l’insertion par l’activité économique', sigle: 'CDIAE', niveau: 'DEPARTEMENTAL',
    presidence: 'Préfet de département', secretariat: 'État',
    sources: [{ genre: 'EXT', reference: 'code du travail, article R. 5112-17' }, { genre: 'ACCORD', accord: 'AC2015', article: 'article 1-1' }],
  },
  {
    code: 'CTA', libelle: 'Comité technique d’animation', sigle: 'CTA', niveau: 'LOCAL',
    presidence: null, secretariat: 'Pôle emploi',
    sources: [{ genre: 'ACCORD', accord: 'AC2011', article: 'article 6.2.4.1' }, { genre: 'ACCORD', accord: 'BFC2016', article: 'fiche 8' }],
  },
];
