import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { aPlusieursRacines, sousSelection, type Fragments, type Selection } from './selection';

function lire(document: string): { operation: OperationDefinitionNode; fragments: Fragments } {
  const { definitions } = parse(document);
  const fragments = Object.fromEntries(definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Une opération est attendue.');
  return { operation, fragments };
}

/** The selection under the only root field of a document. */
function sous(document: string): Selection {
  const { operation, fragments } = lire(document);
  const [racine] = operation.selectionSet.selections;
  if (racine?.kind !== Kind.FIELD) throw new Error('Un champ est attendu à la racine.');
  return sousSelection([racine], fragments);
}

test('un champ demandé plusieurs fois, ici et dans des fragments, est un seul champ et toutes ses sous-sélections', () => {
  const selection = sous('{ reunions { total items { id } ...F ... on Page { items { lieu } } } } fragment F on Page { items { titre } total }');
  expect([...selection.keys()]).toEqual(['total', 'items']);
  expect(selection.get('items')).toHaveLength(3);
});

test('des fragments qui se doublent l’un l’autre coûtent leur longueur, pas une puissance de deux', () => {
  const etages = Array.from({ length: 200 }, (_, i) => `fragment F${i} on Page { ...F${i + 1} ...F${i + 1} }`).join(' ');
  const selection = sous(`{ reunions { ...F0 ...F0 } } ${etages} fragment F200 on Page { total }`);
  expect(selection.get('total')).toHaveLength(1);
});

test.each([
  ['{ a b }', true],
  ['{ x: a y: a }', true],
  ['{ ...F } fragment F on Query { a b }', true],
  ['{ ... on Query { a ... on Query { b } } }', true],
  ['{ ...F __typename } fragment F on Query { a }', false],
])('%s se lit d’une seule photographie : %s', (document, voulu) => {
  const { operation, fragments } = lire(document);
  expect(aPlusieursRacines(operation, fragments)).toBe(voulu);
});
