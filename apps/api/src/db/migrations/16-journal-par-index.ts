import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The line before is always found by its index. A connection keeps the plan that the trigger made first: on a young journal it was
 * to read the whole table, and each line then cost as much as all those written before it.
 */
export class JournalParIndex1700000000016 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER FUNCTION chainer_journal() SET enable_seqscan = off');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER FUNCTION chainer_journal() RESET enable_seqscan');
  }
}
