import { DataSource, DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';
import { Pool, types } from 'pg';
import { Accord, Article, Regle, Signataire } from '../accords/accord.entity';
import { Campagne } from '../campagnes/campagne.entity';
import { CompteRendu, Decision, Synthese, Transmission } from '../comptes-rendus/compte-rendu.entity';
import { Courriel } from '../courriels/courriel.entity';
import { Document } from '../documents/document.entity';
import { Indicateur, Fournisseur } from '../indicateurs/indicateur.entity';
import { Instance, Membre, Perimetre } from '../instances/instance.entity';
import { LigneJournal } from '../journal/journal.entity';
import { Organisation } from '../organisations/organisation.entity';
import { Mandat } from '../personnes/mandat.entity';
import { Personne } from '../personnes/personne.entity';
import { Participant, Point, Reunion } from '../reunions/reunion.entity';
import { Valeur } from '../valeurs/valeur.entity';
import { MIGRATIONS } from './migrations';

const enSerpent = (nom: string): string => nom.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** `compteRenduId` in TypeScript is `compte_rendu_id` in the database. */
class NommageSerpent extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(classe: string, donne: string | undefined): string {
    return donne ?? enSerpent(classe);
  }
  override columnName(propriete: string, donne: string | undefined): string {
    return donne ?? enSerpent(propriete);
  }
  override joinColumnName(relation: string, reference: string): string {
    return enSerpent(`${relation}_${reference}`);
  }
}

// A civil day stays the text it is: a Date would give it an hour and a zone.
types.setTypeParser(types.builtins.DATE, (valeur) => valeur);

export const ENTITES = [
  Accord, Article, Regle, Signataire, Organisation, Personne, Mandat, Instance, Membre, Perimetre,
  Reunion, Point, Participant, Document, CompteRendu, Synthese, Decision, Transmission, LigneJournal, Courriel,
  Indicateur, Fournisseur, Campagne, Valeur,
];

/** A request that finds no free connection is told so soon: waiting for ever would pile the next ones up behind it. */
const ATTENTE_MS = 5_000;

/** The connection of the acts: TypeORM loads a row only to act on it. */
export function creerSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new NommageSerpent(),
    extra: { max: 10, connectionTimeoutMillis: ATTENTE_MS, options: '-c timezone=UTC -c statement_timeout=30000', maxLifetimeSeconds: 3600 },
    // Without a listener, a PostgreSQL that restarts would end the process.
    poolErrorHandler: () => undefined,
  });
}

/** The connection of the reads: it cannot write, whatever it is asked. */
export function creerLectures(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: ATTENTE_MS,
    options: '-c default_transaction_read_only=on -c timezone=UTC -c statement_timeout=15000',
    maxLifetimeSeconds: 3600,
  });
  pool.on('error', () => undefined);
  return pool;
}
