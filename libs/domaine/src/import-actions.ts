import { CYCLE, examinerPlan } from './action';
import { saisieInvalide, type ChampInvalide } from './erreur';
import { COLONNES_ACTIONS, COLONNES_CALCULEES, jourDeFichier, ligneDAction, SEPARATEUR_NOMS, type ActionAExporter, type ColonneActions, type LigneAction } from './fichier-actions';
import { COLONNE_MENTION } from './fichier-organisations';
import type { EffetImport } from './import-organisations';
import { estVivante } from './machine-feuilles';
import type { PlanAction } from './objets-feuilles';
import type { EtatFeuille } from './vocabulaire';

export interface ActionConnue extends ActionAExporter, Pick<PlanAction, 'parentId' | 'articleId' | 'piloteId' | 'contributeurs' | 'debut'> {
  readonly nombreParties: number;
}

export interface ContexteImportActions {
  readonly annee: number;
  readonly etat: EtatFeuille;
  readonly connues: readonly ActionConnue[];
  /** Identifiers by name in lower case; null for a name that several bear. */
  readonly organisations: ReadonlyMap<string, string | null>;
  readonly articles: ReadonlyMap<string, string>;
  readonly nouvelId: (rang: number) => string;
}

export interface LigneImportAction {
  readonly rang: number;
  readonly id: string;
  readonly nom: string;
  readonly effet: EffetImport;
  readonly changements: readonly { readonly colonne: ColonneActions; readonly ancien: string; readonly nouveau: string }[];
  /** What is written, when nothing is at fault. */
  readonly plan: PlanAction | null;
  readonly avancement: number;
  readonly champs: readonly ChampInvalide[];
}

const normaliser = (texte: string): string => texte.trim().toLowerCase();
const cle = (nom: string): string => nom.trim().toLocaleLowerCase('fr');
const LETTRES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The header must hold every column, in any order; an unknown one is refused rather than ignored. */
export function verifierEntetesActions(entetes: readonly string[]): void {
  const lues = entetes.map(normaliser);
  const manquantes = COLONNES_ACTIONS.filter((c) => !lues.includes(c));
  const doublees = COLONNES_ACTIONS.filter((c) => lues.indexOf(c) !== lues.lastIndexOf(c));
  const inconnues = lues.filter((e) => e !== '' && e !== COLONNE_MENTION && !COLONNES_ACTIONS.some((c) => c === e));
  const faute = (quoi: string, noms: readonly string[]): ChampInvalide[] => (noms.length > 0 ? [{ champ: 'fichier', message: `${quoi} : ${noms.join(', ')}.` }] : []);
  const champs = [...faute('Colonne absente', manquantes), ...faute('Colonne inconnue', inconnues), ...faute('Colonne présente deux fois', doublees)];
  if (champs.length > 0) throw saisieInvalide(champs);
}

const COLONNE_DU_CHAMP: Readonly<Record<string, ColonneActions>> = {
  intitule: 'action', description: 'precisions', chantier: 'intitule_chantier', chantierRang: 'chantier', poids: 'poids', articleId: 'article', piloteId: 'pilote', contributeurs: 'contributeurs', echeance: 'echeance', parentId: 'partie_de',
};

class Examen {
  readonly champs: ChampInvalide[] = [];

  constructor(
    private readonly rang: number,
    private readonly entetes: readonly string[],
  ) {}

  refuser(colonne: ColonneActions, message: string): void {
    this.champs.push({ champ: `${LETTRES[this.entetes.indexOf(colonne)] ?? '?'}${this.rang}`, message });
  }

  entier(colonne: ColonneActions, brut: string): number | null {
    if (brut === '') return null;
    const lu = /^\d{1,4}(?:[.,]0+)?$/u.test(brut.replace(/\s*%$/u, '')) ? Number.parseInt(brut, 10) : null;
    if (lu === null) this.refuser(colonne, 'Nombre entier attendu.');
    return lu;
  }
}

