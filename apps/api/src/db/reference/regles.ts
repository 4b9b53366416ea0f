import { ACCORDS } from './accords';
import type { CodeAccord, RegleReference } from './types';

type Lecture = Omit<RegleReference, 'accord' | 'source' | 'debut' | 'fin'>;

/** A rule of an accord is valid exactly as long as the accord. */
function reglesDe(code: CodeAccord, lectures: readonly Lecture[]): readonly RegleReference[] {
  const accord = ACCORDS.find((candidat) => candidat.code === code);
  if (!accord) throw new Error(`Accord inconnu\u00a0: ${code}`);
  return lectures.map((lecture) => ({
    ...lecture,
    accord: code,
    source: 'ACCORD',
    debut: accord.effetLe,
    fin: accord.finLe,
  }));
}

/**
 * Only what the text states: no delay for minutes, no approval and no notice of convocation are
 * written in any accord, so there is no such rule here (they belong to the règlement intérieur).
 */
const ac2011 = reglesDe('AC2011', [
  {
    cle: 'AC2011/COMITE_PILOTAGE_NATIONAL/RYTHME', article: 'article 6.1.1', typeInstance: 'COMITE_PILOTAGE_NATIONAL', nature: 'RYTHME',
    nombre: 2, unite: 'PAR_AN', destinataires: [], force: 'OBLIGATION',
    texte: 'Deux réunions par an',
  },
  {
    cle: 'AC2011/COMITE_PILOTAGE_NATIONAL/BILAN', article: 'article 6.1.1', typeInstance: 'COMITE_PILOTAGE_NATIONAL', nature: 'BILAN',
    nombre: 1, unite: 'PAR_AN', destinataires: ['CNIAE'], force: 'OBLIGATION',
    texte: 'Un bilan annuel de l’accord, dont le CNIAE est destinataire',
  },
  {
    cle: 'AC2011/CTA/RYTHME', article: 'article 6.2.4.1', typeInstance: 'CTA', nature: 'RYTHME',
    nombre: 2, unite: 'PAR_AN', destinataires: [], force: 'OBLIGATION',
    texte: 'Au moins deux réunions par an',
  },
  {
    cle: 'AC2011/CTA/BILAN', article: 'article 6.2.4.1', typeInstance: 'CTA', nature: 'BILAN',
    nombre: null, unite: null, destinataires: [], force: 'OBLIGATION',
    texte: 'Des bilans quantitatifs et qualitatifs, sans périodicité fixée',
  },
  {
    cle: 'AC2011/CTA/PRESENCE', article: 'article 6.2.4.1', typeInstance: 'CTA', nature: 'PRESENCE',
    nombre: null, unite: null, destinataires: [], force: 'OBLIGATION',
    colleges: ['IAE', 'POLE_EMPLOI', 'PRESCRIPTEURS'],
    texte: 'Toutes les SIAE du périmètre, Pôle emploi et les prescripteurs sociaux sont représentés',
  },
  {
    cle: 'AC2011/COMITE_PILOTAGE_NATIONAL/REVUE', article: 'article 8', typeInstance: 'COMITE_PILOTAGE_NATIONAL', nature: 'REVUE',
    nombre: 1, unite: 'PAR_AN', destinataires: [], force: 'OBLIGATION',
    texte: 'L’accord est revu dans l’année si une partie le demande',
  },
]);

const ac2015 = reglesDe('AC2015', [
  {
    cle: 'AC2015/COMITE_PILOTAGE_NATIONAL/RYTHME', article: 'article 4', typeInstance: 'COMITE_PILOTAGE_NATIONAL', nature: 'RYTHME',
    nombre: 1, unite: 'PAR_TRIMESTRE', destinataires: [], force: 'OBLIGATION',
    texte: 'Une réunion par trimestre',
  },
  {
    // The addressees are services and signatories, not instances.
    cle: 'AC2015/COMITE_PILOTAGE_NATIONAL/DIFFUSION', article: 'article 4', typeInstance: 'COMITE_PILOTAGE_NATIONAL', nature: 'DIFFUSION',
    nombre: null, unite: null, destinataires: [], force: 'OBLIGATION',
    texte: 'Compte rendu aux Direccte et à leurs unités territoriales, aux directions régionales et départementales de Pôle emploi, aux réseaux nationaux et aux signataires en région',
  },
  {
    cle: 'AC2015/COMITE_PILOTAGE_REGIONAL/RYTHME', article: 'article 5', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'RYTHME',
    nombre: 1, unite: 'PAR_TRIMESTRE', destinataires: [], force: 'OBLIGATION',
    texte: 'Une réunion par trimestre',
  },
  {
    cle: 'AC2015/COMITE_PILOTAGE_REGIONAL/DIFFUSION', article: 'article 5', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'DIFFUSION',
    nombre: null, unite: null, destinataires: [], force: 'OBLIGATION',
    texte: 'Compte rendu aux signataires de l’accord',
  },
  {
    cle: 'AC2015/COMITE_PILOTAGE_REGIONAL/TRANSMISSION', article: 'article 5', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'TRANSMISSION',
    nombre: null, unite: null, destinataires: ['COMITE_PILOTAGE_NATIONAL'], force: 'OBLIGATION',
    texte: 'Compte rendu au comité de pilotage national',
  },
  {
    cle: 'AC2015/COMITE_PILOTAGE_NATIONAL/REVUE', article: 'article 8', typeInstance: 'COMITE_PILOTAGE_NATIONAL', nature: 'REVUE',
    nombre: 1, unite: 'PAR_AN', destinataires: [], force: 'OBLIGATION',
    texte: 'L’accord est revu dans l’année si une partie le demande',
  },
]);

