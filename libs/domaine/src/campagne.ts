import { exigerComplet, transitionImpossible, type Manque } from './erreur';
import { seChevauchent } from './jour';
import { exigerTransitionCampagne } from './machine-indicateurs';
import type { Campagne, Valeur } from './objets-indicateurs';
import type { Accord, Instance, Jour } from './objets';
import { Controle } from './saisie';
import { exigerCampagneOuverte } from './soumission';
import { intersection } from './territoire';
import { compter, dateEnMots } from './texte';
import type { Moment } from './valeur';
import type { TypeInstance } from './vocabulaire';

export interface CampagneSaisie {
  readonly libelle: string;
  /** The period that the figures describe. */
  readonly debut: Jour;
  readonly fin: Jour;
  readonly ouvreLe: Jour;
  readonly echeance: Jour;
  readonly revueLe?: Jour | null;
}

export type CampagneOuverte = Pick<Campagne, 'libelle' | 'debut' | 'fin' | 'ouvreLe' | 'echeance' | 'revueLe' | 'etat' | 'departements' | 'ouverteLe'>;

/** Follow-up of an accord belongs to its committee (AC2015 art. 4 and 5, BFC2016 art. 3). */
const COMITES: readonly TypeInstance[] = ['COMITE_PILOTAGE_NATIONAL', 'COMITE_PILOTAGE_REGIONAL'];

/** The territory of a campaign: what its committee and its accord have in common; no département stands for the nation. */
export function territoireDeCampagne(accord: Pick<Accord, 'departements'>, instance: Pick<Instance, 'departements'>): string[] {
  if (accord.departements.length === 0) return [...instance.departements];
  return instance.departements.length === 0 ? [...accord.departements] : intersection(accord.departements, instance.departements);
}

function controlerCalendrier(c: Controle, saisie: CampagneSaisie, accord: Pick<Accord, 'effetLe' | 'finLe'>): void {
  c.periode(saisie.debut, saisie.fin);
  c.jour('ouvreLe', saisie.ouvreLe);
  c.jour('echeance', saisie.echeance);
  c.jour('revueLe', saisie.revueLe ?? null);
  if (c.champs.length > 0) return;
  if (saisie.echeance < saisie.ouvreLe) c.refuser('echeance', 'L’échéance précède l’ouverture.');
  if (saisie.revueLe && saisie.revueLe < saisie.echeance) c.refuser('revueLe', 'La revue précède l’échéance.');
  if (saisie.ouvreLe < saisie.debut) c.refuser('ouvreLe', 'La campagne ouvre avant le début de la période qu’elle décrit.');
  if (!seChevauchent(saisie, { debut: accord.effetLe, fin: accord.finLe })) c.refuser('debut', 'L’accord n’est pas en vigueur pendant cette période.');
}

/** Opens a campaign, or prepares it when its opening day is still to come. */
export function ouvrirCampagne(
  saisie: CampagneSaisie,
  { accord, instance }: { readonly accord: Pick<Accord, 'effetLe' | 'finLe' | 'departements'>; readonly instance: Pick<Instance, 'type' | 'departements'> },
  { aujourdHui, maintenant }: Moment,
): CampagneOuverte {
  const c = new Controle();
  const libelle = c.texteRequis('libelle', saisie.libelle, { min: 2, max: 200, requis: 'Donnez un libellé à la campagne.' });
  controlerCalendrier(c, saisie, accord);
  if (!COMITES.includes(instance.type)) c.refuser('instanceId', 'Une campagne est ouverte par un comité de pilotage.');
  const departements = territoireDeCampagne(accord, instance);
  if (departements.length === 0 && accord.departements.length > 0) c.refuser('accordId', 'Le territoire de l’accord n’est pas celui du comité.');
  c.lever();
  const ouverte = saisie.ouvreLe <= aujourdHui;
  const { debut, fin, ouvreLe, echeance, revueLe = null } = saisie;
  return { libelle, debut, fin, ouvreLe, echeance, revueLe, etat: ouverte ? 'OUVERTE' : 'PREPAREE', departements, ouverteLe: ouverte ? maintenant : null };
}

/** Opens a campaign that was prepared: from its opening day on, its cells are expected. */
export function ouvrirCampagnePreparee(campagne: Pick<Campagne, 'etat' | 'ouvreLe'>, { aujourdHui, maintenant }: Moment): Pick<Campagne, 'etat' | 'ouverteLe'> {
  exigerTransitionCampagne(campagne.etat, 'ouvrirCampagne');
  if (campagne.ouvreLe > aujourdHui) throw transitionImpossible(`Cette campagne ouvre le ${dateEnMots(campagne.ouvreLe)}.`);
  return { etat: 'OUVERTE', ouverteLe: maintenant };
}

/** Gives one owner more time, with the reason that the others may read. */
export function prolonger(
  campagne: Pick<Campagne, 'etat' | 'revueLe'>,
  actuelle: Jour,
  saisie: { readonly echeance: Jour; readonly motif?: string | null },
  aujourdHui: Jour,
): { readonly echeance: Jour; readonly motif: string } {
  exigerCampagneOuverte(campagne);
  const c = new Controle();
  c.jour('echeance', saisie.echeance);
  if (saisie.echeance <= actuelle) c.refuser('echeance', `La nouvelle échéance suit l’actuelle, le ${dateEnMots(actuelle)}.`);
  else if (saisie.echeance < aujourdHui) c.refuser('echeance', 'Cette échéance est déjà passée.');
  else if (campagne.revueLe !== null && saisie.echeance > campagne.revueLe) c.refuser('echeance', `La revue a lieu le ${dateEnMots(campagne.revueLe)} : l’échéance la précède.`);
  const motif = c.motif(saisie.motif, 'Dites pourquoi l’échéance est prolongée.');
  c.lever();
  return { echeance: saisie.echeance, motif };
}

/** What stands between a campaign and its closing: nobody’s figure waits unread, nobody’s time is cut short. */
export function manquesPourClore(campagne: Pick<Campagne, 'echeance'>, valeurs: readonly Pick<Valeur, 'etat' | 'echeance'>[], aujourdHui: Jour): Manque[] {
  const manque = (code: string, message: string): Manque => ({ acte: 'cloreCampagne', code, message, champ: null });
  const soumises = valeurs.filter((v) => v.etat === 'SOUMISE').length;
  const attendues = valeurs.filter((v) => v.etat !== 'SOUMISE' && v.etat !== 'ACCEPTEE');
  const terme = attendues.reduce((tard, v) => (v.echeance > tard ? v.echeance : tard), attendues.length > 0 ? campagne.echeance : '');
  return [
    ...(soumises > 0 ? [manque('SOUMISES', `${compter(soumises, 'valeur soumise attend', 'valeurs soumises attendent')} la revue.`)] : []),
    ...(terme >= aujourdHui ? [manque('ECHEANCE', `Des valeurs sont attendues jusqu’au ${dateEnMots(terme)}.`)] : []),
  ];
}

/** Closes a campaign: what nobody gave stays missing, and is locked. */
export function cloreCampagne(
  campagne: Pick<Campagne, 'etat' | 'echeance'>,
  valeurs: readonly Pick<Valeur, 'etat' | 'echeance'>[],
  { aujourdHui, maintenant }: Moment,
): Pick<Campagne, 'etat' | 'closeLe'> {
  exigerTransitionCampagne(campagne.etat, 'cloreCampagne');
  exigerComplet(manquesPourClore(campagne, valeurs, aujourdHui));
  return { etat: 'CLOSE', closeLe: maintenant };
}
