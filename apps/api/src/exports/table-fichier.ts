import { saisieInvalide } from '@gouvernance-iae/domaine';
import { TYPE_ODS } from '../classeurs/ecriture/ods';
import { TYPE_XLSX } from '../classeurs/ecriture/xlsx';
import { ECRITURE } from '../classeurs/guichet';
import { MENTION_FICTIVE } from './document';
import type { Demande, Fichier } from './porte';
import { ecrireCsv } from './table-csv';
import type { Valeur } from './tables';

export const FORMATS_TABLE = ['csv', 'xlsx', 'ods'] as const;
export type FormatTable = (typeof FORMATS_TABLE)[number];

export const estFormatTable = (extension: string | undefined): extension is FormatTable => FORMATS_TABLE.some((f) => f === extension);

const TYPES = { xlsx: TYPE_XLSX, ods: TYPE_ODS } as const;

/** A workbook is made whole in memory: beyond, one takes the CSV. */
const LIGNES_CLASSEUR_MAX = 10_000;

/** The same rows as open data, for Excel, or as a workbook. */
export async function ecrireTableau(format: FormatTable, titre: string, entetes: readonly string[], lignes: readonly (readonly Valeur[])[], demande: Pick<Demande, 'parametres' | 'ctx'>): Promise<Fichier> {
  if (format === 'csv') return ecrireCsv(titre, entetes, lignes, demande);
  if (lignes.length > LIGNES_CLASSEUR_MAX) throw saisieInvalide([{ champ: 'filtre', message: 'Un classeur tient 10 000 lignes : resserrez les filtres, ou prenez le CSV.' }]);
  const { configuration: { fictif }, maintenant, jour } = demande.ctx;
  const contenu = await ECRITURE.ecrire({ table: { titre, entetes, lignes, fictif, faitLe: maintenant }, extension: format });
  return { type: TYPES[format], contenu, nom: `${fictif ? `${MENTION_FICTIVE} – ` : ''}${titre} – ${jour}.${format}` };
}
