import { ErreurMetier, planifierImportActions, type ActionConnue, type LigneImportAction } from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { Article } from '../accords/accord.entity';
import { charger, transaction } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { inscrire, mandatPour } from '../acte/journal';
import { colonnesDe } from '../actions/actes/cadre';
import { rangSuivant } from '../actions/actes/creation';
import { remonter } from '../actions/actes/remontee';
import { programmerRetard } from '../actions/actes/suivi';
import { Action } from '../actions/action.entity';
import { Organisation } from '../organisations/organisation.entity';
import { FeuilleDeRoute } from './feuille-de-route.entity';
import { lireFichierActions, type FichierActions } from './fichier';
import type { ImportActions } from './import.types';

const CELLULE = /\d+$/u;
/** As many faults as a person corrects before trying again. */
const FAUTES_MAX = 200;

export interface DemandeImport {
  readonly feuilleDeRouteId: string;
  readonly fichier: string;
  readonly nom: string;
}

const tenir = (em: EntityManager, ctx: Contexte, id: string): Promise<FeuilleDeRoute> => charger<FeuilleDeRoute>(em, ctx, FeuilleDeRoute, id, 'importerActions');

/** The rows of a file, for whoever may import it; no row of the road map waits while it is read. */
async function lire(ctx: Contexte, { feuilleDeRouteId, fichier, nom }: DemandeImport): Promise<FichierActions> {
  await transaction(ctx, (em) => tenir(em, ctx, feuilleDeRouteId));
  return lireFichierActions(fichier, nom);
}

/** Says what a file would change in a road map, and writes nothing. */
export async function apercuImportActions(ctx: Contexte, demande: DemandeImport): Promise<ImportActions> {
  const lu = await lire(ctx, demande);
  return transaction(ctx, async (em) => resumer(await planifier(em, ctx, await tenir(em, ctx, demande.feuilleDeRouteId), lu), false));
}

/** Applies a file, all of it or nothing; the plan is made again under the lock of the road map. */
export async function importerActions(ctx: Contexte, demande: DemandeImport): Promise<ImportActions> {
  const lu = await lire(ctx, demande);
  return transaction(ctx, async (em) => {
    const feuille = await tenir(em, ctx, demande.feuilleDeRouteId);
    const plan = await planifier(em, ctx, feuille, lu);
    const champs = plan.flatMap((ligne) => ligne.champs);
    if (champs.length > 0) {
      const cellules = champs.length === 1 ? 'Une cellule est' : `${champs.length} cellules sont`;
      throw new ErreurMetier('SAISIE_INVALIDE', `${cellules} à corriger : rien n’a été enregistré.`, { champs: champs.slice(0, FAUTES_MAX) });
    }
    await enregistrer(em, ctx, feuille, plan);
    return resumer(plan, true);
  });
}

const CONNUES = `
SELECT a.id, a.chantier_rang AS "chantierRang", a.chantier, a.intitule, a.description, a.article_id AS "articleId", c.code AS "articleCode", a.pilote_id AS "piloteId", o.nom AS "piloteNom", a.contributeurs,
  ARRAY(SELECT d.nom FROM organisation d WHERE d.id = ANY (a.contributeurs) ORDER BY d.nom) AS "contributeursNoms", a.echeance_libelle AS "echeanceLibelle", a.debut::text AS debut, a.echeance::text AS echeance, a.poids,
  a.parent_id AS "parentId", h.intitule AS "parentIntitule", a.etat, a.avancement, (SELECT count(*)::int FROM action p WHERE p.parent_id = a.id) AS "nombreParties"
FROM action a LEFT JOIN article c ON c.id = a.article_id LEFT JOIN organisation o ON o.id = a.pilote_id LEFT JOIN action h ON h.id = a.parent_id
WHERE a.feuille_de_route_id = $1 ORDER BY a.chantier_rang, a.rang, a.id`;

/** The actions of a road map with the names that a file writes. */
export const actionsConnues = (em: Pick<EntityManager, 'query'>, feuilleId: string): Promise<ActionConnue[]> => em.query<ActionConnue[]>(CONNUES, [feuilleId]);

