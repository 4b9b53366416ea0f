import { typographier } from '@gouvernance-iae/domaine';
import { OctagonAlert } from 'lucide-react';
import { createContext, useContext, useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';

/** Field errors of the surrounding form, by field name. */
export const ErreursChamps = createContext<Record<string, string>>({});

interface Commun { nom: string; libelle: string; aide?: ReactNode; obligatoire?: boolean }

interface Poignees {
  id: string;
  name: string;
  required: boolean;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** Label, help and error around one control, tied together for everyone. */
export function Champ({ nom, libelle, aide, obligatoire = false, children }: Commun & { children: (poignees: Poignees) => ReactNode }): ReactNode {
  const id = useId();
  const erreur = useContext(ErreursChamps)[nom];
  const descriptions = [aide ? `${id}-aide` : '', erreur ? `${id}-erreur` : ''].filter(Boolean).join(' ');
  return (
    <div className="champ">
      <label htmlFor={id}>{libelle}{obligatoire ? '' : <span className="tiers"> (facultatif)</span>}</label>
      {aide ? <span className="aide" id={`${id}-aide`}>{aide}</span> : null}
      {children({ id, name: nom, required: obligatoire, 'aria-invalid': erreur ? true : undefined, 'aria-describedby': descriptions || undefined })}
      {erreur ? <p className="erreur" id={`${id}-erreur`}><OctagonAlert className="ic" aria-hidden="true" /><span>{erreur}</span></p> : null}
    </div>
  );
}

type Entree = Commun & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'required' | 'id' | 'children'>;

/** A line of text, a date, a number. */
export function ChampTexte({ nom, libelle, aide, obligatoire, className, ...reste }: Entree): ReactNode {
  return (
    <Champ nom={nom} libelle={libelle} aide={aide} obligatoire={obligatoire ?? false}>
      {(poignees) => <input className={className ?? 'saisie'} {...reste} {...poignees} />}
    </Champ>
  );
}

type Zone = Commun & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'required' | 'id' | 'children'>;

/** Several lines. */
export function ChampLong({ nom, libelle, aide, obligatoire, rows = 4, ...reste }: Zone): ReactNode {
  return (
    <Champ nom={nom} libelle={libelle} aide={aide} obligatoire={obligatoire ?? false}>
      {(poignees) => <textarea className="saisie" rows={rows} {...reste} {...poignees} />}
    </Champ>
  );
}

export interface Option { valeur: string; mot: string }

interface Choix extends Commun { options: readonly Option[]; defaut?: string; vide?: string; onChange?: (valeur: string) => void }

/** One value of a closed list. */
export function ChampChoix({ nom, libelle, aide, obligatoire, options, defaut, vide, onChange }: Choix): ReactNode {
  return (
    <Champ nom={nom} libelle={libelle} aide={aide} obligatoire={obligatoire ?? false}>
      {(poignees) => (
        <select className="saisie" defaultValue={defaut ?? ''} onChange={(evenement) => onChange?.(evenement.target.value)} {...poignees}>
          {vide === undefined && defaut !== undefined ? null : <option value="">{vide ?? 'Choisir…'}</option>}
          {options.map((option) => <option key={option.valeur} value={option.valeur}>{typographier(option.mot)}</option>)}
        </select>
      )}
    </Champ>
  );
}

/** The options of a record of labels, in its order. */
export function optionsDe<T extends string>(mots: Record<T, string>): Option[] {
  return Object.entries<string>(mots).map(([valeur, mot]) => ({ valeur, mot }));
}
