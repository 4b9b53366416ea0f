import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of the sittings. Their bytes are in the database, so that a backup is one thing and an act one transaction; beside
 * their row, so that a list never reads them. Kept out of line and uncompressed, they are read piece by piece.
 */
export class Documents1700000000005 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
ALTER TABLE point ADD CONSTRAINT point_reunion_unique UNIQUE (reunion_id, id);
CREATE TABLE document (
  id uuid PRIMARY KEY,
  reunion_id uuid NOT NULL REFERENCES reunion,
  point_id uuid,
  nom text NOT NULL CONSTRAINT document_nom CHECK (length(nom) BETWEEN 1 AND 200 AND nom !~ '[[:cntrl:]/\\\\]'),
  type_mime text NOT NULL CONSTRAINT document_type CHECK (type_mime IN ('application/pdf','application/vnd.oasis.opendocument.text','application/vnd.oasis.opendocument.spreadsheet','application/vnd.oasis.opendocument.presentation','application/vnd.openxmlformats-officedocument.wordprocessingml.document','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet','application/vnd.openxmlformats-officedocument.presentationml.presentation','image/png','image/jpeg','text/csv','text/plain')),
  taille integer NOT NULL CONSTRAINT document_taille CHECK (taille BETWEEN 1 AND 10485760),
  empreinte text NOT NULL CONSTRAINT document_empreinte CHECK (empreinte ~ '^[0-9a-f]{64}$'),
  depose_le timestamptz NOT NULL,
  depose_par_id uuid REFERENCES personne,
  retire_le timestamptz,
  motif text,
  CONSTRAINT document_retire CHECK (retire_le IS NOT NULL OR motif IS NULL),
  CONSTRAINT document_point_id_fkey FOREIGN KEY (reunion_id, point_id) REFERENCES point (reunion_id, id) ON DELETE SET NULL (point_id)
);
CREATE INDEX document_reunion_id ON document (reunion_id, depose_le);
CREATE TABLE document_contenu (
  document_id uuid PRIMARY KEY REFERENCES document,
  octets bytea NOT NULL CONSTRAINT document_contenu_taille CHECK (octet_length(octets) BETWEEN 1 AND 10485760)
);
ALTER TABLE document_contenu ALTER octets SET STORAGE EXTERNAL;
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE document_contenu, document; ALTER TABLE point DROP CONSTRAINT point_reunion_unique');
  }
}
