import { avancementRemonte, avertissementsAction, retardDe, type Action, type Jour, type Part } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { Rangee } from './naif-tables';
import { lus, nomDe, trouver, type Calcul, type Vue } from './naif-vue';

const table = ({ tables }: Vue, nom: string): readonly Rangee[] => [...tables].find(([classe]) => classe.name === nom)?.[1] ?? [];
const aVenir = (reunion: Rangee): boolean => reunion['etat'] === 'PLANIFIEE' || reunion['etat'] === 'CONVOQUEE';
const premiere = (reunions: readonly Rangee[]): Rangee | undefined =>
  [...reunions].sort((a, b) => (a['debut'] as Date).getTime() - (b['debut'] as Date).getTime() || (a.id < b.id ? -1 : 1))[0];

/** The next sitting that one may read, where the action is on the agenda. */
const agenda = (action: Rangee, vue: Vue): Rangee | undefined =>
  premiere(lus(vue, 'Reunion').filter((r) => aVenir(r) && table(vue, 'Point').some((x) => x['reunionId'] === r.id && x['actionId'] === action.id && x['etat'] !== 'ECARTE')));
const prochaine = (feuille: Rangee, vue: Vue): Rangee | undefined => premiere(lus(vue, 'Reunion').filter((r) => aVenir(r) && r['instanceId'] === feuille['instanceId']));

function comptes(feuille: Rangee, vue: Vue): unknown {
  const actions = table(vue, 'Action').filter((a) => a['feuilleDeRouteId'] === feuille.id);
  const retard = (a: Rangee): number => retardDe(a as unknown as Pick<Action, 'etat' | 'echeance'>, vue.jour);
  const compter = (etat: string): number => actions.filter((a) => a['etat'] === etat && retard(a) === 0).length;
  const retards = actions.map(retard).filter((r) => r > 0);
  return {
    actions: actions.length, aFaire: compter('A_FAIRE'), enCours: compter('EN_COURS'), enRetard: retards.length, terminees: compter('TERMINEE'), abandonnees: compter('ABANDONNEE'), reportees: compter('REPORTEE'), nonRenseignees: compter('NON_RENSEIGNEE'),
    avancement: avancementRemonte(actions.filter((a) => a['parentId'] === null) as unknown as Part[]), retardMin: Math.min(...retards, ...(retards.length === 0 ? [0] : [])), retardMax: Math.max(0, ...retards),
  };
}

/** The action that goes on with this one, when one may read it. */
const suivante = (action: Rangee, vue: Vue): Rangee | undefined => lus(vue, 'Action').find((a) => a['reporteeDeId'] === action.id);

/** The computed fields of the road maps and their actions, said in plain words. */
export const CALCULS_FEUILLES: Readonly<Record<string, Calcul>> = {
  'Decision.actionId': (r, vue) => lus(vue, 'Action').find((a) => a['decisionId'] === r.id)?.id ?? null,
  'FeuilleDeRoute.actions': (r, { droits }) => actionsDe(droits, 'FeuilleDeRoute', r),
  'FeuilleDeRoute.prochaineId': (r, vue) => prochaine(r, vue)?.id ?? null,
  'FeuilleDeRoute.prochaineJour': (r, vue) => prochaine(r, vue)?.['jour'] ?? null,
  'FeuilleDeRoute.comptes': comptes,
  'Action.actions': (r, { droits }) => actionsDe(droits, 'Action', r),
  'Action.piloteNom': (r, vue) => nomDe(trouver(vue, 'Organisation', r['piloteId'])),
  'Action.contributeursNoms': (r, vue) => table(vue, 'OrganisationParNom').filter((o) => (r['contributeurs'] as string[]).includes(o.id)).map((o) => o['nom']),
  'Action.decisionNumero': (r, vue) => trouver(vue, 'Decision', r['decisionId'])?.['numero'] ?? null,
  'Action.reunionId': (r, vue) => agenda(r, vue)?.id ?? null,
  'Action.reunionJour': (r, vue) => agenda(r, vue)?.['jour'] ?? null,
  'Action.nombreParties': (r, vue) => table(vue, 'Action').filter((a) => a['parentId'] === r.id).length,
  'Action.reporteeVersId': (r, vue) => suivante(r, vue)?.id ?? null,
  'Action.reporteeVersAnnee': (r, vue) => table(vue, 'FeuilleDeRoute').find((f) => f.id === suivante(r, vue)?.['feuilleDeRouteId'])?.['annee'] ?? null,
  'Action.retard': (r, { jour }) => retardDe(r as unknown as Pick<Action, 'etat' | 'echeance'>, jour),
  'Action.avertissements': (r, vue) => avertissementsAction(r as unknown as Pick<Action, 'etat' | 'echeance'>, { finLe: (trouver(vue, 'Accord', r['accordId'])?.['finLe'] ?? null) as Jour | null }),
};
