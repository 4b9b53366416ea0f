import type { GenrePoint, TypeInstance } from '@gouvernance-iae/domaine';
import type { CodeAccord } from './types';

/** Usual business of an instance: what an agenda may offer, with the place that gives it this business. */
export interface PointHabituel {
  /** Natural key. */
  readonly cle: string;
  readonly typeInstance: TypeInstance;
  readonly titre: string;
  readonly genre: GenrePoint;
  readonly accord: CodeAccord;
  readonly article: string;
  /** Whether the text requires it at every sitting, once a year, or leaves it to the instance. */
  readonly attendu: 'CHAQUE_REUNION' | 'CHAQUE_ANNEE' | 'SELON_BESOIN';
}

const point =
  (typeInstance: TypeInstance) =>
  (
    nom: string,
    titre: string,
    genre: GenrePoint,
    accord: CodeAccord,
    article: string,
    attendu: PointHabituel['attendu'] = 'SELON_BESOIN',
  ): PointHabituel => ({ cle: `${typeInstance}/${nom}`, typeInstance, titre, genre, accord, article, attendu });

const cdiae = point('CDIAE');
const cta = point('CTA');
const regional = point('COMITE_PILOTAGE_REGIONAL');
const national = point('COMITE_PILOTAGE_NATIONAL');

export const POINTS_HABITUELS: readonly PointHabituel[] = [
  cdiae('CONVENTIONNEMENT', 'Avis sur les demandes de conventionnement', 'AVIS', 'AC2011', 'article 6.2.3.1'),
  cdiae('PROMOTION', 'Nature des actions pour promouvoir l’IAE', 'DEBAT', 'AC2011', 'article 6.2.3.1'),
  cdiae('PLAN_ACTION', 'Plan d’action issu du diagnostic territorial', 'DECISION', 'AC2011', 'article 6.2.3.1'),
  cdiae('COHERENCE', 'Cohérence avec les autres dispositifs d’insertion', 'DEBAT', 'AC2011', 'article 6.2.3.1'),
  cdiae('FONDS', 'Demandes de concours du fonds départemental d’insertion', 'AVIS', 'AC2015', 'axe 3'),
  cdiae('ADEQUATION', 'Adéquation de l’offre et de la demande d’insertion', 'DEBAT', 'AC2015', 'axe 3'),
  cdiae('PRESCRIPTEURS', 'Liste des prescripteurs habilités', 'AVIS', 'AC2011', 'article 4.2'),
  cdiae('EXPERIMENTATIONS', 'Examen des expérimentations locales', 'DEBAT', 'BFC2016', 'préambule'),
  cdiae('DONNEES', 'Analyse et partage des données de l’IAE', 'INFORMATION', 'BFC2016', 'fiche 1', 'CHAQUE_REUNION'),
  cdiae('FORMATION', 'Besoins de formation à faire remonter au CREFOP', 'DEBAT', 'AC2015', 'étape 2'),
  cdiae('ORIENTEURS', 'Liste des orienteurs, pour information', 'INFORMATION', 'AC2011', 'article 3.1'),
  cdiae('PRESENTATION_ACCORD', 'Présentation de l’accord', 'INFORMATION', 'BFC2016', 'fiche 3'),

  cta('AGREMENT', 'Articulation de l’agrément avec les prescripteurs et les orienteurs', 'DEBAT', 'AC2011', 'article 6.2.4.1'),
  cta('APPUI_SIAE', 'Appui aux SIAE dans leurs offres et situations difficiles, en termes généraux', 'DEBAT', 'AC2011', 'article 6.2.4.1'),
  cta('BILANS', 'Bilan quantitatif et qualitatif (offres, agréments, conventions, services)', 'BILAN', 'AC2011', 'article 6.2.4.1'),
  cta('SUIVI_ACCORD', 'Suivi de l’accord', 'INFORMATION', 'AC2011', 'article 6.2.4.1'),
  cta('ETAT_DES_LIEUX', 'État des lieux local du marché du travail', 'INFORMATION', 'BFC2016', 'fiche 1'),
  cta('RECRUTEMENTS', 'Opportunités de recrutement des SIAE', 'DEBAT', 'BFC2016', 'fiche 2'),
  cta('PROSPECTION', 'Actions de prospection en direction des entreprises', 'DEBAT', 'AC2015', 'étape 3'),
  cta('PRATIQUES', 'Échange de pratiques sur l’offre de service', 'DEBAT', 'AC2015', 'étape 3'),
  cta('SUSPENSIONS', 'Motifs de suspension d’agrément', 'INFORMATION', 'AC2015', 'étape 2'),
  cta('REFUS', 'Motifs de refus d’agrément', 'INFORMATION', 'BFC2016', 'annexe 4, 2.2.3'),
  cta('RETOUR_CDIAE', 'Retour de l’État sur les réflexions du CDIAE', 'INFORMATION', 'BFC2016', 'fiche 8', 'CHAQUE_REUNION'),
  cta('PRESTATIONS', 'Présentation annuelle des prestations mobilisables', 'INFORMATION', 'AC2015', 'étape 2', 'CHAQUE_ANNEE'),
  cta('ORIENTEURS', 'Rencontre annuelle avec les orienteurs', 'DEBAT', 'AC2011', 'article 3.1', 'CHAQUE_ANNEE'),
  cta('BILAN_ANNUEL', 'Bilan de l’activité de l’année et orientations de l’année suivante', 'BILAN', 'BFC2016', 'fiche 8', 'CHAQUE_ANNEE'),
  cta('PRESENTATION_ACCORD', 'Présentation de l’accord', 'INFORMATION', 'BFC2016', 'fiche 3'),

  regional('FEUILLE_DE_ROUTE', 'Feuille de route annuelle, priorités et avancement', 'DECISION', 'BFC2016', 'article 3', 'CHAQUE_ANNEE'),
  regional('INDICATEURS', 'Suivi des indicateurs de l’accord', 'INFORMATION', 'BFC2016', 'article 3'),
  regional('DIFFICULTES', 'Difficultés opérationnelles et bonnes pratiques des territoires', 'DEBAT', 'BFC2016', 'article 3'),
  regional('BILAN', 'Bilan annuel de l’accord régional', 'BILAN', 'BFC2016', 'article 3', 'CHAQUE_ANNEE'),
  regional('GROUPES', 'Compte rendu des groupes de travail', 'INFORMATION', 'BFC2016', 'article 3'),

  national('FEUILLE_DE_ROUTE', 'Feuille de route annuelle, priorités et livrables', 'DECISION', 'AC2015', 'article 4', 'CHAQUE_ANNEE'),
  national('INDICATEURS', 'Suivi des indicateurs de pilotage de l’accord', 'INFORMATION', 'AC2015', 'article 4'),
  national('DIFFICULTES', 'Bonnes pratiques et difficultés identifiées', 'DEBAT', 'AC2015', 'article 4'),
  national('REGIONS', 'Appui aux régions en difficulté', 'DEBAT', 'AC2015', 'article 4'),
  national('GROUPES', 'Calendrier et livrables des groupes de travail', 'DECISION', 'AC2015', 'article 4'),
];
