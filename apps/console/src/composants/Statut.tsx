import {
  ArrowUpRight, BadgeCheck, Ban, Calendar, CalendarArrowUp, Check, CircleArrowUp, CircleCheck, CircleDashed, CircleQuestionMark, CircleSlash2, Clock, Eye,
  Lock, Mail, Minus, OctagonAlert, PenLine, Plus, Scale, Send, TriangleAlert, Undo2, type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Typo } from './Typo';

type Ton = 'bleu' | 'vert' | 'ambre' | 'rouge' | 'prune' | 'accent' | 'gris';
type Forme = 'creux' | 'doux' | 'plein' | 'sceau' | 'barre' | 'tirets' | 'carre' | 'creux sans';

interface Aspect { mot: string; icone: LucideIcon; forme: Forme; ton: Ton }

/** The only place where a state meets an icon, a shape and a colour. */
const ASPECTS = {
  PLANIFIEE: { mot: 'Planifiée', icone: Calendar, forme: 'creux', ton: 'bleu' },
  CONVOQUEE: { mot: 'Convoquée', icone: Send, forme: 'doux', ton: 'bleu' },
  TENUE: { mot: 'Tenue', icone: Check, forme: 'plein', ton: 'bleu' },
  ANNULEE: { mot: 'Annulée', icone: Ban, forme: 'barre', ton: 'gris' },
  BROUILLON: { mot: 'Brouillon', icone: PenLine, forme: 'tirets', ton: 'gris' },
  PROJET: { mot: 'Publié', icone: Eye, forme: 'doux', ton: 'accent' },
  TRANSMIS: { mot: 'Transmis', icone: ArrowUpRight, forme: 'doux', ton: 'prune' },
  A_EXAMINER: { mot: 'À examiner', icone: Scale, forme: 'creux', ton: 'ambre' },
  EXAMINE: { mot: 'Examiné', icone: Scale, forme: 'doux', ton: 'bleu' },
  ADOPTE: { mot: 'Adopté', icone: BadgeCheck, forme: 'sceau', ton: 'vert' },
  RENVOYE: { mot: 'Renvoyé', icone: Undo2, forme: 'carre', ton: 'rouge' },
  RECU: { mot: 'Reçu', icone: Check, forme: 'plein', ton: 'vert' },
  APPROUVE: { mot: 'Approuvé', icone: BadgeCheck, forme: 'sceau', ton: 'vert' },
  REMPLACE: { mot: 'Remplacé', icone: Ban, forme: 'barre', ton: 'gris' },
  A_ECRIRE: { mot: 'À écrire', icone: TriangleAlert, forme: 'carre', ton: 'rouge' },
  RESPECTE: { mot: 'Respecté', icone: CircleCheck, forme: 'doux', ton: 'vert' },
  A_VENIR: { mot: 'À venir', icone: Clock, forme: 'creux', ton: 'ambre' },
  EN_RETARD: { mot: 'En retard', icone: TriangleAlert, forme: 'carre', ton: 'rouge' },
  SANS_OBJET: { mot: 'Sans objet', icone: Minus, forme: 'creux sans', ton: 'gris' },
  INCONNU: { mot: 'Inconnu', icone: CircleQuestionMark, forme: 'tirets', ton: 'gris' },
  A_CONFIRMER: { mot: 'À confirmer', icone: CircleQuestionMark, forme: 'tirets', ton: 'gris' },
  VACANT: { mot: 'Siège vacant', icone: CircleDashed, forme: 'tirets', ton: 'ambre' },
  MANQUE: { mot: 'Manque', icone: TriangleAlert, forme: 'carre', ton: 'rouge' },
  PREPARE: { mot: 'Prêt à partir', icone: Mail, forme: 'creux', ton: 'bleu' },
  ENVOYE: { mot: 'Envoyé', icone: Check, forme: 'plein', ton: 'vert' },
  ECHEC: { mot: 'Échec', icone: TriangleAlert, forme: 'carre', ton: 'rouge' },
  A_SAISIR: { mot: 'À saisir', icone: CircleDashed, forme: 'tirets', ton: 'gris' },
  SAISIE: { mot: 'À soumettre', icone: PenLine, forme: 'tirets', ton: 'gris' },
  SOUMISE: { mot: 'Soumise', icone: CircleArrowUp, forme: 'doux', ton: 'bleu' },
  ACCEPTEE: { mot: 'Acceptée', icone: Lock, forme: 'plein', ton: 'vert' },
  RENVOYEE: { mot: 'Renvoyée', icone: Undo2, forme: 'carre', ton: 'rouge' },
  A_COMMENTER: { mot: 'À commenter', icone: TriangleAlert, forme: 'carre', ton: 'ambre' },
  A_CORRIGER: { mot: 'À corriger', icone: OctagonAlert, forme: 'carre', ton: 'rouge' },
  NON_COMMUNIQUEE: { mot: 'Non communiquée', icone: CircleSlash2, forme: 'creux', ton: 'gris' },
  PREPAREE: { mot: 'Préparée', icone: PenLine, forme: 'tirets', ton: 'gris' },
  OUVERTE: { mot: 'Ouverte', icone: Clock, forme: 'creux', ton: 'bleu' },
  CLOSE: { mot: 'Close', icone: Lock, forme: 'plein', ton: 'gris' },
  ACTIF: { mot: 'Actif', icone: CircleCheck, forme: 'doux', ton: 'vert' },
  NOUVELLE: { mot: 'Nouvelle', icone: Plus, forme: 'creux', ton: 'accent' },
  MODIFIEE: { mot: 'Modifiée', icone: PenLine, forme: 'doux', ton: 'bleu' },
  INCHANGEE: { mot: 'Inchangée', icone: Minus, forme: 'creux sans', ton: 'gris' },
  REFUSEE: { mot: 'Erreur', icone: TriangleAlert, forme: 'carre', ton: 'rouge' },
  A_FAIRE: { mot: 'À faire', icone: CircleDashed, forme: 'tirets', ton: 'gris' },
  EN_COURS: { mot: 'En cours', icone: CircleDashed, forme: 'doux', ton: 'bleu' },
  TERMINEE: { mot: 'Faite', icone: Check, forme: 'plein', ton: 'vert' },
  ABANDONNEE: { mot: 'Abandonnée', icone: Ban, forme: 'barre', ton: 'gris' },
  REPORTEE: { mot: 'Reportée', icone: CalendarArrowUp, forme: 'doux', ton: 'gris' },
  NON_RENSEIGNEE: { mot: 'Sans suite connue', icone: CircleQuestionMark, forme: 'tirets', ton: 'gris' },
  ADOPTEE: { mot: 'Adoptée', icone: BadgeCheck, forme: 'sceau', ton: 'vert' },
  EN_REVISION: { mot: 'En révision', icone: PenLine, forme: 'creux', ton: 'ambre' },
  TERMINE: { mot: 'Terminé', icone: Ban, forme: 'barre', ton: 'gris' },
} as const satisfies Record<string, Aspect>;

