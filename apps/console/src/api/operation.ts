/** A GraphQL operation whose answer and variables are known to the compiler. */
export interface Operation<Resultat, Variables> {
  readonly nom: string;
  readonly source: string;
  /** Never present at run time: carries the types from the document to the call. */
  readonly types?: (variables: Variables) => Resultat;
}

/** Builds a typed operation; called by the generated file only. */
export function operation<Resultat, Variables>(nom: string, source: string): Operation<Resultat, Variables> {
  return { nom, source };
}
