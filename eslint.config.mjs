import js from '@eslint/js';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts', 'tools/**/*.ts'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.test.mjs', 'apps/console/journeys/**'];

// The only places where the present instant exists: everything else receives it as an argument.
const HORLOGES = ['apps/api/src/main.ts', 'apps/api/src/commandes/**'];

const SANS_HORLOGE = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
].map((selector) => ({ selector, message: 'The clock is read in main.ts only: take `maintenant` as an argument.' }));

// Words written in the page reach the screen as they are: no function passes over them.
const ESPACE_SECABLE = '/[\\p{L}\\p{N})%»”] [;:!?»](\\s|$)|« /u';
const TYPOGRAPHIE = ['JSXText', 'JSXAttribute > Literal'].map((noeud) => ({
  selector: `${noeud}[value=${ESPACE_SECABLE}]`,
  message: 'French typography: U+202F before ; ! ?, U+00A0 before : and inside « ».',
}));

// The boundaries are checked against the graph of projects, which must be of this very tree.
process.env.NX_DAEMON ??= 'false';
await createProjectGraphAsync();

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.local/**', '**/coverage/**', 'tools/verification/frontieres/**', '**/operations/*.ts'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { ...js.configs.recommended, rules: { ...js.configs.recommended.rules, 'no-undef': 'off' } },
  {
    rules: {
      // French typography has its own spaces, and NUL is refused by name.
      'no-irregular-whitespace': 'off',
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
    },
  },
  { files: TYPESCRIPT, extends: [tseslint.configs.strict] },
  {
    files: TYPESCRIPT,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Entities, resolvers and GraphQL inputs are classes by construction.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    files: TYPESCRIPT,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      // No package imports this project: a cycle never passes through one, and their types are long to read.
      'import-x/ignore': ['/node_modules/'],
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: ['apps/*/tsconfig.json', 'libs/*/tsconfig.json'], noWarnOnMultipleProjects: true })],
    },
    rules: { 'import-x/no-cycle': 'error', 'import-x/no-self-import': 'error' },
  },
  {
    files: TYPESCRIPT,
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          depConstraints: [
            { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['lib:domaine', 'lib:droits'] },
            { sourceTag: 'app:console', onlyDependOnLibsWithTags: ['lib:domaine'] },
            { sourceTag: 'lib:droits', onlyDependOnLibsWithTags: ['lib:domaine'] },
            { sourceTag: 'lib:domaine', onlyDependOnLibsWithTags: [] },
          ],
        },
      ],
    },
  },
  {
    // The rules of the job depend on nothing: no package, no Node, no input or output.
    files: ['libs/domaine/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'libs/domaine depends on nothing.' }] }],
    },
  },
  { files: TYPESCRIPT, ignores: [...TESTS, ...HORLOGES, 'tools/**'], rules: { 'no-restricted-syntax': ['error', ...SANS_HORLOGE] } },
  { files: ['apps/console/src/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', ...SANS_HORLOGE, ...TYPOGRAPHIE] } },
  { files: TESTS, rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-syntax': 'off' } },
);
