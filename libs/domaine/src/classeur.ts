import { estDe, lireCle, memeDesignation, type CleLue } from './classeur-cle';
import { direCellule, lireContenu, type Faute } from './classeur-cellule';
import { adresseTableur, reconnaitreTable, TITRES_CLASSEUR, type TableLue } from './classeur-colonnes';
import type { CelluleBrute, CelluleConnue, ChangementClasseur, ContexteClasseur, FeuilleLue, LigneClasseur, LigneLue, ProblemeClasseur } from './classeur-objets';
import { constatsDe } from './controle-valeur';
import { ecrireDecimal } from './decimal';
import { ErreurMetier, saisieInvalide } from './erreur';
import { refusTransitionValeur } from './machine-indicateurs';
import type { ContenuValeur, Indicateur } from './objets-indicateurs';
import { exigerCampagneOuverte } from './soumission';
import { ecrireTaux, ecrireValeur, tauxDe } from './taux';
import { dateNumerique } from './texte';
import { differencesDe, saisir, type ValeurEcrite, type ValeurSaisie } from './valeur';
import type { CauseClasseur, ColonneClasseur } from './vocabulaire-classeur';

/** The fields of a value under the column that holds them. */
const COLONNE_DE: Readonly<Record<string, ColonneClasseur>> = {
  numerateur: 'VALEUR', denominateur: 'DENOMINATEUR', texte: 'VALEUR', booleen: 'VALEUR', nonCommunique: 'MOTIF', source: 'SOURCE', extraitLe: 'EXTRAIT_LE', methode: 'METHODE', commentaire: 'COMMENTAIRE',
};
const CAUSE_DE: Readonly<Record<string, CauseClasseur>> = { numerateur: 'NOMBRE', denominateur: 'NOMBRE', booleen: 'OUI_NON', nonCommunique: 'MOTIF', extraitLe: 'JOUR', etat: 'VERROUILLEE' };
const PROVENANCE = [['SOURCE', 'source'], ['EXTRAIT_LE', 'extraitLe'], ['METHODE', 'methode'], ['COMMENTAIRE', 'commentaire']] as const;
/** Columns where a person may type something else. */
const SAISIES: ReadonlySet<ColonneClasseur> = new Set<ColonneClasseur>(['VALEUR', 'DENOMINATEUR', 'MOTIF', 'SOURCE', 'EXTRAIT_LE', 'METHODE', 'COMMENTAIRE']);

interface EnCours {
  readonly contexte: ContexteClasseur;
  /** Where each cell of the campaign was first met in the file. */
  readonly premieres: Map<string, string>;
}

/** Which cell of the campaign a key designates, or why it designates none. */
function designer(cle: CleLue, { campagne, cellules }: ContexteClasseur): CelluleConnue | { readonly cause: CauseClasseur; readonly message: string } {
  if (!estDe(cle.campagne, campagne.id)) return { cause: 'AUTRE_CAMPAGNE', message: `Cette ligne est d’une autre campagne que « ${campagne.libelle} ».` };
  if (cellules.every(({ valeur }) => !estDe(cle.organisation, valeur.organisationId))) return { cause: 'AUTRE_ORGANISATION', message: 'Cette ligne est celle d’une autre organisation : elle seule la remplit.' };
  const trouvees = cellules.filter(({ valeur, indicateur }) => estDe(cle.organisation, valeur.organisationId) && memeDesignation(cle, { code: indicateur.code, departement: valeur.departement, typeSiae: valeur.typeSiae }));
  const [premiere] = trouvees;
  if (!premiere) return { cause: 'CLE', message: 'Aucune valeur de ce nom n’est attendue de votre organisation.' };
  if (trouvees.length > 1) return { cause: 'CLE', message: 'Cette clé désigne plusieurs valeurs : reprenez celle du classeur téléchargé.' };
  return premiere;
}

/** « 62,5 % (10 sur 16) », « 1 234 », « NC : secret statistique ». */
export function direContenu(contenu: ContenuValeur, unite: Indicateur['unite']): string {
  if (contenu.nonCommunique !== null) return `NC : ${contenu.nonCommunique}`;
  const { numerateur, denominateur } = contenu;
  if (unite !== 'POURCENTAGE' || (numerateur === null && denominateur === null)) return ecrireValeur(contenu, unite);
  const termes = `${numerateur === null ? '…' : ecrireDecimal(numerateur)} sur ${denominateur === null ? '…' : ecrireDecimal(denominateur)}`;
  const taux = ecrireTaux(tauxDe(contenu));
  return taux === '' ? termes : `${taux} (${termes})`;
}

const dire = (champ: string, v: ValeurEcrite): string => (champ === 'extraitLe' && v.extraitLe !== null ? dateNumerique(v.extraitLe) : String(v[champ as 'source'] ?? ''));

