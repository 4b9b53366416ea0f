import { Readable } from 'node:stream';
import { TexteAccord } from '../accords/accord.entity';
import type { Contexte, Lecteur } from '../acte/contexte';
import { Compilateur } from '../lecture/compilateur';
import { estUuid } from '../lecture/racine';
import type { Classe } from '../lecture/registre';
import { PieceValeur } from '../valeurs/piece.entity';
import { Document } from './document.entity';

/** PostgreSQL sends bytes as text twice as long: a piece at a time, a download weighs the same whatever the file. */
const MORCEAU = 512 * 1024;

export type DocumentLu = Pick<Document, 'id' | 'nom' | 'typeMime' | 'taille' | 'empreinte'>;

/** Where the bytes of a file are, piece by piece; one statement for each kind. */
const CONTENUS = new Map<Classe, string>([
  [Document, 'SELECT substr(octets, $2, $3) AS morceau FROM document_contenu WHERE document_id = $1'],
  [PieceValeur, 'SELECT substr(octets, $2, $3) AS morceau FROM piece_valeur_contenu WHERE piece_valeur_id = $1'],
  [TexteAccord, 'SELECT substr(octets, $2, $3) AS morceau FROM texte_accord_contenu WHERE texte_accord_id = $1'],
]);

/** The document as this person may read it, under the rights of its sitting or of its accord; null when it is withdrawn or not hers to read. */
export async function lireDocument({ source, droits, lectures }: Contexte, id: string, classe: Classe = Document): Promise<DocumentLu | null> {
  if (!estUuid(id)) return null;
  const c = new Compilateur(source, droits, {});
  const text = `SELECT d.id, d.nom, d.type_mime AS "typeMime", d.taille, d.empreinte FROM ${c.lire(classe, 'd')} AND d.id = ${c.parametre(id, 'uuid')} AND d.retire_le IS NULL`;
  const { rows } = await lectures.query<DocumentLu>({ text, values: c.parametres });
  return rows[0] ?? null;
}

/** The bytes of a document already granted. One withdrawn in the middle is cut short, and its length tells. */
export function lireContenu(lectures: Lecteur, { id, taille }: DocumentLu, classe: Classe = Document): Readable {
  const text = CONTENUS.get(classe) ?? '';
  async function* morceaux(): AsyncGenerator<Buffer> {
    for (let debut = 1; debut <= taille; debut += MORCEAU) {
      const { rows } = await lectures.query<{ morceau: Buffer }>({ text, values: [id, debut, MORCEAU] });
      const [ligne] = rows;
      if (!ligne) throw new Error(`Le document ${id} a été retiré pendant sa lecture.`);
      yield ligne.morceau;
    }
  }
  return Readable.from(morceaux());
}
