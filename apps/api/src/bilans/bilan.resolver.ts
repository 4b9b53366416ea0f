import { alertesDuBilan } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Manque } from '../acte/manque';
import { EtatBilan, NiveauBilan } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { Bilan, DestinataireBilan } from './bilan.entity';
import { contenuDe, destinatairesDe, manquesDe, type AvecFaits } from './bilan.faits';
import { ContenuBilan, PreuvesBilan } from './contenu.types';
import { verifierEmpreinte } from './empreinte';
import { lirePreuves } from './preuves';

@InputType({ description: 'Les filtres de la liste des bilans.' })
class BilanFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [EtatBilan], { nullable: true }) etat?: EtatBilan[];
  @Field(() => [Int], { nullable: true }) annee?: number[];
  @Field(() => [ID], { nullable: true }) instanceId?: string[];
  @Field(() => [NiveauBilan], { nullable: true }) niveau?: NiveauBilan[];
  @Field(() => [ID], { nullable: true }) accordId?: string[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Reçus, et que l’on peut examiner, adopter ou renvoyer.' }) aExaminer?: boolean;
  @Field(() => String, { nullable: true }) texte?: string;
}
const BilanPage = typePage(Bilan);
const DemandeBilan = typeDemande('Bilan', BilanFiltre, ['annee', 'titre', 'etat', 'niveau', 'transmisLe', 'instanceNom']);

@Resolver(() => Bilan)
export class BilanResolver {
  @Query(() => BilanPage, { description: 'Les bilans que l’on peut lire : ceux que l’on compose, ceux que l’on a reçus, ceux qui sont adoptés.' })
  bilans(@Args(() => DemandeBilan) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Bilan>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Bilan, { nullable: true })
  bilan(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Bilan | null> {
    return lireUn(ctx, info, id);
  }

  @Query(() => PreuvesBilan, { description: 'Ce dont vient un chiffre d’un bilan que l’on peut lire.' })
  preuvesBilan(
    @Arg('id', () => ID) id: string,
    @Arg('code', () => String) code: string,
    @Arg('departement', () => String, { nullable: true }) departement: string | null | undefined,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PreuvesBilan> {
    return lirePreuves(ctx, info, { id, code, departement: departement ?? null });
  }

  @FieldResolver(() => ContenuBilan)
  contenu(@Root() bilan: AvecFaits<'composition'>, @Ctx() ctx: Contexte): ContenuBilan {
    // The types of the API are those of the domain, whose lists are read only.
    return contenuDe(bilan, ctx.jour) as ContenuBilan;
  }

  @FieldResolver(() => [DestinataireBilan])
  instancesDestinataires(@Root() bilan: AvecFaits<'destinataires'>, @Ctx() ctx: Contexte): DestinataireBilan[] {
    return destinatairesDe(bilan, ctx.jour);
  }

  @FieldResolver(() => [String])
  destinatairesNoms(@Root() bilan: AvecFaits<'destinataires'>, @Ctx() ctx: Contexte): string[] {
    return destinatairesDe(bilan, ctx.jour).map((d) => d.instanceNom);
  }

  @FieldResolver(() => Boolean, { nullable: true })
  empreinteVerifiee(@Root() bilan: AvecFaits<'scelle'>): boolean | null {
    return verifierEmpreinte(bilan.empreinte, bilan.faits.scelle);
  }

  @FieldResolver(() => [String])
  actions(@Root() bilan: Bilan, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Bilan', bilan);
  }

  @FieldResolver(() => [Manque])
  manques(@Root() bilan: AvecFaits<'destinataires' | 'transmission'>, @Ctx() ctx: Contexte): Manque[] {
    return this.actions(bilan, ctx).includes('transmettreBilan') ? manquesDe(bilan, ctx.jour) : [];
  }

  @FieldResolver(() => [Manque])
  alertes(@Root() bilan: AvecFaits<'composition'>, @Ctx() ctx: Contexte): Manque[] {
    return this.actions(bilan, ctx).includes('transmettreBilan') ? alertesDuBilan(contenuDe(bilan, ctx.jour)) : [];
  }
}
