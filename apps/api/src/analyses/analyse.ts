import {
  direEcart,
  ecartDe,
  ecrireTaux,
  nommerPeriode,
  normaliserDecimal,
  phraseAnalyse,
  tauxDe,
  TYPES_SIAE,
  type Ecart,
  type Ensemble as EnsembleDit,
  type UniteIndicateur,
} from '@gouvernance-iae/domaine';
import type { DimensionAnalyse, TypeSiae } from '../lecture/enumerations';
import type { Analyse, EcartAnalyse, Ensemble, LigneAnalyse, TermesPrecedents } from './analyse.types';
import type { AnalyseLue, CampagneLue, DemandeAnalyse, LigneLue, Sommes } from './requete';

interface Periode { readonly debut: string; readonly fin: string }

const propre = (valeur: string | null): string | null => (valeur === null ? null : normaliserDecimal(valeur));
const estRecu = (unite: UniteIndicateur): boolean => unite === 'DOCUMENT' || unite === 'LISTE';

/** A document is received or not: of all those that are expected. */
const termes = (haut: string | null, bas: string | null, attendues: number, unite: UniteIndicateur): { numerateur: string | null; denominateur: string | null } => ({
  numerateur: propre(haut),
  denominateur: haut !== null && estRecu(unite) ? String(attendues) : propre(bas),
});

const avecTaux = <T extends { numerateur: string | null; denominateur: string | null }>(t: T, unite: UniteIndicateur): T & { taux: string | null } => ({
  ...t,
  taux: unite === 'NOMBRE' || unite === 'HEURES' ? null : ecrireTaux(tauxDe(t)) || null,
});

/** From the first day to the last one of some periods; null without any. */
function etendue(periodes: readonly Periode[]): Periode | null {
  const [premiere] = periodes;
  if (!premiere) return null;
  return periodes.reduce<Periode>((e, { debut, fin }) => ({ debut: debut < e.debut ? debut : e.debut, fin: fin > e.fin ? fin : e.fin }), premiere);
}

/** The comparison of what both periods have; null where they do not compare. */
function ecartAvec(s: Sommes, unite: UniteIndicateur): (Ecart & { readonly complet: boolean }) | null {
  if (!s.comparable || s.communes === 0) return null;
  const ecart = ecartDe(
    termes(s.numerateurCommun, s.denominateurCommun, s.communes, unite),
    termes(s.numerateurCommunAvant, s.denominateurCommunAvant, s.communes, unite),
    unite,
  );
  // Whether documents came is the whole question: of those common to both, all did.
  return ecart === null || estRecu(unite) ? null : { ...ecart, complet: s.communes === s.comptees && s.communes === s.compteesAvant };
}

function ensemble(s: Sommes, unite: UniteIndicateur, avant: Periode | null): Ensemble {
  const ecart = ecartAvec(s, unite);
  const precedente: TermesPrecedents | null = s.comparable && avant !== null && s.compteesAvant > 0
    ? { ...avecTaux(termes(s.numerateurAvant, s.denominateurAvant, s.attenduesAvant, unite), unite), periode: nommerPeriode(avant) }
    : null;
  return {
    ...avecTaux(termes(s.numerateur, s.denominateur, s.attendues, unite), unite),
    comptees: s.comptees,
    nonCommuniquees: s.nonCommuniquees,
    manquantes: s.attendues - s.comptees - s.nonCommuniquees,
    horsTotal: s.horsTotal,
    precedente,
    ecart: ecart && dire(ecart),
  };
}

const dire = ({ complet, ...ecart }: Ecart & { readonly complet: boolean }): EcartAnalyse => ({ ...ecart, mot: direEcart(ecart), complet });

const TOUT = 'Ensemble du territoire';

