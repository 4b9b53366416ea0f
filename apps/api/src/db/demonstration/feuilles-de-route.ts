import { ajouterJours, anneeDe, lireEcheance, type ActionSaisie, type Jour } from '@gouvernance-iae/domaine';
import { CODE_ACCORD, articleId } from './accord';
import type { SeancePrevue } from './calendrier';
import { instantLocal, plusMinutes } from './instant';
import { representant } from './personnes';
import type { AccordFictif, ActeFictif } from './plan';

export interface RecetteFeuilles {
  readonly jour: Jour;
  readonly id: (cle: string) => string;
  readonly accord: AccordFictif;
  readonly seances: readonly SeancePrevue[];
}

/** What the pilot says of its action, on a day of the year. */
interface Pas {
  readonly le: string;
  readonly avancement: number;
  readonly note: string;
}

interface ActionContee {
  readonly chantier: number;
  readonly intitule: string;
  readonly pilote: string | null;
  readonly contributeurs?: readonly string[];
  readonly echeance: string | null;
  /** Due label before the revision of June. */
  readonly avant?: string;
  readonly article?: string;
  readonly livrable?: string;
  readonly jalons?: readonly string[];
  readonly partieDe?: string;
  readonly poids?: number;
  readonly pas?: readonly Pas[];
  readonly close?: string;
  readonly abandon?: { readonly le: string; readonly motif: string };
}

const CHANTIERS = [
  'Déploiement et communication de l’accord',
  'Conventions locales de coopération',
  'Redynamisation des CTA',
  'Formation des salariés de l’IAE',
  'Diagnostic territorial',
  'Anticiper les sorties de parcours',
] as const;

const pas = (le: string, avancement: number, note: string): Pas => ({ le, avancement, note });

/** The road map of the current year: those of BFC2017's chantiers, two of them late in the autumn. */
const ACTIONS: readonly ActionContee[] = [
  { chantier: 1, intitule: 'Présenter l’accord dans chaque CDIAE', pilote: 'ETAT-REGION', echeance: '1er trimestre', article: 'fiche 3', livrable: 'Relevé des CDIAE où l’accord a été présenté', pas: [pas('02-05', 50, 'Quatre CDIAE sur huit')], close: '03-24' },
  { chantier: 1, intitule: 'Présenter l’accord dans chaque CTA', pilote: 'PE-DR', echeance: '1er semestre', article: 'fiche 3', pas: [pas('03-12', 40, 'Onze CTA sur vingt-six')], close: '06-23' },
  { chantier: 1, intitule: 'Informer les structures sans réseau', pilote: 'TRAVERSE-BFC', contributeurs: ['ETAT-REGION'], echeance: '2d semestre', article: 'fiche 3', pas: [pas('09-15', 60, 'Une lettre est partie, une réunion est prévue')] },
  { chantier: 2, intitule: 'Signer toutes les conventions locales', pilote: 'PE-DR', contributeurs: ['HORIZON-BFC', 'SILLAGE-BFC', 'TRAVERSE-BFC'], echeance: 'avant la fin de l’année', livrable: 'Tableau des conventions signées' },
  { chantier: 2, intitule: 'Conventions du nord de la région', pilote: 'PE-DR', partieDe: 'Signer toutes les conventions locales', poids: 3, echeance: 'avant la fin de l’année', pas: [pas('05-20', 45, 'Les trames sont prêtes'), pas('10-20', 82, 'Il reste trois agences')] },
  { chantier: 2, intitule: 'Conventions du sud de la région', pilote: 'PE-DR', partieDe: 'Signer toutes les conventions locales', poids: 2, echeance: 'avant la fin de l’année', pas: [pas('10-22', 70, 'Le bassin de Cosne est en cours')] },
  { chantier: 3, intitule: 'Organiser un CTA sur chaque territoire', pilote: 'PE-DR', contributeurs: ['HORIZON-BFC'], echeance: '1er semestre', article: 'fiche 8', pas: [pas('04-02', 54, 'Quatorze territoires sur vingt-six'), pas('06-26', 92, 'Deux territoires n’ont pas trouvé de date')] },
  { chantier: 3, intitule: 'Outiller l’animation des CTA', pilote: 'HORIZON-BFC', contributeurs: ['SILLAGE-BFC'], echeance: '3e trimestre', article: 'fiche 8', livrable: 'Guide de l’animateur', jalons: ['Trame du guide', 'Relecture par deux animateurs'], pas: [pas('05-11', 50, 'La trame est écrite')], close: '09-18' },
  { chantier: 4, intitule: 'Réunir le groupe de travail régional', pilote: 'ETAT-REGION', echeance: '1er trimestre', article: 'fiche 6', pas: [pas('01-22', 30, 'La date est fixée')], close: '03-10' },
  { chantier: 4, intitule: 'Relever les besoins de formation', pilote: 'HORIZON-BFC', contributeurs: ['SILLAGE-BFC', 'TRAVERSE-BFC'], echeance: '4e trimestre', article: 'fiche 6', livrable: 'Synthèse des besoins', jalons: ['Questionnaire', 'Dépouillement'], pas: [pas('10-06', 20, 'Le questionnaire est diffusé'), pas('11-05', 40, 'La moitié des structures a répondu')] },
  { chantier: 4, intitule: 'Écrire un guide des financements', pilote: 'CONSEIL-REGIONAL', echeance: 'fin d’année', article: 'fiche 6', abandon: { le: '04-15', motif: 'Le conseil régional publie déjà ce guide : le comité y renvoie.' } },
  { chantier: 5, intitule: 'État des lieux régional de l’IAE', pilote: 'ETAT-REGION', contributeurs: ['PE-DR'], echeance: '30 septembre', avant: '1er semestre', article: 'fiche 1', livrable: 'Rapport de l’état des lieux', pas: [pas('04-28', 35, 'Les données de quatre départements sont là'), pas('09-08', 60, 'Deux départements manquent encore')] },
  { chantier: 5, intitule: 'Partager les données par bassin', pilote: 'SILLAGE-BFC', echeance: null, article: 'fiche 1' },
  { chantier: 6, intitule: 'Enquête sur les modes d’anticipation', pilote: 'SILLAGE-BFC', contributeurs: ['PE-DR'], echeance: '2d semestre', article: 'fiche 7', livrable: 'Résultats de l’enquête', pas: [pas('09-25', 35, 'Les entretiens ont commencé')] },
  { chantier: 6, intitule: 'Rencontres avec les employeurs du bassin', pilote: 'PE-DR', echeance: 'fin mars %SUIVANTE%', article: 'fiche 7' },
];

