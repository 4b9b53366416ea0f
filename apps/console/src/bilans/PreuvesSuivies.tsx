import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ActionsDocument, FeuillesDeRouteDocument, RemonteesDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { libelleEcheance, piloteDe, statutAction, titreFeuille } from '../feuilles-de-route/feuille';
import { ETATS, GENRES } from '../remontees/remontee';
import { Attente, Ligne, ordonner, page } from './tranche';

interface Props { ids: readonly string[] }

/** Road maps, as evidence: whose, and since when. */
export function Feuilles({ ids }: Props): ReactNode {
  const { data } = useLecture(FeuillesDeRouteDocument, page(ids));
  if (!data) return <Attente />;
  return (
    <tbody>
      {ordonner(ids, data.feuillesDeRoute.items).map((feuille) => (
        <Ligne key={feuille.id} quoi={<><Link className="discret" to={`/feuilles-de-route/${feuille.id}`}>{titreFeuille(feuille)}</Link><br /><Sous>{feuille.instanceNom}</Sous></>} quand={feuille.adopteeLe ? jourLong(feuille.adopteeLe) : ''} etat={<Statut valeur={feuille.etat} />} />
      ))}
    </tbody>
  );
}

/** Actions, as evidence: who pilots each, until when, where it stands. */
export function Actions({ ids }: Props): ReactNode {
  const { data } = useLecture(ActionsDocument, page(ids));
  if (!data) return <Attente />;
  return (
    <tbody>
      {ordonner(ids, data.actions.items).map((action) => (
        <Ligne key={action.id} quoi={<><Link className="discret" to={`/actions/${action.id}`}><Typo>{action.intitule}</Typo></Link><br /><Sous>{[piloteDe(action), action.chantier].filter(Boolean).join(', ')}</Sous></>} quand={libelleEcheance(action)} etat={<Statut {...statutAction(action)} />} />
      ))}
    </tbody>
  );
}

/** Remontées, as evidence: who raised each, when, what came back. */
export function Remontees({ ids }: Props): ReactNode {
  const { data } = useLecture(RemonteesDocument, page(ids));
  if (!data) return <Attente />;
  return (
    <tbody>
      {ordonner(ids, data.remontees.items).map((remontee) => (
        <Ligne key={remontee.id} quoi={<><Link className="discret" to={`/remontees/${remontee.id}`}><Typo>{remontee.titre}</Typo></Link><br /><Sous>{`${GENRES[remontee.genre]}, ${remontee.origineNom}`}</Sous></>} quand={jourLong(jourDeInstant(remontee.leveeLe))} etat={<Statut valeur={ETATS[remontee.etat].statut} mot={ETATS[remontee.etat].mot} />} />
      ))}
    </tbody>
  );
}

const Sous = ({ children }: { children: string }): ReactNode => <span className="petit second"><Typo>{children}</Typo></span>;
