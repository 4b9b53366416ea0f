import type { CompteRenduVuFragment, MoiCompletFragment, ReunionVueFragment } from '../api/genere';

/** A sitting one may convene, complete enough for its page; tests change what they are about. */
export function uneReunion(plus: Partial<ReunionVueFragment> = {}): ReunionVueFragment {
  return {
    id: 'r1', instanceNom: 'CTA du bassin de Dole', titre: null, debut: '2026-12-01T09:00:00.000Z', fin: '2026-12-01T11:00:00.000Z', zone: 'Europe/Paris', jour: '2026-12-01',
    lieu: 'Dole, salle communale', lienDistance: null, etat: 'PLANIFIEE', motif: null, motifUrgence: null, reprise: null, version: 3, invites: [],
    planifieeLe: '2026-10-12T08:00:00.000Z', convoqueeLe: null, tenueLe: null, annuleeLe: null, nombreConvoques: 0, nombreReponses: 0, nombrePresents: 0,
    instance: { id: 'i1', nom: 'CTA du bassin de Dole', sigle: 'CTA-DOLE', type: 'CTA', departements: ['39'], secretariat: null },
    points: [
      { id: 'p1', rang: 1, titre: 'Suivi des décisions', dureeMinutes: 15, genre: 'INFORMATION', presentateur: null, etat: 'INSCRIT', proposeParNom: null, motif: null, etiquettes: [], actionId: null, article: null },
      { id: 'p2', rang: 2, titre: 'Bilan annuel', dureeMinutes: 30, genre: 'DEBAT', presentateur: 'Animatrice', etat: 'INSCRIT', proposeParNom: null, motif: null, etiquettes: [], actionId: null, article: null },
    ],
    participants: [], documents: [], comptesRendus: [], actions: ['convoquerReunion', 'annulerReunion', 'reporterReunion', 'modifierOrdreDuJour'], manques: [], attendus: [],
    ...plus,
  };
}

/** A draft one may write. */
export function unCompteRendu(plus: Partial<CompteRenduVuFragment> = {}): CompteRenduVuFragment {
  return {
    id: 'c1', instanceNom: 'CTA du bassin de Dole', jour: '2026-11-03', etat: 'BROUILLON', rang: 1, motif: null, version: 2, publieLe: null, approuveLe: null, approbation: null, reunionId: 'r1',
    instance: { id: 'i1', nom: 'CTA du bassin de Dole', sigle: 'CTA-DOLE', type: 'CTA' }, reunion: null,
    points: uneReunion().points, participants: [], syntheses: [], decisions: [], transmissions: [],
    actions: ['enregistrerSynthese', 'ajouterDecision', 'modifierDecision', 'retirerDecision', 'publierCompteRendu'], manques: [], attendus: [],
    ...plus,
  };
}

/** Somebody with one mandate. */
export function unePersonne(plus: Partial<MoiCompletFragment> = {}): MoiCompletFragment {
  return {
    personne: { id: 'moi', prenom: 'Marie', nom: 'Durand', courriel: 'marie.durand@exemple.fr', fonction: null },
    mandats: [{ id: 'm1', role: 'ANIMATEUR', debut: '2025-01-01', fin: null, organisation: { id: 'o1', nom: 'Agence de Dole' }, instance: null }],
    menus: ['aFaire', 'reunions'], droits: ['planifierReunion'], preferences: '{}', calendrier: null,
    ...plus,
  };
}
