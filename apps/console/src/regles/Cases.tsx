import { useContext, useId, type ReactNode } from 'react';
import { ErreursChamps, type Option } from '../composants/Champ';

/** Several values of a closed list, as boxes under one legend. */
export function Cases({ nom, legende, options }: { nom: string; legende: string; options: readonly Option[] }): ReactNode {
  const erreur = useContext(ErreursChamps)[nom];
  const id = useId();
  return (
    <fieldset className="champ" aria-describedby={erreur ? id : undefined}>
      <legend>{legende}</legend>
      <div className="pile-1">
        {options.map((option) => <label key={option.valeur} className="case-libelle"><input type="checkbox" name={nom} value={option.valeur} /><span>{option.mot}</span></label>)}
      </div>
      {erreur ? <p className="erreur" id={id}>{erreur}</p> : null}
    </fieldset>
  );
}
