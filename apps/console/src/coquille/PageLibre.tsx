import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useMoi } from '../api/lecture';
import { Coquille } from './Coquille';
import { Marque } from './Marque';
import { Page } from './Page';
import { Pied } from './Pied';

/** A page open to everyone: inside the shell for those signed in, in a bare frame for the others. */
export function PageLibre({ titre, intro, children }: { titre: string; intro?: ReactNode; children: ReactNode }): ReactNode {
  const moi = useMoi();
  const page = <Page titre={titre} chemin={[]} intro={intro}><div className="bloc-texte">{children}</div></Page>;
  if (moi) return <Coquille>{page}</Coquille>;
  return (
    <div className="cadre-libre">
      <a className="aller" href="#contenu">Aller au contenu</a>
      <header className="barre">
        <nav aria-label="Menu principal" className="rang entre">
          <Link className="marque" to="/"><Marque /></Link>
          <Link to="/connexion">Se connecter</Link>
        </nav>
      </header>
      <main id="contenu" tabIndex={-1}>{page}</main>
      <Pied />
    </div>
  );
}
