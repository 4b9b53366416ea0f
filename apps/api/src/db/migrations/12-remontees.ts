import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What instances raise, level after level, and the toolbox of good practices. A remontée keeps every step and its word; its
 * scope column names the instances that it has reached. An agenda item may come from one.
 */
export class Remontees1700000000012 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE remontee (
  id uuid PRIMARY KEY,
  genre text NOT NULL CONSTRAINT remontee_genre CHECK (genre IN ('BESOIN','DIFFICULTE','BONNE_PRATIQUE')),
  titre text NOT NULL CONSTRAINT remontee_titre CHECK (length(titre) BETWEEN 5 AND 200),
  texte text NOT NULL CONSTRAINT remontee_texte CHECK (length(texte) BETWEEN 10 AND 4000),
  etat text NOT NULL CONSTRAINT remontee_etat CHECK (etat IN ('OUVERTE','EXTERNE','REPONDUE','CLOSE','FUSIONNEE')),
  origine_id uuid NOT NULL REFERENCES instance,
  origine_nom text NOT NULL,
  instance_id uuid NOT NULL REFERENCES instance,
  instance_nom text NOT NULL,
  atteintes uuid[] NOT NULL,
  departements text[] NOT NULL,
  externe text CONSTRAINT remontee_externe CHECK (length(externe) BETWEEN 2 AND 100),
  reponse text CONSTRAINT remontee_reponse CHECK (length(reponse) BETWEEN 3 AND 4000),
  fusionnee_dans_id uuid REFERENCES remontee,
  levee_le timestamptz NOT NULL,
  arrivee_le timestamptz NOT NULL,
  repondu_le timestamptz,
  close_le timestamptz,
  retenue_le timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT remontee_atteinte CHECK (instance_id = ANY (atteintes) AND origine_id = ANY (atteintes)),
  CONSTRAINT remontee_repondue CHECK ((reponse IS NULL) = (repondu_le IS NULL) AND (etat <> 'REPONDUE' OR reponse IS NOT NULL)),
  CONSTRAINT remontee_sortie CHECK (etat <> 'EXTERNE' OR externe IS NOT NULL),
  CONSTRAINT remontee_close CHECK ((etat IN ('CLOSE','FUSIONNEE')) = (close_le IS NOT NULL)),
  CONSTRAINT remontee_fusionnee CHECK ((etat = 'FUSIONNEE') = (fusionnee_dans_id IS NOT NULL) AND fusionnee_dans_id <> id),
  CONSTRAINT remontee_retenue CHECK (retenue_le IS NULL OR genre = 'BONNE_PRATIQUE')
);
CREATE INDEX remontee_atteintes_idx ON remontee USING gin (atteintes);
CREATE INDEX remontee_instance_id ON remontee (instance_id, etat, arrivee_le);
CREATE INDEX remontee_origine_id ON remontee (origine_id);
CREATE INDEX remontee_fusionnee_dans_id ON remontee (fusionnee_dans_id);
CREATE TABLE etape_remontee (
  id uuid PRIMARY KEY,
  remontee_id uuid NOT NULL REFERENCES remontee,
  rang integer NOT NULL,
  genre text NOT NULL CONSTRAINT etape_remontee_genre CHECK (genre IN ('LEVEE','TRANSMISE','SORTIE','REPONDUE','FUSIONNEE','CLOSE','RETENUE')),
  instance_id uuid NOT NULL REFERENCES instance,
  instance_nom text NOT NULL,
  vers text,
  mot text,
  instant timestamptz NOT NULL,
  CONSTRAINT etape_remontee_rang_unique UNIQUE (remontee_id, rang),
  CONSTRAINT etape_remontee_mot CHECK (genre IN ('LEVEE','RETENUE') OR mot IS NOT NULL)
);
CREATE TABLE bonne_pratique (
  id uuid PRIMARY KEY,
  remontee_id uuid NOT NULL CONSTRAINT bonne_pratique_remontee_unique UNIQUE REFERENCES remontee,
  titre text NOT NULL CONSTRAINT bonne_pratique_titre CHECK (length(titre) BETWEEN 5 AND 200),
  texte text NOT NULL CONSTRAINT bonne_pratique_texte CHECK (length(texte) BETWEEN 10 AND 4000),
  themes text[] NOT NULL,
  instance_nom text NOT NULL,
  departements text[] NOT NULL,
  retenue_le timestamptz NOT NULL
);
CREATE INDEX bonne_pratique_retenue_le ON bonne_pratique (retenue_le DESC, id DESC);
ALTER TABLE point ADD COLUMN remontee_id uuid REFERENCES remontee;
CREATE UNIQUE INDEX point_remontee_unique ON point (reunion_id, remontee_id);
ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','ACTION','REMONTEE','COMPTE'));
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM courriel WHERE genre = 'REMONTEE'; ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','ACTION','COMPTE'))`);
    await q.query('ALTER TABLE point DROP COLUMN remontee_id; DROP TABLE bonne_pratique, etape_remontee, remontee');
  }
}
