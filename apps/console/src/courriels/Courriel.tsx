import { Download, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { useLecture } from '../api/lecture';
import { CourrielDocument, RenvoyerCourrielDocument, type CourrielQuery } from '../api/genere';
import { Page } from '../coquille/Page';
import { Acte } from '../composants/Acte';
import { Avis } from '../composants/Avis';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';
import { libelleActe } from '../composants/libelles';
import './courriels.css';

type Vu = NonNullable<CourrielQuery['courriel']>;

/** One message as it leaves: addressee, text, invitation, proof of sending. */
export default function Courriel(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(CourrielDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.courriel}>{(courriel) => <Contenu courriel={courriel} />}</Lecture>;
}

function Contenu({ courriel }: { courriel: Vu }): ReactNode {
  const agir = useAgir();
  return (
    <Page
      titre={courriel.objet} chemin={[{ libelle: 'Courriels', vers: '/courriels' }]} statut={<Statut valeur={courriel.etat} />} serree
      gestes={<>
        {courriel.ics ? <a className="bouton" href={`data:text/calendar;charset=utf-8,${encodeURIComponent(courriel.ics)}`} download="invitation.ics"><Download className="ic" aria-hidden="true" />Invitation d’agenda</a> : null}
        <Acte
          nom="renvoyerCourriel" actions={courriel.actions} libelle="Renvoyer" icone={Send} titre="Renvoyer ce courriel" consequence={<p>Le même message repart à {courriel.adresse}.</p>}
          renoncer="Ne pas renvoyer" recu="Courriel remis en file d’envoi." executer={async () => { await agir(RenvoyerCourrielDocument, { id: courriel.id }); }}
        />
      </>}
    >
      <div className="deux">
        <article className="carte"><div className="carte-corps pile">
          {courriel.erreur ? <Avis ton="rouge"><p><b>L’envoi a échoué.</b> <Typo>{courriel.erreur}</Typo></p></Avis> : null}
          <pre className="courriel-texte">{courriel.texte}</pre>
        </div></article>
        <aside className="panneau" aria-labelledby="preuve">
          <header><h2 id="preuve">Preuve d’envoi</h2></header>
          <div>
            <dl className="dl">
              <dt>Destinataire</dt><dd>{courriel.destinataire}</dd>
              <dt>Adresse</dt><dd>{courriel.adresse}</dd>
              <dt>Acte</dt><dd>{libelleActe(courriel.acte)}</dd>
              <dt>Préparé</dt><dd className="num"><Typo>{instantCourt(courriel.prepareLe)}</Typo></dd>
              <dt>Envoyé</dt><dd className="num">{courriel.envoyeLe ? <Typo>{instantCourt(courriel.envoyeLe)}</Typo> : 'pas encore'}</dd>
              <dt>Essais</dt><dd className="num">{courriel.essais}</dd>
            </dl>
          </div>
        </aside>
      </div>
    </Page>
  );
}
