import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Marque } from '../coquille/Marque';
import { COURRIEL_AIDE } from '../coquille/produit';
import { Fictif } from '../coquille/Fictif';
import { CarteTuiles } from './CarteTuiles';
import './connexion.css';

/** The frame of the pages before an account is open: the form, and the map beside it. */
export function CadreConnexion({ scene, children }: { scene: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div className="avant">
      <a className="aller" href="#contenu">Aller au contenu</a>
      <div className="cote">
        <main className="form" id="contenu" tabIndex={-1}>
          <div className="marque"><Marque /></div>
          {children}
        </main>
        <section className="scene-carte" aria-label="Démonstration">
          <p><Fictif long /></p>
          <CarteTuiles />
          {scene ?? <span />}
        </section>
      </div>
      <footer className="pied">
        <nav aria-label="Menu principal" className="rang">
          <Link to="/accessibilite">Accessibilité : audit non réalisé</Link>
          <Link to="/mentions-legales">Mentions légales</Link>
          <Link to="/donnees-personnelles">Données personnelles</Link>
          <a href={`mailto:${COURRIEL_AIDE}`}>{COURRIEL_AIDE}</a>
        </nav>
      </footer>
    </div>
  );
}
