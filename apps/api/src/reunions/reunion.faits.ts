import {
  attendusReunion, destinatairesAttendus, manquesPourConvoquer, manquesPourTenir,
  type Attendu, type FaitsConvocation, type FaitsReunion, type InstanceDestinataire, type Manque, type Reunion,
} from '@gouvernance-iae/domaine';
import { FAITS_REGLES, reglesDeLaLigne, type FaitsRegles } from '../accords/regle.faits';
import { FAITS_DESTINATAIRES } from '../comptes-rendus/destinataires.faits';
import type { Calcul } from '../lecture/registre';
import { convocables } from './convocables';
import { Point } from './reunion.entity';

/** Instants come from the compiled statement as text. */
type EnTexte<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };

export type FaitsPourConvoquer = FaitsRegles & FaitsConvocation;
export interface FaitsPourSuivre extends FaitsRegles {
  readonly destinataires: readonly InstanceDestinataire[];
  readonly suivi: {
    readonly compteRendu: EnTexte<NonNullable<FaitsReunion['compteRendu']>> | null;
    readonly transmis: number;
    readonly transmisLe: string | null;
  };
}

const points = (etat: string): Calcul => ({ alias, fait }) => `SELECT count(*)::int FROM ${fait(Point, 'f')} WHERE f.reunion_id = ${alias}.id AND f.etat = '${etat}'`;

/** The minutes that count for the thread of steps: the approved ones, else those published. A draft is nobody else's business. */
const suivi: Calcul = ({ alias, fait }) => `
SELECT row_to_json(s) FROM (
  SELECT (SELECT row_to_json(c) FROM (
      SELECT d.etat, d.publie_le AS "publieLe", d.approuve_le AS "approuveLe" FROM ${fait('compte_rendu', 'd')} WHERE d.reunion_id = ${alias}.id AND d.etat <> 'BROUILLON'
      ORDER BY array_position('{APPROUVE,PROJET,REMPLACE}'::text[], d.etat), d.rang DESC LIMIT 1) c) AS "compteRendu",
    count(t.id)::int AS transmis, max(t.transmis_le) AS "transmisLe"
  FROM ${fait('compte_rendu', 'd')} JOIN ${fait('transmission', 't')} ON t.compte_rendu_id = d.id WHERE d.reunion_id = ${alias}.id AND d.etat = 'APPROUVE') s`;

export const FAITS_REUNION = {
  ...FAITS_REGLES,
  ...FAITS_DESTINATAIRES,
  points: points('INSCRIT'),
  propositions: points('PROPOSE'),
  participants: ({ alias }) => `SELECT count(*)::int FROM (${convocables(alias)}) q`,
  suivi,
} as const satisfies Record<string, Calcul>;

/** The columns that the rules of a sitting look at. */
export const COLONNES_REGLES = ['instanceId', 'debut', 'fin', 'zone', 'jour', 'lieu', 'lienDistance', 'etat', 'motifUrgence', 'reprise', 'departements', 'convoqueeLe', 'tenueLe'] as const;

const instant = (texte: Date | string | null): Date | null => (texte === null ? null : new Date(texte));

/** A row read as JSON, with its instants: what the rules take. */
export const reunionLue = <R extends Reunion>(ligne: R): R => ({
  ...ligne,
  debut: new Date(ligne.debut),
  fin: new Date(ligne.fin),
  convoqueeLe: instant(ligne.convoqueeLe),
  tenueLe: instant(ligne.tenueLe),
});

/** What is missing for the acts that the reader may do, out of those that the state allows. */
export function manquesReunion(reunion: Reunion, faits: FaitsPourConvoquer, actes: readonly string[], maintenant: Date): Manque[] {
  return [
    ...(actes.includes('convoquerReunion') ? manquesPourConvoquer(reunion, faits, reglesDeLaLigne(reunion, faits), maintenant) : []),
    ...(actes.includes('tenirReunion') ? manquesPourTenir(reunion, maintenant) : []),
  ];
}

/** The thread of steps of the sitting, judged by the rules of its day. */
export function suivreReunion(reunion: Reunion, faits: FaitsPourSuivre, maintenant: Date): Attendu[] {
  const regles = reglesDeLaLigne(reunion, faits);
  const { compteRendu: cr, transmis, transmisLe } = faits.suivi;
  const compteRendu = cr === null ? null : { ...cr, publieLe: instant(cr.publieLe), approuveLe: instant(cr.approuveLe) };
  const destinataires = destinatairesAttendus({ ...reunion, typeInstance: faits.typeInstance }, regles, faits.destinataires).length;
  return attendusReunion(reunion, { compteRendu, destinataires, transmis, transmisLe: instant(transmisLe) }, regles, maintenant);
}
