import { estJour, type CelluleBrute, type FeuilleLue } from '@gouvernance-iae/domaine';
import { Archive } from './archive';
import { COLONNES_MAX, illisible, Recueil } from './bornes';
import { formatsDe, jourDuSerial, type Format } from './xlsx-formats';
import { Assez, attribut, lireXml } from './xml';

/** A cell as it is written, its shared text still to be looked up. */
type Ecrite = { readonly cellule: CelluleBrute } | { readonly partagee: number };
interface RangeeEcrite {
  readonly feuille: number;
  readonly rang: number;
  readonly cellules: (readonly [number, Ecrite])[];
}

interface Classeur {
  readonly feuilles: readonly { readonly nom: string; readonly lien: string }[];
  readonly depuis1904: boolean;
}

function lireClasseur(archive: Archive): Classeur {
  const feuilles: { nom: string; lien: string }[] = [];
  let depuis1904 = false;
  lireXml(archive, 'xl/workbook.xml', {
    ouvrir(nom, attributs) {
      if (nom === 'workbookPr') depuis1904 = /^(?:1|true)$/u.test(attributs['date1904'] ?? '');
      if (nom === 'sheet') feuilles.push({ nom: attributs['name'] ?? '', lien: attribut(attributs, 'id') ?? '' });
    },
  });
  return { feuilles, depuis1904 };
}

/** Office writes what XML cannot hold as « _x000D_ »: line ends come back as one, other signs of command are dropped. */
const depuisOffice = (texte: string): string =>
  texte.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => {
    const lettre = String.fromCharCode(Number.parseInt(code, 16));
    return /[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/u.test(lettre) ? '' : lettre;
  });

/** Where each part of the workbook is, by the id of its link. */
function lireLiens(archive: Archive): ReadonlyMap<string, string> {
  const liens = new Map<string, string>();
  lireXml(archive, 'xl/_rels/workbook.xml.rels', {
    ouvrir(nom, { Id = '', Target = '' }) {
      if (nom === 'Relationship') liens.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//u, '')}`);
    },
  });
  return liens;
}

/** Column from 0 and row of « AB12 ». */
function placeDe(adresse: string | undefined): { colonne: number; rang: number } | null {
  const [, lettres = '', rang = ''] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(adresse ?? '') ?? [];
  return lettres === '' ? null : { colonne: [...lettres].reduce((somme, lettre) => somme * 26 + lettre.charCodeAt(0) - 64, 0) - 1, rang: Number(rang) };
}

interface EnCours {
  colonne: number;
  type: string;
  format: Format;
  valeur: string;
  texte: string;
  formule: boolean;
}

function interpreter({ type, format, valeur, texte, formule }: EnCours, depuis1904: boolean, recueil: Recueil): Ecrite | null {
  if (formule) return { cellule: { genre: 'FORMULE' } };
  switch (type) {
    case 's': return /^\d+$/u.test(valeur) ? { partagee: Number(valeur) } : null;
    case 'inlineStr': return texte === '' ? null : { cellule: recueil.texte(depuisOffice(texte)) };
    case 'str': return valeur === '' ? null : { cellule: recueil.texte(depuisOffice(valeur)) };
    case 'b': return valeur === '' ? null : { cellule: { genre: 'BOOLEEN', booleen: valeur === '1' } };
    case 'e': return { cellule: { genre: 'ERREUR', texte: valeur.slice(0, 30) } };
    case 'd': return estJour(valeur.slice(0, 10)) ? { cellule: { genre: 'DATE', jour: valeur.slice(0, 10) } } : { cellule: recueil.texte(valeur) };
    default: {
      if (valeur.trim() === '') return null;
      const nombre = Number(valeur);
      if (!Number.isFinite(nombre)) return { cellule: recueil.texte(valeur) };
      const jour = format === 'DATE' ? jourDuSerial(nombre, depuis1904) : null;
      return { cellule: jour === null ? { genre: 'NOMBRE', nombre, pourcentage: format === 'POURCENTAGE' } : { genre: 'DATE', jour } };
    }
  }
}