const bfc2016 = reglesDe('BFC2016', [
  {
    cle: 'BFC2016/CTA/RYTHME', article: 'fiche 8', typeInstance: 'CTA', nature: 'RYTHME',
    nombre: 1, unite: 'PAR_TRIMESTRE', destinataires: [], force: 'OBLIGATION',
    texte: 'Une réunion par trimestre',
  },
  {
    cle: 'BFC2016/CTA/ORDRE_DU_JOUR/CONCERTATION', article: 'fiche 8', typeInstance: 'CTA', nature: 'ORDRE_DU_JOUR',
    nombre: null, unite: null, destinataires: [], force: 'OBLIGATION',
    texte: 'Les SIAE sont sollicitées pour l’ordre du jour',
  },
  {
    cle: 'BFC2016/CTA/ORDRE_DU_JOUR/RETOUR_CDIAE', article: 'fiche 8', typeInstance: 'CTA', nature: 'ORDRE_DU_JOUR',
    nombre: 1, unite: 'PAR_REUNION', destinataires: [], force: 'OBLIGATION',
    texte: 'Retour de l’État sur les réflexions conduites en CDIAE',
  },
  {
    cle: 'BFC2016/CTA/PRESENCE', article: 'fiche 8', typeInstance: 'CTA', nature: 'PRESENCE',
    nombre: null, unite: null, destinataires: [], force: 'OBLIGATION',
    texte: 'Les responsables des SIAE sont invités à la dernière réunion de l’année',
  },
  {
    cle: 'BFC2016/CTA/BILAN', article: 'fiche 8', typeInstance: 'CTA', nature: 'BILAN',
    nombre: 1, unite: 'PAR_AN', destinataires: [], force: 'OBLIGATION',
    texte: 'La dernière réunion de l’année dresse le bilan de l’activité et prépare les orientations suivantes',
  },
  {
    cle: 'BFC2016/CTA/DIFFUSION', article: 'fiche 8', typeInstance: 'CTA', nature: 'DIFFUSION',
    nombre: null, unite: null, destinataires: [], force: 'OBLIGATION',
    texte: 'Compte rendu diffusé aux participants',
  },
  {
    cle: 'BFC2016/CTA/TRANSMISSION', article: 'fiche 8', typeInstance: 'CTA', nature: 'TRANSMISSION',
    nombre: null, unite: null, destinataires: ['CDIAE'], force: 'OBLIGATION',
    texte: 'Compte rendu communiqué au CDIAE',
  },
  {
    cle: 'BFC2016/CDIAE/ORDRE_DU_JOUR/DONNEES', article: 'fiche 1', typeInstance: 'CDIAE', nature: 'ORDRE_DU_JOUR',
    nombre: 1, unite: 'PAR_REUNION', destinataires: [], force: 'OBLIGATION',
    texte: 'Un temps d’analyse et de partage des données de l’IAE',
  },
  {
    cle: 'BFC2016/COMITE_PILOTAGE_REGIONAL/RYTHME', article: 'article 3', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'RYTHME',
    nombre: 2, unite: 'PAR_AN', destinataires: [], force: 'OBLIGATION',
    texte: 'Au moins deux réunions par an, et autant que de besoin',
  },
  {
    cle: 'BFC2016/COMITE_PILOTAGE_REGIONAL/DOCUMENTS', article: 'article 3', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'DOCUMENTS',
    nombre: 10, unite: 'JOURS_CALENDAIRES', destinataires: [], force: 'OBLIGATION',
    texte: 'Documents de l’ordre du jour transmis au plus tard dix jours avant la réunion',
  },
  {
    cle: 'BFC2016/COMITE_PILOTAGE_REGIONAL/BILAN', article: 'article 3', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'BILAN',
    nombre: 1, unite: 'PAR_AN', destinataires: [], force: 'OBLIGATION',
    texte: 'Un bilan annuel de l’accord régional',
  },
  {
    cle: 'BFC2016/COMITE_PILOTAGE_REGIONAL/DIFFUSION', article: 'article 3', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'DIFFUSION',
    nombre: null, unite: null, destinataires: [], force: 'OBLIGATION',
    texte: 'Compte rendu adressé à chaque participant',
  },
  {
    // « Ont vocation à » commits nobody: a recommendation, never a lateness.
    cle: 'BFC2016/COMITE_PILOTAGE_REGIONAL/TRANSMISSION', article: 'article 3', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nature: 'TRANSMISSION',
    nombre: null, unite: null, destinataires: ['CDIAE', 'CTA'], force: 'RECOMMANDATION',
    texte: 'Compte rendu communiqué aux CDIAE et aux CTA',
  },
]);

/** The real rules, each with the article it is read in and the force the text gives it. */
export const REGLES: readonly RegleReference[] = [...ac2011, ...ac2015, ...bfc2016];
