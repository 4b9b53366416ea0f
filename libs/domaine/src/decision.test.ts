import { ecrireDecision, numeroDecision, retirerDecision, type DecisionSaisie } from './decision';
import { champs, refus, UUID } from './exemples';

const decision = (ecart: Partial<DecisionSaisie> = {}): DecisionSaisie => ({ genre: 'DECISION', texte: 'Une fiche est diffusée.', ...ecart });

describe('les décisions d’un compte rendu', () => {
  it('le numéro dit l’année, l’instance et le rang', () => expect(numeroDecision(2026, 'CTA-DOLE', 11)).toBe('2026-CTA-DOLE-11'));

  it.each<[string, Partial<DecisionSaisie>]>([
    ['une décision', {}],
    ['un avis avec son sens', { genre: 'AVIS', sens: 'RESERVE' }],
    ['une action sans échéance, qui pourra être datée', { genre: 'ACTION' }],
    ['une action et son pilote', { genre: 'ACTION', piloteId: UUID, echeance: '2027-03-31', echeanceLibelle: '1er trimestre 2027' }],
  ])('s’écrit : %s', (_, ecart) => expect(ecrireDecision('BROUILLON', decision(ecart))).toMatchObject({ texte: 'Une fiche est diffusée.' }));

  it.each<[string, Partial<DecisionSaisie>, readonly string[]]>([
    ['un texte vide', { texte: ' ' }, ['texte']],
    ['un genre inconnu', { genre: 'ORDRE' }, ['genre']],
    ['un avis sans sens', { genre: 'AVIS' }, ['sens']],
    ['un sens inconnu', { genre: 'AVIS', sens: 'NEUTRE' }, ['sens']],
    ['une décision avec un sens', { sens: 'FAVORABLE' }, ['sens']],
    ['une décision avec un pilote', { piloteId: UUID }, ['piloteId']],
    ['un avis avec une échéance', { genre: 'AVIS', sens: 'FAVORABLE', echeance: '2027-01-01' }, ['echeance']],
    ['une échéance qui n’existe pas', { genre: 'ACTION', echeance: '2027-02-30' }, ['echeance']],
    ['une donnée personnelle', { texte: 'Dossier 1234567A' }, ['texte']],
  ])('refuse %s', (_, ecart, noms) => expect(() => ecrireDecision('BROUILLON', decision(ecart))).toThrow(champs(...noms)));

  it.each(['PROJET', 'APPROUVE', 'REMPLACE'] as const)('ne bougent plus dans un compte rendu %s', (etat) => {
    expect(() => ecrireDecision(etat, decision())).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => ecrireDecision(etat, decision(), 'modifierDecision')).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => retirerDecision(etat)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});
