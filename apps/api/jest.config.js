const preset = require('../../jest.preset.js');
const [swc] = Object.values(preset.transform);

module.exports = {
  ...preset,
  transform: { ...preset.transform, '\\.mjs$': swc },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  displayName: 'api',
  rootDir: __dirname,
  globalSetup: '<rootDir>/test/preparation.ts',
  setupFiles: ['reflect-metadata'],
  // One PostgreSQL server for two cores: more workers only wait for each other.
  maxWorkers: 2,
  testTimeout: 30_000,
  // ECMAScript modules that Node 20 loads by itself, but Jest only once transformed.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|content-disposition|graphql-http|htmlparser2|entities|dom-serializer|domhandler|domutils|domelementtype)/)'],
};
