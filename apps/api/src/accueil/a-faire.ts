import {
  ajouterJours, anneeDe, avecDe, dateEnMots, JOURS_AVANT_ECHEANCE, manquesDInstance, tacheDAvenant, tacheDeContestation, tacheDeMandat, tacheDeRythme, tachesDeSeance, tachesDeCampagne, tachesDInstance, titreMandat, trierTaches,
  type CampagneSuivie, type ContestationRecue, type FaitsComposition, type Jour, type Role, type SeanceTenue, type Tache, type TypeInstance,
} from '@gouvernance-iae/domaine';
import type { Acteur } from '@gouvernance-iae/droits';
import { CompteRendu, Transmission } from '../comptes-rendus/compte-rendu.entity';
import type { Contexte } from '../acte/contexte';
import { requeteActions, requeteFeuilles, tachesDActions, type FaitsActions } from './actions';
import { requeteAvenants, type FaitsAvenants } from './avenants';
import { requeteBilans, requeteSansBilan, tachesDeBilans, type FaitsBilans } from './bilans';
import { requeteCampagnes } from './campagnes';
import { requeteContestations } from './contestations';
import { requeteEnquetes, tachesDEnquetes, type FaitsEnquetes } from './enquetes';
import { Instance } from '../instances/instance.entity';
import type { Compilateur } from '../lecture/compilateur';
import { declarationDe } from '../lecture/registre';
import { COLONNES_REGLES, reunionLue, suivreReunion, type FaitsPourSuivre } from '../reunions/reunion.faits';
import { Participant, Point, Reunion } from '../reunions/reunion.entity';
import { Mandat } from '../personnes/mandat.entity';
import { Personne } from '../personnes/personne.entity';
import { requeteRemontees, tachesDeRemontees, type FaitsRemontees } from './remontees';
import { lienVers } from './recherche';
import { instancesTenues, requeteRythmes, verdictDe, type FaitsRythme } from './rythmes';

type SeanceLue = Reunion & {
  faits: FaitsPourSuivre;
  propositions: number;
  convoques: number;
  reponses: number;
  compteRendu: SeanceTenue['compteRendu'];
  sansAccuse: string[];
};

/** All that the home needs, as one row of JSON. */
export interface FaitsAFaire extends FaitsActions, FaitsAvenants, FaitsRemontees, FaitsBilans, FaitsEnquetes {
  readonly seances: readonly SeanceLue[];
  readonly receptions: readonly { id: string; instanceNom: string; jour: Jour; transmisLe: string }[];
  readonly convocations: readonly { id: string; instanceNom: string; jour: Jour }[];
  readonly rythmes: readonly FaitsRythme[];
  readonly propositions: readonly { id: string; instanceNom: string; jour: Jour }[];
  readonly campagnes: readonly CampagneSuivie[];
  readonly contestations: readonly ContestationRecue[];
  readonly instances: readonly InstanceATenir[];
  readonly mandats: readonly { personneId: string; nom: string; role: Role; instanceNom: string | null; organisationNom: string; fin: Jour }[];
}

interface InstanceATenir {
  readonly id: string;
  readonly nom: string;
  readonly type: TypeInstance;
  readonly departements: readonly string[];
  readonly secretariatId: string | null;
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly faits: FaitsComposition;
}

/** Older sittings are history: what was left undone there is not today's work. */
const ANCIENNETE_JOURS = 400;
const FAITS_SUIVI = ['regles', 'typeInstance', 'destinataires', 'suivi'] as const;
const SEANCES_MAX = 300;
/** How far ahead a SIAE is asked for agenda items. */
const PROPOSITIONS_JOURS = 60;
const ADMINISTRATION_MAX = 20;

const liste = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;

