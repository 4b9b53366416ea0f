import { runMigrations } from 'graphile-worker';
import { creerSource } from './source';

/** Brings a database to the present schema, jobs included; done again, it changes nothing. */
export async function migrer(url: string): Promise<void> {
  await runMigrations({ connectionString: url });
  const source = await creerSource(url).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
