import { compter, type TypeInstance } from '@gouvernance-iae/domaine';
import type { ContestationVueFragment, EtatContestation, MesuresQuery } from '../api/genere';
import type { ValeurStatut } from '../composants/Statut';

export type MesureVue = MesuresQuery['mesures'][number];

/** Where the counts are looked at, as their address keeps it. */
export interface DemandeMesures {
  readonly accord: string | null;
  readonly annee: number | null;
  /** A département, or null for the whole territory when it may be read. */
  readonly departement: string | null;
}

export function lireAdresse(parametres: URLSearchParams): DemandeMesures {
  const annee = Number(parametres.get('annee'));
  return { accord: parametres.get('accord'), annee: Number.isInteger(annee) && annee > 0 ? annee : null, departement: parametres.get('departement') };
}

const adresse = (chemin: string, parametres: Readonly<Record<string, string | number | null>>): string => {
  const choix = new URLSearchParams(Object.entries(parametres).flatMap(([cle, valeur]) => (valeur === null || valeur === '' ? [] : [[cle, String(valeur)]])));
  return choix.size > 0 ? `${chemin}?${choix.toString()}` : chemin;
};

/** The page of the counts, or of what one of them is made of. */
export const adresseMesures = (choix: Partial<DemandeMesures>): string => adresse('/mesures', { accord: choix.accord ?? null, annee: choix.annee ?? null, departement: choix.departement ?? null });
export const adressePreuves = (indicateurId: string, choix: DemandeMesures): string => adresse(`/mesures/${indicateurId}`, { annee: choix.annee, departement: choix.departement });

/** « 4 », « 50 % (1 sur 2) », « non calculable (aucune réunion) ». */
export function chiffreDe({ numerateur, denominateur, taux }: Pick<MesureVue, 'numerateur' | 'denominateur' | 'taux'>): string {
  if (taux === null || denominateur === null) return String(numerateur);
  return denominateur === 0 ? taux : `${taux} (${numerateur} sur ${denominateur})`;
}

export const lieuDe = ({ departementNom, departement }: Pick<MesureVue, 'departementNom' | 'departement'>): string => departementNom ?? departement ?? 'Tout le territoire';

export const TYPES: Partial<Record<TypeInstance, string>> = { CDIAE: 'en CDIAE', CTA: 'en CTA' };

export const preuvesEnMots = (nombre: number): string => compter(nombre, 'preuve');

export const STATUTS: Readonly<Record<EtatContestation, { valeur: ValeurStatut; mot: string }>> = {
  OUVERTE: { valeur: 'A_EXAMINER', mot: 'Contesté' },
  RETENUE: { valeur: 'A_COMMENTER', mot: 'Contestation retenue' },
  ECARTEE: { valeur: 'TERMINE', mot: 'Contestation écartée' },
};

/** « Contestation de F8-2, Jura, 2026 ». */
export const titreContestation = ({ indicateur, departementNom, annee }: ContestationVueFragment): string => `Contestation de ${indicateur.code}, ${departementNom ? `${departementNom}, ` : ''}${annee}`;
