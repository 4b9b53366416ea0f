import { Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { sousSelection, type Selection } from './selection';

/** The selection under the only root field of a document. */
function sous(document: string): Selection {
  const { definitions } = parse(document);
  const fragments = Object.fromEntries(definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION).map((f) => [f.name.value, f]));
  const [operation] = definitions;
  const [racine] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
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
