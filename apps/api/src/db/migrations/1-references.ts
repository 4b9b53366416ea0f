import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reference data: territories, dated labels, accords with their citable places and rules. */
export class References1700000000001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE region (
  code text PRIMARY KEY,
  nom text NOT NULL,
  debut date NOT NULL,
  fin date,
  CONSTRAINT region_periode CHECK (fin >= debut)
);
CREATE TABLE departement (
  code text PRIMARY KEY CONSTRAINT departement_code CHECK (code ~ '^(0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-6])$'),
  nom text NOT NULL,
  zone text NOT NULL
);
CREATE TABLE rattachement (
  departement_code text NOT NULL REFERENCES departement,
  region_code text NOT NULL REFERENCES region,
  debut date NOT NULL,
  fin date,
  PRIMARY KEY (departement_code, debut),
  CONSTRAINT rattachement_periode CHECK (fin >= debut)
);
CREATE TABLE libelle (
  cle text NOT NULL,
  texte text NOT NULL,
  debut date NOT NULL,
  fin date,
  source text NOT NULL,
  PRIMARY KEY (cle, debut),
  CONSTRAINT libelle_periode CHECK (fin >= debut)
);
CREATE TABLE accord (
  id uuid PRIMARY KEY,
  code text NOT NULL CONSTRAINT accord_code_unique UNIQUE,
  titre text NOT NULL,
  niveau text NOT NULL CONSTRAINT accord_niveau CHECK (niveau IN ('NATIONAL','REGIONAL')),
  region_code text REFERENCES region,
  departements text[] NOT NULL DEFAULT '{}',
  signe_le date,
  effet_le date NOT NULL,
  fin_le date,
  a_confirmer text,
  decline_id uuid REFERENCES accord,
  fictif boolean NOT NULL DEFAULT false,
  origine text NOT NULL DEFAULT 'LOCALE' CONSTRAINT accord_origine CHECK (origine IN ('REFERENCE','DEMONSTRATION','LOCALE')),
  CONSTRAINT accord_periode CHECK (fin_le >= effet_le),
  CONSTRAINT accord_territoire CHECK ((niveau = 'REGIONAL') = (region_code IS NOT NULL))
);
CREATE TABLE signataire (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord ON DELETE CASCADE,
  rang integer NOT NULL,
  nom text NOT NULL,
  qualite text,
  pour text,
  CONSTRAINT signataire_rang_unique UNIQUE (accord_id, rang)
);
CREATE TABLE article (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord ON DELETE CASCADE,
  genre text NOT NULL CONSTRAINT article_genre CHECK (genre IN ('ARTICLE','AXE','ETAPE','FICHE','ANNEXE')),
  code text NOT NULL,
  titre text NOT NULL,
  parent_id uuid REFERENCES article,
  rang integer NOT NULL,
  CONSTRAINT article_code_unique UNIQUE (accord_id, code)
);
CREATE TABLE regle (
  id uuid PRIMARY KEY,
  cle text NOT NULL CONSTRAINT regle_cle_unique UNIQUE,
  accord_id uuid REFERENCES accord,
  article_id uuid REFERENCES article,
  instance_id uuid,
  nature text NOT NULL CONSTRAINT regle_nature CHECK (nature IN ('RYTHME','PREAVIS','DOCUMENTS','ORDRE_DU_JOUR','PRESENCE','DIFFUSION','APPROBATION','TRANSMISSION','BILAN')),
  type_instance text NOT NULL CONSTRAINT regle_type_instance CHECK (type_instance IN ('COMITE_PILOTAGE_NATIONAL','COMITE_PILOTAGE_REGIONAL','CDIAE','CTA','GROUPE_TRAVAIL','CNIAE')),
  departements text[] NOT NULL DEFAULT '{}',
  nombre integer,
  unite text CONSTRAINT regle_unite CHECK (unite IN ('PAR_AN','PAR_TRIMESTRE','PAR_REUNION','JOURS_CALENDAIRES','JOURS_OUVRES')),
  destinataires text[] NOT NULL DEFAULT '{}',
  texte text,
  debut date NOT NULL,
  fin date,
  citation text NOT NULL,
  source text NOT NULL CONSTRAINT regle_source CHECK (source IN ('ACCORD','REGLEMENT_INTERIEUR','CHOIX_INSTANCE')),
  force text NOT NULL CONSTRAINT regle_force CHECK (force IN ('OBLIGATION','RECOMMANDATION','PROPOSITION')),
  origine text NOT NULL DEFAULT 'LOCALE' CONSTRAINT regle_origine CHECK (origine IN ('REFERENCE','DEMONSTRATION','LOCALE')),
  CONSTRAINT regle_periode CHECK (fin >= debut),
  CONSTRAINT regle_accord CHECK (source <> 'ACCORD' OR accord_id IS NOT NULL)
);
CREATE INDEX regle_type ON regle (type_instance);
CREATE INDEX regle_accord_id ON regle (accord_id);
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE regle, article, signataire, accord, libelle, rattachement, departement, region');
  }
}
