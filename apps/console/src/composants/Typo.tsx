import { typographier } from '@gouvernance-iae/domaine';
import { Fragment, type ReactNode } from 'react';

const ORDINAUX = /\b(1er|1re|\d+e)(?=[\s\u00a0\u202f.,;:)»]|$)/g;

/** French typography on output, ordinals raised: « 1er décembre », « 3e trimestre ». */
export function Typo({ children }: { children: string }): ReactNode {
  const texte = typographier(children);
  const morceaux: ReactNode[] = [];
  let fin = 0;
  for (const trouve of texte.matchAll(ORDINAUX)) {
    const [ordinal] = trouve;
    const chiffres = ordinal.replace(/\D+$/, '');
    morceaux.push(texte.slice(fin, trouve.index), <Fragment key={trouve.index}>{chiffres}<sup className="er">{ordinal.slice(chiffres.length)}</sup></Fragment>);
    fin = trouve.index + ordinal.length;
  }
  morceaux.push(texte.slice(fin));
  return <>{morceaux}</>;
}
