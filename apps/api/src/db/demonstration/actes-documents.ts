import { ajouterJours, typographier, type Jour } from '@gouvernance-iae/domaine';
import type { Recette } from './actes-reunion';
import type { SeancePrevue } from './calendrier';
import { instantLocal } from './instant';
import type { PointSujet } from './ordres-du-jour';
import type { ActeFictif, Instant } from './plan';
import type { SujetPoint } from './textes';

/** Files are told for the sittings of these last weeks and those to come; the regional committee keeps all of its own. */
const MEMOIRE_JOURS = 45;

interface Modele {
  readonly nom: string;
  readonly titre: string;
  /** Paragraphs of a PDF, rows of a CSV. */
  readonly lignes: readonly string[];
  /** Deposited four days before the sitting, past the ten of BFC2016 art. 3. */
  readonly tard?: boolean;
}

/** What is joined to an item, by subject: a few figures and notes, general and invented. */
const MODELES: { readonly [S in SujetPoint]?: Modele } = {
  SUIVI_DECISIONS: {
    nom: 'Suivi des décisions.csv',
    titre: 'Suivi des décisions et des actions',
    lignes: ['action;pilote;échéance;état', 'Recenser les offres non pourvues;Secrétariat;trimestre en cours;en cours', 'Partager la grille de diagnostic;SIAE;réunion suivante;terminée'],
  },
  BILAN_ANNUEL: {
    nom: 'Bilan de l’année.pdf',
    titre: 'Bilan de l’activité de l’année',
    lignes: ['Les offres déposées par les SIAE du bassin progressent ; une sur huit reste sans candidature au bout d’un mois.', 'Les agréments sont examinés en douze jours en moyenne.', 'Deux orientations sont proposées pour l’année suivante : la mobilité et l’accès à la formation.'],
  },
  DONNEES: {
    nom: 'Données de l’IAE.csv',
    titre: 'Données de l’IAE du département',
    lignes: ['type;structures;salariés en parcours', 'ACI;9;212', 'EI;6;98', 'AI;4;143', 'ETTI;2;61'],
  },
  PLAN_ACTION: {
    nom: 'Plan d’action départemental.pdf',
    titre: 'Plan d’action départemental',
    lignes: ['Trois axes : l’accès aux droits, la levée des freins à la mobilité, les suites de parcours.', 'Chaque axe a un pilote et deux actions, suivies à chaque conseil.'],
  },
  FEUILLE_DE_ROUTE: {
    nom: 'Feuille de route.pdf',
    titre: 'Feuille de route régionale',
    lignes: ['Priorité 1 : animer les CTA de tous les bassins, quatre fois par an.', 'Priorité 2 : partager chaque trimestre les données de l’IAE.', 'Priorité 3 : préparer les suites de parcours avec les entreprises.'],
  },
  DIFFICULTES: {
    nom: 'Remontées des territoires.pdf',
    titre: 'Difficultés et bonnes pratiques des territoires',
    lignes: ['Les bassins ruraux signalent la mobilité comme premier frein.', 'Le covoiturage solidaire, essayé dans deux bassins, est cité comme une pratique à étendre.'],
    tard: true,
  },
};

function instantDe({ jour, deroule }: SeancePrevue, { tard }: Modele, aujourdHui: Jour): Instant | null {
  if (tard) return instantLocal(ajouterJours(jour, -4), '15:20');
  // Just before the convocation, which names them; else the day before the demonstration.
  if (deroule.convoqueeLe) return instantLocal(deroule.convoqueeLe, '10:05');
  const veille = ajouterJours(aujourdHui, -1);
  return deroule.planifieeLe < veille ? instantLocal(veille, '16:12') : null;
}

/** The files of a sitting, each under the item it is about. */
export function actesDocuments(seance: SeancePrevue, points: readonly PointSujet[], { id, jour }: Recette): readonly ActeFictif[] {
  const gardee = seance.instance.type === 'COMITE_PILOTAGE_REGIONAL' || seance.jour >= ajouterJours(jour, -MEMOIRE_JOURS);
  if (!gardee || seance.annulation || seance.reprise !== undefined) return [];
  return points.flatMap(({ id: pointId, sujet }): ActeFictif[] => {
    const modele = MODELES[sujet];
    const instant = modele ? instantDe(seance, modele, jour) : null;
    if (!modele || instant === null) return [];
    const { nom, titre, lignes } = modele;
    return [{ acte: 'deposerDocument', instant, par: id(seance.instance.animateur), reunionId: id(`reunion/${seance.cle}`), id: id(`document/${seance.cle}/${sujet}`), pointId, nom, titre, lignes: lignes.map(typographier) }];
  });
}
