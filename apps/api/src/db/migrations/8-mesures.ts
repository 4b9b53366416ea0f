import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the platform counts from its own evidence: the setting that no accord gives, and how its fournisseurs contest a count. */
export class Mesures1700000000008 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
ALTER TABLE regle DROP CONSTRAINT regle_nature, DROP CONSTRAINT regle_source,
  ADD CONSTRAINT regle_nature CHECK (nature IN ('RYTHME','PREAVIS','DOCUMENTS','ORDRE_DU_JOUR','PRESENCE','DIFFUSION','APPROBATION','TRANSMISSION','BILAN','CTA_OPERATIONNEL')),
  ADD CONSTRAINT regle_source CHECK (source IN ('ACCORD','REGLEMENT_INTERIEUR','CHOIX_INSTANCE','REGLAGE')),
  ADD CONSTRAINT regle_cta_operationnel CHECK (nature <> 'CTA_OPERATIONNEL' OR (type_instance = 'CTA' AND nombre >= 1));
-- What leans on directories and conventions that are not held yet is asked of its owners, wherever the dictionary came from.
UPDATE indicateur SET calcule = false WHERE calcule AND code NOT IN ('F3-1','F3-3','F8-1','F8-2','F8-3');
CREATE INDEX reunion_tenue_jour ON reunion (jour) WHERE etat = 'TENUE';
CREATE INDEX point_presentation ON point (reunion_id) WHERE etiquettes @> '{PRESENTATION_ACCORD}';
CREATE TABLE contestation (
  id uuid PRIMARY KEY,
  indicateur_id uuid NOT NULL,
  accord_id uuid NOT NULL,
  instance_id uuid NOT NULL REFERENCES instance,
  organisation_id uuid NOT NULL REFERENCES organisation,
  departement text REFERENCES departement,
  annee integer NOT NULL CONSTRAINT contestation_annee CHECK (annee BETWEEN 2011 AND 2999),
  numerateur integer NOT NULL,
  denominateur integer,
  motif text NOT NULL CONSTRAINT contestation_motif CHECK (length(motif) BETWEEN 3 AND 1000),
  etat text NOT NULL CONSTRAINT contestation_etat CHECK (etat IN ('OUVERTE','RETENUE','ECARTEE')),
  reponse text CONSTRAINT contestation_reponse CHECK (length(reponse) BETWEEN 3 AND 1000),
  contestee_le timestamptz NOT NULL,
  repondue_le timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT contestation_indicateur_id_fkey FOREIGN KEY (indicateur_id, accord_id) REFERENCES indicateur (id, accord_id),
  CONSTRAINT contestation_repondue CHECK ((etat = 'OUVERTE') = (repondue_le IS NULL) AND (repondue_le IS NULL) = (reponse IS NULL) AND repondue_le >= contestee_le)
);
-- While one is open, the same fournisseur adds nothing by opening another on the same count.
CREATE UNIQUE INDEX contestation_ouverte_unique ON contestation (indicateur_id, annee, organisation_id, departement) NULLS NOT DISTINCT WHERE etat = 'OUVERTE';
CREATE INDEX contestation_accord_annee ON contestation (accord_id, annee);
CREATE INDEX contestation_organisation_id ON contestation (organisation_id);
CREATE INDEX contestation_instance_id ON contestation (instance_id, etat);
CREATE INDEX contestation_departement ON contestation (departement);
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
DROP TABLE contestation;
DELETE FROM regle WHERE nature = 'CTA_OPERATIONNEL' OR source = 'REGLAGE';
DROP INDEX reunion_tenue_jour, point_presentation;
ALTER TABLE regle DROP CONSTRAINT regle_cta_operationnel, DROP CONSTRAINT regle_nature, DROP CONSTRAINT regle_source,
  ADD CONSTRAINT regle_nature CHECK (nature IN ('RYTHME','PREAVIS','DOCUMENTS','ORDRE_DU_JOUR','PRESENCE','DIFFUSION','APPROBATION','TRANSMISSION','BILAN')),
  ADD CONSTRAINT regle_source CHECK (source IN ('ACCORD','REGLEMENT_INTERIEUR','CHOIX_INSTANCE'))`);
  }
}
