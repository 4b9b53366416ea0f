import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Typo } from './Typo';

/** One step of an object's life, with the date already known. */
export interface Etape { nom: string; date: string | null; faite: boolean }

/** The thread of steps: done, current (the first not done), to come. */
export function Fil({ etapes }: { etapes: readonly Etape[] }): ReactNode {
  const courante = etapes.findIndex((etape) => !etape.faite);
  return (
    <ol className="fil" aria-label="Étapes" tabIndex={0}>
      {etapes.map((etape, rang) => (
        <li key={etape.nom} className={etape.faite ? 'fait' : ''} aria-current={rang === courante ? 'step' : undefined}>
          <span className="rond">{etape.faite ? <Check className="ic" aria-hidden="true" /> : null}</span>
          <b>{etape.nom}{etape.faite ? <span className="sr"> (fait)</span> : null}</b>
          {etape.date ? <small><Typo>{etape.date}</Typo></small> : null}
        </li>
      ))}
    </ol>
  );
}
