import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props { icone: LucideIcon; ton: 'gris' | 'rouge' | 'accent'; titre: ReactNode; gestes?: ReactNode; suite?: ReactNode; niveau?: 1 | 2; children: ReactNode }

/** A page, or an empty list, that explains itself: empty, not found, broken. */
export function Scene({ icone: Icone, ton, titre, gestes, suite, niveau = 1, children }: Props): ReactNode {
  return (
    <div className={niveau === 1 ? 'scene' : 'scene scene-liste'}>
      <div className={`rond-k ton-${ton}`}><Icone className="ic" aria-hidden="true" /></div>
      {niveau === 1 ? <h1 tabIndex={-1}>{titre}</h1> : <h2>{titre}</h2>}
      {children}
      {gestes ? <div className="rang scene-gestes">{gestes}</div> : null}
      {suite ? <div className="suite petit second">{suite}</div> : null}
    </div>
  );
}
