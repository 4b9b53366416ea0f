import { Check } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Typo } from './Typo';

/** One step of an object's life, with the date already known. */
export interface Etape { nom: string; date: string | null; faite: boolean }

/** The thread of steps: done, current (the first not done), to come. */
export function Fil({ etapes }: { etapes: readonly Etape[] }): ReactNode {
  const courante = etapes.findIndex((etape) => !etape.faite);
  const fil = useRef<HTMLOListElement>(null);
  // On a phone the thread is wider than the screen: it shows where one stands.
  useEffect(() => {
    const [cadre, ici] = [fil.current, fil.current?.querySelector('[aria-current]')].map((element) => element?.getBoundingClientRect());
    if (fil.current && cadre && ici && ici.right > cadre.right) fil.current.scrollLeft += ici.right - cadre.right;
  }, [courante]);
  return (
    <ol ref={fil} className="fil" aria-label="Étapes" tabIndex={0}>
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
