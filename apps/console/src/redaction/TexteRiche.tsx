import { createElement, useMemo, type ReactNode } from 'react';
import { typographier } from '@gouvernance-iae/domaine';
import { lire, type Noeud } from './texte-riche';
import './redaction.css';

/** A written text, drawn from the allowed elements only. */
export function TexteRiche({ html }: { html: string }): ReactNode {
  const arbre = useMemo(() => lire(html), [html]);
  return <div className="texte-riche">{arbre.map(dessiner)}</div>;
}

function dessiner(noeud: Noeud, rang: number): ReactNode {
  if (typeof noeud === 'string') return typographier(noeud);
  if (noeud.balise === 'br') return <br key={rang} />;
  const attributs = noeud.balise === 'a' ? { href: noeud.href, rel: 'noreferrer' } : {};
  return createElement(noeud.balise, { key: rang, ...attributs }, ...noeud.enfants.map(dessiner));
}
