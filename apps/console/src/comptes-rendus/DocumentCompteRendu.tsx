import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CompteRenduVuFragment, Presence } from '../api/genere';
import { Typo } from '../composants/Typo';
import { jourComplet, plage } from '../composants/dates';
import { GENRES_DECISION, PRESENCES } from '../composants/libelles';
import { DecisionLue } from './Decisions';
import { TexteRiche } from '../redaction/TexteRiche';

/** A substitute who was not called upon is neither present nor absent: he is not named. */
const ORDRE: readonly Presence[] = ['PRESENT', 'DISTANCE', 'EXCUSE', 'ABSENT', 'INCONNUE'];

/** « Présents », « Excusé »: as many as they are. */
const accorder = (presence: Presence, combien: number): string =>
  presence === 'INCONNUE' ? 'Présence non relevée' : `${PRESENCES[presence]}${combien > 1 && presence !== 'DISTANCE' ? 's' : ''}`;

/** The compte rendu as a document: exactly what its reader may see. */
export function DocumentCompteRendu({ compteRendu }: { compteRendu: CompteRenduVuFragment }): ReactNode {
  const { reunion } = compteRendu;
  // Whoever runs the instance follows what was decided, once it does not move any more.
  const suivable = compteRendu.actions.includes('approuverCompteRendu') || compteRendu.actions.includes('rectifierCompteRendu');
  return (
    <article className="document">
      <p className="second">
        <Typo>{`${compteRendu.instanceNom}, ${jourComplet(compteRendu.jour)}${reunion ? `, ${plage(reunion.debut, reunion.fin, reunion.zone)}` : ''}${reunion?.lieu ? `, ${reunion.lieu}` : ''}.`}</Typo>
      </p>
      <h2>Présences</h2>
      {ORDRE.map((presence) => {
        const personnes = compteRendu.participants.filter((participant) => participant.presence === presence && !(presence === 'INCONNUE' && participant.titre === 'SUPPLEANT'));
        return personnes.length === 0 ? null : (
          <p key={presence}><b className="fort"><Typo>{`${accorder(presence, personnes.length)} (${personnes.length}) : `}</Typo></b><Typo>{personnes.map((personne) => [personne.nom, personne.organisationNom].filter(Boolean).join(', ')).join(' ; ')}</Typo></p>
        );
      })}
      {compteRendu.points.map((point, rang) => {
        const synthese = compteRendu.syntheses.find(({ pointId }) => pointId === point.id);
        return (
          <section key={point.id} aria-labelledby={`point-${point.id}`}>
            <h2 id={`point-${point.id}`}><Typo>{`${rang + 1}. ${point.titre}`}</Typo></h2>
            {synthese ? <TexteRiche html={synthese.texte} /> : <p className="tiers">Ce point n’est pas encore rédigé.</p>}
            {compteRendu.decisions.filter(({ pointId }) => pointId === point.id).map((decision) => (
              <div className="acte" key={decision.id}><span className="no">{GENRES_DECISION[decision.genre]} {decision.numero}</span><DecisionLue decision={decision} />{suivable && decision.genre === 'ACTION' && decision.actionId === null ? <p className="petit"><Link to={`/actions/creer?decision=${decision.id}`}>Suivre cette action<span className="sr"> : {decision.numero}</span></Link></p> : null}</div>
            ))}
          </section>
        );
      })}
    </article>
  );
}
