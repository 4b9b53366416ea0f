import { id, installerJura } from './jura';
import { ouvrirPlateforme, type Plateforme, type Reponse } from './plateforme';

const BFC = ['21', '25', '39', '58', '70', '71', '89', '90'];

/** A platform with the small Jura, a fictitious accord until the end of 2028, and its fiche 3. */
export async function ouvrirFeuilles(maintenant = '2026-11-20T09:00:00Z'): Promise<Plateforme> {
  const p = await ouvrirPlateforme({ maintenant });
  await installerJura(p);
  for (const code of BFC) await p.sql(`INSERT INTO departement (code, nom, zone) VALUES ($1, $2, 'Europe/Paris') ON CONFLICT DO NOTHING`, [code, `Département ${code}`]);
  await p.sql(`INSERT INTO region (code, nom, debut) VALUES ('27', 'Bourgogne-Franche-Comté', '2016-01-01') ON CONFLICT DO NOTHING`);
  await p.sql(
    `INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le, fin_le, fictif) VALUES ($1, 'BFC2025', 'Accord fictif', 'REGIONAL', '27', $2, '2025-01-01', '2028-12-31', true)`,
    [id('BFC2025'), BFC],
  );
  await p.sql(`INSERT INTO article (id, accord_id, genre, code, titre, rang) VALUES ($1, $2, 'FICHE', 'fiche 3', 'Donner de la visibilité', 1), ($3, $2, 'ARTICLE', 'article 3', 'Pilotage', 2)`, [id('fiche 3'), id('BFC2025'), id('article 3')]);
  return p;
}

const ACTION = 'id version etat cadre avancement reporteeDe { id } reporteeVersId reporteeVersAnnee parentId echeanceLibelle debut echeance retard piloteNom contributeursNoms decisionNumero nombreParties chantier avertissements actions manques { code message } livrables { id intitule preuve fourniLe } jalons { id intitule atteintLe } avancees { etat avancement note }';
const FEUILLE = 'id version etat numero annee adopteeLe motifRevision conseils actions manques { code } comptes { actions aFaire enCours enRetard terminees abandonnees reportees avancement retardMin retardMax } versions { numero adopteeLe motif contenu { intitule piloteNom echeanceLibelle echeance } }';

export interface ActionLue {
  id: string;
  version: number;
  etat: string;
  cadre: string;
  avancement: number;
  reporteeDe: { id: string } | null;
  reporteeVersId: string | null;
  reporteeVersAnnee: number | null;
  parentId: string | null;
  echeanceLibelle: string | null;
  debut: string | null;
  echeance: string | null;
  retard: number;
  piloteNom: string | null;
  contributeursNoms: string[];
  decisionNumero: string | null;
  nombreParties: number;
  avertissements: string[];
  actions: string[];
  manques: { code: string; message: string }[];
  livrables: { id: string; intitule: string; preuve: string | null; fourniLe: string | null }[];
  jalons: { id: string; intitule: string; atteintLe: string | null }[];
  avancees: { etat: string; avancement: number; note: string | null }[];
}
export interface FeuilleLue {
  id: string;
  version: number;
  etat: string;
  numero: number;
  conseils: string[];
  actions: string[];
  manques: { code: string }[];
  comptes: Record<string, number | null>;
  versions: { numero: number; adopteeLe: string; motif: string | null; contenu: { intitule: string; piloteNom: string | null; echeance: string | null }[] }[];
}

/** GraphQL types of the arguments, by name: every mutation is called by its name and its values. */
const TYPES: Readonly<Record<string, string>> = { id: 'ID!', actionId: 'ID!', reunionId: 'ID', version: 'Int!', motif: 'String!', preuve: 'String', intitule: 'String!', lignes: '[ReportSaisi!]!' };
const SAISIES: Readonly<Record<string, string>> = { composerFeuilleDeRoute: 'FeuilleDeRouteSaisie!', creerAction: 'ActionNouvelle!', modifierAction: 'ActionSaisie!', avancerAction: 'AvancementSaisi!' };

