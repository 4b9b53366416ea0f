import { saisieInvalide, type PointInscrit } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';

const ECRIRE = `
INSERT INTO point (id, reunion_id, rang, titre, duree_minutes, genre, presentateur, etat, article_id, etiquettes)
SELECT coalesce(x.id, gen_random_uuid()), $1, x.rang, x.titre, x."dureeMinutes", x.genre, x.presentateur, 'INSCRIT', x."articleId", ARRAY(SELECT jsonb_array_elements_text(x.etiquettes))
FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, rang integer, titre text, "dureeMinutes" integer, genre text, presentateur text, "articleId" uuid, etiquettes jsonb)
ON CONFLICT (id) DO UPDATE SET rang = EXCLUDED.rang, titre = EXCLUDED.titre, duree_minutes = EXCLUDED.duree_minutes, genre = EXCLUDED.genre,
  presentateur = EXCLUDED.presentateur, etat = 'INSCRIT', motif = NULL, article_id = EXCLUDED.article_id, etiquettes = EXCLUDED.etiquettes
WHERE point.reunion_id = EXCLUDED.reunion_id
RETURNING id`;

/** Writes the agenda in one statement; a known item keeps its id, and with it who proposed it. Returns the ids. */
export async function ecrirePoints(em: EntityManager, reunionId: string, points: readonly PointInscrit[]): Promise<string[]> {
  if (points.length === 0) return [];
  const ecrits = await em.query<{ id: string }[]>(ECRIRE, [reunionId, JSON.stringify(points)]);
  // The item of another sitting is left alone by the statement, and does not exist for this one.
  if (ecrits.length < points.length) throw saisieInvalide([{ champ: 'points', message: 'Un de ces points n’appartient pas à cette réunion.' }]);
  return ecrits.map((p) => p.id);
}
