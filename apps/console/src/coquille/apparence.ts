import { useEffect } from 'react';
import { useStore } from 'react-admin';

export type Apparence = 'clair' | 'sombre';

/** Light or dark: the person's choice, else the machine's. */
export function useApparence(): [Apparence, (apparence: Apparence) => void] {
  const [choisie, choisir] = useStore<Apparence | null>('theme', null);
  const machine: Apparence = window.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'sombre' : 'clair';
  return [choisie ?? machine, choisir];
}

/** Puts the appearance on the document; tokens do the rest. */
export function Apparence(): null {
  const [apparence] = useApparence();
  useEffect(() => {
    document.documentElement.dataset['theme'] = apparence;
  }, [apparence]);
  return null;
}
