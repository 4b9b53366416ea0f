import { GraphQLError, Kind, type ASTVisitor, type ValidationContext } from 'graphql';

/** Bounds on a document, before anything is executed. */
const BORNES = { racines: 20, profondeur: 12, champs: 600, alias: 60, directives: 30 } as const;

const refus = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'SAISIE_INVALIDE', champs: [{ champ: 'query', message }] } });

/** Depth, alias and directive bombs, and two mutations in one operation: refused in words, before execution. */
export function bornerDocument(contexte: ValidationContext): ASTVisitor {
  let champs = 0;
  let alias = 0;
  let directives = 0;
  let profondeur = 0;
  let signale = false;
  const signaler = (message: string): void => {
    if (!signale) contexte.reportError(refus(message));
    signale = true;
  };
  return {
    OperationDefinition(noeud) {
      const racines = noeud.selectionSet.selections;
      if (noeud.operation === 'mutation' && (racines.length > 1 || racines.some((r) => r.kind !== Kind.FIELD))) signaler('Une opération porte une seule mutation, écrite à sa racine.');
      if (racines.length > BORNES.racines) signaler(`Une opération porte au plus ${BORNES.racines} champs à sa racine.`);
    },
    Field: {
      enter(noeud) {
        champs += 1;
        profondeur += 1;
        if (noeud.alias) alias += 1;
        if (champs > BORNES.champs) signaler(`Une demande compte au plus ${BORNES.champs} champs.`);
        if (alias > BORNES.alias) signaler(`Une demande compte au plus ${BORNES.alias} alias.`);
        if (profondeur > BORNES.profondeur && contexte.getParentType()?.name.startsWith('__') !== true) signaler(`La demande descend à plus de ${BORNES.profondeur} niveaux.`);
      },
      leave() {
        profondeur -= 1;
      },
    },
    Directive() {
      directives += 1;
      if (directives > BORNES.directives) signaler(`Une demande compte au plus ${BORNES.directives} directives.`);
    },
  };
}
