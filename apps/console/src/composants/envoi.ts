import { useCallback, useState, type FormEvent } from 'react';
import { refusAffichable, type Refus } from '../api/client';

export interface Envoi {
  refus: Refus | null;
  enCours: boolean;
  /** Field errors, by field name: found here (empty, malformed) or said by the API. */
  erreurs: Record<string, string>;
  soumettre: (evenement: FormEvent<HTMLFormElement>) => Promise<void>;
  oublier: () => void;
}

/** Submits a form: local checks first, then the act; a refusal is kept beside its field. */
export function useEnvoi(agir: (saisie: Saisie) => Promise<void>): Envoi {
  const [refus, setRefus] = useState<Refus | null>(null);
  const [locales, setLocales] = useState<Record<string, string>>({});
  const [enCours, setEnCours] = useState(false);

  const soumettre = useCallback(async (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault();
    const formulaire = evenement.currentTarget;
    const trouvees = controler(formulaire);
    setLocales(trouvees);
    setRefus(null);
    if (Object.keys(trouvees).length > 0) return viser(formulaire, trouvees);
    setEnCours(true);
    try {
      await agir(new Saisie(new FormData(formulaire)));
    } catch (erreur) {
      const nouveau = refusAffichable(erreur);
      setRefus(nouveau);
      viser(formulaire, nouveau.champs);
    } finally {
      setEnCours(false);
    }
  }, [agir]);

  const oublier = useCallback(() => {
    setRefus(null);
    setLocales({});
  }, []);
  return { refus, enCours, erreurs: { ...(refus?.champs ?? {}), ...locales }, soumettre, oublier };
}

/** Typed access to what was typed in a form. */
export class Saisie {
  constructor(private readonly donnees: FormData) {}

  /** The trimmed text of a required field. */
  texte(nom: string): string {
    const valeur = this.donnees.get(nom);
    return typeof valeur === 'string' ? valeur.trim() : '';
  }

  /** The text as it is: in a block from a spreadsheet, a leading tab is an empty cell. */
  brut(nom: string): string {
    const valeur = this.donnees.get(nom);
    return typeof valeur === 'string' ? valeur : '';
  }

  /** The trimmed text of an optional field; null when empty. */
  facultatif(nom: string): string | null {
    return this.texte(nom) || null;
  }

  nombre(nom: string): number {
    return Number(this.texte(nom));
  }

  /** Every value of a group of checkboxes. */
  liste(nom: string): string[] {
    return this.donnees.getAll(nom).filter((valeur): valeur is string => typeof valeur === 'string' && valeur !== '');
  }

  coche(nom: string): boolean {
    return this.donnees.has(nom);
  }

  /** One of the listed values; null when the field is empty or holds something else. */
  parmi<T extends string>(nom: string, valeurs: readonly T[]): T | null {
    const texte = this.texte(nom);
    return valeurs.find((valeur) => valeur === texte) ?? null;
  }
}

type Controle = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controles(formulaire: HTMLFormElement): Controle[] {
  return [...formulaire.elements].filter((element): element is Controle =>
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement);
}

function controler(formulaire: HTMLFormElement): Record<string, string> {
  const erreurs: Record<string, string> = {};
  for (const controle of controles(formulaire)) {
    if (controle.validity.valid || !controle.name || controle.disabled) continue;
    // The text of a field of choices bears the name of the field, followed by « .texte ».
    erreurs[controle.name.replace(/\.texte$/, '')] ??= controle.validity.valueMissing ? 'À remplir.' : formatAttendu(controle);
  }
  return erreurs;
}

function formatAttendu(controle: Controle): string {
  if (controle.type === 'email') return 'Adresse électronique attendue, par exemple prenom.nom@exemple.fr.';
  if (controle.type === 'url') return 'Adresse complète attendue, qui commence par https://.';
  if (controle.type === 'date') return 'Date attendue.';
  if (controle.type === 'number' && controle instanceof HTMLInputElement) return `Nombre entier attendu${controle.min ? `, au moins ${controle.min}` : ''}.`;
  if (controle instanceof HTMLInputElement && controle.minLength > 0) return `Au moins ${controle.minLength} caractères.`;
  return 'Cette valeur ne convient pas.';
}

/** Puts the focus on the first faulty field, so that nobody looks for it. */
function viser(formulaire: HTMLFormElement, erreurs: Record<string, string>): void {
  controles(formulaire).find((controle) => controle.type !== 'hidden' && controle.name.replace(/\.texte$/, '') in erreurs)?.focus();
}
