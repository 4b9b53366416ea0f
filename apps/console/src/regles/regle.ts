import { citer, compter } from '@gouvernance-iae/domaine';
import type { Force, NatureRegle, RegleVueFragment, SourceRegle, UniteRegle } from '../api/genere';
import type { CitationVue } from '../composants/Citation';
import { jourLong } from '../composants/dates';
import type { ValeurStatut } from '../composants/Statut';

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
  REVUE: 'Revue de l’accord',
  CTA_OPERATIONNEL: 'CTA opérationnel',
};

export const FORCES: Record<Force, string> = { OBLIGATION: 'Obligation', RECOMMANDATION: 'Recommandation', PROPOSITION: 'Proposition' };

export const SOURCES: Record<SourceRegle, string> = {
  ACCORD: 'Accord',
  REGLEMENT_INTERIEUR: 'Règlement intérieur',
  CHOIX_INSTANCE: 'Choix de l’instance',
  REGLAGE: 'Réglage de la plateforme',
};

export const UNITES: Record<UniteRegle, string> = {
  PAR_AN: 'par an',
  PAR_TRIMESTRE: 'par trimestre',
  PAR_REUNION: 'à chaque réunion',
  JOURS_CALENDAIRES: 'jours calendaires',
  JOURS_OUVRES: 'jours ouvrés',
};

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

type Citable = Pick<RegleVueFragment, 'citation' | 'source' | 'force' | 'accord'>;

/** The reference of a rule, written as under a verdict. */
export function citationRegle({ accord, ...regle }: Citable): CitationVue {
  return citer({ ...regle, accordId: accord?.id ?? null, accordCode: accord?.code ?? null, accordFictif: accord?.fictif ?? false });
}

/** Where a rule applies. */
export const territoireRegle = ({ departements, instanceId }: Pick<RegleVueFragment, 'departements' | 'instanceId'>): string =>
  instanceId ? 'Une seule instance' : departements.length === 0 ? 'France entière' : departements.length > 3 ? compter(departements.length, 'département') : `Département${departements.length > 1 ? 's' : ''} ${departements.join(', ')}`;

/** « du 1er janvier 2025 au 31 décembre 2028 », « depuis le … ». */
export const validiteRegle = ({ debut, fin }: { debut: string; fin: string | null }): string => (fin === null ? `depuis le ${jourLong(debut)}` : `du ${jourLong(debut)} au ${jourLong(fin)}`);

/** Does the rule give verdicts on that day? */
export const etatRegle = ({ debut, fin, fermeLe }: Pick<RegleVueFragment, 'debut' | 'fin' | 'fermeLe'>, jour: string): { valeur: ValeurStatut; mot: string } =>
  fermeLe !== null ? { valeur: 'REMPLACE', mot: 'Remplacée' } : debut > jour ? { valeur: 'A_VENIR', mot: `Dès le ${jourLong(debut)}` } : fin !== null && fin < jour ? { valeur: 'TERMINE', mot: 'Terminée' } : { valeur: 'ACTIF', mot: 'En vigueur' };
