import fc from 'fast-check';
import { depouiller, type GroupeEnquete, type ReponseComptee } from './enquete-resultats';

const QUESTIONS = [{ choix: ['peu', 'beaucoup'] }];
const donnees = (...groupes: [genre: string, departement: string, combien: number][]): ReponseComptee[] =>
  groupes.flatMap(([genre, departement, combien]) => Array.from({ length: combien }, () => ({ genre, departements: [departement], choix: [2] })));
const montres = (reponses: readonly ReponseComptee[]): string[] => depouiller(reponses, QUESTIONS).flatMap((g) => (g.effectifs ? [`${g.dimension} ${g.cle} ${g.reponses}`.replace('  ', ' ')] : []));

it.each([
  ['rien', [], []],
  ['deux réponses', donnees(['SIAE', '39', 2]), []],
  ['trois réponses d’un genre et d’un département', donnees(['SIAE', '39', 3]), ['ENSEMBLE 3', 'GENRE SIAE 3', 'DEPARTEMENT 39 3']],
  ['un genre de deux : ni lui, ni celui qui le laisserait par différence', donnees(['SIAE', '39', 5], ['RESEAU', '39', 2]), ['ENSEMBLE 7', 'DEPARTEMENT 39 7']],
  ['deux genres qui en laisseraient un troisième de deux', donnees(['SIAE', '39', 5], ['ETAT', '39', 4], ['RESEAU', '39', 2]), ['ENSEMBLE 11', 'GENRE SIAE 5', 'DEPARTEMENT 39 11']],
  ['deux genres qui, croisés avec les départements, isoleraient une structure', donnees(['SIAE', '39', 4], ['SIAE', '21', 1], ['ETAT', '21', 5]), ['ENSEMBLE 10', 'DEPARTEMENT 21 6', 'DEPARTEMENT 39 4']],
  ['des groupes assez larges', donnees(['SIAE', '39', 3], ['ETAT', '21', 3]), ['ENSEMBLE 6', 'GENRE ETAT 3', 'GENRE SIAE 3', 'DEPARTEMENT 21 3', 'DEPARTEMENT 39 3']],
])('montre de %s', (_, reponses, attendus) => expect(montres(reponses)).toEqual(attendus));

it('compte chaque choix ; d’un groupe écarté ne dit pas même combien ont répondu', () => {
  const groupes = depouiller([...donnees(['SIAE', '39', 4]), { genre: 'RESEAU', departements: [], choix: [1] }], QUESTIONS);
  expect(groupes[0]).toEqual({ dimension: 'ENSEMBLE', cle: '', reponses: 5, effectifs: [[1, 4]] });
  expect(groupes.filter((g) => g.cle === 'RESEAU')).toEqual([{ dimension: 'GENRE', cle: 'RESEAU', reponses: null, effectifs: null }]);
});

it('ne montre que les départements de l’enquête', () => {
  const reponses = donnees(['SIAE', '39', 3]).map((r) => ({ ...r, departements: ['39', '13'] }));
  expect(depouiller(reponses, QUESTIONS, ['39', '21']).flatMap((g) => (g.dimension === 'DEPARTEMENT' ? [g.cle] : []))).toEqual(['21', '39']);
});

it('nomme les mêmes groupes, qu’on y ait répondu ou non ; sur la nation, aucun département écarté', () => {
  const seule: ReponseComptee = { genre: 'POLE_EMPLOI', departements: ['21'], choix: [1] };
  const nommes = (departements: readonly string[], ...autres: ReponseComptee[]): string[] => depouiller([...donnees(['SIAE', '39', 4]), ...autres], QUESTIONS, departements).map((g) => `${g.dimension} ${g.cle}`);
  expect(nommes(['21', '39'], seule)).toEqual(nommes(['21', '39']));
  expect(nommes([], seule).filter((nom) => nom.startsWith('DEPARTEMENT'))).toEqual([]);
});

it('aucune différence entre des groupes montrés n’isole une ou deux réponses', () => {
  const reponse = fc.record({ genre: fc.constantFrom('SIAE', 'ETAT', 'RESEAU'), departements: fc.subarray(['21', '25', '39']), choix: fc.constant([1]) });
  const dans = (g: GroupeEnquete, r: ReponseComptee): boolean => g.dimension === 'ENSEMBLE' || (g.dimension === 'GENRE' ? r.genre === g.cle : r.departements.includes(g.cle));
  fc.assert(fc.property(fc.array(reponse, { maxLength: 40 }), (reponses) => {
    const groupes = depouiller(reponses, QUESTIONS).filter((g) => g.effectifs !== null);
    // Answers that no shown group tells apart are only ever seen together.
    const ensemble = new Map<string, number>();
    for (const r of groupes.length === 0 ? [] : reponses) ensemble.set(groupes.map((g) => dans(g, r)).join(), (ensemble.get(groupes.map((g) => dans(g, r)).join()) ?? 0) + 1);
    return [...ensemble.values()].every((n) => n >= 3);
  }));
});