function documentDe(acte: string, variables: Record<string, unknown>): string {
  const noms = Object.keys(variables);
  const type = (n: string): string => (n === 'saisie' ? (SAISIES[acte] ?? '') : n === 'preuve' && acte === 'fournirLivrable' ? 'String!' : (TYPES[n] ?? ''));
  const champs = /FeuilleDeRoute$|^retirerAction$|^reporterActions$/u.test(acte) ? FEUILLE : ACTION;
  return `mutation (${noms.map((n) => `$${n}: ${type(n)}`).join(', ')}) { r: ${acte}(${noms.map((n) => `${n}: $${n}`).join(', ')}) { ${champs} } }`;
}

/** Tries an act as somebody named in the small Jura (null: signed out). */
export const tenter = <T = unknown>(p: Plateforme, qui: string | null, acte: string, variables: Record<string, unknown>): Promise<Reponse<{ r: T }>> => p.demander<{ r: T }>(qui && id(qui), documentDe(acte, variables), variables);

/** Does an act, which must succeed. */
export async function faire<T = ActionLue>(p: Plateforme, qui: string, acte: string, variables: Record<string, unknown>): Promise<T> {
  return (await p.obtenir<{ r: T }>(id(qui), documentDe(acte, variables), variables)).r;
}

/** The code of the refusal, or « fait ». */
export async function code(p: Plateforme, qui: string | null, acte: string, variables: Record<string, unknown>): Promise<string> {
  return (await tenter(p, qui, acte, variables)).errors[0]?.extensions.code ?? 'fait';
}

export const feuilleId = id('feuille 2026');
export const composer = (p: Plateforme, annee = 2026, qui = 'secretariat'): Promise<FeuilleLue> =>
  faire<FeuilleLue>(p, qui, 'composerFeuilleDeRoute', { id: annee === 2026 ? feuilleId : id(`feuille ${annee}`), saisie: { instanceId: id('CPR-BFC'), accordId: id('BFC2025'), annee } });

/** An action of the road map of 2026, under its title. */
export const ajouter = (p: Plateforme, intitule: string, saisie: Record<string, unknown> = {}, qui = 'secretariat'): Promise<ActionLue> =>
  faire(p, qui, 'creerAction', { id: id(intitule), saisie: { instanceId: id('CPR-BFC'), feuilleDeRouteId: feuilleId, intitule, ...saisie } });

export async function lireFeuille(p: Plateforme, qui: string | null, cle = feuilleId): Promise<FeuilleLue | null> {
  return (await p.obtenir<{ feuilleDeRoute: FeuilleLue | null }>(qui && id(qui), `query ($id: ID!) { feuilleDeRoute(id: $id) { ${FEUILLE} } }`, { id: cle })).feuilleDeRoute;
}
export async function lireAction(p: Plateforme, qui: string | null, intitule: string): Promise<ActionLue | null> {
  return (await p.obtenir<{ action: ActionLue | null }>(qui && id(qui), `query ($id: ID!) { action(id: $id) { ${ACTION} } }`, { id: id(intitule) })).action;
}

/** Adopts the road map of 2026 as it stands. */
export async function adopter(p: Plateforme, qui = 'secretariat'): Promise<FeuilleLue> {
  const feuille = await lireFeuille(p, qui);
  return faire<FeuilleLue>(p, qui, 'adopterFeuilleDeRoute', { id: feuilleId, version: feuille?.version ?? 0 });
}

/** Does an act on the action of this title as it now stands. */
export async function agirSur(p: Plateforme, qui: string, acte: string, intitule: string, variables: Record<string, unknown> = {}): Promise<ActionLue> {
  const action = await lireAction(p, qui, intitule);
  return faire(p, qui, acte, { id: id(intitule), version: action?.version ?? 0, ...variables });
}
