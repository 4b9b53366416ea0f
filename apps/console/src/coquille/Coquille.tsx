import { Menu as MenuIcone } from 'lucide-react';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { Fictif } from './Fictif';
import { Menu } from './Menu';
import { MenuCompte } from './MenuCompte';
import { CibleAriane } from './Page';
import { Pied } from './Pied';
import { Recherche } from './Recherche';

/** The shell around every page of a signed-in person. */
export function Coquille({ children }: { children: ReactNode }): ReactNode {
  const [ariane, setAriane] = useState<HTMLElement | null>(null);
  return (
    <CibleAriane.Provider value={ariane}>
      <a className="aller" href="#contenu">Aller au contenu</a>
      <div className="coquille">
        <Menu />
        <div className="corps">
          <header className="barre">
            <Tiroir />
            <nav className="fil-ariane" aria-label="Fil d’Ariane" ref={setAriane} />
            <Recherche />
            <Fictif />
            <MenuCompte />
          </header>
          <main id="contenu" tabIndex={-1}>
            <Suspense fallback={<p className="second" role="status">Chargement…</p>}>{children}</Suspense>
          </main>
          <Pied />
        </div>
      </div>
    </CibleAriane.Provider>
  );
}

/** Under 900 px the menu is a drawer. */
function Tiroir(): ReactNode {
  const tiroir = useRef<HTMLDialogElement>(null);
  const { pathname } = useLocation();
  const [ouvert, setOuvert] = useState(false);
  const fermer = () => setOuvert(false);
  useEffect(fermer, [pathname]);
  useEffect(() => {
    if (ouvert) tiroir.current?.showModal();
    else tiroir.current?.close();
  }, [ouvert]);
  return (
    <>
      <button className="bouton icone seulement-etroit" type="button" aria-label="Ouvrir le menu" aria-haspopup="dialog" onClick={() => setOuvert(true)}>
        <MenuIcone className="ic" aria-hidden="true" />
      </button>
      <dialog ref={tiroir} className="tiroir" aria-label="Menu" onClose={fermer} onClick={(evenement) => { if (evenement.target === tiroir.current) fermer(); }}>
        {ouvert ? <Menu surChoix={fermer} /> : null}
      </dialog>
    </>
  );
}
