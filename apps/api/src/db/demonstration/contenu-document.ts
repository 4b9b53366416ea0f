import { MENTION_FICTIVE, paragraphe } from '../../exports/document';
import { dessinerPdf } from '../../exports/pdf';

export interface ContenuFictif {
  readonly nom: string;
  readonly titre: string;
  /** What it is; a document of a sitting unless told. */
  readonly soustitre?: string;
  readonly lignes: readonly string[];
}

/** The bytes of a file of the demonstration, the same each time it is told; a file, too, says that it is fictitious. */
export async function ecrireContenu({ nom, titre, soustitre = 'Document de séance', lignes }: ContenuFictif, faitLe: Date): Promise<Buffer> {
  // The mark that makes spreadsheets read UTF-8.
  if (nom.endsWith('.csv')) return Buffer.from(`\ufeff${[MENTION_FICTIVE, titre, ...lignes].join('\r\n')}\r\n`);
  return dessinerPdf({ titre, soustitre, mentions: [MENTION_FICTIVE], pied: `${MENTION_FICTIVE} – ${titre}`, blocs: lignes.map(paragraphe), faitLe });
}
