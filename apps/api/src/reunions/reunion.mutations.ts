import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { Reponse } from '../lecture/enumerations';
import { InstantScalar } from '../lecture/scalaires';
import { convoquerReunion, relancerConvocations, repondreConvocation } from './actes/convocation';
import { ecarterPoint, modifierOrdreDuJour, proposerPoint, retenirPoint } from './actes/ordre-du-jour';
import { modifierReunion, planifierReunion } from './actes/planification';
import { annulerReunion, reporterReunion } from './actes/report';
import { rouvrirReunion, tenirReunion } from './actes/tenue';
import { Reunion } from './reunion.entity';
import { PointSaisie, PresenceSaisie, ReunionSaisie } from './reunion.saisie';

const id = (): typeof ID => ID;

/** The acts on a sitting: each runs in its own transaction, then the sitting is read as it has become. */
@Resolver(() => Reunion)
export class ReunionMutations {
  @Mutation(() => Reunion, { description: 'Planifie une réunion ; avec un motif de reprise, enregistre une réunion passée. Le même identifiant n’a qu’un effet.' })
  async planifierReunion(@Arg('id', id) idReunion: string, @Arg('saisie', () => ReunionSaisie) saisie: ReunionSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await planifierReunion(ctx, { id: idReunion, saisie }));
  }

  @Mutation(() => Reunion, { description: 'Modifie une réunion à venir ; convoquée, sa date ne change que par un report. Les points sont ignorés : ils ont leur acte.' })
  async modifierReunion(@Arg('id', id) idReunion: string, @Arg('version', () => Int) version: number, @Arg('saisie', () => ReunionSaisie) saisie: ReunionSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await modifierReunion(ctx, { id: idReunion, version, saisie }));
  }

  @Mutation(() => Reunion, { description: 'Réécrit l’ordre du jour, dans l’ordre donné ; un point donné avec son identifiant est gardé.' })
  async modifierOrdreDuJour(@Arg('id', id) idReunion: string, @Arg('version', () => Int) version: number, @Arg('points', () => [PointSaisie]) points: PointSaisie[], @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await modifierOrdreDuJour(ctx, { id: idReunion, version, points }));
  }

  @Mutation(() => Reunion, { description: 'Propose un point, au nom d’une SIAE du périmètre.' })
  async proposerPoint(
    @Arg('id', id) idPoint: string,
    @Arg('reunionId', id) reunionId: string,
    @Arg('titre', () => String) titre: string,
    @Arg('dureeMinutes', () => Int, { nullable: true }) dureeMinutes: number | null,
    @Arg('motif', () => String, { nullable: true }) motif: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reunion> {
    return relire(ctx, info, await proposerPoint(ctx, { id: idPoint, reunionId, titre, dureeMinutes, motif }));
  }

  @Mutation(() => Reunion, { description: 'Inscrit à l’ordre du jour un point proposé.' })
  async retenirPoint(@Arg('id', id) idPoint: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await retenirPoint(ctx, { id: idPoint }));
  }

  @Mutation(() => Reunion, { description: 'Écarte un point proposé, avec un mot à qui l’a proposé.' })
  async ecarterPoint(@Arg('id', id) idPoint: string, @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await ecarterPoint(ctx, { id: idPoint, motif }));
  }

  @Mutation(() => Reunion, { description: 'Convoque les membres en fonction ce jour-là et les organisations invitées.' })
  async convoquerReunion(
    @Arg('id', id) idReunion: string,
    @Arg('version', () => Int) version: number,
    @Arg('motifUrgence', () => String, { nullable: true }) motifUrgence: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reunion> {
    return relire(ctx, info, await convoquerReunion(ctx, { id: idReunion, version, motifUrgence }));
  }

  @Mutation(() => Reunion, { description: 'Répond à sa propre convocation, autant de fois que l’on change d’avis.' })
  async repondreConvocation(
    @Arg('reunionId', id) reunionId: string,
    @Arg('reponse', () => Reponse) reponse: Reponse,
    @Arg('suppleant', () => String, { nullable: true }) suppleant: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reunion> {
    return relire(ctx, info, await repondreConvocation(ctx, { reunionId, reponse, suppleant }));
  }

  @Mutation(() => Reunion, { description: 'Relance les personnes qui n’ont pas répondu, et elles seules.' })
  async relancerConvocations(@Arg('id', id) idReunion: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await relancerConvocations(ctx, { id: idReunion }));
  }

  @Mutation(() => Reunion, { description: 'Constate la tenue et les présences.' })
  async tenirReunion(@Arg('id', id) idReunion: string, @Arg('version', () => Int) version: number, @Arg('presences', () => [PresenceSaisie]) presences: PresenceSaisie[], @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await tenirReunion(ctx, { id: idReunion, version, presences }));
  }

  @Mutation(() => Reunion, { description: 'Annule une tenue enregistrée à tort, avec un motif, tant que rien n’est publié.' })
  async rouvrirReunion(@Arg('id', id) idReunion: string, @Arg('version', () => Int) version: number, @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await rouvrirReunion(ctx, { id: idReunion, version, motif }));
  }

  @Mutation(() => Reunion, { description: 'Annule une réunion, avec un motif envoyé aux personnes convoquées.' })
  async annulerReunion(@Arg('id', id) idReunion: string, @Arg('version', () => Int) version: number, @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await annulerReunion(ctx, { id: idReunion, version, motif }));
  }

  @Mutation(() => Reunion, { description: 'Reporte une réunion, avec un motif ; elle est à convoquer de nouveau.' })
  async reporterReunion(
    @Arg('id', id) idReunion: string,
    @Arg('version', () => Int) version: number,
    @Arg('debut', () => InstantScalar) debut: Date,
    @Arg('fin', () => InstantScalar) fin: Date,
    @Arg('motif', () => String) motif: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reunion> {
    return relire(ctx, info, await reporterReunion(ctx, { id: idReunion, version, debut, fin, motif }));
  }
}
