import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ReunionVueFragment } from '../api/genere';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt, jourDeInstant } from '../composants/dates';
import { statutCompteRendu } from '../comptes-rendus/statut';

/** The minutes of this sitting, or when they will be written. */
export function OngletCompteRendu({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const [courant, ...anciens] = reunion.comptesRendus;
  if (!courant) {
    return (
      <div className="carte"><div className="carte-corps pile">
        <h2>{reunion.etat === 'TENUE' ? 'Le compte rendu n’est pas lisible' : 'Le compte rendu s’écrit après la séance'}</h2>
        <p className="second">{reunion.etat === 'TENUE'
          ? 'Il sera lisible dès sa publication aux participants.'
          : 'Dès que la réunion est marquée tenue, un brouillon est préparé à partir de l’ordre du jour et des présences.'}</p>
      </div></div>
    );
  }
  return (
    <div className="carte">
      <div className="carte-tete"><h2><Link to={`/comptes-rendus/${courant.id}`}>Compte rendu de la réunion</Link></h2><Statut valeur={statutCompteRendu(courant)} /></div>
      <div className="carte-corps pile">
        {courant.publieLe ? <p><Typo>{`Publié le ${jourCourt(jourDeInstant(courant.publieLe, reunion.zone))}.`}</Typo></p> : <p>Brouillon, lu par l’animation et le secrétariat seulement.</p>}
        {courant.transmissions.length > 0 ? (
          <ul className="liste-points">
            {courant.transmissions.map((transmission) => <li key={transmission.id}><Typo>{`${transmission.instanceNom} : ${transmission.recuLe ? `reçu le ${jourCourt(jourDeInstant(transmission.recuLe))}` : `transmis le ${jourCourt(jourDeInstant(transmission.transmisLe))}, réception attendue`}`}</Typo></li>)}
          </ul>
        ) : null}
        {anciens.length > 0 ? <p className="second">{compter(anciens.length, 'version remplacée', 'versions remplacées')}.</p> : null}
      </div>
    </div>
  );
}
