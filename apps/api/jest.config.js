module.exports = {
  ...require('../../jest.preset.js'),
  displayName: 'api',
  rootDir: __dirname,
  globalSetup: '<rootDir>/test/preparation.ts',
  setupFiles: ['reflect-metadata'],
  // One PostgreSQL server for two cores: more workers only wait for each other.
  maxWorkers: 2,
  testTimeout: 30_000,
  // ECMAScript modules that Node 20 loads by itself, but Jest only once transformed.
  transformIgnorePatterns: ['/node_modules/(?!(content-disposition|graphql-http|htmlparser2|entities|dom-serializer|domhandler|domutils|domelementtype)/)'],
};
