import { ErreurDemarrage } from './erreur.mjs';
import { demarrerPostgres } from './postgres.mjs';
import { DOSSIER_POSTGRES } from './racine.mjs';

const VERSION_MINIMALE = 15;

/**
 * The database of `npm start`: DATABASE_URL once checked, else the embedded server.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ url: string, embarquee: boolean, arreter: () => Promise<void> }>}
 */
export async function ouvrirBase(env) {
  if (!env.DATABASE_URL) return { ...(await demarrerPostgres({ dossier: DOSSIER_POSTGRES })), embarquee: true };
  await verifierBase(env.DATABASE_URL);
  return { url: env.DATABASE_URL, embarquee: false, arreter: async () => {} };
}

/** Refuses, in one sentence, a database that does not answer or is too old. @param {string} url */
export async function verifierBase(url) {
  const adresse = lireUrl(url);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('server_version') AS version");
    const version = String(rows[0].version);
    if (Number.parseInt(version, 10) < VERSION_MINIMALE) {
      throw new ErreurDemarrage(`PostgreSQL ${version} est trop ancien\u00a0: il faut la version ${VERSION_MINIMALE} ou une plus récente.`);
    }
  } catch (erreur) {
    throw erreur instanceof ErreurDemarrage ? erreur : refus(erreur, adresse);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} url */
function lireUrl(url) {
  try {
    const adresse = new URL(url);
    if (/^postgres(ql)?:$/.test(adresse.protocol)) return adresse;
  } catch {
    // Falls to the same refusal.
  }
  throw new ErreurDemarrage('DATABASE_URL n’est pas une adresse PostgreSQL (postgres://compte:motdepasse@hote:5432/base).');
}

/** @param {any} erreur @param {URL} adresse */
function refus(erreur, adresse) {
  const lieu = `${adresse.hostname || 'localhost'}:${adresse.port || 5432}`;
  const code = erreur?.code ?? erreur?.errors?.[0]?.code;
  const causes = {
    ECONNREFUSED: 'rien n’écoute à cette adresse',
    ENOTFOUND: 'ce nom de machine est inconnu',
    EAI_AGAIN: 'ce nom de machine est inconnu',
    ETIMEDOUT: 'pas de réponse dans le délai',
    '28P01': 'le compte ou le mot de passe est refusé',
    '28000': 'le compte ou le mot de passe est refusé',
    '3D000': `la base «\u00a0${adresse.pathname.slice(1)}\u00a0» n’existe pas`,
  };
  const cause = causes[/** @type {keyof typeof causes} */ (code)] ?? (/timeout/.test(erreur?.message) ? causes.ETIMEDOUT : erreur?.message);
  return new ErreurDemarrage(`La base de données ${lieu} n’est pas joignable\u00a0: ${cause}.`);
}
