import { raisonGardee, transitionImpossible, type RaisonGardee, type ValeurEcrite } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Contexte } from '../acte/contexte';
import { agirEnLot } from '../acte/lot';
import { exigerRecevable, tenirCampagne } from '../campagnes/verrou';
import type { Campagne } from '../campagnes/campagne.entity';
import { garderRevisions } from '../valeurs/revisions';
import { Valeur } from '../valeurs/valeur.entity';
import { lireCellules, type CelluleLue } from './cellules';
import { charger, type Rangee } from './rangee';

/** What taking an import back would do, or has done: how many cells find their former value, which ones keep what they hold, and why. */
export interface AnnulationImport {
  readonly annuleLe: Date | null;
  readonly remises: number;
  readonly gardees: readonly { readonly cellule: CelluleLue; readonly raison: RaisonGardee }[];
}

/** Remembers what an import wrote: the revision of each cell. */
export async function retenirEcrites(em: EntityManager, importId: string, ids: readonly string[]): Promise<void> {
  await em.query('INSERT INTO import_valeur (import_id, valeur_id, numero) SELECT $1, id, version FROM valeur WHERE id = ANY($2::uuid[])', [importId, ids]);
}

/** A cell is touched once it has a later revision than that of the import: written, submitted or judged, by whomever. */
const ECRITES = `SELECT i.valeur_id AS id, EXISTS (SELECT 1 FROM valeur_revision r WHERE r.valeur_id = i.valeur_id AND r.numero > i.numero) AS touchee FROM import_valeur i WHERE i.import_id = $1`;
type Ecrite = { readonly id: string; readonly touchee: boolean };

/** For the author of a confirmed import: what can be taken back now, or what was. Once done, only the cells left as they were are still tied to it. */
export async function lireAnnulation(ctx: Contexte, { id, campagne_id: campagneId, recu, annule_le: annuleLe }: Rangee): Promise<AnnulationImport> {
  const ecrites = new Map((await ctx.source.query<Ecrite[]>(ECRITES, [id])).map((e) => [e.id, e.touchee]));
  const lues = await lireCellules(ctx, { campagneId, siennes: true });
  const siennes = (lues?.cellules ?? []).flatMap((cellule) => {
    const touchee = ecrites.get(cellule.valeur.id);
    return lues && touchee !== undefined ? [{ cellule, raison: raisonGardee({ valeur: cellule.valeur, touchee }, lues.campagne) }] : [];
  });
  const gardees = siennes.flatMap(({ cellule, raison }) => (raison ? [{ cellule, raison }] : []));
  return { annuleLe, gardees, remises: annuleLe && recu ? recu.nouvelles + recu.modifiees - ecrites.size : siennes.length - gardees.length };
}

/** What each cell held before the import: its revision of then, or nothing. When it was written outlives its return. */
const AVANT = `SELECT i.valeur_id AS id, coalesce(a.etat, 'A_SAISIR') AS etat, a.numerateur::text, a.denominateur::text, a.texte, a.booleen, a.non_communique AS "nonCommunique",
  a.source, a.extrait_le::text AS "extraitLe", a.methode, a.commentaire,
  (SELECT r.instant FROM valeur_revision r WHERE r.valeur_id = a.valeur_id AND r.numero <= a.numero AND a.etat <> 'A_SAISIR' ORDER BY r.etat = 'SAISIE' DESC, r.numero DESC LIMIT 1) AS "saisieLe"
FROM import_valeur i LEFT JOIN LATERAL (SELECT * FROM valeur_revision r WHERE r.valeur_id = i.valeur_id AND r.numero < i.numero ORDER BY r.numero DESC LIMIT 1) a ON true
WHERE i.import_id = $1 AND i.valeur_id = ANY($2::uuid[])`;

const TROP_TARD = 'Les valeurs de cet import ont toutes été modifiées ou soumises depuis, ou la campagne est close : il n’y a plus rien à annuler.';

/**
 * Puts back what each cell held before an import, as long as it is the draft that the import left; those that somebody touched
 * since keep what they hold. All of it by the statements of an entry; the history keeps both. Done twice, it is done once.
 */
export async function annulerImport(ctx: Contexte, id: string): Promise<void> {
  const { campagne_id: campagneId, nom, recu, annule_le: deja } = await charger(ctx, id);
  if (deja) return;
  if (!recu) throw transitionImpossible('Cet import n’est pas enregistré : il s’abandonne.');
  const ids = (await ctx.source.query<Ecrite[]>(ECRITES, [id])).flatMap((e) => (e.touchee ? [] : [e.id]));
  if (ids.length === 0) throw transitionImpossible(TROP_TARD);
  let campagne: Campagne | null = null;
  const dessus = async (em: EntityManager): Promise<void> => {
    if ((await charger(ctx, id, em, ' FOR UPDATE')).annule_le) throw new DejaAnnule();
    campagne = await tenirCampagne(em, ctx, campagneId);
  };
  try {
    await agirEnLot(ctx, { acte: 'saisirValeurs', classe: Valeur, lot: { ids }, dessus, inscritSous: 'annulerImport' }, async ({ lignes, em }) => {
      if (campagne) exigerRecevable(campagne, lignes);
      // Read again under the locks: somebody may have written meanwhile.
      const intactes = new Set((await em.query<Ecrite[]>(ECRITES, [id])).flatMap((e) => (e.touchee ? [] : [e.id])));
      const remises = lignes.filter((valeur) => intactes.has(valeur.id) && !valeur.verrouillee).map((valeur) => valeur.id);
      if (remises.length === 0) throw transitionImpossible(TROP_TARD);
      const avant = await em.query<(ValeurEcrite & { readonly id: string })[]>(AVANT, [id, remises]);
      return {
        changements: avant.map(({ id: valeurId, ...changement }) => ({ id: valeurId, changement })),
        ensuite: async () => {
          await garderRevisions(em, ctx, remises, `Import de « ${nom} » annulé`);
          await em.query('DELETE FROM import_valeur WHERE import_id = $1 AND valeur_id = ANY($2::uuid[])', [id, remises]);
          await em.query('UPDATE import_classeur SET annule_le = $2 WHERE id = $1', [id, ctx.maintenant]);
        },
      };
    });
  } catch (erreur) {
    if (!(erreur instanceof DejaAnnule)) throw erreur;
  }
}

/** Another request of the same person took it back while this one waited. */
class DejaAnnule extends Error {}
