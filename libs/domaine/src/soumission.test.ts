import { MAINTENANT, manques } from './exemples';
import { acceptee, campagne, indicateur, saisie, soumise, unTaux, valeur } from './exemples-indicateurs';
import type { Indicateur, Valeur } from './objets-indicateurs';
import { manquesPourSoumettre, nomDeCellule, soumettre, type CelluleASoumettre } from './soumission';

const cellule = (v: Valeur, ind: Indicateur = indicateur(), precedente: Valeur | null = null): CelluleASoumettre => ({ valeur: v, indicateur: ind, precedente });
const renvoyee = soumise({ id: 'renvoyee', etat: 'RENVOYEE', motifRenvoi: 'Vérifier', renvoyeeLe: MAINTENANT });
const codes = (...cellules: CelluleASoumettre[]): readonly string[] => manquesPourSoumettre(cellules, campagne()).map(({ code }) => code);

describe('Ce qui manque pour soumettre', () => {
  it.each<[string, readonly CelluleASoumettre[], readonly string[]]>([
    ['tout est saisi', [cellule(saisie()), cellule(saisie({ numerateur: null, nonCommunique: 'Non suivi' }))], []],
    ['une cellule vide', [cellule(saisie()), cellule(valeur())], ['A_SAISIR']],
    ['une cellule que l’autre fournisseur peut donner', [cellule(saisie()), cellule(valeur({ alternative: true }))], []],
    ['une valeur renvoyée que rien n’a changée', [cellule(saisie()), cellule(renvoyee)], ['RENVOYEE']],
    ['un taux à qui manque un terme', [cellule(saisie({ denominateur: null }), unTaux())], ['TERME_MANQUANT']],
    ['une variation sans commentaire', [cellule(saisie({ numerateur: '214' }), indicateur(), acceptee())], ['VARIATION']],
    ['une variation commentée', [cellule(saisie({ numerateur: '214', commentaire: 'Deux SIAE de plus' }), indicateur(), acceptee())], []],
    ['un taux non calculable', [cellule(saisie({ numerateur: '0', denominateur: '0' }), unTaux())], []],
    ['déjà tout soumis', [cellule(soumise()), cellule(acceptee())], ['RIEN_A_SOUMETTRE']],
    ['rien du tout', [], ['RIEN_A_SOUMETTRE']],
  ])('%s', (_cas, cellules, attendus) => expect(codes(...cellules)).toEqual(attendus));

  it('nomme la cellule et mène à elle', () => {
    const v = valeur({ id: 'celle-ci', typeSiae: 'ACI' });
    expect(nomDeCellule(v, indicateur())).toBe('F4-2, 39, ACI');
    expect(manquesPourSoumettre([cellule(v)], campagne())[0]).toMatchObject({ champ: 'celle-ci', message: expect.stringMatching(/^F4-2, 39, ACI : à saisir/) as string });
  });
});

describe('Soumettre', () => {
  it('soumet tout ce qui est saisi, et laisse le reste', () => {
    expect(soumettre([cellule(saisie({ id: 'a' })), cellule(acceptee({ id: 'b' }))], campagne(), MAINTENANT)).toEqual([
      { id: 'a', etat: 'SOUMISE', soumiseLe: MAINTENANT, premiereSoumissionLe: MAINTENANT },
    ]);
  });

  it('ne soumet rien tant qu’une seule cellule manque', () => {
    expect(() => soumettre([cellule(saisie()), cellule(valeur())], campagne(), MAINTENANT)).toThrow(manques('A_SAISIR'));
  });

  it('garde l’instant de la première soumission : un renvoi ne met pas en retard', () => {
    const premiere = new Date('2026-11-04T10:00:00Z');
    const reprise = saisie({ premiereSoumissionLe: premiere, soumiseLe: premiere });
    expect(soumettre([cellule(reprise)], campagne(), MAINTENANT)[0]).toMatchObject({ soumiseLe: MAINTENANT, premiereSoumissionLe: premiere });
  });

  it.each(['PREPAREE', 'CLOSE'] as const)('est refusé quand la campagne est %s', (etat) => {
    expect(() => soumettre([cellule(saisie())], campagne({ etat }), MAINTENANT)).toThrow(/ne reçoit pas de valeurs/);
  });

  it('reste possible après l’échéance', () => {
    expect(soumettre([cellule(saisie({ echeance: '2026-11-01' }))], campagne({ echeance: '2026-11-01' }), MAINTENANT)).toHaveLength(1);
  });
});
