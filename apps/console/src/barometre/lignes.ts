import { direPart, nombre } from '@gouvernance-iae/domaine';
import type { BarometreVuFragment } from '../api/genere';
import type { LigneGraphique, Mesure } from '../composants/Graphique';
import { COLLEGES, GENRES_POINT, TYPES_INSTANCE } from '../composants/libelles';

type Vu = BarometreVuFragment;
type Participation = Vu['colleges'][number];
type Theme = Vu['genres'][number];

/** The year and the one before, when it is known. */
export interface Annees {
  courante: Vu;
  precedente: Vu | null;
}

export const part = (numerateur: number, denominateur: number): Mesure =>
  denominateur === 0 ? { valeur: null, mot: 'non calculable', sans: 'NON_CALCULABLE' } : { valeur: numerateur / denominateur, mot: direPart(numerateur, denominateur) };

const moyenne = (total: number, combien: number): Mesure => (combien === 0 ? { valeur: null, mot: 'sans objet', sans: 'SANS_OBJET' } : { valeur: total / combien, mot: nombre(Math.round((total * 10) / combien) / 10) });

/** One measure for each year, the oldest first. */
const parAnnee = <T>(annees: Annees, trouver: (vu: Vu) => T | undefined, mesurer: (trouve: T) => Mesure): Mesure[] =>
  [annees.precedente, annees.courante].flatMap((vu) => {
    if (vu === null) return [];
    const trouve = trouver(vu);
    return [trouve === undefined ? { valeur: null, mot: 'aucune', sans: 'MANQUANT' as const } : mesurer(trouve)];
  });

const jours = (valeur: number | null): string => (valeur === null ? '' : `${nombre(valeur)} j`);

export const lignesPeriodicite = (annees: Annees): LigneGraphique[] => annees.courante.periodicite.map((p) => ({
  cle: p.type,
  libelle: TYPES_INSTANCE[p.type],
  ...(p.sansReunion > 0 ? { note: `${p.sansReunion} sans réunion` } : {}),
  mesures: parAnnee(annees, (vu) => vu.periodicite.find(({ type }) => type === p.type), (trouvee) => moyenne(trouvee.tenues, trouvee.instances)),
  cellules: [nombre(p.tenues), nombre(p.instances), moyenne(p.tenues, p.instances).mot, nombre(p.sansReunion), jours(p.intervalle)],
}));

const lignesParticipation = (annees: Annees, choisir: (vu: Vu) => readonly Participation[], nommer: (cle: string) => string): LigneGraphique[] =>
  choisir(annees.courante).map((p) => ({
    cle: p.cle,
    libelle: nommer(p.cle),
    mesures: parAnnee(annees, (vu) => choisir(vu).find(({ cle }) => cle === p.cle), (trouvee) => part(trouvee.titulaires + trouvee.suppleants, trouvee.attendues)),
    cellules: [nombre(p.attendues), nombre(p.titulaires), nombre(p.suppleants), direPart(p.titulaires + p.suppleants, p.attendues), p.titulaires + p.suppleants === 0 ? '' : direPart(p.titulaires, p.titulaires + p.suppleants)],
  }));

export const lignesSignataires = (annees: Annees): LigneGraphique[] => lignesParticipation(annees, (vu) => vu.signataires, (cle) => cle);
export const lignesColleges = (annees: Annees): LigneGraphique[] => lignesParticipation(annees, (vu) => vu.colleges, (cle) => (cle in COLLEGES ? COLLEGES[cle as keyof typeof COLLEGES] : cle));

const ETIQUETTES: Readonly<Record<string, string>> = { PRESENTATION_ACCORD: 'Présentation de l’accord' };
const motEtiquette = (cle: string): string => ETIQUETTES[cle] ?? cle.replaceAll('_', ' ').toLowerCase();

const lignesThemes = (annees: Annees, choisir: (vu: Vu) => readonly Theme[], nommer: (cle: string) => string): LigneGraphique[] =>
  choisir(annees.courante).map((t) => ({
    cle: t.cle,
    libelle: nommer(t.cle),
    mesures: parAnnee(annees, (vu) => choisir(vu).find(({ cle }) => cle === t.cle), ({ points }) => ({ valeur: points, mot: nombre(points) })),
    cellules: [nombre(t.points), nombre(t.reunions), direPart(t.reunions, annees.courante.reunions)],
  }));

export const lignesGenres = (annees: Annees): LigneGraphique[] => lignesThemes(annees, (vu) => vu.genres, (cle) => (cle in GENRES_POINT ? GENRES_POINT[cle as keyof typeof GENRES_POINT] : cle));
export const lignesEtiquettes = (annees: Annees): LigneGraphique[] => lignesThemes(annees, (vu) => vu.etiquettes, motEtiquette);

/** What goes from the CTA to the CDIAE, and what comes back. */
export function lignesArticulation(annees: Annees): LigneGraphique[] {
  const ligne = (cle: string, libelle: string, deux: (vu: Vu) => readonly [number, number], delai: number | null): LigneGraphique => {
    const [n, d] = deux(annees.courante);
    return { cle, libelle, mesures: parAnnee(annees, (vu) => vu, (vu) => part(...deux(vu))), cellules: [nombre(n), nombre(d), direPart(n, d), jours(delai)] };
  };
  const { articulation: a } = annees.courante;
  return [
    ligne('transmis', 'Comptes rendus de CTA donnés au CDIAE', ({ articulation }) => [articulation.transmis, articulation.approuves], a.delaiTransmission),
    ligne('recus', 'Accusés de réception du CDIAE', ({ articulation }) => [articulation.recus, articulation.transmis], a.delaiReception),
    ligne('retours', 'Retour du CDIAE à l’ordre du jour du CTA', ({ articulation }) => [articulation.retours, articulation.retoursDus], null),
  ];
}

export const lignesDepartements = (annees: Annees): LigneGraphique[] => annees.courante.departements.map((d) => ({
  cle: d.code,
  libelle: `${d.code} ${d.nom}`,
  mesures: parAnnee(annees, (vu) => vu.departements.find(({ code }) => code === d.code), (trouve) => part(trouve.representees, trouve.attendues)),
  cellules: [nombre(d.reunions), direPart(d.representees, d.attendues), direPart(d.articulation.transmis, d.articulation.approuves), direPart(d.articulation.retours, d.articulation.retoursDus)],
  preuve: adresseReunions(annees.courante, d.code),
}));

/** The sittings behind a figure: those that the reader may open. */
export const adresseReunions = ({ annee, jour }: Pick<Vu, 'annee' | 'jour'>, departement: string | null): string =>
  `/reunions?filter=${encodeURIComponent(JSON.stringify({ etat: ['TENUE'], depuis: `${annee}-01-01`, jusque: jour, ...(departement ? { departements: [departement] } : {}) }))}`;
