import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import './puce-jour.css';

interface Props {
  libelle: string;
  annee: number;
  /** Null: today. */
  jour: string | null;
  aujourdHui: string;
  choisir: (jour: string | null) => void;
}

/** The day that is replayed, and the way back to today. */
export function PuceJour({ libelle, annee, jour, aujourdHui, choisir }: Props): ReactNode {
  return (
    <>
      <label className={`puce puce-jour${jour ? ' puce-active' : ''}`}>
        <span>Au</span>
        <input type="date" aria-label={libelle} value={jour ?? aujourdHui} min={`${annee}-01-01`} max={aujourdHui} onChange={(evenement) => choisir(evenement.target.value === aujourdHui ? null : evenement.target.value)} />
      </label>
      {jour ? <button type="button" className="puce puce-active" onClick={() => choisir(null)}>Rejoué<span className="sr"><Typo>{` au ${jourLong(jour)} : revenir à aujourd’hui`}</Typo></span><X className="ic" aria-hidden="true" /></button> : null}
    </>
  );
}
