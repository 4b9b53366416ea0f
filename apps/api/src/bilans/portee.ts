import { NIVEAUX_BILAN, typesSuivis } from '@gouvernance-iae/domaine';
import type { Portes } from '../lecture/registre';

/** The accords whose campaigns a bilan counts: its own and, over the nation, those that decline it. */
export const accordsDuBilan = ({ alias: b, fait }: Portes): string =>
  `SELECT ac.id FROM ${fait('accord', 'ac')} WHERE ac.id = ${b}.accord_id OR (${b}.niveau = 'NATION' AND ac.decline_id = ${b}.accord_id)`;

/** « campagne alias WHERE … » of those whose period ends in the year of the bilan, or in the one before; a CTA has none. */
export const campagnesDuBilan = (portes: Portes, alias: string, anneesAvant = 0): string => {
  const { alias: b, fait } = portes;
  return `${fait('campagne', alias)} WHERE ${b}.niveau <> 'CTA' AND ${alias}.accord_id IN (${accordsDuBilan(portes)})
    AND ${alias}.fin BETWEEN make_date(${b}.annee - ${anneesAvant}, 1, 1) AND make_date(${b}.annee, 12, 31)
    AND (${b}.departements = '{}' OR ${alias}.departements = '{}' OR ${alias}.departements && ${b}.departements)`;
};

/** First day of the year before that of the bilan; last day of its year. */
export const PREMIER = (b: string): string => `make_date(${b}.annee - 1, 1, 1)`;
export const DERNIER = (b: string): string => `make_date(${b}.annee, 12, 31)`;
const TYPES = (b: string): string => `(CASE ${b}.niveau ${NIVEAUX_BILAN.map((n) => `WHEN '${n}' THEN '{${typesSuivis(n).join(',')}}'`).join(' ')} END::text[])`;

/** The instances that a bilan follows: its own, and those of the levels below that its territory meets. */
export const instancesDuBilan = ({ alias: b, fait }: Portes): string => `SELECT i.id, i.nom, i.type, i.departements, i.debut, i.fin FROM ${fait('instance', 'i')}
  WHERE (i.id = ${b}.instance_id OR (${b}.niveau <> 'CTA' AND i.type = ANY(${TYPES(b)}) AND (${b}.niveau = 'NATION' OR i.departements && ${b}.departements)
      AND i.type <> (SELECT z.type FROM ${fait('instance', 'z')} WHERE z.id = ${b}.instance_id)))
    AND i.debut <= ${DERNIER(b)} AND (i.fin IS NULL OR i.fin >= ${PREMIER(b)})`;
