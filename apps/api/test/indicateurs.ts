import { id, installerJura } from './jura';
import { ouvrirPlateforme, type Plateforme, type Reponse } from './plateforme';

/** Code, unit, dimensions, owner's kind and level, sharing, numerator and denominator. */
const INDICATEURS: readonly [code: string, fiche: string, unite: string, dimensions: string[], fournisseurs: [string, string][], partage: string | null, termes: [string, string] | null][] = [
  ['F4-2', 'fiche 4', 'NOMBRE', ['DEPARTEMENT', 'TYPE_SIAE'], [['RESEAU', 'REGION']], null, null],
  ['F5-1', 'fiche 5', 'POURCENTAGE', ['DEPARTEMENT'], [['RESEAU', 'REGION']], null, ['personnes inscrites', 'personnes en parcours']],
  ['F6-1', 'fiche 6', 'DOCUMENT', ['REGION'], [['RESEAU', 'REGION']], null, null],
  ['F7-1', 'fiche 7', 'NOMBRE', ['DEPARTEMENT'], [['POLE_EMPLOI', 'REGION']], null, null],
  ['F3-2', 'fiche 3', 'HEURES', ['DEPARTEMENT'], [['ETAT', 'DEPARTEMENT'], ['RESEAU', 'REGION']], 'L_UN_OU_L_AUTRE', null],
];

const BFC = ['21', '25', '39', '58', '70', '71', '89', '90'];

