import { ajouterJours, valableLe } from './jour';
import { expireBientot, finir } from './mandat';
import type { Instance, Jour, Mandat, Membre, Perimetre } from './objets';
import { Controle } from './saisie';
import { saisieInvalide, transitionImpossible } from './erreur';
import { ensemble, estCodeDepartement } from './territoire';
import { COLLEGES, QUALITES_MEMBRE, TYPES_INSTANCE, type College, type Niveau, type QualiteMembre, type TypeInstance } from './vocabulaire';

/** Full names; the platform writes them nowhere else. */
export const NOMS_TYPES_INSTANCE: Readonly<Record<TypeInstance, string>> = {
  COMITE_PILOTAGE_NATIONAL: 'comité de pilotage national',
  COMITE_PILOTAGE_REGIONAL: 'comité de pilotage régional',
  CDIAE: 'conseil départemental de l’insertion par l’activité économique',
  CTA: 'comité technique d’animation',
  GROUPE_TRAVAIL: 'groupe de travail',
  CNIAE: 'conseil national de l’insertion par l’activité économique',
};

const NIVEAUX_TYPES: Readonly<Record<TypeInstance, Niveau>> = {
  COMITE_PILOTAGE_NATIONAL: 'NATIONAL',
  COMITE_PILOTAGE_REGIONAL: 'REGIONAL',
  CDIAE: 'DEPARTEMENTAL',
  CTA: 'LOCAL',
  GROUPE_TRAVAIL: 'LOCAL',
  CNIAE: 'NATIONAL',
};

/** Level of an instance; a working group has that of its territory. */
export function niveauDe(instance: Pick<Instance, 'type' | 'departements'>): Niveau {
  if (instance.type !== 'GROUPE_TRAVAIL') return NIVEAUX_TYPES[instance.type];
  if (instance.departements.length === 0) return 'NATIONAL';
  return instance.departements.length === 1 ? 'LOCAL' : 'REGIONAL';
}

/** Types without territory: they are national. */
export const TYPES_NATIONAUX: readonly TypeInstance[] = ['COMITE_PILOTAGE_NATIONAL', 'CNIAE'];

export interface InstanceSaisie {
  readonly nom: string;
  readonly sigle: string;
  readonly type: string;
  readonly departements: readonly string[];
  readonly debut: Jour;
  readonly fin?: Jour | null;
  readonly secretariatId?: string | null;
  readonly regime?: string | null;
}

/** CDIAE and CTA, unless an administrator says that another organisation of the bodies applies. */
export const REGIME_ORDINAIRE = 'CDIAE_CTA';

export interface InstanceDecrite {
  readonly nom: string;
  readonly sigle: string;
  readonly type: TypeInstance;
  readonly departements: readonly string[];
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly secretariatId: string | null;
  readonly regime: string;
}

/** Checks the description of an instance. `connus` are the départements of the reference data. */
export function decrireInstance(saisie: InstanceSaisie, connus: ReadonlySet<string>): InstanceDecrite {
  const c = new Controle();
  const nom = c.texteRequis('nom', saisie.nom, { min: 2, max: 200, requis: 'Donnez un nom à l’instance.', libre: false });
  const sigle = c.texteRequis('sigle', saisie.sigle, { min: 2, max: 40, requis: 'Donnez un sigle : il numérote les décisions.', libre: false }).toUpperCase();
  if (sigle !== '' && !/^[A-Z0-9]+(-[A-Z0-9]+)*$/u.test(sigle)) c.refuser('sigle', 'Lettres sans accent, chiffres et tirets seulement. Exemple : CTA-DOLE.');
  const type = c.parmi('type', saisie.type, TYPES_INSTANCE, 'Choisissez un type d’instance.');
  const departements = ensemble(saisie.departements);
  const inconnus = departements.filter((code) => !estCodeDepartement(code) || !connus.has(code));
  if (inconnus.length > 0) c.refuser('departements', `Département inconnu : ${inconnus.join(', ')}.`);
  if (type !== null && TYPES_NATIONAUX.includes(type) && departements.length > 0) c.refuser('departements', 'Une instance nationale n’a pas de département.');
  if (type !== null && !TYPES_NATIONAUX.includes(type) && type !== 'GROUPE_TRAVAIL' && departements.length === 0) {
    c.refuser('departements', 'Choisissez au moins un département.');
  }
  if (type === 'CDIAE' && departements.length > 1) c.refuser('departements', 'Un CDIAE concerne un seul département.');
  c.periode(saisie.debut, saisie.fin ?? null);
  if (saisie.secretariatId) c.identifiant('secretariatId', saisie.secretariatId);
  const regime = saisie.regime || REGIME_ORDINAIRE;
  if (!/^[A-Z0-9_]{2,40}$/u.test(regime)) c.refuser('regime', 'Un régime s’écrit en capitales, chiffres et traits bas : CDIAE_CTA.');
  c.lever();
  if (type === null) throw saisieInvalide(c.champs);
  return { nom, sigle, type, departements, debut: saisie.debut, fin: saisie.fin ?? null, secretariatId: saisie.secretariatId ?? null, regime };
}

