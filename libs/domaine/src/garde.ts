import { MOIS } from './texte';

/**
 * The platform holds no data on the persons in insertion (AC2011 §5.1 forbids any such file): free
 * text is searched for what identifies one of them.
 */
export const GENRES_TROUVAILLE = ['NIR', 'IDENTIFIANT_DEMANDEUR', 'DATE_NAISSANCE'] as const;
export type GenreTrouvaille = (typeof GENRES_TROUVAILLE)[number];

export interface Trouvaille {
  readonly genre: GenreTrouvaille;
  /** Position in the text, end excluded. */
  readonly debut: number;
  readonly fin: number;
  readonly extrait: string;
  readonly message: string;
}

const SEP = '[ \\u00a0\\u202f.\\-]?';
const SEUL_AVANT = '(?<![\\p{L}\\p{N}])';
const SEUL_APRES = '(?![\\p{L}\\p{N}])';

/**
 * Sex, year, month (20 to 99 when unknown), département, commune, order, key: separators are accepted
 * between these groups only, so a SIRET (3-3-3-5), a telephone or an IBAN never has this shape.
 */
const NIR = new RegExp(
  `${SEUL_AVANT}([1-478])${SEP}(\\d{2})${SEP}(0[1-9]|1[0-2]|[2-9]\\d)${SEP}(\\d{2}|2[AB])${SEP}(\\d{3})${SEP}(\\d{3})(?:${SEP}(\\d{2}))?${SEUL_APRES}`,
  'giu',
);

/** The key completes the thirteen characters to a multiple of 97; Corsica counts as 19 and 18. */
function cleDuNir(treize: string): number {
  return 97 - Number(BigInt(treize.toUpperCase().replace('2A', '19').replace('2B', '18')) % 97n);
}

/** Without key, only the plainest shape is suspected: sex 1 or 2, a real month and département. */
const vraisemblable = (morceaux: readonly string[]): boolean => {
  const [sexe, , mois = '', departement = ''] = morceaux;
  return (sexe === '1' || sexe === '2') && Number(mois) <= 12 && departement !== '00' && departement !== '96';
};

function estNir(trouve: RegExpMatchArray): boolean {
  const morceaux = trouve.slice(1, 7);
  const cle = trouve[7];
  if (cle !== undefined && Number(cle) === cleDuNir(morceaux.join(''))) return true;
  // Fifteen characters in one block with a wrong key are another kind of number.
  if (cle !== undefined && !/\D/u.test(trouve[0])) return false;
  return vraisemblable(morceaux);
}

/** Seven digits and a letter; eight digits only when the words around say what they are. */
const IDENTIFIANT = new RegExp(`${SEUL_AVANT}\\d{7}[A-Z]${SEUL_APRES}`, 'giu');
const IDENTIFIANT_ANNONCE = new RegExp(
  `(?:identifiant|demandeur d[’']emploi|p[ôo]le emploi|france travail)[^\\d\\n]{0,20}(?<numero>\\d{8})${SEUL_APRES}`,
  'giu',
);

const MOT_DU_MOIS = [...MOIS, 'fevrier', 'aout', 'decembre'].join('|');
/** Years in which an adult of 2011 or later was born: the dates of sittings and accords come after. */
const ANNEE = '(?:19[3-9]\\d|200\\d|2010)';
const DATE = `(?:[0-3]?\\d[/.\\-][01]?\\d[/.\\-]${ANNEE}|(?:1er|[0-3]?\\d)[ \\u00a0](?:${MOT_DU_MOIS})[ \\u00a0]${ANNEE})`;
/** The rest of a name, bounded: without an end, a text of hyphens would be read again from each of its letters. */
const SUITE = `[\\p{L}’'\\-]{1,60}`;
const NOM = `(?:(?:M\\.|Mme|Mlle|Monsieur|Madame)[ \\u00a0]\\p{Lu}(?:${SUITE})?|\\p{Lu}${SUITE}[ \\u00a0]\\p{Lu}${SUITE})`;
const NAISSANCES: readonly RegExp[] = [
  new RegExp(`${SEUL_AVANT}(?:n[ée]e?s?|naissance)[ \\u00a0:]{1,3}(?:le[ \\u00a0])?${DATE}${SEUL_APRES}`, 'giu'),
  new RegExp(`${SEUL_AVANT}${NOM}[\\s,;:()\\-–]{1,4}${DATE}${SEUL_APRES}`, 'gu'),
];

const MESSAGES: Readonly<Record<GenreTrouvaille, (extrait: string) => string>> = {
  NIR: () => 'Ce texte contient ce qui ressemble à un numéro de sécurité sociale. Retirez-le.',
  IDENTIFIANT_DEMANDEUR: (extrait) => `«\u00a0${extrait}\u00a0» ressemble à un identifiant de demandeur d’emploi. Retirez-le.`,
  DATE_NAISSANCE: () => 'Ce texte contient ce qui ressemble à une date de naissance à côté d’un nom. Retirez-la.',
};

const trouvaille = (genre: GenreTrouvaille, debut: number, extrait: string): Trouvaille => ({
  genre,
  debut,
  fin: debut + extrait.length,
  extrait,
  message: MESSAGES[genre](extrait),
});

/** Everything in a text that looks like personal data, in the order of the text. */
export function donneesPersonnelles(texte: string): Trouvaille[] {
  const nirs = [...texte.matchAll(NIR)].filter(estNir).map((t) => trouvaille('NIR', t.index, t[0]));
  const identifiants = [...texte.matchAll(IDENTIFIANT)].map((t) => trouvaille('IDENTIFIANT_DEMANDEUR', t.index, t[0]));
  const annonces = [...texte.matchAll(IDENTIFIANT_ANNONCE)].map((t) => {
    const numero = t.groups?.['numero'] ?? '';
    return trouvaille('IDENTIFIANT_DEMANDEUR', t.index + t[0].length - numero.length, numero);
  });
  const naissances = NAISSANCES.flatMap((motif) => [...texte.matchAll(motif)].map((t) => trouvaille('DATE_NAISSANCE', t.index, t[0])));
  const toutes = [...nirs, ...identifiants, ...annonces, ...naissances].sort((a, b) => a.debut - b.debut || b.fin - a.fin);
  return toutes.filter((t, i) => !toutes.slice(0, i).some((autre) => autre.fin >= t.fin && autre.debut <= t.debut));
}