/** The dictionary of a fictitious accord, over the small Jura: two networks, the State's departmental services, the agency's direction. */
export async function installerDictionnaire(p: Plateforme): Promise<void> {
  for (const code of BFC) await p.sql(`INSERT INTO departement (code, nom, zone) VALUES ($1, $2, 'Europe/Paris') ON CONFLICT DO NOTHING`, [code, `Département ${code}`]);
  await p.sql(`INSERT INTO region (code, nom, debut) VALUES ('27', 'Bourgogne-Franche-Comté', '2016-01-01') ON CONFLICT DO NOTHING`);
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le, fictif) VALUES ($1, 'BFC2025', 'Accord fictif', 'REGIONAL', '27', $2, '2025-01-01', true) ON CONFLICT DO NOTHING`, [id('BFC2025'), BFC]);
  // The networks of the small Jura follow two départements; the direction covers the region.
  await p.sql(`UPDATE organisation SET departements = '{21,39}' WHERE genre = 'RESEAU'`);
  await p.sql('UPDATE organisation SET departements = $1 WHERE id = $2', [BFC, id('DR')]);
  for (const [rang, [code, fiche, unite, dimensions, fournisseurs, partage, termes]] of INDICATEURS.entries()) {
    await p.sql(
      `INSERT INTO indicateur (id, accord_id, code, rang, fiche, intitule, etoile, unite, dimensions, numerateur, denominateur, partage, a_confirmer, calcule, periodicite)
       VALUES ($1, $2, $3, $4, $5, $6, false, $7, $8, $9, $10, $11, $12, false, 'ANNUELLE')`,
      [id(code), id('BFC2025'), code, rang, fiche, `Indicateur ${code}`, unite, dimensions, termes?.[0] ?? null, termes?.[1] ?? null, partage, code === 'F5-1' ? 'Le fournisseur est à confirmer.' : null],
    );
    for (const [k, [genre, echelon]] of fournisseurs.entries()) {
      await p.sql(`INSERT INTO fournisseur (id, indicateur_id, rang, designation, genre_organisation, echelon, debut) VALUES ($1, $2, $3, $4, $5, $6, '2025-01-01')`, [id(`f ${code} ${k}`), id(code), k + 1, genre, genre, echelon]);
    }
  }
}

/** A platform with the small Jura and the dictionary. */
export async function ouvrirDictionnaire(maintenant = '2026-11-20T09:00:00Z'): Promise<Plateforme> {
  const p = await ouvrirPlateforme({ maintenant });
  await installerJura(p);
  await installerDictionnaire(p);
  // A second person runs the regional committee: a figure of the direction is judged by somebody else.
  await p.sql(`INSERT INTO personne (id, prenom, nom, courriel) VALUES ($1, 'Camille', 'relectrice', 'relectrice@essai.test')`, [id('relectrice')]);
  await p.sql(`INSERT INTO mandat (id, personne_id, role, organisation_id, instance_id, debut) VALUES ($1, $2, 'SECRETARIAT', $3, $4, '2016-01-01')`, [id('mandat relectrice'), id('relectrice'), id('DGEFP'), id('CPR-BFC')]);
  return p;
}

export const campagneSaisie = (changement: Record<string, unknown> = {}): Record<string, unknown> => ({
  accordId: id('BFC2025'), instanceId: id('CPR-BFC'), libelle: 'Année 2026', debut: '2026-01-01', fin: '2026-12-31', ouvreLe: '2026-11-20', echeance: '2026-12-15', revueLe: '2027-01-15', ...changement,
});

export interface ValeurLue {
  id: string;
  version: number;
  etat: string;
  indicateur: { code: string };
  organisationId: string;
  departement: string | null;
  typeSiae: string | null;
  numerateur: string | null;
  motifRenvoi: string | null;
  actions: string[];
}

export const VALEUR = 'id version etat indicateur { code } organisationId departement typeSiae numerateur motifRenvoi actions';
const CAMPAGNE = 'id version etat attendues aSaisir saisies soumises acceptees renvoyees enRetard manques { code message champ } actions';

const ACTES: Readonly<Record<string, string>> = {
  ouvrirCampagne: `mutation ($id: ID!, $saisie: CampagneSaisie!) { r: ouvrirCampagne(id: $id, saisie: $saisie) { ${CAMPAGNE} } }`,
  cloreCampagne: `mutation ($id: ID!, $version: Int!) { r: cloreCampagne(id: $id, version: $version) { ${CAMPAGNE} } }`,
  prolongerEcheance: `mutation ($campagneId: ID!, $organisationId: ID!, $echeance: Jour!, $motif: String!) { r: prolongerEcheance(campagneId: $campagneId, organisationId: $organisationId, echeance: $echeance, motif: $motif) { ${CAMPAGNE} } }`,
  saisirValeurs: `mutation ($campagneId: ID!, $valeurs: [ValeurSaisie!]!) { r: saisirValeurs(campagneId: $campagneId, valeurs: $valeurs) { ${VALEUR} } }`,
  soumettreValeurs: `mutation ($campagneId: ID!, $organisationId: ID) { r: soumettreValeurs(campagneId: $campagneId, organisationId: $organisationId) { ${CAMPAGNE} } }`,
  accepterValeurs: `mutation ($ids: [ID!]!) { r: accepterValeurs(ids: $ids) { ${VALEUR} } }`,
  renvoyerValeurs: `mutation ($ids: [ID!]!, $motif: String!) { r: renvoyerValeurs(ids: $ids, motif: $motif) { ${VALEUR} } }`,
  rectifierValeur: `mutation ($id: ID!, $nouvelId: ID!, $saisie: ContenuSaisi!, $motif: String!) { r: rectifierValeur(id: $id, nouvelId: $nouvelId, saisie: $saisie, motif: $motif) { ${VALEUR} } }`,
  confirmerIndicateur: `mutation ($id: ID!, $version: Int!, $motif: String!) { r: confirmerIndicateur(id: $id, version: $version, motif: $motif) { aConfirmer confirmation version } }`,
  changerFournisseurs: `mutation ($id: ID!, $version: Int!, $fournisseurs: [FournisseurSaisi!]!, $partage: Partage, $debut: Jour, $motif: String!) {
    r: changerFournisseurs(id: $id, version: $version, fournisseurs: $fournisseurs, partage: $partage, debut: $debut, motif: $motif) { version partage fournisseurs { designation debut fin } } }`,
};

/** Tries an act as somebody named in the small Jura (null: signed out). */
export const tenter = <T = unknown>(p: Plateforme, qui: string | null, acte: string, variables: Record<string, unknown>): Promise<Reponse<{ r: T }>> =>
  p.demander<{ r: T }>(qui && id(qui), ACTES[acte] ?? '', variables);

/** Does an act, which must succeed. */
export async function faire<T = ValeurLue[]>(p: Plateforme, qui: string, acte: string, variables: Record<string, unknown>): Promise<T> {
  return (await p.obtenir<{ r: T }>(id(qui), ACTES[acte] ?? '', variables)).r;
}

/** The code of the refusal, or « fait ». */
export async function code(p: Plateforme, qui: string | null, acte: string, variables: Record<string, unknown>): Promise<string> {
  return (await tenter(p, qui, acte, variables)).errors[0]?.extensions.code ?? 'fait';
}

export const campagneId = id('campagne 2026');
export const ouvrir = (p: Plateforme, qui = 'secretariat', changement: Record<string, unknown> = {}): Promise<{ version: number; attendues: number }> =>
  faire(p, qui, 'ouvrirCampagne', { id: campagneId, saisie: campagneSaisie(changement) });

/** The values that somebody reads in a campaign, in the order of the dictionary. */
export async function valeursDe(p: Plateforme, qui: string, filtre: Record<string, unknown> = { campagneId: [campagneId] }): Promise<ValeurLue[]> {
  const { valeurs } = await p.obtenir<{ valeurs: { items: ValeurLue[] } }>(id(qui), `query ($filtre: ValeurFiltre) { valeurs(parPage: 100, filtre: $filtre, tri: [{ champ: departement }, { champ: typeSiae }]) { items { ${VALEUR} } } }`, { filtre });
  return valeurs.items.sort((a, b) => a.indicateur.code.localeCompare(b.indicateur.code));
}

/** What fills a cell of each unit. */
export function contenuDe({ indicateur }: ValeurLue, nombre: number): Record<string, unknown> {
  if (indicateur.code === 'F5-1') return { numerateur: String(nombre), denominateur: String(nombre + 10), source: 'Extranet IAE' };
  if (indicateur.code === 'F6-1') return { texte: 'https://exemple.test/plan.pdf' };
  return { numerateur: String(nombre), source: 'Enquête' };
}

/** Fills every cell that somebody owes. */
export async function remplir(p: Plateforme, qui: string, nombre = 10): Promise<ValeurLue[]> {
  const cellules = (await valeursDe(p, qui, { campagneId: [campagneId], siennes: true })).filter((v) => v.etat === 'A_SAISIR');
  return faire(p, qui, 'saisirValeurs', { campagneId, valeurs: cellules.map((v) => ({ id: v.id, version: v.version, ...contenuDe(v, nombre) })) });
}
