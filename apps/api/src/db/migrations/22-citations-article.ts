import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an article is cited is asked each time it is read: of all the agendas and actions of ten years, by the few rows that cite one. */
export class CitationsArticle1700000000022 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE INDEX point_article_id ON point (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX action_article_id ON action (article_id) WHERE article_id IS NOT NULL;
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX point_article_id, action_article_id');
  }
}
