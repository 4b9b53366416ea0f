import { dateEnMots, type GenrePoint, type Jour, type TypeInstance } from '@gouvernance-iae/domaine';
import { CODE_ACCORD, articleId } from './accord';
import type { PointFictif } from './plan';
import type { SujetPoint } from './textes';

/** An agenda item with the subject that gives its minutes. */
export interface PointSujet extends PointFictif {
  readonly sujet: SujetPoint;
}

export interface Seance {
  readonly cle: string;
  readonly type: TypeInstance;
  readonly jour: Jour;
  /** Rank of the sitting in its year, from 0. */
  readonly rang: number;
  readonly derniereDeLAnnee: boolean;
  readonly premiereDeLAccord: boolean;
  /** Day of the sitting before, when there is one to approve. */
  readonly precedente: Jour | null;
}

interface Modele {
  readonly sujet: SujetPoint;
  readonly titre: string;
  readonly duree: number;
  readonly genre: GenrePoint;
  /** Article of the regional accord of that day. */
  readonly article?: string;
  readonly presentateur?: string;
  /** What the platform counts the item as. */
  readonly etiquettes?: readonly string[];
}

const QUESTIONS: Modele = { sujet: 'QUESTIONS', titre: 'Questions diverses', duree: 10, genre: 'INFORMATION' };
const SUIVI: Modele = { sujet: 'SUIVI_DECISIONS', titre: 'Suivi des décisions et des actions', duree: 10, genre: 'INFORMATION' };
const RETOUR_CDIAE: Modele = { sujet: 'RETOUR_CDIAE', titre: 'Retour de l’État sur les réflexions du CDIAE', duree: 15, genre: 'INFORMATION', article: 'fiche 8', presentateur: 'Service de l’État' };
const BILAN: Modele = { sujet: 'BILAN_ANNUEL', titre: 'Bilan de l’activité de l’année et orientations de l’année suivante', duree: 40, genre: 'BILAN', article: 'fiche 8' };
const ACCORD: Modele = { sujet: 'PRESENTATION_ACCORD', titre: 'Présentation de l’accord régional', duree: 25, genre: 'INFORMATION', article: 'fiche 3', etiquettes: ['PRESENTATION_ACCORD'] };

/** Themes of the CTA, two at each sitting in turn. */
const THEMES_CTA: readonly Modele[] = [
  { sujet: 'ETAT_DES_LIEUX', titre: 'État des lieux du marché du travail local', duree: 20, genre: 'INFORMATION', article: 'fiche 1', presentateur: 'Agence' },
  { sujet: 'AGREMENT', titre: 'Articulation de l’agrément avec les prescripteurs', duree: 30, genre: 'DEBAT', article: 'fiche 4' },
  { sujet: 'RECRUTEMENTS', titre: 'Besoins de recrutement des SIAE', duree: 25, genre: 'DEBAT', article: 'fiche 2', presentateur: 'SIAE' },
  { sujet: 'PRATIQUES', titre: 'Échange de pratiques sur l’accueil en parcours', duree: 20, genre: 'DEBAT', article: 'fiche 8' },
  { sujet: 'PRESTATIONS', titre: 'Prestations mobilisables pendant le parcours', duree: 20, genre: 'INFORMATION', article: 'fiche 5', presentateur: 'Agence' },
  { sujet: 'PROSPECTION', titre: 'Prospection commune des entreprises', duree: 25, genre: 'DEBAT', article: 'fiche 7' },
  { sujet: 'SUSPENSIONS', titre: 'Motifs de suspension d’agrément, en termes généraux', duree: 15, genre: 'INFORMATION', article: 'annexe 4, 2.2.4' },
  { sujet: 'REFUS', titre: 'Motifs de refus d’agrément, en termes généraux', duree: 15, genre: 'INFORMATION', article: 'annexe 4, 2.2.3' },
];

