import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { registerEnumType } from 'type-graphql';

const refuser = (message: string): never => {
  throw new GraphQLError(message);
};

const lireInstant = (valeur: unknown): Date => {
  if (typeof valeur !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(valeur)) {
    return refuser('Instant attendu, au format 2026-12-01T09:00:00Z.');
  }
  const instant = new Date(valeur);
  return Number.isNaN(instant.getTime()) ? refuser('Cet instant n’existe pas.') : instant;
};

/** An instant. Written in UTC (`2026-12-01T09:00:00.000Z`), read with any offset. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'Un instant, en UTC : 2026-12-01T09:00:00.000Z.',
  // PostgreSQL builds the JSON, so the value is a string with an offset; a root resolver may also give a Date.
  serialize: (valeur) => (valeur instanceof Date ? valeur : new Date(String(valeur))).toISOString(),
  parseValue: lireInstant,
  parseLiteral: (noeud) => lireInstant(noeud.kind === Kind.STRING ? noeud.value : undefined),
});

const lireJour = (valeur: unknown): string => {
  if (typeof valeur !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(valeur)) return refuser('Jour attendu, au format 2026-12-01.');
  const instant = new Date(`${valeur}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== valeur ? refuser('Ce jour n’existe pas.') : valeur;
};

/** A civil day, without time nor zone: `2026-12-01`. */
export const JourScalar = new GraphQLScalarType<string, string>({
  name: 'Jour',
  description: 'Un jour civil : 2026-12-01.',
  serialize: (valeur) => String(valeur),
  parseValue: lireJour,
  parseLiteral: (noeud) => lireJour(noeud.kind === Kind.STRING ? noeud.value : undefined),
});

/** A decimal number as text, exact: « 1234.5 ». A figure never passes through a binary fraction. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'Un nombre décimal exact, écrit en texte : "1234.5".',
  serialize: (valeur) => String(valeur),
});

/** Registers the values of the domain as a GraphQL enum, each value under its own name. */
export function enumerer<V extends string>(nom: string, valeurs: readonly V[], description: string): { [K in V]: K } {
  const enumeration = Object.fromEntries(valeurs.map((v) => [v, v])) as { [K in V]: K };
  registerEnumType(enumeration, { name: nom, description });
  return enumeration;
}
