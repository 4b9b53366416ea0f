import { dateEnMots } from '@gouvernance-iae/domaine';
import type { RegleEnvoi } from '../../acte/envoi';
import type { DossierAction, DossierFeuille } from '../action';
import type { Destinataire } from '../audience';
import { ecrireLettre, type Cadre, type Lettre } from './cadre';

/** Writes one mail about an action, to one person. */
export type ModeleAction = (action: DossierAction, destinataire: Destinataire, cadre: Cadre) => Lettre;

const page = ({ adresse }: Cadre, { id }: DossierAction): string => `${adresse}/actions/${id}`;

/** The label as it was written, and its day. */
function echeance({ echeanceLibelle, echeance: jour }: DossierAction): string | null {
  if (jour === null) return null;
  const mots = dateEnMots(jour);
  return `Échéance : ${echeanceLibelle === null || echeanceLibelle === mots ? mots : `${echeanceLibelle}, soit le ${mots}`}.`;
}

const nomination: ModeleAction = (action, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Une action à piloter : ${action.intitule}`,
      destinataire,
      paragraphes: [
        `Votre organisation est désignée pour piloter l’action « ${action.intitule} ».\n${action.origine}.`,
        echeance(action),
        `Dire où elle en est, et donner la preuve de ses livrables :\n${page(cadre, action)}`,
      ],
      secretariat: action.secretariat,
    },
    cadre,
  );

const rappel: ModeleAction = (action, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Rappel, action à terminer : ${action.intitule}`,
      destinataire,
      paragraphes: [
        `L’action « ${action.intitule} », que votre organisation pilote, est réalisée à ${action.avancement} %.\n${action.origine}.`,
        echeance(action),
        `Passée cette échéance, elle se propose d’elle-même à l’ordre du jour du comité.`,
        `Dire où elle en est :\n${page(cadre, action)}`,
      ],
      secretariat: action.secretariat,
    },
    cadre,
  );

/** One template per rule: each rule says why its addressees are written to. */
export const MODELES_ACTION: Readonly<Record<Extract<RegleEnvoi, 'PILOTE' | 'PILOTE_A_RELANCER'>, ModeleAction>> = { PILOTE: nomination, PILOTE_A_RELANCER: rappel };

/** One mail for all that an organisation pilots in a road map. */
export const ecrireAdoption = (feuille: DossierFeuille, destinataire: Destinataire, cadre: Cadre): Lettre =>
  ecrireLettre(
    {
      objet: `Feuille de route ${feuille.annee} adoptée : vos actions`,
      destinataire,
      paragraphes: [
        `${feuille.instanceNom} a adopté ${feuille.numero > 1 ? `la version ${feuille.numero} de ` : ''}la feuille de route ${feuille.annee}, le ${dateEnMots(feuille.adopteeLe)}. Votre organisation y pilote au moins une action.`,
        `Les lire, et dire où elles en sont :\n${cadre.adresse}/feuilles-de-route/${feuille.id}`,
      ],
      secretariat: feuille.secretariat,
    },
    cadre,
  );
