import { annoterFeuilles, TITRE_REMARQUES } from './classeur-annote';
import { cleDe, connue, contexte, feuille } from './classeur-exemples';
import { examinerClasseur } from './classeur';
import type { CelluleBrute, FeuilleLue } from './classeur-objets';

const jura = connue();
const doubs = { ...connue({ departement: '25' }), precedente: { numerateur: '10', denominateur: null, texte: null, booleen: null, nonCommunique: null } };
const CONTEXTE = contexte([jura, doubs]);
const annoter = (feuilles: readonly FeuilleLue[]) => annoterFeuilles(feuilles, examinerClasseur(feuilles, CONTEXTE).lignes)[0]!;
const texte = (t: string): CelluleBrute => ({ genre: 'TEXTE', texte: t });
const fautive = feuille([{ CLE: cleDe(jura), VALEUR: 'douze' }, { CLE: cleDe(doubs), VALEUR: 100 }]);
/** The file with these cells in one more column, from its titles on. */
const avec = (lue: FeuilleLue, colonne: number, ...textes: readonly string[]): FeuilleLue =>
  ({ ...lue, lignes: lue.lignes.map((ligne) => (ligne.rang < 4 ? ligne : { ...ligne, cellules: [...ligne.cellules, [colonne, texte(textes[ligne.rang - 4] ?? '')] as const] })) });

describe('Un classeur annoté', () => {
  it('garde ses lignes, leur rang et leurs cellules ; chaque faute et chaque conseil est dit à sa ligne, et sa cellule marquée', () => {
    const { remarques, entete, lignes } = annoter([fautive]);
    expect([remarques, entete, lignes.map(({ rang }) => rang)]).toEqual([8, 4, [1, 4, 5, 6]]);
    expect(lignes.map(({ remarque }) => remarque.slice(0, 26))).toEqual(['', '', 'B5 : Un nombre est attendu', expect.stringMatching(/^B6 : .*10/)]);
    expect(lignes[2]?.cellules).toEqual([[0, texte(cleDe(jura)), null], [1, texte('douze'), 'FAUTE']]);
    expect(lignes[3]?.cellules[1]).toEqual([1, { genre: 'NOMBRE', nombre: 100, pourcentage: false }, 'ALERTE']);
  });

  it('marque aussi la case vide où un motif est attendu', () => {
    const { lignes } = annoter([feuille([{ CLE: cleDe(jura), VALEUR: 'NC' }])]);
    expect(lignes[2]?.cellules.at(-1)).toEqual([3, texte(''), 'FAUTE']);
  });

  it('annoté de nouveau, ses remarques prennent la place des anciennes ; la colonne « Remarques » de quelqu’un reste', () => {
    const encore = annoter([avec(fautive, 9, TITRE_REMARQUES, 'B5 : vieille remarque', '')]);
    expect(encore.remarques).toBe(9);
    expect(JSON.stringify(encore.lignes.filter(({ rang }) => rang > 4))).not.toContain('vieille');
    const autre = annoter([avec(fautive, 9, 'Remarques', 'à moi')]);
    expect(autre.remarques).toBe(10);
    expect(autre.lignes[2]?.cellules).toContainEqual([9, texte('à moi'), null]);
  });

  it('un désert entre deux lignes se raccourcit, et les adresses sont celles du fichier rendu', () => {
    const lointaine = { ...fautive, lignes: fautive.lignes.map((ligne) => (ligne.rang === 5 ? { ...ligne, rang: 900_000 } : ligne)) };
    const { lignes } = annoter([{ ...lointaine, lignes: lointaine.lignes.slice(0, 3) }]);
    expect([lignes[2]?.rang, lignes[2]?.remarque.slice(0, 4)]).toEqual([25, 'B25 ']);
  });
});
