import type { LucideIcon } from 'lucide-react';
import { useContext, type ReactNode } from 'react';
import { DansUnePage } from '../coquille/Page';

interface Props { icone: LucideIcon; ton: 'gris' | 'rouge' | 'accent'; titre: ReactNode; gestes?: ReactNode; suite?: ReactNode; niveau?: 1 | 2; children: ReactNode }

/** A page, or an empty list, that explains itself: empty, not found, broken. */
export function Scene({ icone: Icone, ton, titre, gestes, suite, niveau: voulu, children }: Props): ReactNode {
  const dedans = useContext(DansUnePage);
  const niveau = voulu ?? (dedans ? 2 : 1);
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
