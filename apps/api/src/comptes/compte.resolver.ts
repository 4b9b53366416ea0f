import { actesOuverts, menusDe } from '@gouvernance-iae/droits';
import { nonAuthentifie } from '@gouvernance-iae/domaine';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { creerJetonCalendrier, revoquerJetonCalendrier } from './calendrier';
import { changerMotDePasse, connexion, definirMotDePasse, motDePasseOublie } from './compte.actes';
import { Configuration, JetonCalendrier, Moi } from './compte.types';
import { lireConfiguration } from './configuration';
import { lireMoi } from './moi';
import { garderPreferences } from './preferences';
import { fermerSession } from './session';

async function moiMeme(ctx: Contexte, info: GraphQLResolveInfo): Promise<Moi> {
  const moi = await lireMoi(ctx, info);
  if (!moi) throw nonAuthentifie();
  return moi;
}

@Resolver(() => Moi)
export class CompteResolver {
  @Query(() => Configuration, { description: 'Ce que la console sait avant toute connexion.' })
  configuration(@Ctx() ctx: Contexte): Promise<Configuration> {
    return lireConfiguration(ctx);
  }

  @Query(() => Moi, { nullable: true, description: 'La personne connectée ; rien sinon.' })
  moi(@Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Moi | null> {
    return lireMoi(ctx, info);
  }

  @FieldResolver(() => [String])
  menus(@Ctx() ctx: Contexte): string[] {
    return menusDe(ctx.acteur);
  }

  @FieldResolver(() => [String])
  droits(@Ctx() ctx: Contexte): string[] {
    return actesOuverts(ctx.droits);
  }

  @Mutation(() => Moi, { description: 'Ouvre une session, gardée par un cookie que la page ne lit pas.' })
  async connexion(@Arg('courriel', () => String) courriel: string, @Arg('motDePasse', () => String) motDePasse: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Moi> {
    await connexion(ctx, courriel, motDePasse);
    return moiMeme(ctx, info);
  }

  @Mutation(() => Boolean)
  async deconnexion(@Ctx() ctx: Contexte): Promise<boolean> {
    await fermerSession(ctx);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Envoie un lien à usage unique si quelqu’un a cette adresse ; la réponse est la même sinon.' })
  async motDePasseOublie(@Arg('courriel', () => String) courriel: string, @Ctx() ctx: Contexte): Promise<boolean> {
    await motDePasseOublie(ctx, courriel);
    return true;
  }

  @Mutation(() => Moi, { description: 'Choisit un mot de passe par un lien à usage unique, et ouvre une session.' })
  async definirMotDePasse(@Arg('jeton', () => String) jeton: string, @Arg('motDePasse', () => String) motDePasse: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Moi> {
    await definirMotDePasse(ctx, jeton, motDePasse);
    return moiMeme(ctx, info);
  }

  @Mutation(() => Boolean, { description: 'Change son mot de passe ; les autres sessions se ferment.' })
  async changerMotDePasse(@Arg('ancien', () => String) ancien: string, @Arg('nouveau', () => String) nouveau: string, @Ctx() ctx: Contexte): Promise<boolean> {
    await changerMotDePasse(ctx, ancien, nouveau);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Garde les réglages de la console : un objet JSON.' })
  async garderPreferences(@Arg('preferences', () => String) preferences: string, @Ctx() ctx: Contexte): Promise<boolean> {
    await garderPreferences(ctx, preferences);
    return true;
  }

  @Mutation(() => JetonCalendrier, { description: 'Crée l’adresse de son agenda, montrée cette seule fois ; la précédente ne vaut plus.' })
  creerJetonCalendrier(@Ctx() ctx: Contexte): Promise<JetonCalendrier> {
    return creerJetonCalendrier(ctx);
  }

  @Mutation(() => Boolean)
  async revoquerJetonCalendrier(@Ctx() ctx: Contexte): Promise<boolean> {
    await revoquerJetonCalendrier(ctx);
    return true;
  }
}