/** What the line writes: a column that the file does not have keeps what is stored. */
function completer(saisie: ValeurSaisie, { places }: TableLue, { valeur, indicateur }: CelluleConnue): ValeurSaisie {
  const gardes = PROVENANCE.filter(([colonne]) => !places.has(colonne)).map(([, champ]) => [champ, valeur[champ]]);
  const denominateur = indicateur.unite === 'POURCENTAGE' && !places.has('DENOMINATEUR') && saisie.numerateur !== null ? { denominateur: valeur.denominateur } : {};
  return { ...saisie, ...denominateur, ...(Object.fromEntries(gardes) as ValeurSaisie) };
}

/** Why a line does not change any more, in the words of who fills a workbook. */
function refusDe({ valeur }: CelluleConnue, campagne?: ContexteClasseur['campagne']): string | null {
  if (campagne && campagne.etat !== 'OUVERTE' && valeur.remplaceId === null) return 'La campagne est close : cette valeur ne change plus.';
  return valeur.etat === 'SOUMISE' ? 'Cette valeur est soumise : elle ne change que si le secrétariat la renvoie.' : refusTransitionValeur(valeur, 'saisirValeurs');
}

type Jugee = Pick<LigneClasseur, 'effet' | 'saisie' | 'apres' | 'changements' | 'constats'> & { readonly fautes: readonly Faute[] };
const ignoree = (fautes: readonly Faute[] = [], apres = ''): Jugee => ({ effet: fautes.length > 0 ? 'EN_ERREUR' : 'IGNOREE', saisie: null, apres, changements: [], constats: [], fautes });

/** Writes the line by the rules of an entry by hand, and compares it with what is stored. */
function juger(saisie: ValeurSaisie, connue: CelluleConnue, { campagne, aujourdHui, maintenant }: ContexteClasseur, apres: string): Jugee {
  const { valeur, indicateur, precedente } = connue;
  const refus = refusDe(connue, campagne);
  try {
    // A line that says what is already there asks for nothing, whatever its state.
    const [ecrite] = saisir([{ valeur: { etat: 'A_SAISIR', verrouillee: false, remplaceeLe: null }, indicateur, saisie }], { aujourdHui, maintenant });
    if (!ecrite) return ignoree();
    const champs = differencesDe(valeur, ecrite);
    const dit = direContenu(ecrite, indicateur.unite);
    if (champs.length === 0) return { ...ignoree([], dit), effet: 'IDENTIQUE' };
    if (refus !== null) return ignoree([{ colonne: 'VALEUR', cause: 'VERROUILLEE', message: refus }], dit);
    const changements = PROVENANCE.filter(([, champ]) => champs.includes(champ)).map(([colonne, champ]): ChangementClasseur => ({ colonne, ancien: dire(champ, { ...ecrite, ...valeur } as ValeurEcrite), nouveau: dire(champ, ecrite) }));
    const constats = constatsDe(ecrite, { indicateur, precedente, fin: campagne.fin });
    return { effet: valeur.etat === 'A_SAISIR' ? 'NOUVELLE' : 'MODIFIEE', saisie, apres: dit, changements, constats, fautes: [] };
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier)) throw erreur;
    if (refus !== null) return ignoree([{ colonne: 'VALEUR', cause: 'VERROUILLEE', message: refus }], apres);
    const fautes = (erreur.details.champs ?? []).map(({ champ, message }) => {
      const nom = champ.split('.').at(-1) ?? '';
      return { colonne: COLONNE_DE[nom] ?? 'VALEUR', cause: CAUSE_DE[nom] ?? 'TEXTE', message };
    });
    return ignoree(fautes, apres);
  }
}

