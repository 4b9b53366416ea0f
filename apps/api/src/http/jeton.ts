import { createHash, randomBytes } from 'node:crypto';

/** A secret that travels (cookie, one-time link, calendar feed): 256 random bits. */
export const nouveauJeton = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret: its hash, so that a stolen copy opens nothing. */
export const empreinte = (jeton: string): string => createHash('sha256').update(jeton).digest('base64url');
