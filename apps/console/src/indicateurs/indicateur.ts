import type { Dimension, Partage, Periodicite, UniteIndicateur } from '../api/genere';

export const UNITES: Record<UniteIndicateur, string> = {
  NOMBRE: 'Nombre', HEURES: 'Heures', POURCENTAGE: 'Taux, calculé', BOOLEEN: 'Oui ou non', DOCUMENT: 'Document', LISTE: 'Liste',
};

export const DIMENSIONS: Record<Dimension, string> = { REGION: 'région', DEPARTEMENT: 'département', TYPE_SIAE: 'type de SIAE', TYPE_INSTANCE: 'type d’instance' };

export const PARTAGES: Record<Partage, string> = {
  CHACUN: 'Chacun donne sa part', L_UN_OU_L_AUTRE: 'L’un ou l’autre répond pour tous', A_DEFINIR: 'Le partage reste à définir',
};

export const PERIODICITES: Record<Periodicite, string> = { ANNUELLE: 'Chaque année', SEMESTRIELLE: 'Chaque semestre', TRIMESTRIELLE: 'Chaque trimestre' };

/** « fiche 4 » from « 4 » or « fiche 4 »: where the accord asks for it. */
export const nomFiche = (fiche: string): string => (/^\d+$/u.test(fiche) ? `fiche\u00a0${fiche}` : fiche.replace(/ (?=\d)/u, '\u00a0'));
