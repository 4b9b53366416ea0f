import { jourCivil, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import type { Service } from '../acte/contexte';
import { proposerActionEnRetard } from '../actions/actes/retards';
import { TACHE_RETARD } from '../actions/actes/suivi';
import { ouvrirPreparee, TACHE_OUVERTURE } from '../campagnes/actes/ouverture';
import { approuverTacitement, TACHE_APPROBATION } from '../comptes-rendus/actes/approbation-tacite';
import { appliquerPerimetre, TACHE_PERIMETRE } from '../instances/perimetre';
import { creerFacteur, type Facteur } from './facteur';
import { envoyerCourriel } from './remise';
import { DEPOSER, resoudreEnvoi } from './resolution';

const SIMULTANES = 4;
/** One for each job in hand, one that listens, one that looks for the next ones. */
const CONNEXIONS = SIMULTANES + 2;
const REPRISE_MS = 5_000;
/** A short stop without SMTP_URL must lose nothing; older mail waits in the outbox for a person to decide. */
const OUBLI_MS = 24 * 3_600_000;

const cle = (charge: unknown, nom: string): string => {
  const valeur = typeof charge === 'object' && charge !== null ? (charge as Record<string, unknown>)[nom] : undefined;
  if (typeof valeur !== 'string') throw new Error(`La tâche n’a pas de ${nom}.`);
  return valeur;
};

/** The jobs: their payload is an id, their instant the service's clock. Each may run twice without a second effect. */
function taches(service: Service, facteur: Facteur | null): TaskList {
  return {
    resoudreEnvoi: async (charge) => {
      const nombre = await resoudreEnvoi(service, cle(charge, 'envoi'), service.horloge());
      // The clock of PostgreSQL may be a little ahead of ours.
      if (nombre === null) throw new Error('Cet envoi n’est pas encore dû.');
    },
    [TACHE_PERIMETRE]: (charge) => appliquerPerimetre(service.source, cle(charge, 'instance'), jourCivil(service.horloge(), ZONE_METROPOLE)),
    [TACHE_APPROBATION]: async (charge) => {
      if (!(await approuverTacitement(service, cle(charge, 'compteRendu'), service.horloge()))) throw new Error('Le terme de l’approbation n’est pas encore passé.');
    },
    [TACHE_OUVERTURE]: async (charge) => {
      if (!(await ouvrirPreparee(service, cle(charge, 'campagne'), service.horloge()))) throw new Error('Cette campagne n’ouvre pas encore.');
    },
    [TACHE_RETARD]: async (charge) => {
      if (!(await proposerActionEnRetard(service, cle(charge, 'action'), service.horloge()))) throw new Error('L’échéance de cette action n’est pas encore passée.');
    },
    envoyerCourriel: async (charge, { job }) => {
      if (!facteur) return;
      const issue = await envoyerCourriel(service, facteur, cle(charge, 'courriel'), service.horloge(), job.attempts >= job.max_attempts);
      // A failed job comes back later by itself, less and less often, for about four days.
      if (issue === 'DIFFERE') throw new Error('Le serveur de messagerie ne répond pas : le courriel attend.');
    },
  };
}

/**
 * Takes up what a brutal stop left: jobs still locked by a worker that is dead, mail prepared without a
 * server. Unlocking the job of another live process is harmless: each task locks its own row.
 */
async function reprendre(service: Service): Promise<void> {
  await service.source.query(`SELECT graphile_worker.force_unlock_workers(ARRAY(SELECT DISTINCT locked_by FROM graphile_worker.jobs WHERE locked_by IS NOT NULL))`);
  if (!service.configuration.smtpUrl) return;
  const oublies: { id: string }[] = await service.source.query(`SELECT id FROM courriel WHERE etat = 'PREPARE' AND prepare_le > $1`, [new Date(service.horloge().getTime() - OUBLI_MS)]);
  if (oublies.length > 0) await service.source.query(DEPOSER, [oublies.map((o) => o.id)]);
}

/** Only what an operator must see, on the error output. */
const journal = new Logger(() => (niveau, message) => {
  if (niveau === 'error') process.stderr.write(`${message}\n`);
});

const attendre = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((suite) => {
    const minuterie = setTimeout(suite, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(minuterie);
      suite();
    });
  });

/**
 * Starts the worker on the same PostgreSQL, and starts it again whenever it stops by itself (the database restarted).
 * `arreter` lets the jobs in hand end.
 */
export async function demarrerTravaux(service: Service, url: string): Promise<{ arreter(): Promise<void> }> {
  const facteur = creerFacteur(service.configuration);
  const arret = new AbortController();
  let courant: Runner | null = null;
  // Ours and not the worker's: it stops listening to the faults of its own pool when it falls, while some are still to come.
  const pool = new Pool({ connectionString: url, max: CONNEXIONS });
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));

  const lancer = async (): Promise<Runner> => {
    await reprendre(service);
    return run({ pgPool: pool, taskList: taches(service, facteur), concurrency: SIMULTANES, noHandleSignals: true, logger: journal });
  };
  const veiller = async (): Promise<void> => {
    while (!arret.signal.aborted) {
      await courant?.promise.catch(() => undefined);
      courant = null;
      if (arret.signal.aborted) return;
      await attendre(REPRISE_MS, arret.signal);
      if (!arret.signal.aborted) courant = await lancer().catch(() => null);
    }
  };

  courant = await lancer();
  const veille = veiller();
  return {
    async arreter() {
      arret.abort();
      await courant?.stop().catch(() => undefined);
      await veille;
      await pool.end();
      facteur?.fermer();
    },
  };
}
