import { ecrireDecimal, nombre, tauxDe, type DimensionAnalyse } from '@gouvernance-iae/domaine';
import type { AnalyseQuery } from '../api/genere';
import { mesureDe, resteDe } from '../composants/graphique-mesure';
import type { LigneGraphique, Mesure } from '../composants/Graphique';
import { adresseValeurs, type DemandeAnalyse } from './demande';

export type AnalyseVue = NonNullable<AnalyseQuery['analyse']>;
type Ligne = AnalyseVue['lignes'][number];
type Ensemble = AnalyseVue['total'];
type Unite = AnalyseVue['indicateur']['unite'];

export const DIMENSIONS: Record<DimensionAnalyse, string> = { DEPARTEMENT: 'Département', TYPE_SIAE: 'Type de SIAE', ORGANISATION: 'Organisation', PERIODE: 'Période', ANNEE: 'Année' };

const enParts = (unite: Unite): boolean => unite !== 'NOMBRE' && unite !== 'HEURES';
const TERMES: Partial<Record<Unite, [string, string, string]>> = {
  POURCENTAGE: ['Numérateur', 'Dénominateur', 'Part'], BOOLEEN: ['Oui', 'Réponses', 'Part de oui'], DOCUMENT: ['Reçus', 'Attendus', 'Part reçue'], LISTE: ['Reçues', 'Attendues', 'Part reçue'],
};

/** The heads of the table, with the former period where there is one. */
export function colonnesDe({ par, indicateur: { unite }, lignes }: AnalyseVue): [string, ...string[]] {
  const avant = compare(lignes);
  return [DIMENSIONS[par], ...(TERMES[unite] ?? ['Valeur']), ...(avant ? ['Avant', 'Écart'] : []), 'Manquantes', 'NC'];
}

/** Does some line have a former figure? */
export const compare = (lignes: readonly Pick<Ligne, 'precedente'>[]): boolean => lignes.some(({ precedente }) => precedente !== null);

const ancienne = ({ precedente }: Pick<Ensemble, 'precedente'>, unite: Unite): Mesure =>
  precedente ? mesureDe({ ...precedente, comptees: 1, nonCommuniquees: 0, manquantes: 0 }, unite) : { valeur: null, mot: '–', sans: 'SANS_OBJET' };

/** What the table says of a line, or of the total. */
export function cellulesDe(ensemble: Ensemble, unite: Unite, avecAvant: boolean): string[] {
  const { numerateur, denominateur, ecart, manquantes, nonCommuniquees } = ensemble;
  const { mot } = mesureDe(ensemble, unite);
  const taux = tauxDe({ numerateur, denominateur });
  const valeurs = enParts(unite)
    ? [numerateur === null ? '' : ecrireDecimal(numerateur), denominateur === null ? '' : ecrireDecimal(denominateur), taux === null ? mot : (ensemble.taux ?? mot)]
    : [mot];
  const avant = ensemble.precedente === null ? '' : unite === 'POURCENTAGE' ? (ensemble.precedente.taux ?? '') : ancienne(ensemble, unite).mot;
  return [...valeurs, ...(avecAvant ? [avant, ecart ? `${ecart.mot}${ecart.complet ? '' : '\u00a0*'}` : ''] : []), nombre(manquantes), nombre(nonCommuniquees)];
}

/** The filters of the values behind a line. */
function preuveDe(ligne: Ligne, { indicateur: { id }, par }: AnalyseVue, { departement, type }: DemandeAnalyse): string {
  return adresseValeurs({
    indicateurId: [id], campagneId: ligne.campagnes, enVigueur: true,
    ...(departement ? { departement: [departement] } : {}), ...(type ? { typeSiae: [type] } : {}),
    ...(par === 'DEPARTEMENT' && ligne.departement ? { departement: [ligne.departement] } : {}),
    ...(par === 'TYPE_SIAE' && ligne.typeSiae ? { typeSiae: [ligne.typeSiae] } : {}),
    ...(par === 'ORGANISATION' && ligne.organisationId ? { organisationId: [ligne.organisationId] } : {}),
  });
}

/** The lines of the chart: the former period first where there is one. */
export function lignesDe(analyse: AnalyseVue, demande: DemandeAnalyse): LigneGraphique[] {
  const { unite } = analyse.indicateur;
  const avecAvant = compare(analyse.lignes);
  return analyse.lignes.map((ligne) => {
    const mesure = mesureDe(ligne, unite);
    const reste = resteDe(ligne);
    return {
      cle: ligne.cle, libelle: ligne.libelle, mesures: avecAvant ? [ancienne(ligne, unite), mesure] : [mesure], cellules: cellulesDe(ligne, unite, avecAvant),
      ...(reste ? { note: reste } : {}), ...(ligne.comptees > 0 || ligne.nonCommuniquees > 0 ? { preuve: preuveDe(ligne, analyse, demande) } : {}),
    };
  });
}

/** The periods that stand side by side. */
export function seriesDe({ lignes, par, periode }: AnalyseVue): string[] | undefined {
  if (!compare(lignes)) return undefined;
  const avant = [...new Set(lignes.flatMap(({ precedente }) => precedente?.periode ?? []))];
  const [seul] = avant;
  return [par === 'ANNEE' || par === 'PERIODE' || avant.length !== 1 || !seul ? 'un an plus tôt' : seul, par === 'ANNEE' || par === 'PERIODE' || !periode ? 'la période' : periode];
}

/** The dotted line of a share: the level above, else the whole. */
export function repereDe({ total, niveauDessus, indicateur: { unite }, lignes }: AnalyseVue): { valeur: number; mot: string; libelle: string } | null {
  if (!enParts(unite) || lignes.length < 2) return null;
  const { valeur, mot } = mesureDe(niveauDessus ?? total, unite);
  return valeur === null ? null : { valeur, mot, libelle: niveauDessus ? niveauDessus.libelle : 'ensemble' };
}
