import { conflit, ErreurMetier, interdit, introuvable, nonAuthentifie, saisieInvalide } from '@gouvernance-iae/domaine';
import { peut, type Acte } from '@gouvernance-iae/droits';
import { In, type EntityManager, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import { estUuid } from '../lecture/racine';
import { sujetDe, transaction, type ClasseDe, type Ligne } from './acte';
import type { Contexte } from './contexte';
import { preparerEnvois, type Envoi, type SujetEnvoi } from './envoi';
import { inscrire, mandatsPour, type Inscription } from './journal';

/** More rows than the largest entry by hand or by workbook; beyond, the transaction would hold its locks too long. */
export const LOT_MAX = 1_000;

/** The rows of an act: those named by the caller, or all those that match. */
export type Lot<L> = { readonly ids: readonly string[] } | { readonly ou: FindOptionsWhere<L> };

/** What becomes of one row. Every row of a lot changes the same columns: they are written by one statement. */
export interface ChangementEnLot<L> {
  readonly id: string;
  readonly changement: Partial<L>;
  /** Names for the journal; all the columns written unless told. */
  readonly champs?: readonly string[];
  readonly motif?: string | null;
}

export interface EffetEnLot<L> {
  readonly changements: readonly ChangementEnLot<L>[];
  /** Mails, about what the rows stand under rather than row by row. */
  readonly envois?: readonly { readonly sujet: Omit<SujetEnvoi, 'acte'>; readonly envois: readonly Envoi[] }[];
  /** Journal lines of the other rows that the act changed. */
  readonly aussi?: readonly Omit<Inscription, 'acte' | 'mandatId'>[];
  /** What must be written once the rows carry their new values. */
  readonly ensuite?: () => Promise<unknown>;
}

export interface DemandeEnLot<L> {
  readonly acte: Acte;
  readonly classe: ClasseDe<L>;
  readonly lot: Lot<L>;
  /** The name that the journal keeps, when the same act comes by another way. */
  readonly inscritSous?: string;
  /** What must be locked before the rows: what they stand under, always first, so that nobody waits for each other. */
  readonly dessus?: (em: EntityManager) => Promise<unknown>;
}

/** Loads and locks the rows of a lot, always in the order of their ids, so that two lots never wait for each other. */
async function chargerLot<L extends Ligne>(em: EntityManager, ctx: Contexte, { acte, classe, lot }: DemandeEnLot<L>): Promise<L[]> {
  const sujet = sujetDe(classe);
  const lire = (ou: FindOptionsWhere<L>): Promise<L[]> =>
    em.find(classe as unknown as EntityTarget<L & object>, {
      where: ou as FindOptionsWhere<L & object>,
      order: { id: 'ASC' } as FindOptionsOrder<L & object>,
      lock: { mode: 'pessimistic_write' },
    });
  if ('ou' in lot) {
    // A criterion designates what the actor may act upon: the rest is simply not part of it.
    return (await lire(lot.ou)).filter((l) => peut(ctx.droits, acte as never, sujet, l));
  }
  const ids = [...new Set(lot.ids)];
  if (ids.length === 0 || ids.length > LOT_MAX) throw saisieInvalide([{ champ: 'ids', message: `De 1 à ${LOT_MAX} lignes à la fois.` }]);
  const lignes = ids.every(estUuid) ? await lire({ id: In(ids) } as unknown as FindOptionsWhere<L>) : [];
  if (lignes.length < ids.length || lignes.some((l) => !peut(ctx.droits, 'lire', sujet, l))) throw ctx.acteur ? introuvable() : nonAuthentifie();
  if (lignes.some((l) => !peut(ctx.droits, acte as never, sujet, l))) throw interdit();
  return lignes;
}

/** Refuses a stale writer of many rows: every stale one is named by its id. */
export function exigerVersions(lignes: readonly Ligne[], connues: ReadonlyMap<string, number>): void {
  const perimees = lignes.filter((l) => connues.get(l.id) !== l.version);
  if (perimees.length === 0) return;
  const { message } = conflit(0);
  throw new ErreurMetier('CONFLIT', message, { version: perimees[0]?.version ?? 0, champs: perimees.map((l) => ({ champ: l.id, message })) });
}

/** Writes the changed columns of every row, and its next version, in one statement. */
async function enregistrer<L extends Ligne>(em: EntityManager, classe: ClasseDe<L>, changements: readonly ChangementEnLot<L>[]): Promise<void> {
  const meta = em.connection.getMetadata(classe);
  const proprietes = Object.keys(changements[0]?.changement ?? {});
  if (proprietes.length === 0) return;
  const colonnes = proprietes.map((nom) => {
    const colonne = meta.columns.find((c) => c.propertyName === nom);
    if (!colonne) throw new Error(`${classe.name}.${nom} n’est pas une colonne.`);
    return { nom, base: colonne.databaseName, type: `${String(colonne.type)}${colonne.isArray ? '[]' : ''}` };
  });
  const inegal = changements.find(({ changement }) => Object.keys(changement).length !== proprietes.length || proprietes.some((nom) => !(nom in changement)));
  if (inegal) throw new Error(`${classe.name} : toutes les lignes d’un lot changent les mêmes colonnes.`);
  const versions = meta.columns.some((c) => c.propertyName === 'version') ? ', version = t.version + 1' : '';
  await em.query(
    `UPDATE "${meta.tableName}" t SET ${colonnes.map((c) => `"${c.base}" = x."${c.nom}"`).join(', ')}${versions}
     FROM jsonb_to_recordset($1::jsonb) AS x("id" uuid, ${colonnes.map((c) => `"${c.nom}" ${c.type}`).join(', ')}) WHERE t.id = x.id`,
    [JSON.stringify(changements.map(({ id, changement }) => ({ ...changement, id })))],
  );
}

/**
 * An act on many rows: load and lock them all, authorise each, decide together, save by one statement, journal by one
 * statement, in one transaction. All or nothing: one row that may not be done refuses the lot.
 */
export async function agirEnLot<L extends Ligne>(
  ctx: Contexte,
  demande: DemandeEnLot<L>,
  decider: (enCours: { lignes: readonly L[]; em: EntityManager; ctx: Contexte }) => EffetEnLot<L> | Promise<EffetEnLot<L>>,
): Promise<string[]> {
  const { acte, classe, dessus, inscritSous = acte } = demande;
  return transaction(ctx, async (em) => {
    await dessus?.(em);
    const lignes = await chargerLot(em, ctx, demande);
    const { changements, envois = [], aussi = [], ensuite } = await decider({ lignes, em, ctx });
    await enregistrer(em, classe, changements);
    await ensuite?.();
    const parId = new Map(lignes.map((l) => [l.id, l]));
    const mandatDe = mandatsPour(ctx.acteur, acte, sujetDe(classe));
    const siennes = changements.map(({ id, changement, champs, motif }) => ({ sujet: classe.name, sujetId: id, champs: champs ?? Object.keys(changement), motif: motif ?? null, mandatId: mandatDe(parId.get(id) ?? {}) }));
    await inscrire(em, ctx, [...siennes, ...aussi].map((l) => ({ ...l, acte: inscritSous })));
    for (const { sujet, envois: lesEnvois } of envois) await preparerEnvois(em, ctx, { ...sujet, acte }, lesEnvois);
    return changements.map((c) => c.id);
  });
}
