import type { ReactNode } from 'react';
import type { Refus } from '../api/client';
import { Avis } from './Avis';

/** What the API refused, in its own words: what, where, what to do. */
export function AvisRefus({ refus }: { refus: Refus | null }): ReactNode {
  if (!refus) return null;
  return (
    <Avis ton="rouge" role="alert">
      <p><b>{refus.message}</b></p>
      {refus.manques.length > 0 ? <ul className="liste-points">{refus.manques.map((manque) => <li key={manque.code + manque.message}>{manque.message}</li>)}</ul> : null}
      {refus.code === 'CONFLIT' ? <p>Fermez, relisez la page mise à jour, puis recommencez.</p> : null}
      {refus.reference ? <p>Référence <span className="num">{refus.reference}</span></p> : null}
    </Avis>
  );
}
