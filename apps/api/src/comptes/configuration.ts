import type { Contexte } from '../acte/contexte';
import type { CompteDemo, Configuration } from './compte.types';

const COMPTES_DEMO = ['animateur', 'siae', 'reseau', 'reseau2', 'ud39', 'ud21', 'secretariat', 'national', 'administrateur', 'sansmandat'].map((nom) => `${nom}@demo.test`);

/** What the console knows before anybody signs in; the demonstration accounts only where all data is fictitious. */
export async function lireConfiguration(ctx: Contexte): Promise<Configuration> {
  const { fictif, smtpUrl } = ctx.configuration;
  return { nom: 'Gouvernance IAE', fictif, courriel: smtpUrl !== null, jour: ctx.jour, comptesDemo: fictif ? await comptesDemo(ctx) : [] };
}

async function comptesDemo(ctx: Contexte): Promise<CompteDemo[]> {
  const { rows } = await ctx.lectures.query<CompteDemo>(
    `SELECT p.courriel, coalesce(p.fonction, p.prenom || ' ' || p.nom) AS libelle,
       (SELECT o.nom FROM mandat m JOIN organisation o ON o.id = m.organisation_id WHERE m.personne_id = p.id AND m.debut <= $2::date AND (m.fin IS NULL OR m.fin >= $2::date) ORDER BY m.debut, m.id LIMIT 1) AS organisation
     FROM personne p JOIN compte c ON c.personne_id = p.id AND c.empreinte IS NOT NULL
     WHERE p.active AND p.courriel = ANY($1) ORDER BY array_position($1, p.courriel)`,
    [COMPTES_DEMO, ctx.jour],
  );
  return rows;
}
