import { reporterActions as reporter, saisieInvalide, titreFeuille, type ActionAReporter, type ReportSaisi } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { colonnesDe } from '../../actions/actes/cadre';
import { rangSuivant } from '../../actions/actes/creation';
import { Action } from '../../actions/action.entity';
import { estUuid } from '../../lecture/racine';
import { FeuilleDeRoute } from '../feuille-de-route.entity';

const PARTIES_PRISES = `
INSERT INTO livrable (id, action_id, rang, intitule) SELECT gen_random_uuid(), $2, v.rang, v.intitule FROM livrable v WHERE v.action_id = $1 AND v.fourni_le IS NULL`;
const ETAPES_PRISES = `
INSERT INTO jalon (id, action_id, rang, intitule) SELECT gen_random_uuid(), $2, j.rang, j.intitule FROM jalon j WHERE j.action_id = $1 AND j.atteint_le IS NULL`;

/** The actions of the earlier road maps of a committee, held until the act is over. */
const CONNUES = `
SELECT a.id, a.instance_id AS "instanceId", a.accord_id AS "accordId", a.cadre, a.etat, a.avancement, a.chantier_rang AS "chantierRang", a.chantier, a.intitule, a.description, a.article_id AS "articleId", a.pilote_id AS "piloteId",
  a.contributeurs, a.echeance_libelle AS "echeanceLibelle", a.debut::text AS debut, a.echeance::text AS echeance, a.poids, a.parent_id AS "parentId", f.annee, EXISTS (SELECT 1 FROM action n WHERE n.reportee_de_id = a.id) AS reportee
FROM action a JOIN feuille_de_route f ON f.id = a.feuille_de_route_id WHERE f.instance_id = $1 AND f.annee < $2 ORDER BY f.annee, a.rang, a.id FOR UPDATE OF a`;

/**
 * Carries unfinished actions over to a draft or a revision, with what they still have to produce and to reach. Their pilots were
 * named by the same committee: they are taken as they are.
 */
export function reporterActions(ctx: Contexte, { id, version, lignes }: { id: string; version: number; lignes: readonly ReportSaisi[] }): Promise<string> {
  return agir<FeuilleDeRoute>(ctx, { acte: 'reporterActions', classe: FeuilleDeRoute, id, version }, async ({ ligne: feuille, em }) => {
    if (lignes.some((l) => !estUuid(l.id))) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    const connues = await em.query<ActionAReporter[]>(CONNUES, [feuille.instanceId, feuille.annee]);
    const reportees = reporter(feuille, lignes, new Map(connues.map((a) => [a.id, a])));
    const premier = await rangSuivant(em, id, feuille.instanceId);
    for (const [i, { id: actionId, plan, reporteeDeId, etat, avancement }] of reportees.entries()) {
      await em.insert(Action, {
        ...colonnesDe(plan), parentId: null, id: actionId, etat, avancement, reporteeDeId, rang: premier + i, cadre: feuille.etat, feuilleDeRouteId: id, instanceId: feuille.instanceId, accordId: feuille.accordId, departements: feuille.departements, creeLe: ctx.maintenant,
      });
      await em.query(PARTIES_PRISES, [reporteeDeId, actionId]);
      await em.query(ETAPES_PRISES, [reporteeDeId, actionId]);
    }
    // Once all are there: a part may have been chosen before the whole that it is a part of.
    for (const { id: actionId, plan } of reportees) if (plan.parentId !== null) await em.update(Action, { id: actionId }, { parentId: plan.parentId });
    return {
      changement: {},
      champs: ['actions'],
      nouvelleVersion: true,
      // The former actions are everybody's, and so is their journal: until its adoption, a draft leaves nothing there.
      aussi: reportees.map(({ id: actionId }) => ({ sujet: 'Action', sujetId: actionId, champs: ['reporteeDeId'] })),
    };
  });
}

const AVANCER = `
UPDATE action n SET avancement = o.avancement, etat = o.etat, version = n.version + 1 FROM action o
WHERE n.feuille_de_route_id = $1 AND o.id = n.reportee_de_id AND o.etat IN ('A_FAIRE', 'EN_COURS') AND n.etat IN ('A_FAIRE', 'EN_COURS') AND (n.avancement, n.etat) <> (o.avancement, o.etat)`;
const FERMER = `
UPDATE action o SET etat = 'REPORTEE', close_le = $2, version = o.version + 1 FROM action n WHERE n.feuille_de_route_id = $1 AND o.id = n.reportee_de_id AND o.etat IN ('A_FAIRE', 'EN_COURS')
RETURNING o.id, o.avancement`;
const NOTER = `INSERT INTO avancee (id, action_id, instant, etat, avancement, note, auteur_id) SELECT gen_random_uuid(), x.id, $2, 'REPORTEE', x.avancement, $3, $4 FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, avancement integer)`;

/** Once adopted, the road map goes on with what it carries over, from where it stands: the former actions are closed. Returns their ids. */
export async function fermerReportees(em: EntityManager, ctx: Contexte, feuille: Pick<FeuilleDeRoute, 'id' | 'annee'>): Promise<string[]> {
  await em.query(AVANCER, [feuille.id]);
  const [fermees] = await em.query<[{ id: string; avancement: number }[], number]>(FERMER, [feuille.id, ctx.maintenant]);
  await em.query(NOTER, [JSON.stringify(fermees), ctx.maintenant, `Reportée : ${titreFeuille(feuille)}.`, ctx.acteur?.personneId ?? null]);
  return fermees.map(({ id }) => id);
}
