import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** The reference behind a verdict, as the API gives it. */
export interface CitationVue {
  texte: string;
  accordId: string | null;
  force: string;
}

const PORTEES: Record<string, string> = {
  RECOMMANDATION: 'recommandation',
  PROPOSITION: 'proposition',
  CHOIX_INSTANCE: 'choix de l’instance',
};

/** « § Accord, fiche »: no verdict, deadline or obligation without it. */
export function Citation({ citation, texte }: { citation: CitationVue | null | undefined; texte?: string }): ReactNode {
  if (!citation) return null;
  const portee = PORTEES[citation.force];
  const contenu = <>{texte ?? citation.texte}{portee ? ` (${portee})` : ''}</>;
  return citation.accordId
    ? <Link className="citation" to={`/accords/${citation.accordId}`}>{contenu}</Link>
    : <span className="citation">{contenu}</span>;
}
