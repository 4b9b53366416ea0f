import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Fictif } from './Fictif';

/** Legal pages, on every page. */
export function Pied(): ReactNode {
  return (
    <footer className="pied">
      <Fictif long />
      <Link to="/accessibilite">Accessibilité : audit non réalisé</Link>
      <Link to="/mentions-legales">Mentions légales</Link>
      <Link to="/donnees-personnelles">Données personnelles</Link>
      <Link to="/glossaire">Glossaire</Link>
    </footer>
  );
}
