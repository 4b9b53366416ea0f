import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';

const PAGES = [['/analyses', 'Chiffres'], ['/analyses/completude', 'Complétude'], ['/valeurs', 'Valeurs']] as const;

/** The three ways to look at what was given: what it says, who gave it, value by value. */
export function NavAnalyses(): ReactNode {
  const { pathname } = useLocation();
  return (
    <nav className="onglets" aria-label="Analyses">
      {PAGES.map(([adresse, mot]) => <Link key={adresse} to={adresse} aria-current={pathname === adresse ? 'page' : undefined}>{mot}</Link>)}
    </nav>
  );
}
