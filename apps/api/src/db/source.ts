import { DataSource, DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';
import { Pool, types } from 'pg';
import { Action, Avancee, Jalon, Livrable } from '../actions/action.entity';
import { Accord, AccordInstance, Article, CorrectionAccord, Engagement, EvenementAccord, Regle, Signataire, TexteAccord } from '../accords/accord.entity';
import { Bilan, CommentaireBilan, NarratifBilan, VersionBilan } from '../bilans/bilan.entity';
import { Campagne } from '../campagnes/campagne.entity';
import { CompteRendu, Decision, Synthese, Transmission } from '../comptes-rendus/compte-rendu.entity';
import { Courriel } from '../courriels/courriel.entity';
import { Document } from '../documents/document.entity';
import { Enquete, ReponseEnquete } from '../enquetes/enquete.entity';
import { FeuilleDeRoute, VersionFeuille } from '../feuilles-de-route/feuille-de-route.entity';
import { Indicateur, Fournisseur } from '../indicateurs/indicateur.entity';
import { Instance, Membre, Perimetre } from '../instances/instance.entity';
import { LigneJournal } from '../journal/journal.entity';
import { Contestation } from '../mesures/contestation.entity';
import { Organisation } from '../organisations/organisation.entity';
import { Mandat } from '../personnes/mandat.entity';
import { Personne } from '../personnes/personne.entity';
import { BonnePratique, EtapeRemontee, Remontee } from '../remontees/remontee.entity';
import { Participant, Point, Reunion } from '../reunions/reunion.entity';
import { PieceValeur } from '../valeurs/piece.entity';
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
  Accord, AccordInstance, Article, CorrectionAccord, Engagement, EvenementAccord, Regle, Signataire, TexteAccord, Organisation, Personne, Mandat, Instance, Membre, Perimetre,
  Reunion, Point, Participant, Document, CompteRendu, Synthese, Decision, Transmission, LigneJournal, Courriel,
  Indicateur, Fournisseur, Contestation, Campagne, Valeur, PieceValeur, Bilan, NarratifBilan, VersionBilan, CommentaireBilan,
  FeuilleDeRoute, VersionFeuille, Action, Livrable, Jalon, Avancee,
  Remontee, EtapeRemontee, BonnePratique,
  Enquete, ReponseEnquete,
];

/** How long one waits: for a free connection, soon told, or the next ones would pile up behind; for a read; for an act. */
export const DELAIS_MS = { connexion: 5_000, lecture: 15_000, acte: 30_000 } as const;
export type DelaisMs = { readonly [D in keyof typeof DELAIS_MS]: number };

/** The connection of the acts: TypeORM loads a row only to act on it. */
export function creerSource(url: string, delais: DelaisMs = DELAIS_MS): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new NommageSerpent(),
    extra: { max: 10, connectionTimeoutMillis: delais.connexion, options: `-c timezone=UTC -c statement_timeout=${delais.acte}`, maxLifetimeSeconds: 3600 },
    // Without a listener, a PostgreSQL that restarts would end the process.
    poolErrorHandler: () => undefined,
  });
}

/** The connection of the reads: it cannot write, whatever it is asked. */
export function creerLectures(url: string, delais: DelaisMs = DELAIS_MS): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: delais.connexion,
    options: `-c default_transaction_read_only=on -c timezone=UTC -c statement_timeout=${delais.lecture}`,
    maxLifetimeSeconds: 3600,
  });
  pool.on('error', () => undefined);
  return pool;
}
