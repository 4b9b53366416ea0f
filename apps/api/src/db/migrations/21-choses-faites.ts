import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is settled stays as it is, even against a program that forgot the rule: an accepted figure, its history, a campaign or a
 * survey that closed, an adopted bilan, the versions and the steps that tell what happened. Acts add rows beside.
 */
export class ChosesFaites1700000000021 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
-- The columns given may still change; nothing else of the row.
CREATE FUNCTION rester_tel_quel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(OLD) - TG_ARGV[0]::text[] = to_jsonb(NEW) - TG_ARGV[0]::text[] THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'Ce qui est fait ne change plus (%).', TG_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END $$;
-- An accepted figure only gives its place to the correction that was accepted.
CREATE TRIGGER valeur_acceptee_figee BEFORE UPDATE ON valeur FOR EACH ROW WHEN (OLD.etat = 'ACCEPTEE' AND OLD.remplacee_le IS NULL) EXECUTE FUNCTION rester_tel_quel('{remplacee_le,version}');
CREATE TRIGGER valeur_remplacee_figee BEFORE UPDATE ON valeur FOR EACH ROW WHEN (OLD.remplacee_le IS NOT NULL) EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER valeur_revision_figee BEFORE UPDATE ON valeur_revision FOR EACH ROW EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER campagne_close_figee BEFORE UPDATE ON campagne FOR EACH ROW WHEN (OLD.etat = 'CLOSE') EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER contestation_repondue_figee BEFORE UPDATE ON contestation FOR EACH ROW WHEN (OLD.etat <> 'OUVERTE') EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER bilan_adopte_fige BEFORE UPDATE ON bilan FOR EACH ROW WHEN (OLD.etat = 'ADOPTE') EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER commentaire_bilan_fige BEFORE UPDATE ON commentaire_bilan FOR EACH ROW EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER version_feuille_figee BEFORE UPDATE ON version_feuille FOR EACH ROW EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER etape_remontee_figee BEFORE UPDATE ON etape_remontee FOR EACH ROW EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER avancee_figee BEFORE UPDATE ON avancee FOR EACH ROW EXECUTE FUNCTION rester_tel_quel('{}');
CREATE TRIGGER enquete_close_figee BEFORE UPDATE ON enquete FOR EACH ROW WHEN (OLD.etat = 'CLOSE') EXECUTE FUNCTION rester_tel_quel('{}');

-- Beside a transmitted bilan its narratives are read again: they are those that its version sealed.
CREATE FUNCTION exiger_brouillon() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM bilan b WHERE b.id = NEW.bilan_id AND b.etat = 'BROUILLON') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'Un bilan transmis garde ses commentaires.' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER narratif_bilan_fige BEFORE INSERT OR UPDATE ON narratif_bilan FOR EACH ROW EXECUTE FUNCTION exiger_brouillon();

-- One choice for each question, among those it offers, while the survey takes answers: results cannot move once they are told.
CREATE FUNCTION exiger_reponse_recevable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM enquete e WHERE e.id = NEW.enquete_id AND e.etat = 'OUVERTE' AND (NEW.repondu_le AT TIME ZONE 'Europe/Paris')::date BETWEEN e.ouvre_le AND e.ferme_le
      AND (SELECT bool_and(u.choix <= cardinality(k.choix)) FROM unnest(NEW.choix, e.questions_ids) AS u (choix, question) LEFT JOIN question_enquete k ON k.id = u.question)
      AND cardinality(NEW.choix) = cardinality(e.questions_ids)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Cette enquête ne prend pas cette réponse.' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER reponse_enquete_recevable BEFORE INSERT OR UPDATE ON reponse_enquete FOR EACH ROW EXECUTE FUNCTION exiger_reponse_recevable();
`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
DROP FUNCTION rester_tel_quel CASCADE;
DROP FUNCTION exiger_brouillon CASCADE;
DROP FUNCTION exiger_reponse_recevable CASCADE`);
  }
}
