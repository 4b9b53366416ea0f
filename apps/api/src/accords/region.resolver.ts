import { nonAuthentifie } from '@gouvernance-iae/domaine';
import { peutQuelquePart } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { compilateurDe, executer } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';

@ObjectType({ simpleResolvers: true, description: 'Une région, avec ses départements du jour.' })
class Region {
  @Field(() => String) code: string;
  @Field(() => String) nom: string;
  @Field(() => [String]) departements: string[];
}

@Resolver()
export class RegionResolver {
  @Query(() => [Region], { description: 'Les régions d’un jour : celles d’avant 2016 ont leurs propres départements.' })
  async regions(@Arg('jour', () => JourScalar, { nullable: true, description: 'Aujourd’hui, sauf s’il est donné.' }) jour: string | null, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Region[]> {
    if (!peutQuelquePart(ctx.droits, 'lire', 'Region')) throw nonAuthentifie();
    const c = compilateurDe(ctx, info);
    const { fait } = c.portes('r');
    const le = c.parametre(jour ?? ctx.jour, 'date');
    const valable = (alias: string): string => `${alias}.debut <= ${le} AND (${alias}.fin IS NULL OR ${alias}.fin >= ${le})`;
    return executer<Region[]>(ctx, info, c, `SELECT coalesce(json_agg(row_to_json(x) ORDER BY x.nom), '[]') FROM (
      SELECT r.code, r.nom, ARRAY(SELECT t.departement_code FROM ${fait('rattachement', 't')} WHERE t.region_code = r.code AND ${valable('t')} ORDER BY 1) AS departements FROM ${fait('region', 'r')} WHERE ${valable('r')}) x`);
  }
}
