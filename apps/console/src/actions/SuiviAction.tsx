import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { instantCourt, jourLong } from '../composants/dates';
import { statutAction } from '../feuilles-de-route/feuille';
import type { ActionVueFragment } from '../api/genere';
import type { ActionLue } from './Action';

/** How far it is, as a bar and in words. */
export function Jauge({ action }: { action: Pick<ActionVueFragment, 'avancement' | 'etat' | 'retard' | 'nombreParties'> }): ReactNode {
  const { avancement, etat, retard, nombreParties } = action;
  if (etat === 'NON_RENSEIGNEE') return <p className="second">Aucune source ne dit ce que cette action est devenue.</p>;
  const ton = retard > 0 ? 'ton-rouge' : etat === 'TERMINEE' ? 'ton-vert' : 'ton-bleu';
  return (
    <div className="pile-2">
      <p><b className="fort num">{avancement} %</b> réalisé{nombreParties > 0 ? <span className="second">, moyenne de ses {nombreParties} parties selon leur poids</span> : null}</p>
      <div className={`jauge ${ton}`} role="img" aria-label={`${avancement} % réalisé`}><i style={{ width: `${avancement}%` }} /></div>
    </div>
  );
}

export function Etapes({ action: { jalons } }: { action: ActionLue }): ReactNode {
  if (jalons.length === 0) return null;
  return (
    <section className="carte" aria-labelledby="etapes">
      <div className="carte-tete"><h2 id="etapes">Étapes</h2></div>
      <ul className="lignes">
        {jalons.map((jalon) => (
          <li key={jalon.id}>
            <div><b className="fort"><Typo>{jalon.intitule}</Typo></b>{jalon.prevuLe ? <><br /><span className="petit second"><Typo>{`Prévue le ${jourLong(jalon.prevuLe)}`}</Typo></span></> : null}</div>
            <Statut valeur={jalon.atteintLe ? 'RECU' : 'A_VENIR'} mot={jalon.atteintLe ? `Atteinte le ${jourLong(jalon.atteintLe)}` : 'À atteindre'} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Parties({ parties }: { parties: readonly ActionVueFragment[] }): ReactNode {
  if (parties.length === 0) return null;
  return (
    <section className="carte" aria-labelledby="parties">
      <div className="carte-tete"><h2 id="parties">Ses parties</h2></div>
      <div className="tableau-zone" tabIndex={0} role="region" aria-label="Ses parties (zone défilable)">
        <table className="tableau tableau-dense empile">
          <caption className="sr">Actions qui en font partie</caption>
          <thead><tr><th scope="col">Action</th><th scope="col">Pilote</th><th scope="col">État</th><th scope="col" className="droite">Avancement</th><th scope="col" className="droite">Poids</th></tr></thead>
          <tbody>
            {parties.map((partie) => (
              <tr key={partie.id}>
                <th scope="row"><Link className="discret" to={`/actions/${partie.id}`}><Typo>{partie.intitule}</Typo></Link></th>
                <td className="petit"><Typo>{partie.piloteNom ?? 'à désigner'}</Typo></td>
                <td><Statut {...statutAction(partie)} /></td>
                <td className="droite num nb">{partie.avancement} %</td>
                <td className="droite num">{partie.poids}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Step after step, the last one first. */
export function Avancees({ action: { avancees } }: { action: ActionLue }): ReactNode {
  return (
    <section className="carte" aria-labelledby="suivi">
      <div className="carte-tete"><h2 id="suivi">Suivi</h2></div>
      {avancees.length === 0 ? <p className="carte-corps second">Rien n’a encore été dit de son avancement.</p> : (
        <ol className="lignes">
          {avancees.map((avancee) => (
            <li key={avancee.id}>
              <div>
                <b className="fort"><span className="num">{avancee.avancement} %</span></b>{avancee.note ? <Typo>{` ${avancee.note}`}</Typo> : null}<br />
                <span className="petit second"><Typo>{`${instantCourt(avancee.instant)}${avancee.auteur ? `, ${avancee.auteur.prenom} ${avancee.auteur.nom}` : ''}`}</Typo></span>
              </div>
              {avancee.etat === 'EN_COURS' || avancee.etat === 'A_FAIRE' ? null : <Statut valeur={avancee.etat} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
