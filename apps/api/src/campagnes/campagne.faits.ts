import { manquesPourClore, manquesPourSoumettre, type Avancement, type CelluleASoumettre, type Jour, type Manque, type Valeur as ValeurLue } from '@gouvernance-iae/domaine';
import type { Calcul, Portes } from '../lecture/registre';
import { Valeur } from '../valeurs/valeur.entity';
import { precedente } from '../valeurs/valeur.faits';
import { Campagne, type Comptes } from './campagne.entity';

/** Cells by state, without those that are missing: which ones are depends on the day of the request. */
export type FaitComptes = Omit<Avancement, 'manquantes'> & {
  /** Never submitted, by deadline; a locked one is missing whatever the day. */
  readonly restantes: readonly { readonly echeance: Jour; readonly verrouillee: boolean; readonly nombre: number }[];
};

/** Who reviews counts every cell, who owes counts their own: states only, never a figure. */
const portee = ({ alias, pouvoir }: Portes): string => `(${pouvoir('cloreCampagne', Campagne, alias)} OR ${pouvoir('saisirValeurs', Valeur, 'v')})`;

/** One row for each cell that somebody owes: the value « v » in force, and not one that another owner answered for all. */
export const estDue = ({ fait }: Pick<Portes, 'fait'>): string => `v.remplacee_le IS NULL AND (v.remplace_id IS NULL OR v.etat = 'ACCEPTEE')
  AND NOT (v.alternative AND v.premiere_soumission_le IS NULL AND EXISTS (SELECT 1 FROM ${fait(Valeur, 'w')} WHERE w.campagne_id = v.campagne_id AND w.indicateur_id = v.indicateur_id AND w.alternative
    AND w.departement IS NOT DISTINCT FROM v.departement AND w.type_siae IS NOT DISTINCT FROM v.type_siae AND w.premiere_soumission_le IS NOT NULL))`;
const cellules = (portes: Portes): string => `${portes.fait(Valeur, 'v')} WHERE v.campagne_id = ${portes.alias}.id AND ${estDue(portes)}`;

const compter = (nom: keyof Avancement, ou: string): string => `count(*) FILTER (WHERE ${ou})::int AS "${nom}"`;
const parEtat = (nom: keyof Avancement, etat: ValeurLue['etat']): string => compter(nom, `v.etat = '${etat}'`);
/** The first submission of the value « v » came in time. */
export const A_L_HEURE = `(v.premiere_soumission_le AT TIME ZONE 'Europe/Paris')::date <= v.echeance`;
const COMPTES = [
  'count(*)::int AS attendues',
  parEtat('aSaisir', 'A_SAISIR'),
  parEtat('saisies', 'SAISIE'),
  parEtat('soumises', 'SOUMISE'),
  parEtat('acceptees', 'ACCEPTEE'),
  parEtat('renvoyees', 'RENVOYEE'),
  compter('nonCommuniquees', 'v.non_communique IS NOT NULL'),
  compter('aLHeure', A_L_HEURE),
  compter('enRetard', `NOT ${A_L_HEURE}`),
].join(', ');

const restantes = (portes: Portes, ou: string): string => `(SELECT coalesce(json_agg(row_to_json(e)), '[]') FROM (
  SELECT v.echeance, v.verrouillee, count(*)::int AS nombre FROM ${cellules(portes)} AND v.premiere_soumission_le IS NULL AND ${ou} GROUP BY v.echeance, v.verrouillee) e) AS restantes`;

const comptes: Calcul = (portes) => `
SELECT row_to_json(c) FROM (SELECT k.*, ${restantes(portes, portee(portes))} FROM (SELECT ${COMPTES} FROM ${cellules(portes)} AND ${portee(portes)}) k) c`;

export type ComptesDe = FaitComptes & { readonly organisationId: string; readonly organisationNom: string; readonly echeance: Jour };

const avancement: Calcul = (portes) => `
SELECT coalesce(json_agg(row_to_json(y) ORDER BY y."organisationNom", y."organisationId"), '[]') FROM (
  SELECT k.*, o.nom AS "organisationNom", ${restantes(portes, 'v.organisation_id = k."organisationId"')}
  FROM (SELECT v.organisation_id AS "organisationId", max(v.echeance) AS echeance, ${COMPTES} FROM ${cellules(portes)} AND ${portes.pouvoir('cloreCampagne', Campagne, portes.alias)} GROUP BY v.organisation_id) k
  JOIN ${portes.fait('organisation', 'o')} ON o.id = k."organisationId") y`;

