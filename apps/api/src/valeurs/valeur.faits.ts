import type { SituationControle } from '@gouvernance-iae/domaine';
import { Personne } from '../personnes/personne.entity';
import type { Calcul, Portes } from '../lecture/registre';
import { Valeur } from './valeur.entity';

/** What its owner wrote, and what its reviewers were given to judge; nobody else learns how a figure came to be. */
const deSonProprietaire = ({ alias, pouvoir }: Portes): string => pouvoir('saisirValeurs', Valeur, alias);
const deSesRelecteurs = ({ alias, pouvoir }: Portes): string => pouvoir('accepterValeurs', Valeur, alias);

/** Why it was sent back may quote a figure that was never accepted: it stays between owner and reviewers. */
export const motifRenvoi: Calcul = (portes) => `CASE WHEN ${deSonProprietaire(portes)} OR ${deSesRelecteurs(portes)} THEN ${portes.alias}.motif_renvoi END`;

const CONTENU = ['numerateur::text', 'denominateur::text', 'texte', 'booleen'] as const;
const contenu = (de: string): string => `${CONTENU.map((c) => `${de}.${c}`).join(', ')}, ${de}.non_communique AS "nonCommunique"`;

/** Every state of the cell, the latest first; the reviewers see it from its submission on. */
export const historique: Calcul = (portes) => `
SELECT coalesce(json_agg(row_to_json(h) ORDER BY h.numero DESC), '[]') FROM (
  SELECT r.numero, r.etat, ${contenu('r')}, r.source, r.extrait_le AS "extraitLe", r.methode, r.commentaire, r.motif, r.instant,
    (SELECT q.prenom || ' ' || q.nom FROM ${portes.lire(Personne, 'q')} AND q.id = r.auteur_id) AS "auteurNom"
  FROM ${portes.fait('valeur_revision', 'r')}
  WHERE r.valeur_id = ${portes.alias}.id AND (${deSonProprietaire(portes)} OR (r.etat IN ('SOUMISE', 'ACCEPTEE', 'RENVOYEE') AND ${deSesRelecteurs(portes)}))) h`;

/** The same cell in the campaign of the accord whose period ends last before this one begins; a figure that may be read, or nothing. */
export const precedente: Calcul = ({ alias, lire, fait }) => `
SELECT row_to_json(x) FROM (
  SELECT p.id, k.libelle, ${contenu('p')}
  FROM (SELECT p.* FROM ${lire(Valeur, 'p')} AND p.indicateur_id = ${alias}.indicateur_id AND p.organisation_id = ${alias}.organisation_id
      AND p.departement IS NOT DISTINCT FROM ${alias}.departement AND p.type_siae IS NOT DISTINCT FROM ${alias}.type_siae
      AND p.saisie_le IS NOT NULL AND p.remplacee_le IS NULL AND p.campagne_id <> ${alias}.campagne_id) p
  JOIN ${fait('campagne', 'k')} ON k.id = p.campagne_id
  WHERE k.fin < (SELECT c.debut FROM ${fait('campagne', 'c')} WHERE c.id = ${alias}.campagne_id)
  ORDER BY k.fin DESC, p.etat = 'ACCEPTEE' DESC, p.id LIMIT 1) x`;

/** What the checks look at beside the value: its indicator, and the last day of the period. */
export interface FaitsControle {
  readonly controle: Omit<SituationControle, 'precedente'>;
  readonly precedente: SituationControle['precedente'];
}

const controle: Calcul = ({ alias, fait }) => `
SELECT row_to_json(x) FROM (
  SELECT k.fin, json_build_object('unite', n.unite, 'numerateur', n.numerateur, 'denominateur', n.denominateur) AS indicateur
  FROM ${fait('indicateur', 'n')}, ${fait('campagne', 'k')} WHERE n.id = ${alias}.indicateur_id AND k.id = ${alias}.campagne_id) x`;

export const FAITS_VALEUR = { controle, precedente } as const satisfies Record<keyof FaitsControle, Calcul>;