function lireLigne(ligne: LigneLue, table: TableLue, enCours: EnCours): LigneClasseur | null {
  const { contexte, premieres } = enCours;
  const { feuille, places } = table;
  const parPlace = new Map(ligne.cellules);
  const cellule = (colonne: ColonneClasseur): CelluleBrute | undefined => {
    const place = places.get(colonne);
    return place === undefined ? undefined : parPlace.get(place);
  };
  const ou = (colonne: ColonneClasseur): string => adresseTableur(places.get(colonne) ?? places.get('VALEUR') ?? 0, ligne.rang);
  const cle = direCellule(cellule('CLE')).trim();
  const ecrit = [...SAISIES].some((colonne) => cellule(colonne) !== undefined);
  if (cle === '' && !ecrit) return null;
  const apresBrut = [cellule('VALEUR'), cellule('DENOMINATEUR')].map(direCellule).filter((t) => t !== '').join(' sur ');
  const probleme = ({ colonne, cause, message }: Faute): ProblemeClasseur => ({
    cause, feuille, cellule: ou(colonne), message,
    ecrit: SAISIES.has(colonne) && places.has(colonne) && cause !== 'VERROUILLEE' ? direCellule(cellule(colonne)) : null,
  });
  const sans = (connue: CelluleConnue | null, cause: CauseClasseur, message: string): LigneClasseur => ({
    feuille, rang: ligne.rang, cle, connue, effet: 'EN_ERREUR', saisie: null, avant: connue ? direContenu(connue.valeur, connue.indicateur.unite) : '', apres: apresBrut, changements: [], constats: [],
    problemes: [probleme({ colonne: 'CLE', cause, message })],
  });
  if (cellule('CLE')?.genre === 'FORMULE') return sans(null, 'FORMULE', 'La clé d’une ligne ne se calcule pas : reprenez celle du classeur téléchargé.');
  const lue = lireCle(cle);
  if (lue === null) return sans(null, 'CLE', cle === '' ? 'Cette ligne n’a pas de clé : reprenez la ligne du classeur téléchargé.' : `« ${cle.slice(0, 60)} » n’est pas la clé d’une valeur.`);
  const connue = designer(lue, contexte);
  // What is left empty asks nothing, even on the line of another one: a reviewer's file holds everybody's.
  if ('cause' in connue) return sans(null, connue.cause, connue.message);
  const deja = premieres.get(connue.valeur.id);
  if (deja !== undefined) return sans(connue, 'DOUBLON', `Cette valeur figure déjà en ${deja}.`);
  premieres.set(connue.valeur.id, `« ${feuille} », ligne ${ligne.rang}`);
  const { saisie, fautes, vide } = lireContenu(connue.indicateur.unite, cellule);
  const avant = direContenu(connue.valeur, connue.indicateur.unite);
  const jugee = vide ? ignoree() : fautes.length > 0 ? jugerFautive(fautes, connue, apresBrut) : juger(completer(saisie, table, connue), connue, contexte, apresBrut);
  const { fautes: trouvees, ...reste } = jugee;
  return { feuille, rang: ligne.rang, cle, connue, avant, ...reste, problemes: trouvees.map(probleme) };
}

/** On a line that does not change any more, that is the only thing to say. */
function jugerFautive(fautes: readonly Faute[], connue: CelluleConnue, apres: string): Jugee {
  const refus = refusDe(connue);
  return ignoree(refus === null ? fautes : [{ colonne: 'VALEUR', cause: 'VERROUILLEE', message: refus }], apres);
}

export interface ClasseurExamine {
  readonly feuilles: readonly string[];
  readonly lignes: readonly LigneClasseur[];
}

const refuser = (message: string): never => {
  throw saisieInvalide([{ champ: 'fichier', message }]);
};

/** A file may be of another campaign as a whole: one sentence says it, not one for each of its lines. */
function exigerCampagne(tables: readonly TableLue[], lignes: readonly LigneClasseur[], { id, libelle }: ContexteClasseur['campagne']): void {
  const ailleurs = tables.some(({ campagneId }) => campagneId !== null && campagneId !== id);
  const partout = lignes.length > 0 && lignes.every(({ problemes }) => problemes.some(({ cause }) => cause === 'AUTRE_CAMPAGNE'));
  if (ailleurs || partout) refuser(`Ce classeur est celui d’une autre campagne. Téléchargez celui de « ${libelle} », et remplissez-le.`);
}

/**
 * What an import would do of a file, line by line; nothing is written here. Columns may stand in any order, rows and titles
 * may be added above; what is refused is told with the address of its cell.
 */
export function examinerClasseur(feuilles: readonly FeuilleLue[], contexte: ContexteClasseur): ClasseurExamine {
  const { campagne, cellules } = contexte;
  if (cellules.every(({ valeur }) => valeur.remplaceId === null)) exigerCampagneOuverte(campagne);
  const reconnues = feuilles.map(reconnaitreTable);
  const tables = reconnues.flatMap((r) => (r.genre === 'TABLE' ? [r.table] : []));
  const [refus] = reconnues.flatMap((r) => (r.genre === 'REFUS' ? [r.message] : []));
  if (refus !== undefined) refuser(refus);
  if (tables.length === 0) refuser(`Aucune feuille n’a les colonnes « ${TITRES_CLASSEUR.CLE} » et « ${TITRES_CLASSEUR.VALEUR} ». Repartez du classeur téléchargé.`);
  const enCours: EnCours = { contexte, premieres: new Map() };
  const lignes = tables.flatMap((table) => table.lignes.flatMap((ligne) => lireLigne(ligne, table, enCours) ?? []));
  exigerCampagne(tables, lignes, campagne);
  if (lignes.length === 0) refuser('Ce classeur n’a aucune ligne de valeur.');
  return { feuilles: tables.map(({ feuille }) => feuille), lignes };
}
