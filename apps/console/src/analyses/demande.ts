import { DIMENSIONS_ANALYSE, type DimensionAnalyse } from '@gouvernance-iae/domaine';
import type { AnalyseQueryVariables } from '../api/genere';

/** What the address of the page asks: everything is in it, so that it can be sent and come back to. */
export interface DemandeAnalyse {
  indicateur: string | null;
  par: DimensionAnalyse;
  annee: number | null;
  campagne: string | null;
  departement: string | null;
  type: string | null;
}

const estDimension = (valeur: string | null): valeur is DimensionAnalyse => DIMENSIONS_ANALYSE.some((dimension) => dimension === valeur);

/** The request written in an address; what it does not say, or says wrongly, is left to its default. */
export function lireAdresse(parametres: URLSearchParams): DemandeAnalyse {
  const par = parametres.get('par');
  const annee = parametres.get('annee');
  return {
    indicateur: parametres.get('indicateur'),
    par: estDimension(par) ? par : 'DEPARTEMENT',
    annee: annee !== null && /^2\d{3}$/u.test(annee) ? Number(annee) : null,
    campagne: parametres.get('campagne'),
    departement: parametres.get('departement'),
    type: parametres.get('type'),
  };
}

const TYPES = ['ACI', 'AI', 'EI', 'ETTI', 'EITI'] as const;
const typeConnu = (type: string | null): (typeof TYPES)[number] | null => TYPES.find((connu) => connu === type) ?? null;

/** The variables of the API for this request. */
export const variablesDe = ({ par, annee, campagne, departement, type }: DemandeAnalyse, indicateurId: string): AnalyseQueryVariables => ({
  indicateurId, par, annee, campagneId: campagne, departements: departement ? [departement] : null, typeSiae: typeConnu(type),
});

/** The file of this request. */
export function adresseCsv({ par, annee, campagne, departement, type }: DemandeAnalyse, indicateurId: string): string {
  const parametres = new URLSearchParams({ pour: 'excel', par });
  if (annee !== null) parametres.set('annee', String(annee));
  if (campagne) parametres.set('campagneId', campagne);
  if (departement) parametres.set('departements', departement);
  if (type) parametres.set('typeSiae', type);
  return `/exports/analyses/${indicateurId}.csv?${parametres.toString()}`;
}

/** The list of the values behind a figure. */
export const adresseValeurs = (filtre: Record<string, unknown>): string => `/valeurs?${new URLSearchParams({ filter: JSON.stringify(filtre) }).toString()}`;
