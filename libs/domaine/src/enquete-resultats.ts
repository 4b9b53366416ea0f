import { REPONSES_MIN } from './enquete';
import { GENRES_ORGANISATION } from './vocabulaire';

export const DIMENSIONS_ENQUETE = ['ENSEMBLE', 'GENRE', 'DEPARTEMENT'] as const;
export type DimensionEnquete = (typeof DIMENSIONS_ENQUETE)[number];

/** An answer without its author: what it is counted by, and its choices in the order of the questions. */
export interface ReponseComptee {
  readonly genre: string;
  readonly departements: readonly string[];
  readonly choix: readonly number[];
}

/** `effectifs`: for each question, how many chose each answer; null when too few answered to be told. */
export interface GroupeEnquete {
  readonly dimension: DimensionEnquete;
  readonly cle: string;
  readonly reponses: number | null;
  readonly effectifs: readonly (readonly number[])[] | null;
}

type Candidat = Pick<GroupeEnquete, 'dimension' | 'cle'> & { readonly membres: ReadonlySet<number> };

const compter = (reponses: readonly ReponseComptee[], questions: readonly { readonly choix: readonly string[] }[]): number[][] =>
  questions.map(({ choix }, q) => choix.map((_, rang) => reponses.filter((r) => r.choix[q] === rang + 1).length));

/** What subtracting the shown groups from one another could tell apart: no part of it may hold one or two answers. */
const coupee = (parts: readonly ReadonlySet<number>[], { membres }: Candidat): Set<number>[] =>
  parts.flatMap((part) => [new Set([...part].filter((i) => membres.has(i))), new Set([...part].filter((i) => !membres.has(i)))]).filter(({ size }) => size > 0);

/**
 * Counts a closed survey. A group is shown when no difference between what is shown, the whole included, comes down to fewer
 * than three answers; the widest groups are tried first. Of a group set aside nothing is told, not even that somebody answered:
 * the groups named are every kind, and every département of the survey; over the nation, those shown.
 */
export function depouiller(reponses: readonly ReponseComptee[], questions: readonly { readonly choix: readonly string[] }[], departements: readonly string[] = []): GroupeEnquete[] {
  const nation = departements.length === 0;
  const tous: Candidat = { dimension: 'ENSEMBLE', cle: '', membres: new Set(reponses.keys()) };
  const grouper = (dimension: DimensionEnquete, cles: Iterable<string>, est: (r: ReponseComptee, cle: string) => boolean): Candidat[] =>
    [...new Set(cles)].sort().map((cle) => ({ dimension, cle, membres: new Set([...reponses.keys()].filter((i) => reponses[i] !== undefined && est(reponses[i], cle))) }));
  const groupes = [
    ...grouper('GENRE', GENRES_ORGANISATION, (r, cle) => r.genre === cle),
    ...grouper('DEPARTEMENT', nation ? reponses.flatMap((r) => r.departements) : departements, (r, cle) => r.departements.includes(cle)),
  ];
  const montres = new Set<Candidat>();
  if (tous.membres.size >= REPONSES_MIN) {
    montres.add(tous);
    let parts: readonly ReadonlySet<number>[] = [tous.membres];
    for (const groupe of [...groupes].sort((a, b) => b.membres.size - a.membres.size)) {
      const suivantes = coupee(parts, groupe);
      if (groupe.membres.size === 0 || suivantes.some(({ size }) => size < REPONSES_MIN)) continue;
      montres.add(groupe);
      parts = suivantes;
    }
  }
  return [tous, ...groupes].filter((groupe) => montres.has(groupe) || !(nation && groupe.dimension === 'DEPARTEMENT')).map((groupe) => {
    const { dimension, cle, membres } = groupe;
    if (!montres.has(groupe)) return { dimension, cle, reponses: null, effectifs: null };
    return { dimension, cle, reponses: membres.size, effectifs: compter(reponses.filter((_, i) => membres.has(i)), questions) };
  });
}
