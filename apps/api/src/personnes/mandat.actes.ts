import { donnerMandat as decider, introuvable, nonAuthentifie, saisieInvalide, terminerMandat as clore, transitionImpossible, type Jour, type Role } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { Instance } from '../instances/instance.entity';
import { estUuid } from '../lecture/racine';
import { Organisation } from '../organisations/organisation.entity';
import { Mandat } from './mandat.entity';
import { Personne } from './personne.entity';

export interface MandatDemande {
  readonly personneId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly instanceId?: string | null;
  readonly debut?: Jour | null;
  readonly fin?: Jour | null;
}

/** Gives a function to a person: rights follow at her next request, and only during the period. */
export async function donnerMandat(ctx: Contexte, id: string, saisie: MandatDemande): Promise<string> {
  exigerIdentifiant(id);
  await agir(ctx, { acte: 'donnerMandat', classe: Personne, id: saisie.personneId }, async ({ ligne, em }) => {
    if (await em.existsBy(Mandat, { id })) return null;
    if (!ligne.active) throw transitionImpossible('Ce compte est désactivé : réactivez-le avant de donner un mandat.');
    const { instanceId = null, debut, fin = null, role, organisationId } = saisie;
    const donne = decider({ role, organisationId, instanceId, debut: debut ?? ctx.jour, fin });
    await exigerOuverte(em, Organisation, 'organisationId', organisationId, donne.debut, 'Cette organisation n’existe pas, ou plus.');
    if (instanceId !== null) await exigerOuverte(em, Instance, 'instanceId', instanceId, donne.debut, 'Cette instance n’existe pas, ou plus.');
    await em.insert(Mandat, { ...donne, id, personneId: ligne.id });
    return { changement: {}, champs: ['mandats', donne.role] };
  });
  return id;
}

/**
 * Ends a function: without a day, now; the next request of its holder reads nothing through it.
 * The platform always keeps somebody to administer it.
 */
export async function terminerMandat(ctx: Contexte, id: string, fin: Jour | null): Promise<string> {
  const connu = estUuid(id) ? await ctx.source.manager.findOneBy(Mandat, { id }) : null;
  if (!connu) throw ctx.acteur ? introuvable() : nonAuthentifie();
  await agir(ctx, { acte: 'terminerMandat', classe: Personne, id: connu.personneId }, async ({ em }) => {
    const mandat = await em.findOneOrFail(Mandat, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const changement = clore(mandat, ctx.jour, fin);
    if (mandat.role === 'ADMINISTRATEUR') await exigerAutreAdministrateur(em, ctx, id);
    await em.update(Mandat, { id }, changement);
    return { changement: {}, champs: ['mandats', 'fin'] };
  });
  return id;
}

function exigerIdentifiant(id: string): void {
  if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
}

async function exigerOuverte(em: EntityManager, classe: typeof Organisation | typeof Instance, champ: string, id: string, jour: Jour, message: string): Promise<void> {
  const trouvee = await em.findOneBy(classe, { id });
  if (!trouvee || (trouvee.fin !== null && trouvee.fin < jour)) throw saisieInvalide([{ champ, message }]);
}

async function exigerAutreAdministrateur(em: EntityManager, ctx: Contexte, mandatId: string): Promise<void> {
  // Two administrators ending each other's function at once must not both succeed.
  await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['administrateurs']);
  const autres = (await em.query(
    `SELECT 1 FROM mandat m JOIN personne p ON p.id = m.personne_id AND p.active
     WHERE m.role = 'ADMINISTRATEUR' AND m.id <> $1 AND m.debut <= $2::date AND m.fin IS NULL LIMIT 1`,
    [mandatId, ctx.jour],
  )) as unknown[];
  if (autres.length === 0) throw transitionImpossible('C’est le dernier mandat d’administration : donnez-en un autre avant de terminer celui-ci.');
}
