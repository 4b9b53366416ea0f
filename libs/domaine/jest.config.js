module.exports = { ...require('../../jest.preset.js'), displayName: 'domaine', rootDir: __dirname };
