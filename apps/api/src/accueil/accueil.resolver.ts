import { saisieInvalide } from '@gouvernance-iae/domaine';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Instance } from '../instances/instance.entity';
import { compilateurDe, executer } from '../lecture/racine';
import { sousSelection, typeObjet } from '../lecture/selection';
import { Reunion } from '../reunions/reunion.entity';
import { colonnesAFaire, lienDeTache, tachesDe, type FaitsAFaire } from './a-faire';
import { AFaire, Resultat, Rythme } from './accueil.types';
import { presenterResultat, requeteRecherche, verifierTexte } from './recherche';
import { instancesSuivies, requeteRythmes, verdictDe, type FaitsRythme } from './rythmes';

const PROCHAINES = 3;

@Resolver()
export class AccueilResolver {
  @Query(() => AFaire, { description: 'Ce qui attend la personne connectée, les retards d’abord.' })
  async aFaire(@Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<AFaire> {
    const c = compilateurDe(ctx, info);
    const selection = sousSelection(info.fieldNodes, info.fragments);
    const prochaines = selection.get('prochaines');
    const colonnes = selection.has('taches') ? [colonnesAFaire(c, ctx)] : [];
    if (prochaines) {
      const choisies = c.colonnes(Reunion, typeObjet(champ(info, 'prochaines')), sousSelection(prochaines, info.fragments), 'v', 1);
      const jour = c.parametre(ctx.jour, 'date');
      colonnes.push(
        `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (SELECT ${choisies} FROM ${c.lire(Reunion, 'v')} AND v.etat IN ('PLANIFIEE', 'CONVOQUEE') AND v.jour >= ${jour} ORDER BY v.debut, v.id LIMIT ${PROCHAINES}) x) AS prochaines`,
      );
    }
    const faits = await executer<FaitsAFaire & { prochaines?: unknown[] }>(ctx, info, c, `SELECT row_to_json(r) FROM (SELECT ${colonnes.join(', ')}) r`);
    const taches = selection.has('taches') ? tachesDe(faits, ctx).map((t) => ({ ...t, id: `${t.acte}:${t.sujetId}:${t.titre}`, lien: lienDeTache(t) })) : [];
    return { taches, prochaines: faits.prochaines ?? [] };
  }

  @Query(() => [Rythme], { description: 'Le rythme, dans une année, des instances dont on lit les réunions.' })
  async rythmes(@Arg('annee', () => Int) annee: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Rythme[]> {
    if (annee < 2000 || annee > 2100) throw saisieInvalide([{ champ: 'annee', message: 'L’année va de 2000 à 2100.' }]);
    const c = compilateurDe(ctx, info);
    const instance = sousSelection(info.fieldNodes, info.fragments).get('instance');
    const vue = instance ? c.colonnes(Instance, typeObjet(champ(info, 'instance')), sousSelection(instance, info.fragments), 'ry', 1) : '';
    const requete = requeteRythmes(c, instancesSuivies(ctx.acteur), annee, `, (SELECT row_to_json(v) FROM (SELECT ${vue}) v) AS instance`);
    const lignes = await executer<(FaitsRythme & { instance: unknown })[]>(ctx, info, c, `SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete} ORDER BY ry.type DESC, ry.nom) x`);
    return lignes.map((ligne) => {
      const verdict = verdictDe(ligne, annee, ctx.jour);
      return { ...verdict, periodes: [...verdict.periodes], instance: ligne.instance };
    });
  }

  @Query(() => [Resultat], { description: 'Recherche dans tout ce que l’on peut lire.' })
  async rechercher(@Arg('texte', () => String) texte: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Resultat[]> {
    const mots = verifierTexte(texte);
    if (mots.length < 2) return [];
    const c = compilateurDe(ctx, info);
    const trouves = await executer<Omit<Resultat, 'lien'>[]>(ctx, info, c, requeteRecherche(c, mots));
    return trouves.map(presenterResultat);
  }
}

/** The type of a field of the type that this root field returns. */
const champ = (info: GraphQLResolveInfo, nom: string): ReturnType<typeof typeObjet> => {
  const trouve = typeObjet(info.returnType).getFields()[nom];
  if (!trouve) throw new Error(`Champ ${nom} inconnu.`);
  return typeObjet(trouve.type);
};
