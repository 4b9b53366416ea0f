export * from './acteur';
export * from './sujets';
export * from './droits';
export * from './portee';
export * from './actions';
export * from './menus';
