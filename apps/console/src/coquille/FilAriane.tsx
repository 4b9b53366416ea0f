import { ArrowLeft, ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Typo } from '../composants/Typo';

export interface Etape { libelle: string; vers: string }

/** Where am I: the path above the page; on a phone, the way back. */
export function FilAriane({ chemin, ici }: { chemin: readonly Etape[]; ici: string }): ReactNode {
  const parent = chemin.at(-1);
  return (
    <ol>
      <li className="retour seulement-etroit">
        {parent ? <><ArrowLeft className="ic" aria-hidden="true" /><Link to={parent.vers}><Typo>{parent.libelle}</Typo></Link></> : <b><Typo>{ici}</Typo></b>}
      </li>
      {chemin.map((etape) => (
        <Fragment key={etape.vers}>
          <li><Link to={etape.vers}><Typo>{etape.libelle}</Typo></Link></li>
          <li aria-hidden="true"><ChevronRight className="ic" aria-hidden="true" /></li>
        </Fragment>
      ))}
      <li><span aria-current="page"><Typo>{ici}</Typo></span></li>
    </ol>
  );
}
