/**
 * Writes genere.ts: the inputs, enums and answers in use, and one typed document per operation, from
 * apps/api/schema.graphql and the console's *.graphql files. With --verifier, writes nothing
 * and fails when the committed file is stale.
 */
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print, visit } from 'graphql';

const sources = fileURLToPath(new URL('..', import.meta.url));
const sortie = fileURLToPath(new URL('./genere.ts', import.meta.url));
const schema = process.env.SCHEMA ?? fileURLToPath(new URL('../../../api/schema.graphql', import.meta.url));

function documents(dossier) {
  return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((chemin) => chemin.endsWith('.graphql'))
    .sort()
    .map((chemin) => ({ location: chemin, document: parse(readFileSync(join(dossier, chemin), 'utf8')) }));
}

/** Emits each operation as a string with the fragments it uses: no parser travels to the browser. */
const operationsTypees = {
  plugin(_schema, fichiers) {
    const definitions = fichiers.flatMap((fichier) => fichier.document.definitions);
    const fragments = new Map(definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]));
    const utilises = (noeud, vus = new Map()) => {
      visit(noeud, {
        FragmentSpread({ name }) {
          if (vus.has(name.value)) return;
          vus.set(name.value, fragments.get(name.value));
          utilises(fragments.get(name.value), vus);
        },
      });
      return [...vus.values()];
    };
    const content = definitions.filter((d) => d.kind === 'OperationDefinition').map((d) => {
      const nom = d.name.value;
      const type = nom + (d.operation === 'mutation' ? 'Mutation' : 'Query');
      const source = [d, ...utilises(d)].map(print).join('\n');
      return `export const ${nom}Document = operation<${type}, ${type}Variables>('${nom}', \`${source}\`);`;
    });
    return { prepend: ["import { operation } from './operation';"], content: content.join('\n') };
  },
};

const scalaires = { DateTime: 'string', Decimal: 'string', Jour: 'string' };
const contenu = await codegen({
  schema: parse(readFileSync(schema, 'utf8')),
  documents: documents(sources),
  filename: sortie,
  config: { useTypeImports: true, enumsAsTypes: true, scalars: scalaires, strictScalars: true, skipTypename: true },
  plugins: [{ operations: {} }, { operationsTypees: {} }],
  pluginMap: { operations, operationsTypees },
});
const entete = '// Produit par apps/console/src/api/generer.mjs depuis apps/api/schema.graphql : ne pas modifier à la main.\n';
const texte = `${entete}${contenu.trim()}\n`;

if (process.argv.includes('--verifier')) {
  if (readFileSync(sortie, 'utf8') !== texte) {
    process.stderr.write('apps/console/src/api/genere.ts n’est pas à jour : npm run generer\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(sortie, texte);
}
