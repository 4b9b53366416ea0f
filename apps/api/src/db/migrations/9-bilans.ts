import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The yearly bilans. What is transmitted is frozen in a version, with its evidence and its hash: a trigger refuses any
 * other change than its sending back. The scope columns of a bilan are empty while it is a draft, so that nobody but its
 * secretariat can reach it.
 */
export class Bilans1700000000009 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE TABLE bilan (
  id uuid PRIMARY KEY,
  accord_id uuid NOT NULL REFERENCES accord,
  instance_id uuid NOT NULL REFERENCES instance,
  instance_nom text NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation,
  organisation_nom text NOT NULL,
  niveau text NOT NULL CONSTRAINT bilan_niveau CHECK (niveau IN ('CTA','DEPARTEMENT','REGION','NATION')),
  annee integer NOT NULL CONSTRAINT bilan_annee CHECK (annee BETWEEN 2000 AND 2099),
  titre text NOT NULL CONSTRAINT bilan_titre CHECK (length(titre) BETWEEN 2 AND 300),
  departements text[] NOT NULL,
  etat text NOT NULL CONSTRAINT bilan_etat CHECK (etat IN ('BROUILLON','TRANSMIS','EXAMINE','ADOPTE')),
  numero integer NOT NULL DEFAULT 0,
  compose_le timestamptz NOT NULL,
  transmis_le timestamptz,
  examine_le timestamptz,
  adopte_le timestamptz,
  renvoye_le timestamptz,
  motif_renvoi text CONSTRAINT bilan_motif_renvoi CHECK (length(motif_renvoi) BETWEEN 3 AND 1000),
  rubriques_a_revoir text[] NOT NULL DEFAULT '{}' CONSTRAINT bilan_rubriques CHECK (rubriques_a_revoir <@ ARRAY['RYTHME','TRANSMISSIONS','INDICATEURS','COMPLETUDE']),
  avis text CONSTRAINT bilan_avis CHECK (length(avis) BETWEEN 3 AND 4000),
  avis_le timestamptz,
  empreinte text CONSTRAINT bilan_empreinte CHECK (empreinte ~ '^[0-9a-f]{64}$'),
  destinataires uuid[] NOT NULL DEFAULT '{}',
  comites_nationaux uuid[] NOT NULL DEFAULT '{}',
  lecteurs uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT bilan_annee_unique UNIQUE (accord_id, instance_id, annee),
  CONSTRAINT bilan_brouillon CHECK ((etat = 'BROUILLON') = (transmis_le IS NULL) AND (etat = 'BROUILLON') = (empreinte IS NULL) AND (etat = 'BROUILLON') = (destinataires = '{}')),
  CONSTRAINT bilan_numero CHECK (numero >= 0 AND (numero = 0) = (transmis_le IS NULL AND renvoye_le IS NULL)),
  CONSTRAINT bilan_examine CHECK ((etat IN ('EXAMINE','ADOPTE')) = (examine_le IS NOT NULL) AND (examine_le IS NULL) = (avis IS NULL) AND (avis IS NULL) = (avis_le IS NULL)),
  CONSTRAINT bilan_adopte CHECK ((etat = 'ADOPTE') = (adopte_le IS NOT NULL) AND (etat = 'ADOPTE') = (lecteurs <> '{}')),
  CONSTRAINT bilan_renvoye CHECK ((renvoye_le IS NULL) = (motif_renvoi IS NULL) AND (renvoye_le IS NULL OR etat = 'BROUILLON') AND (renvoye_le IS NOT NULL OR rubriques_a_revoir = '{}')),
  CONSTRAINT bilan_ordre CHECK (examine_le >= transmis_le AND adopte_le >= examine_le),
  CONSTRAINT bilan_comites CHECK (comites_nationaux <@ destinataires)
);
CREATE INDEX bilan_instance_id ON bilan (instance_id, annee);
CREATE INDEX bilan_annee_idx ON bilan (annee, id);
CREATE INDEX bilan_destinataires_idx ON bilan USING gin (destinataires);
CREATE INDEX bilan_lecteurs_idx ON bilan USING gin (lecteurs);
CREATE TABLE narratif_bilan (
  id uuid PRIMARY KEY,
  bilan_id uuid NOT NULL REFERENCES bilan,
  rubrique text NOT NULL CONSTRAINT narratif_bilan_rubrique CHECK (rubrique IN ('RYTHME','TRANSMISSIONS','INDICATEURS','COMPLETUDE')),
  texte text NOT NULL,
  revision integer NOT NULL CONSTRAINT narratif_bilan_revision CHECK (revision >= 1),
  modifie_le timestamptz NOT NULL,
  modifie_par_id uuid REFERENCES personne,
  modifie_par_nom text,
  CONSTRAINT narratif_bilan_rubrique_unique UNIQUE (bilan_id, rubrique)
);
CREATE TABLE revision_narratif (
  narratif_id uuid NOT NULL REFERENCES narratif_bilan,
  numero integer NOT NULL,
  texte text NOT NULL,
  auteur_id uuid REFERENCES personne,
  instant timestamptz NOT NULL,
  PRIMARY KEY (narratif_id, numero)
);
CREATE TABLE version_bilan (
  id uuid PRIMARY KEY,
  bilan_id uuid NOT NULL REFERENCES bilan,
  numero integer NOT NULL CONSTRAINT version_bilan_numero CHECK (numero >= 1),
  contenu jsonb NOT NULL,
  narratifs jsonb NOT NULL,
  preuves jsonb NOT NULL,
  empreinte text NOT NULL CONSTRAINT version_bilan_empreinte CHECK (empreinte ~ '^[0-9a-f]{64}$'),
  transmis_le timestamptz NOT NULL,
  renvoye_le timestamptz,
  motif text,
  rubriques text[] NOT NULL DEFAULT '{}',
  CONSTRAINT version_bilan_numero_unique UNIQUE (bilan_id, numero),
  CONSTRAINT version_bilan_renvoyee CHECK ((renvoye_le IS NULL) = (motif IS NULL) AND renvoye_le >= transmis_le)
);
CREATE FUNCTION figer_version_bilan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.renvoye_le IS NULL AND (to_jsonb(OLD) - ARRAY['renvoye_le','motif','rubriques']) = (to_jsonb(NEW) - ARRAY['renvoye_le','motif','rubriques']) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Une version transmise ne change plus.' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'version_bilan_figee';
END $$;
CREATE TRIGGER version_bilan_figee BEFORE UPDATE OR DELETE ON version_bilan FOR EACH ROW EXECUTE FUNCTION figer_version_bilan();
CREATE TABLE commentaire_bilan (
  id uuid PRIMARY KEY,
  bilan_id uuid NOT NULL REFERENCES bilan,
  numero integer NOT NULL,
  rubrique text NOT NULL CONSTRAINT commentaire_bilan_rubrique CHECK (rubrique IN ('RYTHME','TRANSMISSIONS','INDICATEURS','COMPLETUDE')),
  figure text CONSTRAINT commentaire_bilan_figure CHECK (length(figure) BETWEEN 2 AND 60),
  texte text NOT NULL CONSTRAINT commentaire_bilan_texte CHECK (length(texte) BETWEEN 2 AND 2000),
  auteur_id uuid REFERENCES personne,
  auteur_nom text NOT NULL,
  organisation_id uuid REFERENCES organisation,
  organisation_nom text,
  instant timestamptz NOT NULL
);
CREATE INDEX commentaire_bilan_bilan_id ON commentaire_bilan (bilan_id, instant);
ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','BILAN','COMPTE'));
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM courriel WHERE genre = 'BILAN'; ALTER TABLE courriel DROP CONSTRAINT courriel_genre, ADD CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','CAMPAGNE','COMPTE'))`);
    await q.query('DROP TABLE commentaire_bilan, version_bilan, revision_narratif, narratif_bilan, bilan; DROP FUNCTION figer_version_bilan');
  }
}
