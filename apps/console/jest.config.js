import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import partage from '../../jest.preset.js';

export default {
  ...partage,
  displayName: 'console',
  rootDir: dirname(fileURLToPath(import.meta.url)),
  testEnvironment: '<rootDir>/src/essais/environnement.cjs',
  setupFiles: ['<rootDir>/src/essais/navigateur.ts'],
  // react-admin ré-exporte ra-core, la seule moitié que la console emploie ; l’autre, MUI, ne se charge pas sous Jest.
  moduleNameMapper: { '\\.css$': '<rootDir>/src/essais/style.cjs', '^react-admin$': 'ra-core' },
  setupFilesAfterEnv: ['<rootDir>/src/essais/attentes.ts'],
};
