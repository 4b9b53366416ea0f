import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The dictionary of indicators, the campaigns and their values. A value is made for each expected cell when its campaign
 * opens, so that what nobody answered is a row as well. Its scope columns (committee, accord) are held by composite keys.
 */
export class Indicateurs1700000000006 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE indicateur (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord,
  article_id uuid REFERENCES article,
  code text NOT NULL CONSTRAINT indicateur_code CHECK (code ~ '^[A-Z][0-9]+-[0-9]+$'),
  rang integer NOT NULL,
  fiche text NOT NULL,
  intitule text NOT NULL CONSTRAINT indicateur_intitule CHECK (length(intitule) BETWEEN 2 AND 300),
  etoile boolean NOT NULL,
  unite text NOT NULL CONSTRAINT indicateur_unite CHECK (unite IN ('NOMBRE','HEURES','POURCENTAGE','BOOLEEN','DOCUMENT','LISTE')),
  dimensions text[] NOT NULL,
  numerateur text,
  denominateur text,
  partage text CONSTRAINT indicateur_partage CHECK (partage IN ('CHACUN','L_UN_OU_L_AUTRE','A_DEFINIR')),
  a_confirmer text,
  confirmation text,
  confirme_le timestamptz,
  calcule boolean NOT NULL,
  periodicite text NOT NULL CONSTRAINT indicateur_periodicite CHECK (periodicite IN ('ANNUELLE','SEMESTRIELLE','TRIMESTRIELLE')),
  note text,
  origine text NOT NULL DEFAULT 'LOCALE' CONSTRAINT indicateur_origine CHECK (origine IN ('REFERENCE','DEMONSTRATION','LOCALE')),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT indicateur_code_unique UNIQUE (accord_id, code),
  CONSTRAINT indicateur_accord_unique UNIQUE (id, accord_id),
  CONSTRAINT indicateur_taux CHECK (num_nonnulls(numerateur, denominateur) = CASE unite WHEN 'POURCENTAGE' THEN 2 ELSE 0 END),
  CONSTRAINT indicateur_dimensions CHECK (dimensions <> '{}' AND dimensions <@ ARRAY['REGION','DEPARTEMENT','TYPE_SIAE','TYPE_INSTANCE']),
  CONSTRAINT indicateur_confirme CHECK ((confirmation IS NULL) = (confirme_le IS NULL) AND (a_confirmer IS NULL OR confirmation IS NULL))
);
CREATE INDEX indicateur_rang ON indicateur (accord_id, rang);
CREATE INDEX indicateur_article_id ON indicateur (article_id);
CREATE TABLE fournisseur (
  id uuid PRIMARY KEY,
  indicateur_id uuid NOT NULL REFERENCES indicateur ON DELETE CASCADE,
  rang integer NOT NULL,
  designation text NOT NULL CONSTRAINT fournisseur_designation CHECK (length(designation) BETWEEN 2 AND 200),
  genre_organisation text CONSTRAINT fournisseur_genre CHECK (genre_organisation IN ('ETAT','POLE_EMPLOI','RESEAU','SIAE','PRESCRIPTEUR','COLLECTIVITE','PARTENAIRE_SOCIAL','AUTRE')),
  echelon text CONSTRAINT fournisseur_echelon CHECK (echelon IN ('REGION','DEPARTEMENT')),
  type_instance text CONSTRAINT fournisseur_type_instance CHECK (type_instance IN ('COMITE_PILOTAGE_NATIONAL','COMITE_PILOTAGE_REGIONAL','CDIAE','CTA','GROUPE_TRAVAIL','CNIAE')),
  organisation_id uuid REFERENCES organisation,
  debut date NOT NULL,
  fin date,
  CONSTRAINT fournisseur_debut_unique UNIQUE (indicateur_id, rang, debut),
  -- An owner withdrawn on the very first day keeps an empty period: its last day is the eve.
  CONSTRAINT fournisseur_periode CHECK (fin >= debut - 1),
  CONSTRAINT fournisseur_qui CHECK (num_nonnulls(genre_organisation, type_instance, organisation_id) = 1 AND (genre_organisation IS NULL) = (echelon IS NULL))
);
CREATE INDEX fournisseur_organisation_id ON fournisseur (organisation_id);
CREATE TABLE campagne (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord,
  instance_id uuid NOT NULL REFERENCES instance,
  instance_nom text NOT NULL,
  libelle text NOT NULL CONSTRAINT campagne_libelle CHECK (length(libelle) BETWEEN 2 AND 200),
  debut date NOT NULL,
  fin date NOT NULL,
  ouvre_le date NOT NULL,
  echeance date NOT NULL,
  revue_le date,
  etat text NOT NULL CONSTRAINT campagne_etat CHECK (etat IN ('PREPAREE','OUVERTE','CLOSE')),
  departements text[] NOT NULL,
  organisations uuid[] NOT NULL DEFAULT '{}',
  ouverte_le timestamptz,
  close_le timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT campagne_portee_unique UNIQUE (id, instance_id, accord_id),
  CONSTRAINT campagne_periode_unique UNIQUE (accord_id, instance_id, debut, fin),
  CONSTRAINT campagne_periode CHECK (fin >= debut),
  CONSTRAINT campagne_calendrier CHECK (echeance >= ouvre_le AND (revue_le IS NULL OR revue_le >= echeance)),
  CONSTRAINT campagne_ouverte CHECK ((etat = 'PREPAREE') = (ouverte_le IS NULL)),
  CONSTRAINT campagne_close CHECK ((etat = 'CLOSE') = (close_le IS NOT NULL))
);
CREATE INDEX campagne_echeance ON campagne (echeance, id);
CREATE INDEX campagne_instance_id ON campagne (instance_id, debut);
CREATE INDEX campagne_organisations_idx ON campagne USING gin (organisations);
CREATE TABLE prolongation (
  id uuid PRIMARY KEY,
  campagne_id uuid NOT NULL REFERENCES campagne,
  organisation_id uuid NOT NULL REFERENCES organisation,
  echeance date NOT NULL,
  motif text NOT NULL CONSTRAINT prolongation_motif CHECK (length(motif) BETWEEN 3 AND 1000),
  accordee_le timestamptz NOT NULL,
  accordee_par_id uuid REFERENCES personne
);
CREATE INDEX prolongation_campagne_id ON prolongation (campagne_id, organisation_id, accordee_le);
CREATE TABLE valeur (
  id uuid PRIMARY KEY,
  campagne_id uuid NOT NULL,
  instance_id uuid NOT NULL,
  accord_id uuid NOT NULL,
  indicateur_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation,
  departement text REFERENCES departement,
  type_siae text CONSTRAINT valeur_type_siae CHECK (type_siae IN ('ACI','AI','EI','ETTI','EITI')),
  alternative boolean NOT NULL DEFAULT false,
  etat text NOT NULL DEFAULT 'A_SAISIR' CONSTRAINT valeur_etat CHECK (etat IN ('A_SAISIR','SAISIE','SOUMISE','ACCEPTEE','RENVOYEE')),
  numerateur numeric CONSTRAINT valeur_numerateur CHECK (numerateur >= 0 AND numerateur < 1e11 AND scale(numerateur) <= 4),
  denominateur numeric CONSTRAINT valeur_denominateur CHECK (denominateur >= 0 AND denominateur < 1e11 AND scale(denominateur) <= 4),
  texte text CONSTRAINT valeur_texte CHECK (length(texte) BETWEEN 1 AND 4000),
  booleen boolean,
  non_communique text CONSTRAINT valeur_non_communique CHECK (length(non_communique) BETWEEN 3 AND 1000),
  source text CONSTRAINT valeur_source CHECK (length(source) BETWEEN 1 AND 300),
  extrait_le date,
  methode text CONSTRAINT valeur_methode CHECK (length(methode) BETWEEN 1 AND 1000),
  commentaire text CONSTRAINT valeur_commentaire CHECK (length(commentaire) BETWEEN 1 AND 1000),
  motif_renvoi text,
  echeance date NOT NULL,
  verrouillee boolean NOT NULL DEFAULT false,
  saisie_le timestamptz,
  premiere_soumission_le timestamptz,
  soumise_le timestamptz,
  acceptee_le timestamptz,
  renvoyee_le timestamptz,
  remplace_id uuid REFERENCES valeur,
  motif_rectification text,
  remplacee_le timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT valeur_campagne_id_fkey FOREIGN KEY (campagne_id, instance_id, accord_id) REFERENCES campagne (id, instance_id, accord_id),
  CONSTRAINT valeur_indicateur_id_fkey FOREIGN KEY (indicateur_id, accord_id) REFERENCES indicateur (id, accord_id),
  CONSTRAINT valeur_contenu CHECK ((etat = 'A_SAISIR') = (num_nonnulls(numerateur, denominateur, texte, booleen, non_communique) = 0)),
  CONSTRAINT valeur_exclusive CHECK (num_nonnulls(texte, booleen, non_communique) + num_nonnulls(coalesce(numerateur, denominateur)) <= 1),
  CONSTRAINT valeur_taux CHECK (etat NOT IN ('SOUMISE','ACCEPTEE') OR denominateur IS NULL OR coalesce(numerateur <= denominateur, false)),
  CONSTRAINT valeur_saisie CHECK ((etat = 'A_SAISIR') = (saisie_le IS NULL)),
  CONSTRAINT valeur_soumise CHECK ((soumise_le IS NULL) = (premiere_soumission_le IS NULL) AND soumise_le >= premiere_soumission_le AND (etat NOT IN ('SOUMISE','ACCEPTEE','RENVOYEE') OR soumise_le IS NOT NULL)),
  CONSTRAINT valeur_acceptee CHECK ((etat = 'ACCEPTEE') = (acceptee_le IS NOT NULL)),
  CONSTRAINT valeur_renvoyee CHECK ((renvoyee_le IS NULL) = (motif_renvoi IS NULL) AND (etat <> 'RENVOYEE' OR renvoyee_le IS NOT NULL)),
  CONSTRAINT valeur_verrouillee CHECK (NOT verrouillee OR etat IN ('A_SAISIR','SAISIE','RENVOYEE')),
  CONSTRAINT valeur_rectification CHECK ((remplace_id IS NULL) = (motif_rectification IS NULL) AND remplace_id <> id),
  CONSTRAINT valeur_remplacee CHECK (remplacee_le IS NULL OR etat = 'ACCEPTEE')
);
CREATE UNIQUE INDEX valeur_cellule_unique ON valeur (campagne_id, indicateur_id, organisation_id, departement, type_siae) NULLS NOT DISTINCT WHERE remplace_id IS NULL;
CREATE UNIQUE INDEX valeur_en_vigueur_unique ON valeur (campagne_id, indicateur_id, organisation_id, departement, type_siae) NULLS NOT DISTINCT WHERE etat = 'ACCEPTEE' AND remplacee_le IS NULL;
CREATE UNIQUE INDEX valeur_rectification_unique ON valeur (remplace_id);
CREATE INDEX valeur_campagne_organisation ON valeur (campagne_id, organisation_id, etat);
CREATE INDEX valeur_campagne_etat ON valeur (campagne_id, etat);
CREATE INDEX valeur_indicateur ON valeur (indicateur_id, campagne_id, departement);
CREATE INDEX valeur_organisation ON valeur (organisation_id, etat, echeance);
CREATE INDEX valeur_instance ON valeur (instance_id, etat);
CREATE INDEX valeur_departement ON valeur (departement, campagne_id);
CREATE TABLE valeur_revision (
  valeur_id uuid NOT NULL REFERENCES valeur,
  numero integer NOT NULL,
  etat text NOT NULL CONSTRAINT valeur_revision_etat CHECK (etat IN ('A_SAISIR','SAISIE','SOUMISE','ACCEPTEE','RENVOYEE')),
  numerateur numeric,
  denominateur numeric,
  texte text,
  booleen boolean,
  non_communique text,
  source text,
  extrait_le date,
  methode text,
  commentaire text,
  motif text,
  auteur_id uuid REFERENCES personne,
  instant timestamptz NOT NULL,
  PRIMARY KEY (valeur_id, numero)
);
ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','COMPTE'));
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM courriel WHERE genre = 'CAMPAGNE'; ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','COMPTE'))`);
    await q.query('DROP TABLE valeur_revision, valeur, prolongation, campagne, fournisseur, indicateur');
  }
}
