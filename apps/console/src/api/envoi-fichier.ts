import { coupure, erreurDe } from './client';
import { sousMandat } from './mandat-choisi';

/** Sends a file as it is and tells how far it got, from 0 to 1: fetch does not know. Rejects with the refusal of the API. */
export function envoyerFichier(adresse: string, fichier: File, avancer: (part: number) => void): Promise<void> {
  return new Promise((suite, echec) => {
    const requete = new XMLHttpRequest();
    requete.open('POST', sousMandat(adresse));
    requete.setRequestHeader('apollo-require-preflight', 'true');
    requete.setRequestHeader('content-type', 'application/octet-stream');
    requete.upload.onprogress = ({ loaded, total }) => avancer(total > 0 ? loaded / total : 0);
    requete.onload = () => (requete.status === 201 ? suite() : echec(erreurDe(requete.responseText, requete.status)));
    requete.onerror = () => echec(coupure());
    requete.send(fichier);
  });
}