export type ValeurStatut = keyof typeof ASPECTS;

/** A state: icon, shape and word. `mot` says it more precisely (« En retard de 2 jours »). */
export function Statut({ valeur, mot, enfant }: { valeur: ValeurStatut; mot?: string; enfant?: ReactNode }): ReactNode {
  const aspect: Aspect = ASPECTS[valeur];
  const Icone = aspect.icone;
  return (
    <span className={classesStatut(valeur)}>
      <Icone className="ic" aria-hidden="true" />
      <span>{enfant ?? <Typo>{mot ?? aspect.mot}</Typo>}</span>
    </span>
  );
}

/** The classes of a state, for a link drawn as one. */
export function classesStatut(valeur: ValeurStatut): string {
  const aspect: Aspect = ASPECTS[valeur];
  return `statut statut-${aspect.forme} ton-${aspect.ton}`;
}

/** The word of a state, for an accessible name. */
export const motStatut = (valeur: ValeurStatut): string => ASPECTS[valeur].mot;

/** The colour of a state, for a cell of a grid. */
export const tonStatut = (valeur: ValeurStatut): string => `ton-${ASPECTS[valeur].ton}`;

/** The icon of a state, for a link drawn as one. */
export function IconeStatut({ valeur }: { valeur: ValeurStatut }): ReactNode {
  const Icone = ASPECTS[valeur].icone;
  return <Icone className="ic" aria-hidden="true" />;
}
