import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that support a figure: read by those who read it, their bytes kept as those of the documents of a sitting are. And what an
 * import wrote, by the revision of each cell, so that it may be taken back while nobody has touched it.
 */
export class PiecesEtAnnulations1700000000018 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE piece_valeur (
  id uuid PRIMARY KEY,
  valeur_id uuid NOT NULL REFERENCES valeur,
  nom text NOT NULL CONSTRAINT piece_valeur_nom CHECK (length(nom) BETWEEN 1 AND 200 AND nom !~ '[[:cntrl:]/\\\\]'),
  type_mime text NOT NULL CONSTRAINT piece_valeur_type CHECK (type_mime IN ('application/pdf','application/vnd.oasis.opendocument.text','application/vnd.oasis.opendocument.spreadsheet','application/vnd.oasis.opendocument.presentation','application/vnd.openxmlformats-officedocument.wordprocessingml.document','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet','application/vnd.openxmlformats-officedocument.presentationml.presentation','image/png','image/jpeg','text/csv','text/plain')),
  taille integer NOT NULL CONSTRAINT piece_valeur_taille CHECK (taille BETWEEN 1 AND 10485760),
  empreinte text NOT NULL CONSTRAINT piece_valeur_empreinte CHECK (empreinte ~ '^[0-9a-f]{64}$'),
  depose_le timestamptz NOT NULL,
  depose_par_id uuid REFERENCES personne,
  retire_le timestamptz
);
CREATE INDEX piece_valeur_valeur_id ON piece_valeur (valeur_id, depose_le);
CREATE TABLE piece_valeur_contenu (
  piece_valeur_id uuid PRIMARY KEY REFERENCES piece_valeur,
  octets bytea NOT NULL CONSTRAINT piece_valeur_contenu_taille CHECK (octet_length(octets) BETWEEN 1 AND 10485760)
);
ALTER TABLE piece_valeur_contenu ALTER octets SET STORAGE EXTERNAL;
ALTER TABLE import_classeur ADD COLUMN annule_le timestamptz, ADD CONSTRAINT import_classeur_annule CHECK (annule_le IS NULL OR confirme_le IS NOT NULL);
CREATE TABLE import_valeur (
  import_id uuid NOT NULL REFERENCES import_classeur,
  valeur_id uuid NOT NULL,
  numero integer NOT NULL,
  PRIMARY KEY (import_id, valeur_id),
  FOREIGN KEY (valeur_id, numero) REFERENCES valeur_revision (valeur_id, numero)
);
CREATE INDEX import_valeur_revision ON import_valeur (valeur_id, numero);
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE import_valeur, piece_valeur_contenu, piece_valeur; ALTER TABLE import_classeur DROP COLUMN annule_le');
  }
}
