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
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
DELETE FROM regle WHERE nature = 'CTA_OPERATIONNEL' OR source = 'REGLAGE';
DROP INDEX reunion_tenue_jour, point_presentation;
ALTER TABLE regle DROP CONSTRAINT regle_cta_operationnel, DROP CONSTRAINT regle_nature, DROP CONSTRAINT regle_source,
  ADD CONSTRAINT regle_nature CHECK (nature IN ('RYTHME','PREAVIS','DOCUMENTS','ORDRE_DU_JOUR','PRESENCE','DIFFUSION','APPROBATION','TRANSMISSION','BILAN')),
  ADD CONSTRAINT regle_source CHECK (source IN ('ACCORD','REGLEMENT_INTERIEUR','CHOIX_INSTANCE'))`);
  }
}
