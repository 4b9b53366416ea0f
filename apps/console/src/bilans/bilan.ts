import type { BilanQuery, BilanResumeFragment, ChiffreVuFragment, RubriqueBilan } from '../api/genere';
import type { ValeurStatut } from '../composants/Statut';
import { jourCourt, jourDeInstant } from '../composants/dates';
import type { Etape } from '../composants/Fil';

export type BilanVu = NonNullable<BilanQuery['bilan']>;
export type Chiffre = ChiffreVuFragment;

/** Where each section is read, and what its narrative says. */
const RUBRIQUES: Record<RubriqueBilan, { lieu: string; titre: string; aide: string }> = {
  RYTHME: { lieu: 'rythme', titre: 'Rythme et participation', aide: 'Les séances tenues, celles qui manquent et pourquoi, qui y participe.' },
  TRANSMISSIONS: { lieu: 'transmissions', titre: 'Comptes rendus transmis', aide: 'Ce qui a été transmis, reçu, et ce que cela a changé.' },
  INDICATEURS: { lieu: 'indicateurs', titre: 'Indicateurs', aide: 'Ce que disent les chiffres acceptés, et ce qui les explique.' },
  FEUILLE_DE_ROUTE: { lieu: 'feuille-de-route', titre: 'Feuille de route', aide: 'Ce qui a été fait, ce qui ne l’a pas été et pourquoi, ce qui continue l’année suivante.' },
  REMONTEES: { lieu: 'remontees', titre: 'Remontées', aide: 'Ce que les instances ont remonté, ce qui a reçu une réponse, ce qui attend encore et qui le doit.' },
  COMPLETUDE: { lieu: 'completude', titre: 'Complétude par signataire', aide: 'Ce qui n’a pas été communiqué, ce qui est venu en retard, et pourquoi.' },
};

export const aideRubrique = (cle: RubriqueBilan): string => RUBRIQUES[cle].aide;

/** « 3. Indicateurs »: sections are numbered as this bilan has them. */
export const titreRubrique = ({ contenu: { rubriques } }: Pick<BilanVu, 'contenu'>, cle: RubriqueBilan): string => `${rubriques.indexOf(cle) + 1}. ${RUBRIQUES[cle].titre}`;

/** The section that an address names. */
export const rubriqueDe = ({ contenu: { rubriques } }: Pick<BilanVu, 'contenu'>, lieu: string): RubriqueBilan | undefined => rubriques.find((cle) => RUBRIQUES[cle].lieu === lieu);

export const NIVEAUX: Record<BilanVu['niveau'], string> = { CTA: 'CTA', DEPARTEMENT: 'Département', REGION: 'Région', NATION: 'National' };

type Resume = Pick<BilanResumeFragment, 'etat' | 'renvoyeLe' | 'actions'>;

/** May the reader judge it now? */
export const examine = ({ actions }: Pick<Resume, 'actions'>): boolean => actions.includes('examinerBilan') || actions.includes('adopterBilan');

/** The state as its reader lives it: a draft that was sent back, a transmitted one that waits for him. */
export function statutBilan({ etat, renvoyeLe, actions }: Resume): ValeurStatut {
  if (etat === 'BROUILLON' && renvoyeLe !== null) return 'RENVOYE';
  return etat === 'TRANSMIS' && examine({ actions }) ? 'A_EXAMINER' : etat;
}

/** The thread of a bilan: what is done with its day, what comes. */
export function etapes({ etat, composeLe, transmisLe, examineLe, adopteLe, renvoyeLe }: Pick<BilanVu, 'etat' | 'composeLe' | 'transmisLe' | 'examineLe' | 'adopteLe' | 'renvoyeLe'>): Etape[] {
  const jour = (instant: string | null) => (instant ? jourCourt(jourDeInstant(instant)) : null);
  const transmis = etat !== 'BROUILLON';
  const examineFait = etat === 'EXAMINE' || etat === 'ADOPTE';
  return [
    { nom: 'Composé', date: jour(composeLe), faite: true },
    { nom: 'Transmis', date: transmis ? jour(transmisLe) : renvoyeLe ? `renvoyé le ${jour(renvoyeLe) ?? ''}` : null, faite: transmis },
    { nom: 'Examiné', date: examineFait ? jour(examineLe) : null, faite: examineFait },
    { nom: 'Adopté', date: jour(adopteLe), faite: etat === 'ADOPTE' },
  ];
}

/** « 4f2a…91c7 ». */
export const empreinteCourte = (empreinte: string): string => `${empreinte.slice(0, 4)}…${empreinte.slice(-4)}`;

export const adresseRubrique = (id: string, cle: RubriqueBilan, code?: string): string =>
  `/bilans/${id}/${RUBRIQUES[cle].lieu}${code ? `/${encodeURIComponent(code)}` : ''}`;

/** Where a figure opens on what it comes from. */
export const adressePreuves = (id: string, code: string, departement?: string | null): string =>
  `/bilans/${id}/preuves/${encodeURIComponent(code)}${departement ? `?departement=${encodeURIComponent(departement)}` : ''}`;

/** What the dotted line is. */
export const ENSEMBLES: Record<BilanVu['niveau'], string> = { CTA: 'ensemble du CTA', DEPARTEMENT: 'ensemble du département', REGION: 'ensemble de la région', NATION: 'ensemble du pays' };

/** The territory in one word, for the last row of a table. */
export const TERRITOIRES: Record<BilanVu['niveau'], string> = { CTA: 'CTA', DEPARTEMENT: 'Département', REGION: 'Région', NATION: 'France' };
