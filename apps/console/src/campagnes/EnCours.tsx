import { distanceEnJours } from '@gouvernance-iae/domaine';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { CampagnesDocument, type CampagneVueFragment } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourMois } from '../composants/dates';
import { Avancement } from './Avancement';
import { examine } from './suite';
import './campagnes.css';

/** The open campaigns, asked once for the menu and the home. */
export function useCampagnesOuvertes(actif: boolean): readonly CampagneVueFragment[] {
  const { data } = useLecture(CampagnesDocument, { page: 1, parPage: 10, filtre: { etat: ['OUVERTE'] }, tri: [{ champ: 'echeance', sens: 'ASC' }] }, actif);
  return data?.campagnes.items ?? [];
}

/** How many values wait for the person: to review, or to enter and correct. */
export const enAttente = (campagne: CampagneVueFragment): number => (examine(campagne) ? campagne.soumises : campagne.renvoyees + campagne.aSaisir);

/** The campaigns the person owes figures to: one bar, its key in numbers, the way to the entry. */
export function CampagnesEnCours({ jour }: { jour: string | undefined }): ReactNode {
  const dues = useCampagnesOuvertes(true).filter((campagne) => campagne.attendues > 0 && !examine(campagne) && campagne.acceptees < campagne.attendues);
  return dues.map((campagne) => <EnCours key={campagne.id} campagne={campagne} jour={jour} />);
}

function EnCours({ campagne, jour }: { campagne: CampagneVueFragment; jour: string | undefined }): ReactNode {
  const titre = useId();
  const depasse = jour !== undefined && jour > campagne.echeance && campagne.enRetard > 0;
  const remplies = campagne.attendues - campagne.aSaisir;
  const rendue = campagne.soumises + campagne.acceptees >= campagne.attendues;
  const reste = rendue ? 'Tout est soumis : le secrétariat examine. ' : jour && jour <= campagne.echeance ? `À rendre ${distanceEnJours(campagne.echeance, jour)}. ` : '';
  return (
    <section className="carte section carte-corps pile" aria-labelledby={titre}>
      <div className="camp">
        <div>
          <div className="rang">
            <h2 id={titre}><Link className="discret" to={`/campagnes/${campagne.id}`}><Typo>{`Campagne « ${campagne.libelle} »`}</Typo></Link></h2>
            {rendue ? <Statut valeur="SOUMISE" mot="Tout est soumis" /> : <Statut valeur={depasse ? 'EN_RETARD' : 'A_VENIR'} mot={depasse ? `${campagne.enRetard} en retard` : `Avant le ${jourMois(campagne.echeance)}`} />}
          </div>
          <p className="second petit"><Typo>{`${reste}${remplies} valeur${remplies > 1 ? 's' : ''} sur ${campagne.attendues} saisie${remplies > 1 ? 's' : ''}, dont ${campagne.acceptees} acceptée${campagne.acceptees > 1 ? 's' : ''}.`}</Typo></p>
        </div>
        <Link className="bouton" to={`/campagnes/${campagne.id}/saisie`}>{rendue ? 'Revoir la saisie' : 'Ouvrir la saisie'}</Link>
      </div>
      <Avancement comptes={campagne} />
    </section>
  );
}
