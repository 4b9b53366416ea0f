import { sousMandat } from '../api/mandat-choisi';
import { coupure, erreurDe } from '../api/client';

export interface Depot {
  /** Made here, and kept on a second try: the API deposits it once. */
  id: string;
  reunionId: string;
  pointId: string | null;
  fichier: File;
}

/** Sends a file as it is and tells how far it got, from 0 to 1: fetch does not know. Rejects with the refusal of the API. */
export function envoyer({ id, reunionId, pointId, fichier }: Depot, avancer: (part: number) => void): Promise<void> {
  const parametres = new URLSearchParams({ id, reunion: reunionId, nom: fichier.name, ...(pointId ? { point: pointId } : {}) });
  return new Promise((suite, echec) => {
    const requete = new XMLHttpRequest();
    requete.open('POST', sousMandat(`/documents?${parametres.toString()}`));
    requete.setRequestHeader('apollo-require-preflight', 'true');
    requete.setRequestHeader('content-type', 'application/octet-stream');
    requete.upload.onprogress = ({ loaded, total }) => avancer(total > 0 ? loaded / total : 0);
    requete.onload = () => (requete.status === 201 ? suite() : echec(erreurDe(requete.responseText, requete.status)));
    requete.onerror = () => echec(coupure());
    requete.send(fichier);
  });
}