/** The road map of the year before, the first of the accord, adopted in June: what its bilan tells. */
const PASSEES: readonly ActionContee[] = [
  { chantier: 1, intitule: 'Faire connaître l’accord aux signataires', pilote: 'PE-DR', echeance: '3e trimestre', article: 'fiche 3', livrable: 'Lettre aux signataires', pas: [pas('07-03', 50, 'La lettre est écrite')], close: '09-11' },
  { chantier: 1, intitule: 'Nommer un correspondant dans chaque département', pilote: 'ETAT-REGION', echeance: '3e trimestre', article: 'fiche 3', pas: [pas('07-08', 75, 'Six départements sur huit')], close: '09-25' },
  { chantier: 2, intitule: 'Écrire une trame de convention locale', pilote: 'PE-DR', contributeurs: ['HORIZON-BFC', 'SILLAGE-BFC'], echeance: '4e trimestre', livrable: 'Trame de convention', pas: [pas('09-14', 40, 'Un premier texte circule')], close: '11-20' },
  { chantier: 3, intitule: 'Recenser les CTA et leurs périmètres', pilote: 'PE-DR', echeance: '3e trimestre', article: 'fiche 8', close: '07-18' },
  { chantier: 4, intitule: 'Recenser les formations ouvertes à l’IAE', pilote: 'HORIZON-BFC', contributeurs: ['CONSEIL-REGIONAL'], echeance: 'avant la fin de l’année', article: 'fiche 6', pas: [pas('10-08', 60, 'Cinq départements ont répondu')], close: '12-11' },
  { chantier: 4, intitule: 'Organiser une journée régionale de la formation', pilote: 'CONSEIL-REGIONAL', echeance: '4e trimestre', article: 'fiche 6', abandon: { le: '09-30', motif: 'La journée est reportée : aucune salle n’était libre avant l’hiver.' } },
  { chantier: 5, intitule: 'Préparer l’état des lieux régional de l’IAE', pilote: 'ETAT-REGION', contributeurs: ['PE-DR'], echeance: null, article: 'fiche 1', pas: [pas('11-18', 30, 'Les sources sont recensées')] },
];

