import { AUCUN_TERME, cellule, chiffre, entiers, ENSEMBLE, type Termes } from './bilan-chiffre';
import type { FaitsContenu, InstanceDuBilan, SeancesTenues } from './faits-bilan';
import { seChevauchent, valableLe } from './jour';
import type { CelluleBilan, ChiffreBilan, RythmeBilan, SujetPreuve } from './objets-bilan';
import type { Citation, Jour, Regle, VerdictRythme } from './objets';
import { reglesApplicables, type ReglesApplicables } from './regle';
import { jugerRythme } from './rythme';
import { ensemble } from './territoire';
import type { College, EtatAttendu, RubriqueBilan, TypeInstance } from './vocabulaire';

/** An instance in one year: its verdict of rhythm, and what it held. */
export interface Suivie {
  readonly instance: InstanceDuBilan;
  readonly verdict: VerdictRythme;
  readonly seances: SeancesTenues;
}

/** How a type of instance is named in the rows of a bilan. */
export const COURTS: Readonly<Record<TypeInstance, { readonly code: string; readonly nom: string; readonly de: string }>> = {
  CTA: { code: 'CTA', nom: 'CTA', de: 'de CTA' },
  CDIAE: { code: 'CDIAE', nom: 'CDIAE', de: 'de CDIAE' },
  COMITE_PILOTAGE_REGIONAL: { code: 'CPR', nom: 'Comités régionaux', de: 'de comité régional' },
  COMITE_PILOTAGE_NATIONAL: { code: 'CPN', nom: 'Comité national', de: 'de comité national' },
  GROUPE_TRAVAIL: { code: 'GT', nom: 'Groupes de travail', de: 'de groupe de travail' },
  CNIAE: { code: 'CNIAE', nom: 'CNIAE', de: 'de CNIAE' },
};

const COLLEGES_NOMMES: Readonly<Record<College, string>> = {
  ETAT: 'État',
  COLLECTIVITES: 'Collectivités',
  POLE_EMPLOI: 'Pôle emploi',
  IAE: 'Insertion par l’activité économique',
  EMPLOYEURS: 'Employeurs',
  SYNDICATS: 'Syndicats',
  PRESCRIPTEURS: 'Prescripteurs',
};

/** The code of a count of the platform for a type of instance: « RYTHME_CTA ». */
export const codeDe = (compte: string, type: TypeInstance): string => `${compte}_${COURTS[type].code}`;

/** Rules are few and instances many: those of one territory and day are sorted once. */
function reglesMemorisees(regles: readonly Regle[]): (instance: InstanceDuBilan) => (jour: Jour) => ReglesApplicables {
  const connues = new Map<string, ReglesApplicables>();
  return (instance) => {
    const siennes = regles.filter((r) => r.instanceId === null || r.instanceId === instance.id);
    const locale = siennes.some((r) => r.instanceId === instance.id) ? instance.id : '';
    const territoire = siennes.filter((r) => r.departements.length === 0 || r.departements.some((d) => instance.departements.includes(d))).map((r) => r.id).join();
    return (jour) => {
      const cle = `${instance.type} ${jour} ${locale} ${territoire}`;
      const connue = connues.get(cle) ?? reglesApplicables(siennes, { jour, typeInstance: instance.type, departements: instance.departements, instanceId: instance.id });
      connues.set(cle, connue);
      return connue;
    };
  };
}

/** Every instance that lived in a year, judged on a day. */
export function suivre({ instances, seances, regles }: FaitsContenu, annee: number, jour: Jour): Suivie[] {
  const reglesDe = reglesMemorisees(regles);
  const tenues = new Map(seances.filter((s) => s.annee === annee).map((s) => [s.instanceId, s]));
  return instances
    .filter((i) => seChevauchent({ debut: `${annee}-01-01`, fin: `${annee}-12-31` }, i))
    .map((instance) => {
      const siennes = tenues.get(instance.id) ?? { instanceId: instance.id, annee, jours: [], presents: 0, convoques: 0, publies: 0, transmis: 0, recus: 0 };
      const reunions = siennes.jours.map((j, rang) => ({ id: String(rang), jour: j, etat: 'TENUE' as const }));
      return { instance, seances: siennes, verdict: jugerRythme({ annee, jour, debut: instance.debut, fin: instance.fin, reunions, regles: reglesDe(instance) }) };
    });
}

