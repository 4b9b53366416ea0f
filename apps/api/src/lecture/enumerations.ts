import * as domaine from '@gouvernance-iae/domaine';
import { enumerer } from './scalaires';

/** Each closed list of the domain as a GraphQL enum; the type of the same name comes from the domain. */

export const TypeInstance = enumerer('TypeInstance', domaine.TYPES_INSTANCE, 'Les instances nommées par les accords.');
export type TypeInstance = domaine.TypeInstance;
export const Niveau = enumerer('Niveau', domaine.NIVEAUX, 'Le niveau d’une instance.');
export type Niveau = domaine.Niveau;
export const GenreOrganisation = enumerer('GenreOrganisation', domaine.GENRES_ORGANISATION, 'Ce qu’est une organisation.');
export type GenreOrganisation = domaine.GenreOrganisation;
export const TypeSiae = enumerer('TypeSiae', domaine.TYPES_SIAE, 'Les types de SIAE.');
export type TypeSiae = domaine.TypeSiae;
export const College = enumerer('College', domaine.COLLEGES, 'Les collèges d’une instance (code du travail, R5112-17).');
export type College = domaine.College;
export const QualiteMembre = enumerer('QualiteMembre', domaine.QUALITES_MEMBRE, 'À quel titre on siège.');
export type QualiteMembre = domaine.QualiteMembre;
export const Role = enumerer('Role', domaine.ROLES, 'Ce qu’un mandat donne à faire.');
export type Role = domaine.Role;
export const EtatReunion = enumerer('EtatReunion', domaine.ETATS_REUNION, 'Les états d’une réunion.');
export type EtatReunion = domaine.EtatReunion;
export const EtatCompteRendu = enumerer('EtatCompteRendu', domaine.ETATS_COMPTE_RENDU, 'Les états d’un compte rendu.');
export type EtatCompteRendu = domaine.EtatCompteRendu;
export const Approbation = enumerer('Approbation', domaine.APPROBATIONS, 'Comment un compte rendu a été approuvé.');
export type Approbation = domaine.Approbation;
export const GenrePoint = enumerer('GenrePoint', domaine.GENRES_POINT, 'Ce qu’un point de l’ordre du jour demande.');
export type GenrePoint = domaine.GenrePoint;
export const EtatPoint = enumerer('EtatPoint', domaine.ETATS_POINT, 'Proposé, inscrit à l’ordre du jour, ou écarté avec un motif.');
export type EtatPoint = domaine.EtatPoint;
export const TitreParticipant = enumerer('TitreParticipant', domaine.TITRES_PARTICIPANT, 'À quel titre on participe à une réunion.');
export type TitreParticipant = domaine.TitreParticipant;
export const Reponse = enumerer('Reponse', domaine.REPONSES, 'La réponse à une convocation.');
export type Reponse = domaine.Reponse;
export const Presence = enumerer('Presence', domaine.PRESENCES, 'La présence constatée.');
export type Presence = domaine.Presence;
export const GenreDecision = enumerer('GenreDecision', domaine.GENRES_DECISION, 'Décision, avis ou action.');
export type GenreDecision = domaine.GenreDecision;
export const SensAvis = enumerer('SensAvis', domaine.SENS_AVIS, 'Le sens d’un avis.');
export type SensAvis = domaine.SensAvis;
export const NatureRegle = enumerer('NatureRegle', domaine.NATURES_REGLE, 'Ce qu’une règle gouverne.');
export type NatureRegle = domaine.NatureRegle;
export const UniteRegle = enumerer('UniteRegle', domaine.UNITES_REGLE, 'L’unité de la valeur d’une règle.');
export type UniteRegle = domaine.UniteRegle;
export const Force = enumerer('Force', domaine.FORCES_REGLE, 'Ce à quoi une règle engage.');
export type Force = domaine.ForceRegle;
export const SourceRegle = enumerer('SourceRegle', domaine.SOURCES_REGLE, 'D’où vient une règle.');
export type SourceRegle = domaine.SourceRegle;
export const ForceCitation = enumerer('ForceCitation', domaine.FORCES_CITATION, 'La force d’une citation, ou l’origine d’une règle propre à l’instance.');
export type ForceCitation = domaine.ForceCitation;
export const EtatAttendu = enumerer('EtatAttendu', domaine.ETATS_ATTENDU, 'Où en est ce qui est attendu.');
export type EtatAttendu = domaine.EtatAttendu;
export const RangTache = enumerer('RangTache', domaine.RANGS_TACHE, 'L’urgence d’une tâche.');
export type RangTache = domaine.RangTache;
export const SujetCorrection = enumerer('SujetCorrection', domaine.SUJETS_CORRECTION, 'Ce qui est corrigé d’un accord.');
export type SujetCorrection = domaine.SujetCorrection;
export const NiveauAccord = enumerer('NiveauAccord', domaine.NIVEAUX_ACCORD, 'Le niveau d’un accord.');
export type NiveauAccord = domaine.NiveauAccord;
export const GenreCourriel = enumerer('GenreCourriel', domaine.GENRES_COURRIEL, 'Courriel d’une instance ou d’un compte.');
export type GenreCourriel = domaine.GenreCourriel;
export const EtatCourriel = enumerer('EtatCourriel', domaine.ETATS_COURRIEL, 'Préparé, envoyé, ou en échec.');
export type EtatCourriel = domaine.EtatCourriel;
export const UniteIndicateur = enumerer('UniteIndicateur', domaine.UNITES_INDICATEUR, 'Ce que compte un indicateur.');
export type UniteIndicateur = domaine.UniteIndicateur;
export const Dimension = enumerer('Dimension', domaine.DIMENSIONS, 'Ce par quoi un indicateur se ventile.');
export type Dimension = domaine.Dimension;
export const Partage = enumerer('Partage', domaine.PARTAGES, 'Comment plusieurs fournisseurs se partagent un indicateur.');
export type Partage = domaine.Partage;
export const Periodicite = enumerer('Periodicite', domaine.PERIODICITES, 'À quel rythme un indicateur est demandé.');
export type Periodicite = domaine.Periodicite;
export const RaisonEcart = enumerer('RaisonEcart', domaine.RAISONS_ECART, 'Pourquoi une campagne ne demande pas un indicateur.');
export type RaisonEcart = domaine.RaisonEcart;
export const EtatContestation = enumerer('EtatContestation', domaine.ETATS_CONTESTATION, 'Les états d’une contestation.');
export type EtatContestation = domaine.EtatContestation;
export const Echelon = enumerer('Echelon', domaine.ECHELONS, 'L’échelon des organisations qui doivent un indicateur.');
export type Echelon = domaine.Echelon;
export const EtatCampagne = enumerer('EtatCampagne', domaine.ETATS_CAMPAGNE, 'Les états d’une campagne.');
export type EtatCampagne = domaine.EtatCampagne;
export const EtatValeur = enumerer('EtatValeur', domaine.ETATS_VALEUR, 'Les états d’une valeur attendue.');
export type EtatValeur = domaine.EtatValeur;
export const Severite = enumerer('Severite', domaine.SEVERITES, 'Ce qu’un contrôle demande.');
export type Severite = domaine.Severite;

