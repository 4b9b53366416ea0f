import { libelleLe, type Periodicite } from '@gouvernance-iae/domaine';
import { identifiantDe } from '../reference/identifiant';
import { A_COMPTER_UN_JOUR, INDICATEURS, type IndicateurReference } from '../reference/indicateurs';
import { LIBELLES } from '../reference/libelles';
import { articleId, CODE_ACCORD } from './accord';
import type { AccordFictif, IndicateurFictif } from './plan';

/** Left in doubt, so that the administrator has something to settle. */
const EN_DOUTE: readonly string[] = ['F4-3', 'F4-4', 'F5-2'];
const CONFIRMATION = 'L’annexe 1 de l’accord fictif nomme ce fournisseur.';

/** Names of BFC2016 that have changed since, longest first. */
const NOMS = [
  ['UD Direccte', 'ETAT_DEPARTEMENT'],
  ['Direccte', 'ETAT_REGION'],
  ['Pôle emploi', 'POLE_EMPLOI'],
] as const;

/** Networks and the services of the State give their counts each quarter; the rest is asked once a year. */
const periodiciteDe = ({ calcule, unite, fournisseurs }: IndicateurReference): Periodicite =>
  !calcule && unite === 'NOMBRE' && fournisseurs.some(({ genre }) => genre === 'RESEAU' || genre === 'ETAT') ? 'TRIMESTRIELLE' : 'ANNUELLE';

const actualiser = (texte: string, jour: string): string => NOMS.reduce((t, [ancien, cle]) => t.replaceAll(ancien, libelleLe(LIBELLES, cle, jour) ?? ancien), texte);

/** BFC2016's indicators carried over to the fictitious accord, under the names of its day. */
export function indicateursFictifs({ effetLe }: Pick<AccordFictif, 'effetLe'>): readonly IndicateurFictif[] {
  const nommer = (texte: string): string => actualiser(texte, effetLe);
  const reconduire = (source: IndicateurReference, i: number): IndicateurFictif => {
    const { accord: _accord, note, article, fournisseurs, ...indicateur } = source;
    const doute = EN_DOUTE.includes(indicateur.code);
    return {
      ...indicateur,
      id: identifiantDe('indicateur', CODE_ACCORD, indicateur.code),
      rang: i + 1,
      articleId: articleId(CODE_ACCORD, article),
      fiche: article,
      periodicite: periodiciteDe(source),
      // What its notes say of annexe 1 belongs to BFC2016; what the platform will count one day does not.
      note: A_COMPTER_UN_JOUR.find((phrase) => note?.endsWith(phrase)) ?? null,
      intitule: nommer(indicateur.intitule),
      numerateur: indicateur.numerateur && nommer(indicateur.numerateur),
      denominateur: indicateur.denominateur && nommer(indicateur.denominateur),
      aConfirmer: doute && indicateur.aConfirmer !== null ? nommer(indicateur.aConfirmer) : null,
      confirmation: !doute && indicateur.aConfirmer !== null ? CONFIRMATION : null,
      fournisseurs: fournisseurs.map((f, rang) => ({
        ...f,
        designation: nommer(f.designation),
        id: identifiantDe('fournisseur', CODE_ACCORD, indicateur.code, String(rang + 1)),
        rang: rang + 1,
      })),
    };
  };
  return INDICATEURS.map(reconduire);
}
