import { avecDe, dateEnMots, type Jour, type Tache } from '@gouvernance-iae/domaine';
import { Enquete, ReponseEnquete } from '../enquetes/enquete.entity';
import type { Compilateur } from '../lecture/compilateur';

export interface FaitsEnquetes {
  readonly enquetes: readonly { readonly id: string; readonly annee: number; readonly instanceNom: string; readonly fermeLe: Jour; readonly aClore: boolean }[];
}

const ENQUETES_MAX = 10;

/** Surveys open that the organisation has not answered, and those whose last day has passed, for who closes them. */
export function requeteEnquetes(c: Compilateur, jour: Jour): string {
  const aujourdHui = c.parametre(jour, 'date');
  const aRepondre = `(e.ferme_le >= ${aujourdHui} AND ${c.pouvoir('repondreEnquete', Enquete, 'e')} AND NOT EXISTS (SELECT 1 FROM ${c.lire(ReponseEnquete, 'r')} AND r.enquete_id = e.id))`;
  const aClore = `(e.ferme_le < ${aujourdHui} AND ${c.pouvoir('cloreEnquete', Enquete, 'e')})`;
  return `SELECT e.id, e.annee, e.instance_nom AS "instanceNom", e.ferme_le AS "fermeLe", e.ferme_le < ${aujourdHui} AS "aClore"
    FROM ${c.lire(Enquete, 'e')} AND e.etat = 'OUVERTE' AND (${aRepondre} OR ${aClore}) ORDER BY e.ferme_le, e.id LIMIT ${ENQUETES_MAX}`;
}

/** A survey is an invitation: it is never late, and disappears on its last day. */
export const tachesDEnquetes = ({ enquetes }: FaitsEnquetes): Tache[] =>
  enquetes.map(({ id, annee, instanceNom, fermeLe, aClore }): Tache => {
    const commun = { citation: null, sujet: 'Enquete', sujetId: id } as const;
    if (aClore) return { ...commun, rang: 'CETTE_SEMAINE', acte: 'cloreEnquete', titre: `Clore l’enquête ${annee} ${avecDe(instanceNom)}`, detail: `Elle ne prend plus de réponse depuis le ${dateEnMots(fermeLe)}`, avantLe: null };
    return { ...commun, rang: 'CETTE_SEMAINE', acte: 'repondreEnquete', titre: `Répondre à l’enquête ${annee} ${avecDe(instanceNom)}`, detail: `Six questions à choix, au nom de votre organisation, jusqu’au ${dateEnMots(fermeLe)}`, avantLe: fermeLe };
  });
