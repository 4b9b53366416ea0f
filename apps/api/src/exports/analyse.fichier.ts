import { DIMENSIONS_ANALYSE, saisieInvalide } from '@gouvernance-iae/domaine';
import { parse } from 'graphql';
import { couper, type Demande, type Fichier } from './porte';
import { ecrireTableau, estFormatTable } from './table-fichier';
import type { Valeur } from './tables';

const ENSEMBLE = 'numerateur denominateur taux comptees nonCommuniquees manquantes horsTotal precedente { periode numerateur denominateur taux } ecart { difference pourcentage points complet }';
const ANALYSE = parse(`query Export_analyse($indicateurId: ID!, $par: DimensionAnalyse!, $annee: Int, $campagneId: ID, $departements: [String!], $typeSiae: TypeSiae, $organisationId: ID) {
  analyse(indicateurId: $indicateurId, par: $par, annee: $annee, campagneId: $campagneId, departements: $departements, typeSiae: $typeSiae, organisationId: $organisationId) {
    indicateur { code intitule unite } periode total { ${ENSEMBLE} } niveauDessus { libelle ${ENSEMBLE} } lignes { cle libelle ${ENSEMBLE} } } }`);

interface Ensemble {
  readonly numerateur: string | null;
  readonly denominateur: string | null;
  readonly taux: string | null;
  readonly comptees: number;
  readonly nonCommuniquees: number;
  readonly manquantes: number;
  readonly horsTotal: number;
  readonly precedente: { readonly periode: string; readonly numerateur: string | null; readonly denominateur: string | null; readonly taux: string | null } | null;
  readonly ecart: { readonly difference: string | null; readonly pourcentage: number | null; readonly points: number | null; readonly complet: boolean } | null;
}
interface Analyse {
  readonly indicateur: { readonly code: string; readonly intitule: string; readonly unite: string };
  readonly periode: string | null;
  readonly total: Ensemble;
  readonly niveauDessus: (Ensemble & { readonly libelle: string }) | null;
  readonly lignes: readonly (Ensemble & { readonly cle: string; readonly libelle: string })[];
}

const ENTETES = [
  'indicateur', 'intitule', 'unite', 'periode', 'par', 'niveau', 'cle', 'libelle', 'numerateur', 'denominateur', 'taux', 'comptees', 'non_communiquees', 'manquantes', 'hors_total',
  'periode_precedente', 'numerateur_precedent', 'denominateur_precedent', 'taux_precedent', 'ecart', 'ecart_pourcentage', 'ecart_points', 'perimetre',
];

const termes = ({ numerateur, denominateur, taux }: Pick<Ensemble, 'numerateur' | 'denominateur' | 'taux'>): Valeur[] => [{ decimal: numerateur }, { decimal: denominateur }, taux];

const AUCUN = { numerateur: null, denominateur: null, taux: null };

/** In hundredths, as a spreadsheet shows them. */
const arrondir = (valeur: number | null | undefined, facteur: number): number | null => (valeur === null || valeur === undefined ? null : Number((valeur * facteur).toFixed(2)));

/** The variables of the page's address, each under its own name; several départements are separated by commas. */
function variablesDe(indicateurId: string, { par = 'DEPARTEMENT', annee, campagneId, departements, typeSiae, organisationId }: Readonly<Record<string, string>>): Record<string, unknown> {
  if (!DIMENSIONS_ANALYSE.some((d) => d === par)) throw saisieInvalide([{ champ: 'par', message: 'Une analyse se range par année, période, département, type de SIAE ou organisation.' }]);
  return { indicateurId, par, annee: annee ? Number(annee) : null, campagneId: campagneId ?? null, departements: departements ? departements.split(',') : null, typeSiae: typeSiae ?? null, organisationId: organisationId ?? null };
}

/** GET /exports/analyses/<indicator>.csv, .xlsx or .ods: the rows of the page, its total and the level above, under the same rights. */
export async function ecrireAnalyse(demande: Demande): Promise<Fichier | null> {
  const { id = '', extension } = couper(demande.fichier) ?? {};
  if (!estFormatTable(extension)) return null;
  const variables = variablesDe(id, demande.parametres);
  const { analyse } = await demande.lecture.interroger<{ analyse: Analyse | null }>(ANALYSE, variables);
  if (analyse === null) return null;
  const { indicateur, periode, total, niveauDessus } = analyse;
  const ligne = (niveau: string, cle: string, libelle: string, e: Ensemble): Valeur[] => [
    indicateur.code, indicateur.intitule, indicateur.unite, periode, String(variables['par']), niveau, cle, libelle, ...termes(e), e.comptees, e.nonCommuniquees, e.manquantes, e.horsTotal,
    e.precedente?.periode ?? null, ...termes(e.precedente ?? AUCUN), { decimal: e.ecart?.difference ?? null }, arrondir(e.ecart?.pourcentage, 100), arrondir(e.ecart?.points, 1), e.ecart ? (e.ecart.complet ? 'complet' : 'constant') : null,
  ];
  const lignes = [
    ...analyse.lignes.map((l) => ligne('LIGNE', l.cle, l.libelle, l)),
    ligne('TOTAL', '', 'Total', total),
    ...(niveauDessus ? [ligne('NIVEAU_DESSUS', '', niveauDessus.libelle, niveauDessus)] : []),
  ];
  return ecrireTableau(extension, `${indicateur.code} ${periode ?? ''}`.trim(), ENTETES, lignes, demande);
}