export const EtatBilan = enumerer('EtatBilan', domaine.ETATS_BILAN, 'Les états d’un bilan.');
export type EtatBilan = domaine.EtatBilan;
export const RubriqueBilan = enumerer('RubriqueBilan', domaine.RUBRIQUES_BILAN, 'Les rubriques d’un bilan.');
export type RubriqueBilan = domaine.RubriqueBilan;
export const NiveauBilan = enumerer('NiveauBilan', domaine.NIVEAUX_BILAN, 'Le territoire d’un bilan.');
export type NiveauBilan = domaine.NiveauBilan;
export const DimensionBilan = enumerer('DimensionBilan', domaine.DIMENSIONS_BILAN, 'Ce que distingue une ligne d’un chiffre.');
export type DimensionBilan = domaine.DimensionBilan;
export const DimensionAnalyse = enumerer('DimensionAnalyse', domaine.DIMENSIONS_ANALYSE, 'Ce que sont les lignes d’une analyse.');
export type DimensionAnalyse = domaine.DimensionAnalyse;
export const EtatFeuille = enumerer('EtatFeuille', domaine.ETATS_FEUILLE, 'Les états d’une feuille de route.');
export type EtatFeuille = domaine.EtatFeuille;
export const EtatAction = enumerer('EtatAction', domaine.ETATS_ACTION, 'Les états d’une action.');
export type EtatAction = domaine.EtatAction;
export const CadreAction = enumerer('CadreAction', domaine.CADRES_ACTION, 'Où se trouve une action : seule, ou dans une feuille de route de cet état.');
export type CadreAction = domaine.CadreAction;

export const GenreRemontee = enumerer('GenreRemontee', domaine.GENRES_REMONTEE, 'Ce qui est remonté.');
export type GenreRemontee = domaine.GenreRemontee;
export const EtatRemontee = enumerer('EtatRemontee', domaine.ETATS_REMONTEE, 'Les états d’une remontée.');
export type EtatRemontee = domaine.EtatRemontee;
export const GenreEtapeRemontee = enumerer('GenreEtapeRemontee', domaine.GENRES_ETAPE_REMONTEE, 'Ce qui est arrivé à une remontée, à un niveau.');
export type GenreEtapeRemontee = domaine.GenreEtapeRemontee;

export const EtatEnquete = enumerer('EtatEnquete', domaine.ETATS_ENQUETE, 'Les états d’une enquête.');
export type EtatEnquete = domaine.EtatEnquete;
export const DimensionEnquete = enumerer('DimensionEnquete', domaine.DIMENSIONS_ENQUETE, 'Ce qui réunit les réponses d’un groupe.');
export type DimensionEnquete = domaine.DimensionEnquete;

const GENRES_ARTICLE = ['ARTICLE', 'AXE', 'ETAPE', 'FICHE', 'ANNEXE'] as const;
export const GenreArticle = enumerer('GenreArticle', GENRES_ARTICLE, 'Ce qu’est un endroit citable d’un accord.');
export type GenreArticle = (typeof GENRES_ARTICLE)[number];
export const EtatVerdict = enumerer('EtatVerdict', domaine.ETATS_VERDICT, 'Ce que vaut un verdict : une preuve absente n’est ni un succès, ni un retard.');
export type EtatVerdict = domaine.EtatVerdict;
export const CritereConformite = enumerer('CritereConformite', domaine.CRITERES_CONFORMITE, 'Ce sur quoi une instance est suivie.');
export type CritereConformite = domaine.CritereConformite;
export const GenreEvenement = enumerer('GenreEvenement', domaine.GENRES_EVENEMENT, 'Ce qui arrive à un accord.');
export type GenreEvenement = domaine.GenreEvenement;

/** Where a row of reference data comes from: a load never overwrites what was changed here. */
export type Origine = 'REFERENCE' | 'DEMONSTRATION' | 'LOCALE';

export const Sens = enumerer('Sens', ['ASC', 'DESC'] as const, 'Sens d’un tri.');
export type Sens = 'ASC' | 'DESC';

/** The sortable properties of a list. */
export const enumererTri = (nom: string, champs: readonly string[]): object => enumerer(nom, [...new Set([...champs, 'id'])], 'Les champs de tri.');
