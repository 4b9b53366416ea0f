// TypeScript runs as CommonJS through SWC; tsc only checks the types (task `types`).
module.exports = {
  testEnvironment: 'node',
  testSequencer: require.resolve('./tools/verification/ordre.cjs'),
  // By default Jest leaves a core aside: half of the machine where there are two.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/**/*.test.ts', '<rootDir>/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/journeys/'],
  transform: {
    '^.+\\.[jt]sx?$': ['@swc/jest', {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, react: { runtime: 'automatic' } },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    }],
  },
};
