import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The accord as data: rules that are replaced and never rewritten, what each signatory promised, what happens to an accord
 * (avenants, reviews, termination), and the instances it binds, by dated rows.
 */
export class Accords1700000000010 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
ALTER TABLE regle DROP CONSTRAINT regle_nature,
  ADD CONSTRAINT regle_nature CHECK (nature IN ('RYTHME','PREAVIS','DOCUMENTS','ORDRE_DU_JOUR','PRESENCE','DIFFUSION','APPROBATION','TRANSMISSION','BILAN','REVUE','CTA_OPERATIONNEL')),
  ADD COLUMN colleges text[] NOT NULL DEFAULT '{}' CONSTRAINT regle_colleges CHECK (colleges <@ ARRAY['ETAT','COLLECTIVITES','POLE_EMPLOI','IAE','EMPLOYEURS','SYNDICATS','PRESCRIPTEURS']),
  ADD COLUMN motif text CONSTRAINT regle_motif CHECK (length(motif) BETWEEN 3 AND 1000),
  ADD COLUMN remplace_id uuid CONSTRAINT regle_remplace_unique UNIQUE REFERENCES regle,
  ADD COLUMN ferme_le timestamptz,
  ADD CONSTRAINT regle_fermee CHECK (ferme_le IS NULL OR (fin IS NOT NULL AND motif IS NOT NULL)),
  ADD CONSTRAINT regle_remplacante CHECK (remplace_id IS NULL OR motif IS NOT NULL),
  ADD CONSTRAINT regle_choix CHECK (source <> 'CHOIX_INSTANCE' OR instance_id IS NOT NULL);

-- A verdict of the past is given by the row of its day: its value never changes. Reference rows that nobody changed here follow their source.
CREATE FUNCTION garder_regle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.origine <> 'REFERENCE' AND (NEW.nature, NEW.type_instance, NEW.departements, NEW.nombre, NEW.unite, NEW.destinataires, NEW.colleges, NEW.force, NEW.source, NEW.debut, NEW.accord_id, NEW.instance_id)
    IS DISTINCT FROM (OLD.nature, OLD.type_instance, OLD.departements, OLD.nombre, OLD.unite, OLD.destinataires, OLD.colleges, OLD.force, OLD.source, OLD.debut, OLD.accord_id, OLD.instance_id) THEN
    RAISE EXCEPTION 'Une règle ne se récrit pas : elle se ferme, et une autre s’ouvre.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER regle_garder BEFORE UPDATE ON regle FOR EACH ROW EXECUTE FUNCTION garder_regle();

ALTER TABLE accord
  ADD COLUMN resiliation_demeure_mois integer,
  ADD COLUMN resiliation_preavis_mois integer,
  ADD COLUMN resiliation_article text,
  ADD COLUMN reconduit_id uuid REFERENCES accord,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT accord_code CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
  ADD CONSTRAINT accord_titre CHECK (length(titre) BETWEEN 1 AND 300),
  ADD CONSTRAINT accord_resiliation CHECK (resiliation_preavis_mois BETWEEN 1 AND 24 AND (resiliation_demeure_mois IS NULL OR resiliation_demeure_mois BETWEEN 1 AND 24) OR (resiliation_preavis_mois IS NULL AND resiliation_demeure_mois IS NULL)),
  ADD CONSTRAINT accord_reconduit CHECK (reconduit_id <> id),
  ADD CONSTRAINT accord_national_exclusif EXCLUDE USING gist (daterange(effet_le, fin_le, '[]') WITH &&) WHERE (niveau = 'NATIONAL'),
  -- INSEE codes of régions are numbers; a range of one number spares an extension.
  ADD CONSTRAINT accord_regional_exclusif EXCLUDE USING gist (int4range(region_code::integer, region_code::integer, '[]') WITH &&, daterange(effet_le, fin_le, '[]') WITH &&) WHERE (niveau = 'REGIONAL');

ALTER TABLE signataire
  ADD COLUMN genre text CONSTRAINT signataire_genre CHECK (genre IN ('ETAT','POLE_EMPLOI','RESEAU','SIAE','PRESCRIPTEUR','COLLECTIVITE','PARTENAIRE_SOCIAL','AUTRE')),
  ADD COLUMN organisation_id uuid REFERENCES organisation;
CREATE INDEX signataire_organisation_id ON signataire (organisation_id);
ALTER TABLE article ADD COLUMN objectifs text[] NOT NULL DEFAULT '{}';

CREATE TABLE engagement (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord ON DELETE CASCADE,
  article_id uuid REFERENCES article,
  rang integer NOT NULL,
  genre text NOT NULL CONSTRAINT engagement_genre CHECK (genre IN ('ETAT','POLE_EMPLOI','RESEAU')),
  designation text NOT NULL,
  pilote boolean NOT NULL DEFAULT false,
  texte text NOT NULL CONSTRAINT engagement_texte CHECK (length(texte) BETWEEN 3 AND 500),
  CONSTRAINT engagement_rang_unique UNIQUE (accord_id, rang)
);
CREATE INDEX engagement_article_id ON engagement (article_id);

