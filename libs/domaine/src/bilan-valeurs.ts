import { AUCUN_TERME, cellule, chiffre, compteeDans, entiers, ENSEMBLE, type Termes } from './bilan-chiffre';
import type { FaitsContenu, IndicateurDuBilan, OrganisationDuBilan, ValeursReunies } from './faits-bilan';
import { citationDeMesure, estMesure, mesurer, type CodeMesure, type Mesure, type Preuves } from './mesure';
import type { CelluleBilan, ChiffreBilan, SujetPreuve } from './objets-bilan';
import type { Citation } from './objets';
import { nomAccord } from './regle';
import { ensemble } from './territoire';
import { TYPES_SIAE, type TypeInstance, type UniteIndicateur } from './vocabulaire';

const manquantes = (v: ValeursReunies): number => v.attendues - v.comptees - v.nonCommuniquees;
const comptesDe = (v: ValeursReunies | undefined): Partial<CelluleBilan> =>
  v === undefined ? {} : { comptees: v.comptees, nonCommuniquees: v.nonCommuniquees, manquantes: manquantes(v), preuves: v.comptees + v.nonCommuniquees };
const termes = (v: ValeursReunies | undefined): Termes => v ?? AUCUN_TERME;

const citationDe = ({ accordCode, accordFictif, accordId, fiche }: IndicateurDuBilan): Citation => {
  const accord = nomAccord(accordCode, accordFictif);
  return { texte: `${accord}, ${fiche}`, accord, article: fiche, force: 'OBLIGATION', accordId };
};

const enTete = (indicateur: IndicateurDuBilan): Pick<ChiffreBilan, 'code' | 'rubrique' | 'intitule' | 'aConfirmer'> => ({
  code: indicateur.code,
  rubrique: 'INDICATEURS',
  intitule: indicateur.intitule,
  aConfirmer: indicateur.aConfirmer,
});

const cleDe = (annee: number, place: ValeursReunies['place'], quoi: string): string => `${annee} ${place} ${quoi}`;
const quoiDe = (v: ValeursReunies): string => v.departement ?? v.typeSiae ?? v.organisationId ?? '';

/** An indicator that the signatories give: accepted values added up, a rate being that of the sums. */
function saisi(faits: FaitsContenu, indicateur: IndicateurDuBilan, siennes: readonly ValeursReunies[]): ChiffreBilan {
  const { annee, departements, nomsDepartements } = faits;
  const lues = new Map(siennes.map((v) => [cleDe(v.annee, v.place, quoiDe(v)), v]));
  const en = (place: Parameters<typeof cellule>[0], ou: ValeursReunies['place'], quoi: string): CelluleBilan => {
    const ici = lues.get(cleDe(annee, ou, quoi));
    return cellule(place, termes(ici), termes(lues.get(cleDe(annee - 1, ou, quoi))), comptesDe(ici));
  };
  const parDepartement = indicateur.dimensions.includes('DEPARTEMENT');
  const lieux = departements.length > 0 ? departements : ensemble(siennes.flatMap((v) => (v.place === 'DEPARTEMENT' && v.departement !== null ? [v.departement] : [])));
  const types = TYPES_SIAE.filter((t) => siennes.some((v) => v.typeSiae === t));
  const total = en(ENSEMBLE, 'TOTAL', '');
  const lignes = [
    ...(parDepartement && lieux.length > 1 ? lieux.map((d) => en({ dimension: 'DEPARTEMENT', libelle: nomsDepartements[d] ?? d, departement: d }, 'DEPARTEMENT', d)) : []),
    ...(indicateur.dimensions.includes('TYPE_SIAE') ? types.map((t) => en({ dimension: 'TYPE_SIAE', libelle: t, typeSiae: t }, 'TYPE_SIAE', t)) : []),
  ];
  return chiffre({ ...enTete(indicateur), unite: indicateur.unite, citation: citationDe(indicateur), calcule: false, sujet: 'Valeur', total, lignes }, annee);
}

const NOMS_TYPES: Readonly<Partial<Record<TypeInstance, string>>> = { CTA: 'CTA', CDIAE: 'CDIAE' };

