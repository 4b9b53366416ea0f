import { enumerer } from '@gouvernance-iae/domaine';
import type { BilanResumeFragment } from '../api/genere';
import { jourDeInstant, jourLong } from '../composants/dates';

type Resume = Pick<BilanResumeFragment, 'etat' | 'renvoyeLe' | 'adopteLe' | 'numero' | 'destinatairesNoms' | 'actions'>;

/** « Ce qui vient »: the next act in words, whose it is. */
export function ceQuiVient({ etat, renvoyeLe, adopteLe, numero, destinatairesNoms, actions }: Resume): string {
  const comite = destinatairesNoms.length > 0 ? enumerer(destinatairesNoms) : 'comité destinataire';
  switch (etat) {
    case 'BROUILLON': return renvoyeLe ? `À corriger, puis transmettre la version ${numero + 1}` : `À rédiger, puis transmettre : ${comite}`;
    case 'TRANSMIS': return actions.includes('examinerBilan') ? 'À vous : examiner, adopter ou renvoyer' : `Examen : ${comite}`;
    case 'EXAMINE': return actions.includes('adopterBilan') ? 'À vous : adopter ou renvoyer' : `Adoption : ${comite}`;
    case 'ADOPTE': return adopteLe ? `Définitif depuis le ${jourLong(jourDeInstant(adopteLe))}` : 'Définitif';
  }
}
