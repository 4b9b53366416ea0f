import { Campagne } from '../campagnes/campagne.entity';
import type { Compilateur } from '../lecture/compilateur';
import { Valeur } from '../valeurs/valeur.entity';

/** The latest ones; one that closed may still receive corrections of what it accepted. */
const CAMPAGNES_MAX = 20;

/** What the campaigns ask of the person: her own cells in their states, and what she may judge. Counts, never a figure. */
export function requeteCampagnes(c: Compilateur): string {
  const { fait } = c.portes('s');
  const siennes = c.pouvoir('saisirValeurs', Valeur, 'v');
  const aJuger = c.pouvoir('accepterValeurs', Valeur, 'v');
  // One of several owners may leave the cell to another: it is offered, not asked.
  const aSaisir = `v.etat = 'A_SAISIR' AND NOT v.alternative AND ${siennes}`;
  const renvoyee = `v.etat = 'RENVOYEE' AND ${siennes}`;
  const aExaminer = `v.etat = 'SOUMISE' AND ${aJuger}`;
  const compter = (ou: string, nom: string): string => `count(*) FILTER (WHERE ${ou})::int AS "${nom}"`;
  const lister = (valeur: string, ou: string, nom: string): string => `coalesce(array_agg(DISTINCT ${valeur}) FILTER (WHERE ${ou}), '{}') AS "${nom}"`;
  return `SELECT k.id, k.libelle, k.revue_le AS "revueLe", f.* FROM (SELECT s.* FROM ${c.lire(Campagne, 's')} AND s.etat <> 'PREPAREE' ORDER BY s.echeance DESC LIMIT ${CAMPAGNES_MAX}) k, LATERAL (
    SELECT min(v.echeance) FILTER (WHERE (${aSaisir}) OR (v.etat = 'SAISIE' AND ${siennes})) AS echeance,
      ${compter(aSaisir, 'aSaisir')}, ${lister('n.code', aSaisir, 'indicateurs')}, ${compter(`v.etat = 'SAISIE' AND ${siennes}`, 'aSoumettre')},
      ${compter(renvoyee, 'renvoyees')}, min(v.echeance) FILTER (WHERE ${renvoyee}) AS "echeanceRenvoi", ${lister('v.motif_renvoi', renvoyee, 'motifs')}, ${compter(aExaminer, 'aExaminer')}, ${lister('o.nom', aExaminer, 'fournisseurs')}
    FROM ${fait(Valeur, 'v')} JOIN ${fait('indicateur', 'n')} ON n.id = v.indicateur_id JOIN ${fait('organisation', 'o')} ON o.id = v.organisation_id
    WHERE v.campagne_id = k.id AND v.etat <> 'ACCEPTEE' AND NOT v.verrouillee) f`;
}
