import { ACCORDS, ARTICLES } from './accords';
import { ENGAGEMENTS } from './engagements';
import { FEUILLES, joursDe } from './feuilles-de-route';
import { identifiantDe } from './identifiant';
import { INDICATEURS } from './indicateurs';
import { LIBELLES } from './libelles';
import { QUESTIONS_ENQUETE } from './questions-enquete';
import { REGLAGES } from './reglages';
import { REGLES } from './regles';
import { DEPARTEMENTS, RATTACHEMENTS, REGIONS, departementsDeRegion } from './territoire';
import type { AccordReference, SignataireReference } from './types';

/** What both a TypeORM manager and a `pg` client offer. */
export interface Executant {
  query(sql: string, parametres?: unknown[]): Promise<unknown>;
}

/** Names of `json_to_recordset` are those of the columns, so each row is written once, in SQL's words. */
interface Etape {
  readonly sql: string;
  readonly lignes: () => readonly object[];
}

const territoireDe = (accord: AccordReference): readonly string[] =>
  accord.region === null ? [] : departementsDeRegion(accord.region, accord.effetLe);

/** The party that a signatory stands for: what this party promised is what he owes. */
const partieDe = ({ pour }: SignataireReference): string => (pour === 'État' ? 'ETAT' : pour === 'Pôle emploi' ? 'POLE_EMPLOI' : 'RESEAU');

const accordDe = new Map(ACCORDS.map((accord) => [accord.code, accord]));

/**
 * Territories and labels have no owner: a row already there is only ever closed, by the row that
 * follows it. Accords, rules and indicators are rewritten as long as they are ours (`origine`): an act that
 * changes one makes it LOCALE, and the loader then leaves it alone, with its articles, signatories or owners.
 */
