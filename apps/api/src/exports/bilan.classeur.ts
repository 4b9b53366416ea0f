import { dateEnMots, NOMS_RUBRIQUES } from '@gouvernance-iae/domaine';
import type { CelluleEcrite, ClasseurEcrit, FeuilleEcrite, Style } from '../classeurs/ecriture/feuille';
import type { BilanExporte, CelluleExportee, ChiffreExporte } from './bilan.lecture';
import { MENTION_FICTIVE } from './document';
import { ETATS_ATTENDU } from './libelles';
import type { Valeur } from './tables';

const entiere = (valeur: string): boolean => !valeur.includes('.');
const decimal = (valeur: string | null): CelluleEcrite => ({ contenu: valeur === null ? null : Number(valeur), style: valeur === null || entiere(valeur) ? 'FIGE_ENTIER' : 'FIGE_DECIMAL' });
const texte = (contenu: string | null, style: Style = 'FIGE'): CelluleEcrite => ({ contenu, style });
const entete = (noms: readonly string[]): CelluleEcrite[] => noms.map((nom) => texte(nom, 'ENTETE'));

const COLONNES = [
  ['Rubrique', 22], ['Code', 16], ['Intitulé', 44], ['Ligne', 26], ['Numérateur', 14], ['Dénominateur', 14], ['Part (%)', 10], ['Numérateur, un an avant', 14], ['Dénominateur, un an avant', 14], ['Part (%), un an avant', 12],
  ['Non communiquées', 12], ['Manquantes', 12], ['Contestations', 12], ['À confirmer', 30],
] as const;

/** A share in hundredths; nothing where it cannot be computed. */
const part = (taux: string | null): CelluleEcrite => ({ contenu: taux === null ? null : Number((Number(taux) * 100).toFixed(2)), style: 'FIGE_DECIMAL' });

const ligne = (c: ChiffreExporte, cellule: CelluleExportee): CelluleEcrite[] => [
  texte(NOMS_RUBRIQUES[c.rubrique]), texte(c.code), texte(c.intitule), texte(cellule.libelle),
  decimal(cellule.numerateur), decimal(cellule.denominateur), part(cellule.taux), decimal(cellule.numerateurPrecedent), decimal(cellule.denominateurPrecedent), part(cellule.tauxPrecedent),
  { contenu: cellule.nonCommuniquees, style: 'FIGE_ENTIER' }, { contenu: cellule.manquantes, style: 'FIGE_ENTIER' }, { contenu: cellule.contestations, style: 'FIGE_ENTIER' }, texte(c.aConfirmer),
];

const identite = (lu: BilanExporte, fictif: boolean): string[] => [
  ...(fictif ? [MENTION_FICTIVE] : []),
  lu.etat === 'BROUILLON' ? `Brouillon, non transmis : chiffres du ${dateEnMots(lu.contenu.jour)}` : `Version ${lu.numero}, empreinte ${lu.empreinte ?? ''}`,
];

const titres = (lu: BilanExporte, fictif: boolean, quoi: string): FeuilleEcrite['titres'] => [
  { cle: '', texte: `${lu.titre} : ${quoi}`, style: 'TITRE' },
  ...identite(lu, fictif).map((t) => ({ cle: '', texte: t, style: 'NOTE' as const })),
];

function rythme(lu: BilanExporte, fictif: boolean): FeuilleEcrite {
  const lesTitres = titres(lu, fictif, 'rythme et participation');
  return {
    nom: 'Rythme',
    colonnes: [{ largeur: 44 }, ...Array.from({ length: 5 }, () => ({ largeur: 14 })), { largeur: 40 }],
    titres: lesTitres,
    lignes: [
      entete(['Instance', 'Attendues', 'Tenues', 'Rythme', 'Présents', 'Convoqués', 'Article']),
      ...lu.contenu.rythme.map((r) => [texte(r.instanceNom), decimal(String(r.attendues)), decimal(String(r.tenues)), texte(ETATS_ATTENDU[r.etat] ?? r.etat), decimal(String(r.presents)), decimal(String(r.convoques)), texte(r.citation?.texte ?? null)]),
    ],
    fige: { lignes: lesTitres.length + 1, colonnes: 1 },
  };
}

/** The figures of a bilan in a workbook: the same rows in .xlsx and in .ods. */
export function composerClasseurBilan(lu: BilanExporte, fictif: boolean, maintenant: Date): ClasseurEcrit {
  const lesTitres = titres(lu, fictif, 'chiffres');
  const chiffres: FeuilleEcrite = {
    nom: 'Chiffres',
    colonnes: COLONNES.map(([, largeur]) => ({ largeur })),
    titres: lesTitres,
    lignes: [entete(COLONNES.map(([nom]) => nom)), ...lu.contenu.chiffres.flatMap((c) => [c.total, ...c.lignes].map((cellule) => ligne(c, cellule)))],
    fige: { lignes: lesTitres.length + 1, colonnes: 0 },
  };
  return { titre: lu.titre, feuilles: [chiffres, rythme(lu, fictif)], faitLe: maintenant };
}

export const ENTETES_CSV = [
  'bilan_id', 'titre', 'accord', 'annee', 'etat', 'version', 'empreinte', 'rubrique', 'code', 'intitule', 'unite', 'calcule', 'a_confirmer', 'dimension', 'libelle', 'departement', 'type_siae', 'type_instance',
  'numerateur', 'denominateur', 'taux', 'numerateur_precedent', 'denominateur_precedent', 'taux_precedent', 'comptees', 'non_communiquees', 'manquantes', 'preuves', 'contestations', 'source',
] as const;

/** Open data: one row for each figure in each place. */
export const lignesCsv = (lu: BilanExporte, code?: string): Valeur[][] =>
  lu.contenu.chiffres.filter((c) => code === undefined || c.code === code).flatMap((c) =>
    [c.total, ...c.lignes].map((l): Valeur[] => [
      lu.id, lu.titre, lu.accord.code, lu.annee, lu.etat, lu.numero, lu.empreinte, c.rubrique, c.code, c.intitule, c.unite, c.calcule ? 'oui' : 'non', c.aConfirmer, l.dimension, l.libelle, l.departement, l.typeSiae, l.typeInstance,
      { decimal: l.numerateur }, { decimal: l.denominateur }, { decimal: l.taux }, { decimal: l.numerateurPrecedent }, { decimal: l.denominateurPrecedent }, { decimal: l.tauxPrecedent }, l.comptees, l.nonCommuniquees, l.manquantes, l.preuves, l.contestations, c.citation?.texte ?? null,
    ]),
  );
