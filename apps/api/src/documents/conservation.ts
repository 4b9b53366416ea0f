import { saisieInvalide } from '@gouvernance-iae/domaine';
import { createHash } from 'node:crypto';
import type { DataSource, EntityManager, FindOptionsWhere } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import type { Contexte } from '../acte/contexte';
import { estUuid } from '../lecture/racine';
import type { Fichier } from './fichier.entity';

export type ClasseFichier<F extends Fichier = Fichier> = new () => F;

/** Where the bytes of a kind of file are: a table beside its own. */
export function contenuDe(source: DataSource, classe: ClasseFichier): { readonly table: string; readonly cle: string } {
  const { tableName } = source.getMetadata(classe);
  return { table: `${tableName}_contenu`, cle: `${tableName}_id` };
}

/**
 * Was the same file already deposited there? The lock of what it is attached to orders the same request sent twice; this one,
 * the same id sent to two places, of which one is refused.
 */
export async function dejaDepose<F extends Fichier>(em: EntityManager, classe: ClasseFichier<F>, id: string, ici: (connu: F) => boolean): Promise<boolean> {
  if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
  await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  const connu = await em.findOneBy(classe, { id } as FindOptionsWhere<F>);
  if (connu && !ici(connu)) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
  return connu !== null;
}

/** Keeps a file: its row with the fingerprint of its bytes and who deposited it, then its bytes. */
export async function garder<F extends Fichier>(em: EntityManager, ctx: Contexte, classe: ClasseFichier<F>, fichier: Omit<Partial<F>, 'empreinte' | 'deposeParId'> & { readonly id: string }, octets: Buffer): Promise<void> {
  const { table, cle } = contenuDe(em.connection, classe);
  const empreinte = createHash('sha256').update(octets).digest('hex');
  await em.insert(classe, { ...fichier, empreinte, deposeParId: ctx.acteur?.personneId ?? null } as unknown as QueryDeepPartialEntity<F>);
  await em.query(`INSERT INTO ${table} (${cle}, octets) VALUES ($1, $2)`, [fichier.id, octets]);
}

/** Withdraws a file: its bytes go, its fingerprint stays as the proof of what people had. */
export async function effacer<F extends Fichier>(em: EntityManager, classe: ClasseFichier<F>, id: string, change: Partial<F>): Promise<void> {
  const { table, cle } = contenuDe(em.connection, classe);
  await em.update(classe, { id } as FindOptionsWhere<F>, change as QueryDeepPartialEntity<F>);
  await em.query(`DELETE FROM ${table} WHERE ${cle} = $1`, [id]);
}