const somme = (suivies: readonly Suivie[], terme: (s: Suivie) => number): number => suivies.reduce((n, s) => n + terme(s), 0);

const PIRE: readonly EtatAttendu[] = ['EN_RETARD', 'A_VENIR', 'RESPECTE', 'SANS_OBJET'];
const pire = (etats: readonly EtatAttendu[]): EtatAttendu => PIRE.find((etat) => etats.includes(etat)) ?? 'SANS_OBJET';

const ligneDe = (siennes: readonly Suivie[], propre: Pick<RythmeBilan, 'instanceId' | 'instanceNom' | 'typeInstance' | 'departements'>): RythmeBilan => ({
  ...propre,
  instances: siennes.length,
  attendues: somme(siennes, (s) => s.verdict.attendues),
  tenues: somme(siennes, (s) => s.verdict.tenues),
  etat: pire(siennes.map((s) => s.verdict.etat)),
  citation: siennes.find((s) => s.verdict.citation !== null)?.verdict.citation ?? null,
  presents: somme(siennes, (s) => s.seances.presents),
  convoques: somme(siennes, (s) => s.seances.convoques),
});

/** One row for each instance; over the nation, one for each type in each département. */
export function rythmes(suivies: readonly Suivie[], { niveau, nomsDepartements }: Pick<FaitsContenu, 'niveau' | 'nomsDepartements'>): RythmeBilan[] {
  if (niveau !== 'NATION') {
    return suivies.map((s) => ligneDe([s], { instanceId: s.instance.id, instanceNom: s.instance.nom, typeInstance: s.instance.type, departements: s.instance.departements }));
  }
  const groupes = new Map<string, Suivie[]>();
  for (const s of suivies) {
    const lieux = s.instance.type === 'CTA' || s.instance.type === 'CDIAE' ? s.instance.departements : [s.instance.nom];
    for (const lieu of lieux) {
      const cle = `${s.instance.type} ${lieu}`;
      groupes.set(cle, [...(groupes.get(cle) ?? []), s]);
    }
  }
  return [...groupes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cle, siennes]) => {
    const type = siennes[0]?.instance.type ?? 'CTA';
    const lieu = cle.slice(type.length + 1);
    const local = type === 'CTA' || type === 'CDIAE';
    return ligneDe(siennes, { instanceId: null, instanceNom: local ? `${COURTS[type].nom}, ${nomsDepartements[lieu] ?? lieu}` : lieu, typeInstance: type, departements: local ? [lieu] : [] });
  });
}

/** The two years of an instance set, to count the same thing in both. */
export interface DeuxAnnees {
  readonly faits: FaitsContenu;
  readonly jour: Jour;
  readonly cette: readonly Suivie[];
  readonly avant: readonly Suivie[];
}

type Compte = (suivies: readonly Suivie[]) => Termes;
interface Definition {
  readonly code: string;
  readonly intitule: string;
  readonly rubrique: RubriqueBilan;
  readonly sujet: SujetPreuve;
  readonly compte: Compte;
  readonly preuves: (suivies: readonly Suivie[]) => number;
  readonly citation?: Citation | null;
}

