import type { ReactNode } from 'react';

/** A dash for the eye, « sans objet » for the ear: never a zero for what is unknown. */
export function SansObjet(): ReactNode {
  return <><span className="tiers sans-objet" aria-hidden="true">–</span><span className="sr">sans objet</span></>;
}
