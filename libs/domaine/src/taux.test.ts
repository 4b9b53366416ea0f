import { valeur } from './exemples-indicateurs';
import { ecrireTaux, ecrireValeur, ensembleDe, tauxDe } from './taux';

const termes = (numerateur: string | null, denominateur: string | null) => valeur({ numerateur, denominateur });

describe('Un taux', () => {
  it.each([
    ['5', '8', '62,5 %'],
    ['1', '3', '33,3 %'],
    ['0', '8', '0 %'],
    ['8', '8', '100 %'],
    ['0', '0', 'non calculable'],
    ['5', '0', 'non calculable'],
    ['5', null, ''],
    [null, null, ''],
  ])('%s sur %s : %s', (n, d, texte) => expect(ecrireTaux(tauxDe(termes(n, d))).replaceAll('\u00a0', ' ')).toBe(texte));

  it('d’un ensemble est celui des sommes, jamais la moyenne des taux', () => {
    const ensemble = ensembleDe([termes('1', '2'), termes('1', '100')], 'POURCENTAGE');
    expect(ensemble).toEqual({ numerateur: '2', denominateur: '102', comptees: 2, nonCommuniquees: 0, manquantes: 0 });
    expect(tauxDe(ensemble)).toBeCloseTo(2 / 102);
  });

  it('un terme seul ne compte pas : ni au numérateur, ni au dénominateur', () => {
    expect(ensembleDe([termes('1', '2'), termes('50', null)], 'POURCENTAGE')).toMatchObject({ numerateur: '1', denominateur: '2', comptees: 1, manquantes: 1 });
  });
});

describe('Un ensemble de valeurs', () => {
  it('additionne ce qui est donné, et compte à part ce qui manque et ce qui n’est pas communiqué', () => {
    const valeurs = [valeur({ numerateur: '10.5' }), valeur({ numerateur: '0' }), valeur({ nonCommunique: 'Non suivi' }), valeur()];
    expect(ensembleDe(valeurs, 'HEURES')).toEqual({ numerateur: '10.5', denominateur: null, comptees: 2, nonCommuniquees: 1, manquantes: 1 });
  });

  it('sans aucune valeur, n’est pas zéro', () => {
    expect(ensembleDe([valeur(), valeur({ nonCommunique: 'Non suivi' })], 'NOMBRE').numerateur).toBeNull();
    expect(tauxDe(ensembleDe([valeur()], 'POURCENTAGE'))).toBeNull();
  });
});

describe('Une valeur s’écrit', () => {
  it.each([
    ['NOMBRE', { numerateur: '1234' }, '1 234'],
    ['HEURES', { numerateur: '1234.5' }, '1 234,5 h'],
    ['POURCENTAGE', { numerateur: '5', denominateur: '8' }, '62,5 %'],
    ['BOOLEEN', { booleen: true }, 'oui'],
    ['BOOLEEN', { booleen: false }, 'non'],
    ['DOCUMENT', { texte: 'État des lieux' }, 'État des lieux'],
    ['NOMBRE', { nonCommunique: 'Non suivi' }, 'non communiqué'],
    ['NOMBRE', {}, ''],
  ] as const)('%s %j : « %s »', (unite, contenu, texte) => expect(ecrireValeur(valeur(contenu), unite).replace(/[\u00a0\u202f]/gu, ' ')).toBe(texte));
});
