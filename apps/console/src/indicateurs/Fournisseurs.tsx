import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt } from '../composants/dates';
import { GENRES_ORGANISATION, TYPES_INSTANCE } from '../composants/libelles';
import type { IndicateurVu } from './Indicateur';

type Fournisseur = IndicateurVu['fournisseurs'][number];

/** Who owes the figure, in the words of the source, what these words designate, and over which period. */
export function Fournisseurs({ indicateur, jour }: { indicateur: IndicateurVu; jour: string }): ReactNode {
  const { fournisseurs, calcule } = indicateur;
  return (
    <section className="carte" aria-labelledby="fournisseurs">
      <div className="carte-tete"><h2 id="fournisseurs">Fournisseurs</h2><span className="petit second">{calcule ? 'Ils voient les preuves de ce que la plateforme compte, et peuvent le contester' : 'Ceux du dernier jour de la période doivent la valeur'}</span></div>
      {fournisseurs.length === 0 ? <p className="carte-corps second">La source ne dit pas qui donne cet indicateur.</p> : (
        <div className="tableau-zone" tabIndex={0} role="region" aria-label="Fournisseurs (zone défilable)">
          <table className="tableau tableau-dense empile">
            <caption className="sr">Fournisseurs de l’indicateur, et leurs périodes</caption>
            <thead><tr><th scope="col">Dans la source</th><th scope="col">Désigne</th><th scope="col">Période</th><th scope="col">État</th></tr></thead>
            <tbody>
              {fournisseurs.map((fournisseur) => {
                const passe = fournisseur.fin !== null && fournisseur.fin < jour;
                return (
                  <tr key={fournisseur.id}>
                    <th scope="row"><Typo>{fournisseur.designation}</Typo></th>
                    <td>{designe(fournisseur)}</td>
                    <td className="num petit"><Typo>{`${fournisseur.fin ? 'du' : 'depuis le'} ${jourCourt(fournisseur.debut)} ${fournisseur.debut.slice(0, 4)}${fournisseur.fin ? ` au ${jourCourt(fournisseur.fin)} ${fournisseur.fin.slice(0, 4)}` : ''}`}</Typo></td>
                    <td>{passe ? <Statut valeur="TERMINE" /> : fournisseur.debut > jour ? <Statut valeur="A_VENIR" /> : <Statut valeur="ACTIF" mot="En cours" />}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function designe({ organisation, typeInstance, genreOrganisation, echelon }: Fournisseur): ReactNode {
  if (organisation) return <Link to={`/organisations/${organisation.id}`}><Typo>{organisation.nom}</Typo></Link>;
  if (typeInstance) return `Le secrétariat : ${TYPES_INSTANCE[typeInstance]}`;
  if (genreOrganisation) return `${GENRES_ORGANISATION[genreOrganisation]}, ${echelon === 'DEPARTEMENT' ? 'dans chaque département' : 'au niveau de la région'}`;
  return null;
}
