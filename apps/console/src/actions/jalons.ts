export interface Jalon {
  intitule: string;
  prevuLe: string | null;
}

/** « Projet ; 1/3/2027 », or the day as an address writes it. */
const DATEE = /^(.*?)\s*[;|]\s*(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{4})-(\d{2})-(\d{2}))$/u;

/** A step as one line of a text, with its day as people write it. */
export function ecrireJalon({ intitule, prevuLe }: Jalon): string {
  const [annee, mois, jour] = prevuLe?.split('-') ?? [];
  return annee ? `${intitule} ; ${jour}/${mois}/${annee}` : intitule;
}

/** A line as a step; a day that does not exist is left to the server, which names it. */
export function lireJalon(ligne: string): Jalon {
  const lue = DATEE.exec(ligne);
  if (!lue) return { intitule: ligne, prevuLe: null };
  const [, intitule = '', jour = lue[7] ?? '', mois = lue[6] ?? '', annee = lue[5] ?? ''] = lue;
  return { intitule, prevuLe: `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}` };
}