/** An indicator that the platform counts from its own evidence. */
function mesure(faits: FaitsContenu, indicateur: IndicateurDuBilan, code: CodeMesure, preuves: { readonly courante: Preuves; readonly precedente: Preuves }): ChiffreBilan {
  const { annee, departements, nomsDepartements, niveau } = faits;
  const cette = mesurer(code, preuves.courante, departements);
  // Without a sitting nor a sending the year before is unknown, never a year of zeros.
  const { seances, envois } = preuves.precedente;
  const avant = seances.length + envois.length > 0 ? mesurer(code, preuves.precedente, departements) : null;
  const cle = (m: Mesure): string => `${m.departement ?? ''} ${m.typeInstance ?? ''}`;
  const avantPar = new Map([...(avant?.lignes ?? []), ...(avant?.parType ?? [])].map((m) => [cle(m), m]));
  const t = (m: Mesure | undefined): Termes => (m === undefined ? AUCUN_TERME : entiers(m.numerateur, m.denominateur));
  // What is contested is the figure of a département or of the whole, not that of one CTA nor of one type.
  const contestees = faits.contestations.filter((c) => c.code === code);
  const contestations = ({ departement, typeInstance }: Mesure): number | null =>
    niveau === 'CTA' || typeInstance !== null ? null : contestees.filter((c) => departement === null || c.departement === departement).length;
  const en = (place: Parameters<typeof cellule>[0], m: Mesure, m1: Mesure | undefined): CelluleBilan => cellule(place, t(m), t(m1), { comptees: 1, preuves: m.preuves.length, contestations: contestations(m) });
  // By type of instance the lines of a département would say the same place twice: the types are told for the whole.
  const parDepartement = cette.parType.length > 0 || niveau === 'CTA' || departements.length === 1 ? [] : cette.lignes;
  const lignes = [
    ...parDepartement.map((m) => en({ dimension: 'DEPARTEMENT', libelle: nomsDepartements[m.departement ?? ''] ?? m.departement ?? '', departement: m.departement }, m, avantPar.get(cle(m)))),
    ...cette.parType.map((m) => en({ dimension: 'TYPE_INSTANCE', libelle: NOMS_TYPES[m.typeInstance ?? 'CTA'] ?? '', typeInstance: m.typeInstance }, m, avantPar.get(cle(m)))),
  ];
  const citation = citationDeMesure(code, preuves.courante, departements) ?? citationDe(indicateur);
  const sujet: SujetPreuve = code === 'F8-3' ? 'CompteRendu' : 'Reunion';
  return chiffre({ ...enTete(indicateur), unite: indicateur.unite, citation, calcule: true, sujet, total: en(ENSEMBLE, cette.total, avant?.total), lignes }, annee);
}

/** The indicators of the accord, in its order: those of the signatories and those that the platform counts. */
export function chiffresDesIndicateurs(faits: FaitsContenu): ChiffreBilan[] {
  const parCode = new Map<string, ValeursReunies[]>();
  for (const v of faits.valeurs) if (v.code !== null) parCode.set(v.code, [...(parCode.get(v.code) ?? []), v]);
  return faits.indicateurs.flatMap((indicateur) => {
    if (indicateur.calcule && estMesure(indicateur.code) && faits.mesures !== null) return [mesure(faits, indicateur, indicateur.code, faits.mesures)];
    const siennes = parCode.get(indicateur.code);
    // Nothing was asked in this territory: a CTA, or an indicator of the region alone.
    return siennes === undefined ? [] : [saisi(faits, indicateur, siennes)];
  });
}

/** The signatory of an owner: the highest of its kind in the territory, the national head over the nation. */
function signataireDe(id: string, parId: ReadonlyMap<string, OrganisationDuBilan>, national: boolean): OrganisationDuBilan | undefined {
  const organisation = parId.get(id);
  const dessus = organisation?.parentId === null || organisation === undefined ? undefined : parId.get(organisation.parentId);
  const monte = dessus !== undefined && dessus.genre === organisation?.genre && (national || dessus.departements.length > 0);
  return monte ? signataireDe(dessus.id, parId, national) : organisation;
}

type Reponses = Pick<ValeursReunies, 'attendues' | 'comptees' | 'nonCommuniquees' | 'aLHeure'>;
const RIEN: Reponses = { attendues: 0, comptees: 0, nonCommuniquees: 0, aLHeure: 0 };
const ajouter = (a: Reponses, b: Reponses): Reponses => ({
  attendues: a.attendues + b.attendues,
  comptees: a.comptees + b.comptees,
  nonCommuniquees: a.nonCommuniquees + b.nonCommuniquees,
  aLHeure: a.aLHeure + b.aLHeure,
});

