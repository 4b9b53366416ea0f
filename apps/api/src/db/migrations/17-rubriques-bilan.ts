import type { MigrationInterface, QueryRunner } from 'typeorm';

const AVANT = `'RYTHME','TRANSMISSIONS','INDICATEURS','COMPLETUDE'`;
const APRES = `'RYTHME','TRANSMISSIONS','INDICATEURS','FEUILLE_DE_ROUTE','REMONTEES','COMPLETUDE'`;

const admettre = (rubriques: string): string => `
ALTER TABLE bilan DROP CONSTRAINT bilan_rubriques, ADD CONSTRAINT bilan_rubriques CHECK (rubriques_a_revoir <@ ARRAY[${rubriques}]);
ALTER TABLE narratif_bilan DROP CONSTRAINT narratif_bilan_rubrique, ADD CONSTRAINT narratif_bilan_rubrique CHECK (rubrique IN (${rubriques}));
ALTER TABLE commentaire_bilan DROP CONSTRAINT commentaire_bilan_rubrique, ADD CONSTRAINT commentaire_bilan_rubrique CHECK (rubrique IN (${rubriques}))`;

/** Two more sections of a bilan, the road map and the remontées. What was transmitted before keeps the sections it had. */
export class RubriquesBilan1700000000017 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(admettre(APRES));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
DELETE FROM commentaire_bilan WHERE rubrique IN ('FEUILLE_DE_ROUTE','REMONTEES');
DELETE FROM revision_narratif WHERE narratif_id IN (SELECT id FROM narratif_bilan WHERE rubrique IN ('FEUILLE_DE_ROUTE','REMONTEES'));
DELETE FROM narratif_bilan WHERE rubrique IN ('FEUILLE_DE_ROUTE','REMONTEES');
UPDATE bilan SET rubriques_a_revoir = array_remove(array_remove(rubriques_a_revoir, 'FEUILLE_DE_ROUTE'), 'REMONTEES')`);
    await q.query(admettre(AVANT));
  }
}
