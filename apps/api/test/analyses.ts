import { id } from './jura';
import type { Plateforme } from './plateforme';

/** A campaign of the fictitious accord, already open, over these days. */
export async function ouvrirPeriode(p: Plateforme, nom: string, debut: string, fin: string, { accord = 'BFC2025', instance = 'CPR-BFC', organisations = ['réseau Horizon', 'réseau Sillage', 'DR', 'DDETS du Jura', 'DDETS de la Côte-d’Or'] } = {}): Promise<void> {
  await p.sql(
    `INSERT INTO campagne (id, accord_id, instance_id, instance_nom, libelle, debut, fin, ouvre_le, echeance, etat, departements, organisations, ouverte_le)
     VALUES ($1, $2, $3, 'Comité', $4, $5, $6, $6, $6::date + 30, 'OUVERTE', '{21,39}', $7, '2024-01-01Z')`,
    [id(nom), id(accord), id(instance), nom, debut, fin, organisations.map(id)],
  );
}

export interface CaseEssai {
  readonly campagne: string;
  readonly code: string;
  readonly organisation: string;
  readonly departement?: string | null;
  readonly typeSiae?: string | null;
  readonly alternative?: boolean;
  readonly etat?: 'A_SAISIR' | 'SAISIE' | 'SOUMISE' | 'ACCEPTEE' | 'RENVOYEE';
  readonly contenu?: readonly [colonne: 'numerateur' | 'booleen' | 'texte' | 'non_communique', valeur: unknown, denominateur?: string];
  readonly nom?: string;
  readonly remplace?: string;
  readonly remplacee?: boolean;
  /** First submission; the day of the campaign's deadline unless told. */
  readonly soumiseLe?: string;
}

export const nomDeCase = ({ nom, campagne, code, organisation, departement = null, typeSiae = null }: CaseEssai): string => nom ?? [campagne, code, organisation, departement, typeSiae].join('/');

/** Puts a cell in a campaign as its acts would leave it, without playing them. */
export async function poser(p: Plateforme, ...cases: readonly CaseEssai[]): Promise<void> {
  for (const une of cases) {
    const { campagne, code, organisation, departement = null, typeSiae = null, alternative = false, etat = 'ACCEPTEE', contenu = ['numerateur', '1'], remplace = null, remplacee = false, soumiseLe = '2024-06-01Z' } = une;
    const vide = etat === 'A_SAISIR';
    const soumise = !vide && etat !== 'SAISIE' ? soumiseLe : null;
    const colonne = (nom: string): unknown => (vide || contenu[0] !== nom ? null : contenu[1]);
    await p.sql(
      `INSERT INTO valeur (id, campagne_id, instance_id, accord_id, indicateur_id, organisation_id, departement, type_siae, alternative, etat, numerateur, denominateur, booleen, texte, non_communique, echeance,
         saisie_le, premiere_soumission_le, soumise_le, acceptee_le, renvoyee_le, motif_renvoi, remplace_id, motif_rectification, remplacee_le)
       SELECT $1, k.id, k.instance_id, k.accord_id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, k.echeance, $14, $15, $15, $16, $17, $18, $19, $20, $21 FROM campagne k WHERE k.id = $2`,
      [
        id(nomDeCase(une)), id(campagne), id(code), id(organisation), departement, typeSiae, alternative, etat, colonne('numerateur'), vide ? null : (contenu[2] ?? null), colonne('booleen'), colonne('texte'), colonne('non_communique'),
        vide ? null : soumiseLe, soumise, etat === 'ACCEPTEE' ? soumiseLe : null, etat === 'RENVOYEE' ? soumiseLe : null, etat === 'RENVOYEE' ? 'À revoir' : null,
        remplace && id(remplace), remplace && 'Erreur', remplacee ? '2024-07-01Z' : null,
      ],
    );
  }
}

export interface EnsembleLu { numerateur: string | null; denominateur: string | null; taux: string | null; comptees: number; nonCommuniquees: number; manquantes: number; horsTotal: number; precedente: { numerateur: string; denominateur: string | null; periode: string } | null; ecart: { mot: string; complet: boolean } | null }
export interface AnalyseLue { periode: string | null; annee: number | null; phrase: string; lignes: (EnsembleLu & { cle: string; libelle: string; campagnes: string[] })[]; total: EnsembleLu; niveauDessus: (EnsembleLu & { libelle: string }) | null; campagnes: { libelle: string }[]; annees: number[]; partielle: boolean; indicateur: { code: string } }

const ENSEMBLE = 'numerateur denominateur taux comptees nonCommuniquees manquantes horsTotal precedente { numerateur denominateur periode } ecart { mot complet }';
export const ANALYSE = `query ($indicateurId: ID!, $par: DimensionAnalyse!, $annee: Int, $campagneId: ID, $departements: [String!], $typeSiae: TypeSiae, $organisationId: ID) {
  analyse(indicateurId: $indicateurId, par: $par, annee: $annee, campagneId: $campagneId, departements: $departements, typeSiae: $typeSiae, organisationId: $organisationId) {
    indicateur { code } periode annee phrase annees partielle campagnes { libelle } total { ${ENSEMBLE} } niveauDessus { libelle ${ENSEMBLE} } lignes { cle libelle campagnes ${ENSEMBLE} } } }`;

/** The analysis of an indicator by its code, as somebody reads it. */
export async function analyser(p: Plateforme, qui: string, code: string, par: string, variables: Record<string, unknown> = {}): Promise<AnalyseLue> {
  return (await p.obtenir<{ analyse: AnalyseLue }>(id(qui), ANALYSE, { indicateurId: id(code), par, ...variables })).analyse;
}

/** « numerator/denominator comptees-nc-missing », to compare at a glance. */
export const resume = ({ numerateur, denominateur, comptees, nonCommuniquees, manquantes }: EnsembleLu): string => `${numerateur ?? '∅'}${denominateur === null ? '' : `/${denominateur}`} ${comptees}-${nonCommuniquees}-${manquantes}`;
