import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ContestationsDocument, type ContestationsQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { jourDeInstant, jourLong } from '../composants/dates';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { STATUTS, titreContestation, type DemandeMesures } from './mesure';

type ContestationVue = ContestationsQuery['contestations']['items'][number];

/** The contestations of the year that the reader may know, the latest first; nothing when there is none. */
export function Contestations({ demande }: { demande: DemandeMesures }): ReactNode {
  const { data } = useLecture(ContestationsDocument, { page: 1, parPage: 100, filtre: { accordId: [demande.accord ?? ''], annee: demande.annee ?? 0 }, tri: [{ champ: 'contesteeLe', sens: 'DESC' }] });
  const lues = data?.contestations.items ?? [];
  if (lues.length === 0) return null;
  return (
    <section className="carte" aria-labelledby="contestations">
      <div className="carte-tete"><h2 id="contestations">Contestations</h2></div>
      <ListeContestations contestations={lues} />
    </section>
  );
}

/** Each with its state, who contests, and since when. */
export function ListeContestations({ contestations }: { contestations: readonly ContestationVue[] }): ReactNode {
  return (
    <ul className="carte-corps pile sans-puce">
      {contestations.map((c) => (
        <li key={c.id} className="rang">
          <Statut {...STATUTS[c.etat]} />
          <span><Link to={`/contestations/${c.id}`}><Typo>{titreContestation(c)}</Typo></Link> <span className="petit second"><Typo>{`${c.organisationNom}, le ${jourLong(jourDeInstant(c.contesteeLe))}`}</Typo></span></span>
        </li>
      ))}
    </ul>
  );
}