/** A count of the platform over distinct instances: what straddles counts once in the whole, and once in each département. */
function compteDe({ faits, cette, avant }: DeuxAnnees, { compte, preuves, citation = null, ...definition }: Definition): ChiffreBilan {
  const unePlace = (ici: readonly Suivie[], avantIci: readonly Suivie[], place: Parameters<typeof cellule>[0]): CelluleBilan =>
    cellule(place, compte(ici), avantIci.length > 0 ? compte(avantIci) : AUCUN_TERME, { comptees: ici.length, preuves: preuves(ici) });
  const parDepartement = (suivies: readonly Suivie[]): Map<string, Suivie[]> => {
    const groupes = new Map<string, Suivie[]>();
    for (const s of suivies) for (const d of s.instance.departements) groupes.set(d, [...(groupes.get(d) ?? []), s]);
    return groupes;
  };
  const [maintenant, jadis] = [parDepartement(cette), parDepartement(avant)];
  const territoire = faits.departements.length > 0 ? faits.departements : ensemble(maintenant.keys());
  const total = unePlace(cette, avant, ENSEMBLE);
  const regional = cette.every((s) => s.instance.type === 'COMITE_PILOTAGE_REGIONAL' || s.instance.type === 'COMITE_PILOTAGE_NATIONAL');
  const lignes = territoire.length < 2 || regional || faits.niveau === 'CTA' ? [] : territoire.map((d) => unePlace(maintenant.get(d) ?? [], jadis.get(d) ?? [], { dimension: 'DEPARTEMENT', libelle: faits.nomsDepartements[d] ?? d, departement: d }));
  const unite = total.denominateur === null ? ('NOMBRE' as const) : ('POURCENTAGE' as const);
  return chiffre({ ...definition, unite, citation, aConfirmer: null, calcule: true, total, lignes }, faits.annee);
}

const tenues: Compte = (s) => entiers(somme(s, (x) => x.verdict.tenues));
const seancesDe = (s: readonly Suivie[]): number => somme(s, (x) => x.seances.jours.length);

/** Rhythm, sittings and attendance of each type of instance, then attendance by college. */
export function chiffresDuRythme(annees: DeuxAnnees, types: readonly TypeInstance[]): ChiffreBilan[] {
  const parType = types.flatMap((type) => {
    const du = (suivies: readonly Suivie[]): Suivie[] => suivies.filter((s) => s.instance.type === type);
    const siennes: DeuxAnnees = { ...annees, cette: du(annees.cette), avant: du(annees.avant) };
    if (siennes.cette.length === 0) return [];
    const { nom, de } = COURTS[type];
    const commun = { rubrique: 'RYTHME', sujet: 'Reunion', preuves: seancesDe } as const;
    const attendus = (s: readonly Suivie[]): Suivie[] => s.filter((x) => x.verdict.attendues > 0);
    const citation = siennes.cette.find((s) => s.verdict.citation !== null)?.verdict.citation ?? null;
    const aTemps: Compte = (s) => entiers(attendus(s).filter((x) => x.verdict.etat === 'RESPECTE').length, attendus(s).length);
    const presents: Compte = (s) => entiers(somme(s, (x) => x.seances.presents), somme(s, (x) => x.seances.convoques));
    return [
      ...(attendus(siennes.cette).length > 0 ? [compteDe(siennes, { ...commun, code: codeDe('RYTHME', type), intitule: `${nom} au rythme attendu`, compte: aTemps, citation })] : []),
      compteDe(siennes, { ...commun, code: codeDe('SEANCES', type), intitule: `Réunions ${de} tenues`, compte: tenues }),
      compteDe(siennes, { ...commun, code: codeDe('PRESENCE', type), intitule: `Présents aux réunions ${de}, sur les convoqués`, compte: presents }),
    ];
  });
  return [...parType, participation(annees)];
}

