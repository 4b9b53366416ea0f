import { conflit, ErreurMetier, indisponible, saisieInvalide, transitionImpossible } from '@gouvernance-iae/domaine';

type Refus = () => ErreurMetier;
const champ = (nom: string, message: string): Refus => () => saisieInvalide([{ champ: nom, message }]);
const etat = (message: string): Refus => () => transitionImpossible(message);

/** What each named constraint means to a person. A constraint without a line here is a failing test. */
export const CONTRAINTES: Readonly<Record<string, Refus>> = {
  region_periode: champ('fin', 'La fin précède le début.'),
  departement_code: champ('departements', 'Ce code de département n’existe pas.'),
  rattachement_periode: champ('fin', 'La fin précède le début.'),
  libelle_periode: champ('fin', 'La fin précède le début.'),
  accord_niveau: champ('niveau', 'Un accord est national ou régional.'),
  accord_origine: champ('origine', 'Cette origine n’existe pas.'),
  accord_periode: champ('finLe', 'L’accord finit avant de prendre effet.'),
  accord_territoire: champ('regionCode', 'Un accord régional a une région, et lui seul.'),
  signataire_rang_unique: champ('rang', 'Un signataire occupe déjà ce rang.'),
  article_genre: champ('genre', 'Ce genre d’article n’existe pas.'),
  article_code_unique: champ('code', 'Un article de l’accord porte déjà ce code.'),
  regle_nature: champ('nature', 'Cette nature de règle n’existe pas.'),
  regle_type_instance: champ('typeInstance', 'Ce type d’instance n’existe pas.'),
  regle_unite: champ('unite', 'Cette unité n’existe pas.'),
  regle_source: champ('source', 'Cette source n’existe pas.'),
  regle_force: champ('force', 'Cette force n’existe pas.'),
  regle_origine: champ('origine', 'Cette origine n’existe pas.'),
  regle_periode: champ('fin', 'La fin précède le début.'),
  regle_accord: champ('accordId', 'Une règle d’accord cite son accord.'),
  accord_code_unique: champ('code', 'Un accord porte déjà ce code.'),
  regle_cle_unique: champ('cle', 'Une règle porte déjà cette clé.'),
  organisation_nom: champ('nom', 'Le nom compte de 2 à 200 caractères.'),
  organisation_siret_unique: champ('siret', 'Une organisation porte déjà ce SIRET.'),
  organisation_siret: champ('siret', 'Un SIRET compte 14 chiffres.'),
  organisation_siae: champ('typeSiae', 'Une SIAE a un type, et seule une SIAE en a un.'),
  organisation_type_siae: champ('typeSiae', 'Ce type de SIAE n’existe pas.'),
  organisation_genre: champ('genre', 'Ce genre d’organisation n’existe pas.'),
  organisation_parent: champ('parentId', 'Une organisation ne dépend pas d’elle-même.'),
  organisation_periode: champ('fin', 'La fin précède le début.'),
  personne_courriel_unique: champ('courriel', 'Une personne a déjà cette adresse électronique.'),
  personne_courriel: champ('courriel', 'Cette adresse électronique n’est pas valable.'),
  instance_nom: champ('nom', 'Le nom compte de 2 à 200 caractères.'),
  instance_sigle_unique: champ('sigle', 'Une instance porte déjà ce sigle.'),
  instance_sigle: champ('sigle', 'Un sigle s’écrit en capitales, chiffres et tirets : CTA-DOLE.'),
  instance_type: champ('type', 'Ce type d’instance n’existe pas.'),
  instance_periode: champ('fin', 'La fin précède le début.'),
  perimetre_debut_unique: champ('debut', 'Un périmètre commence déjà ce jour-là.'),
  perimetre_periode: champ('debut', 'Le nouveau périmètre précède l’actuel.'),
  succession_distincte: champ('successeurId', 'Une instance ne se succède pas à elle-même.'),
  membre_college: champ('college', 'Ce collège n’existe pas.'),
  membre_qualite: champ('qualite', 'Cette qualité n’existe pas.'),
  membre_periode: champ('fin', 'La fin précède le début.'),
  membre_siege: champ('organisationId', 'Un siège revient à une organisation ou à une personne.'),
  membre_suppleant: champ('suppleantId', 'Le suppléant est une autre personne que le titulaire.'),
  membre_siege_unique: champ('organisationId', 'Cette organisation siège déjà dans l’instance.'),
  mandat_role: champ('role', 'Ce rôle n’existe pas.'),
  mandat_periode: champ('fin', 'La fin précède le début.'),
  mandat_en_cours_unique: champ('role', 'Cette personne a déjà ce mandat.'),
  reunion_creneau_unique: champ('debut', 'Une réunion de cette instance commence déjà à cette heure.'),
  reunion_horaire: champ('fin', 'La réunion finit après son début, dans les 24 heures.'),
  reunion_jour: champ('zone', 'Le jour ne correspond pas à l’heure du lieu.'),
  reunion_lien: champ('lienDistance', 'Un lien de réunion à distance commence par https://.'),
  reunion_etat: etat('Cet état n’existe pas.'),
  reunion_instance_unique: etat('Une réunion ne change pas d’instance.'),
  reunion_planifiee: etat('Une réunion planifiée n’est pas encore convoquée.'),
  reunion_reprise: etat('Une réunion reprise n’a pas été convoquée.'),
  reunion_convoquee: etat('Une réunion tenue a été convoquée, ou reprise avec un motif.'),
  reunion_tenue: etat('L’état de la réunion et sa date de tenue ne concordent pas.'),
  reunion_annulee: etat('Une réunion s’annule avec un motif.'),
  point_titre: champ('titre', 'Le titre d’un point compte de 1 à 300 caractères.'),
  point_duree: champ('dureeMinutes', 'La durée d’un point va de 1 à 600 minutes.'),
  point_genre: champ('genre', 'Ce genre de point n’existe pas.'),
  point_etat: etat('Cet état de point n’existe pas.'),
  point_propose: champ('proposeParNom', 'Un point proposé l’est par quelqu’un.'),
  point_ecarte: champ('motif', 'Un point s’écarte avec un motif.'),
  point_reunion_unique: etat('Un point ne change pas de réunion.'),
  document_nom: champ('nom', 'Le nom d’un document compte de 1 à 200 caractères, tous visibles.'),
  document_type: champ('nom', 'Ce type de fichier n’est pas accepté.'),
  document_taille: champ('fichier', 'Un document pèse au plus 10 Mo, et n’est pas vide.'),
  document_contenu_taille: champ('fichier', 'Un document pèse au plus 10 Mo, et n’est pas vide.'),
  document_empreinte: champ('fichier', 'L’empreinte de ce fichier n’a pas la forme attendue.'),
  document_retire: champ('motif', 'Seul un document retiré a un motif de retrait.'),
  participant_personne_unique: champ('presences', 'Cette personne figure déjà parmi les participants.'),
  participant_college: champ('college', 'Ce collège n’existe pas.'),
  participant_titre: champ('titre', 'Ce titre n’existe pas.'),
  participant_reponse: champ('reponse', 'Cette réponse n’existe pas.'),
  participant_repondu: champ('reponse', 'La réponse et sa date ne concordent pas.'),
  participant_suppleant: champ('suppleant', 'Un suppléant remplace une personne excusée.'),
  participant_presence: champ('presence', 'Cette présence n’existe pas.'),
  compte_rendu_rang_unique: etat('Un autre compte rendu vient d’être ouvert pour cette réunion.'),
  compte_rendu_en_cours_unique: etat('Un compte rendu de cette réunion est déjà en cours d’écriture ou publié.'),
  compte_rendu_approuve_unique: etat('Cette réunion a déjà un compte rendu approuvé.'),
  compte_rendu_etat: etat('Cet état de compte rendu n’existe pas.'),
  compte_rendu_approbation: etat('Cette forme d’approbation n’existe pas.'),
  compte_rendu_publie: etat('L’état du compte rendu et sa date de publication ne concordent pas.'),
  compte_rendu_approuve: etat('L’état du compte rendu et sa date d’approbation ne concordent pas.'),
  compte_rendu_tacite: etat('Le terme de l’approbation tacite et les dates du compte rendu ne concordent pas.'),
  compte_rendu_remplace: etat('L’état du compte rendu et sa date de remplacement ne concordent pas.'),
  compte_rendu_instance_unique: etat('Un compte rendu ne change pas d’instance.'),
  compte_rendu_rectification: champ('motif', 'Une rectification a un motif.'),
  compte_rendu_organisations: etat('Les organisations d’un compte rendu se figent à sa publication.'),
  compte_rendu_destinataires: etat('Seul un compte rendu approuvé se transmet.'),
  compte_rendu_recus: etat('Seul un destinataire accuse réception.'),
  synthese_point_unique: () => conflit(0),
  synthese_revision: champ('revision', 'Les révisions se comptent à partir de 1.'),
  decision_numero_unique: etat('Ce numéro de décision vient d’être pris.'),
  decision_genre: champ('genre', 'Ce genre n’existe pas.'),
  decision_texte: champ('texte', 'Le texte compte de 1 à 4 000 caractères.'),
  decision_sens_valeur: champ('sens', 'Ce sens n’existe pas.'),
  decision_sens: champ('sens', 'Un avis a un sens, et seul un avis en a un.'),
  decision_action: champ('piloteId', 'Seule une action a un pilote et une échéance.'),
  transmission_destinataire_unique: etat('Ce destinataire a déjà reçu le compte rendu.'),
  transmission_recue: etat('Un accusé de réception porte un nom et une date.'),
  transmission_ordre: etat('Un compte rendu se reçoit après sa transmission.'),
  courriel_destinataire_unique: etat('Cette adresse a déjà reçu ce courriel.'),
  courriel_envoye: etat('L’état du courriel et sa date d’envoi ne concordent pas.'),
  courriel_etat: etat('Cet état de courriel n’existe pas.'),
  courriel_genre: champ('genre', 'Ce genre de courriel n’existe pas.'),
  lien_genre: champ('genre', 'Ce genre de lien n’existe pas.'),
};

