import { ErreurMetier, exigerFichierAcceptable } from '@gouvernance-iae/domaine';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { refusAffichable } from '../api/client';
import { useRecu } from '../composants/recu';
import { envoyer, type Depot, type Destination } from './depot';

export interface DepotEnCours extends Depot {
  /** From 0 to 1. */
  part: number;
  /** Why it was refused; null while it goes. */
  refus: string | null;
  /** A second try may succeed: the file itself was not refused. */
  reessayable: boolean;
}

/** Why a file will not do, before a byte of it leaves; null when it may go. */
function refusImmediat({ name, size }: File): string | null {
  try {
    exigerFichierAcceptable(name, size);
    return null;
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return erreur.message;
    throw erreur;
  }
}

export interface Depots {
  enCours: readonly DepotEnCours[];
  deposer: (fichiers: readonly File[], partieId: string | null) => void;
  reessayer: (id: string) => void;
  oublier: (id: string) => void;
}

/** The uploads to a sitting or an accord, one after the other; a refused one stays, with its reason, until it is dismissed. */
export function useDepots(destination: Destination, avecId: string): Depots {
  const [enCours, setEnCours] = useState<readonly DepotEnCours[]>([]);
  const file = useRef(Promise.resolve());
  const cache = useQueryClient();
  const annoncer = useRecu();
  const deconnecterSiRefus = useLogoutIfAccessDenied();
  const changer = useCallback((id: string, plus: Partial<DepotEnCours>) => setEnCours((liste) => liste.map((depot) => (depot.id === id ? { ...depot, ...plus } : depot))), []);
  const oublier = useCallback((id: string) => setEnCours((liste) => liste.filter((depot) => depot.id !== id)), []);

  const lancer = useCallback((depot: Depot) => {
    const faire = async (): Promise<void> => {
      try {
        await envoyer(destination, depot, (part) => changer(depot.id, { part }));
        await cache.invalidateQueries();
        oublier(depot.id);
        annoncer(`${destination.recu}\u00a0: ${depot.fichier.name}`);
      } catch (erreur) {
        const { message, code } = refusAffichable(erreur);
        changer(depot.id, { refus: message, reessayable: code !== 'SAISIE_INVALIDE' });
        await deconnecterSiRefus(erreur);
      }
    };
    file.current = file.current.then(faire, faire);
  }, [annoncer, cache, changer, deconnecterSiRefus, destination, oublier]);

  const deposer = useCallback((fichiers: readonly File[], partieId: string | null) => {
    const nouveaux = fichiers.map((fichier) => ({ id: crypto.randomUUID(), avecId, partieId, fichier, part: 0, refus: refusImmediat(fichier), reessayable: false }));
    setEnCours((liste) => [...liste, ...nouveaux]);
    nouveaux.filter(({ refus }) => refus === null).forEach(lancer);
  }, [avecId, lancer]);

  const reessayer = useCallback((id: string) => {
    const depot = enCours.find((d) => d.id === id);
    if (!depot) return;
    changer(id, { part: 0, refus: null });
    lancer(depot);
  }, [changer, enCours, lancer]);

  return { enCours, deposer, reessayer, oublier };
}
