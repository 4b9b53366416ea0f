import { CODES_MESURE, estMesure, mesurer, type CodeMesure, type Preuves } from './mesure';
import type { CelluleBilan, SujetPreuve } from './objets-bilan';
import type { TypeInstance } from './vocabulaire';

/** The rows behind a figure, as a named set: « VALEURS/F5-7 », « REUNIONS/CTA »; « * » gathers every set of a kind. */
export type CleDePreuves = string;

const TYPES_PAR_SUFFIXE: Readonly<Record<string, TypeInstance>> = {
  CTA: 'CTA',
  CDIAE: 'CDIAE',
  CPR: 'COMITE_PILOTAGE_REGIONAL',
  CPN: 'COMITE_PILOTAGE_NATIONAL',
};
const COMPTE = /^(RYTHME|SEANCES|PRESENCE|BILANS)_([A-Z]+)$/u;
const COMPTES_RENDUS: readonly string[] = ['COMPTES_RENDUS', 'TRANSMIS', 'RECUS'];
/** Road maps, their actions, and what instances raised. */
const SUIVIS: Readonly<Record<string, { readonly sujet: SujetPreuve; readonly cle: CleDePreuves }>> = {
  FEUILLES: { sujet: 'FeuilleDeRoute', cle: 'FEUILLES' },
  ACTIONS: { sujet: 'Action', cle: 'ACTIONS/TOUTES' },
  ACTIONS_FAITES: { sujet: 'Action', cle: 'ACTIONS/FAITES' },
  ACTIONS_RETARD: { sujet: 'Action', cle: 'ACTIONS/RETARD' },
  REMONTEES_LEVEES: { sujet: 'Remontee', cle: 'REMONTEES/LEVEES' },
  REMONTEES_REPONDUES: { sujet: 'Remontee', cle: 'REMONTEES/REPONDUES' },
  REMONTEES_DELAI: { sujet: 'Remontee', cle: 'REMONTEES/REPONDUES' },
  REMONTEES_MONTEES: { sujet: 'Remontee', cle: 'REMONTEES/MONTEES' },
  REMONTEES_ATTENTE: { sujet: 'Remontee', cle: 'REMONTEES/ATTENTE' },
};
const DE_COMPLETUDE: readonly string[] = ['INDICATEURS_COMPLETS', 'COMPLETUDE', 'PONCTUALITE', 'A_CONFIRMER'];

/** What a figure is counted from; the code of an indicator, unless it names a count of the platform. */
export function preuvesDuChiffre(code: string): { readonly sujet: SujetPreuve; readonly cle: CleDePreuves } {
  const [, compte, suffixe = ''] = COMPTE.exec(code) ?? [];
  const type = TYPES_PAR_SUFFIXE[suffixe];
  if (compte !== undefined && type !== undefined) return compte === 'BILANS' ? { sujet: 'Bilan', cle: `BILANS/${type}` } : { sujet: 'Reunion', cle: `REUNIONS/${type}` };
  if (code === 'PARTICIPATION') return { sujet: 'Reunion', cle: 'REUNIONS/*' };
  if (COMPTES_RENDUS.includes(code)) return { sujet: 'CompteRendu', cle: code };
  const suivi = SUIVIS[code];
  if (suivi !== undefined) return suivi;
  if (DE_COMPLETUDE.includes(code)) return { sujet: 'Valeur', cle: 'REPONSES' };
  if (estMesure(code)) return { sujet: code === 'F8-3' ? 'CompteRendu' : 'Reunion', cle: `MESURE/${code}` };
  return { sujet: 'Valeur', cle: `VALEURS/${code}` };
}

/** The contestations of a figure that the platform counts: no evidence of it, but kept with it. */
export const cleDesContestations = (code: string): CleDePreuves => `CONTESTATIONS/${code}`;

/** The sets to keep when a bilan is frozen: each once, whatever the figures that share it; « * » is made of the others. */
export const clesAFiger = (chiffres: readonly { readonly code: string; readonly total: Pick<CelluleBilan, 'contestations'> }[]): CleDePreuves[] => {
  const cles = chiffres.flatMap(({ code, total }) => [preuvesDuChiffre(code).cle, ...((total.contestations ?? 0) > 0 ? [cleDesContestations(code)] : [])]);
  return [...new Set(cles)].filter((cle) => !cle.endsWith('/*')).sort();
};

/** The code of a set counted by a formula rather than by the database. */
export const mesureDeCle = (cle: CleDePreuves): CodeMesure | null => CODES_MESURE.find((code) => cle === `MESURE/${code}`) ?? null;

/** The ids behind a count of the platform, in a département or in the whole territory. */
export function idsDeMesure(code: CodeMesure, preuves: Preuves, departements: readonly string[], departement: string | null): string[] {
  const { total, lignes } = mesurer(code, preuves, departements);
  const mesures = departement === null ? [total] : lignes.filter((m) => m.departement === departement);
  return [...new Set(mesures.flatMap((m) => m.preuves.map((p) => p.id)))].sort();
}
