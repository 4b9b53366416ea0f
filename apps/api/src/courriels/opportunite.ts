import { estFermee, estVivante, jourCivil, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { DossierBilan } from './bilan';
import type { DossierAction } from './action';
import type { DossierCampagne } from './campagne';
import type { DossierCompteRendu, DossierReunion } from './dossier';
import type { DossierEnquete } from './enquete';
import type { EnvoiDu } from './envoi-du';
import type { DossierRemontee } from './remontee';

const JOUR = 86_400_000;
/** Beyond, nobody expects the news any more: after a long stop the platform stays silent. */
const PEREMPTION_JOURS = 30;

/** States in which each mail about a sitting still says something true. */
const ETATS_REUNION: Readonly<Record<string, readonly string[]>> = {
  annulerReunion: ['ANNULEE'],
  reporterReunion: ['PLANIFIEE'],
  proposerPoint: ['PLANIFIEE'],
};
const CONVOQUEE = ['CONVOQUEE'] as const;
/** States in which each mail about a bilan still says something true. */
const ETATS_BILAN: Readonly<Record<string, readonly string[]>> = {
  transmettreBilan: ['TRANSMIS', 'EXAMINE'],
  commenterBilan: ['TRANSMIS', 'EXAMINE'],
  examinerBilan: ['EXAMINE'],
  adopterBilan: ['ADOPTE'],
  renvoyerBilan: ['BROUILLON'],
};
/** Useless once the sitting has begun. */
const AVANT_LA_SEANCE: ReadonlySet<string> = new Set(['convoquerReunion', 'modifierReunion', 'modifierOrdreDuJour', 'retenirPoint', 'ecarterPoint', 'relancerConvocations', 'proposerPoint']);
/** Replaced by the next change of the same sitting, which has its own sending. */
const REMPLACABLES: ReadonlySet<string> = new Set(['modifierReunion', 'modifierOrdreDuJour', 'retenirPoint', 'ecarterPoint']);

const perime = (instant: Date, maintenant: Date): boolean => maintenant.getTime() - instant.getTime() > PEREMPTION_JOURS * JOUR;

/**
 * Is a mail still worth sending, now that it is due? What has been done, undone or forgotten since its act is left out:
 * a cancelled sitting is not convened, a sitting begun is not reminded, a change is told once.
 */
export const opportunite = {
  reunion(envoi: EnvoiDu, reunion: Pick<DossierReunion, 'etat' | 'debut' | 'sequence' | 'propositions'>, maintenant: Date): boolean {
    if (perime(envoi.duLe, maintenant) || perime(reunion.debut, maintenant)) return false;
    if (!(ETATS_REUNION[envoi.acte] ?? CONVOQUEE).includes(reunion.etat)) return false;
    if (AVANT_LA_SEANCE.has(envoi.acte) && reunion.debut.getTime() <= maintenant.getTime()) return false;
    if (envoi.acte === 'proposerPoint' && reunion.propositions.length === 0) return false;
    const { sequence } = envoi.parametres;
    return !(REMPLACABLES.has(envoi.acte) && typeof sequence === 'number' && sequence < reunion.sequence);
  },

  compteRendu(envoi: EnvoiDu, { etat }: Pick<DossierCompteRendu, 'etat'>, maintenant: Date): boolean {
    return !perime(envoi.duLe, maintenant) && (etat === 'APPROUVE' || (etat === 'PROJET' && envoi.acte === 'publierCompteRendu'));
  },

  /** A campaign that closed asks nothing of anybody any more. */
  campagne: (envoi: EnvoiDu, { etat }: Pick<DossierCampagne, 'etat'>, maintenant: Date): boolean => !perime(envoi.duLe, maintenant) && etat === 'OUVERTE',

  bilan: (envoi: EnvoiDu, { etat }: Pick<DossierBilan, 'etat'>, maintenant: Date): boolean => !perime(envoi.duLe, maintenant) && (ETATS_BILAN[envoi.acte] ?? []).includes(etat),

  /** Answered, closed or joined meanwhile, a remontée asks nothing any more; an answer stays worth knowing until it is closed. */
  remontee: (envoi: EnvoiDu, { etat }: Pick<DossierRemontee, 'etat'>, maintenant: Date): boolean =>
    !perime(envoi.duLe, maintenant) && etat === (envoi.acte === 'repondreRemontee' ? 'REPONDUE' : 'OUVERTE'),

  /** An action closed meanwhile, or due another day, asks nothing for this one. */
  action: (envoi: EnvoiDu, { etat, cadre, echeance }: Pick<DossierAction, 'etat' | 'cadre' | 'echeance'>, maintenant: Date): boolean =>
    !perime(envoi.duLe, maintenant) && estVivante(etat) && cadre !== 'BROUILLON' && (envoi.regle !== 'PILOTE_A_RELANCER' || envoi.parametres['echeance'] === echeance),

  /** A survey that takes no more answers asks nothing of anybody. */
  enquete: (envoi: EnvoiDu, enquete: Pick<DossierEnquete, 'etat' | 'fermeLe'>, maintenant: Date): boolean =>
    !perime(envoi.duLe, maintenant) && !estFermee(enquete, jourCivil(maintenant, ZONE_METROPOLE)),

  feuille: (envoi: EnvoiDu, maintenant: Date): boolean => !perime(envoi.duLe, maintenant),

  compte: (envoi: EnvoiDu, maintenant: Date): boolean => !perime(envoi.duLe, maintenant),
} as const;
