import { Check, CircleQuestionMark, Clock, Minus, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ConformiteQuery, InstanceVueFragment } from '../api/genere';

export type Territoire = ConformiteQuery['conformite']['departements'][number];
export type EtatVerdict = Territoire['etat'];
export type InstanceVue = InstanceVueFragment;
export type VerdictVu = InstanceVue['verdicts'][number];

interface Aspect { mot: string; icone: LucideIcon; classe: string }

/** A state on the map: icon, shape and word. Late tiles are the only solid ones, and have square corners. */
export const ASPECTS: Readonly<Record<EtatVerdict, Aspect>> = {
  RESPECTE: { mot: 'Respecté', icone: Check, classe: 'tu-r ton-vert' },
  A_VENIR: { mot: 'À venir', icone: Clock, classe: 'tu-v ton-ambre' },
  EN_RETARD: { mot: 'En retard', icone: TriangleAlert, classe: 'tu-t ton-rouge' },
  SANS_OBJET: { mot: 'Sans objet', icone: Minus, classe: 'tu-o ton-gris' },
  INCONNU: { mot: 'Inconnu', icone: CircleQuestionMark, classe: 'tu-i ton-gris' },
};
export const ETATS: readonly EtatVerdict[] = ['RESPECTE', 'A_VENIR', 'EN_RETARD', 'SANS_OBJET', 'INCONNU'];

const RANGS: Readonly<Record<EtatVerdict, number>> = { EN_RETARD: 0, INCONNU: 1, A_VENIR: 2, RESPECTE: 3, SANS_OBJET: 4 };

/** The late ones first, then by code. */
export const parGravite = (a: Territoire, b: Territoire): number => RANGS[a.etat] - RANGS[b.etat] || a.code.localeCompare(b.code);
