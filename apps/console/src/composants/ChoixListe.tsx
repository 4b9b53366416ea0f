import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Champ, type Option } from './Champ';

interface Props {
  nom: string;
  libelle: string;
  aide?: ReactNode;
  obligatoire?: boolean;
  defaut?: Option | null;
  /** The options for what is being typed. */
  options: readonly Option[];
  chercher: (texte: string) => void;
  /** Told of each choice; then the field does not keep it. */
  choisie?: (option: Option) => void;
}

/** A field that looks for one object as it is typed (ARIA combobox); the form receives its id. */
export function ChoixListe({ nom, libelle, aide, obligatoire = false, defaut, options, chercher, choisie: surChoix }: Props): ReactNode {
  const [choisie, setChoisie] = useState<Option | null>(defaut ?? null);
  const [texte, setTexte] = useState(defaut?.mot ?? '');
  const [ouverte, setOuverte] = useState(false);
  const [visee, setVisee] = useState(0);

  const choisir = (option: Option) => {
    if (surChoix) return surChoix(option);
    setChoisie(option);
    setTexte(option.mot);
    setOuverte(false);
  };
  const clavier = (evenement: KeyboardEvent) => {
    if (evenement.key === 'Escape' && ouverte) {
      evenement.preventDefault();
      setOuverte(false);
    } else if (evenement.key === 'ArrowDown' || evenement.key === 'ArrowUp') {
      evenement.preventDefault();
      setOuverte(true);
      setVisee((avant) => (options.length === 0 ? 0 : (avant + (evenement.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length));
    } else if (evenement.key === 'Enter' && ouverte) {
      const option = options[visee];
      evenement.preventDefault();
      if (option) choisir(option);
    }
  };

  return (
    <Champ nom={nom} libelle={libelle} aide={aide} obligatoire={obligatoire}>
      {({ id, name, required, ...reste }) => (
        <div className="choix">
          <input
            id={id} className="saisie" type="text" role="combobox" autoComplete="off" aria-expanded={ouverte} aria-controls={`${id}-liste`} aria-autocomplete="list"
            aria-activedescendant={ouverte && options[visee] ? `${id}-${visee}` : undefined} name={`${name}.texte`} required={required} value={texte} {...reste}
            onChange={(evenement) => { setTexte(evenement.target.value); setChoisie(null); setVisee(0); setOuverte(true); chercher(evenement.target.value); }}
            onFocus={() => chercher(texte)} onKeyDown={clavier} onBlur={() => { setOuverte(false); setTexte(choisie?.mot ?? ''); }}
          />
          <input type="hidden" name={name} value={choisie?.valeur ?? ''} />
          {ouverte && options.length > 0 ? (
            <ul id={`${id}-liste`} role="listbox" aria-label={libelle}>
              {options.map((option, rang) => (
                <li key={option.valeur} id={`${id}-${rang}`} role="option" aria-selected={rang === visee} onPointerDown={(evenement) => { evenement.preventDefault(); choisir(option); }}>{option.mot}</li>
              ))}
            </ul>
          ) : <span id={`${id}-liste`} />}
        </div>
      )}
    </Champ>
  );
}
