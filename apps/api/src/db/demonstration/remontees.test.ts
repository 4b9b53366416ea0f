import { permetRemontee, type EtatRemontee, type Jour, type SituationRemontee } from '@gouvernance-iae/domaine';
import type { ActeFictif, PlanDemonstration } from './plan';
import { planDemonstration } from './planifier';

/** A Friday, the Sunday and the Monday after, and days in other seasons; each story is long to tell. */
const PLANS = (['2026-11-20', '2026-11-22', '2026-11-23', '2026-08-10', '2028-10-02'] satisfies Jour[]).map((jour) => [jour, planDemonstration(jour, 7)] as const);
type ActeDeRemontee = Extract<ActeFictif, { remonteeId: string }>;
const siens = (plan: PlanDemonstration): ActeDeRemontee[] => plan.actes.filter((a): a is ActeDeRemontee => 'remonteeId' in a);

const SUITES: Readonly<Record<string, EtatRemontee>> = { transmettreRemontee: 'OUVERTE', sortirRemontee: 'EXTERNE', repondreRemontee: 'REPONDUE', cloreRemontee: 'CLOSE' };

/** Plays what was raised on the transitions of the domain: those of some days. */
function etats(plan: PlanDemonstration, quand: (leve: string) => boolean): string[] {
  const voulues = new Set(siens(plan).flatMap((a) => (a.acte === 'leverRemontee' && quand(a.instant) ? [a.remonteeId] : [])));
  return [...rejouer(plan)].filter(([id]) => voulues.has(id)).map(([, r]) => `${r.etat}${r.retenueLe ? ', retenue' : ''}`).sort();
}

function rejouer(plan: PlanDemonstration): ReadonlyMap<string, SituationRemontee> {
  const situations = new Map<string, { etat: EtatRemontee; genre: SituationRemontee['genre']; retenueLe: Date | null }>();
  for (const acte of siens(plan)) {
    if (acte.acte === 'leverRemontee') {
      situations.set(acte.remonteeId, { etat: 'OUVERTE', genre: acte.saisie.genre as SituationRemontee['genre'], retenueLe: null });
      continue;
    }
    const remontee = situations.get(acte.remonteeId);
    if (!remontee || !permetRemontee(remontee, acte.acte)) throw new Error(`Acte impossible : ${acte.acte}`);
    if (acte.acte === 'retenirBonnePratique') remontee.retenueLe = new Date(acte.instant);
    else remontee.etat = SUITES[acte.acte] ?? remontee.etat;
  }
  return situations;
}

it.each(PLANS)('le %s, ce que le Jura a remonté est dans chaque état, sans acte impossible', (jour, plan) => {
  expect(etats(plan, (leve) => leve.slice(0, 4) === jour.slice(0, 4))).toEqual(['CLOSE', 'CLOSE, retenue', 'CLOSE, retenue', 'EXTERNE', 'OUVERTE', 'REPONDUE']);
});

it.each(PLANS)('le %s, de l’année d’avant une seule attend encore, à l’extérieur', (jour, plan) => {
  expect(etats(plan, (leve) => leve.slice(0, 4) < jour.slice(0, 4))).toEqual(['CLOSE', 'CLOSE', 'CLOSE', 'CLOSE', 'CLOSE', 'EXTERNE']);
});

it.each(PLANS)('le %s, rien n’arrive à une instance dont une réunion attend sa convocation', (_jour, plan) => {
  const convoquees = new Map(plan.actes.flatMap((a) => (a.acte === 'convoquerReunion' ? [[a.reunionId, a.instant] as const] : [])));
  const enAttente = (instanceId: string, instant: string): boolean =>
    plan.actes.some((a) => a.acte === 'planifierReunion' && a.reunion.instanceId === instanceId && a.reunion.reprise === null && a.instant < instant && (convoquees.get(a.reunion.id) ?? '9') > instant);
  const arrivees = siens(plan).flatMap((a) => (a.acte === 'leverRemontee' ? [[a.instanceId, a.instant] as const] : a.acte === 'transmettreRemontee' ? [[a.versId, a.instant] as const] : []));
  expect(arrivees.filter(([instanceId, instant]) => enAttente(instanceId, instant))).toEqual([]);
});