/** What the secretariat has already written for the year to come. */
const PROJETS: readonly ActionContee[] = [
  { chantier: 1, intitule: 'Rappeler l’accord aux nouveaux prescripteurs', pilote: 'PE-DR', echeance: '1er trimestre', article: 'fiche 2' },
  { chantier: 2, intitule: 'Évaluer les conventions locales', pilote: 'HORIZON-BFC', contributeurs: ['PE-DR'], echeance: '1er semestre', livrable: 'Grille d’évaluation' },
  { chantier: 3, intitule: 'Former les nouveaux animateurs de CTA', pilote: null, echeance: '2e trimestre', article: 'fiche 8' },
  { chantier: 4, intitule: 'Construire un plan de formation commun', pilote: 'ETAT-REGION', contributeurs: ['HORIZON-BFC', 'SILLAGE-BFC'], echeance: '2d semestre', article: 'fiche 6' },
  { chantier: 6, intitule: 'Suivre les sorties à six mois', pilote: 'SILLAGE-BFC', echeance: null, article: 'fiche 7' },
];

const COMITE = 'COPIL-BFC';
const SECRETARIAT = 'PE-DR';
/** How long before the day of the story the draft of the year to come was begun. */
const BROUILLON_JOURS = 16;

/** Tells one road map: each act a minute after the one before, on the mornings of its days. */
class Conteur {
  readonly actes: ActeFictif[] = [];

  constructor(
    private readonly annee: number,
    private readonly recette: RecetteFeuilles,
  ) {}

  private get feuilleId(): string {
    return this.recette.id(`feuille/${this.annee}`);
  }

  private action(intitule: string): string {
    return this.recette.id(`action/${this.annee}/${intitule}`);
  }

  dire(jour: Jour, par: string, acte: Sans<ActeFictif>): void {
    this.actes.push({ ...acte, instant: plusMinutes(instantLocal(jour, '08:10'), this.actes.length % 90), par: this.recette.id(representant(par)) } as ActeFictif);
  }

  private saisie({ chantier, intitule, pilote, contributeurs = [], echeance, article, livrable, jalons, partieDe, poids }: ActionContee): ActionSaisie {
    const { id } = this.recette;
    return {
      chantierRang: chantier,
      chantier: CHANTIERS[chantier - 1] ?? '',
      intitule,
      piloteId: pilote === null ? null : id(pilote),
      contributeurs: contributeurs.map(id),
      echeance: echeance?.replace('%SUIVANTE%', String(this.annee + 1)) ?? null,
      articleId: article === undefined ? null : articleId(CODE_ACCORD, article),
      livrables: livrable === undefined ? [] : [livrable],
      jalons: (jalons ?? []).map((etape) => ({ intitule: etape })),
      parentId: partieDe === undefined ? null : this.action(partieDe),
      poids: poids ?? 1,
    };
  }

  composer(jour: Jour, actions: readonly ActionContee[]): void {
    const { id, accord } = this.recette;
    this.dire(jour, SECRETARIAT, { acte: 'composerFeuilleDeRoute', feuilleId: this.feuilleId, instanceId: id(COMITE), accordId: accord.id, annee: this.annee });
    for (const action of actions) {
      this.dire(jour, SECRETARIAT, { acte: 'creerAction', actionId: this.action(action.intitule), instanceId: id(COMITE), feuilleDeRouteId: this.feuilleId, saisie: this.saisie({ ...action, echeance: action.avant ?? action.echeance }) });
    }
  }

  /** What the year before leaves unfinished goes on in this one. */
  reporter(jour: Jour, avant: Conteur, intitules: readonly (readonly [string, string])[]): void {
    this.dire(jour, SECRETARIAT, { acte: 'reporterActions', feuilleId: this.feuilleId, lignes: intitules.map(([intitule, echeance]) => ({ id: this.action(intitule), actionId: avant.action(intitule), echeance })) });
  }

  adopter(seance: SeancePrevue): void {
    this.dire(ajouterJours(seance.jour, 1), SECRETARIAT, { acte: 'adopterFeuilleDeRoute', feuilleId: this.feuilleId, reunionId: this.recette.id(`reunion/${seance.cle}`) });
  }

