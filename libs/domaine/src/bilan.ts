import { manquesPourTransmettreBilan, type FaitsTransmissionBilan } from './bilan-manques';
import { conflit, ErreurMetier, exigerComplet, saisieInvalide, transitionImpossible } from './erreur';
import { donneesPersonnelles, type Trouvaille } from './garde';
import { seChevauchent, valableLe } from './jour';
import { exigerTransitionBilan } from './machine-bilan';
import type { Bilan, NarratifBilan } from './objets-bilan';
import type { Accord, Instance, Jour, Regle } from './objets';
import { Controle } from './saisie';
import { couvre, seRecoupent } from './territoire';
import { NIVEAUX_BILAN, RUBRIQUES_BILAN, type NiveauBilan, type RubriqueBilan, type TypeInstance } from './vocabulaire';

export const NARRATIF_MAX = 20_000;
export const AVIS_MAX = 4_000;

const NIVEAUX_DES_TYPES: Readonly<Partial<Record<TypeInstance, NiveauBilan>>> = {
  CTA: 'CTA',
  CDIAE: 'DEPARTEMENT',
  COMITE_PILOTAGE_REGIONAL: 'REGION',
  COMITE_PILOTAGE_NATIONAL: 'NATION',
};

/**
 * Sections that no evidence could ever fill: a CTA has no campaign of its own, its signatories answering for a département;
 * a road map is a comité de pilotage's (AC2015 art. 4 and 5, BFC2016 art. 3).
 */
const SANS_OBJET: Readonly<Record<NiveauBilan, readonly RubriqueBilan[]>> = { CTA: ['FEUILLE_DE_ROUTE', 'COMPLETUDE'], DEPARTEMENT: ['FEUILLE_DE_ROUTE'], REGION: [], NATION: [] };

/** The sections of the bilans of a level, in their order. */
export const rubriquesDe = (niveau: NiveauBilan): readonly RubriqueBilan[] => RUBRIQUES_BILAN.filter((r) => !SANS_OBJET[niveau].includes(r));

/** The types of instance whose sittings a bilan counts: those of its level and below. */
export function typesSuivis(niveau: NiveauBilan): TypeInstance[] {
  const types = Object.entries(NIVEAUX_DES_TYPES) as [TypeInstance, NiveauBilan][];
  return types.filter(([, n]) => (niveau === 'CTA' ? n === 'CTA' : NIVEAUX_BILAN.indexOf(n) <= NIVEAUX_BILAN.indexOf(niveau))).map(([type]) => type);
}

type InstanceQuiCompose = Pick<Instance, 'nom' | 'type' | 'departements' | 'secretariatId' | 'debut' | 'fin'>;
type AccordDuBilan = Pick<Accord, 'code' | 'effetLe' | 'finLe' | 'departements'>;

/** Opens the draft of a year: one bilan per accord, instance and year. */
export function composerBilan(
  saisie: { readonly annee: number; readonly lieu: string },
  { instance, accord }: { readonly instance: InstanceQuiCompose; readonly accord: AccordDuBilan },
  maintenant: Date,
  aujourdHui: Jour,
): Pick<Bilan, 'annee' | 'niveau' | 'etat' | 'numero' | 'composeLe' | 'organisationId'> & { readonly titre: string; readonly departements: readonly string[] } {
  const { annee, lieu } = saisie;
  const c = new Controle();
  const niveau = NIVEAUX_DES_TYPES[instance.type];
  const periode = { debut: `${annee}-01-01`, fin: `${annee}-12-31` };
  if (niveau === undefined) c.refuser('instanceId', 'Un bilan est celui d’un CTA, d’un CDIAE ou d’un comité de pilotage.');
  if (instance.secretariatId === null) c.refuser('instanceId', 'Cette instance n’a pas de secrétariat pour composer son bilan.');
  c.entier('annee', annee, 2000, 2099);
  if (c.champs.length === 0) {
    if (periode.debut > aujourdHui) c.refuser('annee', 'Cette année n’a pas commencé.');
    else if (!seChevauchent(periode, instance)) c.refuser('annee', 'Cette instance n’existait pas cette année-là.');
    else if (!seChevauchent(periode, { debut: accord.effetLe, fin: accord.finLe })) c.refuser('accordId', 'L’accord n’était pas en vigueur cette année-là.');
    if (!couvre(accord.departements, instance.departements)) c.refuser('accordId', 'Le territoire de l’instance n’est pas dans celui de l’accord.');
  }
  c.lever();
  return {
    annee,
    niveau: niveau ?? 'NATION',
    etat: 'BROUILLON',
    numero: 0,
    composeLe: maintenant,
    organisationId: instance.secretariatId ?? '',
    titre: `Bilan ${annee}, ${lieu}`,
    departements: [...instance.departements],
  };
}

