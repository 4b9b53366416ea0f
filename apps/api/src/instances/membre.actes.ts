import { introuvable, nommerMembre as decider, nonAuthentifie, remplacerMembre as reprendre, retirerMembre as liberer, saisieInvalide, type ChampInvalide, type Jour, type MembreSaisi } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { estUuid } from '../lecture/racine';
import { Organisation } from '../organisations/organisation.entity';
import { Personne } from '../personnes/personne.entity';
import { Instance, Membre } from './instance.entity';

/** Gives a seat to an organisation, or to a qualified person, with who holds it. */
export async function nommerMembre(ctx: Contexte, id: string, instanceId: string, saisie: Omit<MembreSaisi, 'debut'> & { readonly debut?: Jour | null }): Promise<string> {
  exigerIdentifiant('id', id);
  await agir(ctx, { acte: 'nommerMembre', classe: Instance, id: instanceId }, async ({ em }) => {
    if (await em.existsBy(Membre, { id })) return null;
    const nomme = decider({ ...saisie, debut: saisie.debut ?? ctx.jour });
    await exigerConnus(em, nomme);
    await em.insert(Membre, { ...nomme, id, instanceId });
    return { changement: {}, champs: ['membres'] };
  });
  return id;
}

/** Others hold a seat from a day on: the former period closes, and what was sat before keeps its names. */
export async function remplacerMembre(ctx: Contexte, id: string, nouveauId: string, saisie: { readonly titulaireId?: string | null; readonly suppleantId?: string | null; readonly debut?: Jour | null }): Promise<string> {
  exigerIdentifiant('nouveauId', nouveauId);
  await surLeSiege(ctx, id, 'remplacerMembre', async (em, membre) => {
    if (await em.existsBy(Membre, { id: nouveauId })) return false;
    const { close, ouvre } = reprendre(membre, { titulaireId: saisie.titulaireId ?? null, suppleantId: saisie.suppleantId ?? null, debut: saisie.debut ?? ctx.jour }, ctx.jour);
    await exigerConnus(em, ouvre);
    await em.update(Membre, { id }, close);
    await em.insert(Membre, { ...ouvre, id: nouveauId, instanceId: membre.instanceId });
    return true;
  });
  return nouveauId;
}

/** Frees a seat: without a day, now. */
export async function retirerMembre(ctx: Contexte, id: string, fin: Jour | null): Promise<string> {
  await surLeSiege(ctx, id, 'retirerMembre', async (em, membre) => {
    await em.update(Membre, { id }, liberer(membre, ctx.jour, fin));
    return true;
  });
  return id;
}

/** A seat is acted upon under the lock and the rights of its instance. */
async function surLeSiege(ctx: Contexte, id: string, acte: 'remplacerMembre' | 'retirerMembre', faire: (em: EntityManager, membre: Membre) => Promise<boolean>): Promise<void> {
  const connu = estUuid(id) ? await ctx.source.manager.findOneBy(Membre, { id }) : null;
  if (!connu) throw ctx.acteur ? introuvable() : nonAuthentifie();
  await agir(ctx, { acte, classe: Instance, id: connu.instanceId }, async ({ em }) => {
    const membre = await em.findOneByOrFail(Membre, { id });
    return (await faire(em, membre)) ? { changement: {}, champs: ['membres'] } : null;
  });
}

function exigerIdentifiant(champ: string, id: string): void {
  if (!estUuid(id)) throw saisieInvalide([{ champ, message: 'L’identifiant doit être un UUID.' }]);
}

async function exigerConnus(em: EntityManager, siege: { readonly organisationId: string | null; readonly titulaireId: string | null; readonly suppleantId: string | null }): Promise<void> {
  const champs: ChampInvalide[] = [];
  const { organisationId } = siege;
  if (organisationId !== null && !(await em.existsBy(Organisation, { id: organisationId }))) champs.push({ champ: 'organisationId', message: 'Cette organisation n’est pas dans l’annuaire.' });
  for (const champ of ['titulaireId', 'suppleantId'] as const) {
    const id = siege[champ];
    if (id !== null && !(await em.existsBy(Personne, { id, active: true }))) champs.push({ champ, message: 'Cette personne n’est pas dans l’annuaire, ou son compte est désactivé.' });
  }
  if (champs.length > 0) throw saisieInvalide(champs);
}