/** The select list of the home: sittings run, minutes to acknowledge, convocations to answer, rhythms. Each goes through the rights. */
export function colonnesAFaire(c: Compilateur, ctx: Contexte): string {
  const tenues = c.parametre(instancesTenues(ctx.acteur), 'uuid[]');
  const jour = c.parametre(ctx.jour, 'date');
  const moi = c.parametre(ctx.acteur?.personneId ?? null, 'uuid');
  const { fait } = c.portes('s');
  const faits = FAITS_SUIVI.map((nom) => `(${declarationDe(Reunion).faits?.[nom]?.(c.portes('s')) ?? 'NULL'}) AS "${nom}"`).join(', ');
  const colonnes = COLONNES_REGLES.map((p) => `${c.colonne(Reunion, 's', p)} AS "${p}"`).join(', ');
  const compter = (ou: string): string => `(SELECT count(*)::int FROM ${fait(Participant, 'p')} WHERE p.reunion_id = s.id${ou})`;
  const seances = `SELECT s.id, s.instance_nom AS "instanceNom", ${colonnes}, (SELECT row_to_json(f) FROM (SELECT ${faits}) f) AS faits,
      (SELECT count(*)::int FROM ${fait(Point, 'p')} WHERE p.reunion_id = s.id AND p.etat = 'PROPOSE') AS propositions,
      ${compter(` AND p.titre <> 'SUPPLEANT'`)} AS convoques, ${compter(` AND p.titre <> 'SUPPLEANT' AND p.reponse <> 'ATTENDUE'`)} AS reponses,
      (SELECT row_to_json(k) FROM (SELECT d.id, d.etat FROM ${c.lire(CompteRendu, 'd')} AND d.reunion_id = s.id AND d.etat <> 'REMPLACE' ORDER BY d.rang DESC LIMIT 1) k) AS "compteRendu",
      (SELECT coalesce(json_agg(t.instance_nom ORDER BY t.instance_nom), '[]') FROM ${fait(Transmission, 't')} JOIN ${fait(CompteRendu, 'd')} ON d.id = t.compte_rendu_id
        WHERE d.reunion_id = s.id AND d.etat = 'APPROUVE' AND t.recu_le IS NULL) AS "sansAccuse"
    FROM ${c.lire(Reunion, 's')} AND s.instance_id = ANY(${tenues}) AND s.etat <> 'ANNULEE' AND s.jour > ${jour} - ${ANCIENNETE_JOURS} ORDER BY s.debut LIMIT ${SEANCES_MAX}`;
  const receptions = `SELECT d.id, d.instance_nom AS "instanceNom", d.jour, max(t.transmis_le) AS "transmisLe" FROM ${fait(Transmission, 't')}
    JOIN (SELECT cr.id, cr.instance_nom, cr.jour FROM ${c.lire(CompteRendu, 'cr')}) d ON d.id = t.compte_rendu_id
    WHERE t.instance_id = ANY(${tenues}) AND t.recu_le IS NULL AND d.jour > ${jour} - ${ANCIENNETE_JOURS} GROUP BY d.id, d.instance_nom, d.jour ORDER BY d.jour LIMIT 50`;
  const convocations = `SELECT s.id, s.instance_nom AS "instanceNom", s.jour FROM ${c.lire(Reunion, 's')} AND s.etat = 'CONVOQUEE' AND s.jour >= ${jour}
    AND EXISTS (SELECT 1 FROM ${fait(Participant, 'p')} WHERE p.reunion_id = s.id AND p.personne_id = ${moi} AND p.reponse = 'ATTENDUE') ORDER BY s.debut LIMIT 20`;
  const rythmes = requeteRythmes(c, instancesTenues(ctx.acteur), anneeDe(ctx.jour));
  const propositions = `SELECT s.id, s.instance_nom AS "instanceNom", s.jour FROM ${c.lire(Reunion, 's')} AND s.etat = 'PLANIFIEE' AND s.reprise IS NULL
    AND s.instance_id = ANY(${c.parametre(instancesDesSiae(ctx.acteur), 'uuid[]')}) AND s.jour BETWEEN ${jour} AND ${jour} + ${PROPOSITIONS_JOURS}
    AND NOT EXISTS (SELECT 1 FROM ${fait(Point, 'p')} WHERE p.reunion_id = s.id AND p.propose_par_id = ANY(${c.parametre(organisationsDe(ctx.acteur), 'uuid[]')})) ORDER BY s.debut LIMIT 10`;
  return `${colonnesAdministration(c, ctx)}, ${liste(propositions)} AS propositions, ${liste(seances)} AS seances, ${liste(receptions)} AS receptions, ${liste(convocations)} AS convocations, ${liste(rythmes)} AS rythmes, ${liste(requeteCampagnes(c))} AS campagnes, ${liste(requeteContestations(c))} AS contestations, ${liste(requeteBilans(c))} AS bilans, ${liste(requeteSansBilan(c, anneeDe(ctx.jour) - 1))} AS "sansBilan",
    ${liste(requeteActions(c, organisationsDe(ctx.acteur), ctx.jour))} AS actions, ${liste(requeteFeuilles(c))} AS feuilles, ${liste(requeteRemontees(c))} AS remontees, ${liste(requeteAvenants(c, jour))} AS avenants, ${liste(requeteEnquetes(c, ctx.jour))} AS enquetes`;
}

const organisationsDe = (acteur: Acteur | null): string[] => [...new Set((acteur?.mandats ?? []).flatMap((m) => m.organisations))].sort();
/** A SIAE of the perimeter proposes (BFC2016 fiche 8). */
const instancesDesSiae = (acteur: Acteur | null): string[] => [...new Set((acteur?.mandats ?? []).filter((m) => m.genre === 'SIAE').flatMap((m) => m.instancesLues))].sort();

