import type { Jour } from '@gouvernance-iae/domaine';

/** A question of the yearly survey, as it is asked from `debut` on; a change closes it and opens another one. */
export interface QuestionReference {
  readonly code: string;
  readonly intitule: string;
  readonly aide: string | null;
  readonly choix: readonly string[];
  readonly citation: string;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

/** AC2015 annexe 1 asks for a yearly barometer; its text is known by excerpt only. The wording is a choice. */
const CITATION = 'AC2015, annexe 1 (à vérifier)';
const DEBUT: Jour = '2015-11-27';

const FREQUENCE = ['Jamais', 'Parfois', 'Souvent', 'Toujours', 'Sans objet'] as const;
const ACCORD = ['Pas du tout', 'Plutôt non', 'Plutôt oui', 'Tout à fait', 'Sans objet'] as const;
const QUALITE = ['Difficiles', 'Irréguliers', 'Bons', 'Très bons', 'Sans objet'] as const;

const question = (code: string, intitule: string, choix: readonly string[], aide: string | null = null): QuestionReference => ({ code, intitule, aide, choix, citation: CITATION, debut: DEBUT, fin: null });

export const QUESTIONS_ENQUETE: readonly QuestionReference[] = [
  question('ARTICULATION', 'Ce que dit le CTA est-il repris au CDIAE, et ce que décide le CDIAE revient-il au CTA ?', FREQUENCE),
  question('UTILITE_CTA', 'Le CTA vous aide-t-il à construire les parcours de vos salariés ?', ACCORD),
  question('ECHANGES', 'Comment sont vos échanges avec Pôle emploi ou France Travail en dehors des réunions ?', QUALITE),
  question('REPRESENTATION', 'Les personnes présentes en réunion peuvent-elles décider pour leur organisation ?', FREQUENCE),
  question('SUITES', 'Les décisions prises en réunion sont-elles suivies d’effet ?', FREQUENCE),
  question('DIFFICULTE', 'Quelle est votre principale difficulté cette année ?', ['Recruter', 'Former', 'Financer', 'Accompagner', 'Trouver des suites de parcours', 'Aucune'], 'Une seule réponse, la première qui vous vient.'),
];