CREATE TABLE evenement_accord (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord,
  genre text NOT NULL CONSTRAINT evenement_accord_genre CHECK (genre IN ('AVENANT','DECLINAISON','REVUE_DEMANDEE','REVUE','EVALUATION','MISE_EN_DEMEURE','MISE_EN_CONFORMITE','DENONCIATION','COMITE_EXTRAORDINAIRE','RESILIATION')),
  titre text NOT NULL CONSTRAINT evenement_accord_titre CHECK (length(titre) BETWEEN 1 AND 300),
  texte text CONSTRAINT evenement_accord_texte CHECK (length(texte) BETWEEN 3 AND 4000),
  citation text CONSTRAINT evenement_accord_citation CHECK (length(citation) BETWEEN 2 AND 200),
  jour date,
  avant_le date,
  nouvelle_fin date,
  decline_id uuid REFERENCES evenement_accord,
  note_le timestamptz,
  origine text NOT NULL DEFAULT 'LOCALE' CONSTRAINT evenement_accord_origine CHECK (origine IN ('REFERENCE','DEMONSTRATION','LOCALE')),
  CONSTRAINT evenement_accord_date CHECK (jour IS NOT NULL OR avant_le IS NOT NULL),
  CONSTRAINT evenement_accord_declinaison CHECK ((genre = 'DECLINAISON') = (decline_id IS NOT NULL)),
  CONSTRAINT evenement_accord_fin CHECK (nouvelle_fin IS NULL OR genre IN ('AVENANT','DECLINAISON','RESILIATION')),
  CONSTRAINT evenement_accord_declinaison_unique UNIQUE (accord_id, decline_id)
);
CREATE INDEX evenement_accord_accord_id ON evenement_accord (accord_id, jour);
CREATE INDEX evenement_accord_decline_id ON evenement_accord (decline_id);

-- Which accord bound an instance, and when: its perimeters crossed with the territory and the dates of the accords.
CREATE TABLE accord_instance (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL REFERENCES instance,
  accord_id uuid NOT NULL REFERENCES accord ON DELETE CASCADE,
  debut date NOT NULL,
  fin date,
  CONSTRAINT accord_instance_debut_unique UNIQUE (instance_id, accord_id, debut),
  CONSTRAINT accord_instance_periode CHECK (fin >= debut)
);
CREATE INDEX accord_instance_accord_id ON accord_instance (accord_id);
CREATE FUNCTION rattacher(cible_instance uuid, cible_accord uuid) RETURNS void LANGUAGE sql AS $$
  DELETE FROM accord_instance WHERE (cible_instance IS NULL OR instance_id = cible_instance) AND (cible_accord IS NULL OR accord_id = cible_accord);
  INSERT INTO accord_instance (id, instance_id, accord_id, debut, fin)
  SELECT gen_random_uuid(), i.id, a.id, greatest(a.effet_le, i.debut, p.debut), least(a.fin_le, i.fin, p.fin)
  FROM instance i JOIN perimetre p ON p.instance_id = i.id JOIN accord a ON a.niveau = 'NATIONAL' OR p.departements && a.departements
  WHERE (cible_instance IS NULL OR i.id = cible_instance) AND (cible_accord IS NULL OR a.id = cible_accord)
    AND coalesce(least(a.fin_le, i.fin, p.fin), 'infinity') >= greatest(a.effet_le, i.debut, p.debut)
  ON CONFLICT (instance_id, accord_id, debut) DO NOTHING;
$$;
CREATE FUNCTION apres_perimetre() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rattacher(coalesce(NEW.instance_id, OLD.instance_id), NULL);
  RETURN NULL;
END $$;
CREATE FUNCTION apres_vie_instance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rattacher(NEW.id, NULL);
  RETURN NULL;
END $$;
CREATE FUNCTION apres_accord() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rattacher(NULL, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER perimetre_rattacher AFTER INSERT OR UPDATE OR DELETE ON perimetre FOR EACH ROW EXECUTE FUNCTION apres_perimetre();
CREATE TRIGGER instance_rattacher AFTER UPDATE OF debut, fin ON instance FOR EACH ROW EXECUTE FUNCTION apres_vie_instance();
CREATE TRIGGER accord_rattacher AFTER INSERT OR UPDATE OF niveau, departements, effet_le, fin_le ON accord FOR EACH ROW EXECUTE FUNCTION apres_accord();
SELECT rattacher(NULL, NULL);
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
DROP TRIGGER perimetre_rattacher ON perimetre;
DROP TRIGGER instance_rattacher ON instance;
DROP TRIGGER accord_rattacher ON accord;
DROP FUNCTION apres_perimetre, apres_vie_instance, apres_accord, rattacher;
DROP TABLE accord_instance, evenement_accord, engagement;
ALTER TABLE article DROP COLUMN objectifs;
ALTER TABLE signataire DROP COLUMN genre, DROP COLUMN organisation_id;
ALTER TABLE accord DROP CONSTRAINT accord_code, DROP CONSTRAINT accord_titre, DROP CONSTRAINT accord_resiliation, DROP CONSTRAINT accord_national_exclusif, DROP CONSTRAINT accord_regional_exclusif,
  DROP COLUMN resiliation_demeure_mois, DROP COLUMN resiliation_preavis_mois, DROP COLUMN resiliation_article, DROP COLUMN reconduit_id, DROP COLUMN version;
DROP TRIGGER regle_garder ON regle;
DROP FUNCTION garder_regle;
ALTER TABLE regle DROP CONSTRAINT regle_fermee, DROP CONSTRAINT regle_remplacante, DROP CONSTRAINT regle_choix, DROP COLUMN colleges, DROP COLUMN motif, DROP COLUMN remplace_id, DROP COLUMN ferme_le;
DELETE FROM regle WHERE nature = 'REVUE';
ALTER TABLE regle DROP CONSTRAINT regle_nature,
  ADD CONSTRAINT regle_nature CHECK (nature IN ('RYTHME','PREAVIS','DOCUMENTS','ORDRE_DU_JOUR','PRESENCE','DIFFUSION','APPROBATION','TRANSMISSION','BILAN','CTA_OPERATIONNEL'))`);
  }
}