/** The rows of a sheet that hold something, counted as they are read. */
function lireFeuille(archive: Archive, partie: string, { formats, depuis1904, recueil, prendre }: { formats: readonly Format[]; depuis1904: boolean; recueil: Recueil; prendre: (rang: number, cellules: (readonly [number, Ecrite])[]) => void }): void {
  let rang = 0;
  let cellules: (readonly [number, Ecrite])[] = [];
  let enCours: EnCours | null = null;
  let dans = '';
  let suivante = 0;
  lireXml(archive, partie, {
    ouvrir(nom, attributs) {
      if (nom === 'row') {
        rang = Number(attributs['r'] ?? rang + 1);
        [cellules, suivante] = [[], 0];
      } else if (nom === 'c') {
        const colonne = placeDe(attributs['r'])?.colonne ?? suivante;
        suivante = colonne + 1;
        enCours = { colonne, type: attributs['t'] ?? 'n', format: formats[Number(attributs['s'] ?? 0)] ?? 'AUTRE', valeur: '', texte: '', formule: false };
      } else if (enCours && nom === 'f') enCours.formule = true;
      dans = nom === 'rPh' ? 'rPh' : dans === 'rPh' ? dans : nom;
    },
    texte(t) {
      if (!enCours) return;
      if (dans === 'v') enCours.valeur += t;
      else if (dans === 't') enCours.texte += t;
    },
    fermer(nom) {
      if (nom === 'c' && enCours) {
        const ecrite = enCours.colonne < COLONNES_MAX ? interpreter(enCours, depuis1904, recueil) : null;
        if (ecrite) cellules.push([enCours.colonne, ecrite]);
        enCours = null;
        if (cellules.length > COLONNES_MAX) throw illisible();
      } else if (nom === 'row' && cellules.length > 0) prendre(rang, cellules);
      if (nom === 'rPh' || dans !== 'rPh') dans = '';
    },
  });
}

/** The shared texts that the rows kept need, and no other. */
function lirePartages(archive: Archive, partie: string | undefined, voulus: ReadonlySet<number>): ReadonlyMap<number, string> {
  const textes = new Map<number, string>();
  if (voulus.size === 0 || partie === undefined) return textes;
  let rang = -1;
  let texte = '';
  let phonetique = false;
  let dansT = false;
  lireXml(archive, partie, {
    ouvrir(nom) {
      if (nom === 'si') [rang, texte] = [rang + 1, ''];
      else if (nom === 'rPh') phonetique = true;
      else if (nom === 't') dansT = true;
    },
    texte(t) {
      if (dansT && !phonetique && voulus.has(rang)) texte += t;
    },
    fermer(nom) {
      if (nom === 't') dansT = false;
      else if (nom === 'rPh') phonetique = false;
      else if (nom === 'si' && voulus.has(rang)) {
        textes.set(rang, texte);
        if (textes.size === voulus.size) throw new Assez();
      }
    },
  });
  return textes;
}

/** The sheets of an Office Open XML workbook (ECMA-376), read as they unfold: rows first, then the texts that they share. */
export function lireXlsx(octets: Uint8Array): FeuilleLue[] {
  const archive = new Archive(octets);
  const { feuilles, depuis1904 } = lireClasseur(archive);
  const liens = lireLiens(archive);
  const partieDe = (nom: string): string | undefined => [...liens.values()].find((partie) => partie.endsWith(nom) && archive.contient(partie));
  const formats = formatsDe(archive, partieDe('styles.xml'));
  // Counts what is kept, so that a file too long stops at its five thousandth row.
  const recueil = new Recueil();
  const compte = new Recueil();
  const rangees: RangeeEcrite[] = [];
  feuilles.forEach(({ nom, lien }, feuille) => {
    const partie = liens.get(lien);
    if (partie === undefined || !archive.contient(partie) || !compte.ouvrir(nom)) return;
    lireFeuille(archive, partie, {
      formats, depuis1904, recueil,
      prendre(rang, cellules) {
        compte.ajouter(rang, cellules.map(([colonne, ecrite]) => [colonne, 'cellule' in ecrite ? ecrite.cellule : { genre: 'FORMULE' }]));
        rangees.push({ feuille, rang, cellules });
      },
    });
  });
  const voulus = new Set(rangees.flatMap(({ cellules }) => cellules.flatMap(([, ecrite]) => ('partagee' in ecrite ? [ecrite.partagee] : []))));
  const textes = lirePartages(archive, partieDe('sharedStrings.xml'), voulus);
  feuilles.forEach(({ nom }, feuille) => {
    if (!recueil.ouvrir(nom)) return;
    for (const rangee of rangees) {
      if (rangee.feuille === feuille) recueil.ajouter(rangee.rang, rangee.cellules.map(([colonne, ecrite]) => [colonne, 'cellule' in ecrite ? ecrite.cellule : recueil.texte(depuisOffice(textes.get(ecrite.partagee) ?? ''))]));
    }
  });
  return recueil.rendre();
}
