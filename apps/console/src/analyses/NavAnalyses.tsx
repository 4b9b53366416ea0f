import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';

const PAGES = [['/analyses', 'Chiffres'], ['/analyses/completude', 'Complétude'], ['/valeurs', 'Valeurs'], ['/mesures', 'Comptés par la plateforme']] as const;

/** The ways to look at figures: what was given and what it says, who gave it, value by value; and what the platform counts itself. */
export function NavAnalyses(): ReactNode {
  const { pathname } = useLocation();
  return (
    <nav className="onglets" aria-label="Analyses">
      {PAGES.map(([adresse, mot]) => <Link key={adresse} to={adresse} aria-current={pathname === adresse ? 'page' : undefined}>{mot}</Link>)}
    </nav>
  );
}
