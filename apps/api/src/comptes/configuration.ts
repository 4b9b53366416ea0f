import type { Contexte } from '../acte/contexte';
import { COMPTES, DOMAINE_DEMO } from '../db/demonstration/comptes';
import type { CompteDemo, Configuration } from './compte.types';

/** What the console knows before anybody signs in; the demonstration accounts only where all data is fictitious. */
export async function lireConfiguration(ctx: Contexte): Promise<Configuration> {
  const { fictif, smtpUrl } = ctx.configuration;
  return { nom: 'Gouvernance IAE', fictif, courriel: smtpUrl !== null, jour: ctx.jour, comptesDemo: fictif ? await comptesDemo(ctx) : [] };
}

/** Those that still open: an account closed since is not proposed. */
async function comptesDemo(ctx: Contexte): Promise<CompteDemo[]> {
  const comptes = COMPTES.map(([cle, libelle, organisation]) => ({ courriel: `${cle}@${DOMAINE_DEMO}`, libelle, organisation }));
  const { rows } = await ctx.lectures.query<{ courriel: string }>(
    'SELECT p.courriel FROM personne p JOIN compte c ON c.personne_id = p.id AND c.empreinte IS NOT NULL WHERE p.active AND p.courriel = ANY($1)',
    [comptes.map((c) => c.courriel)],
  );
  const ouverts = new Set(rows.map((r) => r.courriel));
  return comptes.filter((c) => ouverts.has(c.courriel));
}
