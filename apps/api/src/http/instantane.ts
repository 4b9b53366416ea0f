import type { Pool, PoolClient } from 'pg';
import type { Lecteur } from '../acte/contexte';

/**
 * One snapshot for the several root fields of a document: BEGIN REPEATABLE READ READ ONLY, the statements in turn, COMMIT.
 * A document with a single root field never opens one: its statement is a snapshot by itself.
 */
export class Instantane implements Lecteur {
  private client: Promise<PoolClient> | undefined;
  private file: Promise<unknown> = Promise.resolve();

  constructor(private readonly lectures: Pool) {}

  query: Lecteur['query'] = (requete) => {
    this.client ??= this.ouvrir();
    const client = this.client;
    const tour = this.file.then(async () => (await client).query(requete)) as ReturnType<Lecteur['query']>;
    this.file = tour.catch(() => undefined);
    return tour as never;
  };

  private async ouvrir(): Promise<PoolClient> {
    const client = await this.lectures.connect();
    // PostgreSQL that stops says so on a connection in hand too: unheard, it would end the process.
    client.on('error', noter);
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      return client;
    } catch (erreur) {
      rendre(client, enErreur(erreur));
      throw erreur;
    }
  }

  /** Gives the connection back, a broken one being thrown away. Said twice, it does nothing more. */
  async fermer(): Promise<void> {
    const ouvert = this.client;
    if (!ouvert) return;
    this.client = undefined;
    await this.file;
    const client = await ouvert.catch(() => null);
    if (!client) return;
    const erreur = await client.query('COMMIT').then(() => undefined, enErreur);
    rendre(client, erreur);
  }
}

/** The statement in hand fails as well, and its refusal is the one that is answered. */
const noter = (): void => undefined;

const enErreur = (erreur: unknown): Error => (erreur instanceof Error ? erreur : new Error(String(erreur)));

function rendre(client: PoolClient, erreur?: Error): void {
  client.removeListener('error', noter);
  client.release(erreur);
}
