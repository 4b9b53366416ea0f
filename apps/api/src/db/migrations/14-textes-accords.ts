import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts of the accords: the signed one, its annexes, those of its avenants. Their bytes are kept as those of the documents of a
 * sitting are. A signatory or an article that came later says by which avenant.
 */
export class TextesAccords1700000000014 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
ALTER TABLE evenement_accord ADD CONSTRAINT evenement_accord_accord_unique UNIQUE (accord_id, id);
ALTER TABLE signataire ADD COLUMN evenement_id uuid, ADD CONSTRAINT signataire_evenement_id_fkey FOREIGN KEY (accord_id, evenement_id) REFERENCES evenement_accord (accord_id, id);
ALTER TABLE article ADD COLUMN evenement_id uuid, ADD CONSTRAINT article_evenement_id_fkey FOREIGN KEY (accord_id, evenement_id) REFERENCES evenement_accord (accord_id, id);
CREATE TABLE texte_accord (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord,
  evenement_id uuid,
  nom text NOT NULL CONSTRAINT texte_accord_nom CHECK (length(nom) BETWEEN 1 AND 200 AND nom !~ '[[:cntrl:]/\\\\]'),
  type_mime text NOT NULL CONSTRAINT texte_accord_type CHECK (type_mime IN ('application/pdf','application/vnd.oasis.opendocument.text','application/vnd.oasis.opendocument.spreadsheet','application/vnd.oasis.opendocument.presentation','application/vnd.openxmlformats-officedocument.wordprocessingml.document','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet','application/vnd.openxmlformats-officedocument.presentationml.presentation','image/png','image/jpeg','text/csv','text/plain')),
  taille integer NOT NULL CONSTRAINT texte_accord_taille CHECK (taille BETWEEN 1 AND 10485760),
  empreinte text NOT NULL CONSTRAINT texte_accord_empreinte CHECK (empreinte ~ '^[0-9a-f]{64}$'),
  depose_le timestamptz NOT NULL,
  depose_par_id uuid REFERENCES personne,
  retire_le timestamptz,
  motif text,
  CONSTRAINT texte_accord_retire CHECK ((retire_le IS NULL) = (motif IS NULL)),
  CONSTRAINT texte_accord_evenement_id_fkey FOREIGN KEY (accord_id, evenement_id) REFERENCES evenement_accord (accord_id, id)
);
CREATE INDEX texte_accord_accord_id ON texte_accord (accord_id, depose_le);
CREATE TABLE texte_accord_contenu (
  texte_accord_id uuid PRIMARY KEY REFERENCES texte_accord,
  octets bytea NOT NULL CONSTRAINT texte_accord_contenu_taille CHECK (octet_length(octets) BETWEEN 1 AND 10485760)
);
ALTER TABLE texte_accord_contenu ALTER octets SET STORAGE EXTERNAL;
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE texte_accord_contenu, texte_accord; ALTER TABLE signataire DROP COLUMN evenement_id; ALTER TABLE article DROP COLUMN evenement_id; ALTER TABLE evenement_accord DROP CONSTRAINT evenement_accord_accord_unique');
  }
}
