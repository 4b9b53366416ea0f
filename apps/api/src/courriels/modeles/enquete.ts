import { avecDe, compter, dateEnMots, REPONSES_MIN } from '@gouvernance-iae/domaine';
import type { RegleEnvoi } from '../../acte/envoi';
import type { Destinataire } from '../audience';
import type { DossierEnquete } from '../enquete';
import { ecrireLettre, type Cadre, type Lettre } from './cadre';

/** Writes one mail about a survey, to somebody who may answer it. */
export type ModeleEnquete = (enquete: DossierEnquete, destinataire: Destinataire, cadre: Cadre) => Lettre;

const page = ({ adresse }: Cadre, { id }: DossierEnquete): string => `${adresse}/enquetes/${id}`;
const QUI_LIT = `Votre réponse est lue de votre organisation seule. Les résultats se liront ensuite par groupes d’au moins ${REPONSES_MIN} organisations, sans leur nom.`;

const ouverture: ModeleEnquete = (enquete, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Enquête ${enquete.annee} ${avecDe(enquete.instanceNom)} : votre avis est demandé`,
      destinataire,
      paragraphes: [
        `L’enquête ${enquete.annee} ${avecDe(enquete.instanceNom)} est ouverte : ${compter(enquete.questions, 'question')} à choix, pour ce que les réunions ne disent pas. Une réponse est attendue au nom de votre organisation, au plus tard le ${dateEnMots(enquete.fermeLe)}.`,
        QUI_LIT,
        `Répondre :\n${page(cadre, enquete)}`,
      ],
      secretariat: enquete.secretariat,
    },
    cadre,
  );

const rappel: ModeleEnquete = (enquete, destinataire, cadre) =>
  ecrireLettre(
    {
      objet: `Rappel, enquête ${enquete.annee} ${avecDe(enquete.instanceNom)} : jusqu’au ${dateEnMots(enquete.fermeLe)}`,
      destinataire,
      paragraphes: [
        `Votre organisation n’a pas encore répondu à l’enquête ${enquete.annee} ${avecDe(enquete.instanceNom)}. Elle prend des réponses jusqu’au ${dateEnMots(enquete.fermeLe)} compris.`,
        `Ce rappel est automatique : seule votre organisation le reçoit. ${QUI_LIT}`,
        `Répondre :\n${page(cadre, enquete)}`,
      ],
      secretariat: enquete.secretariat,
    },
    cadre,
  );

/** One template per rule. */
export const MODELES_ENQUETE: Readonly<Record<Extract<RegleEnvoi, `INTERROGES${string}`>, ModeleEnquete>> = { INTERROGES: ouverture, INTERROGES_A_RELANCER: rappel };
