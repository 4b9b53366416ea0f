import { analyserEnsemble, comparerEnsembles, direEcart, ecartDe, grouperPar, retenues, type CelluleAnalysee } from './analyse';
import type { UniteIndicateur } from './vocabulaire';

const cellule = (plus: Partial<CelluleAnalysee> = {}): CelluleAnalysee => ({
  id: 'v', campagneId: 'k', organisationId: 'o', departement: '39', typeSiae: null, acceptee: true, alternative: false, rang: 1,
  numerateur: null, denominateur: null, texte: null, booleen: null, nonCommunique: null, ...plus,
});
const nb = (numerateur: string, plus: Partial<CelluleAnalysee> = {}): CelluleAnalysee => cellule({ numerateur, ...plus });
const part = (numerateur: string, denominateur: string): CelluleAnalysee => cellule({ numerateur, denominateur });
const nc = cellule({ nonCommunique: 'Enquête annulée' });
const manquante = cellule({ acceptee: false });
const brute = cellule({ acceptee: false, numerateur: '999' });
const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');

describe('un ensemble de valeurs', () => {
  it.each<[UniteIndicateur, CelluleAnalysee[], string | null, string | null, [number, number, number]]>([
    ['NOMBRE', [nb('10'), nb('0'), nb('2.5')], '12.5', null, [3, 0, 0]],
    ['NOMBRE', [nb('10'), nc, manquante], '10', null, [1, 1, 1]],
    ['HEURES', [nc, manquante, manquante], null, null, [0, 1, 2]],
    ['NOMBRE', [nb('10'), brute], '10', null, [1, 0, 1]],
    // 1 of 2 and 99 of 100: 98 %, where the average of the rates would say 74.5 %.
    ['POURCENTAGE', [part('1', '2'), part('99', '100')], '100', '102', [2, 0, 0]],
    ['POURCENTAGE', [part('0', '0'), nc], '0', '0', [1, 1, 0]],
    ['BOOLEEN', [cellule({ booleen: true }), cellule({ booleen: false }), cellule({ booleen: false }), manquante], '1', '3', [3, 0, 1]],
    ['DOCUMENT', [cellule({ texte: 'https://exemple.test' }), nc, manquante], '1', '3', [1, 1, 1]],
    ['LISTE', [manquante], null, null, [0, 0, 1]],
    ['NOMBRE', [], null, null, [0, 0, 0]],
  ])('%s : additionne les termes acceptés et compte le reste à côté', (unite, cellules, numerateur, denominateur, [comptees, nonCommuniquees, manquantes]) => {
    expect(analyserEnsemble(cellules, unite)).toEqual({ numerateur, denominateur, comptees, nonCommuniquees, manquantes });
  });
});

describe('ce qui compte dans un total', () => {
  const pe = (plus: Partial<CelluleAnalysee>) => cellule({ organisationId: 'PE', rang: 1, ...plus });
  const horizon = (plus: Partial<CelluleAnalysee>) => cellule({ organisationId: 'Horizon', rang: 2, ...plus });
  const sillage = (plus: Partial<CelluleAnalysee>) => cellule({ organisationId: 'Sillage', rang: 2, ...plus });
  const qui = (cellules: CelluleAnalysee[], partage: 'CHACUN' | 'L_UN_OU_L_AUTRE' | 'A_DEFINIR' | null): string[] => retenues(cellules, { unite: 'NOMBRE', partage }).map((c) => c.organisationId);
  const tous = [pe({ numerateur: '100' }), horizon({ numerateur: '60' }), sillage({ numerateur: '40' })];

  it('chacun sa part : toutes les valeurs s’ajoutent', () => {
    expect(qui(tous, 'CHACUN')).toEqual(['PE', 'Horizon', 'Sillage']);
    expect(qui(tous, null)).toEqual(['PE', 'Horizon', 'Sillage']);
  });

  it('partage à définir : une case compte une fois, par qui l’accord nomme en premier', () => {
    expect(qui(tous, 'A_DEFINIR')).toEqual(['PE']);
  });

  it('à défaut du premier, ceux que l’accord nomme ensemble donnent chacun sa part', () => {
    expect(qui([pe({ acceptee: false }), ...tous.slice(1)], 'A_DEFINIR')).toEqual(['Horizon', 'Sillage']);
    expect(qui([pe({ nonCommunique: 'Sans objet' }), horizon({ numerateur: '60' }), sillage({ acceptee: false })], 'A_DEFINIR')).toEqual(['Horizon', 'Sillage']);
  });

  it('l’un ou l’autre : dès que l’un a répondu, l’autre ne manque plus', () => {
    const alternatives = (...cellules: CelluleAnalysee[]) => cellules.map((c) => ({ ...c, alternative: true }));
    expect(qui(alternatives(horizon({ numerateur: '60' }), sillage({ acceptee: false })), 'L_UN_OU_L_AUTRE')).toEqual(['Horizon']);
    expect(qui(alternatives(pe({ acceptee: false }), horizon({ acceptee: false })), 'L_UN_OU_L_AUTRE')).toEqual(['PE']);
  });

  it('chaque département, chaque type et chaque campagne est une case à lui', () => {
    expect(qui([pe({ numerateur: '1' }), horizon({ numerateur: '2', departement: '21' }), sillage({ numerateur: '3', typeSiae: 'AI' }), horizon({ numerateur: '4', campagneId: 'autre' })], 'A_DEFINIR')).toHaveLength(4);
  });
});

