import { estJour, type CelluleBrute, type FeuilleLue } from '@gouvernance-iae/domaine';
import { Archive } from './archive';
import { COLONNES_MAX, Recueil, refus } from './bornes';
import { attribut, lireXml, type Attributs } from './xml';

interface EnCours {
  readonly attributs: Attributs;
  readonly colonne: number;
  readonly fois: number;
  texte: string;
  paragraphes: number;
}

const fois = (attributs: Attributs, nom: string): number => Math.max(1, Math.floor(Number(attribut(attributs, nom) ?? 1)) || 1);
/** Empty cells are repeated to the edge of the sheet; no space is worth a line of them. */
const ESPACES_MAX = 100;

function interpreter({ attributs, texte }: EnCours, recueil: Recueil): CelluleBrute | null {
  // An error of calculation is a formula too: its own sentence says more.
  const type = attribut(attributs, 'value-type');
  if (/^(?:#[A-Z/0!?]+|Err:\d+)/u.test(texte) && attribut(attributs, 'formula') !== undefined) return { genre: 'ERREUR', texte: texte.slice(0, 30) };
  if (attribut(attributs, 'formula') !== undefined) return { genre: 'FORMULE' };
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const valeur = attribut(attributs, 'value') ?? '';
      return valeur !== '' && Number.isFinite(Number(valeur)) ? { genre: 'NOMBRE', nombre: Number(valeur), pourcentage: type === 'percentage' } : recueil.texte(texte || valeur);
    }
    case 'date': {
      const jour = (attribut(attributs, 'date-value') ?? '').slice(0, 10);
      return estJour(jour) ? { genre: 'DATE', jour } : recueil.texte(texte);
    }
    case 'boolean': return { genre: 'BOOLEEN', booleen: attribut(attributs, 'boolean-value') === 'true' };
    default: {
      const ecrit = texte === '' ? (attribut(attributs, 'string-value') ?? '') : texte;
      return ecrit === '' ? null : recueil.texte(ecrit);
    }
  }
}

/** The sheets of an OpenDocument spreadsheet (ODF 1.3, part 3), read as they unfold. */
export function lireOds(octets: Uint8Array): FeuilleLue[] {
  const archive = new Archive(octets);
  const recueil = new Recueil();
  exigerEnClair(archive);
  let rang = 1;
  let repetee = 1;
  let colonne = 0;
  let gardee = false;
  let ligne: (readonly [number, CelluleBrute])[] = [];
  let cellule: EnCours | null = null;
  let annotation = 0;
  let tables = 0;
  lireXml(archive, 'content.xml', {
    ouvrir(nom, attributs) {
      if (nom === 'annotation' || nom === 'shapes') annotation += 1;
      if (annotation > 0) return;
      if (nom === 'table') {
        tables += 1;
        if (tables === 1) [rang, gardee] = [1, recueil.ouvrir(attribut(attributs, 'name') ?? '')];
      } else if (nom === 'table-row') [ligne, colonne, repetee] = [[], 0, fois(attributs, 'number-rows-repeated')];
      else if (nom === 'table-cell' || nom === 'covered-table-cell') cellule = { attributs, colonne, fois: fois(attributs, 'number-columns-repeated'), texte: '', paragraphes: 0 };
      else if (cellule && nom === 'p') {
        if (cellule.paragraphes > 0) cellule.texte += '\n';
        cellule.paragraphes += 1;
      } else if (cellule && nom === 's') cellule.texte += ' '.repeat(Math.min(ESPACES_MAX, fois(attributs, 'c')));
      else if (cellule && (nom === 'tab' || nom === 'line-break')) cellule.texte += nom === 'tab' ? '\t' : '\n';
    },
    texte(t) {
      if (cellule && cellule.paragraphes > 0 && annotation === 0) cellule.texte += t;
    },
    fermer(nom) {
      if (nom === 'annotation' || nom === 'shapes') annotation -= 1;
      if (annotation > 0) return;
      if (nom === 'table') tables -= 1;
      else if ((nom === 'table-cell' || nom === 'covered-table-cell') && cellule) {
        const lue = cellule.colonne < COLONNES_MAX ? interpreter(cellule, recueil) : null;
        if (lue) for (let i = 0; i < cellule.fois && cellule.colonne + i < COLONNES_MAX; i += 1) ligne.push([cellule.colonne + i, lue]);
        colonne += cellule.fois;
        cellule = null;
      } else if (nom === 'table-row') {
        // A repeated row that holds something is as many rows: the count stops it.
        if (gardee && ligne.length > 0) for (let i = 0; i < repetee; i += 1) recueil.ajouter(rang + i, ligne);
        rang += repetee;
      }
    },
  });
  return recueil.rendre();
}

function exigerEnClair(archive: Archive): void {
  if (!archive.contient('META-INF/manifest.xml')) return;
  lireXml(archive, 'META-INF/manifest.xml', {
    ouvrir(nom) {
      if (nom === 'encryption-data') throw refus('Ce classeur est protégé par un mot de passe : enregistrez-le sans mot de passe, puis recommencez.');
    },
  });
}