const ETAPES: readonly Etape[] = [
  {
    lignes: () => REGIONS,
    sql: `INSERT INTO region (code, nom, debut, fin)
      SELECT code, nom, debut, fin FROM json_to_recordset($1) AS r (code text, nom text, debut date, fin date)
      ON CONFLICT (code) DO UPDATE SET fin = EXCLUDED.fin WHERE region.fin IS NULL AND EXCLUDED.fin IS NOT NULL`,
  },
  {
    lignes: () => DEPARTEMENTS,
    sql: `INSERT INTO departement (code, nom, zone)
      SELECT code, nom, zone FROM json_to_recordset($1) AS r (code text, nom text, zone text)
      ON CONFLICT (code) DO NOTHING`,
  },
  {
    lignes: () => RATTACHEMENTS,
    sql: `INSERT INTO rattachement (departement_code, region_code, debut, fin)
      SELECT departement, region, debut, fin FROM json_to_recordset($1) AS r (departement text, region text, debut date, fin date)
      ON CONFLICT (departement_code, debut) DO UPDATE SET fin = EXCLUDED.fin WHERE rattachement.fin IS NULL AND EXCLUDED.fin IS NOT NULL`,
  },
  {
    lignes: () => LIBELLES,
    sql: `INSERT INTO libelle (cle, texte, debut, fin, source)
      SELECT cle, texte, debut, fin, source FROM json_to_recordset($1) AS r (cle text, texte text, debut date, fin date, source text)
      ON CONFLICT (cle, debut) DO UPDATE SET fin = EXCLUDED.fin WHERE libelle.fin IS NULL AND EXCLUDED.fin IS NOT NULL`,
  },
  {
    lignes: () =>
      ACCORDS.map((accord) => ({
        ...accord,
        id: identifiantDe('accord', accord.code),
        departements: territoireDe(accord),
        declineId: accord.decline && identifiantDe('accord', accord.decline),
        ...accord.resiliation,
        resiliation: accord.resiliation.article,
      })),
    sql: `INSERT INTO accord (id, code, titre, niveau, region_code, departements, signe_le, effet_le, fin_le, a_confirmer, decline_id, resiliation_demeure_mois, resiliation_preavis_mois, resiliation_article, fictif, origine)
      SELECT id, code, titre, niveau, region, departements, "signeLe", "effetLe", "finLe", "aConfirmer", "declineId", "demeureMois", "preavisMois", resiliation, false, 'REFERENCE'
      FROM json_to_recordset($1) AS r (id uuid, code text, titre text, niveau text, region text, departements text[],
        "signeLe" date, "effetLe" date, "finLe" date, "aConfirmer" text, "declineId" uuid, "demeureMois" integer, "preavisMois" integer, resiliation text)
      ON CONFLICT (code) DO UPDATE SET titre = EXCLUDED.titre, niveau = EXCLUDED.niveau, region_code = EXCLUDED.region_code,
        departements = EXCLUDED.departements, signe_le = EXCLUDED.signe_le, effet_le = EXCLUDED.effet_le, fin_le = EXCLUDED.fin_le,
        a_confirmer = EXCLUDED.a_confirmer, decline_id = EXCLUDED.decline_id, resiliation_demeure_mois = EXCLUDED.resiliation_demeure_mois,
        resiliation_preavis_mois = EXCLUDED.resiliation_preavis_mois, resiliation_article = EXCLUDED.resiliation_article
      WHERE accord.origine = 'REFERENCE'`,
  },
  {
    lignes: () =>
      ACCORDS.flatMap((accord) =>
        accord.signataires.map((s) => ({ ...s, genre: partieDe(s), accord: accord.code, id: identifiantDe('signataire', accord.code, String(s.rang)) })),
      ),
    sql: `INSERT INTO signataire (id, accord_id, rang, nom, qualite, pour, genre)
      SELECT r.id, a.id, r.rang, r.nom, r.qualite, r.pour, r.genre
      FROM json_to_recordset($1) AS r (id uuid, accord text, rang integer, nom text, qualite text, pour text, genre text)
      JOIN accord a ON a.code = r.accord AND a.origine = 'REFERENCE'
      ON CONFLICT (accord_id, rang) DO UPDATE SET nom = EXCLUDED.nom, qualite = EXCLUDED.qualite, pour = EXCLUDED.pour, genre = EXCLUDED.genre`,
  },
  {
    lignes: () =>
      ARTICLES.map((article) => ({
        ...article,
        id: identifiantDe('article', article.accord, article.code),
        parentId: article.parent && identifiantDe('article', article.accord, article.parent),
      })),
    sql: `INSERT INTO article (id, accord_id, genre, code, titre, parent_id, rang, objectifs)
      SELECT r.id, a.id, r.genre, r.code, r.titre, r."parentId", r.rang, r.objectifs
      FROM json_to_recordset($1) AS r (id uuid, accord text, genre text, code text, titre text, "parentId" uuid, rang integer, objectifs text[])
      JOIN accord a ON a.code = r.accord AND a.origine = 'REFERENCE'
      ON CONFLICT (accord_id, code) DO UPDATE SET genre = EXCLUDED.genre, titre = EXCLUDED.titre, parent_id = EXCLUDED.parent_id, rang = EXCLUDED.rang, objectifs = EXCLUDED.objectifs`,
  },
  {
    lignes: () =>
      REGLES.map((regle) => {
        const accord = accordDe.get(regle.accord);
        return { ...regle, colleges: regle.colleges ?? [], id: identifiantDe('regle', regle.cle), departements: accord ? territoireDe(accord) : [] };
      }),
    sql: `INSERT INTO regle (id, cle, accord_id, article_id, nature, type_instance, departements, nombre, unite, destinataires, colleges, texte, debut, fin, citation, source, force, origine)
      SELECT r.id, r.cle, a.id, p.id, r.nature, r."typeInstance", r.departements, r.nombre, r.unite, r.destinataires, r.colleges, r.texte, r.debut, r.fin,
        r.article, r.source, r.force, 'REFERENCE'
      FROM json_to_recordset($1) AS r (id uuid, cle text, accord text, article text, nature text, "typeInstance" text, departements text[],
        nombre integer, unite text, destinataires text[], colleges text[], texte text, debut date, fin date, source text, force text)
      JOIN accord a ON a.code = r.accord AND a.origine = 'REFERENCE'
      JOIN article p ON p.accord_id = a.id AND p.code = r.article
      ON CONFLICT (cle) DO UPDATE SET accord_id = EXCLUDED.accord_id, article_id = EXCLUDED.article_id, nature = EXCLUDED.nature,
        type_instance = EXCLUDED.type_instance, departements = EXCLUDED.departements, nombre = EXCLUDED.nombre, unite = EXCLUDED.unite,
        destinataires = EXCLUDED.destinataires, colleges = EXCLUDED.colleges, texte = EXCLUDED.texte, debut = EXCLUDED.debut, fin = EXCLUDED.fin,
        citation = EXCLUDED.citation, source = EXCLUDED.source, force = EXCLUDED.force
      WHERE regle.origine = 'REFERENCE'`,
  },
  {
    lignes: () => REGLAGES.map((reglage) => ({ ...reglage, id: identifiantDe('regle', reglage.cle) })),
    sql: `INSERT INTO regle (id, cle, nature, type_instance, nombre, unite, texte, debut, citation, source, force, origine)
      SELECT id, cle, nature, "typeInstance", nombre, unite, texte, debut, '', 'REGLAGE', 'OBLIGATION', 'REFERENCE'
      FROM json_to_recordset($1) AS r (id uuid, cle text, nature text, "typeInstance" text, nombre integer, unite text, texte text, debut date)
      ON CONFLICT (cle) DO UPDATE SET nature = EXCLUDED.nature, type_instance = EXCLUDED.type_instance, nombre = EXCLUDED.nombre, unite = EXCLUDED.unite,
        texte = EXCLUDED.texte, debut = EXCLUDED.debut, source = EXCLUDED.source
      WHERE regle.origine = 'REFERENCE'`,
  },
  {
    lignes: () => ENGAGEMENTS.map((engagement, i) => ({ ...engagement, id: identifiantDe('engagement', engagement.accord, String(i + 1)), rang: i + 1 })),
    sql: `INSERT INTO engagement (id, accord_id, article_id, rang, genre, designation, pilote, texte)
      SELECT r.id, a.id, p.id, r.rang, r.genre, r.designation, r.pilote, r.texte
      FROM json_to_recordset($1) AS r (id uuid, accord text, article text, rang integer, genre text, designation text, pilote boolean, texte text)
      JOIN accord a ON a.code = r.accord AND a.origine = 'REFERENCE' JOIN article p ON p.accord_id = a.id AND p.code = r.article
      ON CONFLICT (accord_id, rang) DO UPDATE SET article_id = EXCLUDED.article_id, genre = EXCLUDED.genre, designation = EXCLUDED.designation, pilote = EXCLUDED.pilote, texte = EXCLUDED.texte`,
  },
  {
    lignes: () => ACCORDS.flatMap((accord) => accord.evenements.map((e) => ({ ...e, accord: accord.code, id: identifiantDe('evenement', accord.code, e.genre, e.avantLe) }))),
    sql: `INSERT INTO evenement_accord (id, accord_id, genre, titre, citation, avant_le, origine)
      SELECT r.id, a.id, r.genre, r.titre, r.citation, r."avantLe", 'REFERENCE'
      FROM json_to_recordset($1) AS r (id uuid, accord text, genre text, titre text, citation text, "avantLe" date)
      JOIN accord a ON a.code = r.accord AND a.origine = 'REFERENCE'
      ON CONFLICT (id) DO UPDATE SET titre = EXCLUDED.titre, citation = EXCLUDED.citation, avant_le = EXCLUDED.avant_le WHERE evenement_accord.origine = 'REFERENCE'`,
  },
  {
    lignes: () => INDICATEURS.map((indicateur, i) => ({ ...indicateur, id: identifiantDe('indicateur', indicateur.accord, indicateur.code), rang: i + 1 })),
    sql: `INSERT INTO indicateur (id, accord_id, article_id, code, rang, fiche, intitule, etoile, unite, dimensions, numerateur, denominateur, partage, a_confirmer, calcule, periodicite, note, origine)
      SELECT r.id, a.id, p.id, r.code, r.rang, r.article, r.intitule, r.etoile, r.unite, r.dimensions, r.numerateur, r.denominateur, r.partage, r."aConfirmer", r.calcule,
        'ANNUELLE', r.note, 'REFERENCE'
      FROM json_to_recordset($1) AS r (id uuid, accord text, article text, code text, rang integer, intitule text, etoile boolean, unite text, dimensions text[],
        numerateur text, denominateur text, partage text, "aConfirmer" text, calcule boolean, note text)
      JOIN accord a ON a.code = r.accord AND a.origine = 'REFERENCE'
      JOIN article p ON p.accord_id = a.id AND p.code = r.article
      ON CONFLICT (accord_id, code) DO UPDATE SET article_id = EXCLUDED.article_id, rang = EXCLUDED.rang, fiche = EXCLUDED.fiche, intitule = EXCLUDED.intitule,
        etoile = EXCLUDED.etoile, unite = EXCLUDED.unite, dimensions = EXCLUDED.dimensions, numerateur = EXCLUDED.numerateur, denominateur = EXCLUDED.denominateur,
        partage = EXCLUDED.partage, a_confirmer = EXCLUDED.a_confirmer, calcule = EXCLUDED.calcule, note = EXCLUDED.note
      WHERE indicateur.origine = 'REFERENCE'`,
  },
  {
    lignes: () =>
      INDICATEURS.flatMap(({ accord, code, fournisseurs }) =>
        fournisseurs.map((f, i) => {
          const { effetLe: debut, finLe: fin } = accordDe.get(accord) ?? {};
          return { ...f, accord, code, rang: i + 1, debut, fin, id: identifiantDe('fournisseur', accord, code, String(i + 1)) };
        }),
      ),
    sql: `INSERT INTO fournisseur (id, indicateur_id, rang, designation, genre_organisation, echelon, type_instance, debut, fin)
      SELECT r.id, i.id, r.rang, r.designation, r.genre, r.echelon, r."typeInstance", r.debut, r.fin
      FROM json_to_recordset($1) AS r (id uuid, accord text, code text, rang integer, designation text, genre text, echelon text, "typeInstance" text, debut date, fin date)
      JOIN accord a ON a.code = r.accord
      JOIN indicateur i ON i.accord_id = a.id AND i.code = r.code AND i.origine = 'REFERENCE'
      ON CONFLICT (indicateur_id, rang, debut) DO UPDATE SET designation = EXCLUDED.designation, genre_organisation = EXCLUDED.genre_organisation,
        echelon = EXCLUDED.echelon, type_instance = EXCLUDED.type_instance, fin = EXCLUDED.fin`,
  },
  {
    lignes: () => QUESTIONS_ENQUETE.map((question, i) => ({ ...question, id: identifiantDe('question', question.code, question.debut), rang: i + 1 })),
    sql: `INSERT INTO question_enquete (id, code, rang, intitule, aide, choix, citation, debut, fin)
      SELECT id, code, rang, intitule, aide, choix, citation, debut, fin
      FROM json_to_recordset($1) AS r (id uuid, code text, rang integer, intitule text, aide text, choix text[], citation text, debut date, fin date)
      ON CONFLICT (code, debut) DO UPDATE SET fin = EXCLUDED.fin WHERE question_enquete.fin IS NULL AND EXCLUDED.fin IS NOT NULL`,
  },
  {
    lignes: () => FEUILLES.map(({ actions: _actions, ...feuille }) => ({ ...feuille, id: identifiantDe('feuille', feuille.accord, String(feuille.annee)) })),
    sql: `INSERT INTO feuille_de_route (id, accord_id, instance_nom, annee, departements, etat, numero, article_id, adoptee_le, a_confirmer, origine)
      SELECT r.id, a.id, r.comite, r.annee, a.departements, 'ADOPTEE', 1, p.id, r."adopteeLe", r."aConfirmer", 'REFERENCE'
      FROM json_to_recordset($1) AS r (id uuid, accord text, article text, annee integer, comite text, "adopteeLe" date, "aConfirmer" text)
      JOIN accord a ON a.code = r.accord AND a.origine = 'REFERENCE'
      JOIN article p ON p.accord_id = a.id AND p.code = r.article
      ON CONFLICT (id) DO UPDATE SET instance_nom = EXCLUDED.instance_nom, departements = EXCLUDED.departements, article_id = EXCLUDED.article_id, adoptee_le = EXCLUDED.adoptee_le,
        a_confirmer = EXCLUDED.a_confirmer
      WHERE feuille_de_route.origine = 'REFERENCE'`,
  },
  {
    lignes: () =>
      FEUILLES.flatMap(({ accord, annee, actions }) =>
        actions.map((action, i) => {
          const feuille = identifiantDe('feuille', accord, String(annee));
          return { ...action, ...joursDe(action), feuille, rang: i + 1, id: identifiantDe('action', accord, String(annee), String(i + 1)) };
        }),
      ),
    sql: `INSERT INTO action (id, feuille_de_route_id, accord_id, cadre, departements, rang, chantier_rang, chantier, intitule, echeance_libelle, debut, echeance, etat, note)
      SELECT r.id, f.id, f.accord_id, f.etat, f.departements, r.rang, r."chantierRang", r.chantier, r.intitule, r.echeance, r.debut, r.fin, 'NON_RENSEIGNEE', r.note
      FROM json_to_recordset($1) AS r (id uuid, feuille uuid, rang integer, "chantierRang" integer, chantier text, intitule text, echeance text, debut date, fin date, note text)
      JOIN feuille_de_route f ON f.id = r.feuille AND f.origine = 'REFERENCE'
      ON CONFLICT (id) DO UPDATE SET departements = EXCLUDED.departements, rang = EXCLUDED.rang, chantier_rang = EXCLUDED.chantier_rang, chantier = EXCLUDED.chantier,
        intitule = EXCLUDED.intitule, echeance_libelle = EXCLUDED.echeance_libelle, debut = EXCLUDED.debut, echeance = EXCLUDED.echeance, note = EXCLUDED.note`,
  },
  {
    lignes: () => FEUILLES.map(({ accord, annee }) => ({ id: identifiantDe('version', accord, String(annee), '1'), feuille: identifiantDe('feuille', accord, String(annee)) })),
    sql: `INSERT INTO version_feuille (id, feuille_de_route_id, numero, adoptee_le, contenu)
      SELECT r.id, f.id, 1, f.adoptee_le, (SELECT jsonb_agg(jsonb_build_object('actionId', a.id, 'chantierRang', a.chantier_rang, 'chantier', a.chantier, 'intitule', a.intitule,
        'piloteNom', NULL, 'echeanceLibelle', a.echeance_libelle, 'echeance', a.echeance) ORDER BY a.rang) FROM action a WHERE a.feuille_de_route_id = f.id)
      FROM json_to_recordset($1) AS r (id uuid, feuille uuid) JOIN feuille_de_route f ON f.id = r.feuille AND f.origine = 'REFERENCE'
      ON CONFLICT (id) DO UPDATE SET adoptee_le = EXCLUDED.adoptee_le, contenu = EXCLUDED.contenu`,
  },
];

/**
 * Loads the reference data, one statement per table. Running it again changes nothing; run it in a
 * transaction, so that nobody sees an accord without its articles.
 */
export async function chargerReference(executant: Executant): Promise<void> {
  for (const { sql, lignes } of ETAPES) await executant.query(sql, [JSON.stringify(lignes())]);
}
