import type { Manque } from './erreur';
import type { ContenuBilan } from './objets-bilan';
import { compter, enumerer } from './texte';
import type { RubriqueBilan } from './vocabulaire';

/** Names of the sections, in their order. */
export const NOMS_RUBRIQUES: Readonly<Record<RubriqueBilan, string>> = {
  RYTHME: 'Rythme et participation',
  TRANSMISSIONS: 'Comptes rendus transmis',
  INDICATEURS: 'Indicateurs',
  FEUILLE_DE_ROUTE: 'Feuille de route',
  REMONTEES: 'Remontées',
  COMPLETUDE: 'Complétude par signataire',
};

/** What a bilan lacks, or must explain, besides its figures. */
export interface FaitsTransmissionBilan {
  readonly rubriques: readonly RubriqueBilan[];
  /** Sections with a narrative. */
  readonly narratifs: readonly RubriqueBilan[];
  readonly campagnesOuvertes: readonly string[];
  readonly destinataires: number;
}

/** Everything missing before transmitting; an alert left without a word is missing too, since every section needs its narrative. */
export function manquesPourTransmettreBilan(faits: FaitsTransmissionBilan): Manque[] {
  const manque = (code: string, message: string, champ: string | null): Manque => ({ acte: 'transmettreBilan', code, message, champ });
  const vides = faits.rubriques.filter((r) => !faits.narratifs.includes(r));
  const { campagnesOuvertes } = faits;
  return [
    ...vides.map((r) => manque('NARRATIF', `Il manque le commentaire de la rubrique «\u00a0${NOMS_RUBRIQUES[r]}\u00a0».`, `narratifs.${r}`)),
    ...(campagnesOuvertes.length > 0 ? [manque('CAMPAGNE', `${campagnesOuvertes.length === 1 ? 'Une campagne de l’année n’est pas close' : 'Des campagnes de l’année ne sont pas closes'}\u00a0: ${enumerer([...campagnesOuvertes])}.`, null)] : []),
    ...(faits.destinataires === 0 ? [manque('DESTINATAIRES', 'Aucune instance destinataire\u00a0: les règles n’en nomment pas, ou aucune n’est ouverte sur ce périmètre.', null)] : []),
  ];
}

const somme = (nombres: readonly number[]): number => nombres.reduce((a, b) => a + b, 0);

/** What the reader will ask about: to be answered in the narrative of its section, never a reason to hold the bilan back. */
export function alertesDuBilan({ annee, jour, rythme, chiffres }: ContenuBilan): Manque[] {
  const alerte = (code: string, message: string, rubrique: RubriqueBilan): Manque => ({ acte: 'transmettreBilan', code, message, champ: `narratifs.${rubrique}` });
  const nonTenues = somme(rythme.filter((r) => r.etat === 'EN_RETARD').map((r) => Math.max(0, r.attendues - r.tenues)));
  const publies = chiffres.find((c) => c.code === 'COMPTES_RENDUS')?.total;
  const nonPublies = publies === undefined ? 0 : Number(publies.denominateur ?? 0) - Number(publies.numerateur ?? 0);
  const indicateurs = chiffres.filter((c) => c.rubrique === 'INDICATEURS' && !c.calcule);
  const manquantes = somme(indicateurs.map((c) => c.total.manquantes));
  const compteDe = (code: string): number => Number(chiffres.find((c) => c.code === code)?.total.numerateur ?? 0);
  const [enRetard, enAttente] = [compteDe('ACTIONS_RETARD'), compteDe('REMONTEES_ATTENTE')];
  const feuilles = chiffres.find((c) => c.code === 'FEUILLES')?.total;
  const sansFeuille = feuilles === undefined ? 0 : Number(feuilles.denominateur ?? 0) - Number(feuilles.numerateur ?? 0);
  return [
    ...(jour <= `${annee}-12-31` ? [alerte('ANNEE_EN_COURS', `L’année ${annee} n’est pas finie\u00a0: les chiffres sont ceux d’aujourd’hui.`, 'RYTHME')] : []),
    ...(nonTenues > 0 ? [alerte('SEANCES', `${compter(nonTenues, 'réunion attendue n’a pas été tenue', 'réunions attendues n’ont pas été tenues')}.`, 'RYTHME')] : []),
    ...(nonPublies > 0 ? [alerte('COMPTES_RENDUS', `${compter(nonPublies, 'réunion tenue n’a pas de compte rendu publié', 'réunions tenues n’ont pas de compte rendu publié')}.`, 'TRANSMISSIONS')] : []),
    ...(manquantes > 0 ? [alerte('VALEURS', `${compter(manquantes, 'valeur attendue n’est pas acceptée', 'valeurs attendues ne sont pas acceptées')}.`, 'INDICATEURS')] : []),
    ...(sansFeuille > 0 ? [alerte('FEUILLES', `${compter(sansFeuille, 'comité de pilotage n’a pas adopté', 'comités de pilotage n’ont pas adopté')} de feuille de route ${annee}.`, 'FEUILLE_DE_ROUTE')] : []),
    ...(enRetard > 0 ? [alerte('ACTIONS', `${compter(enRetard, 'action de la feuille de route est', 'actions de la feuille de route sont')} en retard.`, 'FEUILLE_DE_ROUTE')] : []),
    ...(enAttente > 0 ? [alerte('REMONTEES', `${compter(enAttente, 'remontée attend', 'remontées attendent')} une réponse.`, 'REMONTEES')] : []),
  ];
}
