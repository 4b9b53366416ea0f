import { clesAFiger, idsDeMesure, mesureDeCle, type ContenuBilan, type Preuves } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Contexte } from '../acte/contexte';
import { Compilateur } from '../lecture/compilateur';
import { Bilan } from './bilan.entity';
import { ensembleDePreuves, faitsDeMesure } from './preuves-sql';

/** The ids behind every figure, at this instant, in one statement: kept with the version, they say for ever what was counted. */
export async function preuvesAFiger(em: EntityManager, ctx: Contexte, bilan: Pick<Bilan, 'id' | 'departements'>, { chiffres }: ContenuBilan): Promise<Readonly<Record<string, readonly string[]>>> {
  const cles = clesAFiger(chiffres);
  const c = new Compilateur(ctx.source, ctx.droits, {});
  const portes = c.portes('b');
  const lues = cles.filter((cle) => mesureDeCle(cle) === null);
  const ensembles = lues.map((cle, i) => `(SELECT coalesce(json_agg(x.id ORDER BY x.id), '[]') FROM (${ensembleDePreuves(portes, cle)}) x) AS "${i}"`);
  const requete = `SELECT row_to_json(f) AS j FROM ${c.table(Bilan)} b, LATERAL (SELECT ${[...ensembles, `(${faitsDeMesure(portes)}) AS mesures`].join(', ')}) f WHERE b.id = ${c.parametre(bilan.id, 'uuid')}`;
  const [ligne]: { j: Record<string, string[]> & { mesures: Preuves } }[] = await em.query(requete, c.parametres);
  if (!ligne) throw new Error(`Bilan ${bilan.id} n’existe plus.`);
  return Object.fromEntries(
    cles.map((cle) => {
      const code = mesureDeCle(cle);
      return [cle, code === null ? (ligne.j[String(lues.indexOf(cle))] ?? []) : idsDeMesure(code, ligne.j.mesures, bilan.departements, null)];
    }),
  );
}
