import { declarer, type Calcul } from '../lecture/registre';
import { Enquete, ReponseEnquete } from './enquete.entity';

/** The questions that a survey was opened with, in its order. */
export const questionsDe: Calcul = ({ alias, fait }) => `
SELECT coalesce(json_agg(json_build_object('id', q.id, 'code', q.code, 'intitule', q.intitule, 'aide', q.aide, 'choix', q.choix, 'citation', q.citation) ORDER BY array_position(${alias}.questions_ids, q.id)), '[]')
FROM ${fait('question_enquete', 'q')} WHERE q.id = ANY(${alias}.questions_ids)`;

/** How many answered is nobody's answer. */
export const reponsesDe: Calcul = ({ alias, fait }) => `SELECT count(*)::int FROM ${fait('reponse_enquete', 'n')} WHERE n.enquete_id = ${alias}.id`;

declarer(Enquete, {
  sujet: 'Enquete',
  statut: 'reference',
  parties: { siennes: { classe: () => ReponseEnquete, cle: 'enqueteId', ordre: ['reponduLe'] } },
  calculs: { reponses: reponsesDe },
  faits: { questions: questionsDe },
  composes: {
    questions: { colonnes: [], faits: ['questions'] },
    actions: { colonnes: ['etat', 'fermeLe'] },
  },
  filtres: {
    annee: { propriete: 'annee', operateur: 'EGAL' },
    etat: { propriete: 'etat', operateur: 'PARMI' },
    instanceId: { propriete: 'instanceId', operateur: 'PARMI' },
    fermeeLe: ({ alias, parametre }, jour) => `(${alias}.etat = 'CLOSE' OR ${alias}.ferme_le < ${parametre(jour, 'date')})`,
    enCoursLe: ({ alias, parametre }, jour) => `(${alias}.etat = 'OUVERTE' AND ${alias}.ferme_le >= ${parametre(jour, 'date')})`,
  },
});

declarer(ReponseEnquete, {
  sujet: 'ReponseEnquete',
  statut: 'protege',
  calculs: { organisationNom: ({ alias, fait }) => `SELECT o.nom FROM ${fait('organisation', 'o')} WHERE o.id = ${alias}.organisation_id` },
});
