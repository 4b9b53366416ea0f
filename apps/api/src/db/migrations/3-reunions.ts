import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sittings, minutes, transmissions: the states are tied to their dates by CHECK, the scope columns by composite keys. */
export class Reunions1700000000003 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE reunion (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL REFERENCES instance,
  instance_nom text NOT NULL,
  titre text,
  debut timestamptz NOT NULL,
  fin timestamptz NOT NULL,
  zone text NOT NULL,
  jour date NOT NULL,
  lieu text,
  lien_distance text,
  etat text NOT NULL CONSTRAINT reunion_etat CHECK (etat IN ('PLANIFIEE','CONVOQUEE','TENUE','ANNULEE')),
  motif text,
  motif_urgence text,
  reprise text,
  departements text[] NOT NULL,
  invites uuid[] NOT NULL DEFAULT '{}',
  planifiee_le timestamptz NOT NULL,
  convoquee_le timestamptz,
  tenue_le timestamptz,
  annulee_le timestamptz,
  sequence integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT reunion_instance_unique UNIQUE (id, instance_id),
  CONSTRAINT reunion_horaire CHECK (fin > debut AND fin <= debut + interval '24 hours'),
  CONSTRAINT reunion_jour CHECK (jour = (debut AT TIME ZONE zone)::date),
  CONSTRAINT reunion_planifiee CHECK (etat <> 'PLANIFIEE' OR convoquee_le IS NULL),
  CONSTRAINT reunion_convoquee CHECK (etat NOT IN ('CONVOQUEE','TENUE') OR convoquee_le IS NOT NULL OR (etat = 'TENUE' AND reprise IS NOT NULL)),
  CONSTRAINT reunion_reprise CHECK (reprise IS NULL OR convoquee_le IS NULL),
  CONSTRAINT reunion_tenue CHECK ((etat = 'TENUE') = (tenue_le IS NOT NULL)),
  CONSTRAINT reunion_annulee CHECK ((etat = 'ANNULEE') = (annulee_le IS NOT NULL) AND (etat <> 'ANNULEE' OR motif IS NOT NULL)),
  CONSTRAINT reunion_lien CHECK (lien_distance ~ '^https://')
);
CREATE UNIQUE INDEX reunion_creneau_unique ON reunion (instance_id, debut) WHERE etat <> 'ANNULEE';
CREATE INDEX reunion_debut ON reunion (debut, id);
CREATE INDEX reunion_instance_debut ON reunion (instance_id, debut);
CREATE INDEX reunion_departements ON reunion USING gin (departements);
CREATE INDEX reunion_invites ON reunion USING gin (invites);
CREATE TABLE point (
  id uuid PRIMARY KEY,
  reunion_id uuid NOT NULL REFERENCES reunion,
  rang integer NOT NULL,
  titre text NOT NULL CONSTRAINT point_titre CHECK (length(titre) BETWEEN 1 AND 300),
  duree_minutes integer CONSTRAINT point_duree CHECK (duree_minutes BETWEEN 1 AND 600),
  genre text NOT NULL CONSTRAINT point_genre CHECK (genre IN ('INFORMATION','DEBAT','DECISION','AVIS','APPROBATION','BILAN')),
  presentateur text,
  etat text NOT NULL CONSTRAINT point_etat CHECK (etat IN ('PROPOSE','INSCRIT','ECARTE')),
  propose_par_id uuid REFERENCES organisation,
  propose_par_nom text,
  motif text,
  article_id uuid REFERENCES article,
  etiquettes text[] NOT NULL DEFAULT '{}',
  CONSTRAINT point_propose CHECK (etat <> 'PROPOSE' OR propose_par_nom IS NOT NULL),
  CONSTRAINT point_ecarte CHECK (etat <> 'ECARTE' OR motif IS NOT NULL)
);
CREATE INDEX point_reunion_id ON point (reunion_id, rang);
CREATE TABLE participant (
  id uuid PRIMARY KEY,
  reunion_id uuid NOT NULL REFERENCES reunion,
  personne_id uuid REFERENCES personne,
  nom text NOT NULL,
  fonction text,
  organisation_id uuid REFERENCES organisation,
  organisation_nom text,
  college text CONSTRAINT participant_college CHECK (college IN ('ETAT','COLLECTIVITES','POLE_EMPLOI','IAE','EMPLOYEURS','SYNDICATS','PRESCRIPTEURS')),
  titre text NOT NULL CONSTRAINT participant_titre CHECK (titre IN ('MEMBRE','SUPPLEANT','INVITE')),
  reponse text NOT NULL DEFAULT 'ATTENDUE' CONSTRAINT participant_reponse CHECK (reponse IN ('ATTENDUE','PRESENT','DISTANCE','EXCUSE')),
  repondu_le timestamptz,
  suppleant text,
  presence text NOT NULL DEFAULT 'INCONNUE' CONSTRAINT participant_presence CHECK (presence IN ('INCONNUE','PRESENT','DISTANCE','EXCUSE','ABSENT')),
  CONSTRAINT participant_personne_unique UNIQUE (reunion_id, personne_id),
  CONSTRAINT participant_repondu CHECK ((reponse = 'ATTENDUE') = (repondu_le IS NULL)),
  CONSTRAINT participant_suppleant CHECK (suppleant IS NULL OR reponse = 'EXCUSE')
);
CREATE INDEX participant_reunion_id ON participant (reunion_id);
CREATE INDEX participant_personne_id ON participant (personne_id);
CREATE TABLE compte_rendu (
  id uuid PRIMARY KEY,
  reunion_id uuid NOT NULL,
  instance_id uuid NOT NULL REFERENCES instance,
  instance_nom text NOT NULL,
  jour date NOT NULL,
  departements text[] NOT NULL,
  etat text NOT NULL CONSTRAINT compte_rendu_etat CHECK (etat IN ('BROUILLON','PROJET','APPROUVE','REMPLACE')),
  rang integer NOT NULL DEFAULT 1,
  redige_le timestamptz NOT NULL,
  publie_le timestamptz,
  approuve_le timestamptz,
  approbation text CONSTRAINT compte_rendu_approbation CHECK (approbation IN ('SANS_REGLE','EN_REUNION','TACITE')),
  tacite_le timestamptz,
  remplace_le timestamptz,
  motif text,
  destinataires uuid[] NOT NULL DEFAULT '{}',
  recus uuid[] NOT NULL DEFAULT '{}',
  organisations uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT compte_rendu_reunion_id_fkey FOREIGN KEY (reunion_id, instance_id) REFERENCES reunion (id, instance_id),
  CONSTRAINT compte_rendu_rang_unique UNIQUE (reunion_id, rang),
  CONSTRAINT compte_rendu_instance_unique UNIQUE (id, instance_id),
  CONSTRAINT compte_rendu_publie CHECK ((etat = 'BROUILLON') = (publie_le IS NULL)),
  CONSTRAINT compte_rendu_approuve CHECK ((etat IN ('APPROUVE','REMPLACE')) = (approuve_le IS NOT NULL) AND (approuve_le IS NULL) = (approbation IS NULL)),
  CONSTRAINT compte_rendu_tacite CHECK ((tacite_le IS NULL OR coalesce(tacite_le > publie_le, false)) AND (approbation IS DISTINCT FROM 'TACITE' OR approuve_le IS NOT DISTINCT FROM tacite_le)),
  CONSTRAINT compte_rendu_remplace CHECK ((etat = 'REMPLACE') = (remplace_le IS NOT NULL)),
  CONSTRAINT compte_rendu_rectification CHECK (rang = 1 OR motif IS NOT NULL),
  CONSTRAINT compte_rendu_organisations CHECK (etat <> 'BROUILLON' OR organisations = '{}'),
  CONSTRAINT compte_rendu_destinataires CHECK (destinataires = '{}' OR etat IN ('APPROUVE','REMPLACE')),
  CONSTRAINT compte_rendu_recus CHECK (recus <@ destinataires)
);
CREATE UNIQUE INDEX compte_rendu_en_cours_unique ON compte_rendu (reunion_id) WHERE etat IN ('BROUILLON','PROJET');
CREATE UNIQUE INDEX compte_rendu_approuve_unique ON compte_rendu (reunion_id) WHERE etat = 'APPROUVE';
CREATE INDEX compte_rendu_instance_jour ON compte_rendu (instance_id, jour);
CREATE INDEX compte_rendu_jour ON compte_rendu (jour, id);
CREATE INDEX compte_rendu_destinataires_idx ON compte_rendu USING gin (destinataires);
CREATE INDEX compte_rendu_organisations_idx ON compte_rendu USING gin (organisations);
CREATE TABLE synthese (
  id uuid PRIMARY KEY,
  compte_rendu_id uuid NOT NULL REFERENCES compte_rendu,
  point_id uuid NOT NULL REFERENCES point,
  texte text NOT NULL,
  revision integer NOT NULL,
  modifie_le timestamptz NOT NULL,
  modifie_par_id uuid REFERENCES personne,
  CONSTRAINT synthese_point_unique UNIQUE (compte_rendu_id, point_id),
  CONSTRAINT synthese_revision CHECK (revision >= 1)
);
CREATE TABLE revision (
  synthese_id uuid NOT NULL REFERENCES synthese,
  numero integer NOT NULL,
  texte text NOT NULL,
  auteur_id uuid REFERENCES personne,
  instant timestamptz NOT NULL,
  PRIMARY KEY (synthese_id, numero)
);
CREATE TABLE decision (
  id uuid PRIMARY KEY,
  compte_rendu_id uuid NOT NULL REFERENCES compte_rendu,
  point_id uuid NOT NULL REFERENCES point,
  rang integer NOT NULL,
  numero text NOT NULL,
  genre text NOT NULL CONSTRAINT decision_genre CHECK (genre IN ('DECISION','AVIS','ACTION')),
  texte text NOT NULL CONSTRAINT decision_texte CHECK (length(texte) BETWEEN 1 AND 4000),
  sens text CONSTRAINT decision_sens_valeur CHECK (sens IN ('FAVORABLE','RESERVE','DEFAVORABLE')),
  pilote_id uuid REFERENCES organisation,
  pilote_nom text,
  echeance_libelle text,
  echeance date,
  CONSTRAINT decision_numero_unique UNIQUE (compte_rendu_id, numero),
  CONSTRAINT decision_sens CHECK ((genre = 'AVIS') = (sens IS NOT NULL)),
  CONSTRAINT decision_action CHECK (genre = 'ACTION' OR (pilote_id IS NULL AND echeance IS NULL AND echeance_libelle IS NULL))
);
CREATE INDEX decision_compte_rendu_id ON decision (compte_rendu_id, rang);
CREATE TABLE compteur (
  instance_id uuid NOT NULL REFERENCES instance,
  annee integer NOT NULL,
  dernier integer NOT NULL,
  PRIMARY KEY (instance_id, annee)
);
CREATE TABLE transmission (
  id uuid PRIMARY KEY,
  compte_rendu_id uuid NOT NULL REFERENCES compte_rendu,
  instance_id uuid NOT NULL REFERENCES instance,
  instance_nom text NOT NULL,
  transmis_le timestamptz NOT NULL,
  recu_le timestamptz,
  recu_par_id uuid REFERENCES personne,
  recu_par_nom text,
  CONSTRAINT transmission_destinataire_unique UNIQUE (compte_rendu_id, instance_id),
  CONSTRAINT transmission_recue CHECK ((recu_le IS NULL) = (recu_par_nom IS NULL)),
  CONSTRAINT transmission_ordre CHECK (recu_le >= transmis_le)
);
CREATE INDEX transmission_instance_id ON transmission (instance_id);
CREATE FUNCTION apres_transmission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE compte_rendu SET (destinataires, recus) = (
    SELECT array_agg(instance_id ORDER BY instance_id), coalesce(array_agg(instance_id ORDER BY instance_id) FILTER (WHERE recu_le IS NOT NULL), '{}')
    FROM transmission WHERE compte_rendu_id = NEW.compte_rendu_id)
  WHERE id = NEW.compte_rendu_id;
  RETURN NULL;
END $$;
CREATE TRIGGER transmission_porter AFTER INSERT OR UPDATE OF recu_le ON transmission FOR EACH ROW EXECUTE FUNCTION apres_transmission();
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE transmission, compteur, decision, revision, synthese, compte_rendu, participant, point, reunion; DROP FUNCTION apres_transmission');
  }
}
