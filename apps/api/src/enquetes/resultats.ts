import type { Jour, ReponseComptee } from '@gouvernance-iae/domaine';
import type { Compilateur } from '../lecture/compilateur';
import { Enquete, type QuestionPosee } from './enquete.entity';
import { questionsDe, reponsesDe } from './enquete.lecture';

export interface EnqueteLue {
  readonly enqueteId: string;
  readonly instanceNom: string;
  readonly annee: number;
  readonly departements: string[];
  readonly fermeLe: Jour;
  readonly fermee: boolean;
  readonly reponses: number;
  readonly questions: QuestionPosee[];
  readonly comptees: readonly ReponseComptee[];
}

export interface DemandeResultats {
  readonly annee: number;
  readonly jour: Jour;
  readonly departements: readonly string[];
}

/** The surveys of a year, with the answers of those that take no more: never who answered. */
export function requeteResultats(c: Compilateur, { annee, jour, departements }: DemandeResultats): string {
  const portes = c.portes('e');
  const fermee = `(e.etat = 'CLOSE' OR e.ferme_le < ${c.parametre(jour, 'date')})`;
  const comptees = `SELECT coalesce(json_agg(json_build_object('genre', r.genre, 'departements', r.departements, 'choix', r.choix) ORDER BY r.genre, r.choix), '[]') FROM ${portes.fait('reponse_enquete', 'r')} WHERE r.enquete_id = e.id AND ${fermee}`;
  const ici = departements.length === 0 ? '' : ` AND (e.departements = '{}' OR e.departements && ${c.parametre(departements, 'text[]')})`;
  return `SELECT coalesce(json_agg(json_build_object('enqueteId', e.id, 'instanceNom', e.instance_nom, 'annee', e.annee, 'departements', e.departements, 'fermeLe', e.ferme_le, 'fermee', ${fermee},
      'reponses', (${reponsesDe(portes)}), 'questions', (${questionsDe(portes)}), 'comptees', (${comptees})) ORDER BY e.type_instance DESC, e.instance_nom, e.id), '[]')
    FROM ${c.lire(Enquete, 'e')} AND e.annee = ${c.parametre(annee, 'integer')}${ici}`;
}
