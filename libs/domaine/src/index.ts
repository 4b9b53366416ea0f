export * from './vocabulaire';
export * from './objets';
export * from './erreur';
