import { FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConfiguration } from '../api/lecture';

/** « Données fictives », on every page of an installation that holds demo data. */
export function Fictif({ long = false }: { long?: boolean }): ReactNode {
  const configuration = useConfiguration();
  if (!configuration?.fictif) return null;
  return (
    <span className="fictif">
      <FlaskConical className="ic" aria-hidden="true" />
      {long ? 'Démonstration : données fictives' : <><span className="sauf-etroit">Données fictives</span><span className="seulement-etroit">Fictif</span></>}
    </span>
  );
}
