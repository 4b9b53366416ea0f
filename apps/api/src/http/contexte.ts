import { jourCivil, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import { droitsDe, sousMandats, type Acteur } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Contexte, Service } from '../acte/contexte';
import { traduireRefus } from '../acte/erreurs';
import { aPlusieursRacines } from '../lecture/selection';
import { acteurDeSession } from './acteur';
import { empreinte } from './jeton';
import { Instantane } from './instantane';
import { droitsConnus } from './memoire-droits';

interface Origine {
  readonly session: string | null;
  readonly mandat: string | null;
  readonly adresseIp: string;
  readonly poserSession: (jeton: string | null) => void;
}

/** The context of a request made by this actor at this instant: HTTP, tests and demonstration data all start here. */
export function contexteDe(service: Service, acteur: Acteur | null, maintenant: Date, origine?: Partial<Origine>): Contexte & { fermer(): Promise<void> } {
  const instantane = new Instantane(service.lectures);
  const personne = enPersonne(acteur, origine?.mandat ?? null);
  return {
    ...service,
    ...personne,
    devenir(autre) {
      Object.assign(this, enPersonne(autre, null));
    },
    maintenant,
    jour: jourCivil(maintenant, ZONE_METROPOLE),
    requete: randomUUID(),
    session: origine?.session ?? null,
    adresseIp: origine?.adresseIp ?? '',
    poserSession: origine?.poserSession ?? (() => undefined),
    lecteur: (info: GraphQLResolveInfo) => (aPlusieursRacines(info.operation, info.fragments) ? instantane : service.lectures),
    fermer: () => instantane.fermer(),
  };
}

/** The rights of a person, and those of the one mandat under which she acts when she chose one of hers. */
function enPersonne(entier: Acteur | null, mandat: string | null): Pick<Contexte, 'acteur' | 'droits' | 'droitsEntiers'> {
  const choisis = entier?.mandats.filter((m) => m.id === mandat) ?? [];
  const acteur = entier && choisis.length > 0 ? sousMandats(entier, choisis) : entier;
  const droitsEntiers = droitsConnus(entier);
  return { acteur, droitsEntiers, droits: acteur === entier ? droitsEntiers : droitsDe(acteur) };
}

/** Loads the actor of the session and builds its context. `mandat` restricts the actor to one of its mandats. */
export async function ouvrirContexte(service: Service, origine: Origine): Promise<Contexte & { fermer(): Promise<void> }> {
  const maintenant = service.horloge();
  const jour = jourCivil(maintenant, ZONE_METROPOLE);
  try {
    const acteur = origine.session ? await acteurDeSession(service.lectures, empreinte(origine.session), jour, maintenant) : null;
    return contexteDe(service, acteur, maintenant, origine);
  } catch (erreur) {
    throw traduireRefus(erreur);
  }
}
