import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Page } from '../coquille/Page';
import { Erreur } from './Erreur';
import { Introuvable } from './Introuvable';

interface Props<R, T> { lecture: UseQueryResult<R>; choisir: (resultat: R) => T | null | undefined; children: (objet: T) => ReactNode }

/** Waits for what a page shows; absent, forbidden and broken have their own pages. */
export function Lecture<R, T>({ lecture, choisir, children }: Props<R, T>): ReactNode {
  if (lecture.data !== undefined) {
    const objet = choisir(lecture.data);
    return objet ? children(objet) : <Introuvable />;
  }
  if (lecture.error) return <Erreur erreur={lecture.error} reessayer={() => void lecture.refetch()} />;
  return <Page titre="Chargement" chemin={[]} nu><p className="second" role="status">Chargement…</p></Page>;
}
