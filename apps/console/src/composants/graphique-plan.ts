/** What a line of a chart says for one period. Without a figure it says why: five things that are never zero. */
export interface Mesure {
  /** Between 0 and 1 for a rate; null when there is no figure. */
  valeur: number | null;
  /** What is written on the line: « 79 % », « 1 234 », « NC ». */
  mot: string;
  sans?: 'NON_CALCULABLE' | 'NON_COMMUNIQUE' | 'MANQUANT' | 'SANS_OBJET';
}

export interface LigneGraphique {
  cle: string;
  libelle: string;
  /** What is said under the name, in small: « 1 manquante ». */
  note?: string;
  /** What is to be known of the figure itself, said under the name in the chart and in the table: « contesté ». */
  marque?: string;
  /** One for each period, the oldest first. */
  mesures: readonly Mesure[];
  /** Under the threshold: hatched, with a triangle. */
  alerte?: boolean;
  /** What the table says of the line, in the order of its columns. */
  cellules: readonly string[];
  /** The page that shows where the figure comes from. */
  preuve?: string;
}

/** « contesté, 1 manquante ». */
const sousLigne = ({ marque, note }: LigneGraphique): string | undefined => [marque, note].filter(Boolean).join(', ') || undefined;

export interface Barre { y: number; hauteur: number; largeur: number; mesure: Mesure; rang: number }
export interface Rangee { ligne: LigneGraphique; etiquette: { x: number; y: number; textes: string[]; note: string | undefined; ancre: 'start' | 'end' }; barres: Barre[] }
export interface Plan { largeur: number; hauteur: number; debut: number; fin: number; bas: number; graduations: { x: number; valeur: number }[]; rangees: Rangee[]; position: (valeur: number) => number }

/** Under this width a name stands above its bars. */
const ETROIT = 400;
/** An average letter of the legend, in pixels: enough to leave room, texts are never measured. */
const LETTRE = 6.8;
const LIGNE = 15;

/** Round steps from zero to something above the highest figure. */
export function graduer(maximum: number, taux: boolean): number[] {
  if (taux) return [0, 0.25, 0.5, 0.75, 1];
  if (maximum <= 0) return [0, 1];
  const brut = maximum / 4;
  const puissance = 10 ** Math.floor(Math.log10(brut));
  const rond = [1, 2, 2.5, 5, 10].map((facteur) => facteur * puissance).find((candidat) => candidat >= brut) ?? brut;
  // Nobody counts half a sitting.
  const pas = Number.isInteger(maximum) ? Math.ceil(rond) : rond;
  return Array.from({ length: Math.ceil(maximum / pas) + 1 }, (_, rang) => Number((rang * pas).toPrecision(12)));
}

/** A name on two lines at most; the table says it whole. */
export function couper(libelle: string, lettres: number): string[] {
  const lignes: string[] = [''];
  for (const mot of libelle.split(' ')) {
    const courante = lignes.at(-1) ?? '';
    if (courante === '' || `${courante} ${mot}`.length <= lettres) lignes[lignes.length - 1] = `${courante} ${mot}`.trim();
    else lignes.push(mot);
  }
  const [premiere = '', ...suite] = lignes;
  const seconde = suite.join(' ');
  return [premiere, seconde].filter(Boolean).map((ligne) => (ligne.length > lettres + 1 ? `${ligne.slice(0, lettres - 2).trimEnd()}…` : ligne));
}

const plusLong = (textes: readonly string[]): number => textes.reduce((long, texte) => Math.max(long, texte.length), 0) * LETTRE;

/** Where everything stands, in pixels of a drawing this wide. */
export function disposer(lignes: readonly LigneGraphique[], { largeur, taux, repere }: { largeur: number; taux: boolean; repere: number | null }): Plan {
  const etroit = largeur < ETROIT;
  const series = lignes.reduce((nombre, { mesures }) => Math.max(nombre, mesures.length), 1);
  const colonne = etroit ? 0 : Math.min(largeur * 0.36, Math.max(plusLong(lignes.map((l) => l.libelle)), plusLong(lignes.map((l) => sousLigne(l) ?? ''))) + 4);
  const debut = etroit ? 1 : colonne + 10;
  const mots = plusLong(lignes.flatMap((ligne) => ligne.mesures.map(({ mot }) => (ligne.alerte ? `${mot}   ` : mot))));
  const fin = largeur - Math.min(Math.max(mots, 40) + 14, largeur * 0.4);
  const valeurs = lignes.flatMap(({ mesures }) => mesures.flatMap(({ valeur }) => valeur ?? [])).concat(repere ?? []);
  const echelle = graduer(Math.max(0, ...valeurs), taux);
  const maximum = Math.max(echelle.at(-1) ?? 1, ...(taux ? valeurs : []));
  const position = (valeur: number): number => debut + (Math.max(0, valeur) / maximum) * (fin - debut);
  const hauteur = series > 1 ? 15 : 20;
  let y = 6;
  const rangees = lignes.map((ligne): Rangee => {
    const textes = couper(ligne.libelle, Math.floor((etroit ? largeur : colonne) / LETTRE));
    const lignesTexte = textes.length + (sousLigne(ligne) ? 1 : 0);
    const barres = series * hauteur + (series - 1) * 2;
    const bloc = lignesTexte * LIGNE;
    const haut = y;
    const hautBarres = etroit ? haut + bloc + 3 : haut + Math.max(0, (bloc - barres) / 2);
    const hautTexte = etroit ? haut : haut + Math.max(0, (barres - bloc) / 2);
    y = (etroit ? hautBarres + barres : haut + Math.max(bloc, barres)) + 10;
    return {
      ligne,
      etiquette: { x: etroit ? 1 : colonne, y: hautTexte + 11.5, textes, note: sousLigne(ligne), ancre: etroit ? 'start' : 'end' },
      barres: ligne.mesures.map((mesure, rang) => ({ mesure, rang, y: hautBarres + rang * (hauteur + 2), hauteur, largeur: mesure.valeur === null ? 0 : Math.max(2, position(mesure.valeur) - debut) })),
    };
  });
  const graduations = echelle.map((valeur) => ({ valeur, x: position(valeur) }));
  return { largeur, hauteur: y + 16, debut, fin, bas: y - 4, graduations, rangees, position };
}
