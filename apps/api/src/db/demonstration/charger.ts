import { jourCivil, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { Lecteur, Service } from '../../acte/contexte';
import { TACHE_RETARD } from '../../actions/actes/suivi';
import { identifiantDe } from '../reference/identifiant';
import { ecrireAccord } from './accord-en-base';
import { Acteurs } from './acteurs';
import { ouvrirComptes, peupler } from './annuaire';
import { COMPTES, DOMAINE_DEMO } from './comptes';
import { CourrielsPasses } from './courriels-passes';
import { ecrireEngagements } from './engagements';
import { instantLocal } from './instant';
import { jouer } from './jouer';
import type { PlanDemonstration } from './plan';
import { planDemonstration } from './planifier';
import { enUneTransaction, type ServiceReuni } from './transaction-unique';

export const GRAINE = 1;
const TITRE = 'Données de démonstration\u00a0:';

type Etape = (texte: string) => void;

/** Plays the acts in the order of time, telling each year of sittings when the first one is planned. */
async function raconter(service: ServiceReuni, plan: PlanDemonstration, acteurs: Acteurs, etape: Etape): Promise<void> {
  const courriels = new CourrielsPasses(service, plan.jour);
  let annee = '';
  for (const acte of plan.actes) {
    const seance = acte.acte === 'planifierReunion' ? acte.reunion.debut.slice(0, 4) : annee;
    if (seance > annee) etape(`${TITRE} ${(annee = seance)}`);
    await jouer(await acteurs.contexte(acte.par, acte.instant), acte);
    await courriels.ecrire(acte.instant);
  }
  await courriels.clore();
  // The story played what was late: nothing of it is left to the worker.
  await service.em.query('SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE task_identifier = $1 AND run_at < $2', [TACHE_RETARD, instantLocal(plan.jour, '00:00')]);
}

async function estVide({ source }: Pick<Service, 'source'>): Promise<boolean> {
  const [ligne] = await source.query<{ vide: boolean }[]>('SELECT NOT EXISTS (SELECT 1 FROM personne) AS vide');
  return ligne?.vide ?? false;
}

/** Our tables only: a bare ANALYZE also locks the catalogs that all the databases of a server share, until this long transaction ends. */
async function analyser({ em }: ServiceReuni): Promise<void> {
  const tables = await em.query<{ nom: string }[]>(`SELECT format('%I', tablename) AS nom FROM pg_tables WHERE schemaname = 'public'`);
  await em.query(`ANALYZE ${tables.map((t) => t.nom).join(', ')}`);
}

async function installer(service: ServiceReuni, plan: PlanDemonstration, etape: Etape): Promise<void> {
  // Of two servers that start together on an empty database, one tells the story and the other finds it told.
  await service.em.query(`SELECT pg_advisory_xact_lock(hashtextextended('demonstration', 0))`);
  if (!(await estVide(service))) return;
  etape(`${TITRE} annuaire et instances`);
  await ecrireAccord(service.em, plan);
  const acteurs = new Acteurs(service, plan.mandats);
  await peupler(service, plan, acteurs);
  await ecrireEngagements(service.em, plan);
  await ouvrirComptes(service, plan);
  // The planner knows nothing yet of tables filled in this very transaction.
  await analyser(service);
  await raconter(service, plan, acteurs, etape);
  await analyser(service);
}

/**
 * Tells a story into an empty database, by the acts of the API at the instants of their time. It is one transaction: a
 * process that dies in the middle leaves the database empty, and the next start tells it again.
 */
export async function conter(service: Service, plan: PlanDemonstration, etape: Etape): Promise<void> {
  // No mail of the story goes to a real server; what it creates is marked fictitious.
  const configuration = { ...service.configuration, smtpUrl: null, fictif: true };
  await enUneTransaction({ ...service, configuration }, (reuni) => installer(reuni, plan, etape));
}

/** The last that a release added to the story, under an id that does not depend on the day when it is told. */
const DERNIER_AJOUT = identifiantDe('demonstration', String(GRAINE), 'texte/Accord régional signé.pdf');

/** Was this demonstration told by a former release? It lacks accounts that this one has, or what was added to the story since. */
async function estAncienne(service: Service): Promise<boolean> {
  if (!(await estFictive(service.lectures))) return false;
  const [{ connus, ajout }] = await service.source.query<[{ connus: number; ajout: boolean }]>(
    'SELECT (SELECT count(*)::int FROM personne WHERE courriel = ANY($1)) AS connus, EXISTS (SELECT 1 FROM texte_accord WHERE id = $2) AS ajout',
    [COMPTES.map(([cle]) => `${cle}@${DOMAINE_DEMO}`), DERNIER_AJOUT],
  );
  return connus < COMPTES.length || !ajout;
}

/**
 * Loads the demonstration as of the day of the service's clock; a database where somebody exists is left alone. One that a former
 * release told is kept with what people did in it, and whoever starts the platform learns how to have the new one.
 */
export async function chargerDemonstration(service: Service, etape: Etape): Promise<void> {
  if (!(await estVide(service))) {
    if (await estAncienne(service)) etape(`${TITRE} celles d’une version précédente sont gardées\u202f; npm run db:reset les remplace`);
    return;
  }
  await conter(service, planDemonstration(jourCivil(service.horloge(), ZONE_METROPOLE), GRAINE), etape);
}

/** Is this database the demonstration? Every page then says so. */
export async function estFictive(lectures: Lecteur): Promise<boolean> {
  const { rows } = await lectures.query<{ fictive: boolean }>({ text: `SELECT EXISTS (SELECT 1 FROM accord WHERE origine = 'DEMONSTRATION') AS fictive`, values: [] });
  return rows[0]?.fictive ?? false;
}
