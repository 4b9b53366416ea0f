import type { GenreDecision, SensAvis } from '@gouvernance-iae/domaine';

/** Which organisation of the instance leads an action. */
export type Pilote = 'SECRETARIAT' | 'ETAT' | 'SIAE' | 'RESEAU' | 'PRESCRIPTEUR';

export interface DecisionEcriteDAvance {
  readonly genre: GenreDecision;
  readonly texte: string;
  readonly sens?: SensAvis;
  readonly pilote?: Pilote;
}

export interface Texte {
  readonly syntheses: readonly [string, ...string[]];
  readonly decisions: readonly DecisionEcriteDAvance[];
}

const decision = (texte: string): DecisionEcriteDAvance => ({ genre: 'DECISION', texte });
const action = (pilote: Pilote, texte: string): DecisionEcriteDAvance => ({ genre: 'ACTION', pilote, texte });
const avis = (sens: SensAvis, texte: string): DecisionEcriteDAvance => ({ genre: 'AVIS', sens, texte });

/** What is said and decided on each subject, always in general terms: no person, no single case. */
export const TEXTES = {
  APPROBATION: {
    syntheses: [
      '<p>Le compte rendu de la réunion précédente est approuvé sans modification.</p>',
      '<p>Le compte rendu de la réunion précédente est approuvé. Une précision de forme est apportée sur la liste des présents.</p>',
    ],
    decisions: [],
  },
  SUIVI_DECISIONS: {
    syntheses: [
      '<p>Les actions de la réunion précédente sont passées en revue. La plupart sont terminées ; une action est prolongée d’un trimestre, faute de retours assez nombreux.</p>',
      '<p>Toutes les actions arrivées à échéance sont terminées. Les livrables ont été envoyés aux membres.</p>',
      '<p>Deux actions restent en cours. Leurs pilotes confirment une échéance avant la prochaine réunion.</p>',
    ],
    decisions: [],
  },
  RETOUR_CDIAE: {
    syntheses: [
      '<p>Le service de l’État rend compte des travaux du CDIAE : répartition des aides au poste, priorités données aux territoires les moins couverts, calendrier des dialogues de gestion.</p>',
      '<p>Le service de l’État présente les orientations du CDIAE. Le conseil souhaite que les CTA précisent les métiers en tension accessibles aux salariés en parcours.</p>',
      '<p>Le CDIAE a examiné les bilans des CTA et retient deux sujets communs : la mobilité et l’accès à la formation.</p>',
    ],
    decisions: [action('ETAT', 'Envoyer aux membres la synthèse des orientations du CDIAE.')],
  },
  AGREMENT: {
    syntheses: [
      '<p>Les prescripteurs signalent des délais inégaux selon les structures. L’agence rappelle la règle : réponse sous cinq jours ouvrés, deux pour une ETTI, le silence valant accord.</p><p>Les membres conviennent d’une fiche navette unique.</p>',
      '<p>La procédure est mieux connue. Les pièces manquantes restent la première cause d’allongement des délais ; une liste courte est établie en séance.</p>',
    ],
    decisions: [decision('Une fiche commune de procédure est diffusée à tous les membres.'), action('SECRETARIAT', 'Mettre à jour la fiche navette avec les prescripteurs.')],
  },
  RECRUTEMENTS: {
    syntheses: [
      '<p>Les structures annoncent leurs besoins du trimestre. Les postes en maintenance des locaux et en maraîchage trouvent peu de candidats ; ceux de la logistique sont pourvus.</p>',
      '<p>Les besoins portent surtout sur les espaces verts, la restauration collective et la manutention. Les prescripteurs demandent à connaître les prérequis de chaque poste.</p>',
      '<p>Le dépôt des offres progresse. Les structures demandent un retour plus rapide quand aucun candidat ne correspond.</p>',
    ],
    decisions: [action('SIAE', 'Déposer les offres du trimestre avec leurs prérequis.'), decision('Un point sur les offres ouvre chaque réunion du comité.')],
  },
  ETAT_DES_LIEUX: {
    syntheses: [
      '<p>L’agence présente les chiffres du bassin : la demande d’emploi de longue durée baisse légèrement, les offres durables se concentrent dans l’industrie et l’aide à domicile.</p>',
      '<p>Les données du territoire sont partagées. Les membres relèvent un écart entre l’offre d’insertion et les communes les plus éloignées de la ville-centre.</p>',
    ],
    decisions: [action('SECRETARIAT', 'Compléter l’état des lieux par une carte des structures et des transports.')],
  },
  PRATIQUES: {
    syntheses: [
      '<p>Deux structures présentent leur accueil commun des nouveaux salariés. La formule réduit les abandons du premier mois et plaît aux encadrants.</p>',
      '<p>Les membres comparent leurs évaluations en milieu de travail. Une grille courte, remplie avec l’entreprise d’accueil, paraît la plus utile.</p>',
    ],
    decisions: [decision('La pratique présentée est proposée aux autres comités du département.')],
  },
  PROSPECTION: {
    syntheses: [
      '<p>Un calendrier de visites d’entreprises est établi avec les conseillers qui les suivent. Trois secteurs sont retenus : industrie, propreté, commerce.</p>',
      '<p>Le forum local a permis une quarantaine de contacts. Les membres souhaitent un suivi commun des entreprises rencontrées.</p>',
    ],
    decisions: [action('SECRETARIAT', 'Organiser une visite d’entreprise par mois avec les structures volontaires.')],
  },
  SUSPENSIONS: {
    syntheses: [
      '<p>Les motifs de suspension sont partagés sans situation individuelle : contrats courts, périodes d’essai, congés longs. Le recours à la suspension reste inégal.</p>',
      '<p>Les membres rappellent qu’une suspension repousse la fin de l’agrément d’autant. Un rappel sera fait aux encadrants.</p>',
    ],
    decisions: [],
  },
  REFUS: {
    syntheses: [
      '<p>Les motifs de refus d’agrément sont examinés de façon générale. Le plus fréquent est un diagnostic incomplet ; aucun désaccord de principe n’apparaît.</p>',
    ],
    decisions: [decision('Tout refus est motivé par écrit et discuté avec la structure avant d’être notifié.')],
  },
  PRESTATIONS: {
    syntheses: [
      '<p>Les prestations mobilisables pendant et après le parcours sont présentées. Les structures demandent un document d’une page, tenu à jour.</p>',
    ],
    decisions: [action('SECRETARIAT', 'Diffuser un document d’une page sur les prestations mobilisables.')],
  },
  PRESENTATION_ACCORD: {
    syntheses: [
      '<p>L’accord et ses fiches sont présentés. Les membres retiennent surtout le rythme des comités, la liste des référents et la convention locale à signer.</p>',
    ],
    decisions: [action('SECRETARIAT', 'Proposer à chaque structure une date pour la convention de coopération locale.')],
  },
  BILAN_ANNUEL: {
    syntheses: [
      '<p>Le comité s’est réuni selon le rythme prévu, avec une participation régulière des structures. Les offres déposées progressent ; les sorties vers l’emploi durable sont stables.</p><p>Pour l’année suivante, les membres retiennent deux orientations : la mobilité et la préparation des sorties.</p>',
      '<p>Le bilan est partagé avec les responsables des structures. Les échanges avec les prescripteurs sont plus fluides ; l’accès à la formation reste difficile.</p><p>Orientation de l’année suivante : un plan commun de formation des salariés en parcours.</p>',
    ],
    decisions: [decision('Le bilan de l’année est adopté et transmis au CDIAE.'), decision('Les orientations de l’année suivante sont adoptées.')],
  },
  QUESTIONS: {
    syntheses: [
      '<p>Aucune autre question n’est soulevée.</p>',
      '<p>Les membres échangent sur le calendrier des prochaines réunions.</p>',
      '<p>Une structure annonce une journée portes ouvertes, à laquelle tous les membres sont conviés.</p>',
    ],
    decisions: [],
  },
  DONNEES: {
    syntheses: [
      '<p>Le secrétariat présente les données de l’année : postes conventionnés, taux d’occupation, sorties. Le conseil relève une sous-consommation dans deux structures, due à des difficultés d’encadrement.</p>',
      '<p>Les données sont partagées par type de structure. Le conseil demande une lecture par bassin à la prochaine réunion.</p>',
    ],
    decisions: [action('ETAT', 'Présenter les données de l’IAE par bassin à la prochaine réunion.')],
  },
  CONVENTIONNEMENT: {
    syntheses: [
      '<p>Les demandes de l’exercice sont examinées au regard du projet d’insertion, de l’encadrement et de l’équilibre économique. Le débat porte sur la complémentarité avec l’offre existante.</p>',
      '<p>Le secrétariat présente les demandes de renouvellement et une demande de création. Le conseil s’assure que le nouveau projet ne double pas une activité existante.</p>',
    ],
    decisions: [
      avis('FAVORABLE', 'Avis favorable aux demandes de renouvellement présentées.'),
      avis('RESERVE', 'Avis réservé sur la création : l’encadrement technique est à préciser avant la décision.'),
    ],
  },
  PRESCRIPTEURS: {
    syntheses: [
      '<p>La liste des prescripteurs habilités est présentée. Les ajouts concernent des services sociaux déjà engagés dans l’orientation vers l’IAE.</p>',
    ],
    decisions: [avis('FAVORABLE', 'Avis favorable à l’actualisation de la liste des prescripteurs habilités.')],
  },
  PLAN_ACTION: {
    syntheses: [
      '<p>Le plan d’action issu du diagnostic territorial est discuté axe par axe. Le conseil demande que chaque action ait un pilote et une échéance.</p>',
    ],
    decisions: [decision('Le plan d’action départemental est adopté.'), action('ETAT', 'Désigner un pilote pour chaque action du plan.')],
  },
  TRAVAUX_CTA: {
    syntheses: [
      '<p>Les comptes rendus des CTA sont présentés. Les sujets communs sont la mobilité, la garde d’enfants et les délais d’agrément.</p>',
      '<p>Le conseil prend acte des travaux des CTA et relève la qualité des échanges avec les prescripteurs.</p>',
    ],
    decisions: [decision('Les CTA sont invités à traiter la mobilité à leur prochaine réunion.')],
  },
  FEUILLE_DE_ROUTE: {
    syntheses: [
      '<p>Les actions de la feuille de route sont passées en revue. Le comité confirme ses priorités et ajuste deux échéances.</p>',
    ],
    decisions: [decision('La feuille de route est adoptée avec les échéances révisées.')],
  },
  INDICATEURS: {
    syntheses: [
      '<p>Les indicateurs disponibles sont présentés. Le comité rappelle qu’un taux se calcule à partir de ses deux termes et ne se moyenne pas.</p>',
    ],
    decisions: [action('RESEAU', 'Compléter les valeurs manquantes avant la prochaine réunion.')],
  },
  DIFFICULTES: {
    syntheses: [
      '<p>Les difficultés signalées par les territoires sont classées par thème. La mobilité et le recrutement d’encadrants techniques viennent en tête.</p>',
      '<p>Trois bonnes pratiques sont présentées par les territoires. Leur diffusion est confiée au secrétariat.</p>',
    ],
    decisions: [action('SECRETARIAT', 'Rédiger une fiche de bonne pratique et la diffuser aux CTA.')],
  },
  BILAN_ACCORD: {
    syntheses: [
      '<p>Le bilan annuel est examiné fiche par fiche. Le rythme des CTA progresse ; la signature des conventions locales reste à généraliser.</p>',
    ],
    decisions: [decision('Le bilan annuel de l’accord est adopté.')],
  },
  GROUPES: {
    syntheses: [
      '<p>Les groupes de travail présentent l’avancement de leurs livrables. Le comité en fixe le calendrier.</p>',
    ],
    decisions: [decision('Le calendrier des groupes de travail est arrêté.')],
  },
  FORMATION: {
    syntheses: [
      '<p>Le groupe recense les besoins de formation exprimés par les structures et les financements mobilisables. Les savoirs de base et les habilitations techniques sont prioritaires.</p>',
      '<p>Le groupe examine une expérimentation de formation commune à plusieurs structures d’un même bassin.</p>',
    ],
    decisions: [action('RESEAU', 'Recueillir les besoins de formation des structures adhérentes.')],
  },
} as const satisfies Readonly<Record<string, Texte>>;

export type SujetPoint = keyof typeof TEXTES;