/** Which action a line speaks of: that of its identifier, else the only one of its title. */
function reconnaitre(ligne: LigneAction, connues: readonly ActionConnue[], e: Examen): ActionConnue | null {
  if (ligne.identifiant !== '') {
    const trouvee = connues.find((a) => a.id === ligne.identifiant.toLowerCase());
    if (!trouvee) e.refuser('identifiant', 'Cet identifiant n’est pas celui d’une action de cette feuille de route.');
    return trouvee ?? null;
  }
  const memes = connues.filter((a) => cle(a.intitule) === cle(ligne.action));
  return memes.length === 1 ? (memes[0] ?? null) : null;
}

const ADOPTEE = 'La feuille de route est adoptée : seul l’avancement change. Ouvrez une révision pour changer ce qui est prévu.';

function exigerModifiable(e: Examen, connue: ActionConnue | null, changees: readonly ColonneActions[], etat: EtatFeuille): void {
  if (connue === null) {
    if (etat === 'ADOPTEE') e.refuser('action', 'La feuille de route est adoptée : une action n’y entre que par une décision du comité, ou par une révision.');
    return;
  }
  if (changees.length > 0 && !estVivante(connue.etat)) e.refuser(changees[0] ?? 'action', 'Cette action est close : elle se rouvre avant de changer.');
  else if (etat === 'ADOPTEE') for (const colonne of changees.filter((c) => c !== 'avancement')) e.refuser(colonne, ADOPTEE);
}

function exigerAvancement(e: Examen, avancement: number, connue: ActionConnue | null, etat: EtatFeuille): void {
  if (avancement > 100) e.refuser('avancement', 'De 0 à 100.');
  else if (avancement !== (connue?.avancement ?? 0)) {
    if (connue === null || etat === 'BROUILLON') e.refuser('avancement', 'Une action qui n’est pas encore adoptée n’est pas commencée.');
    else if (connue.nombreParties > 0) e.refuser('avancement', 'L’avancement de cette action est la moyenne de ses parties.');
  }
}

/**
 * What an import would do to a road map, line by line: new, changed (old and new), unchanged or refused. Nothing is written
 * here; the same plan explains before and is applied after. What a file does not name is left as it is.
 */
