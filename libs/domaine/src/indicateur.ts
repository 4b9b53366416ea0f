import { transitionImpossible } from './erreur';
import { ajouterJours, valableLe } from './jour';
import type { Fournisseur, Indicateur } from './objets-indicateurs';
import type { Jour } from './objets';
import { Controle } from './saisie';
import { ECHELONS, GENRES_ORGANISATION, PARTAGES, TYPES_INSTANCE, type Echelon, type GenreOrganisation, type Partage, type TypeInstance } from './vocabulaire';

/** Those who owe a figure on a day, in the order of the source. */
export const fournisseursLe = <F extends Pick<Fournisseur, 'debut' | 'fin' | 'rang'>>(fournisseurs: readonly F[], jour: Jour): F[] =>
  fournisseurs.filter((f) => valableLe(f, jour)).sort((a, b) => a.rang - b.rang);

/** Settles what the source left in doubt: the reason stays beside the indicator. */
export function confirmerIndicateur(
  indicateur: Pick<Indicateur, 'aConfirmer'>,
  motif: string | null | undefined,
  maintenant: Date,
): Pick<Indicateur, 'aConfirmer' | 'confirmation' | 'confirmeLe'> {
  if (indicateur.aConfirmer === null) throw transitionImpossible('Cet indicateur n’a plus rien à confirmer.');
  const c = new Controle();
  const confirmation = c.motif(motif, 'Dites ce qui permet de confirmer : une réponse, une décision, un texte.');
  c.lever();
  return { aConfirmer: null, confirmation, confirmeLe: maintenant };
}

export interface FournisseurSaisi {
  readonly designation: string;
  readonly genreOrganisation?: string | null;
  readonly echelon?: string | null;
  readonly typeInstance?: string | null;
  readonly organisationId?: string | null;
}

export interface FournisseurDesigne {
  readonly rang: number;
  readonly designation: string;
  readonly genreOrganisation: GenreOrganisation | null;
  readonly echelon: Echelon | null;
  readonly typeInstance: TypeInstance | null;
  readonly organisationId: string | null;
  readonly debut: Jour;
  readonly fin: null;
}

function designer(c: Controle, saisi: FournisseurSaisi, rang: number, depuis: Jour): FournisseurDesigne {
  const champ = (nom: string): string => `fournisseurs.${rang - 1}.${nom}`;
  const { genreOrganisation: genre = null, echelon = null, typeInstance: type = null, organisationId = null } = saisi;
  if ([genre, type, organisationId].filter((v) => v !== null).length !== 1) {
    c.refuser(champ('designation'), 'Un fournisseur est un genre d’organisation à un échelon, une instance, ou une organisation : un seul des trois.');
  }
  if ((genre === null) !== (echelon === null)) c.refuser(champ('echelon'), 'Dites à quel échelon : la région, ou chaque département.');
  if (organisationId !== null) c.identifiant(champ('organisationId'), organisationId);
  return {
    rang,
    designation: c.texteRequis(champ('designation'), saisi.designation, { min: 2, max: 200, requis: 'Dites qui doit la valeur.', libre: false }),
    genreOrganisation: genre === null ? null : c.parmi(champ('genreOrganisation'), genre, GENRES_ORGANISATION, 'Ce genre d’organisation n’existe pas.'),
    echelon: echelon === null ? null : c.parmi(champ('echelon'), echelon, ECHELONS, 'Échelon attendu : la région ou le département.'),
    typeInstance: type === null ? null : c.parmi(champ('typeInstance'), type, TYPES_INSTANCE, 'Ce type d’instance n’existe pas.'),
    organisationId,
    debut: depuis,
    fin: null,
  };
}

export interface ChangementFournisseurs {
  readonly fournisseurs: readonly FournisseurSaisi[];
  readonly partage?: string | null;
  /** First day of the new owners: figures of periods that end before it stay owed by the former. */
  readonly depuis: Jour;
  readonly motif?: string | null;
}

export interface FournisseursChanges {
  readonly partage: Partage | null;
  readonly motif: string;
  /** Former owners and the last day of each. */
  readonly clos: readonly { readonly id: string; readonly fin: Jour }[];
  readonly designes: readonly FournisseurDesigne[];
}

/** From a day on, other owners, or another sharing between them: the former keep their period. */
export function changerFournisseurs(actuels: readonly Pick<Fournisseur, 'id' | 'debut' | 'fin'>[], saisie: ChangementFournisseurs): FournisseursChanges {
  const c = new Controle();
  c.jour('depuis', saisie.depuis);
  const enCours = actuels.filter((f) => f.fin === null || f.fin >= saisie.depuis);
  if (enCours.some((f) => f.debut > saisie.depuis)) c.refuser('depuis', 'Un fournisseur commence après ce jour : choisissez une date plus tardive.');
  if (saisie.fournisseurs.length === 0) c.refuser('fournisseurs', 'Désignez au moins un fournisseur.');
  const designes = saisie.fournisseurs.map((f, i) => designer(c, f, i + 1, saisie.depuis));
  const partage = saisie.partage ? c.parmi('partage', saisie.partage, PARTAGES, 'Dites si chacun donne sa part, ou l’un ou l’autre.') : null;
  if (designes.length > 1 && !saisie.partage) c.refuser('partage', 'Plusieurs fournisseurs : dites si chacun donne sa part, ou l’un ou l’autre.');
  const motif = c.motif(saisie.motif, 'Dites pourquoi les fournisseurs changent.');
  c.lever();
  return { partage, motif, clos: enCours.map(({ id }) => ({ id, fin: ajouterJours(saisie.depuis, -1) })), designes };
}
