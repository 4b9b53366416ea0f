import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations, persons, mandats, instances and their composition.
 * `instances uuid[]` on organisation and personne is the scope column of the rights (« what their instances share »):
 * it is kept by triggers, so that no act can forget it.
 */
export class Instances1700000000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  nom text NOT NULL CONSTRAINT organisation_nom CHECK (length(nom) BETWEEN 2 AND 200),
  genre text NOT NULL CONSTRAINT organisation_genre CHECK (genre IN ('ETAT','POLE_EMPLOI','RESEAU','SIAE','PRESCRIPTEUR','COLLECTIVITE','PARTENAIRE_SOCIAL','AUTRE')),
  type_siae text CONSTRAINT organisation_type_siae CHECK (type_siae IN ('ACI','AI','EI','ETTI','EITI')),
  siret text CONSTRAINT organisation_siret_unique UNIQUE CONSTRAINT organisation_siret CHECK (siret ~ '^[0-9]{14}$'),
  parent_id uuid REFERENCES organisation,
  reseau_id uuid REFERENCES organisation,
  departements text[] NOT NULL DEFAULT '{}',
  courriel text,
  debut date,
  fin date,
  fictif boolean NOT NULL DEFAULT false,
  instances uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT organisation_siae CHECK ((genre = 'SIAE') = (type_siae IS NOT NULL)),
  CONSTRAINT organisation_parent CHECK (parent_id <> id),
  CONSTRAINT organisation_periode CHECK (fin >= debut)
);
CREATE INDEX organisation_parent_id ON organisation (parent_id);
CREATE INDEX organisation_instances ON organisation USING gin (instances);
CREATE TABLE personne (
  id uuid PRIMARY KEY,
  prenom text NOT NULL,
  nom text NOT NULL,
  courriel text NOT NULL CONSTRAINT personne_courriel_unique UNIQUE CONSTRAINT personne_courriel CHECK (courriel = lower(courriel) AND courriel LIKE '%_@_%'),
  fonction text,
  active boolean NOT NULL DEFAULT true,
  instances uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX personne_instances ON personne USING gin (instances);
CREATE TABLE instance (
  id uuid PRIMARY KEY,
  nom text NOT NULL CONSTRAINT instance_nom CHECK (length(nom) BETWEEN 2 AND 200),
  sigle text NOT NULL CONSTRAINT instance_sigle_unique UNIQUE CONSTRAINT instance_sigle CHECK (sigle ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  type text NOT NULL CONSTRAINT instance_type CHECK (type IN ('COMITE_PILOTAGE_NATIONAL','COMITE_PILOTAGE_REGIONAL','CDIAE','CTA','GROUPE_TRAVAIL','CNIAE')),
  regime text NOT NULL DEFAULT 'CDIAE_CTA',
  departements text[] NOT NULL DEFAULT '{}',
  debut date NOT NULL,
  fin date,
  secretariat_id uuid REFERENCES organisation,
  fictif boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT instance_periode CHECK (fin >= debut)
);
CREATE INDEX instance_departements ON instance USING gin (departements);
CREATE INDEX instance_secretariat_id ON instance (secretariat_id);
ALTER TABLE regle ADD CONSTRAINT regle_instance_id_fkey FOREIGN KEY (instance_id) REFERENCES instance;
CREATE TABLE perimetre (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL REFERENCES instance,
  departements text[] NOT NULL,
  precision text,
  debut date NOT NULL,
  fin date,
  CONSTRAINT perimetre_debut_unique UNIQUE (instance_id, debut),
  CONSTRAINT perimetre_periode CHECK (fin >= debut)
);
CREATE TABLE succession (
  predecesseur_id uuid NOT NULL REFERENCES instance,
  successeur_id uuid NOT NULL REFERENCES instance,
  le date NOT NULL,
  PRIMARY KEY (predecesseur_id, successeur_id),
  CONSTRAINT succession_distincte CHECK (predecesseur_id <> successeur_id)
);
CREATE TABLE membre (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL REFERENCES instance,
  organisation_id uuid REFERENCES organisation,
  college text NOT NULL CONSTRAINT membre_college CHECK (college IN ('ETAT','COLLECTIVITES','POLE_EMPLOI','IAE','EMPLOYEURS','SYNDICATS','PRESCRIPTEURS')),
  qualite text NOT NULL CONSTRAINT membre_qualite CHECK (qualite IN ('DE_DROIT','DESIGNE','INVITE')),
  titulaire_id uuid REFERENCES personne,
  suppleant_id uuid REFERENCES personne,
  debut date NOT NULL,
  fin date,
  -- A seat or a mandat ended on its very first day keeps an empty period: its last day is the eve.
  CONSTRAINT membre_periode CHECK (fin >= debut - 1),
  CONSTRAINT membre_siege CHECK (organisation_id IS NOT NULL OR titulaire_id IS NOT NULL),
  CONSTRAINT membre_suppleant CHECK (suppleant_id <> titulaire_id)
);
CREATE INDEX membre_instance_id ON membre (instance_id);
CREATE INDEX membre_organisation_id ON membre (organisation_id);
CREATE INDEX membre_titulaire_id ON membre (titulaire_id);
CREATE INDEX membre_suppleant_id ON membre (suppleant_id);
CREATE UNIQUE INDEX membre_siege_unique ON membre (instance_id, organisation_id) WHERE fin IS NULL AND organisation_id IS NOT NULL;
CREATE TABLE mandat (
  id uuid PRIMARY KEY,
  personne_id uuid NOT NULL REFERENCES personne,
  role text NOT NULL CONSTRAINT mandat_role CHECK (role IN ('ADMINISTRATEUR','ANIMATEUR','SECRETARIAT','MEMBRE')),
  organisation_id uuid NOT NULL REFERENCES organisation,
  instance_id uuid REFERENCES instance,
  debut date NOT NULL,
  fin date,
  CONSTRAINT mandat_periode CHECK (fin >= debut - 1)
);
CREATE INDEX mandat_personne_id ON mandat (personne_id);
CREATE INDEX mandat_organisation_id ON mandat (organisation_id);
CREATE UNIQUE INDEX mandat_en_cours_unique ON mandat (personne_id, role, organisation_id, coalesce(instance_id, '00000000-0000-0000-0000-000000000000')) WHERE fin IS NULL;

CREATE FUNCTION porter_organisation(cible uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE organisation o SET instances = p.instances
  FROM (SELECT coalesce(array_agg(DISTINCT i ORDER BY i), '{}') AS instances FROM (
    SELECT instance_id AS i FROM membre WHERE organisation_id = cible
    UNION SELECT id FROM instance WHERE secretariat_id = cible) x) p
  WHERE o.id = cible AND o.instances <> p.instances;
$$;
CREATE FUNCTION porter_personne(cible uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE personne o SET instances = p.instances
  FROM (SELECT coalesce(array_agg(DISTINCT i ORDER BY i), '{}') AS instances FROM (
    SELECT instance_id AS i FROM membre WHERE titulaire_id = cible OR suppleant_id = cible
    UNION SELECT instance_id FROM mandat WHERE personne_id = cible AND instance_id IS NOT NULL
    UNION SELECT unnest(g.instances) FROM mandat m JOIN organisation g ON g.id = m.organisation_id
          WHERE m.personne_id = cible AND m.instance_id IS NULL) x) p
  WHERE o.id = cible AND o.instances <> p.instances;
$$;
CREATE FUNCTION porter_mandants(cible uuid) RETURNS void LANGUAGE sql AS $$
  SELECT porter_personne(personne_id) FROM mandat WHERE organisation_id = cible;
$$;
CREATE FUNCTION apres_membre() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM porter_organisation(OLD.organisation_id), porter_mandants(OLD.organisation_id), porter_personne(OLD.titulaire_id), porter_personne(OLD.suppleant_id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM porter_organisation(NEW.organisation_id), porter_mandants(NEW.organisation_id), porter_personne(NEW.titulaire_id), porter_personne(NEW.suppleant_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER membre_porter AFTER INSERT OR UPDATE OR DELETE ON membre FOR EACH ROW EXECUTE FUNCTION apres_membre();
CREATE FUNCTION apres_mandat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM porter_personne(OLD.personne_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM porter_personne(NEW.personne_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER mandat_porter AFTER INSERT OR UPDATE OR DELETE ON mandat FOR EACH ROW EXECUTE FUNCTION apres_mandat();
CREATE FUNCTION apres_instance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM porter_organisation(OLD.secretariat_id), porter_mandants(OLD.secretariat_id);
  END IF;
  PERFORM porter_organisation(NEW.secretariat_id), porter_mandants(NEW.secretariat_id);
  RETURN NULL;
END $$;
CREATE TRIGGER instance_porter_creation AFTER INSERT ON instance FOR EACH ROW EXECUTE FUNCTION apres_instance();
CREATE TRIGGER instance_porter_secretariat AFTER UPDATE OF secretariat_id ON instance FOR EACH ROW EXECUTE FUNCTION apres_instance();
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
ALTER TABLE regle DROP CONSTRAINT regle_instance_id_fkey;
DROP TABLE mandat, membre, succession, perimetre, instance, personne, organisation;
DROP FUNCTION apres_membre, apres_mandat, apres_instance, porter_mandants, porter_personne, porter_organisation`);
  }
}
