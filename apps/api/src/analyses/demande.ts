import { estCodeDepartement, saisieInvalide, type ChampInvalide } from '@gouvernance-iae/domaine';
import { estUuid } from '../lecture/racine';
import type { DemandeAnalyse } from './requete';

const champ = (nom: string, message: string): ChampInvalide => ({ champ: nom, message });

const fautesDePeriode = ({ annee, campagneId }: Pick<DemandeAnalyse, 'annee' | 'campagneId'>): ChampInvalide[] => [
  ...(annee !== null && (annee < 2000 || annee > 2100) ? [champ('annee', 'L’année va de 2000 à 2100.')] : []),
  ...(campagneId !== null && !estUuid(campagneId) ? [champ('campagneId', 'Identifiant mal formé.')] : []),
];

const lever = (champs: readonly ChampInvalide[]): void => {
  if (champs.length > 0) throw saisieInvalide(champs);
};

export const verifierPeriode = (periode: Pick<DemandeAnalyse, 'annee' | 'campagneId'>): void => lever(fautesDePeriode(periode));

/** Refuses what no analysis can answer; unknown ids are not faults, they find nothing. */
export const verifierDemande = (demande: DemandeAnalyse): void =>
  lever([
    ...fautesDePeriode(demande),
    ...(demande.organisationId !== null && !estUuid(demande.organisationId) ? [champ('organisationId', 'Identifiant mal formé.')] : []),
    ...(demande.departements.length > 200 || !demande.departements.every(estCodeDepartement) ? [champ('departements', 'Un département s’écrit par son code : 39, 2A, 974.')] : []),
  ]);
