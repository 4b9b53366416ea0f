import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { BilansDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { statutBilan } from './bilan';

/** What an instance has already composed: one bilan per accord and year. */
export function Existants({ instanceId }: { instanceId: string }): ReactNode {
  const { data } = useLecture(BilansDocument, { page: 1, parPage: 10, filtre: { instanceId: [instanceId] }, tri: [{ champ: 'annee', sens: 'DESC' }] });
  if (!data) return null;
  const { items } = data.bilans;
  return (
    <section className="panneau" aria-labelledby="existants">
      <header><h2 id="existants">Ce qui existe déjà</h2></header>
      <div role="status">
        {items.length === 0 ? <p className="petit second">Aucun bilan de cette instance n’est encore composé.</p> : (
          <ul className="pile petit">
            {items.map((bilan) => <li key={bilan.id} className="rang entre"><Link to={`/bilans/${bilan.id}`}><Typo>{bilan.titre}</Typo></Link><Statut valeur={statutBilan(bilan)} /></li>)}
          </ul>
        )}
      </div>
    </section>
  );
}