it('grouper garde l’ordre de la première valeur', () => {
  const groupes = grouperPar([nb('1', { departement: '70' }), nb('2', { departement: '21' }), nb('3', { departement: '70' })], (c) => c.departement ?? '');
  expect([...groupes].map(([cle, cellules]) => [cle, cellules.length])).toEqual([['70', 2], ['21', 1]]);
});

describe('l’écart avec la période précédente', () => {
  const termes = (numerateur: string | null, denominateur: string | null = null) => ({ numerateur, denominateur });
  it.each<[UniteIndicateur, [string | null, (string | null)?], [string | null, (string | null)?], string | null]>([
    ['NOMBRE', ['112'], ['100'], '+12 %'],
    ['NOMBRE', ['97'], ['100'], '−3 %'],
    ['NOMBRE', ['1005'], ['1000'], '+0,5 %'],
    ['NOMBRE', ['100'], ['100'], 'stable'],
    ['NOMBRE', ['4'], ['0'], '+4'],
    ['NOMBRE', ['0'], ['0'], 'stable'],
    ['HEURES', ['0'], ['20'], '−100 %'],
    ['NOMBRE', [null], ['20'], null],
    ['NOMBRE', ['20'], [null], null],
    ['POURCENTAGE', ['77', '100'], ['69', '100'], '+8 points'],
    ['POURCENTAGE', ['70', '100'], ['71', '100'], '−1 point'],
    ['POURCENTAGE', ['705', '1000'], ['70', '100'], '+0,5 point'],
    ['POURCENTAGE', ['1', '2'], ['5', '0'], null],
    ['BOOLEEN', ['3', '4'], ['2', '4'], '+25 points'],
  ])('%s : %j après %j, %s', (unite, [a, b = null], [c, d = null], dit) => {
    const ecart = ecartDe(termes(a, b), termes(c, d), unite);
    expect(ecart === null ? null : lisible(direEcart(ecart))).toBe(dit);
  });

  it('se calcule exactement, au dix-millième', () => {
    expect(ecartDe(termes('0.3'), termes('0.1'), 'NOMBRE')?.difference).toBe('0.2');
    expect(ecartDe(termes('0.1'), termes('99999999999.9999'), 'NOMBRE')?.difference).toBe('-99999999999.8999');
  });
});

it('les parts se rangent par leur taux, les nombres par leur valeur', () => {
  expect(comparerEnsembles({ numerateur: '9', denominateur: '10' }, { numerateur: '50', denominateur: '100' }, 'POURCENTAGE')).toBeGreaterThan(0);
  expect(comparerEnsembles({ numerateur: '9', denominateur: null }, { numerateur: '50', denominateur: null }, 'NOMBRE')).toBeLessThan(0);
});
