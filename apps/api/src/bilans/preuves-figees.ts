import type { EntityManager } from 'typeorm';
import type { Contexte } from '../acte/contexte';

/** The ids behind every figure, at this instant. */
export function preuvesAFiger(_em: EntityManager, _ctx: Contexte, _id: string): Promise<Readonly<Record<string, readonly string[]>>> {
  return Promise.resolve({});
}
