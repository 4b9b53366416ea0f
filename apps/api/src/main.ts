import 'reflect-metadata';
import pino from 'pino';
import { Client } from 'pg';
import { Noms, type Service } from './acte/contexte';
import { ErreurConfiguration, lireEnvironnement, type Environnement } from './configuration';
import { demarrerTravaux } from './courriels/travaux';
import { chargerDemonstration, estFictive } from './db/demonstration/charger';
import { migrer } from './db/migrer';
import { chargerReference } from './db/reference/charger';
import { creerLectures, creerSource } from './db/source';
import { creerJournal } from './http/journal-technique';
import { ROUTES } from './http/routes';
import { creerServeur } from './http/serveur';
import { creerSchema } from './schema';

/** The launcher reads these lines; a person reads them too. */
const etape = (texte: string): void => console.log(`ETAPE ${texte}`);

async function verifierBase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`);
    if (Number(rows[0]?.version) < 150_000) throw new ErreurConfiguration('PostgreSQL 15 ou plus récent est nécessaire.');
  } catch (erreur) {
    if (erreur instanceof ErreurConfiguration) throw erreur;
    throw new ErreurConfiguration('La base de données ne répond pas. Vérifiez DATABASE_URL et que PostgreSQL est démarré.', { cause: erreur });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The machine's clock; or, when HORLOGE sets one, that of the tests: it stands still until the process that started
 * this one sends another instant, and says when it has taken it.
 */
function horlogeDe(fixe: Date | null): () => Date {
  if (!fixe) return () => new Date();
  let instant = fixe;
  process.on('message', (mot) => {
    if (typeof mot !== 'object' || mot === null || !('horloge' in mot) || typeof mot.horloge !== 'string') return;
    instant = new Date(mot.horloge);
    process.send?.({ horloge: mot.horloge });
  });
  return () => instant;
}

/** Config → database → HTTP. The only side effect at import, and the only clock. */
async function demarrer(env: Environnement): Promise<void> {
  const journal = creerJournal(process.env['LOG_LEVEL'] ?? 'info', pino.destination(2));
  const horloge = horlogeDe(env.horloge);

  await verifierBase(env.baseUrl);
  etape('Base de données à jour');
  await migrer(env.baseUrl);
  const source = await creerSource(env.baseUrl).initialize();
  const lectures = creerLectures(env.baseUrl);
  await source.transaction((em) => chargerReference(em));
  const service: Service = {
    source,
    lectures,
    noms: new Noms(),
    nommer: env.nommer,
    horloge,
    configuration: { adresse: env.adresse, smtpUrl: env.smtpUrl, fictif: false, cookieSur: env.adresse.startsWith('https:') },
  };
  if (env.demonstration) await chargerDemonstration(service, etape);
  const complet: Service = { ...service, configuration: { ...service.configuration, fictif: await estFictive(lectures) } };

  const app = await creerServeur(complet, creerSchema(), { console: env.console, journal, proxys: env.proxys, routes: ROUTES });
  const travaux = await demarrerTravaux(complet, env.baseUrl);
  let arret: Promise<void> | null = null;
  const arreter = (): void => {
    arret ??= (async () => {
      await app.close();
      await travaux.arreter();
      await lectures.end();
      await source.destroy();
    })().then(() => process.exit(0), () => process.exit(1));
  };
  process.once('SIGINT', arreter).once('SIGTERM', arreter).once('disconnect', arreter);
  const adresse = await app.listen({ host: env.hote, port: env.port });
  console.log(`PRET ${process.env['ADRESSE'] ? env.adresse : adresse.replace('127.0.0.1', 'localhost')}`);
}

function echouer(erreur: unknown): void {
  const code = typeof erreur === 'object' && erreur !== null && 'code' in erreur ? erreur.code : null;
  if (code === 'EADDRINUSE') console.error('ERREUR Ce port est déjà pris. Choisissez-en un autre : PORT=4001 npm start.');
  else if (erreur instanceof ErreurConfiguration) console.error(`ERREUR ${erreur.message}`);
  else console.error(erreur);
  process.exit(1);
}

try {
  demarrer(lireEnvironnement(process.env)).catch(echouer);
} catch (erreur) {
  echouer(erreur);
}