function participation({ faits, cette }: DeuxAnnees): ChiffreBilan {
  const termes = (annee: number, college?: College): Termes => {
    const siens = faits.colleges.filter((c) => c.annee === annee && (college === undefined || c.college === college));
    return siens.length === 0 ? AUCUN_TERME : entiers(siens.reduce((n, c) => n + c.presents, 0), siens.reduce((n, c) => n + c.convoques, 0));
  };
  const presents = (Object.keys(COLLEGES_NOMMES) as College[]).filter((college) => faits.colleges.some((c) => c.college === college && c.annee === faits.annee));
  return chiffre(
    {
      code: 'PARTICIPATION',
      rubrique: 'RYTHME',
      intitule: 'Participation par collège',
      unite: 'POURCENTAGE',
      citation: null,
      aConfirmer: null,
      calcule: true,
      sujet: 'Reunion',
      total: cellule(ENSEMBLE, faits.colleges.some((c) => c.annee === faits.annee) ? termes(faits.annee) : entiers(0, 0), termes(faits.annee - 1), { preuves: seancesDe(cette) }),
      lignes: presents.map((college) => cellule({ dimension: 'COLLEGE', libelle: COLLEGES_NOMMES[college] }, termes(faits.annee, college), termes(faits.annee - 1, college))),
    },
    faits.annee,
  );
}

/** No source makes a CDIAE send its minutes: they are not counted among those to transmit. */
const QUI_TRANSMETTENT: readonly TypeInstance[] = ['CTA', 'COMITE_PILOTAGE_REGIONAL', 'COMITE_PILOTAGE_NATIONAL'];

/** Minutes published, transmitted, acknowledged; bilans of the levels below. */
export function chiffresDesTransmissions(annees: DeuxAnnees, types: readonly TypeInstance[]): ChiffreBilan[] {
  const { faits } = annees;
  const commun = { rubrique: 'TRANSMISSIONS', sujet: 'CompteRendu' } as const;
  const a = (terme: 'publies' | 'transmis' | 'recus') => (s: readonly Suivie[]): number => somme(s, (x) => x.seances[terme]);
  const qui = (s: readonly Suivie[]): Suivie[] => s.filter((x) => QUI_TRANSMETTENT.includes(x.instance.type));
  const transmetteurs: DeuxAnnees = { ...annees, cette: qui(annees.cette), avant: qui(annees.avant) };
  const bilansDe = (type: TypeInstance): ChiffreBilan[] => {
    const vivantes = (suivies: readonly Suivie[], annee: number): Suivie[] => suivies.filter((s) => s.instance.type === type && valableLe(s.instance, `${annee}-12-31`));
    // Where no bilan was made the year before, nothing is compared with nothing.
    const faitsAvant = faits.bilans.some((b) => b.annee === faits.annee - 1);
    const siennes: DeuxAnnees = { ...annees, cette: vivantes(annees.cette, faits.annee), avant: faitsAvant ? vivantes(annees.avant, faits.annee - 1) : [] };
    if (siennes.cette.length === 0) return [];
    const rendus = new Set(faits.bilans.map((b) => `${b.instanceId} ${b.annee}`));
    const transmis: Compte = (s) => entiers(s.filter((x) => rendus.has(`${x.instance.id} ${x.seances.annee}`)).length, s.length);
    return [compteDe(siennes, { code: codeDe('BILANS', type), rubrique: 'TRANSMISSIONS', sujet: 'Bilan', intitule: `Bilans ${COURTS[type].de} transmis`, compte: transmis, preuves: (s) => Number(transmis(s).numerateur) })];
  };
  return [
    compteDe(annees, { ...commun, code: 'COMPTES_RENDUS', intitule: 'Comptes rendus publiés, sur les réunions tenues', compte: (s) => entiers(a('publies')(s), somme(s, (x) => x.verdict.tenues)), preuves: a('publies') }),
    ...(transmetteurs.cette.length > 0
      ? [
          compteDe(transmetteurs, { ...commun, code: 'TRANSMIS', intitule: 'Comptes rendus transmis, sur les comptes rendus publiés', compte: (s) => entiers(a('transmis')(s), a('publies')(s)), preuves: a('transmis') }),
          compteDe(transmetteurs, { ...commun, code: 'RECUS', intitule: 'Accusés de réception, sur les comptes rendus transmis', compte: (s) => entiers(a('recus')(s), a('transmis')(s)), preuves: a('recus') }),
        ]
      : []),
    ...(faits.niveau === 'CTA' ? [] : types.slice(0, -1).flatMap(bilansDe)),
  ];
}
