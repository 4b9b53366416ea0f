import type { Acteur, Droits } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';

/** What a read statement needs of a connection. */
export interface Lecteur {
  query<R extends QueryResultRow>(requete: { text: string; values: unknown[]; name?: string }): Promise<QueryResult<R>>;
}

/** Names of prepared statements that this process has used: bounded, then statements go unnamed. */
export class Noms {
  private readonly connus = new Set<string>();
  constructor(private readonly max = 300) {}
  admettre(nom: string): boolean {
    if (this.connus.has(nom)) return true;
    if (this.connus.size >= this.max) return false;
    this.connus.add(nom);
    return true;
  }
}

/** The running service: what every request shares. */
export interface Service {
  readonly source: DataSource;
  /** Read-only pool. */
  readonly lectures: Pool;
  readonly noms: Noms;
  /** Statements may be named (false behind a transaction pooler: PG_PREPARE=0). */
  readonly nommer: boolean;
  /** The only clock. */
  readonly horloge: () => Date;
  readonly configuration: Configuration;
}

export interface Configuration {
  /** Address that mails and feeds point to. */
  readonly adresse: string;
  readonly smtpUrl: string | null;
  readonly fictif: boolean;
  readonly cookieSur: boolean;
}

/** One request: who asks, when, with which rights. */
export interface Contexte extends Service {
  readonly acteur: Acteur | null;
  readonly droits: Droits;
  /** Rights of all the mandats of the person, even when the request acts under one of them: what she knows of herself. */
  readonly droitsEntiers: Droits;
  readonly maintenant: Date;
  /** The civil day of the request, in Paris. */
  readonly jour: string;
  readonly requete: string;
  /** Token of the session, when there is one. */
  readonly session: string | null;
  readonly adresseIp: string;
  /** The connection for this root field: the pool, or the snapshot shared by several root fields. */
  lecteur(info: GraphQLResolveInfo): Lecteur;
  /** Sets or clears the session cookie. */
  poserSession(jeton: string | null): void;
  /** Signing in or out: the rest of the request is answered to this person. */
  devenir(acteur: Acteur | null): void;
}

export type Client = PoolClient;
