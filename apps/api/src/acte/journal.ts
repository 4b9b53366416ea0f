import { droitsDe, peut, sousMandats, type Acte, type Acteur, type Sujet } from '@gouvernance-iae/droits';
import type { EntityManager } from 'typeorm';
import type { Contexte } from './contexte';

export interface Inscription {
  readonly acte: string;
  readonly sujet: string;
  readonly sujetId: string;
  readonly champs: readonly string[];
  readonly motif?: string | null;
  readonly mandatId?: string | null;
}

/** The mandat by which this act was allowed on a row: the first one that grants it alone. The rights of each are built once. */
export function mandatsPour(acteur: Acteur | null, acte: Acte, sujet: Sujet): (ligne: object) => string | null {
  const mandats = (acteur?.mandats ?? []).map((mandat) => ({ id: mandat.id, droits: droitsDe(acteur && sousMandats(acteur, [mandat])) }));
  return (ligne) => mandats.find(({ droits }) => peut(droits, acte as never, sujet, ligne))?.id ?? null;
}

export const mandatPour = (acteur: Acteur | null, acte: Acte, sujet: Sujet, ligne: object): string | null => mandatsPour(acteur, acte, sujet)(ligne);

/** Appends lines to the journal, in the act's transaction; one statement whatever their number. */
export async function inscrire(em: EntityManager, ctx: Pick<Contexte, 'acteur' | 'maintenant' | 'requete'>, lignes: readonly Inscription[]): Promise<void> {
  if (lignes.length === 0) return;
  await em.query(
    `INSERT INTO journal (instant, acteur_id, mandat_id, acte, sujet, sujet_id, champs, motif, requete)
     SELECT $1, $2, l.mandat_id, l.acte, l.sujet, l.sujet_id, ARRAY(SELECT jsonb_array_elements_text(l.champs)), l.motif, $3
     FROM jsonb_to_recordset($4::jsonb) AS l(acte text, sujet text, sujet_id uuid, mandat_id uuid, champs jsonb, motif text)`,
    [
      ctx.maintenant,
      ctx.acteur?.personneId ?? null,
      ctx.requete,
      JSON.stringify(lignes.map((l) => ({ acte: l.acte, sujet: l.sujet, sujet_id: l.sujetId, mandat_id: l.mandatId ?? null, champs: l.champs, motif: l.motif ?? null }))),
    ],
  );
}
