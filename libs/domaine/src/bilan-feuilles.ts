import { retardDe } from './action';
import { AUCUN_TERME, cellule, chiffre, compteeDans, entiers, ENSEMBLE, type Termes } from './bilan-chiffre';
import type { ActionDuBilan, FaitsContenu, FeuilleDuBilan, InstanceDuBilan } from './faits-bilan';
import { ajouterMois, seChevauchent } from './jour';
import type { CelluleBilan, ChiffreBilan } from './objets-bilan';
import type { Jour } from './objets';
import { compter, dateEnMots, enumerer } from './texte';
import type { EtatAction } from './vocabulaire';

const COMMUN = compteeDans('FEUILLE_DE_ROUTE');
const SANS_PILOTE = 'Sans pilote';

/** What became of an action, lateness being one of the answers. */
type Suite = 'FAITE' | 'EN_COURS' | 'A_FAIRE' | 'EN_RETARD' | 'REPORTEE' | 'ABANDONNEE' | 'SANS_SUITE';
const SUITES: Readonly<Record<Suite, { readonly libelle: string; readonly un: string; readonly plusieurs: string }>> = {
  FAITE: { libelle: 'Faites', un: 'faite', plusieurs: 'faites' },
  EN_COURS: { libelle: 'En cours', un: 'en cours', plusieurs: 'en cours' },
  A_FAIRE: { libelle: 'À faire', un: 'à faire', plusieurs: 'à faire' },
  EN_RETARD: { libelle: 'En retard', un: 'en retard', plusieurs: 'en retard' },
  REPORTEE: { libelle: 'Reportées', un: 'reportée', plusieurs: 'reportées' },
  ABANDONNEE: { libelle: 'Abandonnées', un: 'abandonnée', plusieurs: 'abandonnées' },
  SANS_SUITE: { libelle: 'Sans suite connue', un: 'sans suite connue', plusieurs: 'sans suite connue' },
};
const PAR_ETAT: Readonly<Record<EtatAction, Suite>> = { TERMINEE: 'FAITE', EN_COURS: 'EN_COURS', A_FAIRE: 'A_FAIRE', REPORTEE: 'REPORTEE', ABANDONNEE: 'ABANDONNEE', NON_RENSEIGNEE: 'SANS_SUITE' };

const suiteDe = (action: ActionDuBilan, jour: Jour): Suite => (retardDe(action, jour) > 0 ? 'EN_RETARD' : PAR_ETAT[action.etat]);

/** Those that the year owed, done or not; what was abandoned, or whose outcome nobody knows, is owed no more. */
const dues = (actions: readonly ActionDuBilan[]): ActionDuBilan[] => actions.filter((a) => a.etat !== 'ABANDONNEE' && a.etat !== 'NON_RENSEIGNEE');

/** The road map of a committee: was it adopted, when, by how many committees. */
function adoption({ annee, niveau, instances, feuilles }: FaitsContenu): ChiffreBilan {
  const comites = (an: number): InstanceDuBilan[] =>
    instances.filter((i) => (i.type === 'COMITE_PILOTAGE_REGIONAL' || i.type === 'COMITE_PILOTAGE_NATIONAL') && seChevauchent({ debut: `${an}-01-01`, fin: `${an}-12-31` }, i));
  const de = (instance: InstanceDuBilan, an: number): FeuilleDuBilan | undefined => feuilles.find((f) => f.instanceId === instance.id && f.annee === an);
  const termes = (les: readonly InstanceDuBilan[], an: number): Termes => entiers(les.filter((i) => de(i, an) !== undefined).length, les.length);
  // Where no committee had one the year before, nothing is compared with nothing.
  const connue = feuilles.some((f) => f.annee === annee - 1);
  const avant = (les: readonly InstanceDuBilan[]): Termes => (connue && les.length > 0 ? termes(les, annee - 1) : AUCUN_TERME);
  const siens = comites(annee);
  const dit = chiffre(
    {
      ...COMMUN, code: 'FEUILLES', intitule: 'Feuilles de route adoptées, sur les comités de pilotage', unite: 'DOCUMENT', sujet: 'FeuilleDeRoute',
      total: cellule(ENSEMBLE, termes(siens, annee), avant(comites(annee - 1)), { comptees: siens.length, preuves: Number(termes(siens, annee).numerateur) }),
      lignes: siens.length < 2 ? [] : siens.map((i) => cellule({ dimension: 'COMITE', libelle: i.nom }, termes([i], annee), avant(comites(annee - 1).filter((c) => c.id === i.id)))),
    },
    annee,
  );
  const [seul] = siens;
  return niveau === 'REGION' && seul !== undefined && siens.length === 1 ? { ...dit, phrase: phraseDAdoption(de(seul, annee), annee) } : dit;
}

function phraseDAdoption(feuille: FeuilleDuBilan | undefined, annee: number): string {
  if (feuille === undefined) return `Le comité n’a pas adopté de feuille de route ${annee}.`;
  const quand = feuille.adopteeLe === null ? 'à une date que la source ne donne pas' : `le ${dateEnMots(feuille.adopteeLe)}`;
  return `La feuille de route ${annee} est adoptée ${quand}${feuille.numero > 1 ? `, version ${feuille.numero}` : ''}.`;
}

/** An action as it stood on a day: what was closed since was still open. */
const telleQue = (jour: Jour) => (action: ActionDuBilan): ActionDuBilan => (action.closeLe !== null && action.closeLe > jour ? { ...action, etat: 'EN_COURS', closeLe: null } : action);

