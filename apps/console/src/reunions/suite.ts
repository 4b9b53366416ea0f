import { jourCourt } from '../composants/dates';

interface AttenduVu { acte: string; libelle: string; avantLe: string | null; faitLe: string | null; etat: string }
interface TransmissionVue { instanceNom: string; recuLe: string | null }

/** What a list row needs to say what comes next. */
export interface SuiteReunion {
  etat: string;
  motif: string | null;
  attendus: readonly AttenduVu[];
  transmissions: readonly TransmissionVue[];
}

/** « Ce qui vient »: the next step in words, as the API dates it. */
export function ceQuiVient({ etat, motif, attendus, transmissions }: SuiteReunion): string {
  if (etat === 'ANNULEE') return motif ? `Motif : ${motif}` : '';
  const prochaine = attendus.find((attendu) => attendu.faitLe === null && attendu.etat !== 'SANS_OBJET');
  if (prochaine) return prochaine.avantLe ? `${prochaine.libelle} ${preposition(prochaine)} ${jourCourt(prochaine.avantLe)}` : prochaine.libelle;
  if (transmissions.length === 0) return '';
  const attend = transmissions.filter((transmission) => transmission.recuLe === null);
  const [nom] = (attend.length > 0 ? attend : transmissions).map((transmission) => transmission.instanceNom);
  return attend.length > 0 ? `Réception attendue : ${nom}` : `Reçu : ${nom}`;
}

const preposition = ({ acte, etat }: AttenduVu) => (etat === 'EN_RETARD' ? ': attendu le' : acte === 'tenirReunion' ? 'le' : 'avant le');
