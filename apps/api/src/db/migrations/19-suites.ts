import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows an act: the mails of a survey. */
export class Suites1700000000019 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','ACTION','REMONTEE','ENQUETE','COMPTE'));
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM courriel WHERE genre = 'ENQUETE'; ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','ACTION','REMONTEE','COMPTE'))`);
  }
}
