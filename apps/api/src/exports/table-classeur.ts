import { dateNumerique, heureLocale, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { CelluleEcrite, ClasseurEcrit } from '../classeurs/ecriture/feuille';
import { MENTION_FICTIVE } from './document';
import type { Valeur } from './tables';

/** A list as rows, with what its file says of its making. */
export interface TableEcrite {
  readonly titre: string;
  readonly entetes: readonly string[];
  readonly lignes: readonly (readonly Valeur[])[];
  readonly fictif: boolean;
  readonly faitLe: Date;
}

const LARGEUR = { min: 10, max: 48 };

function cellule(valeur: Valeur): CelluleEcrite {
  if (valeur === null || typeof valeur === 'string') return { contenu: valeur, style: 'TEXTE' };
  if (typeof valeur === 'number') return { contenu: valeur, style: Number.isInteger(valeur) ? 'ENTIER' : 'DECIMAL' };
  if ('decimal' in valeur) return { contenu: valeur.decimal === null ? null : Number(valeur.decimal), style: valeur.decimal?.includes('.') ? 'DECIMAL' : 'ENTIER' };
  if ('jour' in valeur) return { contenu: valeur.jour === null ? null : { jour: valeur.jour }, style: 'JOUR' };
  if ('instant' in valeur) return { contenu: valeur.instant === null ? null : direInstant(valeur.instant), style: 'TEXTE' };
  return { contenu: valeur.join(', '), style: 'TEXTE' };
}

function direInstant(instant: string): string {
  const { jour, heure, minute } = heureLocale(new Date(instant), ZONE_METROPOLE);
  return `${dateNumerique(jour)} ${String(heure).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The workbook of a list: its title, its columns as wide as what they hold, a row for each line. */
export function composerTable({ titre, entetes, lignes, fictif, faitLe }: TableEcrite): ClasseurEcrit {
  const titres = [{ cle: '', texte: titre, style: 'TITRE' as const }, ...(fictif ? [{ cle: '', texte: MENTION_FICTIVE, style: 'NOTE' as const }] : [])];
  const largeur = (rang: number): number => lignes.slice(0, 200).reduce((long, ligne) => Math.max(long, String(cellule(ligne[rang] ?? null).contenu ?? '').length + 2), (entetes[rang]?.length ?? 0) + 2);
  return {
    titre,
    faitLe,
    feuilles: [{
      nom: 'Données',
      colonnes: entetes.map((_, rang) => ({ largeur: Math.min(LARGEUR.max, Math.max(LARGEUR.min, largeur(rang))) })),
      titres,
      lignes: [entetes.map((nom): CelluleEcrite => ({ contenu: nom, style: 'ENTETE' })), ...lignes.map((ligne) => ligne.map(cellule))],
      fige: { lignes: titres.length + 1, colonnes: 1 },
    }],
  };
}
