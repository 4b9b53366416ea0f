import { id } from './jura';
import type { Plateforme } from './plateforme';
import { SEANCE } from './seance';

export const COMPTE_RENDU = id('compte rendu de Dole');
/** What the editor would never store, and what must not run if it were. */
export const SYNTHESE_HOSTILE = '<p>Le bassin compte <strong>12 structures</strong> &amp; 3 projets.</p><script>alert(1)</script><ul><li>Un <em>chantier</em></li><li onclick="x()">Deux</li></ul><p><a href="javascript:alert(1)">piège</a> <a href="https://exemple.test/a?b=1&amp;c=2">note</a></p>';

/** The approved minutes of the sitting of Dole, transmitted to the CDIAE of the Jura and to no other. */
export async function installerCompteRendu(p: Plateforme): Promise<void> {
  await p.sql(`UPDATE reunion SET etat = 'TENUE', tenue_le = '2026-12-01T11:00:00Z' WHERE id = $1`, [SEANCE]);
  await p.sql(`UPDATE participant SET presence = CASE nom WHEN 'Camille directrice' THEN 'DISTANCE' WHEN 'Camille ud39' THEN 'EXCUSE' ELSE 'PRESENT' END WHERE reunion_id = $1`, [SEANCE]);
  await p.sql(
    `INSERT INTO compte_rendu (id, reunion_id, instance_id, instance_nom, jour, departements, etat, redige_le, publie_le, approuve_le, approbation)
     VALUES ($1, $2, $3, 'CTA du bassin de Dole', '2026-12-01', '{39}', 'APPROUVE', '2026-12-02T09:00:00Z', '2026-12-09T09:00:00Z', '2026-12-09T09:00:00Z', 'SANS_REGLE')`,
    [COMPTE_RENDU, SEANCE, id('CTA-DOLE')],
  );
  await p.sql(`INSERT INTO synthese (id, compte_rendu_id, point_id, texte, revision, modifie_le) VALUES ($1, $2, $3, $4, 1, '2026-12-02T09:00:00Z')`, [id('synthèse 0'), COMPTE_RENDU, id('point 0'), SYNTHESE_HOSTILE]);
  await p.sql(
    `INSERT INTO decision (id, compte_rendu_id, point_id, rang, numero, genre, texte, pilote_nom, echeance) VALUES ($1, $2, $3, 1, '2026-01', 'ACTION', '=Recenser les besoins; puis les publier', 'SIAE 1', '2027-03-01')`,
    [id('décision 1'), COMPTE_RENDU, id('point 1')],
  );
  await p.sql(`INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le) VALUES ($1, $2, $3, 'CDIAE du Jura', '2026-12-10T09:00:00Z')`, [id('transmission'), COMPTE_RENDU, id('CDIAE-39')]);
}
