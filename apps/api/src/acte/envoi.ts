import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Contexte } from './contexte';

/** Who receives the mails of an act. The rule is stored, and resolved only when the mail is due. */
export const REGLES_ENVOI = ['CONVOQUES', 'SANS_REPONSE', 'PARTICIPANTS', 'SECRETARIATS_DESTINATAIRES', 'SECRETARIAT', 'PERSONNE', 'FOURNISSEURS', 'FOURNISSEURS_A_RELANCER', 'FOURNISSEURS_RENVOYES', 'DESTINATAIRES_BILAN', 'AUTEURS_BILAN', 'SECRETARIATS', 'PILOTE', 'PILOTE_A_RELANCER', 'PILOTES', 'INTERROGES', 'INTERROGES_A_RELANCER'] as const;
export type RegleEnvoi = (typeof REGLES_ENVOI)[number];

export interface Envoi {
  readonly regle: RegleEnvoi;
  /** When the mail is due; at once unless told. */
  readonly duLe?: Date;
  readonly parametres?: Readonly<Record<string, unknown>>;
  /** Its mails are shown to nobody, not even to those who run the instance: who receives one tells something of them. */
  readonly discret?: boolean;
}

export interface SujetEnvoi {
  readonly acte: string;
  readonly sujet: string;
  readonly sujetId: string;
  readonly instanceId: string | null;
}

/** Stores the sendings of an act and wakes the worker up, in the act's transaction: committed with it or not at all. */
export async function preparerEnvois(em: EntityManager, ctx: Contexte, sujet: SujetEnvoi, envois: readonly Envoi[]): Promise<void> {
  for (const envoi of envois) {
    const id = randomUUID();
    const duLe = envoi.duLe ?? ctx.maintenant;
    await em.query(
      `INSERT INTO envoi (id, acte, sujet, sujet_id, instance_id, regle, parametres, du_le) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, sujet.acte, sujet.sujet, sujet.sujetId, envoi.discret ? null : sujet.instanceId, envoi.regle, JSON.stringify(envoi.parametres ?? {}), duLe],
    );
    // Due at once: PostgreSQL's present, whatever the clock of the act (fixed in tests, past in data told as a story).
    await em.query(`SELECT graphile_worker.add_job('resoudreEnvoi', json_build_object('envoi', $1::text), run_at => $2, job_key => $1::text)`, [id, envoi.duLe ?? null]);
  }
}
