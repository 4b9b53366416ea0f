import { clesAFiger, idsDeMesure, mesureDeCle, type ContenuBilan, type Preuves } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Contexte } from '../acte/contexte';
import { Compilateur } from '../lecture/compilateur';
import { Bilan } from './bilan.entity';
import { valeursComptees } from './composition-valeurs';
import { ensembleDePreuves, faitsDeMesure } from './preuves-sql';

const VALEURS = 'VALEURS/';

/** The ids behind every figure, at this instant, in one statement: kept with the version, they say for ever what was counted. */
export async function preuvesAFiger(em: EntityManager, ctx: Contexte, bilan: Pick<Bilan, 'id' | 'departements'>, { chiffres }: ContenuBilan): Promise<Readonly<Record<string, readonly string[]>>> {
  const cles = clesAFiger(chiffres);
  const c = new Compilateur(ctx.source, ctx.droits, {});
  const portes = c.portes('b');
  // The values of all the indicators are read at once: one by one, the nation would be read thirty times.
  const lues = cles.filter((cle) => mesureDeCle(cle) === null && !cle.startsWith(VALEURS));
  const valeurs = `(SELECT coalesce(json_object_agg(z.code, z.ids), '{}') FROM (SELECT y.code, json_agg(y.id ORDER BY y.id) AS ids FROM (${valeursComptees(portes)}) y GROUP BY y.code) z) AS valeurs`;
  const ensembles = lues.map((cle, i) => `(SELECT coalesce(json_agg(x.id ORDER BY x.id), '[]') FROM (${ensembleDePreuves(portes, cle, ctx.jour)}) x) AS "${i}"`);
  const requete = `SELECT row_to_json(f) AS j FROM ${c.table(Bilan)} b, LATERAL (SELECT ${[...ensembles, valeurs, `(${faitsDeMesure(portes)}) AS mesures`].join(', ')}) f WHERE b.id = ${c.parametre(bilan.id, 'uuid')}`;
  const [ligne]: { j: Record<string, string[]> & { mesures: Preuves; valeurs: Record<string, string[]> } }[] = await em.query(requete, c.parametres);
  if (!ligne) throw new Error(`Bilan ${bilan.id} n’existe plus.`);
  return Object.fromEntries(
    cles.map((cle) => {
      const code = mesureDeCle(cle);
      if (cle.startsWith(VALEURS)) return [cle, ligne.j.valeurs[cle.slice(VALEURS.length)] ?? []];
      return [cle, code === null ? (ligne.j[String(lues.indexOf(cle))] ?? []) : idsDeMesure(code, ligne.j.mesures, bilan.departements, null)];
    }),
  );
}