export interface FaitsASoumettre {
  readonly aSoumettre: readonly (Omit<ValeurLue, 'premiereSoumissionLe'> & { readonly premiereSoumissionLe: string | null } & Pick<CelluleASoumettre, 'indicateur' | 'precedente'>)[];
}

/** What the caller's organisations have not submitted yet, with what the checks look at. */
const aSoumettre: Calcul = (portes) => {
  const { alias, fait, pouvoir } = portes;
  return `
SELECT coalesce(json_agg(row_to_json(x) ORDER BY x.rang, x.departement, x."typeSiae"), '[]') FROM (
  SELECT n.rang, v.id, v.etat, v.departement, v.type_siae AS "typeSiae", v.alternative, v.verrouillee, v.remplacee_le AS "remplaceeLe", v.premiere_soumission_le AS "premiereSoumissionLe",
    v.numerateur::text, v.denominateur::text, v.texte, v.booleen, v.non_communique AS "nonCommunique", v.source, v.extrait_le AS "extraitLe", v.methode, v.commentaire,
    json_build_object('code', n.code, 'unite', n.unite, 'numerateur', n.numerateur, 'denominateur', n.denominateur) AS indicateur, (${precedente({ ...portes, alias: 'v' })}) AS precedente
  FROM ${fait(Valeur, 'v')} JOIN ${fait('indicateur', 'n')} ON n.id = v.indicateur_id
  WHERE v.campagne_id = ${alias}.id AND v.etat IN ('A_SAISIR', 'SAISIE', 'RENVOYEE') AND NOT v.verrouillee AND ${pouvoir('soumettreValeurs', Valeur, 'v')}) x`;
};

export interface FaitsAClore {
  readonly aClore: readonly { readonly etat: ValeurLue['etat']; readonly echeance: Jour; readonly nombre: number }[];
}

const aClore: Calcul = ({ alias, fait, pouvoir }) => `
SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (
  SELECT v.etat, v.echeance, count(*)::int AS nombre FROM ${fait(Valeur, 'v')} WHERE v.campagne_id = ${alias}.id AND ${pouvoir('cloreCampagne', Campagne, alias)} GROUP BY v.etat, v.echeance) x`;

export const FAITS_CAMPAGNE = { comptes, avancement, aSoumettre, aClore } as const satisfies Record<string, Calcul>;

/** The counts as they are on a day: a cell is late once its deadline has passed without any submission. */
export function comptesDuJour({ restantes: lesRestantes, enRetard: tardives, ...comptes }: FaitComptes, jour: Jour): Comptes {
  const enRetard = lesRestantes.reduce((somme, { echeance, verrouillee, nombre }) => (verrouillee || echeance < jour ? somme + nombre : somme), 0);
  return { ...comptes, tardives, enRetard };
}

/** The cells in the words of the domain, with their instants. */
export const cellulesASoumettre = (lues: FaitsASoumettre['aSoumettre']): CelluleASoumettre[] =>
  lues.map(({ indicateur, precedente: avant, ...valeur }) => ({
    valeur: { ...valeur, premiereSoumissionLe: valeur.premiereSoumissionLe === null ? null : new Date(valeur.premiereSoumissionLe) },
    indicateur,
    precedente: avant,
  }));

export const valeursAClore = (groupes: FaitsAClore['aClore']): Pick<ValeurLue, 'etat' | 'echeance'>[] => groupes.flatMap(({ nombre, ...valeur }) => Array.from({ length: nombre }, () => valeur));

/** What is missing to submit one's own values, and to close for whoever reviews; the corrections of a closed campaign too. */
export function manquesCampagne(campagne: Pick<Campagne, 'etat' | 'fin' | 'echeance'>, faits: FaitsASoumettre & FaitsAClore, actes: readonly string[], jour: Jour): Manque[] {
  return [
    ...(faits.aSoumettre.length > 0 ? manquesPourSoumettre(cellulesASoumettre(faits.aSoumettre), campagne) : []),
    ...(actes.includes('cloreCampagne') ? manquesPourClore(campagne, valeursAClore(faits.aClore), jour) : []),
  ];
}
