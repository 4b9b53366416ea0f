import { composerFeuilleDeRoute as composer, saisieInvalide } from '@gouvernance-iae/domaine';
import { creer } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { accordDe } from '../../campagnes/actes/ouverture';
import { Instance } from '../../instances/instance.entity';
import { FeuilleDeRoute } from '../feuille-de-route.entity';

export interface FeuilleComposee {
  readonly instanceId: string;
  readonly accordId: string;
  readonly annee: number;
}

/** Where regional accords ask for it and national ones too: the place that the page cites (AC2015 art. 4, BFC2016 art. 3). */
const PLACE: Readonly<Record<string, string>> = { NATIONAL: 'article 4', REGIONAL: 'article 3' };

/** Begins the road map of a year. */
export function composerFeuilleDeRoute(ctx: Contexte, { id, saisie }: { id: string; saisie: FeuilleComposee }): Promise<string> {
  const { instanceId, accordId } = saisie;
  return creer<FeuilleDeRoute, Instance>(ctx, { acte: 'composerFeuilleDeRoute', classe: FeuilleDeRoute, id, sous: { classe: Instance, id: instanceId, cle: 'instanceId' } }, async ({ parent: instance, em }) => {
    if (!instance) throw saisieInvalide([{ champ: 'instanceId', message: 'Cette instance n’existe pas.' }]);
    const accord = await accordDe(em, accordId);
    const feuille = composer(saisie, { accord, instance });
    const [article] = await em.query<{ id: string }[]>('SELECT id FROM article WHERE accord_id = $1 AND code = $2', [accordId, PLACE[accord.niveau] ?? '']);
    return { ligne: { ...feuille, departements: [...feuille.departements], accordId, instanceId, instanceNom: instance.nom, articleId: article?.id ?? null, composeeLe: ctx.maintenant, origine: ctx.configuration.fictif ? 'DEMONSTRATION' : 'LOCALE' } };
  });
}
