import { Calendar, List, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** List or year. */
export function Affichage({ vue, annee }: { vue: 'liste' | 'annee'; annee: number }): ReactNode {
  return (
    <div className="groupe" role="group" aria-label="Affichage">
      <Link className="bouton" to="/reunions" aria-current={vue === 'liste' ? 'true' : undefined}><List className="ic" aria-hidden="true" />Liste</Link>
      <Link className="bouton" to={`/reunions/annee/${annee || 'courante'}`} aria-current={vue === 'annee' ? 'true' : undefined}><Calendar className="ic" aria-hidden="true" />Année</Link>
    </div>
  );
}

/** The way to plan. */
export function Planifier(): ReactNode {
  return <Link className="bouton bouton-plein" to="/reunions/planifier"><Plus className="ic" aria-hidden="true" />Planifier une réunion</Link>;
}