  /** What the committee decided to put off, in the sitting of the spring. */
  reviser(seance: SeancePrevue, actions: readonly ActionContee[]): void {
    const veille = ajouterJours(seance.jour, -6);
    this.dire(veille, SECRETARIAT, { acte: 'reviserFeuilleDeRoute', feuilleId: this.feuilleId, motif: 'Deux départements n’ont pas encore transmis leurs données : l’état des lieux est reporté.' });
    for (const action of actions.filter((a) => a.avant !== undefined)) this.dire(veille, SECRETARIAT, { acte: 'modifierAction', actionId: this.action(action.intitule), saisie: this.saisie(action) });
    this.adopter(seance);
  }

  /** The secretariat answers what the follow-up proposed before it convenes. */
  inscrire({ cle, deroule: { convoqueeLe } }: SeancePrevue): void {
    if (convoqueeLe === null) return;
    const instant = instantLocal(convoqueeLe, '10:05');
    this.actes.push({ acte: 'inscrireRetards', feuilleId: this.feuilleId, reunionId: this.recette.id(`reunion/${cle}`), instant, par: this.recette.id(representant(SECRETARIAT)) });
  }

  suivre(actions: readonly ActionContee[]): void {
    const jourDe = (le: string): Jour => `${this.annee}-${le}`;
    for (const { intitule, pilote, pas: lesPas = [], livrable, close, abandon, jalons = [], echeance } of actions) {
      const actionId = this.action(intitule);
      const par = pilote ?? SECRETARIAT;
      for (const [i, { le, avancement, note }] of lesPas.entries()) this.dire(jourDe(le), par, { acte: 'avancerAction', actionId, avancement, note, jalons: jalons.slice(i, i + 1) });
      if (close !== undefined) {
        if (livrable !== undefined) this.dire(jourDe(close), par, { acte: 'fournirLivrable', actionId, intitule: livrable, preuve: 'https://documents.demo.test/feuille-de-route' });
        this.dire(jourDe(close), par, { acte: 'cloreAction', actionId });
      }
      if (abandon !== undefined) this.dire(jourDe(abandon.le), SECRETARIAT, { acte: 'abandonnerAction', actionId, motif: abandon.motif });
      const fin = close === undefined && abandon === undefined ? (lireEcheance(echeance, this.annee)?.fin ?? null) : null;
      if (fin !== null) this.dire(ajouterJours(fin, 1), SECRETARIAT, { acte: 'proposerActionEnRetard', actionId });
    }
  }
}

/** An act before it has an hour and an author. */
type Sans<A> = A extends ActeFictif ? Omit<A, 'instant' | 'par'> : never;

/** The sitting of the committee in which a road map is adopted, held for good. */
const seanceDe = ({ seances }: RecetteFeuilles, annee: number, trimestre: number): SeancePrevue | undefined =>
  seances.find((s) => s.instance.cle === COMITE && !s.annulation && s.deroule.convoqueeLe !== null && anneeDe(s.jour) === annee && Math.ceil(Number(s.jour.slice(5, 7)) / 3) === trimestre);

/** The road map of the year before, adopted in its first sitting. */
function actesPasses(recette: RecetteFeuilles, annee: number): readonly ActeFictif[] {
  const adoption = seanceDe(recette, annee, 2);
  if (!adoption) return [];
  const passee = new Conteur(annee, recette);
  passee.composer(ajouterJours(adoption.jour, -12), PASSEES);
  passee.adopter(adoption);
  passee.suivre(PASSEES);
  return passee.actes;
}

/** The road maps of the year before and of the year, adopted at the end of the year before and revised in the spring; the draft of the year to come. */
export function actesFeuilles(recette: RecetteFeuilles): readonly ActeFictif[] {
  const { jour } = recette;
  const annee = anneeDe(jour);
  const adoption = seanceDe(recette, annee - 1, 4);
  const revision = seanceDe(recette, annee, 2);
  if (!adoption) return [];
  const courante = new Conteur(annee, recette);
  courante.composer(ajouterJours(adoption.jour, -20), ACTIONS);
  courante.adopter(adoption);
  if (revision) courante.reviser(revision, ACTIONS);
  courante.suivre(ACTIONS);
  for (const seance of recette.seances.filter((s) => s.instance.cle === COMITE && anneeDe(s.jour) >= annee)) courante.inscrire(seance);
  const prochaine = new Conteur(annee + 1, recette);
  prochaine.composer(ajouterJours(jour, -BROUILLON_JOURS), PROJETS);
  prochaine.reporter(ajouterJours(jour, -BROUILLON_JOURS), courante, [['Partager les données par bassin', '1er semestre']]);
  return [...actesPasses(recette, annee - 1), ...courante.actes, ...prochaine.actes];
}
