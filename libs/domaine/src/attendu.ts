import { jourCivil } from './calendrier';
import { dernierJourApres, dernierJourAvant } from './convocation';
import { ajouterJours, trimestreDe } from './jour';
import type { Attendu, Citation, CompteRendu, Jour, Regle, Reunion } from './objets';
import { citer, regleDatee, regleDe, reglesDe, type ReglesApplicables } from './regle';
import type { EtatAttendu, NatureRegle, RangTache } from './vocabulaire';

export interface FaitsReunion {
  readonly compteRendu: Pick<CompteRendu, 'etat' | 'publieLe' | 'approuveLe'> | null;
  /** Addressees expected, and how many were served. */
  readonly destinataires: number;
  readonly transmis: number;
  /** Instant of the last transmission. */
  readonly transmisLe: Date | null;
}

interface Etape {
  readonly acte: string;
  readonly libelle: string;
  readonly regle: Regle | null;
  readonly avantLe: Jour | null;
  /** Instant at which it was done; null while it is not. */
  readonly faitLe: Date | null;
  readonly sansObjet?: boolean;
}

/** Done in time or without deadline is « respecté »; done late stays « en retard », with its day. */
const juger = (etape: Etape, zone: string, aujourdHui: Jour): Attendu => {
  const { acte, libelle, avantLe, regle } = etape;
  const faitLe = etape.faitLe === null ? null : jourCivil(etape.faitLe, zone);
  const depasse = avantLe !== null && (faitLe ?? aujourdHui) > avantLe;
  const etat: EtatAttendu = etape.sansObjet ? 'SANS_OBJET' : depasse ? 'EN_RETARD' : faitLe === null ? 'A_VENIR' : 'RESPECTE';
  return { acte, libelle, avantLe, faitLe, etat, citation: regle === null ? null : citer(regle) };
};

function etapesSeance(reunion: Reunion, regles: ReglesApplicables): Etape[] {
  const delai = regleDe(regles, 'PREAVIS') ?? regleDe(regles, 'DOCUMENTS');
  const reprise = reunion.reprise !== null;
  return [
    { acte: 'convoquerReunion', libelle: 'Convoquer', regle: delai, avantLe: reprise ? null : dernierJourAvant(reunion, delai), faitLe: reunion.convoqueeLe, sansObjet: reprise },
    // Recorded as held on another day is still held on its day.
    { acte: 'tenirReunion', libelle: 'Tenir', regle: null, avantLe: reunion.tenueLe === null && !reprise ? reunion.jour : null, faitLe: reunion.tenueLe },
  ];
}

/** What the delays of the minutes look at in their sitting. */
export type Seance = Pick<Reunion, 'jour' | 'zone' | 'departements' | 'reprise'>;

function etapesCompteRendu(reunion: Seance, faits: FaitsReunion, regles: ReglesApplicables): Etape[] {
  const diffusion = regleDatee(regles, 'DIFFUSION');
  const approbation = regleDe(regles, 'APPROBATION');
  const transmission = regleDatee(regles, 'TRANSMISSION');
  const { compteRendu } = faits;
  const publieLe = compteRendu?.publieLe ?? null;
  const approuveLe = compteRendu?.approuveLe ?? null;
  const jourDe = (instant: Date | null): Jour | null => (instant === null ? null : jourCivil(instant, reunion.zone));
  // A sitting taken over is recorded long after: no delay of its time can be judged.
  const apres = (jour: Jour | null, regle: Regle | null): Jour | null =>
    jour === null || reunion.reprise !== null ? null : dernierJourApres(jour, reunion.departements, regle);
  const etapes: Etape[] = [
    { acte: 'publierCompteRendu', libelle: 'Publier le compte rendu', regle: diffusion, avantLe: apres(reunion.jour, diffusion), faitLe: publieLe },
  ];
  if (approbation !== null) {
    etapes.push({ acte: 'approuverCompteRendu', libelle: 'Approuver', regle: approbation, avantLe: apres(jourDe(publieLe), approbation), faitLe: approuveLe });
  }
  if (faits.destinataires > 0) {
    const complet = faits.transmis >= faits.destinataires;
    etapes.push({
      acte: 'transmettreCompteRendu',
      libelle: 'Transmettre',
      regle: transmission,
      avantLe: apres(jourDe(approuveLe), transmission),
      faitLe: complet ? faits.transmisLe : null,
      // Without an accord the transmission stays possible, and nobody expects it.
      sansObjet: transmission === null,
    });
  }
  return etapes;
}

/**
 * The thread of steps of a sitting: what is expected, by when, why. Dates already known are given
 * before the step is reached; a step without delay in any source has none.
 */
export function attendusReunion(reunion: Reunion, faits: FaitsReunion, regles: ReglesApplicables, maintenant: Date): Attendu[] {
  if (reunion.etat === 'ANNULEE') return [];
  const aujourdHui = jourCivil(maintenant, reunion.zone);
  return [...etapesSeance(reunion, regles), ...etapesCompteRendu(reunion, faits, regles)].map((e) => juger(e, reunion.zone, aujourdHui));
}

/** The same thread from the publication on: what a reader of the minutes needs, who may not read the sitting. */
export const attendusCompteRendu = (reunion: Seance, faits: FaitsReunion, regles: ReglesApplicables, maintenant: Date): Attendu[] =>
  etapesCompteRendu(reunion, faits, regles).map((e) => juger(e, reunion.zone, jourCivil(maintenant, reunion.zone)));

/** What a rule asks of the content of a sitting: shown beside its agenda, it holds nothing back. */
export interface Rappel {
  readonly texte: string;
  readonly citation: Citation;
}

/**
 * Agenda items, attendance and yearly bilan that the rules of the day ask for. The bilan belongs to
 * the sitting of the end of the year (BFC2016 fiche 8).
 */
export function rappelsReunion(reunion: Pick<Reunion, 'jour'>, regles: ReglesApplicables): Rappel[] {
  const natures: readonly NatureRegle[] = trimestreDe(reunion.jour) === 4 ? ['ORDRE_DU_JOUR', 'PRESENCE', 'BILAN'] : ['ORDRE_DU_JOUR', 'PRESENCE'];
  return natures
    .flatMap((nature) => reglesDe(regles, nature))
    .flatMap((regle) => (regle.texte === null ? [] : [{ texte: regle.texte, citation: citer(regle) }]));
}

/** The first step not done: what the list calls « ce qui vient ». */
export const prochaineEtape = (attendus: readonly Attendu[]): Attendu | null =>
  attendus.find((a) => a.faitLe === null && a.etat !== 'SANS_OBJET') ?? null;

/** Where one's own task goes on the home page: what waits for somebody else is never asked of its deadline. */
export function rangDeTache(avantLe: Jour | null, aujourdHui: Jour): Exclude<RangTache, 'EN_ATTENTE'> {
  if (avantLe === null) return 'CETTE_SEMAINE';
  if (avantLe < aujourdHui) return 'EN_RETARD';
  return avantLe <= ajouterJours(aujourdHui, 7) ? 'CETTE_SEMAINE' : 'ENSUITE';
}
