import { valableLe } from './jour';
import type { Jour, Periode } from './objets';

/** A name that changes with time: Pôle emploi is France Travail since 2024. */
export interface Libelle extends Periode {
  readonly cle: string;
  readonly texte: string;
}

/**
 * The name of a thing on a day: an object shows the label of its own day, directories and forms
 * today's. Before the first known label the oldest one is used, after the last one the latest.
 */
export function libelleLe(libelles: readonly Libelle[], cle: string, jour: Jour): string | null {
  const connus = libelles.filter((l) => l.cle === cle).sort((a, b) => (a.debut < b.debut ? -1 : 1));
  const valable = connus.find((l) => valableLe(l, jour));
  const anciens = connus.filter((l) => l.debut <= jour);
  return (valable ?? anciens.at(-1) ?? connus[0])?.texte ?? null;
}
