import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same cell at the former period is looked for at each entry, submission and review: by its owner and its indicator, among ten years of values. */
export class CasePrecedente1700000000015 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX valeur_case ON valeur (organisation_id, indicateur_id, departement, type_siae)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX valeur_case');
  }
}
