import type { EntityManager } from 'typeorm';
import { Compilateur } from '../lecture/compilateur';
import { declarationDe, type Classe } from '../lecture/registre';
import type { Contexte } from './contexte';

/** The facts that the screen shows as `manques`, loaded under the lock of the act from the same declaration. */
export async function faitsDe<F extends object>(em: EntityManager, ctx: Contexte, classe: Classe, id: string, noms: readonly (keyof F & string)[]): Promise<F> {
  const c = new Compilateur(ctx.source, ctx.droits, {});
  const declares = declarationDe(classe).faits ?? {};
  const liste = noms.map((nom) => {
    const fait = declares[nom];
    if (!fait) throw new Error(`Le fait ${nom} n’est pas déclaré sur ${classe.name}.`);
    return `(${fait(c.portes('l'))}) AS "${nom}"`;
  });
  const requete = `SELECT row_to_json(f) AS j FROM (SELECT ${liste.join(', ')} FROM ${c.table(classe)} l WHERE l.id = ${c.parametre(id, 'uuid')}) f`;
  const [ligne] = (await em.query(requete, c.parametres)) as { j: F }[];
  if (!ligne) throw new Error(`${classe.name} ${id} n’existe plus.`);
  return ligne.j;
}
