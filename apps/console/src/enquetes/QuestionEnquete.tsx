import { OctagonAlert } from 'lucide-react';
import { useContext, useId, type ReactNode } from 'react';
import type { QuestionVueFragment } from '../api/genere';
import { ErreursChamps } from '../composants/Champ';
import { Typo } from '../composants/Typo';

/** A question and its closed answers, as one radio group named by the question. */
export function QuestionEnquete({ question: { id: nom, intitule, aide, choix }, rang, choisi }: { question: QuestionVueFragment; rang: number; choisi: number | undefined }): ReactNode {
  const id = useId();
  const erreur = useContext(ErreursChamps)[nom];
  const descriptions = [aide ? `${id}-aide` : '', erreur ? `${id}-erreur` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="champ question-enquete" aria-describedby={descriptions || undefined}>
      <legend><Typo>{`${rang}. ${intitule}`}</Typo></legend>
      {aide ? <span className="aide" id={`${id}-aide`}><Typo>{aide}</Typo></span> : null}
      <div className="choix-enquete">
        {choix.map((mot, i) => (
          <label key={mot}><input type="radio" name={nom} value={i + 1} required defaultChecked={choisi === i + 1} aria-describedby={erreur ? `${id}-erreur` : undefined} /><Typo>{mot}</Typo></label>
        ))}
      </div>
      {erreur ? <p className="erreur" id={`${id}-erreur`}><OctagonAlert className="ic" aria-hidden="true" /><span>{erreur === 'À remplir.' ? 'Choisissez une réponse.' : erreur}</span></p> : null}
    </fieldset>
  );
}
