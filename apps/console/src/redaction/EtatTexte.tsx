import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { horloge } from '../composants/dates';
import type { TexteRedige } from './enregistrement';

/** « Enregistré à 9:41, version 3 »: autosave says the hour and the version. */
export function EtatTexte({ etat }: { etat: TexteRedige['etat'] }): ReactNode {
  if (etat.genre === 'attente') return <>Enregistrement…</>;
  if (etat.genre === 'refuse') return <>Non enregistré</>;
  if (!etat.modifieLe) return null;
  return <><Check className="ic" aria-hidden="true" /> Enregistré à {horloge(etat.modifieLe)}, version {etat.revision}</>;
}
