import { hash, verify } from '@node-rs/argon2';

/** argon2id with the costs that OWASP asks for at least: 19 MiB, two passes. */
const COUT = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let leurre: Promise<string> | undefined;

/** What the database keeps of a password. */
export const hacher = (motDePasse: string): Promise<string> => hash(motDePasse, COUT);

/**
 * Is it the password behind this hash? Without a hash (no such person, no password yet) a decoy is verified: the answer
 * takes the same time, and nobody learns which of the two was wrong.
 */
export async function verifier(empreinte: string | null, motDePasse: string): Promise<boolean> {
  leurre ??= hacher('personne ne s’appelle ainsi');
  const juste = await verify(empreinte ?? (await leurre), motDePasse);
  return juste && empreinte !== null;
}
