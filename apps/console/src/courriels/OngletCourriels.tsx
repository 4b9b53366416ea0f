import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLecture } from '../api/lecture';
import { CourrielsDocument } from '../api/genere';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';

/** The messages of one object, kept as proof. */
export function OngletCourriels({ sujetId }: { sujetId: string }): ReactNode {
  const { data } = useLecture(CourrielsDocument, { page: 1, parPage: 100, filtre: { sujetId: [sujetId] }, tri: null });
  const courriels = data?.courriels.items ?? [];
  return (
    <div className="carte">
      <div className="carte-tete"><h2>Courriels</h2><span className="petit second">Un message par personne, gardé comme preuve</span></div>
      {courriels.length === 0 ? <p className="carte-corps second">Aucun message n’est préparé.</p> : (
        <div className="tableau-zone" tabIndex={0} role="region" aria-label="Courriels (zone défilable)">
          <table className="tableau tableau-dense empile">
            <caption className="sr">Courriels</caption>
            <thead><tr><th scope="col">Préparé</th><th scope="col">Destinataire</th><th scope="col">Objet</th><th scope="col">Envoi</th></tr></thead>
            <tbody>
              {courriels.map((courriel) => (
                <tr key={courriel.id}>
                  <td className="num nb second"><Typo>{instantCourt(courriel.prepareLe)}</Typo></td>
                  <td>{courriel.destinataire}</td>
                  <th scope="row"><Link className="discret" to={`/courriels/${courriel.id}`}><Typo>{courriel.objet}</Typo></Link></th>
                  <td><Statut valeur={courriel.etat} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
