import type { ReactNode } from 'react';
import { PRODUIT } from './produit';

/** The mark: the ladder of tiles local, département, région, nation. */
export function Marque(): ReactNode {
  return (
    <>
      <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
        <rect width="28" height="28" rx="7" fill="var(--accent)" />
        <g fill="var(--sur-accent)">
          <rect x="6" y="17" width="4.6" height="4.6" rx="1.2" />
          <rect x="11.7" y="17" width="4.6" height="4.6" rx="1.2" opacity=".62" />
          <rect x="17.4" y="17" width="4.6" height="4.6" rx="1.2" opacity=".62" />
          <rect x="11.7" y="11.3" width="4.6" height="4.6" rx="1.2" />
          <rect x="17.4" y="11.3" width="4.6" height="4.6" rx="1.2" opacity=".62" />
          <rect x="17.4" y="5.6" width="4.6" height="4.6" rx="1.2" />
        </g>
      </svg>
      <span>{PRODUIT}</span>
    </>
  );
}
