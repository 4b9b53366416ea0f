import { arrete, constatsDe } from './controle-valeur';
import { indicateur, saisie, unTaux, valeur } from './exemples-indicateurs';
import type { Indicateur, Valeur } from './objets-indicateurs';

const constats = (v: Valeur, ind: Indicateur, precedente: Valeur | null = null) => constatsDe(v, { indicateur: ind, precedente, fin: '2026-12-31' });
const codes = (...args: Parameters<typeof constats>): readonly string[] => constats(...args).map(({ code }) => code);
const nombre = (numerateur: string): Valeur => saisie({ numerateur });
const taux = (numerateur: string | null, denominateur: string | null): Valeur => saisie({ numerateur, denominateur });

describe('Les contrôles d’une valeur', () => {
  it.each<[string, Valeur, Indicateur, Valeur | null, readonly string[]]>([
    ['une cellule vide n’a pas de faute : elle manque', valeur(), indicateur(), nombre('61'), []],
    ['un nombre ordinaire', nombre('61'), indicateur(), null, []],
    ['zéro est un nombre', nombre('0'), indicateur(), null, []],
    ['un taux à qui manque un terme', taux('5', null), unTaux(), null, ['TERME_MANQUANT']],
    ['une part plus grande que le tout', taux('9', '8'), unTaux(), null, ['NUMERATEUR_TROP_GRAND']],
    ['une part égale au tout', taux('8', '8'), unTaux(), null, []],
    ['dix sur neuf se compare en nombres, pas en textes', taux('10', '9'), unTaux(), null, ['NUMERATEUR_TROP_GRAND']],
    ['zéro sur zéro n’est pas calculable', taux('0', '0'), unTaux(), null, ['NON_CALCULABLE']],
    ['214 après 61 demande un commentaire', nombre('214'), indicateur(), nombre('61'), ['VARIATION']],
    ['91 après 61 ne dépasse pas la moitié', nombre('91'), indicateur(), nombre('61'), []],
    ['3 après 1 est un petit écart', nombre('3'), indicateur(), nombre('1'), []],
    ['40 après 0 est un grand écart', nombre('40'), indicateur(), nombre('0'), ['VARIATION']],
    ['0 après 40 aussi', nombre('0'), indicateur(), nombre('40'), ['VARIATION']],
    ['un commentaire l’explique', { ...nombre('214'), commentaire: 'Deux SIAE de plus' }, indicateur(), nombre('61'), []],
    ['un taux varie en points', taux('80', '100'), unTaux(), taux('50', '100'), ['VARIATION']],
    ['dix points de plus restent ordinaires', taux('60', '100'), unTaux(), taux('50', '100'), []],
    ['une valeur donnée l’an dernier, plus maintenant', saisie({ numerateur: null, nonCommunique: 'Non suivi' }), indicateur(), nombre('61'), ['DEJA_COMMUNIQUEE']],
    ['sans source', { ...nombre('61'), source: null }, indicateur(), null, ['SANS_SOURCE']],
    ['extraite avant la fin de la période', { ...nombre('61'), extraitLe: '2026-12-01' }, indicateur(), null, ['EXTRACTION_PRECOCE']],
  ])('%s', (_cas, v, ind, precedente, attendus) => expect(codes(v, ind, precedente)).toEqual(attendus));

  it('disent ce qu’il faut faire, nombres à l’appui', () => {
    const [variation] = constats(nombre('214'), indicateur(), nombre('61'));
    expect(variation).toMatchObject({ severite: 'A_COMMENTER', champ: 'commentaire' });
    expect(variation?.message).toMatch(/^214, contre 61 à la période précédente \(\+251\s%\) : vérifiez/);
    expect(constats(taux('9', '8'), unTaux())[0]?.message).toMatch(/« personnes inscrites » dépasse « personnes en parcours »/);
  });

  it('un conseil n’arrête pas une soumission, une faute et un commentaire attendu l’arrêtent', () => {
    expect(constats(taux('0', '0'), unTaux()).some(arrete)).toBe(false);
    expect(constats(taux('9', '8'), unTaux()).some(arrete)).toBe(true);
    expect(constats(nombre('214'), indicateur(), nombre('61')).some(arrete)).toBe(true);
  });
});
