import type { Manque } from './erreur';
import { valableLe } from './jour';
import { expireBientot } from './mandat';
import type { Jour, Periode } from './objets';
import { compter, dateEnMots, enumerer } from './texte';
import type { TypeInstance } from './vocabulaire';

export interface SiegeVu extends Periode {
  readonly nom: string;
  /** Does somebody hold it? */
  readonly tenu: boolean;
}

/** What is known of the composition of an instance, compiled in the statement that reads it. */
export interface FaitsComposition {
  readonly sieges: readonly SiegeVu[];
  /** The mandats that run the instance, past and to come included. */
  readonly tenants: readonly Periode[];
  /** Départements where a CDIAE is open, with its period. */
  readonly cdiae: readonly (Periode & { readonly departement: string })[];
}

interface InstanceVue extends Periode {
  readonly type: TypeInstance;
  readonly departements: readonly string[];
  readonly secretariatId: string | null;
}

const manque = (acte: string, code: string, message: string, champ: string | null): Manque => ({ acte, code, message, champ });

function manquesDeTenue(instance: InstanceVue, faits: FaitsComposition, jour: Jour): Manque[] {
  const enCours = faits.tenants.filter((t) => valableLe(t, jour));
  if (instance.secretariatId === null && enCours.length === 0) {
    return [manque('planifierReunion', 'SANS_SECRETARIAT', 'Personne ne tient cette instance : désignez l’organisation de son secrétariat.', 'secretariatId')];
  }
  if (enCours.length === 0) {
    return [manque('planifierReunion', 'SANS_MANDAT', 'Aucun mandat d’animation ou de secrétariat n’est en cours pour cette instance.', 'mandats')];
  }
  const reste = enCours.filter((t) => !expireBientot(t, jour));
  const derniere = enCours.map((t) => t.fin ?? '').sort().at(-1) ?? '';
  return reste.length > 0 ? [] : [manque('donnerMandat', 'MANDAT_EXPIRE', `Le dernier mandat qui tient cette instance prend fin le ${dateEnMots(derniere)}.`, 'mandats')];
}

function manquesDeSieges(faits: FaitsComposition, jour: Jour): Manque[] {
  const enCours = faits.sieges.filter((s) => valableLe(s, jour));
  if (enCours.length === 0) return [manque('convoquerReunion', 'SANS_MEMBRE', 'L’instance n’a pas de membre : nommez ceux qui y siègent.', 'membres')];
  const vacants = enCours.filter((s) => !s.tenu).map((s) => s.nom);
  const expirants = enCours.filter((s) => expireBientot(s, jour));
  return [
    ...(vacants.length > 0
      ? [manque('convoquerReunion', 'SIEGE_VACANT', `${compter(vacants.length, 'siège')} sans titulaire : ${enumerer(vacants)}.`, 'membres')]
      : []),
    ...expirants.map((s) => manque('nommerMembre', 'SIEGE_EXPIRE', `Le siège de ${s.nom} prend fin le ${dateEnMots(s.fin ?? jour)}.`, 'membres')),
  ];
}

/** A CTA reports to the CDIAE of each département that it covers (BFC2016 fiche 8): one must be open there. */
function manquesDeTransmission(instance: InstanceVue, faits: FaitsComposition, jour: Jour): Manque[] {
  if (instance.type !== 'CTA') return [];
  const ouverts = new Set(faits.cdiae.filter((c) => valableLe(c, jour)).map((c) => c.departement));
  const sans = instance.departements.filter((code) => !ouverts.has(code));
  if (sans.length === 0) return [];
  const ou = sans.length === 1 ? `le département ${sans[0] ?? ''}` : `les départements ${enumerer(sans)}`;
  return [manque('transmettreCompteRendu', 'SANS_CDIAE', `Aucun CDIAE n’est ouvert pour ${ou} : les comptes rendus n’y auraient pas de destinataire.`, null)];
}

/** What an open instance lacks to do its work: somebody to run it, members, holders, an addressee. */
export function manquesDInstance(instance: InstanceVue, faits: FaitsComposition, jour: Jour): Manque[] {
  if (!valableLe(instance, jour) && instance.debut <= jour) return [];
  return [...manquesDeTenue(instance, faits, jour), ...manquesDeSieges(faits, jour), ...manquesDeTransmission(instance, faits, jour)];
}
