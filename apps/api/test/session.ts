import { empreinte } from '../src/http/jeton';
import { id } from './jura';
import type { Plateforme } from './plateforme';

/** Opens a session for this person of the Jura and returns the header that carries it. */
export async function ouvrirSession(p: Pick<Plateforme, 'sql' | 'instant'>, qui: string): Promise<{ cookie: string }> {
  await p.sql(`INSERT INTO session (jeton, personne_id, ouverte_le, expire_le) VALUES ($1, $2, $3, $3::timestamptz + interval '1 day') ON CONFLICT DO NOTHING`, [empreinte(`session de ${id(qui)}`), id(qui), p.instant]);
  return { cookie: `session=${encodeURIComponent(`session de ${id(qui)}`)}` };
}
