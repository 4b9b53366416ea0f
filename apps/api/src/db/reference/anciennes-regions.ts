/**
 * The sixteen régions that the law n° 2015-29 of 16 January 2015 merged on 1 January 2016, with
 * their INSEE codes and départements. The six metropolitan and five overseas régions that kept
 * their limits are not repeated here.
 */
export const ANCIENNES_REGIONS: readonly { code: string; nom: string; departements: readonly string[] }[] = [
  { code: '21', nom: 'Champagne-Ardenne', departements: ['08', '10', '51', '52'] },
  { code: '22', nom: 'Picardie', departements: ['02', '60', '80'] },
  { code: '23', nom: 'Haute-Normandie', departements: ['27', '76'] },
  { code: '25', nom: 'Basse-Normandie', departements: ['14', '50', '61'] },
  { code: '26', nom: 'Bourgogne', departements: ['21', '58', '71', '89'] },
  { code: '31', nom: 'Nord-Pas-de-Calais', departements: ['59', '62'] },
  { code: '41', nom: 'Lorraine', departements: ['54', '55', '57', '88'] },
  { code: '42', nom: 'Alsace', departements: ['67', '68'] },
  { code: '43', nom: 'Franche-Comté', departements: ['25', '39', '70', '90'] },
  { code: '54', nom: 'Poitou-Charentes', departements: ['16', '17', '79', '86'] },
  { code: '72', nom: 'Aquitaine', departements: ['24', '33', '40', '47', '64'] },
  { code: '73', nom: 'Midi-Pyrénées', departements: ['09', '12', '31', '32', '46', '65', '81', '82'] },
  { code: '74', nom: 'Limousin', departements: ['19', '23', '87'] },
  { code: '82', nom: 'Rhône-Alpes', departements: ['01', '07', '26', '38', '42', '69', '73', '74'] },
  { code: '83', nom: 'Auvergne', departements: ['03', '15', '43', '63'] },
  { code: '91', nom: 'Languedoc-Roussillon', departements: ['11', '30', '34', '48', '66'] },
];
