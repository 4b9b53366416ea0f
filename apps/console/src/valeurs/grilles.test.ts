import { uneValeur } from '../essais/indicateurs';
import { grilles } from './grilles';
import { tableaux } from './tableaux';
import { placerBloc } from './titres-bloc';
import type { ValeurVue } from './valeur';

const LIEUX = [['21', 'Côte-d’Or'], ['39', 'Jura'], ['70', 'Haute-Saône']] as const;
interface Demande { fiche?: string; unite?: ValeurVue['indicateur']['unite']; types?: readonly ValeurVue['typeSiae'][]; lieux?: readonly (readonly [string, string])[]; organisationId?: string }

/** The cells of one indicator, département by département. */
function indicateur(code: string, { fiche = `fiche ${code.charAt(1)}`, unite = 'NOMBRE', types = [null], lieux = LIEUX, organisationId = 'o1' }: Demande = {}): ValeurVue[] {
  const [numerateur, denominateur] = unite === 'POURCENTAGE' ? ['Conventions signées', 'SIAE'] : [null, null];
  return lieux.flatMap(([departement, departementNom]) => types.map((typeSiae) => uneValeur({
    id: `${code} ${departement} ${typeSiae ?? ''}`, departement, departementNom, typeSiae, organisationId, rang: Number(code.replace(/\D/gu, '')),
    indicateur: { id: code, code, intitule: `Indicateur ${code}`, unite, numerateur, denominateur, fiche },
  })));
}
const noms = (...valeurs: ValeurVue[][]): string[] => grilles(tableaux(valeurs.flat())).map(({ nom }) => nom);

describe('les indicateurs qui ont les mêmes lignes partagent une grille', () => {
  it('chacun sa colonne ; ceux qui en ont une par type de SIAE gardent la leur, à côté', () => {
    expect(noms(indicateur('F2-4'), indicateur('F4-2'), indicateur('F4-3', { types: ['ACI', 'AI'] }), indicateur('F5-2'))).toEqual(['F2-4, F4-2 et F5-2', 'F4-3 Indicateur F4-3']);
  });

  it('un taux prend la place de ses deux nombres et de leur quotient : une fiche de plus va à la suite quand la place manque', () => {
    expect(noms(indicateur('F2-2', { unite: 'POURCENTAGE' }), indicateur('F4-5'), indicateur('F5-1', { unite: 'POURCENTAGE' }), indicateur('F5-4'))).toEqual(['F2-2 et F4-5', 'F5-1 et F5-4']);
  });

  it('une fiche reste entière, si large qu’elle soit', () => {
    expect(noms(...['F7-1', 'F7-2', 'F7-3', 'F7-4'].map((code) => indicateur(code, { unite: 'POURCENTAGE' })))).toEqual(['F7-1, F7-2, F7-3 et F7-4']);
  });

  it('jamais d’autres lignes, une autre organisation, ni un texte', () => {
    expect(noms(indicateur('F4-1'), indicateur('F4-2', { lieux: LIEUX.slice(1) }))).toHaveLength(2);
    expect(noms(indicateur('F4-1'), indicateur('F4-2', { organisationId: 'o2' }))).toHaveLength(2);
    expect(noms(indicateur('F4-1'), indicateur('F4-2', { unite: 'LISTE' }))).toHaveLength(2);
  });
});

describe('un bloc collé avec ses titres se range d’après eux', () => {
  const [grille, types] = grilles(tableaux([indicateur('F4-2'), indicateur('F5-7', { fiche: 'fiche 4', unite: 'POURCENTAGE' }), indicateur('F6-3', { types: ['ACI', 'AI'] })].flat()));
  const ranger = (texte: string, dans = grille, depart = { ligne: 0, colonne: 0 }): string[] => {
    if (!dans) return [];
    return placerBloc(texte.split('\n').map((ligne) => ligne.split('\t')), depart, dans).poses.map(({ ligne, colonne, ecrit }) => `${ligne},${colonne}=${ecrit}`);
  };

  it.each<[string, string, string[]]>([
    ['sans titre : à partir de la cellule', '1\t2\n3\t4', ['0,0=1', '0,1=2', '1,0=3', '1,1=4']],
    ['lignes nommées, dans un autre ordre, total laissé', 'Haute-Saône\t7\nCOTE D’OR\t2\nTotal\t9', ['2,0=7', '0,0=2']],
    ['lignes nommées par leur code et leur nom', '39 Jura\t3\n21 Côte-d’Or\t2', ['1,0=3', '0,0=2']],
    ['des codes seuls, dès qu’ils sont trois', '70\t7\n21\t2\n39\t3', ['2,0=7', '0,0=2', '1,0=3']],
    ['deux codes seuls sont des nombres', '21\t2\n39\t3', ['0,0=21', '0,1=2', '1,0=39', '1,1=3']],
    ['colonnes dans un autre ordre, taux laissé', '\tSIAE\tConventions signées\tTaux\tF4-2 Offres\nJura\t10\t8\t80 %\t5', ['1,2=10', '1,1=8', '1,0=5']],
    ['un titre fusionné au-dessus de ses deux termes', 'Bilan 2026\t\t\t\n\tF5-7\t\tF4-2\n\tNumérateur\tDénominateur\t\nJura\t8\t10\t5', ['1,1=8', '1,2=10', '1,0=5']],
  ])('%s', (_cas, bloc, attendu) => expect(ranger(bloc)).toEqual(attendu));

  it('les types se reconnaissent, sans leurs lignes aussi', () => {
    expect(ranger('AI\tACI\n1\t2\n3\t4', types, { ligne: 1, colonne: 0 })).toEqual(['1,1=1', '1,0=2', '2,1=3', '2,0=4']);
    expect(ranger('NC\tND\n-\t1', types)).toEqual(['0,0=NC', '0,1=ND', '1,0=-', '1,1=1']);
  });
});
