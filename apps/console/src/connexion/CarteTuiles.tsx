import type { ReactNode } from 'react';
import { TUILES } from './tuiles';

const PAS = 34;
const COTE = 30;
/** Bourgogne-Franche-Comté, the region whose accord the platform carries. */
const REGION = new Set(['21', '25', '39', '58', '70', '71', '89', '90']);

/** The tile map, as a motif: decoration, hence hidden from screen readers. */
export function CarteTuiles(): ReactNode {
  return (
    <svg viewBox="-2 -2 476 442" aria-hidden="true" focusable="false" className="motif">
      {TUILES.map(([code, ligne, colonne]) => (
        <rect key={code} x={colonne * PAS} y={ligne * PAS} width={COTE} height={COTE} rx="5" className={REGION.has(code) ? 'm1' : 'm0'} />
      ))}
    </svg>
  );
}
