import { Readable } from 'node:stream';
import type { Contexte } from '../acte/contexte';
import { Compilateur } from '../lecture/compilateur';
import { estUuid } from '../lecture/racine';
import { Document } from './document.entity';
import { contenuDe, type ClasseFichier } from './conservation';

/** PostgreSQL sends bytes as text twice as long: a piece at a time, a download weighs the same whatever the file. */
const MORCEAU = 512 * 1024;

export type DocumentLu = Pick<Document, 'id' | 'nom' | 'typeMime' | 'taille' | 'empreinte'>;

/** The document as this person may read it, under the rights of its sitting or of its accord; null when it is withdrawn or not hers to read. */
export async function lireDocument({ source, droits, lectures }: Contexte, id: string, classe: ClasseFichier = Document): Promise<DocumentLu | null> {
  if (!estUuid(id)) return null;
  const c = new Compilateur(source, droits, {});
  const text = `SELECT d.id, d.nom, d.type_mime AS "typeMime", d.taille, d.empreinte FROM ${c.lire(classe, 'd')} AND d.id = ${c.parametre(id, 'uuid')} AND d.retire_le IS NULL`;
  const { rows } = await lectures.query<DocumentLu>({ text, values: c.parametres });
  return rows[0] ?? null;
}

/** The bytes of a document already granted. One withdrawn in the middle is cut short, and its length tells. */
export function lireContenu({ source, lectures }: Pick<Contexte, 'source' | 'lectures'>, { id, taille }: DocumentLu, classe: ClasseFichier = Document): Readable {
  const { table, cle } = contenuDe(source, classe);
  const text = `SELECT substr(octets, $2, $3) AS morceau FROM ${table} WHERE ${cle} = $1`;
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
