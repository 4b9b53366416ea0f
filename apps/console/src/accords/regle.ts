import { compter } from '@gouvernance-iae/domaine';
import type { Force, NatureRegle, UniteRegle } from '../api/genere';

export const NATURES: Record<NatureRegle, string> = {
  RYTHME: 'Rythme des réunions',
  PREAVIS: 'Délai de convocation',
  DOCUMENTS: 'Envoi des documents',
  ORDRE_DU_JOUR: 'Ordre du jour',
  PRESENCE: 'Présence',
  DIFFUSION: 'Diffusion du compte rendu',
  APPROBATION: 'Approbation du compte rendu',
  TRANSMISSION: 'Transmission du compte rendu',
  BILAN: 'Bilan',
  CTA_OPERATIONNEL: 'CTA opérationnel',
};

export const FORCES: Record<Force, string> = { OBLIGATION: 'Obligation', RECOMMANDATION: 'Recommandation', PROPOSITION: 'Proposition' };

/** « 4 par an », « 10 jours »: the value of a rule in words. */
export function valeurRegle(nombre: number | null, unite: UniteRegle | null): string {
  if (nombre === null) return '';
  const mots: Record<UniteRegle, string> = {
    PAR_AN: `${nombre} par an`,
    PAR_TRIMESTRE: `${nombre} par trimestre`,
    PAR_REUNION: nombre === 1 ? 'À chaque réunion' : `${nombre} par réunion`,
    JOURS_CALENDAIRES: compter(nombre, 'jour'),
    JOURS_OUVRES: compter(nombre, 'jour ouvré', 'jours ouvrés'),
  };
  return unite ? mots[unite] : String(nombre);
}