type Compte = (actions: readonly ActionDuBilan[]) => Termes;
type Groupe = readonly [place: Parameters<typeof cellule>[0], estDuGroupe: (action: ActionDuBilan) => boolean];

const distincts = <T>(valeurs: readonly T[]): T[] => [...new Set(valeurs)];

/** The rows of a figure: over the nation each committee, elsewhere each pilot, then each chantier. */
function groupes(actions: readonly ActionDuBilan[], national: boolean): Groupe[] {
  const parNom = (a: string, b: string): number => a.localeCompare(b, 'fr');
  if (national) return distincts(actions.map((a) => a.comite)).sort(parNom).map((comite) => [{ dimension: 'COMITE', libelle: comite }, (a) => a.comite === comite]);
  const pilotes = distincts(actions.map((a) => a.piloteNom ?? SANS_PILOTE)).sort((a, b) => Number(a === SANS_PILOTE) - Number(b === SANS_PILOTE) || parNom(a, b));
  const chantiers = distincts(actions.flatMap((a) => a.chantier ?? []));
  return [
    ...pilotes.map((nom): Groupe => [{ dimension: 'PILOTE', libelle: nom, organisationId: actions.find((a) => a.piloteNom === nom)?.piloteId ?? null }, (a) => (a.piloteNom ?? SANS_PILOTE) === nom]),
    ...chantiers.map((chantier): Groupe => [{ dimension: 'CHANTIER', libelle: chantier }, (a) => a.chantier === chantier]),
  ];
}

/** The adoption of the road maps of a year, and what their actions became: each counted once, whatever the committees that it concerns. */
export function chiffresDesFeuilles(faits: FaitsContenu, jour: Jour): ChiffreBilan[] {
  const { annee, niveau } = faits;
  const anPasse = ajouterMois(jour, -12);
  const siennes = faits.actions.filter((a) => a.annee === annee);
  const jadis = faits.actions.filter((a) => a.annee === annee - 1).map(telleQue(anPasse));
  if (siennes.length === 0) return [adoption(faits)];
  const unePlace = (place: Groupe[0], estDuGroupe: Groupe[1], compte: Compte, avant: Compte): CelluleBilan => {
    const alors = jadis.filter(estDuGroupe);
    return cellule(place, compte(siennes.filter(estDuGroupe)), dues(alors).length > 0 ? avant(alors) : AUCUN_TERME);
  };
  const partout = (): boolean => true;
  const compteDe = (definition: Pick<ChiffreBilan, 'code' | 'intitule' | 'unite'>, compte: Compte, avant: Compte, preuves: number, suite = ''): ChiffreBilan => {
    const total = { ...unePlace(ENSEMBLE, partout, compte, avant), comptees: siennes.length, preuves };
    return chiffre({ ...COMMUN, ...definition, sujet: 'Action', total, lignes: groupes(siennes, niveau === 'NATION').map(([place, estDuGroupe]) => unePlace(place, estDuGroupe, compte, avant)) }, annee, suite);
  };
  const faites: Compte = (a) => entiers(a.filter((x) => x.etat === 'TERMINEE').length, dues(a).length);
  const enRetard = (le: Jour): Compte => (a) => entiers(a.filter((x) => retardDe(x, le) > 0).length);
  const retards = siennes.map((a) => retardDe(a, jour)).filter((r) => r > 0);
  const plusLong = retards.length === 0 ? '' : `${retards.length > 1 ? 'La plus en retard l’est' : 'Elle l’est'} de ${compter(Math.max(...retards), 'jour')}.`;
  return [
    adoption(faits),
    actionsParEtat(siennes, jadis, annee, jour),
    compteDe({ code: 'ACTIONS_FAITES', intitule: 'Actions faites, sur les actions à mener', unite: 'POURCENTAGE' }, faites, faites, Number(faites(siennes).numerateur)),
    compteDe({ code: 'ACTIONS_RETARD', intitule: 'Actions en retard', unite: 'NOMBRE' }, enRetard(jour), enRetard(anPasse), retards.length, plusLong),
  ];
}

/** All the actions, in the state they have on the day of the bilan. */
function actionsParEtat(siennes: readonly ActionDuBilan[], jadis: readonly ActionDuBilan[], annee: number, jour: Jour): ChiffreBilan {
  const suites = (Object.keys(SUITES) as Suite[]).map((suite) => ({ suite, nombre: siennes.filter((a) => suiteDe(a, jour) === suite).length })).filter(({ nombre }) => nombre > 0);
  return chiffre(
    {
      ...COMMUN, code: 'ACTIONS', intitule: 'Actions de la feuille de route, par état', unite: 'NOMBRE', sujet: 'Action',
      total: cellule(ENSEMBLE, entiers(siennes.length), jadis.length > 0 ? entiers(jadis.length) : AUCUN_TERME, { comptees: siennes.length, preuves: siennes.length }),
      lignes: suites.map(({ suite, nombre }) => cellule({ dimension: 'ETAT_ACTION', libelle: SUITES[suite].libelle }, entiers(nombre), AUCUN_TERME)),
    },
    annee,
    `${enumerer(suites.map(({ suite, nombre }) => compter(nombre, SUITES[suite].un, SUITES[suite].plusieurs)))}.`.replace(/^./u, (c) => c.toLocaleUpperCase('fr')),
  );
}
