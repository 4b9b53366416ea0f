import { useId, type ReactNode } from 'react';
import { Typo } from './Typo';

/** « Ce qui se passera »: who receives what, what freezes, what stays editable. */
export function Suites({ titre = 'Ce qui se passera', suites, ordonnees = false }: { titre?: string; suites: readonly string[]; ordonnees?: boolean }): ReactNode {
  const id = useId();
  const Liste = ordonnees ? 'ol' : 'ul';
  if (suites.length === 0) return null;
  return (
    <section className="panneau" aria-labelledby={id}>
      <header><h2 id={id}>{titre}</h2></header>
      <div><Liste className={`pile-2 petit second ${ordonnees ? 'liste-numeros' : 'liste-points'}`}>{suites.map((suite) => <li key={suite}><Typo>{suite}</Typo></li>)}</Liste></div>
    </section>
  );
}
