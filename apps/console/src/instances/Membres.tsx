import { joursEntre, valableLe } from '@gouvernance-iae/domaine';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { College } from '../api/genere';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { COLLEGES, QUALITES } from '../composants/libelles';
import { NommerMembre, RemplacerMembre, RetirerMembre } from './ActesMembre';
import type { InstanceVue } from './Instance';

type Membre = InstanceVue['membres'][number];
const ALERTE = 90;
const ORDRE = Object.keys(COLLEGES) as College[];

/** The seats, by college: organisation, titular, substitute. Calm by default: only a vacant or an ending seat speaks. */
export function Membres({ instance, jour }: { instance: InstanceVue; jour: string }): ReactNode {
  const enFonction = instance.membres.filter((membre) => !jour || membre.fin === null || membre.fin >= jour);
  const anciens = instance.membres.length - enFonction.length;
  return (
    <section className="carte" aria-labelledby="membres">
      <div className="carte-tete"><h2 id="membres">Membres et invités</h2><span className="pousse"><NommerMembre instance={instance} jour={jour} icone={Plus} /></span></div>
      {enFonction.length === 0 ? <p className="carte-corps second">Aucun siège n’est donné : personne ne serait convoqué.</p> : (
        <table className="tableau tableau-dense empile">
          <caption className="sr">Sièges de l’instance, par collège</caption>
          <thead><tr><th scope="col">Organisation</th><th scope="col">Titulaire</th><th scope="col">Suppléant</th><th scope="col">À titre</th><th scope="col">État</th><th scope="col"><span className="sr">Actes</span></th></tr></thead>
          {ORDRE.map((college) => {
            const sieges = enFonction.filter((membre) => membre.college === college);
            return sieges.length === 0 ? null : (
              <tbody key={college}>
                <tr><th scope="rowgroup" colSpan={6} className="legende"><b className="fort">{COLLEGES[college]}</b></th></tr>
                {sieges.map((membre) => <Siege key={membre.id} membre={membre} instance={instance} jour={jour} />)}
              </tbody>
            );
          })}
        </table>
      )}
      {anciens > 0 ? <p className="carte-corps petit second">{anciens} siège{anciens > 1 ? 's' : ''} terminé{anciens > 1 ? 's' : ''}, gardé{anciens > 1 ? 's' : ''} pour l’histoire de l’instance.</p> : null}
    </section>
  );
}

function Siege({ membre, instance, jour }: { membre: Membre; instance: InstanceVue; jour: string }): ReactNode {
  const nom = membre.organisationNom ?? (membre.titulaire ? `${membre.titulaire.prenom} ${membre.titulaire.nom}` : 'Siège');
  return (
    <tr>
      <th scope="row">{membre.organisation ? <Link className="discret" to={`/organisations/${membre.organisation.id}`}><Typo>{membre.organisation.nom}</Typo></Link> : <Typo>{nom}</Typo>}</th>
      <td>{membre.titulaire ? <Link to={`/personnes/${membre.titulaire.id}`}>{membre.titulaire.prenom} {membre.titulaire.nom}</Link> : null}</td>
      <td>{membre.suppleant ? <><Link to={`/personnes/${membre.suppleant.id}`}>{membre.suppleant.prenom} {membre.suppleant.nom}</Link><span className="seulement-etroit second">, suppléant</span></> : null}</td>
      <td className="second nb">{QUALITES[membre.qualite]}</td>
      <td><EtatSiege membre={membre} jour={jour} /></td>
      <td><span className="rang actes-siege"><RemplacerMembre instance={instance} membreId={membre.id} nom={nom} jour={jour} /><RetirerMembre instance={instance} membreId={membre.id} nom={nom} jour={jour} /></span></td>
    </tr>
  );
}

function EtatSiege({ membre, jour }: { membre: Membre; jour: string }): ReactNode {
  if (!jour) return null;
  if (!valableLe(membre, jour)) return <Statut valeur="A_VENIR" mot={`Dès le ${jourLong(membre.debut)}`} />;
  if (membre.titulaireId === null) return <Statut valeur="VACANT" />;
  if (membre.fin !== null && joursEntre(jour, membre.fin) <= ALERTE) return <Statut valeur="A_VENIR" mot={`Expire dans ${joursEntre(jour, membre.fin)} jours`} />;
  return null;
}
