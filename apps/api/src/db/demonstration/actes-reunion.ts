import { ajouterJours, typographier, ZONE_METROPOLE, type Jour } from '@gouvernance-iae/domaine';
import type { SeancePrevue } from './calendrier';
import { hasardDe, type Hasard } from './hasard';
import { instantLocal, plusMinutes } from './instant';
import type { PointSujet } from './ordres-du-jour';
import { cleSiae } from './organisations';
import { BASSINS } from './bassins';
import { representant } from './personnes';
import type { ActeFictif, Instant, PresenceFictive, ReunionFictive } from './plan';

export interface Recette {
  readonly jour: Jour;
  readonly graine: number;
  readonly id: (cle: string) => string;
}

export interface Horaire {
  readonly debut: Instant;
  readonly fin: Instant;
}

const DUREES = { CTA: 120, CDIAE: 150, COMITE_PILOTAGE_REGIONAL: 180, COMITE_PILOTAGE_NATIONAL: 180, GROUPE_TRAVAIL: 120, CNIAE: 120 } as const;
const HEURES_CTA: readonly [string, ...string[]] = ['09:30', '10:00', '14:00'];

export function horaireLe(jour: Jour, { instance }: SeancePrevue, graine: number): Horaire {
  const heure =
    instance.type === 'CDIAE' ? '14:00'
    : instance.type !== 'CTA' ? '09:30'
    : instance.cle === 'CTA-DOLE' ? '10:00'
    : hasardDe(graine, `heure/${instance.cle}`).choisir(HEURES_CTA);
  const debut = instantLocal(jour, heure);
  return { debut, fin: plusMinutes(debut, DUREES[instance.type]) };
}

const REPONSES = ['PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'DISTANCE', 'EXCUSE'] as const;

function presence(hasard: Hasard): PresenceFictive['presence'] {
  const tirage = hasard.nombre();
  return tirage < 0.7 ? 'PRESENT' : tirage < 0.8 ? 'DISTANCE' : tirage < 0.94 ? 'EXCUSE' : 'ABSENT';
}

/** Answers are told for what is recent or followed closely; nobody reads those of long ago. */
const repondues = (seance: SeancePrevue, jour: Jour): boolean =>
  seance.silencieux !== undefined || seance.jour >= ajouterJours(jour, -30) || (seance.instance.departements.includes('39') && seance.jour.slice(0, 4) === jour.slice(0, 4));

function reponses(seance: SeancePrevue, reunionId: string, convoqueeLe: Jour, { jour, graine, id }: Recette): readonly ActeFictif[] {
  if (!repondues(seance, jour)) return [];
  const hasard = hasardDe(graine, `reponses/${seance.cle}`);
  const vacants = new Set(seance.instance.membres.filter((m) => m.titulaireId === null).map((m) => m.organisationId));
  const convoques = seance.instance.sieges.filter((s) => !vacants.has(id(s)));
  const silencieux = seance.silencieux ?? hasard.entier(0, 2);
  const repondants = [...convoques.slice(0, Math.max(0, convoques.length - silencieux)), ...(seance.invites ?? [])];
  return repondants.map((siege, i): ActeFictif => ({
    acte: 'repondreConvocation',
    instant: instantLocal(ajouterJours(convoqueeLe, i % 4), `${11 + (i % 5)}:${String(10 + i).padStart(2, '0')}`),
    par: id(representant(siege)),
    reunionId,
    reponse: hasard.choisir(REPONSES),
  }));
}

function propositions(seance: SeancePrevue, reunionId: string, id: Recette['id']): readonly ActeFictif[] {
  const siae = BASSINS.find((b) => `CTA-${b.cle}` === seance.instance.cle)?.siae ?? [];
  return (seance.propositions ?? []).map((p, i): ActeFictif => ({
    acte: 'proposerPoint',
    instant: instantLocal(p.le, '16:10'),
    par: id(representant(cleSiae(siae[(i + 1) % siae.length]?.nom ?? ''))),
    reunionId,
    id: id(`proposition/${seance.cle}/${i + 1}`),
    titre: p.titre,
    motif: p.motif,
    dureeMinutes: p.dureeMinutes,
  }));
}

/** From the planning of a sitting to its end: planned, postponed, convened, answered, cancelled or held. */
export function actesReunion(seance: SeancePrevue, points: readonly PointSujet[], recette: Recette): readonly ActeFictif[] {
  const { id, graine } = recette;
  const { instance, deroule } = seance;
  const reunionId = id(`reunion/${seance.cle}`);
  const par = id(instance.animateur);
  const horaire = horaireLe(seance.jour, seance, graine);
  const reunion: ReunionFictive = {
    id: reunionId,
    instanceId: instance.id,
    ...(seance.report ? horaireLe(seance.report.depuis, seance, graine) : horaire),
    zone: ZONE_METROPOLE,
    lieu: instance.lieu,
    lienDistance: seance.reprise === undefined ? `https://visio.demo.test/${instance.sigle.toLowerCase()}` : null,
    titre: null,
    invites: (seance.invites ?? []).map(id),
    points: points.map(({ sujet: _sujet, ...point }) => point),
    reprise: seance.reprise ?? null,
  };
  const hasard = hasardDe(graine, `presences/${seance.cle}`);
  const presences = instance.membres.flatMap((membre): PresenceFictive[] => {
    if (membre.titulaireId === null) return [];
    return [{ personneId: membre.titulaireId, organisationId: membre.organisationId, presence: membre.titulaireId === par ? 'PRESENT' : presence(hasard) }];
  });
  const actes: ActeFictif[] = [
    { acte: 'planifierReunion', instant: instantLocal(deroule.planifieeLe, '09:40'), par, reunion },
    ...propositions(seance, reunionId, id),
  ];
  if (seance.report) actes.push({ acte: 'reporterReunion', instant: instantLocal(seance.report.le, '11:20'), par, reunionId, ...horaire, motif: typographier(seance.report.motif) });
  if (deroule.convoqueeLe) {
    actes.push({ acte: 'convoquerReunion', instant: instantLocal(deroule.convoqueeLe, '10:15'), par, reunionId, motifUrgence: null });
    actes.push(...reponses(seance, reunionId, deroule.convoqueeLe, recette));
  }
  if (seance.annulation) actes.push({ acte: 'annulerReunion', instant: instantLocal(seance.annulation.le, '17:30'), par, reunionId, motif: typographier(seance.annulation.motif) });
  else if (deroule.convoqueeLe) actes.push({ acte: 'tenirReunion', instant: plusMinutes(horaire.fin, 20), par, reunionId, presences });
  else if (seance.reprise !== undefined) actes.push({ acte: 'tenirReunion', instant: instantLocal(deroule.planifieeLe, '10:00'), par, reunionId, presences });
  return actes;
}
