import { citer, preavis, type Jour } from '@gouvernance-iae/domaine';
import { droitsDe } from '@gouvernance-iae/droits';
import type { EntityManager } from 'typeorm';
import { FAITS_REGLES, reglesDeLaLigne, type FaitsRegles } from '../accords/regle.faits';
import type { Correspondant, Seance } from '../calendrier/evenement';
import { Compilateur } from '../lecture/compilateur';

export interface PointAnnonce {
  readonly titre: string;
  readonly dureeMinutes: number | null;
  readonly presentateur: string | null;
}

/** What a mail about a sitting may say; loaded under the resolution's transaction, for addressees whom the rule designates. */
export interface DossierReunion extends Omit<Seance, 'ordreDuJour'> {
  readonly instanceId: string;
  readonly jour: Jour;
  readonly departements: readonly string[];
  readonly motifUrgence: string | null;
  readonly points: readonly PointAnnonce[];
  readonly documents: readonly { readonly nom: string; readonly typeMime: string; readonly taille: number }[];
  /** Items proposed and not examined yet. */
  readonly propositions: readonly { readonly id: string; readonly titre: string; readonly par: string | null }[];
  readonly secretariat: Secretariat | null;
  /** The notice that the rules of that day ask for, with its citation. */
  readonly preavis: { readonly avantLe: Jour; readonly citation: string } | null;
}

export interface Secretariat {
  readonly nom: string;
  readonly courriel: string | null;
}

export interface DossierCompteRendu {
  readonly id: string;
  readonly instanceNom: string;
  readonly jour: Jour;
  readonly etat: string;
  readonly approbation: string | null;
  /** The day at whose end silence approves; null where it never does. */
  readonly silenceLe: Jour | null;
  readonly rang: number;
  readonly motif: string | null;
  readonly secretariat: Secretariat | null;
  readonly receptions: readonly { readonly instanceNom: string; readonly recuParNom: string; readonly recuLe: Date }[];
}

const SECRETARIAT = `(SELECT json_build_object('nom', o.nom, 'courriel', o.courriel) FROM instance i JOIN organisation o ON o.id = i.secretariat_id WHERE i.id = x.instance_id) AS secretariat`;

/** The sitting of a sending, null when it does not exist any more. */
export async function chargerReunion(em: EntityManager, id: string, maintenant: Date): Promise<DossierReunion | null> {
  const portes = new Compilateur(em.connection, droitsDe(null), {}).portes('x');
  const [ligne]: (Omit<DossierReunion, 'preavis'> & FaitsRegles)[] = await em.query(
    `SELECT x.id, x.instance_id AS "instanceId", x.instance_nom AS "instanceNom", x.titre, x.debut, x.fin, x.zone, x.jour::text AS jour, x.lieu,
       x.lien_distance AS "lienDistance", x.etat, x.motif, x.motif_urgence AS "motifUrgence", x.sequence, x.departements,
       greatest(x.planifiee_le, x.convoquee_le, x.tenue_le, x.annulee_le) AS horodatage,
       (${FAITS_REGLES.regles(portes)}) AS regles, (${FAITS_REGLES.typeInstance(portes)}) AS "typeInstance", ${SECRETARIAT},
       (SELECT coalesce(json_agg(json_build_object('titre', p.titre, 'dureeMinutes', p.duree_minutes, 'presentateur', p.presentateur) ORDER BY p.rang, p.id), '[]')
        FROM point p WHERE p.reunion_id = x.id AND p.etat = 'INSCRIT') AS points,
       (SELECT coalesce(json_agg(json_build_object('id', p.id, 'titre', p.titre, 'par', p.propose_par_nom) ORDER BY p.rang, p.id), '[]')
        FROM point p WHERE p.reunion_id = x.id AND p.etat = 'PROPOSE') AS propositions,
       (SELECT coalesce(json_agg(json_build_object('nom', d.nom, 'typeMime', d.type_mime, 'taille', d.taille) ORDER BY d.depose_le, d.id), '[]')
        FROM document d WHERE d.reunion_id = x.id AND d.retire_le IS NULL) AS documents
     FROM reunion x WHERE x.id = $1`,
    [id],
  );
  if (!ligne) return null;
  const { regles, typeInstance, ...reunion } = ligne;
  const delai = preavis(reunion, reglesDeLaLigne(reunion, { regles, typeInstance }), maintenant);
  return { ...reunion, preavis: delai && { avantLe: delai.avantLe, citation: citer(delai.regle).texte } };
}

/** The minutes of a sending, null when they do not exist any more. */
export async function chargerCompteRendu(em: EntityManager, id: string): Promise<DossierCompteRendu | null> {
  const [ligne]: (Omit<DossierCompteRendu, 'receptions'> & { receptions: { instanceNom: string; recuParNom: string; recuLe: string }[] })[] = await em.query(
    `SELECT x.id, x.instance_nom AS "instanceNom", x.jour::text AS jour, x.etat, x.approbation, x.rang, x.motif, ${SECRETARIAT},
       (SELECT (x.tacite_le AT TIME ZONE r.zone)::date::text FROM reunion r WHERE r.id = x.reunion_id) AS "silenceLe",
       (SELECT coalesce(json_agg(json_build_object('instanceNom', t.instance_nom, 'recuParNom', t.recu_par_nom, 'recuLe', t.recu_le) ORDER BY t.recu_le), '[]')
        FROM transmission t WHERE t.compte_rendu_id = x.id AND t.recu_le IS NOT NULL) AS receptions
     FROM compte_rendu x WHERE x.id = $1`,
    [id],
  );
  return ligne ? { ...ligne, receptions: ligne.receptions.map((r) => ({ ...r, recuLe: new Date(r.recuLe) })) } : null;
}

/** Where answers go: a human box, that of the secrétariat. */
export const repondreA = (secretariat: Secretariat | null): Correspondant | null =>
  secretariat?.courriel ? { nom: secretariat.nom, adresse: secretariat.courriel } : null;
