import type { TypeSiae } from '@gouvernance-iae/domaine';

export interface SiaeDeBassin {
  readonly nom: string;
  readonly type: TypeSiae;
  /** Key of its réseau; a few belong to none. */
  readonly reseau: 'HORIZON' | 'SILLAGE' | 'TRAVERSE' | null;
}

/** A local territory with its CTA: who runs it and which SIAE sit there. */
export interface Bassin {
  readonly cle: string;
  readonly nom: string;
  /** « de Dole », « du Sud Territoire ». */
  readonly complement: string;
  readonly departements: readonly [string, ...string[]];
  /** Town of the agency that pilots the CTA. */
  readonly agence: string;
  readonly lieu: string;
  readonly siae: readonly SiaeDeBassin[];
}

const siae = (nom: string, type: TypeSiae, reseau: SiaeDeBassin['reseau']): SiaeDeBassin => ({ nom, type, reseau });

/**
 * Bassins of the eight départements: two to four CTA each, Val de Saône straddling two. Towns are
 * real, so that distances and maps make sense; every structure is invented, with names of birds.
 */
export const BASSINS: readonly Bassin[] = [
  {
    cle: 'DOLE', nom: 'Dole', complement: 'de Dole', departements: ['39'], agence: 'Dole', lieu: 'Dole, salle communale',
    siae: [
      siae('Chantier Mésange', 'ACI', 'HORIZON'), siae('Ateliers Rossignol', 'ACI', 'SILLAGE'), siae('Association Bouvreuil', 'AI', 'TRAVERSE'),
      siae('Entreprise Martinet', 'EI', 'HORIZON'), siae('Intérim Pinson', 'ETTI', 'HORIZON'), siae('Jardins Alouette', 'ACI', null),
    ],
  },
  {
    cle: 'LONS', nom: 'Lons-le-Saunier', complement: 'de Lons-le-Saunier', departements: ['39'], agence: 'Dole', lieu: 'Lons-le-Saunier, maison des associations',
    siae: [
      siae('Chantier Fauvette', 'ACI', 'SILLAGE'), siae('Association Loriot', 'AI', 'TRAVERSE'), siae('Entreprise Sitelle', 'EI', 'HORIZON'), siae('Recyclerie Grive', 'ACI', 'HORIZON'),
    ],
  },
  {
    cle: 'CHAMPAGNOLE', nom: 'Champagnole', complement: 'de Champagnole', departements: ['39'], agence: 'Dole', lieu: 'Champagnole, espace emploi',
    siae: [siae('Chantier Cincle', 'ACI', 'SILLAGE'), siae('Association Tarin', 'AI', null)],
  },
  {
    cle: 'VAL-DE-SAONE', nom: 'Val de Saône', complement: 'du Val de Saône', departements: ['21', '39'], agence: 'Dijon', lieu: 'Auxonne, salle des échevins',
    siae: [siae('Chantier Héron', 'ACI', 'HORIZON'), siae('Association Sarcelle', 'AI', 'SILLAGE')],
  },
  {
    cle: 'DIJON', nom: 'Dijon', complement: 'de Dijon', departements: ['21'], agence: 'Dijon', lieu: 'Dijon, cité de l’emploi',
    siae: [siae('Entreprise Faucon', 'EI', 'HORIZON'), siae('Intérim Milan', 'ETTI', 'HORIZON'), siae('Ateliers Chouette', 'ACI', 'SILLAGE')],
  },
  {
    cle: 'BEAUNE', nom: 'Beaune', complement: 'de Beaune', departements: ['21'], agence: 'Beaune', lieu: 'Beaune, maison de l’emploi',
    siae: [siae('Chantier Perdrix', 'ACI', 'SILLAGE'), siae('Association Caille', 'AI', 'TRAVERSE')],
  },
  {
    cle: 'BESANCON', nom: 'Besançon', complement: 'de Besançon', departements: ['25'], agence: 'Besançon', lieu: 'Besançon, maison de l’économie',
    siae: [siae('Ateliers Hirondelle', 'ACI', 'SILLAGE'), siae('Entreprise Épervier', 'EI', 'HORIZON'), siae('Intérim Vanneau', 'ETTI', 'HORIZON')],
  },
  {
    cle: 'MONTBELIARD', nom: 'Montbéliard', complement: 'de Montbéliard', departements: ['25'], agence: 'Montbéliard', lieu: 'Montbéliard, salle de l’agglomération',
    siae: [siae('Entreprise Corbeau', 'EI', 'HORIZON'), siae('Association Merle', 'AI', 'TRAVERSE')],
  },
  {
    cle: 'PONTARLIER', nom: 'Pontarlier', complement: 'de Pontarlier', departements: ['25'], agence: 'Pontarlier', lieu: 'Pontarlier, espace des services',
    siae: [siae('Chantier Tétras', 'ACI', 'SILLAGE')],
  },
  {
    cle: 'NEVERS', nom: 'Nevers', complement: 'de Nevers', departements: ['58'], agence: 'Nevers', lieu: 'Nevers, maison des solidarités',
    siae: [siae('Chantier Sterne', 'ACI', 'HORIZON'), siae('Association Aigrette', 'AI', 'TRAVERSE')],
  },
  {
    cle: 'COSNE', nom: 'Cosne-Cours-sur-Loire', complement: 'de Cosne-Cours-sur-Loire', departements: ['58'], agence: 'Cosne-Cours-sur-Loire', lieu: 'Cosne-Cours-sur-Loire, salle du marché',
    siae: [siae('Jardins Courlis', 'ACI', 'SILLAGE')],
  },
  {
    cle: 'VESOUL', nom: 'Vesoul', complement: 'de Vesoul', departements: ['70'], agence: 'Vesoul', lieu: 'Vesoul, espace de la Motte',
    siae: [siae('Entreprise Buse', 'EI', 'HORIZON'), siae('Chantier Bergeronnette', 'ACI', 'SILLAGE')],
  },
  {
    cle: 'LURE', nom: 'Lure', complement: 'de Lure', departements: ['70'], agence: 'Lure', lieu: 'Lure, salle de la sous-préfecture',
    siae: [siae('Association Grèbe', 'AI', 'TRAVERSE')],
  },
  {
    cle: 'MACON', nom: 'Mâcon', complement: 'de Mâcon', departements: ['71'], agence: 'Mâcon', lieu: 'Mâcon, centre d’affaires',
    siae: [siae('Entreprise Guêpier', 'EI', 'HORIZON'), siae('Chantier Huppe', 'ACI', 'SILLAGE')],
  },
  {
    cle: 'CHALON', nom: 'Chalon-sur-Saône', complement: 'de Chalon-sur-Saône', departements: ['71'], agence: 'Chalon-sur-Saône', lieu: 'Chalon-sur-Saône, maison des entreprises',
    siae: [siae('Intérim Balbuzard', 'ETTI', 'HORIZON'), siae('Association Verdier', 'AI', 'TRAVERSE')],
  },
  {
    cle: 'CREUSOT', nom: 'Le Creusot-Montceau', complement: 'du Creusot-Montceau', departements: ['71'], agence: 'Le Creusot', lieu: 'Le Creusot, maison de l’insertion',
    siae: [siae('Ateliers Cigogne', 'ACI', 'SILLAGE')],
  },
  {
    cle: 'AUXERRE', nom: 'Auxerre', complement: 'd’Auxerre', departements: ['89'], agence: 'Auxerre', lieu: 'Auxerre, salle des compagnons',
    siae: [siae('Chantier Torcol', 'ACI', 'HORIZON'), siae('Association Roitelet', 'AI', 'TRAVERSE')],
  },
  {
    cle: 'SENS', nom: 'Sens', complement: 'de Sens', departements: ['89'], agence: 'Sens', lieu: 'Sens, maison de l’emploi',
    siae: [siae('Entreprise Gerfaut', 'EI', 'SILLAGE')],
  },
  {
    cle: 'BELFORT', nom: 'Belfort', complement: 'de Belfort', departements: ['90'], agence: 'Belfort', lieu: 'Belfort, salle de la citadelle',
    siae: [siae('Ateliers Linotte', 'ACI', 'SILLAGE'), siae('Intérim Hobereau', 'ETTI', 'HORIZON')],
  },
  {
    cle: 'SUD-TERRITOIRE', nom: 'Sud Territoire', complement: 'du Sud Territoire', departements: ['90'], agence: 'Belfort', lieu: 'Delle, maison des services',
    siae: [siae('Association Moineau', 'AI', 'TRAVERSE')],
  },
];
