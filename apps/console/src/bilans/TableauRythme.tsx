import { ecrireTaux } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Citation } from '../composants/Citation';
import { TYPES_INSTANCE } from '../composants/libelles';
import { SansObjet } from '../composants/SansObjet';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import type { BilanVu } from './bilan';

/** What each instance owed and held, and who came; over the nation, those of a type in a département together. */
export function TableauRythme({ bilan: { contenu: { rythme, annee } } }: { bilan: Pick<BilanVu, 'contenu'> }): ReactNode {
  if (rythme.length === 0) return null;
  return (
    <section className="carte" aria-labelledby="seances">
      <div className="carte-tete"><h2 id="seances">Séances tenues en {annee}</h2></div>
      <div className="tableau-zone" tabIndex={0} role="region" aria-label={`Séances tenues en ${annee} (zone défilable)`}>
        <table className="tableau tableau-dense empile rythme">
          <caption className="sr">Séances tenues et attendues, participation, par instance</caption>
          <thead><tr><th scope="col">Instance</th><th scope="col" className="droite">Tenues</th><th scope="col">Rythme</th><th scope="col" className="droite">Participation</th></tr></thead>
          <tbody>
            {rythme.map((ligne) => (
              <tr key={`${ligne.typeInstance} ${ligne.instanceId ?? ligne.instanceNom}`}>
                <th scope="row">
                  <Typo>{ligne.instanceNom}</Typo>{ligne.instanceNom.startsWith(TYPES_INSTANCE[ligne.typeInstance]) ? null : <span className="petit second">, {TYPES_INSTANCE[ligne.typeInstance]}</span>}
                  {ligne.instances > 1 ? <span className="petit second"> ({ligne.instances} instances)</span> : null}
                  {ligne.citation ? <><br /><Citation citation={ligne.citation} /></> : null}
                </th>
                <td className="droite num nb">{ligne.tenues}{ligne.attendues > 0 ? ` / ${ligne.attendues}` : ''}</td>
                <td><Statut valeur={ligne.etat} /></td>
                <td className="droite num nb">{ligne.convoques > 0 ? <>{ecrireTaux(ligne.presents / ligne.convoques)}<br /><span className="petit second">{ligne.presents} sur {ligne.convoques}</span></> : <SansObjet />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
