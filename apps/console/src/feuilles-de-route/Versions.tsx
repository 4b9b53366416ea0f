import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { OngletJournal } from '../journal/OngletJournal';
import { libelleEcheance, type FeuilleVue } from './feuille';

/** What the committee adopted, version after version: the next one does not erase the former. */
export function Versions({ feuille }: { feuille: FeuilleVue }): ReactNode {
  const { versions, id } = feuille;
  return (
    <div className="pile-5">
      {versions.length === 0 ? <p className="second">Aucune version n’est encore adoptée. Chacune sera gardée ici, telle que le comité l’a adoptée.</p> : null}
      {versions.map((version) => (
        <section className="carte" key={version.numero} aria-labelledby={`version-${version.numero}`}>
          <div className="carte-tete">
            <h2 id={`version-${version.numero}`}>Version {version.numero}</h2>
            <span className="petit second"><Typo>{`adoptée le ${jourLong(version.adopteeLe)}, ${compter(version.contenu.length, 'action')}`}</Typo></span>
          </div>
          {version.motif ? <p className="carte-corps"><Typo>{`Motif de la révision : ${version.motif}`}</Typo></p> : null}
          <div className="tableau-zone" tabIndex={0} role="region" aria-label={`Version ${version.numero} (zone défilable)`}>
            <table className="tableau tableau-dense empile">
              <caption className="sr">Actions de la version {version.numero}</caption>
              <thead><tr><th scope="col">Action</th><th scope="col">Chantier</th><th scope="col">Pilote</th><th scope="col">Échéance</th></tr></thead>
              <tbody>
                {version.contenu.map((ligne) => (
                  <tr key={ligne.actionId}>
                    <th scope="row"><Typo>{ligne.intitule}</Typo></th>
                    <td className="petit second"><Typo>{ligne.chantier ?? ''}</Typo></td>
                    <td className="petit"><Typo>{ligne.piloteNom ?? 'à désigner'}</Typo></td>
                    <td className="petit nb"><Typo>{libelleEcheance(ligne)}</Typo></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <OngletJournal sujetIds={[id]} nom="de la feuille de route" />
    </div>
  );
}
