import { avecDe } from '@gouvernance-iae/domaine';
import type { Destinataire } from '../audience';
import type { DossierBilan } from '../bilan';
import { ecrireLettre, type Cadre, type Lettre } from './cadre';

/** Writes one mail about a bilan, to one person. */
export type ModeleBilan = (bilan: DossierBilan, destinataire: Destinataire, cadre: Cadre) => Lettre;

const page = ({ adresse }: Cadre, { id }: DossierBilan): string => `${adresse}/bilans/${id}`;

const lettre = (objet: string, paragraphes: (bilan: DossierBilan) => readonly (string | null)[], lien: string): ModeleBilan => (bilan, destinataire, cadre) =>
  ecrireLettre(
    { objet: `${objet} : ${bilan.titre}`, destinataire, paragraphes: [...paragraphes(bilan), `${lien} :\n${page(cadre, bilan)}`], secretariat: bilan.secretariat },
    cadre,
  );

/** One template per act: those who receive a bilan are told of it, those who composed it are told of what became of it. */
export const MODELES_BILAN: Readonly<Record<string, ModeleBilan>> = {
  transmettreBilan: lettre('Bilan à examiner', (b) => [`Le bilan ${b.annee} ${avecDe(b.instanceNom)} vous est transmis${b.numero > 1 ? ` (version ${b.numero})` : ''}. Son contenu est figé : il ne change plus, sauf à le renvoyer avec un motif.`], 'Le lire et l’examiner'),
  commenterBilan: lettre('Remarque sur un bilan', () => ['Une remarque a été écrite sur votre bilan.'], 'La lire et y répondre'),
  examinerBilan: lettre('Bilan examiné', () => ['Le comité a examiné votre bilan, et écrit son avis.'], 'Lire l’avis'),
  adopterBilan: lettre('Bilan adopté', (b) => [`Le bilan ${b.annee} ${avecDe(b.instanceNom)} est adopté : il est définitif, et les signataires de l’accord le lisent.`], 'Le lire'),
  renvoyerBilan: lettre('Bilan renvoyé', (b) => [`Votre bilan vous est renvoyé, à corriger et à transmettre de nouveau. La version ${b.numero} est gardée.`, b.motifRenvoi && `Motif : ${b.motifRenvoi}`], 'Le reprendre'),
};
