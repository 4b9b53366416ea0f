import { dateNumerique, heureLocale, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import { unparse } from 'papaparse';
import { MENTION_FICTIVE } from './document';
import type { Demande, Fichier } from './porte';
import type { Valeur } from './tables';

/** Two readers, two files: programs want commas and ISO dates, a French Excel wants semicolons, its dates and a BOM. */
const FORMATS = {
  ouvert: { separateur: ',', bom: '', ecrire: (valeur: Valeur): string | number | null => ecrireIso(valeur) },
  excel: { separateur: ';', bom: '\ufeff', ecrire: (valeur: Valeur): string | number | null => ecrireExcel(valeur) },
} as const;

/** What a spreadsheet would run as a formula gets an apostrophe first (OWASP, CSV injection). */
const neutraliser = (texte: string): string => (/^[=+\-@\t\r]/u.test(texte) ? `'${texte}` : texte);

const estListe = (valeur: Valeur): valeur is readonly string[] => Array.isArray(valeur);

function ecrireIso(valeur: Valeur): string | number | null {
  if (valeur === null || typeof valeur === 'number') return valeur;
  if (typeof valeur === 'string') return neutraliser(valeur);
  if (estListe(valeur)) return neutraliser(valeur.join(' '));
  if ('decimal' in valeur) return valeur.decimal;
  return 'jour' in valeur ? valeur.jour : valeur.instant;
}

function ecrireExcel(valeur: Valeur): string | number | null {
  if (typeof valeur === 'number') return String(valeur).replace('.', ',');
  if (valeur === null || typeof valeur === 'string' || estListe(valeur)) return ecrireIso(valeur);
  if ('decimal' in valeur) return valeur.decimal && valeur.decimal.replace('.', ',');
  if ('jour' in valeur) return valeur.jour && dateNumerique(valeur.jour);
  if (valeur.instant === null) return null;
  const { jour, heure, minute } = heureLocale(new Date(valeur.instant), ZONE_METROPOLE);
  return `${dateNumerique(jour)} ${String(heure).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The file of some rows: its columns, a line for each, and what is fictitious said in every line. */
export function ecrireCsv(titre: string, entetes: readonly string[], lignes: readonly (readonly Valeur[])[], { parametres, ctx }: Pick<Demande, 'parametres' | 'ctx'>): Fichier {
  const { separateur, bom, ecrire } = parametres['pour'] === 'excel' ? FORMATS.excel : FORMATS.ouvert;
  const { fictif } = ctx.configuration;
  // In a column and not in a line of its own: the file stays one that programs read.
  const champs = [...entetes, ...(fictif ? ['mention'] : [])];
  const donnees = lignes.map((ligne) => [...ligne.map(ecrire), ...(fictif ? [MENTION_FICTIVE] : [])]);
  const contenu = `${bom}${unparse({ fields: champs, data: donnees }, { delimiter: separateur, newline: '\r\n' })}\r\n`;
  return { type: 'text/csv; charset=utf-8', contenu, nom: `${fictif ? `${MENTION_FICTIVE} – ` : ''}${titre} – ${ctx.jour}.csv` };
}
