import { conflit, interdit, introuvable, nonAuthentifie, saisieInvalide } from '@gouvernance-iae/domaine';
import { peut, type Acte, type Sujet } from '@gouvernance-iae/droits';
import type { EntityManager, EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { declarationDe, type Classe } from '../lecture/registre';
import { estUuid } from '../lecture/racine';
import type { Contexte } from './contexte';
import { preparerEnvois, type Envoi } from './envoi';
import { estCroise, traduireRefus } from './erreurs';
import { inscrire, mandatPour, type Inscription } from './journal';

export interface Ligne {
  id: string;
  version?: number;
}

/** What a decision leaves to write: the columns that change, the reason, the mails; the rest was written through `em`. */
export interface Effet<L> {
  readonly changement: Partial<L>;
  /** Names for the journal when the change is in parts of the row. */
  readonly champs?: readonly string[];
  readonly motif?: string | null;
  readonly envois?: readonly Envoi[];
  /**
   * Does the row get a new version? By default when a column changes or when the caller gave the version he saw; an
   * answer or a proposal touches a part only, and must not make the writer of the whole stale.
   */
  readonly nouvelleVersion?: boolean;
  /** Journal lines of the other rows that the act changed. */
  readonly aussi?: readonly Omit<Inscription, 'acte' | 'mandatId'>[];
  /** What must be written once the row carries its new values. */
  readonly ensuite?: () => Promise<unknown>;
}

export interface EnCours<L> {
  readonly ligne: L;
  readonly em: EntityManager;
  readonly ctx: Contexte;
}

export type ClasseDe<L> = (abstract new () => L) & Classe;

/** An act that crossed another one is done again, from what the other has left. */
const ESSAIS_MAX = 3;

/** Runs a whole act in one transaction that carries its actor; what the database refuses comes out in French. */
export async function transaction<T>(ctx: Contexte, faire: (em: EntityManager) => Promise<T>, essai = 1): Promise<T> {
  try {
    return await ctx.source.transaction(async (em) => {
      await em.query(`SELECT set_config('app.acteur', $1, true)`, [ctx.acteur?.personneId ?? 'personne']);
      return faire(em);
    });
  } catch (erreur) {
    if (essai < ESSAIS_MAX && estCroise(erreur)) return transaction(ctx, faire, essai + 1);
    throw traduireRefus(erreur);
  }
}

/** The subject of rights of a class; a part has none. */
export const sujetDe = (classe: Classe): Sujet => {
  const { sujet } = declarationDe(classe);
  if (!sujet) throw new Error(`${classe.name} ne porte pas de droits : on agit sur sa racine.`);
  return sujet;
};

/** Loads and locks a row, then checks the right: what may not be read does not exist, what may not be done is forbidden. */
export async function charger<L extends Ligne>(em: EntityManager, ctx: Contexte, classe: ClasseDe<L>, id: string, acte: Acte): Promise<L> {
  const sujet = sujetDe(classe);
  const ligne = estUuid(id)
    ? await em.findOne(classe as unknown as EntityTarget<L & object>, { where: { id } as FindOptionsWhere<L & object>, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!ligne || !peut(ctx.droits, 'lire', sujet, ligne)) throw ctx.acteur ? introuvable() : nonAuthentifie();
  if (!peut(ctx.droits, acte as never, sujet, ligne)) throw interdit();
  return ligne;
}

/**
 * An act on one row: load, lock, authorise, decide, save, journal, in one transaction. A decision of `null` means that
 * the act was already done (the same part sent again): nothing is written.
 * @param version the version that the caller has seen; another one is CONFLIT. Absent for acts that do not edit.
 */
export async function agir<L extends Ligne>(
  ctx: Contexte,
  demande: { acte: Acte; classe: ClasseDe<L>; id: string; version?: number | null },
  decider: (enCours: EnCours<L>) => Effet<L> | null | Promise<Effet<L> | null>,
): Promise<string> {
  const { acte, classe, id, version } = demande;
  await transaction(ctx, async (em) => {
    const ligne = await charger(em, ctx, classe, id, acte);
    const mandatId = mandatPour(ctx.acteur, acte, sujetDe(classe), ligne);
    if (version !== undefined && version !== null && version !== ligne.version) throw conflit(ligne.version ?? 0);
    const effet = await decider({ ligne, em, ctx });
    if (effet === null) return;
    const champs = Object.keys(effet.changement);
    const editee = effet.nouvelleVersion ?? (champs.length > 0 || typeof version === 'number');
    const suite = ligne.version === undefined || !editee ? {} : { version: ligne.version + 1 };
    if (champs.length + Object.keys(suite).length > 0) {
      await em.update(classe as unknown as EntityTarget<L & object>, { id } as FindOptionsWhere<L & object>, { ...effet.changement, ...suite } as QueryDeepPartialEntity<L & object>);
    }
    await effet.ensuite?.();
    const ligneDuJournal = { sujet: classe.name, sujetId: id, champs: effet.champs ?? champs, motif: effet.motif ?? null };
    await inscrire(em, ctx, [ligneDuJournal, ...(effet.aussi ?? [])].map((l) => ({ ...l, acte, mandatId })));
    await preparerEnvois(em, ctx, { acte, sujet: classe.name, sujetId: id, instanceId: instanceDe(classe, ligne) }, effet.envois ?? []);
  });
  return id;
}

/** Where something is created: the row under which it stands, and the property of the new row that names it. */
interface Dessous<L, P> {
  readonly classe: ClasseDe<P>;
  readonly id: string;
  readonly cle?: keyof L;
}

/**
 * A creating act. The id is made by the caller: the same again has no second effect. The right comes first, so that
 * whoever may not create learns nothing of what exists under an id.
 * @param sous the row under which it is created, whose right is asked; without it the right is asked on the subject.
 */
export async function creer<L extends Ligne, P extends Ligne>(
  ctx: Contexte,
  demande: { acte: Acte; classe: ClasseDe<L>; id: string; sous?: Dessous<NoInfer<L>, P> },
  decider: (enCours: { parent: P | null; em: EntityManager; ctx: Contexte }) => Promise<{ ligne: Partial<NoInfer<L>>; parties?: (em: EntityManager) => Promise<void>; motif?: string | null; envois?: readonly Envoi[] }>,
): Promise<string> {
  const { acte, classe, id, sous } = demande;
  await transaction(ctx, async (em) => {
    if (!sous && !peut(ctx.droits, acte as never, sujetDe(classe), {})) throw ctx.acteur ? interdit() : nonAuthentifie();
    const parent = sous ? await charger(em, ctx, sous.classe, sous.id, acte) : null;
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    // Twenty identical requests in parallel wait for the first one here.
    await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
    const deja = await em.findOne(classe as unknown as EntityTarget<L & object>, { where: { id } as FindOptionsWhere<L & object> });
    if (deja) return exigerMeme(ctx, classe, deja, sous);
    const { ligne, parties, motif, envois } = await decider({ parent, em, ctx });
    await em.insert(classe as unknown as EntityTarget<L & object>, { ...ligne, id } as QueryDeepPartialEntity<L & object>);
    await parties?.(em);
    const mandatId = mandatPour(ctx.acteur, acte, sous ? sujetDe(sous.classe) : sujetDe(classe), parent ?? {});
    await inscrire(em, ctx, [{ acte, sujet: classe.name, sujetId: id, champs: Object.keys(ligne).filter((c) => c !== 'id'), motif: motif ?? null, mandatId }]);
    await preparerEnvois(em, ctx, { acte, sujet: classe.name, sujetId: id, instanceId: instanceDe(classe, { ...ligne, id }) }, envois ?? []);
  });
  return id;
}

/** Sent again, an id is that of the same thing, at the same place. */
function exigerMeme<L extends Ligne, P>(ctx: Contexte, classe: ClasseDe<L>, deja: L, sous?: Dessous<L, P>): void {
  if (!peut(ctx.droits, 'lire', sujetDe(classe), deja)) throw introuvable();
  if (sous?.cle && deja[sous.cle] !== sous.id) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
}

/** The instance whose secrétariat may read the mails of this act. */
function instanceDe(classe: Classe, ligne: object): string | null {
  if (classe.name === 'Instance' && 'id' in ligne) return String(ligne.id);
  return 'instanceId' in ligne && typeof ligne.instanceId === 'string' ? ligne.instanceId : null;
}

