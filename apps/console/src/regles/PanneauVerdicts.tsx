import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { VerdictsDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Typo } from '../composants/Typo';
import { Statut } from '../composants/Statut';
import { NATURES } from './regle';

/** On the page of an instance: what each rule of the year says, and the way to why. */
export function PanneauVerdicts({ instanceId, annee }: { instanceId: string; annee: number }): ReactNode {
  const { data } = useLecture(VerdictsDocument, { instanceId, annee }, annee > 0);
  if (!data) return null;
  const juges = data.verdicts.filter((verdict) => verdict.etat !== 'SANS_OBJET');
  return (
    <section className="panneau" aria-labelledby="verdicts">
      <header><h2 id="verdicts"><Typo>{`L’accord est-il tenu en ${annee} ?`}</Typo></h2></header>
      <div className="pile">
        {juges.length === 0 ? <p className="petit second">Rien à juger : aucune règle en vigueur ne demande encore quelque chose cette année.</p> : (
          <ul className="pile-2 petit">
            {juges.map((verdict) => <li key={verdict.nature} className="rang entre"><span>{NATURES[verdict.nature]}</span><Statut valeur={verdict.etat} /></li>)}
          </ul>
        )}
        <div><Link to={`/instances/${instanceId}/verdicts?annee=${annee}`}><Typo>Pourquoi ?</Typo> <span className="sr">Les verdicts de {annee}, leurs articles et leurs preuves</span></Link></div>
      </div>
    </section>
  );
}
