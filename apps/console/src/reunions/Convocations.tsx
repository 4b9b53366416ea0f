import { Mail, Users } from 'lucide-react';
import { compter } from '@gouvernance-iae/domaine';
import { useState, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { RelancerConvocationsDocument, RepondreConvocationDocument, type Reponse, type ReunionVueFragment } from '../api/genere';
import { useMoi } from '../api/lecture';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampTexte } from '../composants/Champ';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { REPONSES, TITRES } from '../composants/libelles';

const CHOIX: Reponse[] = ['PRESENT', 'DISTANCE', 'EXCUSE'];

/** Who is convened, in what capacity, and what they answered. */
export function Convocations({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const { participants, etat } = reunion;
  const convoquee = reunion.convoqueeLe !== null;
  return (
    <div className="carte">
      <div className="carte-tete">
        <h2>{compter(participants.length, 'destinataire')}</h2>
        <span className="petit second">{convoquee ? compter(reunion.nombreReponses, 'réponse reçue', 'réponses reçues') : 'Les messages partent à la convocation, un par personne.'}</span>
        <span className="pousse rang"><Repondre reunion={reunion} /><Relancer reunion={reunion} /></span>
      </div>
      {participants.length === 0 ? (
        <p className="carte-corps second">{etat === 'PLANIFIEE' ? 'La liste est établie à la convocation, à partir des membres de l’instance ce jour-là et des invités.' : 'Personne n’a été convoqué.'}</p>
      ) : (
        <table className="tableau tableau-dense empile">
          <caption className="sr">Destinataires et réponses</caption>
          <thead><tr><th scope="col">Destinataire</th><th scope="col">À titre de</th><th scope="col">Réponse</th></tr></thead>
          <tbody>
            {participants.map((participant) => (
              <tr key={participant.id}>
                <th scope="row"><b className="fort"><Typo>{participant.organisationNom ?? participant.nom}</Typo></b><br /><span className="petit second">{[participant.organisationNom ? participant.nom : null, participant.fonction].filter(Boolean).join(', ')}</span></th>
                <td className="second">{TITRES[participant.titre]}</td>
                <td>{convoquee ? <ReponseVue reponse={participant.reponse} /> : <span className="petit second"><Mail className="ic" aria-hidden="true" /> Prêt à partir</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function ReponseVue({ reponse }: { reponse: Reponse }): ReactNode {
  if (reponse === 'ATTENDUE') return <span className="tiers petit">{REPONSES.ATTENDUE}</span>;
  return <Statut valeur={reponse === 'EXCUSE' ? 'SANS_OBJET' : 'RESPECTE'} mot={REPONSES[reponse]} />;
}

function Relancer({ reunion: { id, actions, manques, participants } }: { reunion: ReunionVueFragment }): ReactNode {
  const agir = useAgir();
  const silencieux = participants.filter(({ reponse, titre }) => reponse === 'ATTENDUE' && titre !== 'SUPPLEANT').length;
  if (silencieux === 0) return null;
  return (
    <Acte
      nom="relancerConvocations" actions={actions} manques={manques} libelle={silencieux === 1 ? 'Relancer la personne sans réponse' : `Relancer les ${silencieux}`} icone={Users} petit
      titre="Relancer les personnes sans réponse" consequence={<p>{compter(silencieux, 'personne')} {silencieux > 1 ? 'qui n’ont pas répondu reçoivent' : 'qui n’a pas répondu reçoit'} un rappel. Les autres ne reçoivent rien.</p>}
      renoncer="Ne pas relancer" recu="Relance envoyée."
      executer={async () => { await agir(RelancerConvocationsDocument, { id }); }}
    />
  );
}

function Repondre({ reunion: { id, actions, participants, instanceNom } }: { reunion: ReunionVueFragment }): ReactNode {
  const agir = useAgir();
  const moi = useMoi();
  const [choisie, setChoisie] = useState('');
  const ma = participants.find((participant) => participant.personne?.id === moi?.personne.id);
  if (!ma) return null;
  return (
    <Acte
      nom="repondreConvocation" actions={actions} libelle={ma.reponse === 'ATTENDUE' ? 'Répondre' : 'Changer ma réponse'} icone={Mail} petit style={ma.reponse === 'ATTENDUE' && !actions.includes('tenirReunion') ? 'plein' : 'simple'}
      titre={<Typo>{`Répondre : ${instanceNom}`}</Typo>} consequence={<p>Vous pourrez changer d’avis jusqu’à la séance.</p>} renoncer="Ne pas répondre" recu="Réponse enregistrée."
      executer={async (saisie) => {
        await agir(RepondreConvocationDocument, { reunionId: id, reponse: saisie.parmi('reponse', CHOIX) ?? 'PRESENT', suppleant: saisie.facultatif('suppleant') });
      }}
    >
      <ChampChoix nom="reponse" libelle="Votre réponse" obligatoire onChange={setChoisie} options={[{ valeur: 'PRESENT', mot: 'Je serai présent' }, { valeur: 'DISTANCE', mot: 'Je serai à distance' }, { valeur: 'EXCUSE', mot: 'Je m’excuse' }]} />
      {choisie === 'EXCUSE' ? <ChampTexte nom="suppleant" libelle="Personne qui vous remplace" maxLength={200} /> : null}
    </Acte>
  );
}
