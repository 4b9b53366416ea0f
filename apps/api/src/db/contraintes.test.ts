import * as domaine from '@gouvernance-iae/domaine';
import { CONTRAINTES } from '../acte/contraintes';
import { GenreArticle } from '../lecture/enumerations';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirPlateforme();
});
afterAll(() => p.fermer());

/** CHECK, UNIQUE and exclusions of our schema, partial unique indexes included. */
const contraintes = async (): Promise<string[]> =>
  (
    await p.sql<{ nom: string }>(
      `SELECT c.conname AS nom FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public' AND c.contype IN ('c', 'u', 'x')
       UNION SELECT i.indexrelid::regclass::text FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public' AND i.indisunique AND NOT i.indisprimary
       ORDER BY nom`,
    )
  ).map((l) => l.nom);

it('chaque contrainte a un message en français', async () => {
  expect((await contraintes()).filter((nom) => !(nom in CONTRAINTES))).toEqual([]);
});

it('chaque message est celui d’une contrainte', async () => {
  const connues = new Set(await contraintes());
  expect(Object.keys(CONTRAINTES).filter((nom) => !connues.has(nom))).toEqual([]);
});

const ORIGINES = ['REFERENCE', 'DEMONSTRATION', 'LOCALE'];

/** The closed list behind each CHECK that enumerates values. */
const LISTES: Readonly<Record<string, readonly string[]>> = {
  accord_niveau: domaine.NIVEAUX_ACCORD,
  accord_origine: ORIGINES,
  action_cadre: domaine.CADRES_ACTION,
  action_etat: domaine.ETATS_ACTION,
  article_genre: Object.keys(GenreArticle),
  bilan_etat: domaine.ETATS_BILAN,
  bilan_niveau: domaine.NIVEAUX_BILAN,
  avancee_etat: domaine.ETATS_ACTION.filter((etat) => etat !== 'NON_RENSEIGNEE'),
  campagne_etat: domaine.ETATS_CAMPAGNE,
  commentaire_bilan_rubrique: domaine.RUBRIQUES_BILAN,
  compte_rendu_approbation: domaine.APPROBATIONS,
  compte_rendu_etat: domaine.ETATS_COMPTE_RENDU,
  contestation_etat: domaine.ETATS_CONTESTATION,
  correction_accord_sujet: domaine.SUJETS_CORRECTION,
  courriel_etat: domaine.ETATS_COURRIEL,
  courriel_genre: domaine.GENRES_COURRIEL,
  decision_genre: domaine.GENRES_DECISION,
  decision_sens_valeur: domaine.SENS_AVIS,
  document_type: domaine.TYPES_DOCUMENT,
  piece_valeur_type: domaine.TYPES_DOCUMENT,
  texte_accord_type: domaine.TYPES_DOCUMENT,
  engagement_genre: ['ETAT', 'POLE_EMPLOI', 'RESEAU'],
  enquete_etat: domaine.ETATS_ENQUETE,
  enquete_type_instance: domaine.TYPES_ENQUETE,
  etape_remontee_genre: domaine.GENRES_ETAPE_REMONTEE,
  evenement_accord_genre: domaine.GENRES_EVENEMENT,
  evenement_accord_origine: ORIGINES,
  feuille_etat: domaine.ETATS_FEUILLE,
  feuille_origine: ORIGINES,
  fournisseur_echelon: domaine.ECHELONS,
  fournisseur_genre: domaine.GENRES_ORGANISATION,
  fournisseur_type_instance: domaine.TYPES_INSTANCE,
  indicateur_origine: ORIGINES,
  indicateur_partage: domaine.PARTAGES,
  indicateur_periodicite: domaine.PERIODICITES,
  indicateur_unite: domaine.UNITES_INDICATEUR,
  instance_type: domaine.TYPES_INSTANCE,
  lien_genre: ['INVITATION', 'MOT_DE_PASSE'],
  mandat_role: domaine.ROLES,
  membre_college: domaine.COLLEGES,
  membre_qualite: domaine.QUALITES_MEMBRE,
  narratif_bilan_rubrique: domaine.RUBRIQUES_BILAN,
  organisation_genre: domaine.GENRES_ORGANISATION,
  organisation_type_siae: domaine.TYPES_SIAE,
  participant_college: domaine.COLLEGES,
  participant_presence: domaine.PRESENCES,
  participant_reponse: domaine.REPONSES,
  participant_titre: domaine.TITRES_PARTICIPANT,
  point_etat: domaine.ETATS_POINT,
  point_genre: domaine.GENRES_POINT,
  regle_force: domaine.FORCES_REGLE,
  regle_nature: domaine.NATURES_REGLE,
  regle_origine: ORIGINES,
  regle_source: domaine.SOURCES_REGLE,
  regle_type_instance: domaine.TYPES_INSTANCE,
  regle_unite: domaine.UNITES_REGLE,
  remontee_etat: domaine.ETATS_REMONTEE,
  remontee_genre: domaine.GENRES_REMONTEE,
  reponse_enquete_genre: domaine.GENRES_ORGANISATION,
  reunion_etat: domaine.ETATS_REUNION,
  signataire_genre: domaine.GENRES_ORGANISATION,
  valeur_etat: domaine.ETATS_VALEUR,
  valeur_revision_etat: domaine.ETATS_VALEUR,
  valeur_type_siae: domaine.TYPES_SIAE,
};

it('les valeurs admises par la base sont celles du domaine, donc de GraphQL', async () => {
  const definitions = await p.sql<{ nom: string; texte: string }>(
    `SELECT c.conname AS nom, pg_get_constraintdef(c.oid) AS texte FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = 'public' AND c.contype = 'c' ORDER BY nom`,
  );
  const enumerees = definitions.filter(({ texte }) => /^CHECK \(\(\w+ = ANY \(ARRAY\[[^\]]*\]\)\)\)$/.test(texte));
  const admises = Object.fromEntries(enumerees.map(({ nom, texte }) => [nom, [...texte.matchAll(/'([^']+)'::text/g)].map((m) => m[1])]));
  expect(admises).toEqual(LISTES);
});
