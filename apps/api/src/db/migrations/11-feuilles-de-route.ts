import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Road maps and their actions. The state of the road map is carried by each of its actions through a composite key, so
 * that the rights on an action are read on its own row; a trigger refuses that an action be a part of itself.
 */
export class FeuillesDeRoute1700000000011 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE feuille_de_route (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord,
  instance_id uuid REFERENCES instance,
  instance_nom text NOT NULL,
  annee integer NOT NULL CONSTRAINT feuille_annee CHECK (annee BETWEEN 2011 AND 2099),
  departements text[] NOT NULL,
  etat text NOT NULL CONSTRAINT feuille_etat CHECK (etat IN ('BROUILLON','ADOPTEE','EN_REVISION')),
  numero integer NOT NULL DEFAULT 0,
  article_id uuid REFERENCES article,
  reunion_id uuid,
  composee_le timestamptz,
  adoptee_le date,
  motif_revision text CONSTRAINT feuille_motif_revision CHECK (length(motif_revision) BETWEEN 3 AND 1000),
  a_confirmer text,
  origine text NOT NULL DEFAULT 'LOCALE' CONSTRAINT feuille_origine CHECK (origine IN ('REFERENCE','DEMONSTRATION','LOCALE')),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT feuille_etat_unique UNIQUE (id, etat),
  CONSTRAINT feuille_instance_unique UNIQUE (id, instance_id),
  CONSTRAINT feuille_annee_unique UNIQUE (instance_id, annee),
  CONSTRAINT feuille_comite CHECK (instance_id IS NOT NULL OR origine = 'REFERENCE'),
  CONSTRAINT feuille_adoptee CHECK ((etat = 'BROUILLON') = (numero = 0) AND (numero = 0 OR adoptee_le IS NOT NULL OR origine = 'REFERENCE')),
  CONSTRAINT feuille_revision CHECK ((etat = 'EN_REVISION') = (motif_revision IS NOT NULL)),
  CONSTRAINT feuille_reunion FOREIGN KEY (reunion_id, instance_id) REFERENCES reunion (id, instance_id)
);
CREATE UNIQUE INDEX feuille_reference_unique ON feuille_de_route (accord_id, annee) WHERE instance_id IS NULL;
CREATE INDEX feuille_annee_idx ON feuille_de_route (annee, id);
CREATE TABLE version_feuille (
  id uuid PRIMARY KEY,
  feuille_de_route_id uuid NOT NULL REFERENCES feuille_de_route,
  numero integer NOT NULL CONSTRAINT version_feuille_numero CHECK (numero >= 1),
  adoptee_le date NOT NULL,
  motif text,
  contenu jsonb NOT NULL,
  CONSTRAINT version_feuille_unique UNIQUE (feuille_de_route_id, numero)
);
CREATE TABLE action (
  id uuid PRIMARY KEY,
  feuille_de_route_id uuid,
  instance_id uuid REFERENCES instance,
  accord_id uuid REFERENCES accord,
  cadre text NOT NULL CONSTRAINT action_cadre CHECK (cadre IN ('SANS','BROUILLON','ADOPTEE','EN_REVISION')),
  departements text[] NOT NULL,
  decision_id uuid REFERENCES decision,
  parent_id uuid,
  rang integer NOT NULL,
  chantier_rang integer CONSTRAINT action_chantier_rang CHECK (chantier_rang BETWEEN 1 AND 99),
  chantier text,
  intitule text NOT NULL CONSTRAINT action_intitule CHECK (length(intitule) BETWEEN 3 AND 300),
  description text CONSTRAINT action_description CHECK (length(description) BETWEEN 1 AND 4000),
  article_id uuid REFERENCES article,
  pilote_id uuid REFERENCES organisation,
  contributeurs uuid[] NOT NULL DEFAULT '{}',
  acteurs uuid[] NOT NULL DEFAULT '{}',
  echeance_libelle text,
  debut date,
  echeance date,
  poids integer NOT NULL DEFAULT 1 CONSTRAINT action_poids CHECK (poids BETWEEN 1 AND 100),
  etat text NOT NULL CONSTRAINT action_etat CHECK (etat IN ('A_FAIRE','EN_COURS','TERMINEE','ABANDONNEE','NON_RENSEIGNEE')),
  avancement integer NOT NULL DEFAULT 0 CONSTRAINT action_avancement CHECK (avancement BETWEEN 0 AND 100),
  note text,
  cree_le timestamptz,
  close_le timestamptz,
  motif text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT action_instance_unique UNIQUE NULLS NOT DISTINCT (id, instance_id),
  CONSTRAINT action_feuille FOREIGN KEY (feuille_de_route_id, cadre) REFERENCES feuille_de_route (id, etat) ON UPDATE CASCADE,
  CONSTRAINT action_comite FOREIGN KEY (feuille_de_route_id, instance_id) REFERENCES feuille_de_route (id, instance_id),
  CONSTRAINT action_sans_feuille CHECK ((feuille_de_route_id IS NULL) = (cadre = 'SANS') AND (feuille_de_route_id IS NOT NULL OR (instance_id IS NOT NULL AND decision_id IS NOT NULL))),
  CONSTRAINT action_decision_unique UNIQUE (decision_id),
  CONSTRAINT action_parent FOREIGN KEY (parent_id, instance_id) REFERENCES action (id, instance_id),
  CONSTRAINT action_soi CHECK (parent_id <> id),
  CONSTRAINT action_chantier CHECK ((chantier_rang IS NULL) = (chantier IS NULL)),
  CONSTRAINT action_echeance CHECK (debut <= echeance),
  CONSTRAINT action_acteurs CHECK (contributeurs <@ acteurs AND (pilote_id IS NULL OR pilote_id = ANY (acteurs))),
  CONSTRAINT action_close CHECK ((etat IN ('TERMINEE','ABANDONNEE')) = (close_le IS NOT NULL)),
  CONSTRAINT action_abandonnee CHECK ((etat = 'ABANDONNEE') = (motif IS NOT NULL)),
  CONSTRAINT action_terminee CHECK (etat <> 'TERMINEE' OR avancement = 100),
  CONSTRAINT action_a_faire CHECK (etat NOT IN ('A_FAIRE','NON_RENSEIGNEE') OR avancement = 0)
);
CREATE INDEX action_feuille_rang ON action (feuille_de_route_id, chantier_rang, rang);
CREATE INDEX action_instance_id ON action (instance_id, etat);
CREATE INDEX action_acteurs_idx ON action USING gin (acteurs);
CREATE INDEX action_parent_id ON action (parent_id);
CREATE INDEX action_echeance_idx ON action (echeance, id);
CREATE FUNCTION refuser_cycle_action() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.parent_id IS NULL THEN RETURN NEW; END IF;
  -- Two people who cross their parents at the same time wait for each other here.
  PERFORM pg_advisory_xact_lock(hashtextextended('action/' || coalesce(NEW.instance_id::text, ''), 0));
  IF EXISTS (WITH RECURSIVE haut (id) AS (SELECT NEW.parent_id UNION SELECT a.parent_id FROM action a JOIN haut h ON a.id = h.id WHERE a.parent_id IS NOT NULL) SELECT 1 FROM haut WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'cycle' USING ERRCODE = '23514', CONSTRAINT = 'action_soi';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER action_sans_cycle BEFORE INSERT OR UPDATE OF parent_id ON action FOR EACH ROW EXECUTE FUNCTION refuser_cycle_action();
CREATE TABLE livrable (
  id uuid PRIMARY KEY,
  action_id uuid NOT NULL REFERENCES action ON DELETE CASCADE,
  rang integer NOT NULL,
  intitule text NOT NULL CONSTRAINT livrable_intitule CHECK (length(intitule) BETWEEN 2 AND 300),
  preuve text CONSTRAINT livrable_preuve CHECK (length(preuve) BETWEEN 3 AND 500),
  fourni_le date,
  CONSTRAINT livrable_fourni CHECK ((preuve IS NULL) = (fourni_le IS NULL))
);
CREATE INDEX livrable_action_id ON livrable (action_id, rang);
CREATE TABLE jalon (
  id uuid PRIMARY KEY,
  action_id uuid NOT NULL REFERENCES action ON DELETE CASCADE,
  rang integer NOT NULL,
  intitule text NOT NULL CONSTRAINT jalon_intitule CHECK (length(intitule) BETWEEN 2 AND 300),
  prevu_le date,
  atteint_le date
);
CREATE INDEX jalon_action_id ON jalon (action_id, rang);
CREATE TABLE avancee (
  id uuid PRIMARY KEY,
  action_id uuid NOT NULL REFERENCES action ON DELETE CASCADE,
  instant timestamptz NOT NULL,
  etat text NOT NULL CONSTRAINT avancee_etat CHECK (etat IN ('A_FAIRE','EN_COURS','TERMINEE','ABANDONNEE')),
  avancement integer NOT NULL CONSTRAINT avancee_avancement CHECK (avancement BETWEEN 0 AND 100),
  note text CONSTRAINT avancee_note CHECK (length(note) BETWEEN 1 AND 2000),
  auteur_id uuid REFERENCES personne
);
CREATE INDEX avancee_action_id ON avancee (action_id, instant);
ALTER TABLE point ADD COLUMN action_id uuid REFERENCES action ON DELETE SET NULL;
CREATE UNIQUE INDEX point_action_unique ON point (reunion_id, action_id);
CREATE INDEX point_action_id ON point (action_id);
ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','ACTION','COMPTE'));
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM courriel WHERE genre = 'ACTION'; ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','COMPTE'))`);
    await q.query('ALTER TABLE point DROP COLUMN action_id');
    await q.query('DROP TABLE avancee, jalon, livrable, action, version_feuille, feuille_de_route; DROP FUNCTION refuser_cycle_action');
  }
}
