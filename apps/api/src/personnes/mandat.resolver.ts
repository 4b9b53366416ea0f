import { expireBientot, titreMandat, valableLe } from '@gouvernance-iae/domaine';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Mandat } from './mandat.entity';

interface Nomme extends Mandat {
  readonly faits: { readonly organisationNom: string | null; readonly instanceNom: string | null };
}

@Resolver(() => Mandat)
export class MandatResolver {
  @FieldResolver(() => String)
  titre(@Root() mandat: Nomme): string {
    return titreMandat({ role: mandat.role, ...mandat.faits });
  }

  @FieldResolver(() => Boolean)
  enCours(@Root() mandat: Mandat, @Ctx() ctx: Contexte): boolean {
    return valableLe(mandat, ctx.jour);
  }

  @FieldResolver(() => Boolean)
  expireBientot(@Root() mandat: Mandat, @Ctx() ctx: Contexte): boolean {
    return expireBientot(mandat, ctx.jour);
  }
}
