const MOT_DE_PASSE = 'demonstration';

/** @typedef {{ courriel: string, libelle: string, organisation: string | null }} Compte */

/**
 * The demo accounts, asked to the product itself: none on a database of real data.
 * @param {string} url
 * @returns {Promise<Compte[]>}
 */
export async function comptesDemo(url) {
  const reponse = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ configuration { comptesDemo { courriel libelle organisation } } }' }),
  });
  const { data } = /** @type {any} */ (await reponse.json());
  return data?.configuration.comptesDemo ?? [];
}

/**
 * What is printed once the product answers.
 * @param {{ url: string, comptes: Compte[], journal: string }} etat
 */
export function annonce({ url, comptes, journal }) {
  const largeur = Math.max(0, ...comptes.map(({ courriel }) => courriel.length));
  const acces = comptes.length
    ? [
        `Comptes de démonstration (données fictives), mot de passe «\u00a0${MOT_DE_PASSE}\u00a0»\u00a0:`,
        ...comptes.map(({ courriel, libelle, organisation }) => `  ${courriel.padEnd(largeur)}  ${[libelle, organisation].filter(Boolean).join(', ')}`),
      ]
    : ['Premier compte d’administration\u00a0: npm run compte -- --administrateur prenom.nom@exemple.fr'];
  return ['', `Gouvernance IAE est prête\u00a0: ${url}`, '', ...acces, '', `Journal technique\u00a0: ${journal}`, 'Pour arrêter\u00a0: Ctrl-C', ''].join('\n');
}
