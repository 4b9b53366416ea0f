import { ajouterJours, anneeDe, type Jour } from '@gouvernance-iae/domaine';
import { identifiantDe } from '../reference/identifiant';
import { CODE_ACCORD } from './accord';
import { instantLocal } from './instant';
import { representant } from './personnes';
import type { ActeFictif } from './plan';

const indicateur = (code: string): string => identifiantDe('indicateur', CODE_ACCORD, code);

/**
 * Two counts contested by their fournisseurs in the days before the demonstration: one waits for the secretariat, the other had
 * its answer, and stands.
 */
export function actesContestations({ jour, id }: { readonly jour: Jour; readonly id: (cle: string) => string }): readonly ActeFictif[] {
  const le = (ecart: number): Jour => ajouterJours(jour, ecart);
  const ouverte = id('contestation/F8-3/39');
  const repondue = id('contestation/F8-2/71');
  return [
    {
      acte: 'contesterMesure', instant: instantLocal(le(-12), '09:40'), par: id(representant('SILLAGE-BFC')), contestationId: repondue, indicateurId: indicateur('F8-2'), departement: '71', annee: anneeDe(le(-12)),
      motif: 'Une rencontre entre agence et structures, au printemps, n’est pas comptée',
    },
    {
      acte: 'repondreContestation', instant: instantLocal(le(-9), '11:15'), par: id(representant('PE-DR')), contestationId: repondue, retenue: false,
      reponse: 'Cette rencontre n’était pas une réunion du CTA\u00a0: elle n’a eu ni ordre du jour, ni compte rendu.',
    },
    {
      acte: 'contesterMesure', instant: instantLocal(le(-4), '16:05'), par: id(representant('ETAT-39')), contestationId: ouverte, indicateurId: indicateur('F8-3'), departement: '39', annee: anneeDe(le(-4)),
      motif: 'Un compte rendu remis en main propre au CDIAE n’est pas compté parmi ceux qui lui ont été transmis',
    },
  ];
}
