import { compter, INSECABLE, nombre } from './texte';

/** The types of file that a sitting accepts: what committees exchange, and nothing that runs. */
export const TYPES_DOCUMENT = [
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'image/png',
  'image/jpeg',
  'text/csv',
  'text/plain',
] as const;
export type TypeDocument = (typeof TYPES_DOCUMENT)[number];

/** Each extension with its type; the first one of a type names its format. */
const EXTENSIONS: Readonly<Record<string, TypeDocument>> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  png: 'image/png',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  csv: 'text/csv',
  txt: 'text/plain',
};

/** For the file chooser of a page. */
export const EXTENSIONS_DOCUMENT: readonly string[] = Object.keys(EXTENSIONS);

/** The type that a name announces, null for a name without a known extension. */
export function typeAnnonce(nom: string): TypeDocument | null {
  const extension = /\.([a-z0-9]+)$/iu.exec(nom)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? (EXTENSIONS[extension] ?? null) : null;
}

const commencePar = (octets: Uint8Array, ...signature: readonly number[]): boolean => signature.every((octet, i) => octets[i] === octet);

/** Latin letters of a slice: enough for signatures and for the names of the parts that matter. */
const lire = (octets: Uint8Array, debut: number, fin: number): string => String.fromCharCode(...octets.subarray(debut, fin));

const FIN_ARCHIVE = 0x06054b50;
const ENTREE = 0x02014b50;
const ENTREES_MAX = 5000;

/**
 * The names of the parts of a ZIP archive, from its directory; nothing is decompressed, so that a bomb stays asleep.
 * Null when the archive is cut or broken (ISO/IEC 21320-1).
 */
function partiesArchive(octets: Uint8Array): string[] | null {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  let fin = octets.length - 22;
  const premiere = Math.max(0, fin - 0xffff);
  while (fin >= premiere && vue.getUint32(fin, true) !== FIN_ARCHIVE) fin -= 1;
  if (fin < premiere) return null;
  const nombreEntrees = vue.getUint16(fin + 10, true);
  let place = vue.getUint32(fin + 16, true);
  const noms: string[] = [];
  for (let i = 0; i < Math.min(nombreEntrees, ENTREES_MAX); i += 1) {
    if (place + 46 > fin || vue.getUint32(place, true) !== ENTREE) return null;
    const longueur = vue.getUint16(place + 28, true);
    noms.push(lire(octets, place + 46, place + 46 + Math.min(longueur, 200)));
    place += 46 + longueur + vue.getUint16(place + 30, true) + vue.getUint16(place + 32, true);
  }
  return noms;
}

const DOSSIERS_OFFICE: readonly (readonly [dossier: string, extension: string])[] = [['word/', 'docx'], ['xl/', 'xlsx'], ['ppt/', 'pptx']];

/** An OpenDocument says its type in its first part, stored as it is; an Office one by the folder of its content. */
function reconnaitreArchive(octets: Uint8Array): TypeDocument | null {
  const parties = partiesArchive(octets);
  if (parties === null) return null;
  if (lire(octets, 30, 38) === 'mimetype') {
    const debut = 38 + (octets[28] ?? 0) + 256 * (octets[29] ?? 0);
    // The content of the part is followed by the signature of the next one.
    const annonce = lire(octets, debut, debut + 80);
    const types = [EXTENSIONS['odt'], EXTENSIONS['ods'], EXTENSIONS['odp']];
    return types.find((type) => type !== undefined && annonce.startsWith(`${type}PK`)) ?? null;
  }
  // Macros run: a document that carries some is another type, whatever its name.
  if (!parties.includes('[Content_Types].xml') || parties.some((nom) => nom.endsWith('vbaProject.bin'))) return null;
  const trouve = DOSSIERS_OFFICE.find(([dossier]) => parties.some((nom) => nom.startsWith(dossier)));
  return trouve === undefined ? null : (EXTENSIONS[trouve[1]] ?? null);
}

/** Bytes that a plain text never holds, in UTF-8 as in Windows-1252: control characters but tab, line ends and page. */
const estTexte = (octets: Uint8Array): boolean => octets.every((o) => o >= 0x20 ? o !== 0x7f : o === 0x09 || o === 0x0a || o === 0x0c || o === 0x0d);

/**
 * What the bytes are, whatever the name says; « TEXTE » for what only its name tells apart (CSV or plain text), null for
 * anything else.
 */
export function reconnaitre(octets: Uint8Array): TypeDocument | 'TEXTE' | null {
  if (commencePar(octets, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (commencePar(octets, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (commencePar(octets, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (commencePar(octets, 0x50, 0x4b, 0x03, 0x04)) return reconnaitreArchive(octets);
  return octets.length > 0 && estTexte(octets) ? 'TEXTE' : null;
}

/** Do the bytes hold what the name announces? */
export function tientSaPromesse(octets: Uint8Array, annonce: TypeDocument): boolean {
  const reconnu = reconnaitre(octets);
  return reconnu === 'TEXTE' ? annonce === 'text/csv' || annonce === 'text/plain' : reconnu === annonce;
}

const KO = 1024;

/** « 812 octets », « 212 Ko », « 1,4 Mo ». */
export function tailleEnMots(octets: number): string {
  if (octets < KO) return compter(octets, 'octet').replace(' ', INSECABLE);
  const ko = Math.round(octets / KO);
  return ko < KO ? `${nombre(ko)}${INSECABLE}Ko` : `${nombre(octets / (KO * KO), 1).replace(/,0$/u, '')}${INSECABLE}Mo`;
}

/** « PDF, 212 Ko »: what a link to a file must say before it is followed. */
export function natureDuFichier({ typeMime, taille }: { readonly typeMime: string; readonly taille: number }): string {
  const extension = Object.keys(EXTENSIONS).find((e) => EXTENSIONS[e] === typeMime) ?? 'fichier';
  return `${extension.toUpperCase()}, ${tailleEnMots(taille)}`;
}
