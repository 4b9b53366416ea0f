import { cellulesAttendues, fournisseursAttendus, type Annuaire, type CelluleAttendue, type IndicateurAttendu, type Jour } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';

interface Attendue {
  readonly cellules: readonly CelluleAttendue[];
  readonly organisations: readonly string[];
}

/** The dictionary of an accord, each indicator with its owners, whatever their period: the domain keeps those of the day. */
const DICTIONNAIRE = `
SELECT i.id, i.dimensions, i.partage, i.calcule, (SELECT coalesce(json_agg(row_to_json(f) ORDER BY f.rang, f.debut), '[]') FROM (
    SELECT f.rang, f.genre_organisation AS "genreOrganisation", f.echelon, f.type_instance AS "typeInstance", f.organisation_id AS "organisationId", f.debut, f.fin
    FROM fournisseur f WHERE f.indicateur_id = i.id) f) AS fournisseurs
FROM indicateur i WHERE i.accord_id = $1 ORDER BY i.rang`;

/** The SIAE are thousands and owe nothing as a kind: only those named are loaded. */
const ORGANISATIONS = `
SELECT o.id, o.genre, o.parent_id AS "parentId", o.departements, o.debut, o.fin FROM organisation o
WHERE o.genre <> 'SIAE' OR o.id IN (SELECT f.organisation_id FROM fournisseur f JOIN indicateur i ON i.id = f.indicateur_id WHERE i.accord_id = $1)
  OR EXISTS (SELECT 1 FROM fournisseur f JOIN indicateur i ON i.id = f.indicateur_id WHERE i.accord_id = $1 AND f.genre_organisation = 'SIAE')
ORDER BY o.id`;

const INSTANCES = `SELECT type, departements, secretariat_id AS "secretariatId", debut, fin FROM instance
WHERE type IN (SELECT f.type_instance FROM fournisseur f JOIN indicateur i ON i.id = f.indicateur_id WHERE i.accord_id = $1) ORDER BY id`;

/** Every cell that a campaign of this accord expects, by the owners of the last day of its period. */
export async function cellulesDe(em: EntityManager, accordId: string, attente: { readonly jour: Jour; readonly departements: readonly string[] }): Promise<Attendue> {
  const indicateurs = await em.query<IndicateurAttendu[]>(DICTIONNAIRE, [accordId]);
  const annuaire: Annuaire = { organisations: await em.query(ORGANISATIONS, [accordId]), instances: await em.query(INSTANCES, [accordId]) };
  const cellules = cellulesAttendues(indicateurs, annuaire, attente);
  return { cellules, organisations: fournisseursAttendus(cellules) };
}

const CREER = `
INSERT INTO valeur (id, campagne_id, instance_id, accord_id, indicateur_id, organisation_id, departement, type_siae, alternative, echeance)
SELECT gen_random_uuid(), c.id, c.instance_id, c.accord_id, x."indicateurId", x."organisationId", x.departement, x."typeSiae", x.alternative, c.echeance
FROM campagne c, jsonb_to_recordset($2::jsonb) AS x("indicateurId" uuid, "organisationId" uuid, departement text, "typeSiae" text, alternative boolean)
WHERE c.id = $1`;

/** Makes them rows of an open campaign, in one statement: what nobody answers is a row as well. */
export async function creerCellules(em: EntityManager, campagneId: string, cellules: readonly CelluleAttendue[]): Promise<void> {
  await em.query(CREER, [campagneId, JSON.stringify(cellules)]);
}
