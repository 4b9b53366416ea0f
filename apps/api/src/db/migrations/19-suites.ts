import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What follows an act: the mails of a survey; an action that goes on in the road map of a later year; a
 * remontée that climbs by several branches, which are one question; what an administrator wrote of an accord
 * and corrects, whose former words stay beside.
 */
export class Suites1700000000019 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','ACTION','REMONTEE','ENQUETE','COMPTE'));
ALTER TABLE action ADD COLUMN reportee_de_id uuid REFERENCES action ON DELETE SET NULL,
  ADD CONSTRAINT action_report_unique UNIQUE (reportee_de_id),
  ADD CONSTRAINT action_report CHECK (reportee_de_id IS NULL OR (reportee_de_id <> id AND feuille_de_route_id IS NOT NULL)),
  DROP CONSTRAINT action_etat, ADD CONSTRAINT action_etat CHECK (etat IN ('A_FAIRE','EN_COURS','TERMINEE','ABANDONNEE','REPORTEE','NON_RENSEIGNEE')),
  DROP CONSTRAINT action_close, ADD CONSTRAINT action_close CHECK ((etat IN ('TERMINEE','ABANDONNEE','REPORTEE')) = (close_le IS NOT NULL));
ALTER TABLE avancee DROP CONSTRAINT avancee_etat, ADD CONSTRAINT avancee_etat CHECK (etat IN ('A_FAIRE','EN_COURS','TERMINEE','ABANDONNEE','REPORTEE'));
ALTER TABLE remontee ADD COLUMN question_id uuid REFERENCES remontee;
UPDATE remontee SET question_id = id;
ALTER TABLE remontee ALTER COLUMN question_id SET NOT NULL;
CREATE INDEX remontee_question_id ON remontee (question_id);
CREATE TABLE correction_accord (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord,
  sujet text NOT NULL CONSTRAINT correction_accord_sujet CHECK (sujet IN ('SIGNATAIRE','ARTICLE')),
  sujet_id uuid NOT NULL,
  avant text NOT NULL,
  motif text NOT NULL CONSTRAINT correction_accord_motif CHECK (length(motif) BETWEEN 3 AND 1000),
  corrige_le timestamptz NOT NULL
);
CREATE INDEX correction_accord_accord_id ON correction_accord (accord_id, corrige_le);
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE correction_accord; ALTER TABLE remontee DROP COLUMN question_id');
    await q.query(`
DELETE FROM avancee WHERE etat = 'REPORTEE';
UPDATE action SET etat = CASE WHEN avancement = 0 THEN 'A_FAIRE' ELSE 'EN_COURS' END, close_le = NULL WHERE etat = 'REPORTEE';
ALTER TABLE action DROP COLUMN reportee_de_id,
  DROP CONSTRAINT action_etat, ADD CONSTRAINT action_etat CHECK (etat IN ('A_FAIRE','EN_COURS','TERMINEE','ABANDONNEE','NON_RENSEIGNEE')),
  DROP CONSTRAINT action_close, ADD CONSTRAINT action_close CHECK ((etat IN ('TERMINEE','ABANDONNEE')) = (close_le IS NOT NULL));
ALTER TABLE avancee DROP CONSTRAINT avancee_etat, ADD CONSTRAINT avancee_etat CHECK (etat IN ('A_FAIRE','EN_COURS','TERMINEE','ABANDONNEE'));`);
    await q.query(`DELETE FROM courriel WHERE genre = 'ENQUETE'; ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','ACTION','REMONTEE','COMPTE'))`);
  }
}
