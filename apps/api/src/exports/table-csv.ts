import { dateNumerique, heureLocale, saisieInvalide, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import { unparse } from 'papaparse';
import { MENTION_FICTIVE } from './document';
import type { Demande, Fichier } from './porte';
import type { Ligne, Table, Valeur } from './tables';

/** Two readers, two files: programs want commas and ISO dates, a French Excel wants semicolons, its dates and a BOM. */
const FORMATS = {
  ouvert: { separateur: ',', bom: '', ecrire: (valeur: Valeur): string | number | null => ecrireIso(valeur) },
  excel: { separateur: ';', bom: '\ufeff', ecrire: (valeur: Valeur): string | number | null => ecrireExcel(valeur) },
} as const;

/** A file that a browser must hold: beyond, one narrows the filters. */
const LIGNES_MAX = 50_000;

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

/** A filter or a sort as the list's page has it, in JSON. */
function lireJson(nom: string, texte: string | undefined): unknown {
  if (texte === undefined || texte === '') return null;
  try {
    return JSON.parse(texte) as unknown;
  } catch {
    throw saisieInvalide([{ champ: nom, message: `Le paramètre ${nom} de cette adresse n’est pas lisible.` }]);
  }
}

/** The filters of the page: `filtre` in JSON; `ids=a,b` for a selection. */
function filtreDe({ filtre, ids }: Readonly<Record<string, string>>): unknown {
  const donne = lireJson('filtre', filtre);
  if (!ids) return donne;
  return { ...(typeof donne === 'object' && donne !== null ? donne : {}), ids: ids.split(',') };
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

/** A list as CSV, under the same filters, the same order and the same rights as its page. */
export async function ecrireTable({ titre, lecture: operation, colonnes }: Table, demande: Demande): Promise<Fichier> {
  const { parametres, lecture } = demande;
  const lignes: Valeur[][] = [];
  for await (const ligne of lecture.lignes<Ligne>(operation, { filtre: filtreDe(parametres), tri: lireJson('tri', parametres['tri']) })) {
    if (lignes.length >= LIGNES_MAX) throw saisieInvalide([{ champ: 'filtre', message: 'Cet export dépasse 50 000 lignes : resserrez les filtres.' }]);
    lignes.push(colonnes.map(([, valeur]) => valeur(ligne)));
  }
  return ecrireCsv(titre, colonnes.map(([nom]) => nom), lignes, demande);
}
