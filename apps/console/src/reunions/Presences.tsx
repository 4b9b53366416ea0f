import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { TenirReunionDocument, type ParticipantVuFragment, type Presence, type ReunionVueFragment } from '../api/genere';
import { ChampTexte } from '../composants/Champ';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import { Formulaire } from '../composants/Formulaire';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { PRESENCES } from '../composants/libelles';
import { useRecu } from '../composants/recu';
import type { Saisie } from '../composants/envoi';

const CHOIX: Presence[] = ['PRESENT', 'DISTANCE', 'EXCUSE', 'ABSENT'];

/** Attendance by person and organisation: entered to hold the sitting, read afterwards. */
export function Presences({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  if (reunion.actions.includes('tenirReunion')) return <Pointage reunion={reunion} />;
  if (reunion.etat !== 'TENUE') {
    return <div className="carte"><div className="carte-corps pile"><h2>Les présences se relèvent en séance</h2><p className="second">La liste est celle des personnes convoquées ; on y ajoute qui est venu sans l’être.</p></div></div>;
  }
  return (
    <div className="carte">
      <div className="carte-tete"><h2>Présences</h2><span className="petit second">{reunion.nombrePresents} présents ou à distance sur {reunion.participants.length}</span></div>
      <table className="tableau tableau-dense empile">
        <caption className="sr">Présences par personne</caption>
        <thead><tr><th scope="col">Organisation</th><th scope="col">Personne</th><th scope="col">Présence</th></tr></thead>
        <tbody>
          {reunion.participants.map((participant) => (
            <tr key={participant.id}>
              <th scope="row"><b className="fort"><Typo>{participant.organisationNom ?? 'Sans organisation'}</Typo></b></th>
              <td className="second"><Typo>{participant.nom}</Typo></td>
              <td><Statut valeur={participant.presence === 'PRESENT' || participant.presence === 'DISTANCE' ? 'RESPECTE' : participant.presence === 'INCONNUE' ? 'INCONNU' : 'SANS_OBJET'} mot={PRESENCES[participant.presence]} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pointage({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const [ajoutees, setAjoutees] = useState<string[]>([]);
  const envoyer = async (saisie: Saisie) => {
    const convoques = reunion.participants.map((participant) => ({ participantId: participant.id, presence: saisie.parmi(`presence.${participant.id}`, CHOIX) ?? 'INCONNUE' }));
    const venus = ajoutees.map((id) => ({ id, nom: saisie.texte(`nom.${id}`), organisationId: saisie.facultatif(`organisation.${id}`), presence: saisie.parmi(`presence.${id}`, CHOIX) ?? 'PRESENT' }));
    await agir(TenirReunionDocument, { id: reunion.id, version: reunion.version, presences: [...convoques, ...venus] });
    annoncer('Réunion tenue. Le compte rendu peut être écrit.');
  };
  return (
    <div className="carte pointage">
      <div className="carte-tete"><h2>Relever les présences</h2><span className="petit second">Une ligne par personne convoquée.</span></div>
      <Formulaire className="edition-odj" envoyer={envoyer} libelle="Tenir la réunion" empeche={reunion.manques.some((manque) => manque.acte === 'tenirReunion')}>
        <table className="tableau tableau-dense empile">
          <caption className="sr">Présences à relever</caption>
          <thead><tr><th scope="col">Personne</th><th scope="col">Présence</th></tr></thead>
          <tbody>
            {reunion.participants.map((participant) => (
              <tr key={participant.id}>
                <th scope="row"><b className="fort"><Typo>{participant.organisationNom ?? participant.nom}</Typo></b><br /><span className="petit second"><Typo>{participant.nom}</Typo></span></th>
                <td><Choix nom={`presence.${participant.id}`} pour={participant.nom} defaut={defaut(participant)} /></td>
              </tr>
            ))}
          </tbody>
        </table>
        {ajoutees.map((id, rang) => (
          <fieldset className="point-edite" key={id}>
            <legend className="sr">Personne ajoutée {rang + 1}</legend>
            <div className="large champs-2">
              <ChampTexte nom={`nom.${id}`} libelle="Nom de la personne venue" obligatoire maxLength={200} />
              <ChoixOrganisation nom={`organisation.${id}`} libelle="Organisation" />
            </div>
            <div className="large"><Choix nom={`presence.${id}`} pour={`la personne ajoutée ${rang + 1}`} defaut="PRESENT" /></div>
          </fieldset>
        ))}
        <div className="carte-corps"><button type="button" className="bouton" onClick={() => setAjoutees([...ajoutees, crypto.randomUUID()])}><Plus className="ic" aria-hidden="true" />Ajouter une personne venue sans convocation</button></div>
      </Formulaire>
    </div>
  );
}

/** The answer to the convocation is the best guess; nobody is marked present without a word. */
function defaut({ presence, reponse }: ParticipantVuFragment): Presence | undefined {
  if (presence !== 'INCONNUE') return presence;
  return reponse === 'ATTENDUE' ? undefined : reponse;
}

function Choix({ nom, pour, defaut: choisi }: { nom: string; pour: string; defaut: Presence | undefined }): ReactNode {
  return (
    <div className="choix-presence" role="radiogroup" aria-label={`Présence de ${pour}`}>
      {CHOIX.map((presence) => <label key={presence}><input type="radio" name={nom} value={presence} defaultChecked={presence === choisi} />{PRESENCES[presence]}</label>)}
    </div>
  );
}
