import type { EntityManager } from 'typeorm';
import type { PlanDemonstration } from './plan';

const ACCORD = `
INSERT INTO accord (id, code, titre, niveau, region_code, departements, decline_id, signe_le, effet_le, fin_le, fictif, origine)
SELECT id, code, titre, CASE WHEN region IS NULL THEN 'NATIONAL' ELSE 'REGIONAL' END, region, coalesce(departements, '{}'), "declineId", "signeLe", "effetLe", "finLe", true, 'DEMONSTRATION'
FROM json_to_recordset($1) AS r (id uuid, code text, titre text, region text, departements text[], "declineId" uuid, "signeLe" date, "effetLe" date, "finLe" date)`;

const SIGNATAIRES = `
INSERT INTO signataire (id, accord_id, rang, nom, qualite, pour)
SELECT id, "accordId", rang, nom, qualite, pour FROM json_to_recordset($1) AS r (id uuid, "accordId" uuid, rang integer, nom text, qualite text, pour text)`;

const ARTICLES = `
INSERT INTO article (id, accord_id, genre, code, titre, parent_id, rang)
SELECT id, "accordId", genre, code, titre, "parentId", rang
FROM json_to_recordset($1) AS r (id uuid, "accordId" uuid, genre text, code text, titre text, "parentId" uuid, rang integer)`;

const REGLES = `
INSERT INTO regle (id, cle, accord_id, article_id, nature, type_instance, departements, nombre, unite, destinataires, texte, debut, fin, citation, source, force, origine)
SELECT id, cle, "accordId", "articleId", nature, "typeInstance", departements, nombre, unite, destinataires, texte, debut, fin, citation, source, force, 'DEMONSTRATION'
FROM json_to_recordset($1) AS r (id uuid, cle text, "accordId" uuid, "articleId" uuid, nature text, "typeInstance" text, departements text[], nombre integer,
  unite text, destinataires text[], texte text, debut date, fin date, citation text, source text, force text)`;

const INDICATEURS = `
INSERT INTO indicateur (id, accord_id, article_id, code, rang, fiche, intitule, etoile, unite, dimensions, numerateur, denominateur, partage, a_confirmer, confirmation, confirme_le, calcule, periodicite, note, origine)
SELECT r.id, "accordId", "articleId", r.code, rang, fiche, intitule, etoile, unite, dimensions, numerateur, denominateur, partage, "aConfirmer", confirmation,
  CASE WHEN confirmation IS NOT NULL THEN a.effet_le END, calcule, periodicite, note, 'DEMONSTRATION'
FROM json_to_recordset($1) AS r (id uuid, "accordId" uuid, "articleId" uuid, code text, rang integer, fiche text, intitule text, etoile boolean, unite text, dimensions text[],
  numerateur text, denominateur text, partage text, "aConfirmer" text, confirmation text, calcule boolean, periodicite text, note text)
JOIN accord a ON a.id = "accordId"`;

const FOURNISSEURS = `
INSERT INTO fournisseur (id, indicateur_id, rang, designation, genre_organisation, echelon, type_instance, debut, fin)
SELECT r.id, i.id, r.rang, designation, genre, echelon, "typeInstance", a.effet_le, a.fin_le
FROM json_to_recordset($1) AS r (id uuid, "indicateurId" uuid, rang integer, designation text, genre text, echelon text, "typeInstance" text)
JOIN indicateur i ON i.id = "indicateurId" JOIN accord a ON a.id = i.accord_id`;

/** The fictitious accord with its rules and its indicators. Nobody signs an accord through an act: it is reference data of its own origin. */
export async function ecrireAccord(em: EntityManager, { accord, accordNational, regles, indicateurs }: PlanDemonstration): Promise<void> {
  const sous = <L extends object>(lignes: readonly L[]) => lignes.map((l) => ({ ...l, accordId: accord.id }));
  const fournisseurs = indicateurs.flatMap((i) => i.fournisseurs.map((f) => ({ ...f, indicateurId: i.id })));
  const etapes = [
    [ACCORD, [accordNational]],
    [ACCORD, [{ ...accord, declineId: accordNational.id }]],
    [SIGNATAIRES, sous(accord.signataires)],
    [ARTICLES, sous(accord.articles)],
    [REGLES, regles],
    [INDICATEURS, sous(indicateurs)],
    [FOURNISSEURS, fournisseurs],
  ] as const;
  for (const [sql, lignes] of etapes) await em.query(sql, [JSON.stringify(lignes)]);
}
