import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Typo } from './Typo';

interface Props { libelle: string; valeur: string; options: readonly (readonly [valeur: string, mot: string])[]; active: boolean; choisir: (valeur: string) => void }

/** A closed list that looks like its chip: « Règle : rythme des CTA ». */
export function PuceListe({ libelle, valeur, options, active, choisir }: Props): ReactNode {
  const mot = options.find(([v]) => v === valeur)?.[1] ?? '';
  return (
    <span className={`puce puce-liste${active ? ' puce-active' : ''}`}>
      <span aria-hidden="true"><Typo>{`${libelle} : `}</Typo><b><Typo>{mot}</Typo></b></span><ChevronDown className="ic" aria-hidden="true" />
      <select aria-label={libelle} value={valeur} onChange={(evenement) => choisir(evenement.target.value)}>
        {options.map(([v, m]) => <option key={v} value={v}>{m}</option>)}
      </select>
    </span>
  );
}
