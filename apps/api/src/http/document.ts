import { GraphQLError, Kind, type ASTVisitor, type FieldNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Bounds on a document, before anything is executed. An alias is the same list again, whole: no page needs twenty. */
const BORNES = { racines: 20, profondeur: 12, champs: 600, alias: 20, directives: 30 } as const;

const refus = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'SAISIE_INVALIDE', champs: [{ champ: 'query', message }] } });

/** What a selection weighs once its fragments are spread: that is what is answered, whatever the length of the document. */
interface Poids {
  readonly racines: number;
  readonly champs: number;
  readonly alias: number;
  readonly profondeur: number;
}
const RIEN: Poids = { racines: 0, champs: 0, alias: 0, profondeur: 0 };

/** Weighs selections, each fragment once: fragments that spread one another twice double at each step, and so does the answer. */
function balance(contexte: ValidationContext): (ensemble: SelectionSetNode | undefined) => Poids {
  const fragments = new Map<string, Poids>();
  const peser = (ensemble: SelectionSetNode | undefined): Poids =>
    (ensemble?.selections ?? []).reduce<Poids>((somme, noeud) => {
      const { racines, champs, alias, profondeur } = noeud.kind === Kind.FIELD ? duChamp(noeud) : noeud.kind === Kind.FRAGMENT_SPREAD ? duFragment(noeud.name.value) : peser(noeud.selectionSet);
      return { racines: somme.racines + racines, champs: somme.champs + champs, alias: somme.alias + alias, profondeur: Math.max(somme.profondeur, profondeur) };
    }, RIEN);
  const duChamp = ({ name, alias, selectionSet }: FieldNode): Poids => {
    const dessous = peser(selectionSet);
    // The schema's description of itself is deep by nature: graphql-js bounds it.
    const profondeur = name.value.startsWith('__') ? 1 : dessous.profondeur + 1;
    return { racines: 1, champs: dessous.champs + 1, alias: dessous.alias + (alias ? 1 : 0), profondeur };
  };
  const duFragment = (nom: string): Poids => {
    const connu = fragments.get(nom);
    if (connu) return connu;
    // A fragment that comes back to itself is refused by graphql-js: here it only has to end.
    fragments.set(nom, RIEN);
    const poids = peser(contexte.getFragment(nom)?.selectionSet);
    fragments.set(nom, poids);
    return poids;
  };
  return peser;
}

/** Depth, width, alias and directive bombs, and two mutations in one operation: refused in words, before execution. */
export function bornerDocument(contexte: ValidationContext): ASTVisitor {
  let directives = 0;
  let signale = false;
  const signaler = (message: string): void => {
    if (!signale) contexte.reportError(refus(message));
    signale = true;
  };
  const peser = balance(contexte);
  return {
    OperationDefinition(noeud) {
      const { racines, champs, alias, profondeur } = peser(noeud.selectionSet);
      if (noeud.operation === 'mutation' && (racines > 1 || noeud.selectionSet.selections.some((r) => r.kind !== Kind.FIELD))) signaler('Une opération porte une seule mutation, écrite à sa racine.');
      if (racines > BORNES.racines) signaler(`Une opération porte au plus ${BORNES.racines} champs à sa racine.`);
      if (champs > BORNES.champs) signaler(`Une demande compte au plus ${BORNES.champs} champs, ceux de ses fragments compris chaque fois qu’ils servent.`);
      if (alias > BORNES.alias) signaler(`Une demande compte au plus ${BORNES.alias} alias.`);
      if (profondeur > BORNES.profondeur) signaler(`La demande descend à plus de ${BORNES.profondeur} niveaux.`);
    },
    Directive() {
      directives += 1;
      if (directives > BORNES.directives) signaler(`Une demande compte au plus ${BORNES.directives} directives.`);
    },
  };
}
