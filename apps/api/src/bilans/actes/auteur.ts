import type { EntityManager } from 'typeorm';
import type { Contexte } from '../../acte/contexte';

/** The name of who acts, as it will stand beside what is written: the text outlives the account. */
export async function nomDe(em: EntityManager, ctx: Contexte): Promise<string> {
  const [personne]: { nom: string }[] = await em.query(`SELECT prenom || ' ' || nom AS nom FROM personne WHERE id = $1`, [ctx.acteur?.personneId ?? null]);
  return personne?.nom ?? '';
}

/** The organisation in whose name the mandat speaks. */
export async function organisationDuMandat(em: EntityManager, mandatId: string | null): Promise<{ readonly id: string; readonly nom: string } | null> {
  const [organisation]: { id: string; nom: string }[] = await em.query('SELECT o.id, o.nom FROM mandat m JOIN organisation o ON o.id = m.organisation_id WHERE m.id = $1', [mandatId]);
  return organisation ?? null;
}
