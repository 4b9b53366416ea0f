import { rubriquesDe, typesSuivis } from './bilan';
import { chiffresDesFeuilles } from './bilan-feuilles';
import { chiffresDesRemontees } from './bilan-remontees';
import { chiffresDesTransmissions, chiffresDuRythme, rythmes, suivre, type DeuxAnnees } from './bilan-seances';
import { chiffresDeCompletude, chiffresDesIndicateurs } from './bilan-valeurs';
import type { FaitsContenu } from './faits-bilan';
import type { ChiffreBilan, ContenuBilan } from './objets-bilan';
import type { Jour } from './objets';

/** The figures read first; those of the sittings where nothing was asked of the signatories. */
const SYNTHESES: readonly string[] = ['INDICATEURS_COMPLETS', 'PONCTUALITE', 'A_CONFIRMER'];
const SYNTHESES_SANS_VALEUR: readonly string[] = ['SEANCES_CTA', 'PRESENCE_CTA', 'COMPTES_RENDUS'];

const choisir = (chiffres: readonly ChiffreBilan[], codes: readonly string[]): ChiffreBilan[] => codes.flatMap((code) => chiffres.filter((c) => c.code === code));

/** The facts without those of the year before; road maps and remontées compare themselves with the same day of it. */
function sansAnneeDAvant(faits: FaitsContenu): FaitsContenu {
  const { annee, mesures } = faits;
  const deLAnnee = <F extends { readonly annee: number }>(lus: readonly F[]): F[] => lus.filter((f) => f.annee === annee);
  return {
    ...faits,
    seances: deLAnnee(faits.seances),
    colleges: deLAnnee(faits.colleges),
    bilans: deLAnnee(faits.bilans),
    valeurs: deLAnnee(faits.valeurs),
    mesures: mesures && { ...mesures, precedente: { ...mesures.precedente, seances: [], envois: [] } },
  };
}

/** What a bilan says, from evidence and accepted values alone: every figure is uniform, and none is a sum of the rows below it. */
export function composerContenu(lus: FaitsContenu, jour: Jour): ContenuBilan {
  const { annee, niveau } = lus;
  const fin = `${annee}-12-31`;
  // Eleven months beside twelve would read as a fall.
  const faits = jour > fin ? lus : sansAnneeDAvant(lus);
  // A year of which the platform holds no sitting is unknown, never a year of zeros.
  const connue = faits.seances.some((s) => s.annee === annee - 1);
  const annees: DeuxAnnees = { faits, jour, cette: suivre(faits, annee, jour), avant: connue ? suivre(faits, annee - 1, fin) : [] };
  const types = typesSuivis(niveau);
  const rubriques = rubriquesDe(niveau);
  const indicateurs = chiffresDesIndicateurs(faits);
  const chiffres = [
    ...chiffresDuRythme(annees, types),
    ...chiffresDesTransmissions(annees, types),
    ...indicateurs,
    ...(rubriques.includes('FEUILLE_DE_ROUTE') ? chiffresDesFeuilles(faits, jour) : []),
    ...chiffresDesRemontees(faits, jour),
    ...(rubriques.includes('COMPLETUDE') ? chiffresDeCompletude(faits, indicateurs) : []),
  ];
  const demandes = faits.valeurs.some((v) => v.annee === annee);
  return { annee, jour, rubriques, rythme: rythmes(annees.cette, faits), syntheses: choisir(chiffres, demandes ? SYNTHESES : SYNTHESES_SANS_VALEUR), chiffres };
}