function ligne(lue: LigneLue, par: DimensionAnalyse, unite: UniteIndicateur, campagnes: readonly CampagneLue[]): LigneAnalyse {
  const siennes = campagnes.filter(({ id }) => lue.campagnes.includes(id));
  const periode = etendue(siennes);
  const libelles: Readonly<Record<DimensionAnalyse, string>> = {
    ANNEE: lue.cle,
    PERIODE: periode === null ? lue.cle : nommerPeriode(periode),
    DEPARTEMENT: lue.libelle ?? TOUT,
    TYPE_SIAE: lue.cle === '' ? 'Tous types' : lue.cle,
    ORGANISATION: lue.libelle ?? lue.cle,
  };
  return {
    ...ensemble(lue, unite, etendue(siennes.flatMap(({ avant }) => avant ?? []))),
    cle: lue.cle,
    libelle: libelles[par],
    departement: par === 'DEPARTEMENT' ? lue.cle || null : null,
    typeSiae: par === 'TYPE_SIAE' && lue.cle !== '' ? (lue.cle as TypeSiae) : null,
    organisationId: par === 'ORGANISATION' ? lue.cle : null,
    campagnes: [...lue.campagnes],
  };
}

/** Places by code, types in their usual order, periods in time, owners by name. */
function ranger(lues: readonly LigneLue[], par: DimensionAnalyse, campagnes: readonly CampagneLue[]): LigneLue[] {
  const types: readonly string[] = ['', ...TYPES_SIAE];
  const cle = (l: LigneLue): string => {
    if (par === 'TYPE_SIAE') return String(types.indexOf(l.cle)).padStart(2, '0');
    if (par === 'PERIODE') return campagnes.find(({ id }) => id === l.cle)?.debut ?? '';
    return par === 'ORGANISATION' ? `${l.libelle ?? ''}/${l.cle}` : l.cle;
  };
  return [...lues].sort((a, b) => cle(a).localeCompare(cle(b), 'fr'));
}

const dits = ({ numerateur, denominateur, comptees, nonCommuniquees, manquantes }: Ensemble): EnsembleDit => ({ numerateur, denominateur, comptees, nonCommuniquees, manquantes });

/** What the statement read, in the words of the API; null for an indicator that does not exist. */
export function composerAnalyse(lue: AnalyseLue, { par }: DemandeAnalyse): Analyse | null {
  const { fiche, campagnes } = lue;
  if (fiche === null) return null;
  const retenues = par === 'ANNEE' ? campagnes.filter(({ annee }) => annee === lue.annee) : campagnes;
  const periode = etendue(retenues);
  const avant = etendue(retenues.flatMap((c) => c.avant ?? []));
  const total = ensemble(lue.total, fiche.unite, avant);
  const lignes = ranger(lue.lignes, par, campagnes).map((l) => ligne(l, par, fiche.unite, campagnes));
  const ecart = ecartAvec(lue.total, fiche.unite);
  const phrase = periode === null
    ? 'Aucun chiffre de cet indicateur n’a encore été accepté.'
    : phraseAnalyse({
        indicateur: fiche, periode, dimension: par, total: dits(total), lignes: lignes.map((l) => ({ libelle: l.libelle, ensemble: dits(l) })), ecart,
        constant: ecart?.complet ?? true, depuis: retenues.every(({ unAnAvant }) => unAnAvant) || avant === null ? 'en un an' : `depuis la période précédente (${nommerPeriode(avant)})`,
      });
  return {
    indicateur: lue.indicateur,
    par,
    annee: lue.annee,
    periode: periode && nommerPeriode(periode),
    phrase,
    lignes,
    total,
    niveauDessus: lue.dessus && lue.dessus.comptees > 0 ? { ...ensemble(lue.dessus, fiche.unite, avant), libelle: lue.dessusNom ?? TOUT } : null,
    campagnes: retenues.map(({ id, libelle, debut, fin }) => ({ campagneId: id, libelle, periode: nommerPeriode({ debut, fin }), debut, fin })),
    annees: [...lue.annees],
    partielle: lue.partielle,
  };
}
