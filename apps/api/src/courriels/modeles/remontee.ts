import type { Destinataire } from '../audience';
import type { DossierRemontee } from '../remontee';
import { ecrireLettre, type Cadre, type Lettre } from './cadre';

/** Writes one mail about a remontée, to somebody who runs an instance that it reaches. */
export type ModeleRemontee = (remontee: DossierRemontee, destinataire: Destinataire, cadre: Cadre) => Lettre;

const page = ({ adresse }: Cadre, { id }: DossierRemontee): string => `${adresse}/remontees/${id}`;

const ecrire =
  (objet: string, dire: (remontee: DossierRemontee) => string, geste: string): ModeleRemontee =>
  (remontee, destinataire, cadre) =>
    ecrireLettre(
      { objet: `${objet} : ${remontee.titre}`, destinataire, paragraphes: [dire(remontee), `${geste} :\n${page(cadre, remontee)}`], secretariat: remontee.secretariat },
      cadre,
    );

/** One template per act. */
export const MODELES_REMONTEE: Readonly<Record<string, ModeleRemontee>> = {
  leverRemontee: ecrire('Remontée à examiner', ({ origineNom, titre }) => `Une remontée vient d’être levée auprès de l’instance que vous animez, ${origineNom} : « ${titre} ». Elle est proposée à l’ordre du jour de sa prochaine réunion planifiée.`, 'La lire, y répondre ou la transmettre'),
  transmettreRemontee: ecrire('Remontée transmise', ({ par, titre }) => `${par} vous transmet une remontée : « ${titre} ». Une réponse est attendue de votre instance ; elle est proposée à l’ordre du jour de sa prochaine réunion planifiée.`, 'La lire, y répondre ou la transmettre'),
  repondreRemontee: ecrire('Réponse à votre remontée', ({ par, titre }) => `${par} répond à la remontée « ${titre} ». La réponse est proposée à l’ordre du jour de votre prochaine réunion planifiée.`, 'Lire la réponse'),
};
