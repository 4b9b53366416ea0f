import { estDecimal, estEntier, normaliserDecimal } from './decimal';
import { saisieInvalide, type ChampInvalide } from './erreur';
import { exigerTransitionValeur, refusTransitionValeur } from './machine-indicateurs';
import type { ContenuValeur, Decimal, Indicateur, Provenance, Valeur } from './objets-indicateurs';
import type { Jour } from './objets';
import { Controle } from './saisie';
import type { UniteIndicateur } from './vocabulaire';

/** What the owner writes in a cell; a field left out is empty. */
export type ValeurSaisie = Partial<ContenuValeur & Provenance>;

type Terme = 'numerateur' | 'denominateur';

interface Forme {
  readonly termes: readonly Terme[];
  readonly texte?: boolean;
  readonly booleen?: boolean;
  /** Counts are whole; hours are not. */
  readonly entier?: boolean;
  readonly attend: string;
}

const FORMES: Readonly<Record<UniteIndicateur, Forme>> = {
  NOMBRE: { termes: ['numerateur'], entier: true, attend: 'un nombre' },
  HEURES: { termes: ['numerateur'], attend: 'un nombre d’heures' },
  POURCENTAGE: { termes: ['numerateur', 'denominateur'], entier: true, attend: 'les deux termes d’un taux' },
  BOOLEEN: { termes: [], booleen: true, attend: 'oui ou non' },
  DOCUMENT: { termes: [], texte: true, attend: 'la référence d’un document' },
  LISTE: { termes: [], texte: true, attend: 'la référence d’une liste' },
};

function lireTerme(c: Controle, champ: Terme, valeur: Decimal | null, entier: boolean): Decimal | null {
  if (valeur === null) return null;
  if (!estDecimal(valeur)) c.refuser(champ, 'Un nombre positif est attendu, avec au plus 11 chiffres et 4 décimales.');
  else if (entier && !estEntier(valeur)) c.refuser(champ, 'Un nombre entier est attendu.');
  else return normaliserDecimal(valeur);
  return null;
}

function lireContenu(c: Controle, { unite }: Pick<Indicateur, 'unite'>, saisie: ValeurSaisie): ContenuValeur {
  const forme = FORMES[unite];
  const terme = (champ: Terme): Decimal | null => {
    const valeur = saisie[champ] ?? null;
    if (valeur !== null && !forme.termes.includes(champ)) c.refuser(champ, `Cet indicateur attend ${forme.attend}.`);
    return lireTerme(c, champ, valeur, forme.entier === true);
  };
  const contenu = {
    numerateur: terme('numerateur'),
    denominateur: terme('denominateur'),
    texte: c.texte('texte', saisie.texte, { max: 4000 }),
    booleen: saisie.booleen ?? null,
    nonCommunique: c.texte('nonCommunique', saisie.nonCommunique, { min: 3, max: 1000 }),
  };
  if (contenu.texte !== null && !forme.texte) c.refuser('texte', `Cet indicateur attend ${forme.attend}.`);
  if (contenu.booleen !== null && !forme.booleen) c.refuser('booleen', `Cet indicateur attend ${forme.attend}.`);
  const donne = (saisie.numerateur ?? saisie.denominateur ?? contenu.texte ?? contenu.booleen) !== null;
  if (contenu.nonCommunique !== null && donne) c.refuser('nonCommunique', 'Une valeur est donnée, ou non communiquée : pas les deux.');
  return contenu;
}

function lireProvenance(c: Controle, saisie: ValeurSaisie, aujourdHui: Jour): Provenance {
  const extraitLe = saisie.extraitLe ?? null;
  c.jour('extraitLe', extraitLe);
  if (extraitLe !== null && extraitLe > aujourdHui) c.refuser('extraitLe', 'L’extraction ne peut pas être à venir.');
  return {
    source: c.texte('source', saisie.source, { max: 300 }),
    extraitLe,
    methode: c.texte('methode', saisie.methode, { max: 1000 }),
    commentaire: c.texte('commentaire', saisie.commentaire, { max: 1000 }),
  };
}

const estVide = (contenu: ContenuValeur): boolean => Object.values(contenu).every((v) => v === null);

export type ValeurEcrite = ContenuValeur & Provenance & Pick<Valeur, 'etat' | 'saisieLe'>;

export interface Moment {
  readonly aujourdHui: Jour;
  readonly maintenant: Date;
}

