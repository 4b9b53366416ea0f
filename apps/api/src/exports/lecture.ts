import { saisieInvalide } from '@gouvernance-iae/domaine';
import { execute, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Contexte } from '../acte/contexte';
import { traduireRefus } from '../acte/erreurs';
import { Instantane } from '../http/instantane';

/**
 * Reads as the person would: an operation of our own, run through the schema with her context. There is no other door to
 * the data here, so a file can never hold what a page would not show.
 */
export class Lecture {
  private readonly instantane: Instantane;
  private readonly contexte: Contexte;

  constructor(
    private readonly schema: GraphQLSchema,
    contexte: Contexte,
  ) {
    // Every page of a file comes from one snapshot: nothing is there twice, nothing is missing.
    this.instantane = new Instantane(contexte.lectures);
    this.contexte = { ...contexte, lecteur: () => this.instantane };
  }

  /** Runs one operation; its refusals are thrown as the domain's. */
  async interroger<D>(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Promise<D> {
    const { data, errors } = await execute({ schema: this.schema, document, contextValue: this.contexte, variableValues: variables });
    const [erreur] = errors ?? [];
    if (erreur) throw lireErreur(erreur);
    return data as D;
  }

  /** All the rows of a list, page after page, whatever their number. */
  async *lignes<L>(document: DocumentNode, variables: Readonly<Record<string, unknown>>): AsyncGenerator<L, void, undefined> {
    for (let page = 1; ; page += 1) {
      const { liste } = await this.interroger<{ liste: { items: L[] } }>(document, { ...variables, page, parPage: PAR_PAGE });
      yield* liste.items;
      if (liste.items.length < PAR_PAGE) return;
    }
  }

  fermer(): Promise<void> {
    return this.instantane.fermer();
  }
}

/** The most that a list gives at once. */
const PAR_PAGE = 100;

function lireErreur(erreur: GraphQLError): unknown {
  // Without a path nothing was executed: the values are wrong, since the operation itself is ours.
  if (!erreur.path) return saisieInvalide([{ champ: 'filtre', message: 'Un filtre ou un tri de cette adresse n’est pas valable.' }]);
  return traduireRefus(erreur.originalError ?? erreur);
}