export function planifierImportActions(entetes: readonly string[], rangees: readonly (readonly string[])[], contexte: ContexteImportActions): LigneImportAction[] {
  verifierEntetesActions(entetes);
  const { connues, organisations, articles, annee, etat, nouvelId } = contexte;
  const lues = entetes.map(normaliser);
  const lignes = rangees.map((rangee) => Object.fromEntries(COLONNES_ACTIONS.map((c) => [c, (rangee[lues.indexOf(c)] ?? '').trim()])) as LigneAction);
  const examens = lignes.map((_ligne, i) => new Examen(i + 2, lues));
  const reconnues = lignes.map((ligne, i) => reconnaitre(ligne, connues, examens[i] as Examen));
  const ids = reconnues.map((connue, i) => connue?.id ?? nouvelId(i + 2));
  const parIntitule = new Map([...connues.map((a) => [cle(a.intitule), a.id] as const), ...lignes.map((l, i) => [cle(l.action), ids[i] ?? ''] as const)]);
  const vues = new Map<string, number>();

  const plans = lignes.map((ligne, i) => {
    const e = examens[i] as Examen;
    const connue = reconnues[i] ?? null;
    const id = ids[i] ?? '';
    const premiere = vues.get(id);
    if (premiere !== undefined) e.refuser('action', `Cette action figure déjà ligne ${premiere}.`);
    else vues.set(id, i + 2);
    const nommer = (colonne: ColonneActions, nom: string): string | null => {
      if (nom === '') return null;
      const trouvee = organisations.get(cle(nom));
      if (trouvee === undefined) e.refuser(colonne, `« ${nom} » n’est pas dans l’annuaire.`);
      if (trouvee === null) e.refuser(colonne, `Plusieurs organisations s’appellent « ${nom} ».`);
      return trouvee ?? null;
    };
    const article = ligne.article === '' ? null : (articles.get(cle(ligne.article)) ?? null);
    if (ligne.article !== '' && article === null) e.refuser('article', `L’accord n’a pas de « ${ligne.article} ».`);
    const parentId = ligne.partie_de === '' ? null : (parIntitule.get(cle(ligne.partie_de)) ?? null);
    if (ligne.partie_de !== '' && parentId === null) e.refuser('partie_de', `« ${ligne.partie_de} » n’est pas une action de cette feuille de route.`);
    const { plan, champs } = examinerPlan(
      {
        intitule: ligne.action, description: ligne.precisions, chantierRang: e.entier('chantier', ligne.chantier), chantier: ligne.intitule_chantier, articleId: article, piloteId: nommer('pilote', ligne.pilote),
        contributeurs: ligne.contributeurs.split('|').map((nom) => nom.trim()).filter((nom) => nom !== '').flatMap((nom) => nommer('contributeurs', nom) ?? []), echeance: ligne.echeance, poids: e.entier('poids', ligne.poids) ?? 1, parentId,
      },
      annee,
    );
    for (const { champ, message } of champs) e.refuser(COLONNE_DU_CHAMP[champ] ?? 'action', message);
    const fin = jourDeFichier(ligne.echeance_fin);
    if (fin !== null && fin !== plan.echeance && fin !== (connue?.echeance ?? null)) e.refuser('echeance_fin', 'Ce jour se calcule de l’échéance : corrigez celle-ci, et laissez cette case vide.');
    if (ligne.etat !== '' && ligne.etat.toUpperCase() !== (connue?.etat ?? 'A_FAIRE')) e.refuser('etat', 'L’état se change sur la page de l’action.');
    const avancement = e.entier('avancement', ligne.avancement) ?? connue?.avancement ?? 0;
    exigerAvancement(e, avancement, connue, etat);
    return { plan, avancement };
  });

  const apres = new Map(connues.map((a) => [a.id, a.parentId]));
  const intituleDe = new Map(connues.map((a) => [a.id, a.intitule]));
  plans.forEach(({ plan }, i) => {
    apres.set(ids[i] ?? '', plan.parentId);
    intituleDe.set(ids[i] ?? '', plan.intitule);
  });
  return lignes.map((ligne, i) => {
    const e = examens[i] as Examen;
    const { plan, avancement } = plans[i] as (typeof plans)[number];
    const connue = reconnues[i] ?? null;
    const id = ids[i] ?? '';
    if (boucle(id, apres)) e.refuser('partie_de', CYCLE);
    const nouvelle = ligneDAction({
      ...plan, id, etat: connue?.etat ?? 'A_FAIRE', avancement, articleCode: ligne.article || null, piloteNom: ligne.pilote || null,
      contributeursNoms: ligne.contributeurs.split('|').map((nom) => nom.trim()).filter(Boolean), parentIntitule: plan.parentId === null ? null : (intituleDe.get(plan.parentId) ?? null),
    });
    const changements = connue === null ? [] : comparer(ligneDAction({ ...connue, parentIntitule: connue.parentId === null ? null : (intituleDe.get(connue.parentId) ?? null) }), nouvelle);
    exigerModifiable(e, connue, changements.map((c) => c.colonne), etat);
    const commun = { rang: i + 2, id, nom: ligne.action, avancement };
    if (e.champs.length > 0) return { ...commun, effet: 'REFUSEE' as const, changements: [], plan: null, champs: e.champs };
    return { ...commun, effet: connue === null ? ('NOUVELLE' as const) : changements.length > 0 ? ('MODIFIEE' as const) : ('INCHANGEE' as const), changements, plan, champs: [] };
  });
}

const comparer = (avant: LigneAction, apres: LigneAction): LigneImportAction['changements'] =>
  COLONNES_ACTIONS.filter((c) => !COLONNES_CALCULEES.has(c) && c !== 'identifiant' && memes(c, avant[c]) !== memes(c, apres[c])).map((colonne) => ({ colonne, ancien: avant[colonne], nouveau: apres[colonne] }));

/** Names in another order, or in other capitals, are the same names. */
const memes = (colonne: ColonneActions, texte: string): string =>
  colonne === 'contributeurs' ? texte.split('|').map(cle).sort().join(SEPARATEUR_NOMS) : colonne === 'pilote' || colonne === 'article' || colonne === 'partie_de' ? cle(texte) : texte;

function boucle(id: string, parentDe: ReadonlyMap<string, string | null>): boolean {
  const vus = new Set<string>();
  for (let courant = parentDe.get(id) ?? null; courant !== null && !vus.has(courant); courant = parentDe.get(courant) ?? null) {
    if (courant === id) return true;
    vus.add(courant);
  }
  return false;
}
