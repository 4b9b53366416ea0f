module.exports = {
  ...require('../../jest.preset.js'),
  displayName: 'api',
  rootDir: __dirname,
  globalSetup: '<rootDir>/test/preparation.ts',
  setupFiles: ['reflect-metadata'],
  // One PostgreSQL server for two cores: more workers only wait for each other.
  maxWorkers: 2,
  testTimeout: 30_000,
};