export interface NarratifSaisi {
  readonly rubrique: RubriqueBilan;
  /** The text as it will be stored, made safe; the same without its tags: what the guard reads. */
  readonly texte: string;
  readonly nu: string;
  /** The revision that the writer started from; 0 for the first. */
  readonly revision: number;
  readonly motif?: string | null;
}

/** Saves the narrative of a section, as the minutes of an item are. Null when the text is already the one stored. */
export function enregistrerNarratif(
  bilan: Pick<Bilan, 'etat' | 'niveau'>,
  actuel: Pick<NarratifBilan, 'texte' | 'revision'> | null,
  { rubrique, texte, nu, revision, motif }: NarratifSaisi,
): { texte: string; revision: number; trouvailles: readonly Trouvaille[]; motif: string | null } | null {
  exigerTransitionBilan(bilan.etat, 'enregistrerNarratif');
  const c = new Controle();
  c.parmi('rubrique', rubrique, rubriquesDe(bilan.niveau), 'Ce bilan n’a pas cette rubrique.');
  c.lever();
  if (actuel !== null && texte === actuel.texte) return null;
  if (revision !== (actuel?.revision ?? 0)) throw conflit(actuel?.revision ?? 0, actuel?.texte ?? '');
  c.texte('texte', texte, { max: NARRATIF_MAX, libre: false });
  const raison = c.texte('motif', motif, { min: 3, max: 1000 });
  if (texte.length > NARRATIF_MAX) c.lever();
  const trouvailles = donneesPersonnelles(nu);
  // A number that identifies a person stays out whatever one says; the rest may be a false alarm, with its reason.
  const refusees = trouvailles.filter((t) => t.genre === 'NIR' || raison === null);
  for (const t of refusees) c.refuser('texte', t.message);
  if (refusees.length > 0) throw new ErreurMetier('SAISIE_INVALIDE', refusees.map((t) => t.message).join(' '), { champs: c.champs, trouvailles: refusees });
  c.lever();
  return { texte, revision: revision + 1, trouvailles, motif: trouvailles.length > 0 ? raison : null };
}

/** Where no rule names an addressee (BFC2016 fiche 8 and domain usage: one level above each time). */
const USAGE: Readonly<Record<NiveauBilan, readonly TypeInstance[]>> = {
  CTA: ['CDIAE'],
  DEPARTEMENT: ['COMITE_PILOTAGE_REGIONAL'],
  REGION: ['COMITE_PILOTAGE_NATIONAL'],
  NATION: [],
};

export type InstanceQuiRecoit = Pick<Instance, 'id' | 'nom' | 'type' | 'departements' | 'debut' | 'fin'>;

const parNom = (a: InstanceQuiRecoit, b: InstanceQuiRecoit): number => (a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : a.id < b.id ? -1 : 1);

/**
 * Who receives the bilan of an instance on a day: the types named by its rules, or usage. The national committee examines
 * its own; the CNIAE receives it once adopted (AC2011 §6.1.1).
 */
export function destinatairesDuBilan<I extends InstanceQuiRecoit>(
  bilan: Pick<Bilan, 'instanceId' | 'niveau'> & { readonly departements: readonly string[] },
  regles: readonly Pick<Regle, 'destinataires'>[],
  instances: readonly I[],
  jour: Jour,
): I[] {
  const vivantes = instances.filter((i) => valableLe(i, jour));
  if (bilan.niveau === 'NATION') return vivantes.filter((i) => i.id === bilan.instanceId);
  const nommes = regles.flatMap((r) => r.destinataires);
  const types = new Set(nommes.length > 0 ? nommes : USAGE[bilan.niveau]);
  return vivantes
    .filter((i) => types.has(i.type) && i.id !== bilan.instanceId)
    .filter((i) => i.departements.length === 0 || seRecoupent(i.departements, bilan.departements))
    .sort(parNom);
}

/** Who reads an adopted bilan besides its author and its addressees: the committees of the accord, and the CNIAE for the nation’s. */
export function lecteursDuBilan(
  bilan: Pick<Bilan, 'instanceId' | 'niveau' | 'destinataires'> & { readonly departements: readonly string[] },
  instances: readonly InstanceQuiRecoit[],
  jour: Jour,
): string[] {
  const comites = instances.filter((i) => valableLe(i, jour)).filter((i) =>
    i.type === 'CNIAE' ? bilan.niveau === 'NATION' : i.type === 'COMITE_PILOTAGE_NATIONAL' || (i.type === 'COMITE_PILOTAGE_REGIONAL' && (bilan.niveau === 'NATION' || seRecoupent(i.departements, bilan.departements))),
  );
  return [...new Set([bilan.instanceId, ...bilan.destinataires, ...comites.map((i) => i.id)])].sort();
}