/** What was answered by each signatory, and in time: counts of cells, a value not communicated with its reason being an answer. */
export function chiffresDeCompletude(faits: FaitsContenu, indicateurs: readonly ChiffreBilan[]): ChiffreBilan[] {
  const { annee } = faits;
  const parId = new Map(faits.organisations.map((o) => [o.id, o]));
  const reponses = new Map<string, { signataire: OrganisationDuBilan; annees: Map<number, Reponses> }>();
  for (const v of faits.valeurs) {
    const signataire = v.organisationId === null ? undefined : signataireDe(v.organisationId, parId, faits.niveau === 'NATION');
    if (signataire === undefined) continue;
    const les = reponses.get(signataire.id) ?? { signataire, annees: new Map<number, Reponses>() };
    les.annees.set(v.annee, ajouter(les.annees.get(v.annee) ?? RIEN, v));
    reponses.set(signataire.id, les);
  }
  const signataires = [...reponses.values()].sort((a, b) => (a.signataire.nom < b.signataire.nom ? -1 : 1));
  const totalDe = (an: number): Reponses | undefined => {
    const les = signataires.flatMap(({ annees }) => annees.get(an) ?? []);
    return les.length === 0 ? undefined : les.reduce(ajouter, RIEN);
  };
  const compte = (code: string, intitule: string, numerateur: (r: Reponses) => number): ChiffreBilan => {
    const t = (r: Reponses | undefined): Termes => (r === undefined ? AUCUN_TERME : entiers(numerateur(r), r.attendues));
    const total = totalDe(annee);
    const preuves = (r: Reponses | undefined): Partial<CelluleBilan> => ({ comptees: r?.comptees ?? 0, nonCommuniquees: r?.nonCommuniquees ?? 0, manquantes: r === undefined ? 0 : r.attendues - r.comptees - r.nonCommuniquees, preuves: r === undefined ? 0 : r.comptees + r.nonCommuniquees });
    return chiffre(
      {
        ...CALCULE, code, intitule, unite: 'POURCENTAGE', total: cellule(ENSEMBLE, t(total), t(totalDe(annee - 1)), preuves(total)),
        lignes: signataires.flatMap(({ signataire, annees }) => (annees.has(annee) ? [cellule({ dimension: 'SIGNATAIRE', libelle: signataire.nom, organisationId: signataire.id }, t(annees.get(annee)), t(annees.get(annee - 1)), preuves(annees.get(annee)))] : [])),
      },
      annee,
    );
  };
  const rendues = totalDe(annee);
  const complets = (an: number): Termes => {
    const demandesAlors = faits.valeurs.filter((v) => v.place === 'TOTAL' && v.annee === an && v.attendues > 0);
    return demandesAlors.length === 0 ? AUCUN_TERME : entiers(demandesAlors.filter((v) => manquantes(v) === 0).length, demandesAlors.length);
  };
  const compteSimple = (code: string, intitule: string, unite: UniteIndicateur, t: Termes, avant: Termes): ChiffreBilan =>
    chiffre({ ...CALCULE, code, intitule, unite, total: cellule(ENSEMBLE, t, avant, { preuves: rendues === undefined ? 0 : rendues.comptees + rendues.nonCommuniquees }), lignes: [] }, annee);
  return [
    compteSimple('INDICATEURS_COMPLETS', 'Indicateurs complets', 'POURCENTAGE', complets(annee), complets(annee - 1)),
    compte('COMPLETUDE', 'Valeurs acceptées, sur les valeurs attendues', (r) => r.comptees + r.nonCommuniquees),
    compte('PONCTUALITE', 'Valeurs reçues à l’heure, sur les valeurs attendues', (r) => r.aLHeure),
    compteSimple('A_CONFIRMER', 'Indicateurs à confirmer', 'NOMBRE', entiers(indicateurs.filter((c) => c.aConfirmer !== null).length), AUCUN_TERME),
  ];
}

const CALCULE = { ...compteeDans('COMPLETUDE'), sujet: 'Valeur' } as const;
