import { ajouterJours, JOURS_AVANT_ECHEANCE } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn } from '../lecture/racine';
import { Mandat } from './mandat.entity';
import { Personne } from './personne.entity';

@InputType({ description: 'Les filtres de la liste des personnes.' })
class PersonneFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => String, { nullable: true }) texte?: string;
  @Field(() => Boolean, { nullable: true }) active?: boolean;
  @Field(() => ID, { nullable: true }) organisationId?: string;
  @Field(() => ID, { nullable: true, description: 'Qui siège dans cette instance, ou la tient.' }) instanceId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Dont un mandat prend fin dans les trois mois.' }) mandatExpire?: boolean;
}
const PersonnePage = typePage(Personne);
const DemandePersonne = typeDemande('Personne', PersonneFiltre, ['nom', 'prenom', 'courriel']);
type DemandePersonne = InstanceType<typeof DemandePersonne>;

/** Nobody invites, nor gives a function to, a closed account. */
const ACTES_COMPTE_OUVERT: ReadonlySet<string> = new Set(['inviterPersonne', 'donnerMandat']);

@Resolver(() => Personne)
export class PersonneResolver {
  @Query(() => PersonnePage, { description: 'La liste des personnes que l’on peut lire.' })
  personnes(@Args(() => DemandePersonne) demande: DemandePersonne, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Personne>> {
    const mandatExpire = demande.filtre?.mandatExpire ? { depuis: ctx.jour, jusque: ajouterJours(ctx.jour, JOURS_AVANT_ECHEANCE) } : null;
    return lireListe(ctx, info, { ...demande, filtre: { ...demande.filtre, mandatExpire } });
  }

  @Query(() => Personne, { nullable: true })
  personne(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Personne | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [Mandat], { description: 'Ses mandats, là où l’on peut lire.' })
  mandats(@Root() personne: Personne): Mandat[] {
    return personne.mandats;
  }

  @FieldResolver(() => [String])
  actions(@Root() personne: Personne, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Personne', personne).filter((acte) => personne.active || !ACTES_COMPTE_OUVERT.has(acte));
  }
}
