import type { Citation, Jour, Regle } from './objets';
import { citer, regleDe, reglesApplicables } from './regle';
import { ensemble, intersection } from './territoire';
import { compter as enNombre } from './texte';
import type { TypeInstance } from './vocabulaire';

/** A sitting that was held in the period. */
export interface SeancePreuve {
  readonly id: string;
  readonly instanceId: string;
  readonly typeInstance: TypeInstance;
  /** Territory of the sitting; a CTA may straddle two départements. */
  readonly departements: readonly string[];
  /** Agenda items tagged as a presentation of the accord (BFC2016 fiche 3). */
  readonly presentations: number;
  /** Did an employers' organisation or a union attend? Looked at for the CDIAE only. */
  readonly partenaires: boolean;
}

/** What a CTA gave to a CDIAE: the minutes of one sitting, whatever their corrections, or one bilan. */
export interface EnvoiPreuve {
  readonly id: string;
  readonly sujet: 'CompteRendu' | 'Bilan';
  /** Territory of the CDIAE that received it. */
  readonly departements: readonly string[];
}

/** A CTA alive on the last day of the period. */
export interface CtaPreuve {
  readonly id: string;
  readonly departements: readonly string[];
  /** Those it took over from in the period: their sittings are its own. */
  readonly predecesseurs: readonly string[];
}

/** The platform's own evidence over a period: what the formulas count, and nothing else. */
export interface Preuves {
  /** Last day of the period, or the day of the request while it runs. */
  readonly jour: Jour;
  readonly seances: readonly SeancePreuve[];
  readonly envois: readonly EnvoiPreuve[];
  readonly cta: readonly CtaPreuve[];
  /** Rules of nature CTA_OPERATIONNEL. */
  readonly regles: readonly Regle[];
}

/** Where to look: a kind of row, and which one. */
export interface Preuve {
  readonly sujet: 'Reunion' | 'CompteRendu' | 'Bilan';
  readonly id: string;
}

/** One distinct piece of evidence, and what it adds wherever it counts. */
interface Fait {
  readonly departements: readonly string[];
  readonly typeInstance: TypeInstance | null;
  readonly numerateur: number;
  readonly denominateur: number;
  readonly preuves: readonly Preuve[];
}

interface Formule {
  /** What it counts, as the screens say it. */
  readonly phrase: string;
  /** Numerator over denominator; otherwise a plain count. */
  readonly taux: boolean;
  /** The types of instance counted apart, where the indicator has this dimension. */
  readonly types: readonly TypeInstance[];
  readonly faits: (preuves: Preuves) => readonly Fait[];
}

const seance = ({ id }: SeancePreuve): Preuve => ({ sujet: 'Reunion', id });
const seancesDe = ({ seances }: Preuves, type: TypeInstance): SeancePreuve[] => seances.filter((s) => s.typeInstance === type);

const presentations = ({ seances }: Preuves): Fait[] =>
  seances
    .filter((s) => s.presentations > 0)
    .map((s) => ({ departements: s.departements, typeInstance: s.typeInstance, numerateur: s.presentations, denominateur: 0, preuves: [seance(s)] }));

const partenaires = (preuves: Preuves): Fait[] =>
  seancesDe(preuves, 'CDIAE').map((s) => ({ departements: s.departements, typeInstance: null, numerateur: s.partenaires ? 1 : 0, denominateur: 1, preuves: [seance(s)] }));

/** No accord defines « opérationnel »: the setting in force for that CTA says from how many sittings held. */
export function regleCtaOperationnel({ regles, jour }: Pick<Preuves, 'regles' | 'jour'>, cta: Pick<CtaPreuve, 'id' | 'departements'>): Regle | null {
  return regleDe(reglesApplicables(regles, { jour, typeInstance: 'CTA', departements: cta.departements, instanceId: cta.id }), 'CTA_OPERATIONNEL');
}

function operationnels(preuves: Preuves): Fait[] {
  const parInstance = new Map<string, SeancePreuve[]>();
  for (const s of seancesDe(preuves, 'CTA')) parInstance.set(s.instanceId, [...(parInstance.get(s.instanceId) ?? []), s]);
  return preuves.cta.flatMap((cta) => {
    const tenues = [cta.id, ...cta.predecesseurs].flatMap((id) => parInstance.get(id) ?? []);
    const seuil = regleCtaOperationnel(preuves, cta)?.nombre ?? null;
    if (seuil === null || tenues.length < seuil) return [];
    return [{ departements: cta.departements, typeInstance: null, numerateur: 1, denominateur: 0, preuves: tenues.map(seance) }];
  });
}

const reunionsDeCta = (preuves: Preuves): Fait[] =>
  seancesDe(preuves, 'CTA').map((s) => ({ departements: s.departements, typeInstance: null, numerateur: 1, denominateur: 0, preuves: [seance(s)] }));

