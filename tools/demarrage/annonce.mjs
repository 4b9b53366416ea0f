const MOT_DE_PASSE = 'demonstration';

/** Who the demo accounts are, in the order of the job. */
export const COMPTES = [
  ['animateur', 'anime des CTA'],
  ['siae', 'dirige une SIAE'],
  ['reseau', 'représente un réseau'],
  ['reseau2', 'représente un autre réseau'],
  ['ud39', 'État, Jura'],
  ['ud21', 'État, Côte-d’Or'],
  ['secretariat', 'tient le secrétariat d’un CDIAE'],
  ['national', 'comité national'],
  ['administrateur', 'comptes, mandats, organisations, instances'],
  ['sansmandat', 'aucun mandat'],
];

/**
 * What is printed once the product answers.
 * @param {{ url: string, embarquee: boolean, journal: string }} etat
 */
export function annonce({ url, embarquee, journal }) {
  const largeur = Math.max(...COMPTES.map(([nom = '']) => nom.length)) + '@demo.test'.length;
  const acces = embarquee
    ? [
        `Comptes de démonstration (données fictives), mot de passe «\u00a0${MOT_DE_PASSE}\u00a0»\u00a0:`,
        ...COMPTES.map(([nom, qui]) => `  ${`${nom}@demo.test`.padEnd(largeur)}  ${qui}`),
      ]
    : ['Premier compte d’administration\u00a0: npm run compte -- --administrateur prenom.nom@exemple.fr'];
  return ['', `Gouvernance IAE est prête\u00a0: ${url}`, '', ...acces, '', `Journal technique\u00a0: ${journal}`, 'Pour arrêter\u00a0: Ctrl-C', ''].join('\n');
}
