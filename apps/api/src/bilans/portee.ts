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
