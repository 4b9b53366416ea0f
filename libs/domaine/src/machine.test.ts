import {
  ACTES_COMPTE_RENDU,
  ACTES_REUNION,
  actesPossiblesCompteRendu,
  actesPossiblesReunion,
  exigerTransitionCompteRendu,
  exigerTransitionReunion,
  TRANSITIONS_COMPTE_RENDU,
  TRANSITIONS_REUNION,
} from './machine';
import { refus } from './exemples';
import { ETATS_COMPTE_RENDU, ETATS_REUNION, type EtatReunion } from './vocabulaire';

const REUNION: readonly (readonly [etat: EtatReunion, reprise: string | null, actes: readonly string[]])[] = [
  ['PLANIFIEE', null, ['modifierReunion', 'modifierOrdreDuJour', 'proposerPoint', 'retenirPoint', 'ecarterPoint', 'deposerDocument', 'retirerDocument', 'convoquerReunion', 'reporterReunion', 'annulerReunion']],
  ['PLANIFIEE', 'archives', ['modifierReunion', 'modifierOrdreDuJour', 'retenirPoint', 'ecarterPoint', 'deposerDocument', 'retirerDocument', 'tenirReunion', 'reporterReunion', 'annulerReunion']],
  [
    'CONVOQUEE',
    null,
    ['modifierReunion', 'modifierOrdreDuJour', 'retenirPoint', 'ecarterPoint', 'deposerDocument', 'retirerDocument', 'repondreConvocation', 'relancerConvocations', 'tenirReunion', 'reporterReunion', 'annulerReunion'],
  ],
  ['TENUE', null, ['deposerDocument', 'retirerDocument', 'rouvrirReunion', 'redigerCompteRendu']],
  ['TENUE', 'archives', ['deposerDocument', 'retirerDocument', 'rouvrirReunion', 'redigerCompteRendu']],
  ['ANNULEE', null, []],
];

describe('les actes que permet l’état d’une réunion', () => {
  it.each(REUNION)('%s (reprise : %s)', (etat, reprise, actes) => {
    expect(actesPossiblesReunion({ etat, reprise })).toEqual(actes);
    for (const acte of ACTES_REUNION) {
      const agir = (): void => exigerTransitionReunion({ etat, reprise }, acte);
      if (actes.includes(acte)) expect(agir).not.toThrow();
      else expect(agir).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    }
  });

  it('chaque transition mène à un état connu', () => {
    for (const actes of Object.values(TRANSITIONS_REUNION)) for (const etats of Object.values(actes)) for (const e of etats) expect(ETATS_REUNION).toContain(e);
  });
});

describe('les actes que permet l’état d’un compte rendu', () => {
  it.each([
    ['BROUILLON', ['enregistrerSynthese', 'ajouterDecision', 'modifierDecision', 'retirerDecision', 'publierCompteRendu']],
    ['PROJET', ['approuverCompteRendu']],
    ['APPROUVE', ['rectifierCompteRendu', 'transmettreCompteRendu', 'accuserReception']],
    ['REMPLACE', ['accuserReception']],
  ] as const)('%s', (etat, actes) => {
    expect(actesPossiblesCompteRendu(etat)).toEqual(actes);
    for (const acte of ACTES_COMPTE_RENDU) {
      const agir = (): void => exigerTransitionCompteRendu(etat, acte);
      if ((actes as readonly string[]).includes(acte)) expect(agir).not.toThrow();
      else expect(agir).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    }
  });

  it('chaque transition mène à un état connu', () => {
    for (const actes of Object.values(TRANSITIONS_COMPTE_RENDU)) for (const etats of Object.values(actes)) for (const e of etats) expect(ETATS_COMPTE_RENDU).toContain(e);
  });
});
