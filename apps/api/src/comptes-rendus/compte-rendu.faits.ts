import {
  attendusCompteRendu, destinatairesAttendus, manquesPourPublier, manquesPourTransmettre,
  type Attendu, type FaitsPublication, type FaitsTransmission, type InstanceDestinataire, type Manque, type Seance,
} from '@gouvernance-iae/domaine';
import { FAITS_REGLES, reglesDeLaLigne, type FaitsRegles } from '../accords/regle.faits';
import type { Calcul } from '../lecture/registre';
import { Participant, Point, Reunion } from '../reunions/reunion.entity';
import type { CompteRendu } from './compte-rendu.entity';
import { Decision, Synthese, Transmission } from './compte-rendu.entity';
import { FAITS_DESTINATAIRES } from './destinataires.faits';

export interface FaitsPourTransmettre extends FaitsRegles {
  readonly destinataires: readonly InstanceDestinataire[];
  readonly transmis: readonly string[];
}
export interface FaitsPourSuivre extends FaitsPourTransmettre {
  readonly transmisLe: string | null;
  readonly seance: Seance;
}
type Lu = Pick<CompteRendu, 'instanceId' | 'jour' | 'departements' | 'etat' | 'publieLe' | 'approuveLe'>;

const numeros = (ou: string): Calcul => ({ alias, fait }) =>
  `SELECT coalesce(json_agg(d.numero ORDER BY d.rang), '[]') FROM ${fait(Decision, 'd')} WHERE d.compte_rendu_id = ${alias}.id AND d.genre = 'ACTION' AND ${ou}`;

export const FAITS_COMPTE_RENDU = {
  ...FAITS_REGLES,
  ...FAITS_DESTINATAIRES,
  tenue: ({ alias, fait }) => `SELECT r.etat = 'TENUE' FROM ${fait(Reunion, 'r')} WHERE r.id = ${alias}.reunion_id`,
  pointsSansSynthese: ({ alias, fait }) => `
SELECT coalesce(json_agg(p.rang ORDER BY p.rang), '[]') FROM ${fait(Point, 'p')} WHERE p.reunion_id = ${alias}.reunion_id AND p.etat = 'INSCRIT'
  AND NOT EXISTS (SELECT 1 FROM ${fait(Synthese, 's')} WHERE s.compte_rendu_id = ${alias}.id AND s.point_id = p.id AND s.texte <> '')`,
  participants: ({ alias, fait }) => `SELECT count(*)::int FROM ${fait(Participant, 'p')} WHERE p.reunion_id = ${alias}.reunion_id`,
  // A substitute who was not called upon is neither present nor absent.
  presencesInconnues: ({ alias, fait }) =>
    `SELECT count(*)::int FROM ${fait(Participant, 'p')} WHERE p.reunion_id = ${alias}.reunion_id AND p.presence = 'INCONNUE' AND p.titre <> 'SUPPLEANT'`,
  actionsSansPilote: numeros('d.pilote_id IS NULL'),
  actionsSansEcheance: numeros('d.echeance IS NULL AND d.echeance_libelle IS NULL'),
  transmis: ({ alias, fait }) => `SELECT coalesce(json_agg(t.instance_id), '[]') FROM ${fait(Transmission, 't')} WHERE t.compte_rendu_id = ${alias}.id`,
  transmisLe: ({ alias, fait }) => `SELECT max(t.transmis_le) FROM ${fait(Transmission, 't')} WHERE t.compte_rendu_id = ${alias}.id`,
  seance: ({ alias, fait }) => `SELECT row_to_json(s) FROM (SELECT r.jour, r.zone, r.departements, r.reprise FROM ${fait(Reunion, 'r')} WHERE r.id = ${alias}.reunion_id) s`,
} as const satisfies Record<string, Calcul>;

export const FAITS_PUBLICATION = ['tenue', 'pointsSansSynthese', 'participants', 'presencesInconnues', 'actionsSansPilote', 'actionsSansEcheance'] as const satisfies readonly (keyof FaitsPublication)[];

/** Who must receive these minutes, and who already did. */
export function faitsTransmission(compteRendu: Pick<Lu, 'instanceId' | 'jour' | 'departements'>, faits: FaitsPourTransmettre): FaitsTransmission {
  return { attendus: destinatairesAttendus({ ...compteRendu, typeInstance: faits.typeInstance }, reglesDeLaLigne(compteRendu, faits), faits.destinataires).map((i) => i.id), transmis: faits.transmis };
}

/** What is missing for the acts that the reader may do, out of those that the state allows. */
export function manquesCompteRendu(compteRendu: Lu, faits: FaitsPublication & FaitsPourTransmettre, actes: readonly string[]): Manque[] {
  return [
    ...(actes.includes('publierCompteRendu') ? manquesPourPublier(faits) : []),
    ...(actes.includes('transmettreCompteRendu') ? manquesPourTransmettre(faitsTransmission(compteRendu, faits)) : []),
  ];
}

const instant = (texte: Date | string | null): Date | null => (texte === null ? null : new Date(texte));

/** What follows the sitting: publication, approval, transmission, by the rules of its day. */
export function suivreCompteRendu(compteRendu: Lu, faits: FaitsPourSuivre, maintenant: Date): Attendu[] {
  const { attendus } = faitsTransmission(compteRendu, faits);
  const suivi = {
    compteRendu: { etat: compteRendu.etat, publieLe: instant(compteRendu.publieLe), approuveLe: instant(compteRendu.approuveLe) },
    destinataires: attendus.length,
    transmis: faits.transmis.length,
    transmisLe: instant(faits.transmisLe),
  };
  return attendusCompteRendu(faits.seance, suivi, reglesDeLaLigne(compteRendu, faits), maintenant);
}
