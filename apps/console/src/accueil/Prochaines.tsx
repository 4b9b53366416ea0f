import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { AFaireQuery } from '../api/genere';
import { feuillet, heure } from '../composants/dates';
import { Typo } from '../composants/Typo';

type Reunion = AFaireQuery['aFaire']['prochaines'][number];

/** The next sittings, as small calendar sheets. */
export function Prochaines({ reunions }: { reunions: readonly Reunion[] }): ReactNode {
  const id = useId();
  return (
    <section className="panneau" aria-labelledby={id}>
      <header><h2 id={id}>Prochaines réunions</h2></header>
      <div className="serre">
        {reunions.length === 0 ? <p className="petit second">Aucune réunion n’est fixée.</p> : (
          <ul className="prochaines">
            {reunions.map((reunion) => {
              const { semaine, quantieme, mois } = feuillet(reunion.jour);
              return (
                <li className="p" key={reunion.id}>
                  <span className="jour"><span>{semaine}</span><b>{quantieme}</b>{mois}</span>
                  <span><Link className="discret" to={`/reunions/${reunion.id}`}><Typo>{reunion.instanceNom}</Typo></Link><br /><span className="petit second">{situation(reunion)}</span></span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      <div className="lien-bas"><Link className="petit" to="/reunions/annee/courante">Voir l’année entière</Link></div>
    </section>
  );
}

function situation(reunion: Reunion): string {
  const moment = heure(reunion.debut, reunion.zone);
  if (reunion.etat === 'PLANIFIEE') return `${moment}, non convoquée`;
  return `${moment}, ${reunion.nombreReponses} réponse${reunion.nombreReponses > 1 ? 's' : ''} sur ${reunion.nombreConvoques}`;
}
