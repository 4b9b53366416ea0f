import { TITRES_CLASSEUR, type ColonneClasseur } from '@gouvernance-iae/domaine';
import { randomUUID } from 'node:crypto';
import type { Cell, Workbook } from 'hucre/xlsx' with { 'resolution-mode': 'import' };
import { campagneId } from './indicateurs';
import type { Plateforme } from './plateforme';
import type { ServeurEssai } from './serveur';
import { ouvrirSession } from './session';

type Extension = 'xlsx' | 'ods';

export interface Telecharge {
  readonly statut: number;
  readonly nom: string;
  readonly octets: Buffer;
}

/** Downloads the workbook of the campaign as somebody of the Jura. */
export async function lireClasseurDe(p: Plateforme, s: ServeurEssai, qui: string | null, { extension = 'xlsx' as Extension, organisation = '', campagne = campagneId, siennes = false } = {}): Promise<Telecharge> {
  const reponse = await fetch(`${s.adresse}/exports/campagnes/${campagne}/valeurs.${extension}${siennes ? '?siennes=1' : organisation && `?organisation=${organisation}`}`, { headers: qui ? await ouvrirSession(p, qui) : {} });
  return { statut: reponse.status, nom: decodeURIComponent(/filename\*=UTF-8''(.*)$/u.exec(reponse.headers.get('content-disposition') ?? '')?.[1] ?? ''), octets: Buffer.from(await reponse.arrayBuffer()) };
}

export interface Depot {
  readonly id?: string;
  readonly octets: Buffer;
  readonly nom?: string;
  readonly campagne?: string;
  readonly entetes?: Record<string, string>;
}

export interface Recu {
  readonly statut: number;
  readonly code: string;
  readonly message: string;
  readonly id: string;
}

/** Sends a workbook as the console does. */
export async function deposerClasseur(p: Plateforme, s: ServeurEssai, qui: string | null, { id = randomUUID(), octets, nom = 'valeurs.xlsx', campagne = campagneId, entetes = {} }: Depot): Promise<Recu> {
  const reponse = await fetch(`${s.adresse}/classeurs?${new URLSearchParams({ id, campagne, nom }).toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': 'true', 'content-type': 'application/octet-stream', ...(qui ? await ouvrirSession(p, qui) : {}), ...entetes },
    body: new Uint8Array(octets),
  });
  const { errors: [erreur] = [] } = (await reponse.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  return { statut: reponse.status, code: erreur?.extensions.code ?? 'fait', message: erreur?.message ?? '', id };
}

export type Retouche = Partial<Record<ColonneClasseur, string | number | null>>;

/** The cells of « Valeurs », under the titles of its columns. */
export async function tableDe(octets: Buffer, extension: Extension): Promise<{ classeur: Workbook; colonnes: string[]; debut: number }> {
  const lire = extension === 'xlsx' ? (await import('hucre/xlsx')).readXlsx : (await import('hucre/ods')).readOds;
  const classeur = await lire(octets);
  const rows = classeur.sheets.find((f) => f.name === 'Valeurs')?.rows ?? [];
  const debut = rows.findIndex((r) => r.includes(TITRES_CLASSEUR.CLE));
  return { classeur, colonnes: (rows[debut] ?? []).map(String), debut };
}

/** Types in a workbook as a person does in a spreadsheet: these columns of the lines whose key begins so. A text that begins with « = » is a formula. */
export async function retoucher(octets: Buffer, extension: Extension, retouches: Readonly<Record<string, Retouche>>): Promise<Buffer> {
  const { classeur, colonnes, debut } = await tableDe(octets, extension);
  const feuille = classeur.sheets.find((f) => f.name === 'Valeurs');
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, ligne] of (feuille?.rows ?? []).entries()) {
    const [, retouche] = Object.entries(retouches).find(([cle]) => r > debut && String(ligne[0]).startsWith(cle)) ?? [];
    for (const [colonne, ecrit] of Object.entries(retouche ?? {}) as [ColonneClasseur, string | number | null][]) {
      const c = colonnes.indexOf(TITRES_CLASSEUR[colonne]);
      if (typeof ecrit === 'string' && ecrit.startsWith('=')) cells.set(`${r},${c}`, { value: 1, formula: ecrit.slice(1), formulaResult: 1 });
      else ligne[c] = ecrit;
    }
  }
  const sheets = classeur.sheets.map(({ name, rows }) => ({ name, rows, ...(name === 'Valeurs' ? { cells } : {}) }));
  const ecrire = extension === 'xlsx' ? (await import('hucre/xlsx')).writeXlsx : (await import('hucre/ods')).writeOds;
  return Buffer.from(await ecrire({ sheets }));
}
