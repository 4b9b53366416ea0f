module.exports = { ...require('../../jest.preset.js'), displayName: 'droits', rootDir: __dirname };
