import type { EntityManager } from 'typeorm';

/** The codes of the reference data: what a territory may be made of. */
export async function departementsConnus(em: EntityManager): Promise<ReadonlySet<string>> {
  const lignes = (await em.query('SELECT code FROM departement')) as { code: string }[];
  return new Set(lignes.map(({ code }) => code));
}
