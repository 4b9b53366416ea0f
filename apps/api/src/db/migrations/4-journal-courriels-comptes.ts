import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal (append only, one hash chain per subject), outgoing mail, and the accounts. */
export class JournalCourrielsComptes1700000000004 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
CREATE SEQUENCE journal_rang;
CREATE TABLE journal (
  id bigint PRIMARY KEY,
  instant timestamptz NOT NULL,
  acteur_id uuid REFERENCES personne,
  mandat_id uuid REFERENCES mandat,
  acte text NOT NULL,
  sujet text NOT NULL,
  sujet_id uuid NOT NULL,
  champs text[] NOT NULL DEFAULT '{}',
  motif text,
  requete uuid,
  hash_precedent text,
  hash text NOT NULL
);
CREATE INDEX journal_sujet ON journal (sujet_id, id);
CREATE FUNCTION empreinte_journal(j journal) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(j.hash_precedent, extract(epoch FROM j.instant)::text, j.acteur_id, j.mandat_id,
    j.acte, j.sujet, j.sujet_id, j.champs, j.motif, j.requete)::text, 'UTF8')), 'hex');
$$;
-- One line at a time per subject, and its number taken once it is alone: else two lines would follow the same one.
CREATE FUNCTION chainer_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('journal ' || NEW.sujet_id, 0));
  NEW.id := nextval('journal_rang');
  SELECT j.hash INTO NEW.hash_precedent FROM journal j WHERE j.sujet_id = NEW.sujet_id ORDER BY j.id DESC LIMIT 1;
  NEW.hash := empreinte_journal(NEW);
  RETURN NEW;
END $$;
-- The lines that do not follow the one before them, or that no longer say what was sealed.
CREATE FUNCTION journal_rompu() RETURNS TABLE (id bigint, sujet_id uuid) LANGUAGE sql STABLE AS $$
  SELECT (x.j).id, (x.j).sujet_id FROM (SELECT j, lag(j.hash) OVER (PARTITION BY j.sujet_id ORDER BY j.id) AS avant FROM journal j) x
  WHERE (x.j).hash_precedent IS DISTINCT FROM x.avant OR (x.j).hash <> empreinte_journal(x.j) ORDER BY 1;
$$;
CREATE TRIGGER journal_chainer BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION chainer_journal();
CREATE FUNCTION refuser_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'le journal ne se modifie pas' USING ERRCODE = 'raise_exception';
END $$;
CREATE TRIGGER journal_immuable BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION refuser_journal();
CREATE TRIGGER journal_intact BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION refuser_journal();

CREATE TABLE envoi (
  id uuid PRIMARY KEY,
  acte text NOT NULL,
  sujet text NOT NULL,
  sujet_id uuid NOT NULL,
  instance_id uuid REFERENCES instance,
  regle text NOT NULL,
  parametres jsonb NOT NULL DEFAULT '{}',
  du_le timestamptz NOT NULL,
  resolu_le timestamptz
);
CREATE INDEX envoi_a_resoudre ON envoi (du_le) WHERE resolu_le IS NULL;
CREATE TABLE courriel (
  id uuid PRIMARY KEY,
  envoi_id uuid NOT NULL REFERENCES envoi,
  genre text NOT NULL CONSTRAINT courriel_genre CHECK (genre IN ('REUNION','COMPTE_RENDU','COMPTE')),
  acte text NOT NULL,
  sujet text NOT NULL,
  sujet_id uuid NOT NULL,
  instance_id uuid REFERENCES instance,
  regle text NOT NULL,
  personne_id uuid REFERENCES personne,
  destinataire text NOT NULL,
  adresse text NOT NULL,
  objet text NOT NULL,
  texte text NOT NULL,
  ics text,
  methode text,
  etat text NOT NULL CONSTRAINT courriel_etat CHECK (etat IN ('PREPARE','ENVOYE','ECHEC')),
  prepare_le timestamptz NOT NULL,
  envoye_le timestamptz,
  essais integer NOT NULL DEFAULT 0,
  erreur text,
  CONSTRAINT courriel_destinataire_unique UNIQUE (envoi_id, adresse),
  CONSTRAINT courriel_envoye CHECK ((etat = 'ENVOYE') = (envoye_le IS NOT NULL))
);
CREATE INDEX courriel_instance_id ON courriel (instance_id, prepare_le);
CREATE INDEX courriel_sujet ON courriel (sujet_id);
CREATE INDEX courriel_a_envoyer ON courriel (prepare_le) WHERE etat = 'PREPARE';

CREATE TABLE compte (
  personne_id uuid PRIMARY KEY REFERENCES personne,
  empreinte text,
  preferences jsonb NOT NULL DEFAULT '{}'
);
CREATE TABLE session (
  jeton text PRIMARY KEY,
  personne_id uuid NOT NULL REFERENCES personne,
  ouverte_le timestamptz NOT NULL,
  expire_le timestamptz NOT NULL
);
CREATE INDEX session_personne_id ON session (personne_id);
CREATE TABLE lien (
  jeton text PRIMARY KEY,
  personne_id uuid NOT NULL REFERENCES personne,
  genre text NOT NULL CONSTRAINT lien_genre CHECK (genre IN ('INVITATION','MOT_DE_PASSE')),
  expire_le timestamptz NOT NULL,
  utilise_le timestamptz
);
CREATE INDEX lien_personne_id ON lien (personne_id);
CREATE TABLE jeton_calendrier (
  jeton text PRIMARY KEY,
  personne_id uuid NOT NULL REFERENCES personne,
  cree_le timestamptz NOT NULL,
  revoque_le timestamptz
);
CREATE INDEX jeton_calendrier_personne_id ON jeton_calendrier (personne_id);
CREATE TABLE essai_connexion (
  cle text PRIMARY KEY,
  nombre integer NOT NULL,
  depuis timestamptz NOT NULL
);
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE essai_connexion, jeton_calendrier, lien, session, compte, courriel, envoi, journal CASCADE;
DROP FUNCTION chainer_journal, refuser_journal, journal_rompu; DROP SEQUENCE journal_rang`);
  }
}
