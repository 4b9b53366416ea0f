import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Workbooks that somebody sent and has not confirmed yet: what their cells say, for their author alone. Their bytes are not
 * kept; once confirmed, nor are their cells: the fingerprint and the receipt stay.
 */
export class Imports1700000000007 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE import_classeur (
  id uuid PRIMARY KEY,
  campagne_id uuid NOT NULL REFERENCES campagne,
  auteur_id uuid NOT NULL REFERENCES personne,
  nom text NOT NULL CONSTRAINT import_classeur_nom CHECK (length(nom) BETWEEN 1 AND 200),
  empreinte text NOT NULL CONSTRAINT import_classeur_empreinte CHECK (empreinte ~ '^[0-9a-f]{64}$'),
  depose_le timestamptz NOT NULL,
  feuilles jsonb,
  recu jsonb,
  confirme_le timestamptz,
  CONSTRAINT import_classeur_confirme CHECK ((confirme_le IS NULL) = (recu IS NULL) AND (confirme_le IS NULL) = (feuilles IS NOT NULL))
);
CREATE UNIQUE INDEX import_classeur_en_cours ON import_classeur (campagne_id, auteur_id) WHERE confirme_le IS NULL;
CREATE INDEX import_classeur_auteur_id ON import_classeur (auteur_id);
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE import_classeur');
  }
}
