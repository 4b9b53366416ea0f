import type { ReunionVueFragment } from '../api/genere';
import { heure, jourCourt, jourDeInstant } from '../composants/dates';
import type { Etape } from '../composants/Fil';

const FAITES: Record<string, string> = {
  convoquerReunion: 'Convoquée', tenirReunion: 'Tenue', publierCompteRendu: 'Compte rendu publié', approuverCompteRendu: 'Approuvé', transmettreCompteRendu: 'Transmis',
};

/** The thread of a sitting: what is done with its day, what is expected with the day the API gives. */
export function etapes(reunion: ReunionVueFragment): Etape[] {
  const planifiee: Etape = { nom: 'Planifiée', date: jourCourt(jourDeInstant(reunion.planifieeLe, reunion.zone)), faite: true };
  return [planifiee, ...reunion.attendus.filter((attendu) => attendu.etat !== 'SANS_OBJET').map((attendu): Etape => {
    if (attendu.faitLe) return { nom: FAITES[attendu.acte] ?? attendu.libelle, date: jourCourt(attendu.faitLe), faite: true };
    return { nom: attendu.libelle, date: echeance(attendu.acte, attendu.avantLe, reunion), faite: false };
  })];
}

function echeance(acte: string, avantLe: string | null, reunion: ReunionVueFragment): string | null {
  if (acte === 'tenirReunion') return `${jourCourt(reunion.jour)}, ${heure(reunion.debut, reunion.zone)}`;
  return avantLe ? `avant le ${jourCourt(avantLe)}` : null;
}
