import { Controle } from './saisie';

/** Length alone makes a password hard to guess (ANSSI); rules of composition only make it hard to remember. */
export const MOT_DE_PASSE_MIN = 12;
export const MOT_DE_PASSE_MAX = 200;
const SIGNES_DIFFERENTS_MIN = 5;

export interface PersonneSaisie {
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly fonction?: string | null;
}

export interface PersonneDecrite {
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly fonction: string | null;
}

/** Checks the description of someone who works in the governance; never a person in insertion (AC2011 §5.1). */
export function decrirePersonne(saisie: PersonneSaisie): PersonneDecrite {
  const c = new Controle();
  const prenom = c.texteRequis('prenom', saisie.prenom, { max: 100, requis: 'Donnez le prénom.', libre: false });
  const nom = c.texteRequis('nom', saisie.nom, { max: 100, requis: 'Donnez le nom.', libre: false });
  const courriel = c.courriel('courriel', saisie.courriel);
  const fonction = c.texte('fonction', saisie.fonction, { max: 200 });
  c.lever();
  return { prenom, nom, courriel, fonction };
}

/** Refuses a password that is short, endless, monotonous, or the very address it protects. */
export function exigerMotDePasse(motDePasse: string, courriel: string, champ = 'motDePasse'): void {
  const c = new Controle();
  const longueur = [...motDePasse].length;
  if (longueur < MOT_DE_PASSE_MIN) c.refuser(champ, `Au moins ${MOT_DE_PASSE_MIN} caractères attendus, ${longueur} écrits.`);
  else if (longueur > MOT_DE_PASSE_MAX) c.refuser(champ, `Au plus ${MOT_DE_PASSE_MAX} caractères, ${longueur} écrits.`);
  else if (new Set(motDePasse).size < SIGNES_DIFFERENTS_MIN) c.refuser(champ, 'Ce mot de passe se répète trop : variez les caractères.');
  else if (motDePasse.toLowerCase() === courriel.toLowerCase()) c.refuser(champ, 'Le mot de passe ne peut pas être l’adresse électronique.');
  c.lever();
}
