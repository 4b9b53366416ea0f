import { envoyerFichier } from '../api/envoi-fichier';

export interface Depot {
  /** Made here, and kept on a second try: the API deposits it once. */
  id: string;
  reunionId: string;
  pointId: string | null;
  fichier: File;
}

/** Deposits a file with a sitting, and tells how far it got. */
export function envoyer({ id, reunionId, pointId, fichier }: Depot, avancer: (part: number) => void): Promise<void> {
  const parametres = new URLSearchParams({ id, reunion: reunionId, nom: fichier.name, ...(pointId ? { point: pointId } : {}) });
  return envoyerFichier(`/documents?${parametres.toString()}`, fichier, avancer);
}
