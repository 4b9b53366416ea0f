import { avancementRemonte, retardDe, type EtatAction, type Jour, type SuiviFeuille } from '@gouvernance-iae/domaine';
import type { Calcul } from '../lecture/registre';
import { Reunion } from '../reunions/reunion.entity';
import type { ComptesFeuille } from './feuille-de-route.entity';

/** An action as the counts look at it: those of a road map that is read, whose actions are read too. */
export interface ActionComptee {
  readonly etat: EtatAction;
  readonly echeance: Jour | null;
  readonly avancement: number;
  readonly poids: number;
  readonly partie: boolean;
}

const comptees: Calcul = ({ alias, fait }) => `
SELECT coalesce(json_agg(json_build_object('etat', a.etat, 'echeance', a.echeance, 'avancement', a.avancement, 'poids', a.poids, 'partie', a.parent_id IS NOT NULL)), '[]')
FROM ${fait('action', 'a')} WHERE a.feuille_de_route_id = ${alias}.id`;

/** The bilan of the year before: that it exists and where it stands, never what it says. */
const preparation: Calcul = ({ alias, fait }) => `
SELECT json_build_object(
  'bilan', (SELECT json_build_object('etat', b.etat) FROM ${fait('bilan', 'b')} WHERE b.instance_id = ${alias}.instance_id AND b.annee = ${alias}.annee - 1 LIMIT 1),
  'finLe', (SELECT c.fin_le FROM ${fait('accord', 'c')} WHERE c.id = ${alias}.accord_id),
  'aReporter', (SELECT count(*)::int FROM ${fait('action', 'o')} JOIN ${fait('feuille_de_route', 'g')} ON g.id = o.feuille_de_route_id WHERE g.instance_id = ${alias}.instance_id AND g.annee < ${alias}.annee AND o.cadre <> 'BROUILLON'
    AND o.etat IN ('A_FAIRE', 'EN_COURS') AND NOT EXISTS (SELECT 1 FROM ${fait('action', 'n')} WHERE n.reportee_de_id = o.id)),
  'closesDepuis', count(*) FILTER (WHERE a.etat IN ('A_FAIRE', 'EN_COURS') AND EXISTS (SELECT 1 FROM ${fait('action', 'o')} WHERE o.id = a.reportee_de_id AND o.etat IN ('TERMINEE', 'ABANDONNEE'))),
  'sansPilote', count(*) FILTER (WHERE a.pilote_id IS NULL), 'sansEcheance', count(*) FILTER (WHERE a.echeance IS NULL),
  'apresAccord', count(*) FILTER (WHERE a.echeance > (SELECT c.fin_le FROM ${fait('accord', 'c')} WHERE c.id = ${alias}.accord_id)))
FROM ${fait('action', 'a')} WHERE a.feuille_de_route_id = ${alias}.id`;

export interface FaitsFeuille {
  readonly comptees: readonly ActionComptee[];
  readonly preparation: SuiviFeuille & { readonly finLe: Jour | null };
  readonly nombreActions: number;
}

export const FAITS_FEUILLE = {
  comptees,
  preparation,
  nombreActions: ({ alias, fait }) => `SELECT count(*)::int FROM ${fait('action', 'a')} WHERE a.feuille_de_route_id = ${alias}.id`,
} as const satisfies Record<string, Calcul>;

const prochaine = (colonne: string): Calcul => ({ alias, lire }) => `SELECT s.${colonne} FROM ${lire(Reunion, 's')} AND s.instance_id = ${alias}.instance_id AND s.etat IN ('PLANIFIEE', 'CONVOQUEE') ORDER BY s.debut, s.id LIMIT 1`;

export const CALCULS_FEUILLE = { prochaineId: prochaine('id'), prochaineJour: prochaine('jour') } as const satisfies Record<string, Calcul>;

/** The counts as they are on a day. */
export function comptesDuJour(actions: readonly ActionComptee[], jour: Jour): ComptesFeuille {
  const retards = actions.map((a) => retardDe(a, jour)).filter((retard) => retard > 0);
  const compter = (etat: EtatAction): number => actions.filter((a) => a.etat === etat && retardDe(a, jour) === 0).length;
  return {
    actions: actions.length,
    aFaire: compter('A_FAIRE'),
    enCours: compter('EN_COURS'),
    enRetard: retards.length,
    terminees: compter('TERMINEE'),
    abandonnees: compter('ABANDONNEE'),
    reportees: compter('REPORTEE'),
    nonRenseignees: compter('NON_RENSEIGNEE'),
    avancement: avancementRemonte(actions.filter((a) => !a.partie)),
    retardMin: retards.length === 0 ? 0 : Math.min(...retards),
    retardMax: Math.max(0, ...retards),
  };
}