const transmis = ({ envois }: Preuves): Fait[] =>
  envois.map(({ id, sujet, departements }) => ({ departements, typeInstance: null, numerateur: 1, denominateur: 0, preuves: [{ sujet, id }] }));

/**
 * The indicators that need no entry: the platform counts them from its own evidence (BFC2016 fiches 3 and 8). Whatever an
 * accord marks as counted, but leans on directories that the platform does not hold, is not here and is asked of its owners.
 */
export const MESURES = {
  'F3-1': { phrase: 'Points à l’ordre du jour étiquetés «\u00a0Présentation de l’accord\u00a0», dans les réunions de CDIAE et de CTA tenues.', taux: false, types: ['CDIAE', 'CTA'], faits: presentations },
  'F3-3': { phrase: 'Réunions du CDIAE où siègent des partenaires sociaux, sur les réunions du CDIAE tenues.', taux: true, types: [], faits: partenaires },
  'F8-1': { phrase: 'CTA en activité au dernier jour de la période, qui ont tenu le nombre de réunions que fixe le réglage.', taux: false, types: [], faits: operationnels },
  'F8-2': { phrase: 'Réunions de CTA tenues.', taux: false, types: [], faits: reunionsDeCta },
  'F8-3': { phrase: 'Comptes rendus et bilans des CTA transmis à un CDIAE, chacun compté une fois.', taux: false, types: [], faits: transmis },
} as const satisfies Record<string, Formule>;

export type CodeMesure = keyof typeof MESURES;
export const CODES_MESURE = Object.keys(MESURES) as readonly CodeMesure[];

export const estMesure = (code: string): code is CodeMesure => Object.hasOwn(MESURES, code);

/** A count in one place; `departement` null is the whole territory, `typeInstance` null every type. */
export interface Mesure {
  readonly departement: string | null;
  readonly typeInstance: TypeInstance | null;
  readonly numerateur: number;
  /** Null for a plain count; 0 makes the rate « non calculable ». */
  readonly denominateur: number | null;
  /** Distinct, in the order of the evidence: by day. */
  readonly preuves: readonly Preuve[];
}

export interface MesureTerritoire {
  /** The whole territory: distinct evidence, never the sum of the lines. */
  readonly total: Mesure;
  /** By département, then by type of instance where the indicator has it. */
  readonly lignes: readonly Mesure[];
  /** By type of instance, over the whole territory. */
  readonly parType: readonly Mesure[];
}

function compter(faits: readonly Fait[], { taux }: Formule, departement: string | null, typeInstance: TypeInstance | null): Mesure {
  const siens = typeInstance === null ? faits : faits.filter((f) => f.typeInstance === typeInstance);
  const somme = (terme: 'numerateur' | 'denominateur'): number => siens.reduce((n, f) => n + f[terme], 0);
  const preuves = new Map(siens.flatMap((f) => f.preuves.map((p) => [`${p.sujet} ${p.id}`, p])));
  return {
    departement,
    typeInstance,
    numerateur: somme('numerateur'),
    denominateur: taux ? somme('denominateur') : null,
    preuves: [...preuves.values()],
  };
}

/**
 * Counts an indicator over a territory and in each of its départements. Evidence is distinct: what straddles two
 * départements counts once in each, and once in the whole.
 * @param departements the territory, each of which gets its line; empty for the nation, whose lines are those of the evidence.
 */
export function mesurer(code: CodeMesure, preuves: Preuves, departements: readonly string[]): MesureTerritoire {
  const formule: Formule = MESURES[code];
  const nation = departements.length === 0;
  const faits = formule.faits(preuves).filter((f) => nation || intersection(f.departements, departements).length > 0);
  const parDepartement = new Map<string, Fait[]>(departements.map((d) => [d, []]));
  for (const fait of faits) {
    for (const d of fait.departements) {
      const deja = parDepartement.get(d);
      if (deja !== undefined) deja.push(fait);
      else if (nation) parDepartement.set(d, [fait]);
    }
  }
  const types: readonly (TypeInstance | null)[] = formule.types.length > 0 ? formule.types : [null];
  return {
    total: compter(faits, formule, null, null),
    lignes: ensemble(parDepartement.keys()).flatMap((d) => types.map((type) => compter(parDepartement.get(d) ?? [], formule, d, type))),
    parType: formule.types.map((type) => compter(faits, formule, null, type)),
  };
}

/** What a count leans on besides evidence: the setting that says which CTA is at work. Null for the others. */
export function citationDeMesure(code: CodeMesure, preuves: Pick<Preuves, 'regles' | 'jour'>, departements: readonly string[]): Citation | null {
  if (code !== 'F8-1') return null;
  const regle = regleCtaOperationnel(preuves, { id: '', departements });
  if (regle === null) return null;
  const citation = citer(regle);
  return regle.nombre === null ? citation : { ...citation, texte: `${citation.texte}\u00a0: au moins ${enNombre(regle.nombre, 'réunion tenue', 'réunions tenues')} dans l’année` };
}
