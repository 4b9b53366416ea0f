import { CRITERES_CONFORMITE, estJour, type CritereConformite } from '@gouvernance-iae/domaine';
import { useSearchParams } from 'react-router-dom';

/** What the page shows, as its address says it: it can be sent, printed and come back to. */
export interface Choix {
  annee: number;
  /** Null: as of today. */
  jour: string | null;
  /** Null: every criterion. */
  critere: CritereConformite | null;
  region: string | null;
  /** A département's code, « R27 » for a région, null for the nation. */
  territoire: string | null;
  /** Null: what suits the screen. */
  vue: 'carte' | 'tableau' | null;
}

export const TOUS = 'TOUS';
export const ANNEE_MIN = 2011;

const parmi = <V extends string>(valeur: string | null, valeurs: readonly V[]): V | null => valeurs.find((v) => v === valeur) ?? null;

/** Reads the choices of the address; what it cannot mean is left out. */
export function lireChoix(parametres: URLSearchParams, aujourdHui: string): Choix {
  const courante = Number(aujourdHui.slice(0, 4));
  const annee = Number(parametres.get('annee') ?? courante);
  const jour = parametres.get('jour');
  const critere = parametres.get('critere');
  return {
    annee: Number.isInteger(annee) && annee >= ANNEE_MIN && annee <= courante + 1 ? annee : courante,
    jour: jour !== null && estJour(jour) && jour < aujourdHui ? jour : null,
    critere: critere === TOUS ? null : (parmi(critere, CRITERES_CONFORMITE) ?? 'RYTHME'),
    region: parametres.get('region'),
    territoire: parametres.get('territoire'),
    vue: parmi(parametres.get('vue'), ['carte', 'tableau']),
  };
}

/** The choices of the address, and how to change some of them without moving the page. */
export function useChoix(aujourdHui: string): [Choix, (changement: Readonly<Record<string, string | null>>) => void, (changement: Readonly<Record<string, string | null>>) => string] {
  const [parametres, setParametres] = useSearchParams();
  const avec = (changement: Readonly<Record<string, string | null>>): URLSearchParams => {
    const suivants = new URLSearchParams(parametres);
    for (const [cle, valeur] of Object.entries(changement)) {
      if (valeur === null || valeur === '') suivants.delete(cle);
      else suivants.set(cle, valeur);
    }
    return suivants;
  };
  return [lireChoix(parametres, aujourdHui), (changement) => setParametres(avec(changement), { replace: true, state: { onglet: true } }), (changement) => `?${avec(changement).toString()}`];
}
