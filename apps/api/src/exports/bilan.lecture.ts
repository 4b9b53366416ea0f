import type { EtatBilan, RubriqueBilan, UniteIndicateur } from '@gouvernance-iae/domaine';
import { parse } from 'graphql';
import type { Lecture } from './lecture';

const CELLULE = 'dimension libelle departement typeSiae typeInstance numerateur denominateur taux numerateurPrecedent denominateurPrecedent tauxPrecedent comptees nonCommuniquees manquantes preuves contestations';
const BILAN = parse(`query BilanExporte($id: ID!) { bilan(id: $id) {
  id titre annee instanceNom organisationNom niveau departements etat numero version transmisLe examineLe adopteLe renvoyeLe motifRenvoi avis empreinte destinatairesNoms accord { code titre fictif }
  narratifs { rubrique texte } commentaires { numero rubrique figure texte auteurNom organisationNom instant } versions { numero transmisLe renvoyeLe motif empreinte }
  contenu { jour rubriques rythme { instanceNom typeInstance attendues tenues etat presents convoques citation { texte } }
    syntheses { code } chiffres { code rubrique intitule unite aConfirmer calcule phrase citation { texte } total { ${CELLULE} } lignes { ${CELLULE} } } }
} }`);

export interface CelluleExportee {
  readonly dimension: string;
  readonly libelle: string;
  readonly departement: string | null;
  readonly typeSiae: string | null;
  readonly typeInstance: string | null;
  readonly numerateur: string | null;
  readonly denominateur: string | null;
  readonly taux: string | null;
  readonly numerateurPrecedent: string | null;
  readonly denominateurPrecedent: string | null;
  readonly tauxPrecedent: string | null;
  readonly comptees: number;
  readonly nonCommuniquees: number;
  readonly manquantes: number;
  readonly preuves: number;
  readonly contestations: number | null;
}

export interface ChiffreExporte {
  readonly code: string;
  readonly rubrique: RubriqueBilan;
  readonly intitule: string;
  readonly unite: UniteIndicateur;
  readonly aConfirmer: string | null;
  readonly calcule: boolean;
  readonly phrase: string;
  readonly citation: { readonly texte: string } | null;
  readonly total: CelluleExportee;
  readonly lignes: readonly CelluleExportee[];
}

export interface BilanExporte {
  readonly id: string;
  readonly titre: string;
  readonly annee: number;
  readonly instanceNom: string;
  readonly organisationNom: string;
  readonly departements: readonly string[];
  readonly etat: EtatBilan;
  readonly numero: number;
  readonly transmisLe: string | null;
  readonly examineLe: string | null;
  readonly adopteLe: string | null;
  readonly renvoyeLe: string | null;
  readonly motifRenvoi: string | null;
  readonly avis: string | null;
  readonly empreinte: string | null;
  readonly destinatairesNoms: readonly string[];
  readonly accord: { readonly code: string; readonly titre: string; readonly fictif: boolean };
  readonly narratifs: readonly { readonly rubrique: RubriqueBilan; readonly texte: string }[];
  readonly commentaires: readonly { readonly numero: number; readonly rubrique: RubriqueBilan; readonly figure: string | null; readonly texte: string; readonly auteurNom: string; readonly organisationNom: string | null; readonly instant: string }[];
  readonly versions: readonly { readonly numero: number; readonly transmisLe: string; readonly renvoyeLe: string | null; readonly motif: string | null }[];
  readonly contenu: {
    readonly jour: string;
    readonly rubriques: readonly RubriqueBilan[];
    readonly rythme: readonly { readonly instanceNom: string; readonly attendues: number; readonly tenues: number; readonly etat: string; readonly presents: number; readonly convoques: number; readonly citation: { readonly texte: string } | null }[];
    readonly syntheses: readonly { readonly code: string }[];
    readonly chiffres: readonly ChiffreExporte[];
  };
}

/** The bilan as this reader may read it; null when she may not. */
export async function lireBilan(lecture: Lecture, id: string): Promise<BilanExporte | null> {
  return (await lecture.interroger<{ bilan: BilanExporte | null }>(BILAN, { id })).bilan;
}
