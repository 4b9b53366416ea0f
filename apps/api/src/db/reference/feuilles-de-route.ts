import { lireEcheance, type Jour } from '@gouvernance-iae/domaine';
import type { CodeAccord } from './types';

export interface ActionReference {
  readonly chantierRang: number | null;
  readonly chantier: string | null;
  readonly intitule: string;
  /** As in the source; null where it gives none. */
  readonly echeance: string | null;
  readonly note?: string;
}

export interface FeuilleReference {
  readonly accord: CodeAccord;
  /** The annexe that holds it. */
  readonly article: string;
  readonly annee: number;
  /** The committee that follows it, as the accord names it: it is not an instance of the platform. */
  readonly comite: string;
  /** That of the signature: the road map is annexed to the accord. */
  readonly adopteeLe: Jour;
  readonly aConfirmer: string | null;
  readonly actions: readonly ActionReference[];
}

const chantier = (chantierRang: number, intitule: string, ...actions: readonly (readonly [intitule: string, echeance: string | null, note?: string])[]): ActionReference[] =>
  actions.map(([action, echeance, note]) => ({ chantierRang, chantier: intitule, intitule: action, echeance, ...(note === undefined ? {} : { note }) }));

/** AC2015 annexe 1: our text holds its title only; its lines come from a public excerpt, hence « à vérifier ». */
const AC2015: FeuilleReference = {
  accord: 'AC2015',
  article: 'annexe 1',
  annee: 2015,
  comite: 'Comité de pilotage national',
  adopteeLe: '2015-09-10',
  aConfirmer: 'Le texte de l’accord ne porte que le titre de cette annexe : ses lignes viennent d’un extrait public, à vérifier.',
  actions: (
    [
      ['Diffusion et communication de l’accord-cadre, préconisations de mise en œuvre territoriale', '1er semestre 2015'],
      ['Outillage et mise en œuvre des CTA, articulation avec les autres instances', '1er semestre 2015'],
      ['Baromètre annuel : enquête auprès des SIAE, DIRECCTE et UT, DR, DT et agences Pôle emploi', '1er semestre 2015'],
      ['Clarification du double statut des salariés de l’IAE (formation, offre de service)', '2d semestre 2015'],
      ['Formation des salariés de l’IAE : propositions au CNIAE', '2d semestre 2015'],
      ['Bonnes pratiques à diffuser ou expérimenter sur chacun des trois axes', '2d semestre 2015'],
    ] as const
  ).map(([intitule, echeance]) => ({ chantierRang: null, chantier: null, intitule, echeance })),
};

/** BFC2016 annexe 3: six chantiers, some without a due date, one due before the year of the road map. */
const BFC2017: FeuilleReference = {
  accord: 'BFC2016',
  article: 'annexe 3',
  annee: 2017,
  comite: 'Comité de pilotage régional de Bourgogne-Franche-Comté',
  adopteeLe: '2016-12-08',
  aConfirmer: null,
  actions: [
    ...chantier(
      1,
      'Déploiement et communication de l’accord régional de coopération',
      ['Médiatiser la signature de l’accord', null, 'Signature en préfecture le 8 décembre 2016.'],
      ['Présenter l’accord en CDIAE', '1er trimestre 2017'],
      ['Présenter l’accord en CTA', '1er semestre 2017'],
      ['Présenter l’accord en SPER et SPED', '1er trimestre 2017'],
      ['Présenter l’accord au CREFOP', '2017'],
      ['Communiquer en interne, par chaque signataire, en tenant compte des structures non adhérentes à un réseau', '1er trimestre 2017'],
    ),
    ...chantier(
      2,
      'Actualisation et mise en place des conventions locales de coopération déclinées de l’accord régional',
      ['Élaborer une trame de convention locale', 'avant fin 2016', 'Échéance antérieure à l’année de la feuille de route.'],
      ['Finaliser et signer les conventions locales', 'avant fin 2017'],
    ),
    ...chantier(3, 'Redynamisation des CTA', ['Organiser au moins un CTA sur chaque territoire, en lien avec le CDIAE', '1er semestre 2017']),
    ...chantier(4, 'Mise en place d’un groupe de travail sur la formation des salariés de l’IAE', ['Réunir un groupe de travail des acteurs régionaux de l’IAE et de la formation', '1er trimestre 2017', 'Animé par l’État (fiche 6).']),
    ...chantier(
      5,
      'Construire une démarche commune de diagnostic territorial de l’IAE',
      ['Réaliser un état des lieux de l’IAE en région', null, 'Aucune échéance dans la source.'],
      ['Mettre en place un groupe de travail régional', '1er semestre 2017'],
    ),
    ...chantier(6, 'Anticiper les sorties de parcours en IAE', ['Enquête sur les modes opératoires d’anticipation des sorties, notamment entre Pôle emploi et les SIAE', '2d semestre 2017']),
  ],
};

/** The road maps of the accords that we hold. No source says what their actions became: they are « sans suite connue ». */
export const FEUILLES: readonly FeuilleReference[] = [AC2015, BFC2017];

/** The days that a label of the source names. */
export function joursDe({ intitule, echeance }: ActionReference): { readonly debut: Jour | null; readonly fin: Jour | null } {
  const lue = lireEcheance(echeance);
  if (lue === null) throw new Error(`Échéance illisible : ${intitule}`);
  return { debut: lue.debut, fin: lue.fin };
}
