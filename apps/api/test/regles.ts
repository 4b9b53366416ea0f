import { id } from './jura';
import type { Plateforme } from './plateforme';

const REGLES: readonly [cle: string, nature: string, type: string, instance: string | null, nombre: number | null, unite: string | null, destinataires: string[], citation: string, source: string, force: string][] = [
  ['CTA/TRANSMISSION', 'TRANSMISSION', 'CTA', null, null, null, ['CDIAE'], 'fiche 8', 'ACCORD', 'OBLIGATION'],
  ['CTA/RYTHME', 'RYTHME', 'CTA', null, 1, 'PAR_TRIMESTRE', [], 'fiche 8', 'ACCORD', 'OBLIGATION'],
  ['CPR/DOCUMENTS', 'DOCUMENTS', 'COMITE_PILOTAGE_REGIONAL', null, 10, 'JOURS_CALENDAIRES', [], 'article 3', 'ACCORD', 'OBLIGATION'],
  ['CPR/TRANSMISSION', 'TRANSMISSION', 'COMITE_PILOTAGE_REGIONAL', null, null, null, ['CDIAE', 'CTA'], 'article 3', 'ACCORD', 'RECOMMANDATION'],
  ['DOLE/PREAVIS', 'PREAVIS', 'CTA', 'CTA-DOLE', 10, 'JOURS_CALENDAIRES', [], 'article 2', 'REGLEMENT_INTERIEUR', 'RECOMMANDATION'],
  ['SAONE/APPROBATION', 'APPROBATION', 'CTA', 'CTA-SAONE', null, null, [], 'article 4', 'REGLEMENT_INTERIEUR', 'RECOMMANDATION'],
];

/** An accord of Bourgogne-Franche-Comté in force from 2025 on, and the rules that the sittings of the tests are judged by. */
export async function installerRegles(p: Pick<Plateforme, 'sql'>): Promise<void> {
  const departements = ['21', '25', '39', '58', '70', '71', '89', '90'];
  await p.sql(`INSERT INTO region (code, nom, debut) VALUES ('27', 'Bourgogne-Franche-Comté', '2016-01-01') ON CONFLICT DO NOTHING`);
  await p.sql(
    `INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le, fictif) VALUES ($1, 'BFC2025', 'Accord fictif', 'REGIONAL', '27', $2, '2025-01-01', true)`,
    [id('BFC2025'), departements],
  );
  await p.sql(`INSERT INTO article (id, accord_id, genre, code, titre, rang) VALUES ($1, $2, 'FICHE', 'fiche 8', 'Animation territoriale', 1)`, [id('fiche 8'), id('BFC2025')]);
  for (const [cle, nature, type, instance, nombre, unite, destinataires, citation, source, force] of REGLES) {
    await p.sql(
      `INSERT INTO regle (id, cle, accord_id, instance_id, nature, type_instance, departements, nombre, unite, destinataires, debut, citation, source, force)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '2025-01-01', $11, $12, $13)`,
      [id(cle), cle, source === 'ACCORD' ? id('BFC2025') : null, instance && id(instance), nature, type, instance ? [] : departements, nombre, unite, destinataires, citation, source, force],
    );
  }
}
