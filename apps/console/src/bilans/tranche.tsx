import type { ReactNode } from 'react';
import { Typo } from '../composants/Typo';

/** As many as one page of the API. */
export const PAS = 100;

/** Those rows and no other. */
export const page = (ids: readonly string[]) => ({ page: 1, parPage: PAS, filtre: { ids: [...ids] }, tri: null });

export const Attente = (): ReactNode => <tbody><tr><td colSpan={3} className="second" role="status">Chargement…</td></tr></tbody>;

/** One piece of evidence: what it is, when, and its state or its value. */
export function Ligne({ quoi, quand, etat }: { quoi: ReactNode; quand: string; etat: ReactNode }): ReactNode {
  return <tr><th scope="row">{quoi}</th><td className="second num"><Typo>{quand}</Typo></td><td>{etat}</td></tr>;
}

/** In the order in which the bilan counts them. */
export function ordonner<T extends { id: string }>(ids: readonly string[], lignes: readonly T[]): T[] {
  const parId = new Map(lignes.map((ligne) => [ligne.id, ligne]));
  return ids.flatMap((id) => parId.get(id) ?? []);
}