function ecrire(c: Controle, indicateur: Pick<Indicateur, 'unite'>, saisie: ValeurSaisie, { aujourdHui, maintenant }: Moment): ValeurEcrite {
  const contenu = lireContenu(c, indicateur, saisie);
  const provenance = lireProvenance(c, saisie, aujourdHui);
  return estVide(contenu) ? { ...contenu, ...provenance, etat: 'A_SAISIR', saisieLe: null } : { ...contenu, ...provenance, etat: 'SAISIE', saisieLe: maintenant };
}

const COMPAREES = ['numerateur', 'denominateur', 'texte', 'booleen', 'nonCommunique', 'source', 'extraitLe', 'methode', 'commentaire'] as const;

/** What an entry changes of what is stored, field by field. */
export const differencesDe = (valeur: ContenuValeur & Provenance, ecrite: ContenuValeur & Provenance): string[] => COMPAREES.filter((champ) => valeur[champ] !== ecrite[champ]);

export interface CelluleSaisie {
  readonly valeur: Pick<Valeur, 'etat' | 'verrouillee' | 'remplaceeLe'>;
  readonly indicateur: Pick<Indicateur, 'unite' | 'calcule'>;
  readonly saisie: ValeurSaisie;
}

/**
 * Writes many cells, all or none: every faulty one is told at once, under its rank (« valeurs.3.numerateur »). A draft may
 * hold what a submission will refuse: a rate with one term so far.
 */
export function saisir(cellules: readonly CelluleSaisie[], moment: Moment): ValeurEcrite[] {
  const champs: ChampInvalide[] = [];
  const ecrites = cellules.map(({ valeur, indicateur, saisie }, rang) => {
    const c = new Controle();
    const refus = indicateur.calcule ? 'La plateforme compte cet indicateur : il ne se saisit pas.' : refusTransitionValeur(valeur, 'saisirValeurs');
    if (refus !== null) c.refuser('etat', refus);
    const ecrite = ecrire(c, indicateur, saisie, moment);
    champs.push(...c.champs.map(({ champ, message }) => ({ champ: `valeurs.${rang}.${champ}`, message })));
    return ecrite;
  });
  if (champs.length > 0) throw saisieInvalide(champs);
  return ecrites;
}

/** Accepted is locked. */
export function accepter(valeur: Valeur, maintenant: Date): Pick<Valeur, 'etat' | 'accepteeLe'> {
  exigerTransitionValeur(valeur, 'accepterValeurs');
  return { etat: 'ACCEPTEE', accepteeLe: maintenant };
}

/** Sends values back, one or many, with the one reason that their owner will read. */
export function renvoyer(valeurs: readonly Valeur[], motif: string | null | undefined, maintenant: Date): Pick<Valeur, 'etat' | 'motifRenvoi' | 'renvoyeeLe'> {
  for (const valeur of valeurs) exigerTransitionValeur(valeur, 'renvoyerValeurs');
  const c = new Controle();
  const motifRenvoi = c.motif(motif, 'Dites ce qui est à revoir : le fournisseur le lira.');
  c.lever();
  return { etat: 'RENVOYEE', motifRenvoi, renvoyeeLe: maintenant };
}

export type Rectification = Omit<ValeurEcrite, 'etat'> & Pick<Valeur, 'remplaceId' | 'motifRectification' | 'soumiseLe' | 'premiereSoumissionLe'> & { readonly etat: 'SOUMISE' };

const CONTENU = ['numerateur', 'denominateur', 'texte', 'booleen', 'nonCommunique'] as const;

/**
 * The value that corrects an accepted one: submitted at once, to be judged like the rest. The former stays in force until
 * then, and is kept after. Its cell stays on time or late as it was.
 */
export function rectifierValeur(valeur: Valeur, indicateur: Pick<Indicateur, 'unite'>, saisie: ValeurSaisie, motif: string | null | undefined, moment: Moment): Rectification {
  exigerTransitionValeur(valeur, 'rectifierValeur');
  const c = new Controle();
  const ecrite = ecrire(c, indicateur, saisie, moment);
  const motifRectification = c.motif(motif, 'Dites pourquoi cette valeur est corrigée.');
  if (c.champs.length === 0 && ecrite.etat === 'A_SAISIR') c.refuser('numerateur', 'Donnez la nouvelle valeur, ou le motif pour lequel elle n’est plus communiquée.');
  else if (c.champs.length === 0 && CONTENU.every((champ) => ecrite[champ] === valeur[champ])) c.refuser('numerateur', 'La valeur est la même : il n’y a rien à rectifier.');
  c.lever();
  return { ...ecrite, etat: 'SOUMISE', remplaceId: valeur.id, motifRectification, soumiseLe: moment.maintenant, premiereSoumissionLe: valeur.premiereSoumissionLe };
}
