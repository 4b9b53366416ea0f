import { introuvable, nonAuthentifie, type ComptesClasseur, type FeuilleLue } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Contexte } from '../acte/contexte';
import { estUuid } from '../lecture/racine';

/** What became of a confirmed workbook, as its author keeps it. */
export type RecuImport = Pick<ComptesClasseur, 'nouvelles' | 'modifiees' | 'identiques' | 'ignorees'> & { readonly instant: string };

/** A workbook as it is kept. */
export interface Rangee {
  readonly id: string;
  readonly campagne_id: string;
  readonly nom: string;
  readonly depose_le: Date;
  readonly feuilles: FeuilleLue[] | null;
  readonly recu: RecuImport | null;
  readonly annule_le: Date | null;
}

const LIRE = 'SELECT id, campagne_id, nom, depose_le, feuilles, recu, annule_le FROM import_classeur WHERE id = $1 AND auteur_id = $2';

export const personne = (ctx: Contexte): string => {
  if (!ctx.acteur) throw nonAuthentifie();
  return ctx.acteur.personneId;
};

/** The workbook of this person; anybody else's does not exist. */
export async function charger(ctx: Contexte, id: string, em: Pick<EntityManager, 'query'> = ctx.source, verrou = ''): Promise<Rangee> {
  const auteur = personne(ctx);
  const [rangee] = estUuid(id) ? await em.query<Rangee[]>(`${LIRE}${verrou}`, [id, auteur]) : [];
  if (!rangee) throw introuvable();
  return rangee;
}

/** What one finds one’s imports again by. */
export interface ImportPasse {
  readonly id: string;
  readonly nom: string;
  readonly deposeLe: Date;
  readonly confirmeLe: Date | null;
  readonly annuleLe: Date | null;
}

const PASSES_MAX = 20;

/** The workbooks that this person sent for a campaign, the latest first. */
export async function lireImports(ctx: Contexte, campagneId: string): Promise<ImportPasse[]> {
  const auteur = personne(ctx);
  if (!estUuid(campagneId)) return [];
  const text = `SELECT id, nom, depose_le AS "deposeLe", confirme_le AS "confirmeLe", annule_le AS "annuleLe" FROM import_classeur WHERE campagne_id = $1 AND auteur_id = $2 ORDER BY depose_le DESC, id LIMIT ${PASSES_MAX}`;
  return (await ctx.lectures.query<ImportPasse>({ text, values: [campagneId, auteur] })).rows;
}