/** What an administrator keeps in order: instances that lack something, mandats about to end. Nobody else is asked. */
function colonnesAdministration(c: Compilateur, ctx: Contexte): string {
  if (!ctx.acteur?.mandats.some((m) => m.role === 'ADMINISTRATEUR')) return `'[]'::json AS instances, '[]'::json AS mandats`;
  const jour = c.parametre(ctx.jour, 'date');
  const { fait } = c.portes('i');
  const faits = Object.entries(declarationDe(Instance).faits ?? {}).map(([nom, calcul]) => `(${calcul(c.portes('i'))}) AS "${nom}"`).join(', ');
  const instances = `SELECT i.id, i.nom, i.type, i.departements, i.secretariat_id AS "secretariatId", i.debut, i.fin, (SELECT row_to_json(f) FROM (SELECT ${faits}) f) AS faits
    FROM ${c.lire(Instance, 'i')} AND i.debut <= ${jour} AND (i.fin IS NULL OR i.fin >= ${jour}) ORDER BY i.nom`;
  const mandats = `SELECT m.personne_id AS "personneId", e.prenom || ' ' || e.nom AS nom, m.role, n.nom AS "instanceNom", o.nom AS "organisationNom", m.fin
    FROM ${fait(Mandat, 'm')} JOIN (SELECT z.* FROM ${c.lire(Personne, 'z')}) e ON e.id = m.personne_id JOIN ${fait('organisation', 'o')} ON o.id = m.organisation_id LEFT JOIN ${fait('instance', 'n')} ON n.id = m.instance_id
    WHERE e.active AND m.debut <= ${jour} AND m.fin BETWEEN ${jour} AND ${c.parametre(ajouterJours(ctx.jour, JOURS_AVANT_ECHEANCE), 'date')} ORDER BY m.fin, e.nom LIMIT ${ADMINISTRATION_MAX}`;
  return `${liste(instances)} AS instances, ${liste(mandats)} AS mandats`;
}

/** What waits for the person, late first. */
export function tachesDe(faits: FaitsAFaire, ctx: Contexte): Tache[] {
  const taches: Tache[] = [];
  for (const lue of faits.seances) {
    const seance = reunionLue(lue);
    const attendus = suivreReunion(seance, lue.faits, ctx.maintenant);
    taches.push(...tachesDeSeance({ ...lue, attendus, commencee: seance.debut.getTime() <= ctx.maintenant.getTime() }, ctx.jour));
  }
  for (const { id, instanceNom, jour } of faits.receptions) {
    taches.push({ rang: 'CETTE_SEMAINE', acte: 'accuserReception', titre: `Accuser réception du compte rendu ${avecDe(instanceNom)}`, detail: `Réunion du ${dateEnMots(jour)}`, avantLe: null, citation: null, sujet: 'CompteRendu', sujetId: id });
  }
  for (const { id, instanceNom, jour } of faits.convocations) {
    taches.push({ rang: 'CETTE_SEMAINE', acte: 'repondreConvocation', titre: `Répondre à la convocation ${avecDe(instanceNom)}`, detail: `Réunion du ${dateEnMots(jour)}`, avantLe: jour, citation: null, sujet: 'Reunion', sujetId: id });
  }
  for (const rythme of faits.rythmes) {
    const prevue = rythme.reunions.some((r) => r.etat !== 'TENUE' && r.jour >= ctx.jour);
    const tache = tacheDeRythme(rythme, verdictDe(rythme, anneeDe(ctx.jour), ctx.jour), prevue, ctx.jour);
    if (tache) taches.push(tache);
  }
  for (const { id, instanceNom, jour } of faits.propositions) {
    taches.push({ rang: 'CETTE_SEMAINE', acte: 'proposerPoint', titre: `Proposer un point à l’ordre du jour ${avecDe(instanceNom)}`, detail: `Réunion du ${dateEnMots(jour)}, pas encore convoquée`, avantLe: null, citation: null, sujet: 'Reunion', sujetId: id });
  }
  taches.push(...faits.campagnes.flatMap((campagne) => tachesDeCampagne(campagne, ctx.jour)));
  taches.push(...faits.contestations.map(tacheDeContestation));
  taches.push(...tachesDeBilans(faits));
  taches.push(...tachesDActions(faits, ctx.jour), ...tachesDeRemontees(faits, ctx.jour), ...faits.avenants.map(tacheDAvenant), ...tachesDEnquetes(faits));
  taches.push(...faits.instances.flatMap((i) => tachesDInstance(i, manquesDInstance(i, i.faits, ctx.jour))).slice(0, ADMINISTRATION_MAX));
  taches.push(...faits.mandats.map((m) => tacheDeMandat({ ...m, titre: titreMandat(m) }, ctx.jour)));
  return trierTaches(taches);
}

const PAGES_DES_ACTES: Readonly<Record<string, (sujetId: string) => string>> = {
  planifierReunion: (id) => `/reunions/planifier?instance=${id}`,
  saisirValeurs: (id) => `/campagnes/${id}/saisie`,
  soumettreValeurs: (id) => `/campagnes/${id}/saisie`,
  composerBilan: (id) => `/bilans/composer?instance=${id}`,
  accepterValeurs: (id) => `/campagnes/${id}/revue`,
};

/** Where a task is settled: the page of its act, else that of its subject. */
export const lienDeTache = ({ acte, sujet, sujetId }: Pick<Tache, 'acte' | 'sujet' | 'sujetId'>): string => PAGES_DES_ACTES[acte]?.(sujetId) ?? lienVers(sujet, sujetId);
