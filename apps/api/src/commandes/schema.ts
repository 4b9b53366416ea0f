import { assertValidSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { creerSchema } from '../schema';

const schema = creerSchema();
assertValidSchema(schema);

/** Writes apps/api/schema.graphql, the public contract that the console's operations are typed against. */
writeFileSync(resolve(__dirname, '../../schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