/** Transmits a bilan: what it says is frozen, under its hash. */
export function transmettreBilan(
  bilan: Pick<Bilan, 'etat' | 'numero'>,
  faits: FaitsTransmissionBilan,
  maintenant: Date,
): Pick<Bilan, 'etat' | 'numero' | 'transmisLe' | 'renvoyeLe' | 'motifRenvoi'> & { readonly rubriquesARevoir: RubriqueBilan[] } {
  exigerTransitionBilan(bilan.etat, 'transmettreBilan');
  exigerComplet(manquesPourTransmettreBilan(faits));
  return { etat: 'TRANSMIS', numero: bilan.numero + 1, transmisLe: maintenant, renvoyeLe: null, motifRenvoi: null, rubriquesARevoir: [] };
}

/** A remark on a section of the version under examination, or on one of its figures. */
export function commenterBilan(
  bilan: Pick<Bilan, 'etat'>,
  saisie: { readonly rubrique: RubriqueBilan; readonly figure?: string | null; readonly texte: string },
  { rubriques, chiffres }: { readonly rubriques: readonly RubriqueBilan[]; readonly chiffres: readonly { readonly code: string; readonly rubrique: RubriqueBilan }[] },
): { readonly rubrique: RubriqueBilan; readonly figure: string | null; readonly texte: string } {
  exigerTransitionBilan(bilan.etat, 'commenterBilan');
  const c = new Controle();
  const figure = saisie.figure ?? null;
  c.parmi('rubrique', saisie.rubrique, rubriques, 'Ce bilan n’a pas cette rubrique.');
  if (figure !== null && !chiffres.some((ch) => ch.code === figure && ch.rubrique === saisie.rubrique)) c.refuser('figure', 'Ce chiffre n’est pas dans cette rubrique.');
  const texte = c.texteRequis('texte', saisie.texte, { min: 2, max: 2_000, requis: 'Écrivez votre remarque.' });
  c.lever();
  return { rubrique: saisie.rubrique, figure, texte };
}

/** Records what the committee retains, for a bilan that it will adopt at its sitting. */
export function examinerBilan(bilan: Pick<Bilan, 'etat'>, avis: string, maintenant: Date): Pick<Bilan, 'etat' | 'examineLe' | 'avis' | 'avisLe'> {
  exigerTransitionBilan(bilan.etat, 'examinerBilan');
  const c = new Controle();
  const texte = c.texteRequis('avis', avis, { min: 3, max: AVIS_MAX, requis: 'Écrivez ce que le comité retient.' });
  c.lever();
  return { etat: 'EXAMINE', examineLe: maintenant, avis: texte, avisLe: maintenant };
}

type Examen = ReturnType<typeof examinerBilan>;

/**
 * Adopts a bilan: it is final, and the signatories read it. It is adopted after its examination only: one that is not examined
 * yet is examined by the opinion that comes with the adoption.
 */
export function adopterBilan(bilan: Pick<Bilan, 'etat'>, avis: string | null, maintenant: Date): { readonly examen: Examen | null; readonly adoption: Pick<Bilan, 'etat' | 'adopteLe'> } {
  exigerTransitionBilan(bilan.etat, 'adopterBilan');
  if (bilan.etat === 'TRANSMIS' && avis === null) throw transitionImpossible('Ce bilan n’est pas examiné : écrivez l’avis du comité pour l’adopter.');
  if (bilan.etat === 'EXAMINE' && avis !== null) throw saisieInvalide([{ champ: 'avis', message: 'Le comité a déjà rendu son avis.' }]);
  return { examen: avis === null ? null : examinerBilan(bilan, avis, maintenant), adoption: { etat: 'ADOPTE', adopteLe: maintenant } };
}

/** Sends a bilan back to its secretariat, with the reason and the sections to take up again; its version is kept. */
export function renvoyerBilan(bilan: Pick<Bilan, 'etat' | 'niveau'>, saisie: { readonly motif: string; readonly rubriques: readonly RubriqueBilan[] }, maintenant: Date): { readonly motif: string; readonly rubriques: RubriqueBilan[]; readonly renvoyeLe: Date } {
  exigerTransitionBilan(bilan.etat, 'renvoyerBilan');
  const c = new Controle();
  const motif = c.motif(saisie.motif, 'Dites pourquoi le bilan est renvoyé.');
  const rubriques = rubriquesDe(bilan.niveau).filter((r) => saisie.rubriques.includes(r));
  if (rubriques.length === 0) c.refuser('rubriques', 'Choisissez au moins une rubrique à reprendre.');
  c.lever();
  return { motif, rubriques, renvoyeLe: maintenant };
}

/** What a bilan becomes when it is sent back: a draft, as if it had never been received. */
export const BILAN_RENVOYE = {
  etat: 'BROUILLON',
  transmisLe: null,
  examineLe: null,
  avis: null,
  avisLe: null,
  empreinte: null,
} as const satisfies Partial<Bilan>;
