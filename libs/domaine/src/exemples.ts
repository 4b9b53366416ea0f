import type { Instance, Regle, Reunion } from './objets';
import { AUCUNE_REGLE, type ReglesApplicables } from './regle';

/** Ordinary objects for the tests of the rules: each test writes only what it is about. */

export const UUID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
export const AUTRE_UUID = '9b2c1f34-7d52-4c3e-8a11-2f6d0c9e4b77';

export const instance = (ecart: Partial<Instance> = {}): Instance => ({
  id: 'cta-dole',
  nom: 'CTA du bassin de Dole',
  sigle: 'CTA-DOLE',
  type: 'CTA',
  departements: ['39'],
  debut: '2016-01-01',
  fin: null,
  secretariatId: null,
  fictif: true,
  ...ecart,
});

/** 1 December 2026, 10 h to 12 h in Dole. */
export const reunion = (ecart: Partial<Reunion> = {}): Reunion => ({
  id: 'reunion',
  instanceId: 'cta-dole',
  titre: null,
  debut: new Date('2026-12-01T09:00:00Z'),
  fin: new Date('2026-12-01T11:00:00Z'),
  zone: 'Europe/Paris',
  jour: '2026-12-01',
  lieu: 'Agence de Dole',
  lienDistance: null,
  etat: 'PLANIFIEE',
  motif: null,
  motifUrgence: null,
  reprise: null,
  version: 1,
  departements: ['39'],
  convoqueeLe: null,
  tenueLe: null,
  annuleeLe: null,
  ...ecart,
});

export const convoquee = (ecart: Partial<Reunion> = {}): Reunion =>
  reunion({ etat: 'CONVOQUEE', convoqueeLe: new Date('2026-11-20T10:00:00Z'), ...ecart });

export const tenue = (ecart: Partial<Reunion> = {}): Reunion =>
  convoquee({ etat: 'TENUE', tenueLe: new Date('2026-12-01T11:00:00Z'), ...ecart });

/** The quarterly CTA of BFC2016, fiche 8. */
export const regle = (ecart: Partial<Regle> = {}): Regle => ({
  id: 'regle',
  nature: 'RYTHME',
  typeInstance: 'CTA',
  departements: ['21', '25', '39', '58', '70', '71', '89', '90'],
  instanceId: null,
  nombre: 1,
  unite: 'PAR_TRIMESTRE',
  destinataires: [],
  colleges: [],
  texte: null,
  citation: 'fiche 8',
  source: 'ACCORD',
  force: 'OBLIGATION',
  accordId: 'bfc2016',
  accordCode: 'BFC2016',
  accordFictif: false,
  articleId: null,
  debut: '2016-12-08',
  fin: '2018-12-31',
  ...ecart,
});

export const retenues = (...regles: readonly Regle[]): ReglesApplicables => ({ ...AUCUNE_REGLE, accordEnVigueur: true, retenues: regles });

/** Friday 20 November 2026, 10 h in Paris. */
export const MAINTENANT = new Date('2026-11-20T09:00:00Z');

/** Asymmetric matchers of Jest are errors to `toThrow`: their type is lent here, once. */
export const refus = (code: string, ecart: object = {}): Error => expect.objectContaining<Partial<Error>>({ name: 'ErreurMetier', ...{ code }, ...ecart }) as Error;

/** The refusal of an act, by the names of its faulty fields. */
export const champs = (...noms: readonly string[]): Error =>
  refus('SAISIE_INVALIDE', { details: { champs: noms.map((champ) => expect.objectContaining({ champ })) } });

/** The refusal of an act, by the codes of what is missing. */
export const manques = (...codes: readonly string[]): Error =>
  refus('DOSSIER_INCOMPLET', { details: { manques: codes.map((code) => expect.objectContaining({ code })) } });
