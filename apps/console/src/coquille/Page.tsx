import { createContext, useContext, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router-dom';
import { Typo } from '../composants/Typo';
import { FilAriane, type Etape } from './FilAriane';
import { PRODUIT } from './produit';

/** Where the bar shows the breadcrumb of the page below it. */
export const CibleAriane = createContext<HTMLElement | null>(null);

/** Under a page that has its title: what waits, fails or is not found there is a part of it, not another page. */
export const DansUnePage = createContext(false);

interface Props {
  titre: string;
  /** What the last step of the breadcrumb says, when it is shorter than the title. */
  ici?: string;
  chemin: readonly Etape[];
  statut?: ReactNode;
  intro?: ReactNode;
  gestes?: ReactNode;
  /** The page draws its own h1 (empty, not found, error). */
  nu?: boolean;
  serree?: boolean;
  children?: ReactNode;
}

/** One page: its h1, its document title, its breadcrumb, its acts; focus comes to the h1. */
export function Page({ titre, ici, chemin, statut, intro, gestes, nu = false, serree = false, children }: Props): ReactNode {
  const cible = useContext(CibleAriane);
  const dedans = useContext(DansUnePage);
  if (dedans) return <>{children}</>;
  return (
    <>
      {cible ? createPortal(<FilAriane chemin={chemin} ici={ici ?? titre} />, cible) : null}
      {nu ? <TitreDocument titre={titre} /> : (
        <div className={serree ? 'tete tete-serree' : 'tete'}>
          <div>
            <div className="rang"><Titre titre={titre} />{statut}</div>
            {intro}
          </div>
          {gestes ? <div className="rang">{gestes}</div> : null}
        </div>
      )}
      <DansUnePage.Provider value={!nu}>{children}</DansUnePage.Provider>
    </>
  );
}

function Titre({ titre }: { titre: string }): ReactNode {
  const element = useArrivee();
  return <><TitreDocument titre={titre} /><h1 ref={element} tabIndex={-1}><Typo>{titre}</Typo></h1></>;
}

/** document.title = h1 + product. */
export function TitreDocument({ titre }: { titre: string }): ReactNode {
  // Before the paint: the title of the former page is never heard under the h1 of the new one.
  useLayoutEffect(() => {
    document.title = `${titre} – ${PRODUIT}`;
  }, [titre]);
  return null;
}

/** After a navigation the h1 takes the focus; on first load and between tabs, nothing moves. */
export function useArrivee() {
  const element = useRef<HTMLHeadingElement>(null);
  const { key, state } = useLocation();
  const immobile = key === 'default' || (typeof state === 'object' && state !== null && 'onglet' in state);
  useEffect(() => {
    if (!immobile) element.current?.focus();
    // Only arriving on the page counts: a filter or a tab does not move the focus.
    // Hence the effect depends on nothing.
  }, []);
  return element;
}
