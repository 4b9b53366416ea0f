/** The product's name, on every page and in every title. */
export const PRODUIT = 'Gouvernance IAE';
/** Where to write when something is wrong; set by the operator in the legal pages. */
export const COURRIEL_AIDE = 'aide@exemple.fr';
