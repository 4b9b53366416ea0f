import { nomAccord } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { InstanceQuery } from '../api/genere';
import { Typo } from '../composants/Typo';
import { validiteRegle } from './regle';

type Rattachement = NonNullable<InstanceQuery['instance']>['accords'][number];

/** The accords that bound an instance, one after the other: each opens the verdicts of its last year. */
export function PanneauAccords({ instanceId, accords, jour }: { instanceId: string; accords: readonly Rattachement[]; jour: string }): ReactNode {
  if (accords.length === 0) return null;
  return (
    <section className="panneau" aria-labelledby="accords">
      <header><h2 id="accords">Accords qui la lient ou l’ont liée</h2></header>
      <div>
        <ul className="pile-2 petit">
          {accords.map(({ id, debut, fin, accord }) => {
            const annee = (fin !== null && fin < jour ? fin : jour).slice(0, 4);
            return (
              <li key={id}>
                <Link to={`/accords/${accord.id}`}><b className="fort">{nomAccord(accord.code, accord.fictif)}</b></Link><br />
                <span className="second"><Typo>{validiteRegle({ debut, fin })}</Typo></span>{' '}
                <Link to={`/instances/${instanceId}/verdicts?annee=${annee}`}>Verdicts {annee}</Link>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