const DONNEES: Modele = { sujet: 'DONNEES', titre: 'Analyse et partage des données de l’IAE', duree: 30, genre: 'INFORMATION', article: 'fiche 1', presentateur: 'Service de l’État' };
const TRAVAUX: Modele = { sujet: 'TRAVAUX_CTA', titre: 'Travaux des CTA du département', duree: 20, genre: 'DEBAT', article: 'fiche 8' };
const THEMES_CDIAE: readonly Modele[] = [
  { sujet: 'CONVENTIONNEMENT', titre: 'Avis sur les demandes de conventionnement', duree: 40, genre: 'AVIS' },
  { sujet: 'PLAN_ACTION', titre: 'Plan d’action départemental', duree: 30, genre: 'DECISION' },
  { sujet: 'CONVENTIONNEMENT', titre: 'Avis sur les demandes de conventionnement', duree: 40, genre: 'AVIS' },
  { sujet: 'PRESCRIPTEURS', titre: 'Liste des prescripteurs habilités', duree: 20, genre: 'AVIS', article: 'fiche 2' },
];

const COMITE: readonly Modele[] = [
  { sujet: 'FEUILLE_DE_ROUTE', titre: 'Feuille de route, priorités et avancement', duree: 40, genre: 'DECISION', article: 'article 3' },
  { sujet: 'INDICATEURS', titre: 'Suivi des indicateurs de l’accord', duree: 30, genre: 'INFORMATION', article: 'article 3' },
  { sujet: 'DIFFICULTES', titre: 'Difficultés et bonnes pratiques des territoires', duree: 30, genre: 'DEBAT', article: 'article 3' },
];
const BILAN_ACCORD: Modele = { sujet: 'BILAN_ACCORD', titre: 'Bilan annuel de l’accord régional', duree: 40, genre: 'BILAN', article: 'article 3' };
const GROUPES: Modele = { sujet: 'GROUPES', titre: 'Groupes de travail, calendrier et livrables', duree: 30, genre: 'DECISION' };
const FORMATION: Modele = { sujet: 'FORMATION', titre: 'Accès à la formation des salariés en parcours', duree: 90, genre: 'DEBAT', article: 'fiche 6' };

const tourner = (themes: readonly Modele[], depuis: number, combien: number): readonly Modele[] =>
  Array.from({ length: combien }, (_, i) => themes[(depuis + i) % themes.length]).flatMap((theme) => theme ?? []);

function modeles(seance: Seance): readonly Modele[] {
  switch (seance.type) {
    case 'CTA': {
      const themes = tourner(THEMES_CTA, seance.rang * 2, 2);
      if (seance.derniereDeLAnnee) return [SUIVI, RETOUR_CDIAE, BILAN, ...themes.slice(0, 1), QUESTIONS];
      return [SUIVI, RETOUR_CDIAE, ...(seance.premiereDeLAccord ? [ACCORD, ...themes.slice(0, 1)] : themes), QUESTIONS];
    }
    case 'CDIAE':
      return [DONNEES, ...(seance.premiereDeLAccord || seance.rang === 0 ? [ACCORD] : []), ...tourner(THEMES_CDIAE, seance.rang * 2, 2), TRAVAUX, QUESTIONS];
    case 'GROUPE_TRAVAIL':
      return [FORMATION, QUESTIONS];
    case 'COMITE_PILOTAGE_REGIONAL':
      return [...(seance.derniereDeLAnnee ? [BILAN_ACCORD] : []), ...COMITE, QUESTIONS];
    default:
      return [...COMITE.map((modele) => ({ ...modele, article: undefined })), GROUPES, QUESTIONS];
  }
}

/** The agenda of a sitting, citing the regional accord of its day. */
export function ordreDuJour(seance: Seance, id: (cle: string) => string): readonly PointSujet[] {
  const accord = seance.jour < '2019-01-01' ? 'BFC2016' : CODE_ACCORD;
  const approbation: readonly Modele[] =
    seance.precedente === null
      ? []
      : [{ sujet: 'APPROBATION', titre: `Approbation du compte rendu du ${dateEnMots(seance.precedente)}`, duree: 5, genre: 'APPROBATION' }];
  return [...approbation, ...modeles(seance)].map((modele, i) => ({
    id: id(`point/${seance.cle}/${i + 1}`),
    titre: modele.titre,
    dureeMinutes: modele.duree,
    genre: modele.genre,
    presentateur: modele.presentateur ?? null,
    articleId: modele.article === undefined ? null : articleId(accord, modele.article),
    sujet: modele.sujet,
    etiquettes: modele.etiquettes ?? [],
  }));
}
