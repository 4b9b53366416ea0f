import { avecA, avecLe, compter, majuscule } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { RemonteeDocument, type RemonteeQuery } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { ActesRemontee } from './ActesRemontee';
import { attenteDe, ETAPES, ETATS, GENRES } from './remontee';
import './remontees.css';

export type RemonteeVue = NonNullable<RemonteeQuery['remontee']>;

/** One remontée: what was raised, its answer, every step with its word. */
export default function Remontee(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(RemonteeDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.remontee}>{(remontee) => <Contenu remontee={remontee} />}</Lecture>;
}

function Contenu({ remontee }: { remontee: RemonteeVue }): ReactNode {
  const { mot, statut } = ETATS[remontee.etat];
  return (
    <Page
      titre={remontee.titre} chemin={[{ libelle: 'Remontées', vers: '/remontees' }]} statut={<Statut valeur={statut} mot={mot} />}
      intro={<p className="second"><Typo>{`${GENRES[remontee.genre]}, levée le ${jourLong(jourDeInstant(remontee.leveeLe))} par ${avecLe(remontee.origineNom)}`}</Typo></p>}
      gestes={<ActesRemontee remontee={remontee} />}
    >
      <div className="deux">
        <div className="pile-5">
          <Situation remontee={remontee} />
          {remontee.branches.length > 0 ? <Avis ton="bleu"><p>La même question suit son chemin par un autre département : {remontee.branches.map((branche, rang) => <span key={branche.id}>{rang > 0 ? ', ' : ''}<Link to={`/remontees/${branche.id}`}><Typo>{branche.instanceNom}</Typo></Link> ({ETATS[branche.etat].mot.toLowerCase()})</span>)}.</p></Avis> : null}
          {remontee.reponse ? <section className="carte" aria-labelledby="reponse"><div className="carte-tete"><h2 id="reponse">Réponse</h2></div><p className="carte-corps texte-libre"><Typo>{remontee.reponse}</Typo></p></section> : null}
          <section className="carte" aria-labelledby="question"><div className="carte-tete"><h2 id="question">Ce qui est remonté</h2></div><p className="carte-corps texte-libre"><Typo>{remontee.texte}</Typo></p></section>
        </div>
        <Etapes etapes={remontee.etapes} />
      </div>
    </Page>
  );
}

/** Where it stands, and who owes it a word. */
function Situation({ remontee }: { remontee: RemonteeVue }): ReactNode {
  const jour = useConfiguration()?.jour;
  const attente = jour === undefined ? null : attenteDe(remontee, jour);
  if (remontee.fusionneeDans) return <Avis ton="bleu"><p>Jointe à <Link to={`/remontees/${remontee.fusionneeDans.id}`}><Typo>{remontee.fusionneeDans.titre}</Typo></Link> : sa réponse vous reviendra.</p></Avis>;
  if (attente !== null) {
    const depuis = attente === 0 ? 'depuis aujourd’hui' : `depuis ${compter(attente, 'jour')}`;
    const ou = remontee.etat === 'EXTERNE' ? `Passée ${remontee.externe ? avecA(remontee.externe) : 'à l’extérieur'} ${depuis}, suivie par ${avecLe(remontee.instanceNom)}.` : `${majuscule(avecLe(remontee.instanceNom))} lui doit une réponse ${depuis}.`;
    return <Avis ton="ambre"><p><Typo>{ou}</Typo></p></Avis>;
  }
  if (remontee.etat === 'REPONDUE') return <Avis ton="accent"><p><Typo>{`La réponse est revenue ${avecA(remontee.instanceNom)}, qui en rend compte à sa prochaine réunion, puis la clôt ou la fait remonter.`}</Typo></p></Avis>;
  return null;
}

/** « Transmise au CDIAE du Jura », « Passée au CREFOP », « Jointe à « … » ». */
function nommer({ genre, vers }: RemonteeVue['etapes'][number]): string {
  if (!vers) return ETAPES[genre];
  if (genre === 'FUSIONNEE') return `${ETAPES.FUSIONNEE} « ${vers} »`;
  return `${genre === 'SORTIE' ? 'Passée' : ETAPES[genre]} ${avecA(vers)}`;
}

function Etapes({ etapes }: { etapes: RemonteeVue['etapes'] }): ReactNode {
  return (
    <section className="panneau" aria-labelledby="etapes">
      <header><h2 id="etapes">Son chemin</h2></header>
      <ol className="chemin">
        {etapes.map((etape) => (
          <li key={etape.id}>
            <b className="fort"><Typo>{nommer(etape)}</Typo></b>
            <span className="petit second"><Typo>{`${etape.instanceNom}, ${jourLong(jourDeInstant(etape.instant))}`}</Typo></span>
            {etape.mot ? <p className="petit texte-libre"><Typo>{etape.mot}</Typo></p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
