import { phraseCompletude, tauxALHeure, tauxRecu, totalCompletude, type ComptesCompletude } from './completude';

const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');
const comptes = (attendues: number, aLHeure: number, tardives = 0, aVenir = 0): ComptesCompletude => ({ attendues, recues: aLHeure + tardives, aLHeure, tardives, manquantes: attendues - aLHeure - tardives - aVenir, aVenir });
const signataire = (nom: string, c: ComptesCompletude, precedent: ComptesCompletude | null = null) => ({ ...c, nom, precedent });
const AN = { debut: '2026-01-01', fin: '2026-12-31' };

it('ce qui n’est pas encore dû n’est en retard pour personne', () => {
  expect(tauxRecu(comptes(10, 4, 1, 5))).toBe(0.5);
  expect(tauxALHeure(comptes(10, 4, 1, 5))).toBe(0.8);
  expect(tauxALHeure(comptes(10, 0, 0, 10))).toBeNull();
  expect(tauxRecu(comptes(0, 0))).toBeNull();
});

it('le total est celui des comptes, pas la moyenne des parts', () => {
  expect(tauxRecu(totalCompletude([comptes(1, 0), comptes(99, 99)]))).toBe(0.99);
});

it.each([
  ['En 2026, 90 % des valeurs attendues sont reçues, 80 % à l’heure (+30 points en un an).', [signataire('Horizon', comptes(10, 8, 1), comptes(10, 5, 5))]],
  ['En 2026, 25 % des valeurs attendues sont reçues, 25 % à l’heure ; Sillage et UD n’ont rien rendu.', [signataire('Horizon', comptes(2, 2)), signataire('Sillage', comptes(4, 0)), signataire('UD', comptes(2, 0))]],
  ['En 2026, 0 % des valeurs attendues sont reçues, 0 % à l’heure ; 4 signataires n’ont rien rendu.', ['A', 'B', 'C', 'D'].map((nom) => signataire(nom, comptes(1, 0)))],
  ['En 2026, 0 % des valeurs attendues sont reçues.', [signataire('Horizon', comptes(5, 0, 0, 5))]],
  ['En 2026, rien n’était attendu.', []],
])('%s', (phrase, signataires) => {
  expect(lisible(phraseCompletude(AN, signataires))).toBe(phrase);
});
