import type { ChampInvalide } from './erreur';
import { adresseCellule, COLONNES_ORGANISATIONS, examinerFichier, ligneDOrganisation, lignesDuFichier, lireSiret, verifierEntetes, type ColonneOrganisations, type LigneExaminee, type LigneOrganisation } from './fichier-organisations';
import type { Jour } from './objets';
import type { OrganisationDecrite } from './organisation';

export const EFFETS_IMPORT = ['NOUVELLE', 'MODIFIEE', 'INCHANGEE', 'REFUSEE'] as const;
export type EffetImport = (typeof EFFETS_IMPORT)[number];

export interface OrganisationConnue extends OrganisationDecrite {
  readonly id: string;
}

export interface ChangementImport {
  readonly colonne: ColonneOrganisations;
  readonly ancien: string;
  readonly nouveau: string;
}

export interface LigneImport {
  readonly rang: number;
  readonly id: string;
  readonly nom: string;
  readonly effet: EffetImport;
  readonly changements: readonly ChangementImport[];
  readonly organisation: OrganisationDecrite | null;
  /** Faults, each with the address of its cell. */
  readonly champs: readonly ChampInvalide[];
}

export interface ContexteImport {
  readonly connues: readonly OrganisationConnue[];
  readonly departements: ReadonlySet<string>;
  readonly jour: Jour;
  /** Identifiers for the organisations that the file brings, one per line. */
  readonly nouvelId: (rang: number) => string;
}

const cle = (nom: string): string => nom.trim().toLocaleLowerCase('fr');

function grouper<T>(elements: readonly T[], par: (e: T) => string): Map<string, T[]> {
  const groupes = new Map<string, T[]>();
  for (const e of elements) groupes.set(par(e), [...(groupes.get(par(e)) ?? []), e]);
  return groupes;
}

/** Which known organisation a line speaks of: the one of its SIRET, else the only one of its name whose SIRET is not another. */
function reconnaitre(ligne: LigneOrganisation, parSiret: ReadonlyMap<string, OrganisationConnue>, parNom: ReadonlyMap<string, readonly OrganisationConnue[]>): OrganisationConnue | null {
  const siret = lireSiret(ligne.siret);
  const deCeSiret = parSiret.get(siret);
  if (siret !== '' && deCeSiret) return deCeSiret;
  const deCeNom = (parNom.get(cle(ligne.nom)) ?? []).filter((o) => siret === '' || o.siret === null);
  return deCeNom.length === 1 ? (deCeNom[0] ?? null) : null;
}

/** Does an organisation depend on itself, through those it depends on? */
function boucle(id: string, parentDe: ReadonlyMap<string, string | null>): boolean {
  const vus = new Set<string>();
  for (let courant = parentDe.get(id) ?? null; courant !== null && !vus.has(courant); courant = parentDe.get(courant) ?? null) {
    if (courant === id) return true;
    vus.add(courant);
  }
  return false;
}

/**
 * What an import would do, line by line: new, changed (old and new), unchanged or refused. Nothing is written here; the same
 * plan explains before and is applied after. Names of réseaux and parents may come with the same file.
 */
export function planifierImport(entetes: readonly string[], rangees: readonly (readonly string[])[], contexte: ContexteImport): LigneImport[] {
  verifierEntetes(entetes);
  const { connues, departements, jour, nouvelId } = contexte;
  const brutes = lignesDuFichier(entetes, rangees);
  const parSiret = new Map(connues.flatMap((o) => (o.siret === null ? [] : [[o.siret, o] as const])));
  const parNom = grouper(connues, (o) => cle(o.nom));
  const reconnues = brutes.map((ligne) => reconnaitre(ligne, parSiret, parNom));
  const ids = reconnues.map((connue, i) => connue?.id ?? nouvelId(i + 2));

  const touchees = new Set(reconnues.flatMap((o) => (o ? [o.id] : [])));
  const nommees = grouper([...connues.filter((o) => !touchees.has(o.id)).map((o) => [o.nom, o.id] as const), ...brutes.map((b, i) => [b.nom, ids[i] ?? ''] as const)], ([nom]) => cle(nom));
  const ambigus = new Set([...nommees].filter(([, o]) => new Set(o.map(([, id]) => id)).size > 1).map(([nom]) => nom));
  const annuaire = { parNom: new Map([...nommees].map(([nom, o]) => [nom, o[0]?.[1] ?? ''])), ambigus, departements, jour };
  const lues = examinerFichier(brutes, annuaire, entetes);

  const apres = new Map<string, OrganisationDecrite>(connues.map((o) => [o.id, o]));
  lues.forEach((lue, i) => lue.organisation && apres.set(ids[i] ?? '', lue.organisation));
  const parentDe = new Map([...apres].map(([id, o]) => [id, o.parentId]));
  const ecrire = (o: OrganisationDecrite): LigneOrganisation =>
    ligneDOrganisation({ ...o, reseauNom: nomDe(apres, o.reseauId), parentNom: nomDe(apres, o.parentId) });

  const premieres = new Map<string, number>();
  return lues.map((lue, i) => {
    const id = ids[i] ?? '';
    const connue = reconnues[i] ?? null;
    const champs = [...lue.champs, ...fautesDeLigne(lue, id, { apres, parentDe, premieres, entetes })];
    const nom = brutes[i]?.nom.trim() ?? '';
    if (lue.organisation === null || champs.length > 0) return { rang: lue.rang, id, nom, effet: 'REFUSEE', changements: [], organisation: null, champs };
    const changements = connue === null ? [] : comparer(ecrire(connue), ecrire(lue.organisation));
    const effet = connue === null ? 'NOUVELLE' : changements.length > 0 ? 'MODIFIEE' : 'INCHANGEE';
    return { rang: lue.rang, id, nom, effet, changements, organisation: lue.organisation, champs };
  });
}

const nomDe = (apres: ReadonlyMap<string, OrganisationDecrite>, id: string | null): string | null => (id === null ? null : (apres.get(id)?.nom ?? null));

const comparer = (avant: LigneOrganisation, apres: LigneOrganisation): ChangementImport[] =>
  COLONNES_ORGANISATIONS.filter((c) => avant[c] !== apres[c]).map((colonne) => ({ colonne, ancien: avant[colonne], nouveau: apres[colonne] }));

interface Apres {
  readonly apres: ReadonlyMap<string, OrganisationDecrite>;
  readonly parentDe: ReadonlyMap<string, string | null>;
  /** Line where each organisation was first met; filled as lines are judged. */
  readonly premieres: Map<string, number>;
  readonly entetes: readonly string[];
}

/** What a line may only be judged upon with all the others: same organisation twice, réseau that is none, circle of parents. */
function fautesDeLigne({ rang, organisation }: LigneExaminee, id: string, { apres, parentDe, premieres, entetes }: Apres): ChampInvalide[] {
  const faute = (colonne: ColonneOrganisations, message: string): ChampInvalide[] => [{ champ: adresseCellule(colonne, rang, entetes), message }];
  const premiere = premieres.get(id);
  if (premiere !== undefined) return faute('nom', `Cette organisation figure déjà ligne ${premiere}.`);
  premieres.set(id, rang);
  if (organisation === null) return [];
  const { reseauId } = organisation;
  return [
    ...(reseauId !== null && apres.get(reseauId)?.genre !== 'RESEAU' ? faute('reseau', `« ${apres.get(reseauId)?.nom ?? ''} » n’est pas un réseau.`) : []),
    ...(boucle(id, parentDe) ? faute('organisation_parente', 'Cette organisation finirait par dépendre d’elle-même.') : []),
  ];
}
