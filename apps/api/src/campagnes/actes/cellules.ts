import {
  cellulesAttendues, fournisseursAttendus, indicateursAttendus,
  type Annuaire, type CelluleAttendue, type DejaDemande, type IndicateurAttendu, type IndicateurEcarte, type IndicateursTries, type PeriodeMesuree, type Periodicite,
} from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';

type IndicateurDuDictionnaire = IndicateurAttendu & { readonly code: string; readonly intitule: string; readonly periodicite: Periodicite };

/** What a campaign asks: its cells, who owes them, and which indicators it asks or leaves aside. */
export interface Attendue extends IndicateursTries<IndicateurDuDictionnaire> {
  readonly cellules: readonly CelluleAttendue[];
  readonly organisations: readonly string[];
}

/** The campaign as far as its cells go. */
export interface DemandeCellules extends PeriodeMesuree {
  readonly accordId: string;
  readonly instanceId: string;
  readonly departements: readonly string[];
}

/** The dictionary of an accord, each indicator with its owners, whatever their period: the domain keeps those of the day. */
const DICTIONNAIRE = `
SELECT i.id, i.code, i.intitule, i.dimensions, i.partage, i.calcule, i.periodicite, (SELECT coalesce(json_agg(row_to_json(f) ORDER BY f.rang, f.debut), '[]') FROM (
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

/** What the other campaigns of the same accord and committee have asked of these days; the very same period is refused by its constraint. */
const DEJA_DEMANDES = `
SELECT DISTINCT ON (v.indicateur_id, c.debut, c.id) v.indicateur_id AS "indicateurId", c.libelle, c.debut, c.fin
FROM campagne c JOIN valeur v ON v.campagne_id = c.id
WHERE c.accord_id = $1 AND c.instance_id = $2 AND c.debut <= $4 AND c.fin >= $3 AND (c.debut, c.fin) <> ($3::date, $4::date)
ORDER BY v.indicateur_id, c.debut, c.id`;

/** Every cell that a campaign of this accord expects, by the owners of the last day of its period; nothing is recorded. */
export async function cellulesDe(em: EntityManager, { accordId, instanceId, debut, fin, departements }: DemandeCellules): Promise<Attendue> {
  const indicateurs = await em.query<IndicateurDuDictionnaire[]>(DICTIONNAIRE, [accordId]);
  const deja = await em.query<DejaDemande[]>(DEJA_DEMANDES, [accordId, instanceId, debut, fin]);
  const annuaire: Annuaire = { organisations: await em.query(ORGANISATIONS, [accordId]), instances: await em.query(INSTANCES, [accordId]) };
  const { attendus, ecartes } = indicateursAttendus(indicateurs, { debut, fin }, deja);
  const cellules = cellulesAttendues(attendus, annuaire, { jour: fin, departements });
  const demandes = new Set(cellules.map(({ indicateurId }) => indicateurId));
  const sansFournisseur = attendus
    .filter(({ id }) => !demandes.has(id))
    .map((indicateur): IndicateurEcarte<IndicateurDuDictionnaire> => ({ indicateur, raison: 'SANS_FOURNISSEUR', explication: 'Aucune organisation de l’annuaire ne le doit au dernier jour de la période.' }));
  return { cellules, organisations: fournisseursAttendus(cellules), attendus: attendus.filter(({ id }) => demandes.has(id)), ecartes: [...ecartes, ...sansFournisseur] };
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