const estObjet = (valeur: unknown): valeur is Record<string, unknown> => typeof valeur === 'object' && valeur !== null;

/**
 * The database is away, restarting, out of resources, or took too long: network faults, PostgreSQL's classes 08
 * (connection), 53 (resources) and 57 (intervention: stop, statement_timeout), a lock or an idle transaction given up.
 */
const INJOIGNABLE = /^(?:E(?:CONNREFUSED|CONNRESET|NOTFOUND|TIMEDOUT|PIPE|AI_AGAIN)|(?:08|53|57)[0-9A-Z]{3}|25P03|55P03)$/u;
/** Faults that `pg` and TypeORM tell without a code, when a connection dies in their hands. */
const SANS_CODE = /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|Client was closed|[Qq]uery runner (?:was )?already released/u;

/** A refusal of PostgreSQL in the words of the domain; anything else is left as it is, to be masked later. */
export function traduireRefus(erreur: unknown): unknown {
  if (!estObjet(erreur) || erreur instanceof ErreurMetier) return erreur;
  const pg = estObjet(erreur['driverError']) ? erreur['driverError'] : erreur;
  const code = typeof pg['code'] === 'string' ? pg['code'] : '';
  const contrainte = typeof pg['constraint'] === 'string' ? CONTRAINTES[pg['constraint']] : undefined;
  if (contrainte) return contrainte();
  if (INJOIGNABLE.test(code) || (code === '' && SANS_CODE.test(String(pg['message'])))) return indisponible();
  if (code === '23503') return saisieInvalide([{ champ: 'id', message: 'Un des éléments désignés n’existe pas.' }]);
  // A key without a message of its own is an identifier: another request took it meanwhile.
  if (code === '23505') return saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
  // Class 22: the value does not fit its type; class 54: it is too deep or too long. The text of PostgreSQL is never shown.
  if (code.startsWith('22') || code.startsWith('54')) return saisieInvalide([{ champ: '', message: 'Une valeur n’a pas la forme attendue.' }]);
  if (code === '40001' || code === '40P01') return indisponible('Deux actes se sont croisés. Recommencez.');
  return erreur;
}
