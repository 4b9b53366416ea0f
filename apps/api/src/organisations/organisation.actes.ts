import { decrireOrganisation, saisieInvalide, type ChampInvalide, type OrganisationDecrite, type OrganisationSaisie } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir, creer } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { departementsConnus } from './departements';
import { Organisation } from './organisation.entity';

/** Adds an organisation to the directory. */
export function creerOrganisation(ctx: Contexte, id: string, saisie: OrganisationSaisie): Promise<string> {
  return creer(ctx, { acte: 'creerOrganisation', classe: Organisation, id }, async ({ em }) => {
    const decrite = await decrire(em, ctx, id, saisie);
    return { ligne: { ...modifiable(decrite), fictif: ctx.configuration.fictif } };
  });
}

/** Corrects an organisation, or closes it on its last day. */
export function modifierOrganisation(ctx: Contexte, id: string, version: number, saisie: OrganisationSaisie): Promise<string> {
  return agir(ctx, { acte: 'modifierOrganisation', classe: Organisation, id, version }, async ({ em }) => ({ changement: modifiable(await decrire(em, ctx, id, saisie)) }));
}

const modifiable = (decrite: OrganisationDecrite): Omit<OrganisationDecrite, 'departements'> & { departements: string[] } => ({ ...decrite, departements: [...decrite.departements] });

async function decrire(em: EntityManager, ctx: Contexte, id: string, saisie: OrganisationSaisie): Promise<OrganisationDecrite> {
  const decrite = decrireOrganisation(saisie, await departementsConnus(em), ctx.jour);
  await exigerAttaches(em, id, decrite);
  return decrite;
}

/** The réseau is a réseau, and nobody depends on whoever depends on him: mandats descend that tree. */
export async function exigerAttaches(em: EntityManager, id: string, { parentId, reseauId }: Pick<OrganisationDecrite, 'parentId' | 'reseauId'>): Promise<void> {
  const champs: ChampInvalide[] = [];
  if (reseauId !== null && !(await em.existsBy(Organisation, { id: reseauId, genre: 'RESEAU' }))) {
    champs.push({ champ: 'reseauId', message: 'Choisissez un réseau de l’annuaire.' });
  }
  if (parentId !== null) {
    const lignee = (await em.query(
      `WITH RECURSIVE dessus(id, parent_id) AS (
         SELECT id, parent_id FROM organisation WHERE id = $1 UNION SELECT o.id, o.parent_id FROM organisation o JOIN dessus d ON o.id = d.parent_id)
       SELECT id FROM dessus`,
      [parentId],
    )) as { id: string }[];
    if (lignee.length === 0) champs.push({ champ: 'parentId', message: 'L’organisation dont elle dépend n’est pas dans l’annuaire.' });
    if (lignee.some((o) => o.id === id)) champs.push({ champ: 'parentId', message: 'L’organisation choisie dépend déjà de celle-ci.' });
  }
  if (champs.length > 0) throw saisieInvalide(champs);
}
