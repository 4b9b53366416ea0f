import { interroger, refusDe } from '../api/client';
import { SaisirValeursDocument } from '../api/genere';
import type { ReponseLot } from './carnet';
import type { SaisieCellule } from './lecture';
import { lireToutes } from './toutes';

const GARDE = 'Ce que vous venez de saisir n’est pas enregistré. Gardez la page ouverte et réessayez.';

/** Sends a lot of entries, and says what became of it in the words of the notebook. */
export async function envoyerSaisies(campagneId: string, saisies: readonly SaisieCellule[]): Promise<ReponseLot> {
  try {
    const { saisirValeurs } = await interroger(SaisirValeursDocument, { campagneId, valeurs: [...saisies] }, { keepalive: saisies.length < 50 });
    return { genre: 'enregistre', valeurs: saisirValeurs };
  } catch (erreur) {
    const refus = refusDe(erreur);
    if (refus?.code === 'CONFLIT') return opposer(saisies);
    const fautes = fautesParCellule(refus?.champs ?? {}, saisies);
    return fautes.size > 0 ? { genre: 'fautes', fautes } : { genre: 'refuse', message: refus?.message ?? GARDE };
  }
}

/** Somebody else wrote first: what they wrote is read, so that one of the two is chosen. */
async function opposer(saisies: readonly SaisieCellule[]): Promise<ReponseLot> {
  try {
    return { genre: 'conflit', actuelles: await lireToutes({ ids: saisies.map(({ id }) => id) }) };
  } catch {
    return { genre: 'refuse', message: GARDE };
  }
}

/** « valeurs.3.numerateur »: the fourth entry of the lot. */
function fautesParCellule(champs: Readonly<Record<string, string>>, saisies: readonly SaisieCellule[]): Map<string, string> {
  const fautes = new Map<string, string>();
  for (const [champ, message] of Object.entries(champs)) {
    const saisie = saisies[Number(/^valeurs\.(\d+)(?:\.|$)/u.exec(champ)?.[1] ?? -1)];
    if (saisie) fautes.set(saisie.id, [fautes.get(saisie.id), message].filter(Boolean).join(' '));
  }
  return fautes;
}
