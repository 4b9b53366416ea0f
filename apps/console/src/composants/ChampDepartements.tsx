import { useId, type ReactNode } from 'react';
import { TUILES } from '../connexion/tuiles';
import { Champ } from './Champ';
import { useState } from 'react';

const CODES = new Set(TUILES.map(([code]) => code));

/** Codes typed as one writes them (« 39, 21 »); the form receives one value per known code. */
export function ChampDepartements({ defaut, aide, obligatoire = false }: { defaut: readonly string[]; aide: string; obligatoire?: boolean }): ReactNode {
  const [texte, setTexte] = useState(defaut.join(', '));
  const id = useId();
  const lus = texte.toUpperCase().split(/[\s,;]+/).filter(Boolean);
  const inconnus = lus.filter((code) => !CODES.has(code));
  return (
    <div className="pile-1">
      <Champ nom="departements" libelle="Départements" obligatoire={obligatoire} aide={`Codes séparés par des virgules, par exemple 39, 21, 2A. ${aide}`}>
        {({ name, ...poignees }) => <input className="saisie num" name={`${name}.texte`} value={texte} onChange={(evenement) => setTexte(evenement.target.value)} {...poignees} />}
      </Champ>
      {lus.map((code) => <input key={code} type="hidden" name="departements" value={code} />)}
      {inconnus.length > 0 ? <p className="erreur" id={id} role="status">Code inconnu : {inconnus.join(', ')}</p> : null}
    </div>
  );
}
