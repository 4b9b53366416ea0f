import { avecDe, compter, estFermee } from '@gouvernance-iae/domaine';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { CloreEnqueteDocument, EnqueteDocument, RepondreEnqueteDocument, type EnqueteVueFragment } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Acte } from '../composants/Acte';
import { Avis } from '../composants/Avis';
import { Formulaire } from '../composants/Formulaire';
import { Lecture } from '../composants/Lecture';
import { Suites } from '../composants/Suites';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { useRecu } from '../composants/recu';
import { QuestionEnquete } from './QuestionEnquete';
import './enquetes.css';

const QUI_VOIT = [
  'Votre réponse est lue de votre organisation seule : ni le secrétariat du comité, ni votre réseau ne la voient.',
  'Une fois l’enquête fermée, les résultats se lisent par groupes d’au moins trois organisations, sans leur nom.',
  'Vous pouvez changer votre réponse jusqu’au dernier jour ; une organisation répond une fois.',
];

/** The survey of a year: what is asked, until when, and who sees what. */
export default function Enquete(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(EnqueteDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.enquete}>{(enquete) => <Contenu enquete={enquete} />}</Lecture>;
}

function Contenu({ enquete }: { enquete: EnqueteVueFragment }): ReactNode {
  const { annee, instanceNom, fermeLe, reponses, actions, siennes } = enquete;
  const ouverte = actions.includes('repondreEnquete');
  const sienne = siennes[0];
  return (
    <Page
      titre={`Enquête ${annee}`} chemin={[{ libelle: 'Enquêtes', vers: '/enquetes' }]} gestes={<Clore enquete={enquete} />}
      intro={<><p className="second"><Typo>{`${avecDe(instanceNom).replace(/^d/u, 'D')}, jusqu’au ${jourLong(fermeLe)} ; ${compter(reponses, 'organisation a répondu', 'organisations ont répondu')}.`}</Typo></p><p className="legende"><Typo>Pour ce que les réunions ne disent pas : l’annexe 1 de l’accord-cadre de 2015 demande un baromètre annuel (connue par extrait, à vérifier). Les questions sont un choix de la plateforme.</Typo></p></>}
    >
      <div className="deux">
        <div className="pile-5">
          {sienne ? <Avis ton="accent"><p><Typo>{`${sienne.organisationNom} a répondu le ${jourLong(jourDeInstant(sienne.reponduLe))}.${ouverte ? ' Vous pouvez changer sa réponse.' : ''}`}</Typo></p></Avis> : null}
          {ouverte ? <Repondre enquete={enquete} /> : <Lire enquete={enquete} />}
        </div>
        <aside aria-label="Qui voit quoi"><Suites titre="Qui voit quoi" suites={QUI_VOIT} /></aside>
      </div>
    </Page>
  );
}

/** One radio group for each question; the former answer is already chosen. */
function Repondre({ enquete: { id, questions, siennes, annee } }: { enquete: EnqueteVueFragment }): ReactNode {
  const agir = useAgir();
  const annoncer = useRecu();
  const choix = siennes[0]?.choix;
  return (
    <Formulaire
      libelle={choix ? 'Changer la réponse' : 'Répondre'} renoncer={<Link className="bouton" to={`/barometre?annee=${annee}`}>Ne pas répondre</Link>}
      envoyer={async (saisie) => {
        await agir(RepondreEnqueteDocument, { id: crypto.randomUUID(), enqueteId: id, reponses: questions.map((question) => ({ questionId: question.id, choix: saisie.nombre(question.id) })) });
        annoncer('Réponse enregistrée. Votre organisation seule la lit.');
      }}
    >
      {questions.map((question, rang) => <QuestionEnquete key={question.id} question={question} rang={rang + 1} choisi={choix?.[rang]} />)}
    </Formulaire>
  );
}

/** Without the right to answer, or after the last day: the questions, and one's own answer. */
function Lire({ enquete: { etat, fermeLe, questions, siennes, annee } }: { enquete: EnqueteVueFragment }): ReactNode {
  const jour = useConfiguration()?.jour;
  const choix = siennes[0]?.choix;
  const fermee = jour !== undefined && estFermee({ etat, fermeLe }, jour);
  return (
    <>
      {fermee ? <Avis ton="bleu"><p><Typo>L’enquête ne prend plus de réponse. </Typo><Link to={`/barometre?annee=${annee}`}>Lire ce que disent les structures</Link></p></Avis> : null}
      <section className="carte" aria-labelledby="questions">
        <div className="carte-tete"><h2 id="questions">Les questions</h2></div>
        <ol className="carte-corps pile liste-numeros">
          {questions.map((question, rang) => (
            <li key={question.id}>
              <Typo>{question.intitule}</Typo>
              <p className="second petit"><Typo>{choix ? `Votre réponse : ${question.choix[(choix[rang] ?? 0) - 1] ?? 'aucune'}` : question.choix.join(' · ')}</Typo></p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Clore({ enquete: { id, version, actions, annee } }: { enquete: EnqueteVueFragment }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="cloreEnquete" actions={actions} libelle="Clore" icone={Lock} titre={`Clore l’enquête ${annee}`}
      consequence={<p>Plus personne ne répond. Les résultats se lisent dans le baromètre, par groupes d’au moins trois organisations.</p>}
      retour={{ definitif: true, texte: <p><b>Une clôture ne s’annule pas.</b> L’enquête de l’année suivante pourra s’ouvrir.</p> }}
      renoncer="Ne pas clore" recu="Enquête close." executer={async () => { await agir(CloreEnqueteDocument, { id, version }); }}
    />
  );
}