/** The territory of an instance on a day; a sitting freezes the one of its day. */
export const perimetreLe = (perimetres: readonly Perimetre[], jour: Jour): Perimetre | null => perimetres.find((p) => valableLe(p, jour)) ?? null;

/** A new perimeter ends the one in force the day before it starts. */
export function changerPerimetre(perimetres: readonly Perimetre[], nouveau: Perimetre): { close: Perimetre | null; fin: Jour } {
  const close = perimetres.find((p) => valableLe(p, nouveau.debut)) ?? null;
  if (perimetres.some((p) => p.debut >= nouveau.debut)) throw transitionImpossible('Un périmètre plus récent existe déjà : choisissez une date postérieure.');
  return { close, fin: ajouterJours(nouveau.debut, -1) };
}

export interface MembreSaisi {
  readonly organisationId?: string | null;
  readonly college: string;
  readonly qualite: string;
  readonly titulaireId?: string | null;
  readonly suppleantId?: string | null;
  readonly debut: Jour;
  readonly fin?: Jour | null;
}

export interface MembreNomme {
  readonly organisationId: string | null;
  readonly college: College;
  readonly qualite: QualiteMembre;
  readonly titulaireId: string | null;
  readonly suppleantId: string | null;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

/** Names an organisation, or a qualified person, to a seat. */
export function nommerMembre(saisie: MembreSaisi): MembreNomme {
  const c = new Controle();
  const college = c.parmi('college', saisie.college, COLLEGES, 'Choisissez un collège.');
  const qualite = c.parmi('qualite', saisie.qualite, QUALITES_MEMBRE, 'Membre de droit, désigné ou invité est attendu.');
  const { organisationId = null, titulaireId = null, suppleantId = null, fin = null } = saisie;
  if (organisationId === null && titulaireId === null) c.refuser('organisationId', 'Un siège revient à une organisation ou à une personne.');
  if (organisationId !== null) c.identifiant('organisationId', organisationId);
  if (titulaireId !== null) c.identifiant('titulaireId', titulaireId);
  if (suppleantId !== null) c.identifiant('suppleantId', suppleantId);
  if (suppleantId !== null && suppleantId === titulaireId) c.refuser('suppleantId', 'Le suppléant est une autre personne que le titulaire.');
  c.periode(saisie.debut, fin);
  c.lever();
  if (college === null || qualite === null) throw saisieInvalide(c.champs);
  return { organisationId, college, qualite, titulaireId, suppleantId, debut: saisie.debut, fin };
}

/**
 * Ends a seat; like a mandat, now (its last day is the eve) or after the day given.
 * @param dernierJour its last day, still in office, when the end is foreseen
 */
export function retirerMembre(membre: Pick<Membre, 'debut' | 'fin'>, jour: Jour, dernierJour: Jour | null = null): { fin: Jour } {
  if (membre.fin !== null && membre.fin < jour) throw transitionImpossible('Ce siège est déjà libéré.');
  return finir(membre, jour, dernierJour);
}

export interface MembreRemplace {
  readonly titulaireId: string | null;
  readonly suppleantId: string | null;
  readonly debut: Jour;
}

/** Others take a seat over: it closes on the eve, and the same seat opens with them; what was sat before keeps its names. */
export function remplacerMembre<M extends Membre>(membre: M, par: MembreRemplace, jour: Jour): { readonly close: { fin: Jour }; readonly ouvre: MembreNomme } {
  if (membre.fin !== null && membre.fin < jour) throw transitionImpossible('Ce siège est déjà libéré.');
  const debut = par.debut > membre.debut ? par.debut : membre.debut;
  const { organisationId, college, qualite, fin } = membre;
  const ouvre = nommerMembre({ organisationId, college, qualite, titulaireId: par.titulaireId, suppleantId: par.suppleantId, debut, fin });
  return { close: { fin: ajouterJours(debut, -1) }, ouvre };
}

/** A seat without titular: it is shown, for nobody is convened for it by name. */
export const siegesVacants = <M extends Pick<Membre, 'debut' | 'fin' | 'titulaireId'>>(membres: readonly M[], jour: Jour): M[] =>
  membres.filter((m) => valableLe(m, jour) && m.titulaireId === null);

/** Mandats of the members that end soon. */
export const mandatsQuiExpirent = <M extends Pick<Mandat, 'debut' | 'fin'>>(mandats: readonly M[], jour: Jour): M[] =>
  mandats.filter((m) => expireBientot(m, jour));

export interface Succession {
  readonly predecesseurId: string;
  readonly successeurId: string;
}

/** Every predecessor of an instance, however far: a function reads the history of its body. */
export function predecesseurs(successions: readonly Succession[], instanceId: string): string[] {
  const vus = new Set<string>();
  const file = [instanceId];
  for (let courant = file.pop(); courant !== undefined; courant = file.pop()) {
    for (const s of successions) {
      if (s.successeurId === courant && !vus.has(s.predecesseurId) && s.predecesseurId !== instanceId) {
        vus.add(s.predecesseurId);
        file.push(s.predecesseurId);
      }
    }
  }
  return [...vus].sort();
}