async function planifier(em: EntityManager, ctx: Contexte, feuille: FeuilleDeRoute, { entetes, rangees }: FichierActions): Promise<LigneImportAction[]> {
  const connues = await actionsConnues(em, feuille.id);
  const nommees = new Set(connues.flatMap((a) => [a.piloteId, ...a.contributeurs]));
  // Names come back in the answer: only those that the person may read, or that the road map already shows, designate.
  const lisibles = (await em.find(Organisation, { order: { id: 'ASC' } })).filter((o) => nommees.has(o.id) || peut(ctx.droits, 'lire', 'Organisation', o));
  const organisations = new Map<string, string | null>();
  for (const { id, nom } of lisibles) organisations.set(nom.trim().toLocaleLowerCase('fr'), organisations.has(nom.trim().toLocaleLowerCase('fr')) ? null : id);
  const articles = new Map((await em.findBy(Article, { accordId: feuille.accordId })).map((a) => [a.code.toLocaleLowerCase('fr'), a.id]));
  return planifierImportActions(entetes, rangees, { annee: feuille.annee, etat: feuille.etat, connues, organisations, articles, nouvelId: () => randomUUID() });
}

/** New ones first and without their parent, which may be new as well; then what changes; then the progress, carried up. */
async function enregistrer(em: EntityManager, ctx: Contexte, feuille: FeuilleDeRoute, lignes: readonly LigneImportAction[]): Promise<void> {
  const ecrites = lignes.flatMap((l) => (l.plan !== null && (l.effet === 'NOUVELLE' || l.effet === 'MODIFIEE') ? [{ ...l, plan: l.plan }] : []));
  const premier = await rangSuivant(em, feuille.id, feuille.instanceId);
  for (const [i, { id, plan }] of ecrites.filter((l) => l.effet === 'NOUVELLE').entries()) {
    await em.insert(Action, {
      ...colonnesDe(plan), parentId: null, id, feuilleDeRouteId: feuille.id, instanceId: feuille.instanceId, accordId: feuille.accordId, cadre: feuille.etat, departements: feuille.departements,
      rang: premier + i, etat: 'A_FAIRE', avancement: 0, creeLe: ctx.maintenant,
    });
  }
  const avant = new Map((await em.findBy(Action, { id: In(ecrites.map((l) => l.id)) })).map((a) => [a.id, a]));
  for (const { id, plan, avancement, effet } of ecrites) {
    const connue = avant.get(id);
    if (!connue) continue;
    const avance = avancement !== connue.avancement;
    await em.update(Action, { id }, { ...colonnesDe(plan), ...(avance ? { avancement, etat: 'EN_COURS' as const } : {}), ...(effet === 'MODIFIEE' ? { version: connue.version + 1 } : {}) });
    if (avance) {
      await em.query('INSERT INTO avancee (id, action_id, instant, etat, avancement, auteur_id) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)', [id, ctx.maintenant, 'EN_COURS', avancement, ctx.acteur?.personneId ?? null]);
    }
  }
  for (const parentId of new Set(ecrites.flatMap(({ id, plan }) => [plan.parentId, avant.get(id)?.parentId ?? null]))) await remonter(em, parentId);
  await programmerRetard(em, ecrites.map(({ id, plan }) => ({ id, piloteId: plan.piloteId, echeance: plan.echeance, cadre: feuille.etat, instanceId: feuille.instanceId })));
  const mandatId = mandatPour(ctx.acteur, 'importerActions', 'FeuilleDeRoute', feuille);
  await inscrire(em, ctx, [
    ...(ecrites.length > 0 ? [{ acte: 'importerActions', sujet: 'FeuilleDeRoute', sujetId: feuille.id, champs: ['actions'], mandatId }] : []),
    ...ecrites.map((l) => ({ acte: 'importerActions', sujet: 'Action', sujetId: l.id, champs: l.changements.map((c) => c.colonne), mandatId })),
  ]);
}

function resumer(plan: readonly LigneImportAction[], applique: boolean): ImportActions {
  const compter = (effet: LigneImportAction['effet']): number => plan.filter((l) => l.effet === effet).length;
  return {
    applique,
    nouvelles: compter('NOUVELLE'),
    modifiees: compter('MODIFIEE'),
    inchangees: compter('INCHANGEE'),
    refusees: compter('REFUSEE'),
    lignes: plan.map((l) => ({ ligne: l.rang, nom: l.nom, effet: l.effet, changements: [...l.changements] })),
    fautes: plan.flatMap((l) => l.champs.map(({ champ, message }) => ({ cellule: champ, ligne: Number(CELLULE.exec(champ)?.[0] ?? l.rang), message }))).slice(0, FAUTES_MAX),
  };
}
