import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
/** Field name → all the nodes that ask for it. Aliases and repetitions read the same data: graphql-js renames and prunes. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

/** Beyond this depth a document is refused: the cycle réunion → compte rendu → réunion is real. */
export const PROFONDEUR_MAX = 10;

/** `vus`: a fragment spread again adds nothing, and fragments that spread one another twice would double at each step. */
function recueillir(ensemble: SelectionSetNode, fragments: Fragments, dans: Map<string, FieldNode[]>, vus: Set<string>): void {
  for (const noeud of ensemble.selections) {
    if (noeud.kind === Kind.FIELD) {
      const nom = noeud.name.value;
      if (nom.startsWith('__')) continue;
      const deja = dans.get(nom);
      if (deja) deja.push(noeud);
      else dans.set(nom, [noeud]);
    } else if (noeud.kind === Kind.INLINE_FRAGMENT) {
      recueillir(noeud.selectionSet, fragments, dans, vus);
    } else if (!vus.has(noeud.name.value)) {
      vus.add(noeud.name.value);
      const fragment = fragments[noeud.name.value];
      if (fragment) recueillir(fragment.selectionSet, fragments, dans, vus);
    }
  }
}

/** The fields asked under these nodes, merged by name. @skip and @include are left to graphql-js: reading a little more changes no answer. */
export function sousSelection(noeuds: readonly FieldNode[], fragments: Fragments): Selection {
  const dans = new Map<string, FieldNode[]>();
  const vus = new Set<string>();
  for (const noeud of noeuds) if (noeud.selectionSet) recueillir(noeud.selectionSet, fragments, dans, vus);
  return dans;
}

/** Several fields at the root, those of fragments included: they must be read from one snapshot. */
export function aPlusieursRacines({ selectionSet }: OperationDefinitionNode, fragments: Fragments): boolean {
  const dans = new Map<string, FieldNode[]>();
  recueillir(selectionSet, fragments, dans, new Set());
  return [...dans.values()].flat().length > 1;
}

/** The object type under lists and non-nulls. */
export function typeObjet(type: GraphQLOutputType): GraphQLObjectType {
  let courant: GraphQLOutputType = type;
  while (courant instanceof GraphQLNonNull || courant instanceof GraphQLList) courant = courant.ofType;
  if (!(courant instanceof GraphQLObjectType)) throw new Error(`${String(type)} n’est pas un objet.`);
  return courant;
}
