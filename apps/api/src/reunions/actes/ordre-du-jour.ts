import { ecarterPoint as ecarter, introuvable, modifierOrdreDuJour as reecrire, nonAuthentifie, proposerPoint as proposer, retenirPoint as retenir, saisieInvalide } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir, type Effet, type EnCours } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { mandatPour } from '../../acte/journal';
import { estUuid } from '../../lecture/racine';
import { Point, Reunion } from '../reunion.entity';
import type { PointSaisie } from '../reunion.saisie';
import { ecrirePoints } from './points';

/** Once convened, the participants receive the new agenda and their calendars follow. */
const diffuser = (ligne: Reunion): Pick<Effet<Reunion>, 'changement' | 'envois'> => {
  if (ligne.etat !== 'CONVOQUEE') return { changement: {} };
  const sequence = ligne.sequence + 1;
  return { changement: { sequence }, envois: [{ regle: 'CONVOQUES', parametres: { sequence } }] };
};

/** What leaves the agenda is deleted, but a proposal waits again for its answer: whoever made it is owed one. */
async function retirerAbsents(em: EntityManager, reunionId: string, gardes: readonly string[]): Promise<void> {
  const absents = `reunion_id = $1 AND etat = 'INSCRIT' AND id <> ALL($2::uuid[])`;
  const [traite] = await em.query<{ titre: string }[]>(
    `SELECT titre FROM point WHERE ${absents} AND (EXISTS (SELECT 1 FROM synthese s WHERE s.point_id = point.id) OR EXISTS (SELECT 1 FROM decision d WHERE d.point_id = point.id)) LIMIT 1`,
    [reunionId, gardes],
  );
  if (traite) throw saisieInvalide([{ champ: 'points', message: `Le compte rendu traite déjà ce point : « ${traite.titre} ». Gardez-le à l’ordre du jour.` }]);
  await em.query(`UPDATE point SET etat = 'PROPOSE' WHERE ${absents} AND propose_par_nom IS NOT NULL`, [reunionId, gardes]);
  await em.query(`DELETE FROM point WHERE ${absents}`, [reunionId, gardes]);
}

/** Rewrites the agenda; items given with their id are kept, the others are new. */
export function modifierOrdreDuJour(ctx: Contexte, { id, version, points }: { id: string; version: number; points: PointSaisie[] }): Promise<string> {
  return agir(ctx, { acte: 'modifierOrdreDuJour', classe: Reunion, id, version }, async ({ ligne, em }) => {
    const inscrits = reecrire(ligne, points);
    const ids = await ecrirePoints(em, id, inscrits);
    await retirerAbsents(em, id, ids);
    return { ...diffuser(ligne), champs: ['points'] };
  });
}

const dernierRang = async (em: EntityManager, reunionId: string): Promise<number> => {
  const [{ rang }] = await em.query<[{ rang: number }]>('SELECT coalesce(max(rang), 0)::int AS rang FROM point WHERE reunion_id = $1', [reunionId]);
  return rang;
};

export interface Proposition {
  readonly id: string;
  readonly reunionId: string;
  readonly titre: string;
  readonly dureeMinutes?: number | null;
  readonly motif?: string | null;
}

/** A SIAE of the perimeter proposes an item, in the name of the organisation of its mandat. */
export function proposerPoint(ctx: Contexte, { id, reunionId, ...saisie }: Proposition): Promise<string> {
  return agir(ctx, { acte: 'proposerPoint', classe: Reunion, id: reunionId }, async ({ ligne, em }) => {
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    const deja = await em.findOneBy(Point, { id });
    if (deja && deja.reunionId !== reunionId) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
    if (deja) return null;
    const { id: _neuf, ...point } = proposer(ligne, saisie, (await dernierRang(em, reunionId)) + 1);
    const mandat = mandatPour(ctx.acteur, 'proposerPoint', 'Reunion', ligne);
    const [organisation] = await em.query<{ id: string; nom: string }[]>('SELECT o.id, o.nom FROM mandat m JOIN organisation o ON o.id = m.organisation_id WHERE m.id = $1', [mandat]);
    await em.insert(Point, { ...point, etiquettes: [...point.etiquettes], id, reunionId, proposeParId: organisation?.id ?? null, proposeParNom: organisation?.nom ?? null });
    return { changement: {}, champs: ['points'], envois: [{ regle: 'SECRETARIAT', parametres: { point: id } }] };
  });
}

/** Acts on one item under its sitting, which carries the rights and the lock. */
async function surUnPoint(ctx: Contexte, acte: 'retenirPoint' | 'ecarterPoint', id: string, decider: (point: Point, enCours: EnCours<Reunion>) => Promise<Effet<Reunion>>): Promise<string> {
  const point = estUuid(id) ? await ctx.source.manager.findOneBy(Point, { id }) : null;
  if (!point) throw ctx.acteur ? introuvable() : nonAuthentifie();
  return agir(ctx, { acte, classe: Reunion, id: point.reunionId }, async (enCours) => {
    // Read again under the lock of the sitting: it may have been answered meanwhile.
    const actuel = await enCours.em.findOneBy(Point, { id });
    if (!actuel) throw introuvable();
    return { nouvelleVersion: true, champs: ['points'], ...(await decider(actuel, enCours)) };
  });
}

/** Enters a proposed item on the agenda. */
export const retenirPoint = (ctx: Contexte, { id }: { id: string }): Promise<string> =>
  surUnPoint(ctx, 'retenirPoint', id, async (point, { ligne, em }) => {
    const [{ rang }] = await em.query<[{ rang: number }]>(`SELECT coalesce(max(rang), 0)::int + 1 AS rang FROM point WHERE reunion_id = $1 AND etat = 'INSCRIT'`, [ligne.id]);
    await em.update(Point, { id }, retenir(ligne, point, rang));
    return diffuser(ligne);
  });

/** Sets a proposed item aside, with a word for whoever proposed it. */
export const ecarterPoint = (ctx: Contexte, { id, motif }: { id: string; motif: string }): Promise<string> =>
  surUnPoint(ctx, 'ecarterPoint', id, async (point, { ligne, em }) => {
    const change = ecarter(ligne, point, motif);
    await em.update(Point, { id }, change);
    return { changement: {}, motif: change.motif };
  });
