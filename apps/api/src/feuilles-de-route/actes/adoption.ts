import { adopterFeuilleDeRoute as adopter, reviserFeuilleDeRoute as reviser, saisieInvalide, type Action as ActionDuDomaine } from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import type { EntityManager } from 'typeorm';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { preparerEnvois } from '../../acte/envoi';
import { programmerRetard, rappelDe } from '../../actions/actes/suivi';
import { estUuid } from '../../lecture/racine';
import { Reunion } from '../../reunions/reunion.entity';
import { FeuilleDeRoute } from '../feuille-de-route.entity';
import { fermerReportees } from './report';

/** Freezes what is planned: the version that the committee adopted, with the names of that day. */
const FIGER = `
INSERT INTO version_feuille (id, feuille_de_route_id, numero, adoptee_le, motif, contenu)
SELECT gen_random_uuid(), $1, $2, $3, $4, coalesce(jsonb_agg(jsonb_build_object('actionId', a.id, 'chantierRang', a.chantier_rang, 'chantier', a.chantier, 'intitule', a.intitule,
  'piloteNom', o.nom, 'echeanceLibelle', a.echeance_libelle, 'echeance', a.echeance) ORDER BY a.chantier_rang, a.rang, a.id) FILTER (WHERE a.id IS NOT NULL), '[]')
FROM action a LEFT JOIN organisation o ON o.id = a.pilote_id WHERE a.feuille_de_route_id = $1`;

const SUIVIES = `
SELECT a.id, a.pilote_id AS "piloteId", a.echeance, a.cadre, a.instance_id AS "instanceId",
  EXISTS (SELECT 1 FROM envoi e WHERE e.sujet_id = a.id AND e.regle = 'PILOTE_A_RELANCER' AND e.resolu_le IS NULL AND e.parametres ->> 'echeance' = a.echeance::text) AS annonce
FROM action a WHERE a.feuille_de_route_id = $1 AND a.etat IN ('A_FAIRE', 'EN_COURS') ORDER BY a.id`;

/** The sitting in which the committee adopted, when it is told. */
async function reunionDe(em: EntityManager, ctx: Contexte, reunionId: string | null): Promise<Reunion | null> {
  if (reunionId === null) return null;
  const reunion = estUuid(reunionId) ? await em.findOneBy(Reunion, { id: reunionId }) : null;
  if (!reunion || !peut(ctx.droits, 'lire', 'Reunion', reunion)) throw saisieInvalide([{ champ: 'reunionId', message: 'Cette réunion n’existe pas, ou vos mandats ne permettent pas de la lire.' }]);
  return reunion;
}

/** From now on its actions are followed: their pilots reminded, their lateness told to the committee. */
async function suivre(em: EntityManager, ctx: Contexte, feuille: FeuilleDeRoute): Promise<void> {
  const actions = await em.query<(Pick<ActionDuDomaine, 'id' | 'piloteId' | 'echeance' | 'cadre' | 'instanceId'> & { annonce: boolean })[]>(SUIVIES, [feuille.id]);
  for (const action of actions.filter((a) => !a.annonce)) {
    await preparerEnvois(em, ctx, { acte: 'adopterFeuilleDeRoute', sujet: 'Action', sujetId: action.id, instanceId: feuille.instanceId }, rappelDe(action, ctx.maintenant));
  }
  await programmerRetard(em, actions);
}

/** Adopts a road map or its revision: its version is frozen beside the former ones, and its pilots are told. */
export function adopterFeuilleDeRoute(ctx: Contexte, { id, version, reunionId = null }: { id: string; version: number; reunionId?: string | null }): Promise<string> {
  return agir<FeuilleDeRoute>(ctx, { acte: 'adopterFeuilleDeRoute', classe: FeuilleDeRoute, id, version }, async ({ ligne, em }) => {
    const [{ actions }] = await em.query<[{ actions: number }]>('SELECT count(*)::int AS actions FROM action WHERE feuille_de_route_id = $1', [id]);
    const reunion = await reunionDe(em, ctx, reunionId);
    const change = adopter(ligne, { actions, reunion }, ctx.jour);
    const fermees = await fermerReportees(em, ctx, ligne);
    return {
      changement: { ...change, reunionId: reunion?.id ?? null },
      motif: ligne.motifRevision,
      envois: [{ regle: 'PILOTES' }],
      aussi: fermees.map((sujetId) => ({ sujet: 'Action', sujetId, champs: ['etat', 'closeLe'] })),
      ensuite: async () => {
        await em.query(FIGER, [id, change.numero, change.adopteeLe, ligne.motifRevision]);
        await suivre(em, ctx, { ...ligne, ...change } as FeuilleDeRoute);
      },
    };
  });
}

/** Opens a revision of an adopted road map, with its reason. */
export function reviserFeuilleDeRoute(ctx: Contexte, { id, version, motif }: { id: string; version: number; motif: string }): Promise<string> {
  return agir<FeuilleDeRoute>(ctx, { acte: 'reviserFeuilleDeRoute', classe: FeuilleDeRoute, id, version }, ({ ligne }) => {
    const changement = reviser(ligne, motif);
    return { changement, motif: changement.motifRevision };
  });
}
