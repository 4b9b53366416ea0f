import { dateNumerique, heureLocale, saisieInvalide, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { CelluleEcrite, ClasseurEcrit } from '../classeurs/ecriture/feuille';
import { ecrireOds, TYPE_ODS } from '../classeurs/ecriture/ods';
import { ecrireXlsx, TYPE_XLSX } from '../classeurs/ecriture/xlsx';
import { MENTION_FICTIVE } from './document';
import type { Demande, Fichier } from './porte';
import { ecrireCsv } from './table-csv';
import type { Valeur } from './tables';

export const FORMATS_TABLE = ['csv', 'xlsx', 'ods'] as const;
export type FormatTable = (typeof FORMATS_TABLE)[number];

export const estFormatTable = (extension: string | undefined): extension is FormatTable => FORMATS_TABLE.some((f) => f === extension);

/** A workbook is made whole in memory: beyond, one takes the CSV. */
const LIGNES_CLASSEUR_MAX = 10_000;
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

function classeur(titre: string, entetes: readonly string[], lignes: readonly (readonly Valeur[])[], { configuration, maintenant }: Demande['ctx']): ClasseurEcrit {
  const titres = [{ cle: '', texte: titre, style: 'TITRE' as const }, ...(configuration.fictif ? [{ cle: '', texte: MENTION_FICTIVE, style: 'NOTE' as const }] : [])];
  const largeur = (rang: number): number => lignes.slice(0, 200).reduce((long, ligne) => Math.max(long, String(cellule(ligne[rang] ?? null).contenu ?? '').length + 2), (entetes[rang]?.length ?? 0) + 2);
  return {
    titre,
    faitLe: maintenant,
    feuilles: [{
      nom: 'Données',
      colonnes: entetes.map((_, rang) => ({ largeur: Math.min(LARGEUR.max, Math.max(LARGEUR.min, largeur(rang))) })),
      titres,
      lignes: [entetes.map((nom): CelluleEcrite => ({ contenu: nom, style: 'ENTETE' })), ...lignes.map((ligne) => ligne.map(cellule))],
      fige: { lignes: titres.length + 1, colonnes: 1 },
    }],
  };
}

/** The same rows as open data, for Excel, or as a workbook. */
export async function ecrireTableau(format: FormatTable, titre: string, entetes: readonly string[], lignes: readonly (readonly Valeur[])[], demande: Pick<Demande, 'parametres' | 'ctx'>): Promise<Fichier> {
  if (format === 'csv') return ecrireCsv(titre, entetes, lignes, demande);
  if (lignes.length > LIGNES_CLASSEUR_MAX) throw saisieInvalide([{ champ: 'filtre', message: 'Un classeur tient 10 000 lignes : resserrez les filtres, ou prenez le CSV.' }]);
  const { ctx } = demande;
  const ecrit = classeur(titre, entetes, lignes, ctx);
  const nom = `${ctx.configuration.fictif ? `${MENTION_FICTIVE} – ` : ''}${titre} – ${ctx.jour}.${format}`;
  return format === 'ods' ? { type: TYPE_ODS, contenu: ecrireOds(ecrit), nom } : { type: TYPE_XLSX, contenu: await ecrireXlsx(ecrit), nom };
}
