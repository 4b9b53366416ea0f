import { compter, dateEnMots } from '@gouvernance-iae/domaine';
import type { RegleEnvoi } from '../../acte/envoi';
import type { Destinataire } from '../audience';
import type { DossierCampagne } from '../campagne';
import { ecrireLettre, type Cadre, type Lettre } from './cadre';

/** Writes one mail about a campaign, to one person. */
export type ModeleCampagne = (campagne: DossierCampagne, destinataire: Destinataire, cadre: Cadre, parametres: Readonly<Record<string, unknown>>) => Lettre;

const page = ({ adresse }: Cadre, { id }: DossierCampagne): string => `${adresse}/campagnes/${id}/saisie`;
const periode = ({ debut, fin }: DossierCampagne): string => `Période mesurée : du ${dateEnMots(debut)} au ${dateEnMots(fin)}.`;
const texte = (valeur: unknown): string | null => (typeof valeur === 'string' && valeur !== '' ? valeur : null);

const ouverture: ModeleCampagne = (campagne, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Indicateurs à saisir : ${campagne.libelle}`,
      destinataire,
      paragraphes: [
        `La campagne « ${campagne.libelle} » est ouverte : des valeurs sont attendues de votre organisation.\n${periode(campagne)}`,
        `À soumettre au plus tard le ${dateEnMots(campagne.echeance)}. Une valeur que vous ne pouvez pas donner se déclare « non communiquée », avec son motif.`,
        `Saisir :\n${page(cadre, campagne)}`,
      ],
      secretariat: campagne.secretariat,
    },
    cadre,
  );

const rappel: ModeleCampagne = (campagne, destinataire, cadre, parametres) =>
  ecrireLettre(
    {
      objet: `Rappel, indicateurs à soumettre : ${campagne.libelle}`,
      destinataire,
      paragraphes: [
        `Toutes les valeurs attendues de votre organisation ne sont pas encore soumises.\n${periode(campagne)}`,
        `Échéance : le ${dateEnMots(texte(parametres['echeance']) ?? campagne.echeance)}.`,
        `Saisir et soumettre :\n${page(cadre, campagne)}`,
      ],
      secretariat: campagne.secretariat,
    },
    cadre,
  );

/** The reason was written for this organisation; the figures themselves are read on the platform. */
const renvoi: ModeleCampagne = (campagne, destinataire, cadre, parametres) => {
  const nombre = typeof parametres['nombre'] === 'number' ? parametres['nombre'] : 1;
  const motif = texte(parametres['motif']);
  return ecrireLettre(
    {
      objet: `${compter(nombre, 'valeur renvoyée', 'valeurs renvoyées')} : ${campagne.libelle}`,
      destinataire,
      paragraphes: [
        `Le secrétariat vous renvoie ${compter(nombre, 'valeur', 'valeurs')} de la campagne « ${campagne.libelle} », à corriger et à soumettre de nouveau.`,
        motif && `Motif : ${motif}`,
        `Corriger :\n${page(cadre, campagne)}`,
      ],
      secretariat: campagne.secretariat,
    },
    cadre,
  );
};

/** One template per rule: each rule says why its addressees are written to. */
export const MODELES_CAMPAGNE: Readonly<Record<Extract<RegleEnvoi, `FOURNISSEURS${string}`>, ModeleCampagne>> = {
  FOURNISSEURS: ouverture,
  FOURNISSEURS_A_RELANCER: rappel,
  FOURNISSEURS_RENVOYES: renvoi,
};
