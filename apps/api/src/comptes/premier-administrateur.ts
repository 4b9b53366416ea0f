import { decrirePersonne, jourCivil, majuscule, transitionImpossible, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { DataSource, EntityManager } from 'typeorm';
import { inscrire } from '../acte/journal';
import { identifiantDe } from '../db/reference/identifiant';
import { creerLien } from './lien';

interface Administrateur {
  readonly courriel: string;
  readonly ouvert: boolean;
}

/**
 * Makes the first administrator of a platform, attached to a technical organisation, and returns the secret of her one-time
 * link. Refused as soon as somebody administers: she then gives the other mandats. As long as the first one has not chosen a
 * password, the same address gets a new link.
 */
export async function creerPremierAdministrateur(source: DataSource, adresse: string, maintenant: Date, requete: string): Promise<string> {
  const [avant = '', apres] = adresse.split('@')[0]?.split('.') ?? [];
  const decrite = decrirePersonne({ prenom: majuscule(avant), nom: majuscule(apres ?? 'Administration'), courriel: adresse, fonction: 'Administration de la plateforme' });
  const { courriel } = decrite;
  return source.transaction(async (em) => {
    await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['administrateurs']);
    const jour = jourCivil(maintenant, ZONE_METROPOLE);
    const existants = await administrateurs(em, jour);
    if (existants.some((a) => a.ouvert || a.courriel !== courriel)) {
      throw transitionImpossible('Cette plateforme a déjà un administrateur : lui seul donne les autres mandats d’administration.');
    }
    const personneId = await personneDe(em, decrite);
    if (existants.length === 0) {
      const organisationId = identifiantDe('organisation', 'plateforme');
      await em.query(`INSERT INTO organisation (id, nom, genre) VALUES ($1, 'Plateforme', 'AUTRE') ON CONFLICT (id) DO NOTHING`, [organisationId]);
      await em.query(`INSERT INTO mandat (id, personne_id, role, organisation_id, debut) VALUES ($1, $2, 'ADMINISTRATEUR', $3, $4)`, [
        identifiantDe('mandat', 'administrateur', personneId, maintenant.toISOString()), personneId, organisationId, jour,
      ]);
      await inscrire(em, { acteur: null, maintenant, requete }, [{ acte: 'donnerMandat', sujet: 'Personne', sujetId: personneId, champs: ['mandats', 'ADMINISTRATEUR'] }]);
    }
    return creerLien(em, personneId, 'INVITATION', maintenant);
  });
}

const administrateurs = (em: EntityManager, jour: string): Promise<Administrateur[]> =>
  em.query(
    `SELECT p.courriel, c.empreinte IS NOT NULL AS ouvert FROM mandat m JOIN personne p ON p.id = m.personne_id AND p.active LEFT JOIN compte c ON c.personne_id = p.id
     WHERE m.role = 'ADMINISTRATEUR' AND m.debut <= $1::date AND (m.fin IS NULL OR m.fin >= $1::date)`,
    [jour],
  );

/** Somebody of this address, already in the directory or not. */
async function personneDe(em: EntityManager, { prenom, nom, courriel, fonction }: ReturnType<typeof decrirePersonne>): Promise<string> {
  const lignes = (await em.query(
    `INSERT INTO personne (id, prenom, nom, courriel, fonction) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (courriel) DO UPDATE SET active = true RETURNING id`,
    [identifiantDe('personne', courriel), prenom, nom, courriel, fonction],
  )) as { id: string }[];
  const [ligne] = lignes;
  if (!ligne) throw new Error('La personne n’a pas été enregistrée.');
  return ligne.id;
}
