import type { EntityManager } from 'typeorm';
import { REGLES_ENVOI, type RegleEnvoi } from '../acte/envoi';

/** A sending whose time has come, as stored by its act. */
export interface EnvoiDu {
  readonly id: string;
  readonly acte: string;
  readonly sujet: string;
  readonly sujetId: string;
  readonly instanceId: string | null;
  readonly regle: RegleEnvoi;
  readonly parametres: Readonly<Record<string, unknown>>;
  readonly duLe: Date;
}

const estRegle = (valeur: string): valeur is RegleEnvoi => (REGLES_ENVOI as readonly string[]).includes(valeur);

/** Locks a sending that is not resolved yet; null when another resolution came first. */
export async function prendreEnvoi(em: EntityManager, id: string): Promise<EnvoiDu | null> {
  const [ligne]: (Omit<EnvoiDu, 'regle'> & { regle: string })[] = await em.query(
    `SELECT id, acte, sujet, sujet_id AS "sujetId", instance_id AS "instanceId", regle, parametres, du_le AS "duLe"
     FROM envoi WHERE id = $1 AND resolu_le IS NULL FOR UPDATE`,
    [id],
  );
  if (!ligne) return null;
  const { regle } = ligne;
  if (!estRegle(regle)) throw new Error(`La règle d’envoi ${regle} n’existe pas.`);
  return { ...ligne, regle };
}
