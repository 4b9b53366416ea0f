import { jourCivil, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { RegleEnvoi } from '../acte/envoi';
import { RAPPEL_JOURS } from '../campagnes/rappel';
import { PORTEE_DU_MANDAT } from '../http/acteur';
import type { EnvoiDu } from './envoi-du';

/** One addressee: a person, or the box of an organisation that named nobody. */
export interface Destinataire {
  readonly personneId: string | null;
  readonly nom: string;
  readonly adresse: string;
  /** How the person sits, for a convocation. */
  readonly titre: string | null;
  /** The instance in whose name the mail is received, for a transmission. */
  readonly instanceNom: string | null;
}

/** Convened persons; where an organisation named nobody, its own box. */
const participants = (ou: string): string => `
  SELECT p.personne_id AS "personneId", coalesce(nullif(trim(concat(q.prenom, ' ', q.nom)), ''), p.organisation_nom, p.nom) AS nom,
    lower(coalesce(q.courriel, CASE WHEN p.personne_id IS NULL THEN o.courriel END)) AS adresse, p.titre, NULL AS "instanceNom"
  FROM participant p LEFT JOIN personne q ON q.id = p.personne_id AND q.active LEFT JOIN organisation o ON o.id = p.organisation_id
  WHERE ${ou}`;

/** Those who run an instance on that day, $2; when nobody does, the box of its secrétariat. */
const secretariats = (instances: string): string => `
  SELECT q.id AS "personneId", trim(concat(q.prenom, ' ', q.nom)) AS nom, q.courriel AS adresse, NULL AS titre, i.nom AS "instanceNom"
  FROM instance i JOIN mandat m ON m.role IN ('ANIMATEUR', 'SECRETARIAT') AND m.debut <= $2::date AND (m.fin IS NULL OR m.fin >= $2::date)
    AND CASE WHEN m.instance_id IS NULL THEN m.organisation_id = i.secretariat_id ELSE m.instance_id = i.id END
  JOIN personne q ON q.id = m.personne_id AND q.active
  WHERE i.id IN (${instances})
  UNION ALL
  SELECT NULL, o.nom, lower(o.courriel), NULL, i.nom FROM instance i JOIN organisation o ON o.id = i.secretariat_id
  WHERE i.id IN (${instances}) AND NOT EXISTS (
    SELECT 1 FROM mandat m JOIN personne q ON q.id = m.personne_id AND q.active
    WHERE m.role IN ('ANIMATEUR', 'SECRETARIAT') AND m.debut <= $2::date AND (m.fin IS NULL OR m.fin >= $2::date)
      AND CASE WHEN m.instance_id IS NULL THEN m.organisation_id = i.secretariat_id ELSE m.instance_id = i.id END)`;

/** Those who sit in an instance on that day in the name of its members: they judge what it receives, whoever runs it. */
const titulaires = (instances: string): string => `
  SELECT q.id AS "personneId", trim(concat(q.prenom, ' ', q.nom)) AS nom, q.courriel AS adresse, NULL AS titre, i.nom AS "instanceNom"
  FROM membre e JOIN instance i ON i.id = e.instance_id JOIN personne q ON q.id = e.titulaire_id AND q.active
  WHERE e.instance_id IN (${instances}) AND e.debut <= $2::date AND (e.fin IS NULL OR e.fin >= $2::date)`;

/**
 * Who answers for the organisations that still owe something to a campaign, $4 narrowing them; where nobody does, the
 * box of the organisation. An owner who has done his part meanwhile is left alone.
 */
const fournisseurs = (reste: string): string => `
  SELECT q.id AS "personneId", trim(concat(q.prenom, ' ', q.nom)) AS nom, q.courriel AS adresse, NULL AS titre, NULL AS "instanceNom"
  FROM (${organisationsQuiDoivent(reste)}) f JOIN mandat m ON m.organisation_id = f.organisation_id AND ${MANDAT_VALABLE} JOIN personne q ON q.id = m.personne_id AND q.active
  UNION ALL
  SELECT NULL, o.nom, lower(o.courriel), NULL, NULL FROM (${organisationsQuiDoivent(reste)}) f JOIN organisation o ON o.id = f.organisation_id
  WHERE NOT EXISTS (SELECT 1 FROM mandat m JOIN personne q ON q.id = m.personne_id AND q.active WHERE m.organisation_id = f.organisation_id AND ${MANDAT_VALABLE})`;

const MANDAT_VALABLE = `m.role <> 'ADMINISTRATEUR' AND m.debut <= $2::date AND (m.fin IS NULL OR m.fin >= $2::date)`;
const organisationsQuiDoivent = (reste: string): string =>
  `SELECT DISTINCT v.organisation_id FROM valeur v WHERE v.campagne_id = $1::uuid AND NOT v.verrouillee AND ${reste} AND (cardinality($4::uuid[]) = 0 OR v.organisation_id = ANY($4::uuid[]))`;

/** Who answers for the organisations that pilot; where nobody does, the box of the organisation. */
const pilotes = (organisations: string): string => `
  SELECT q.id AS "personneId", trim(concat(q.prenom, ' ', q.nom)) AS nom, q.courriel AS adresse, NULL AS titre, NULL AS "instanceNom"
  FROM (${organisations}) f JOIN mandat m ON m.organisation_id = f.pilote_id AND ${MANDAT_VALABLE} JOIN personne q ON q.id = m.personne_id AND q.active
  UNION ALL
  SELECT NULL, o.nom, lower(o.courriel), NULL, NULL FROM (${organisations}) f JOIN organisation o ON o.id = f.pilote_id
  WHERE NOT EXISTS (SELECT 1 FROM mandat m JOIN personne q ON q.id = m.personne_id AND q.active WHERE m.organisation_id = f.pilote_id AND ${MANDAT_VALABLE})`;
const SON_PILOTE = `SELECT pilote_id FROM action WHERE id = $1::uuid AND pilote_id IS NOT NULL`;

/**
 * Who may answer a survey, as `repondreEnquete` is granted: whoever sits in its territory, or anywhere for a national one.
 * A box cannot answer: an organisation without an account is asked by nobody.
 */
const interroges = (reste: string): string => `
  SELECT q.id AS "personneId", trim(concat(q.prenom, ' ', q.nom)) AS nom, q.courriel AS adresse, NULL AS titre, NULL AS "instanceNom"
  FROM enquete e JOIN mandat m ON ${MANDAT_VALABLE} JOIN personne q ON q.id = m.personne_id AND q.active ${PORTEE_DU_MANDAT}
  WHERE e.id = $1::uuid AND ${reste} AND EXISTS (SELECT 1 FROM instance i WHERE (i.id = ANY(lues.ids) OR i.id = ANY(tenues.ids))
    AND (e.type_instance = 'COMITE_PILOTAGE_NATIONAL' OR (i.departements && e.departements AND i.type NOT IN ('COMITE_PILOTAGE_NATIONAL', 'CNIAE'))))`;

const DE_LA_REUNION = 'p.reunion_id = $1::uuid';
const DU_COMPTE_RENDU = 'p.reunion_id = (SELECT reunion_id FROM compte_rendu WHERE id = $1::uuid)';

/** Those who received a bilan, $3 narrowing them. */
const DU_BILAN = (colonne: string): string => `SELECT u.id FROM bilan b, unnest(b.${colonne}) AS u(id) WHERE b.id = $1::uuid AND (cardinality($3::uuid[]) = 0 OR u.id = ANY($3::uuid[]))`;

/** $1 is the subject, $2 the day, $3 the instances and $4 the organisations named by the act (none: all those concerned). */
const REQUETES: Readonly<Record<RegleEnvoi, string>> = {
  CONVOQUES: participants(DE_LA_REUNION),
  SANS_REPONSE: participants(`${DE_LA_REUNION} AND p.reponse = 'ATTENDUE' AND p.titre <> 'SUPPLEANT'`),
  PARTICIPANTS: participants(DU_COMPTE_RENDU),
  // Who has acknowledged already is left alone.
  SECRETARIATS_DESTINATAIRES: secretariats(
    `SELECT t.instance_id FROM transmission t WHERE t.compte_rendu_id = $1::uuid AND t.recu_le IS NULL AND (cardinality($3::uuid[]) = 0 OR t.instance_id = ANY($3::uuid[]))`,
  ),
  // The instances are those of the act: where a remontée arrives, who asked for its answer.
  SECRETARIATS: secretariats('SELECT unnest($3::uuid[])'),
  SECRETARIAT: secretariats(`SELECT instance_id FROM reunion WHERE id = $1::uuid UNION SELECT instance_id FROM compte_rendu WHERE id = $1::uuid`),
  FOURNISSEURS: fournisseurs(`v.etat IN ('A_SAISIR', 'SAISIE', 'RENVOYEE')`),
  // An owner whose deadline was extended is reminded before his own.
  FOURNISSEURS_A_RELANCER: fournisseurs(`v.etat IN ('A_SAISIR', 'SAISIE', 'RENVOYEE') AND v.echeance <= $2::date + ${RAPPEL_JOURS}`),
  FOURNISSEURS_RENVOYES: fournisseurs(`v.etat = 'RENVOYEE'`),
  DESTINATAIRES_BILAN: `${secretariats(DU_BILAN('destinataires'))} UNION ALL ${titulaires(DU_BILAN('comites_nationaux'))}`,
  AUTEURS_BILAN: secretariats('SELECT instance_id FROM bilan WHERE id = $1::uuid'),
  PILOTE: pilotes(SON_PILOTE),
  PILOTE_A_RELANCER: pilotes(SON_PILOTE),
  PILOTES: pilotes(`SELECT DISTINCT pilote_id FROM action WHERE feuille_de_route_id = $1::uuid AND pilote_id IS NOT NULL AND etat IN ('A_FAIRE', 'EN_COURS')`),
  INTERROGES: interroges('true'),
  INTERROGES_A_RELANCER: interroges('NOT EXISTS (SELECT 1 FROM reponse_enquete r WHERE r.enquete_id = e.id AND r.organisation_id = m.organisation_id)'),
  PERSONNE: `SELECT id AS "personneId", trim(concat(prenom, ' ', nom)) AS nom, courriel AS adresse, NULL AS titre, NULL AS "instanceNom" FROM personne WHERE id = $1::uuid AND active`,
};

const listeDIds = (valeur: unknown): string[] => (Array.isArray(valeur) ? valeur.filter((v): v is string => typeof v === 'string') : []);

/**
 * Who receives a mail, computed when it is due and not when its act was done: who answered, acknowledged or left since is
 * no longer there. One address, one mail.
 */
export async function audienceDe(em: EntityManager, envoi: EnvoiDu, maintenant: Date): Promise<Destinataire[]> {
  const jour = jourCivil(maintenant, ZONE_METROPOLE);
  // Every rule is given the four parameters, whether its text uses them or not.
  const lignes: Destinataire[] = await em.query(
    `SELECT DISTINCT ON (adresse) a.* FROM (${REQUETES[envoi.regle]}) a, (SELECT $1::uuid, $2::date, $3::uuid[], $4::uuid[]) parametres WHERE adresse <> '' ORDER BY adresse, "personneId" NULLS LAST, "instanceNom"`,
    [envoi.sujetId, jour, listeDIds(envoi.parametres['instances']), listeDIds(envoi.parametres['organisations'])],
  );
  return lignes;
}
