/** The accounts of the sign-in page, as it tells them; the key is that of the person in the story. */
export const COMPTES = [
  ['animateur', 'Animatrice CTA', 'agence de Dole, Jura'],
  ['siae', 'Directrice d’une SIAE', 'Chantier Mésange, Dole'],
  ['reseau', 'Représentante d’un réseau', 'Réseau Horizon BFC'],
  ['reseau2', 'Représentant d’un réseau', 'Réseau Sillage BFC'],
  ['ud39', 'Service de l’État', 'DDETS du Jura'],
  ['ud21', 'Service de l’État', 'DDETS de la Côte-d’Or'],
  ['secretariat', 'Secrétariat du comité régional', 'Bourgogne-Franche-Comté'],
  ['national', 'Secrétariat du comité national', 'direction générale'],
  ['membre', 'Membre du comité national', 'État, DGEFP'],
  ['administrateur', 'Administratrice', 'équipe de la plateforme'],
  ['sansmandat', 'Sans mandat', 'ne lit rien'],
] as const satisfies readonly (readonly [cle: string, libelle: string, organisation: string])[];

/** Every address of the story: the domain is reserved (RFC 2606), no mail can reach anybody. */
export const DOMAINE_DEMO = 'demo.test';

/** Told on the sign-in page: it protects nothing. */
export const MOT_DE_PASSE_DEMO = 'demonstration';
