import { annee as anneeEntiere, anneeDe, trimestres, valableLe, type PeriodeCalendaire } from './jour';
import type { Jour, PeriodeRythme, Regle, Reunion, VerdictRythme } from './objets';
import { citer, regleDe, type ReglesApplicables } from './regle';
import type { EtatAttendu } from './vocabulaire';

export type ReunionDuRythme = Pick<Reunion, 'id' | 'jour' | 'etat'>;

export interface DemandeRythme {
  readonly annee: number;
  /** The day on which the verdict is given. */
  readonly jour: Jour;
  /** Life of the instance: nothing is expected before it exists nor after its end. */
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly reunions: readonly ReunionDuRythme[];
  /** Rules in force on a day. */
  readonly regles: (jour: Jour) => ReglesApplicables;
}

const dans = (periode: PeriodeCalendaire, jour: Jour): boolean => periode.debut <= jour && jour <= periode.fin;

const parDate = (a: ReunionDuRythme, b: ReunionDuRythme): number => (a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : a.id < b.id ? -1 : 1);

/** The whole period must be lived by the instance: a CTA born in May owes nothing for the first quarter. */
const vecue = (periode: PeriodeCalendaire, demande: DemandeRythme): boolean => demande.debut <= periode.debut && valableLe(demande, periode.fin);

const avant = (a: ReunionDuRythme, b: ReunionDuRythme | null): boolean => b === null || parDate(a, b) < 0;

function jugerPeriode(periode: PeriodeCalendaire, attendues: number, demande: DemandeRythme): PeriodeRythme {
  let tenues = 0;
  let premiere: ReunionDuRythme | null = null;
  let prevue: ReunionDuRythme | null = null;
  for (const reunion of demande.reunions) {
    if (!dans(periode, reunion.jour)) continue;
    if (reunion.etat === 'TENUE') {
      tenues += 1;
      if (avant(reunion, premiere)) premiere = reunion;
    } else if (reunion.etat !== 'ANNULEE' && reunion.jour >= demande.jour && avant(reunion, prevue)) prevue = reunion;
  }
  const complet = tenues >= Math.max(attendues, 1);
  const retenue = complet ? premiere : (prevue ?? premiere);
  const etat: EtatAttendu =
    complet ? 'RESPECTE' : attendues === 0 ? 'SANS_OBJET' : periode.fin < demande.jour ? 'EN_RETARD' : 'A_VENIR';
  return { libelle: periode.libelle, debut: periode.debut, fin: periode.fin, etat, reunionId: retenue?.id ?? null, jour: retenue?.jour ?? null };
}

const regleDuJour = (demande: DemandeRythme, jour: Jour): Regle | null => {
  const regles = demande.regles(jour);
  return regles.accordEnVigueur ? regleDe(regles, 'RYTHME') : null;
};

/** A period is judged by the rule of its last day, if one of the same unit bound it from its first. */
function regleDuRythme(demande: DemandeRythme, periode: PeriodeCalendaire): Regle | null {
  if (!vecue(periode, demande)) return null;
  const regle = regleDuJour(demande, periode.fin);
  return regleDuJour(demande, periode.debut)?.unite === regle?.unite ? regle : null;
}

const pire = (etats: readonly EtatAttendu[]): EtatAttendu => {
  if (etats.length === 0) return 'SANS_OBJET';
  if (etats.includes('EN_RETARD')) return 'EN_RETARD';
  return etats.includes('A_VENIR') ? 'A_VENIR' : 'RESPECTE';
};

/** Quarterly: so many sittings in each quarter that the instance lived whole under the rule. */
function parTrimestre(demande: DemandeRythme, tenues: number): VerdictRythme {
  const juges = trimestres(demande.annee).map((quart) => {
    const regle = regleDuRythme(demande, quart);
    const due = regle?.unite === 'PAR_TRIMESTRE' ? regle : null;
    return { regle: due, periode: jugerPeriode(quart, due === null ? 0 : (due.nombre ?? 1), demande) };
  });
  const dus = juges.filter((j) => j.regle !== null);
  const regle = dus.at(-1)?.regle ?? null;
  return {
    attendues: dus.reduce((somme, { regle: due }) => somme + (due?.nombre ?? 1), 0),
    tenues,
    etat: pire(dus.map((j) => j.periode.etat)),
    citation: regle === null ? null : citer(regle),
    periodes: juges.map((j) => j.periode),
  };
}

/** N a year: counted over the civil year, late only once it is over. */
function parAn(demande: DemandeRythme, regle: Regle, tenues: number): VerdictRythme {
  const periode = anneeEntiere(demande.annee);
  const attendues = regle.nombre ?? 1;
  const etat: EtatAttendu = tenues >= attendues ? 'RESPECTE' : periode.fin < demande.jour ? 'EN_RETARD' : 'A_VENIR';
  return { attendues, tenues, etat, citation: citer(regle), periodes: [{ ...jugerPeriode(periode, attendues, demande), etat }] };
}

/**
 * Did an instance sit as often as its accord wants in a year? The verdict carries its evidence and its
 * citation; without accord on those days it is « sans objet », never « en retard ».
 */
export function jugerRythme(demande: DemandeRythme): VerdictRythme {
  const tenues = demande.reunions.filter((r) => r.etat === 'TENUE' && anneeDe(r.jour) === demande.annee).length;
  const annuelle = regleDuRythme(demande, anneeEntiere(demande.annee));
  return annuelle?.unite === 'PAR_AN' ? parAn(demande, annuelle, tenues) : parTrimestre(demande, tenues);
}
