import { envoyerFichier } from '../api/envoi-fichier';

/** Where files go: an address, and how it names what they are with and which part of it they are about. */
export interface Destination {
  adresse: string;
  avec: string;
  /** Absent where files are about the whole only. */
  partie?: string;
  /** « Document déposé », said when one has arrived. */
  recu: string;
}
export const REUNION: Destination = { adresse: '/documents', avec: 'reunion', partie: 'point', recu: 'Document déposé' };
export const ACCORD: Destination = { adresse: '/documents/accords', avec: 'accord', partie: 'evenement', recu: 'Texte déposé' };
export const VALEUR: Destination = { adresse: '/documents/valeurs', avec: 'valeur', recu: 'Fichier joint' };

export interface Depot {
  /** Made here, and kept on a second try: the API deposits it once. */
  id: string;
  avecId: string;
  partieId: string | null;
  fichier: File;
}

/** Deposits a file, and tells how far it got. */
export function envoyer({ adresse, avec, partie }: Destination, { id, avecId, partieId, fichier }: Depot, avancer: (part: number) => void): Promise<void> {
  const parametres = new URLSearchParams({ id, [avec]: avecId, nom: fichier.name, ...(partie && partieId ? { [partie]: partieId } : {}) });
  return envoyerFichier(`${adresse}?${parametres.toString()}`, fichier, avancer);
}
