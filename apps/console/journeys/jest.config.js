import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import partage from '../../../jest.preset.js';

export default {
  ...partage,
  displayName: 'parcours',
  rootDir: dirname(fileURLToPath(import.meta.url)),
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/preparation.ts',
  // Each worker holds a browser and an API, which do the work.
  maxWorkers: 2,
  testTimeout: 180_000,
};
