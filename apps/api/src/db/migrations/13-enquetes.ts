import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The short survey beside the barometer. Questions are data, and a survey keeps those that it was opened with. An answer is one
 * organisation's; it keeps what it is counted by, so that a later change of the directory does not move it.
 */
export class Enquetes1700000000013 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE question_enquete (
  id uuid PRIMARY KEY,
  code text NOT NULL,
  rang integer NOT NULL,
  intitule text NOT NULL,
  aide text,
  choix text[] NOT NULL CONSTRAINT question_enquete_choix CHECK (array_length(choix, 1) BETWEEN 2 AND 6),
  citation text NOT NULL,
  debut date NOT NULL,
  fin date,
  CONSTRAINT question_enquete_code_unique UNIQUE (code, debut),
  CONSTRAINT question_enquete_periode CHECK (fin IS NULL OR fin >= debut)
);
CREATE TABLE enquete (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL REFERENCES instance,
  instance_nom text NOT NULL,
  type_instance text NOT NULL CONSTRAINT enquete_type_instance CHECK (type_instance IN ('COMITE_PILOTAGE_NATIONAL','COMITE_PILOTAGE_REGIONAL')),
  annee integer NOT NULL CONSTRAINT enquete_annee CHECK (annee BETWEEN 2011 AND 2099),
  departements text[] NOT NULL,
  questions_ids uuid[] NOT NULL CONSTRAINT enquete_questions CHECK (cardinality(questions_ids) > 0),
  ouvre_le date NOT NULL,
  ferme_le date NOT NULL,
  etat text NOT NULL CONSTRAINT enquete_etat CHECK (etat IN ('OUVERTE','CLOSE')),
  ouverte_le timestamptz NOT NULL,
  close_le timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT enquete_annee_unique UNIQUE (instance_id, annee),
  CONSTRAINT enquete_jours CHECK (ferme_le >= ouvre_le),
  CONSTRAINT enquete_close CHECK ((etat = 'CLOSE') = (close_le IS NOT NULL))
);
CREATE INDEX enquete_annee_idx ON enquete (annee, instance_nom);
CREATE TABLE reponse_enquete (
  id uuid PRIMARY KEY,
  enquete_id uuid NOT NULL REFERENCES enquete,
  organisation_id uuid NOT NULL REFERENCES organisation,
  genre text NOT NULL CONSTRAINT reponse_enquete_genre CHECK (genre IN ('ETAT','POLE_EMPLOI','RESEAU','SIAE','PRESCRIPTEUR','COLLECTIVITE','PARTENAIRE_SOCIAL','AUTRE')),
  departements text[] NOT NULL,
  choix integer[] NOT NULL CONSTRAINT reponse_enquete_choix CHECK (cardinality(choix) > 0 AND 1 <= ALL (choix) AND 6 >= ALL (choix)),
  repondu_le timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT reponse_enquete_organisation_unique UNIQUE (enquete_id, organisation_id)
);
CREATE INDEX reponse_enquete_organisation_id ON reponse_enquete (organisation_id);
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE reponse_enquete, enquete, question_enquete');
  }
}
