import { campagneId, ouvrir, ouvrirDictionnaire, valeursDe } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
});
afterAll(() => p.fermer());

/** Indicators, campaigns and values that a network owes: `a` of each, each value with its history. */
async function peupler(de: number, a: number): Promise<void> {
  await p.sql(
    `INSERT INTO indicateur (id, accord_id, code, rang, fiche, intitule, etoile, unite, dimensions, calcule, periodicite)
     SELECT md5('n' || n)::uuid, $1, 'X9-' || n, 10 + n, 'fiche 9', 'Indicateur ' || n, false, 'NOMBRE', '{REGION}', false, 'ANNUELLE' FROM generate_series($2::int, $3::int) n`,
    [id('BFC2025'), de, a],
  );
  await p.sql(`INSERT INTO fournisseur (id, indicateur_id, rang, designation, genre_organisation, echelon, debut) SELECT md5('f' || n)::uuid, md5('n' || n)::uuid, 1, 'Réseaux', 'RESEAU', 'REGION', '2025-01-01' FROM generate_series($1::int, $2::int) n`, [de, a]);
  await p.sql(
    `INSERT INTO campagne (id, accord_id, instance_id, instance_nom, libelle, debut, fin, ouvre_le, echeance, etat, departements, organisations, ouverte_le)
     SELECT md5('c' || n)::uuid, $1, $2, 'Comité', 'Campagne ' || n, date '2010-01-01' + n, date '2010-01-01' + n, '2026-01-01', '2026-12-01', 'OUVERTE', '{39}', ARRAY[$3::uuid], '2026-01-01Z' FROM generate_series($4::int, $5::int) n`,
    [id('BFC2025'), id('CPR-BFC'), id('réseau Horizon'), de, a],
  );
  await p.sql(
    `INSERT INTO valeur (id, campagne_id, instance_id, accord_id, indicateur_id, organisation_id, etat, numerateur, echeance, saisie_le, premiere_soumission_le, soumise_le)
     SELECT md5(k || 'v' || n)::uuid, CASE k WHEN 1 THEN $1::uuid ELSE md5('c' || n)::uuid END, $2, $3, md5('n' || n)::uuid, $4, 'SOUMISE', n, '2026-12-01', d, d, d FROM generate_series($5::int, $6::int) n, generate_series(1, 2) k, (SELECT '2026-11-20Z'::timestamptz d) x`,
    [campagneId, id('CPR-BFC'), id('BFC2025'), id('réseau Horizon'), de, a],
  );
  await p.sql(`INSERT INTO valeur_revision (valeur_id, numero, etat, numerateur, auteur_id, instant) SELECT id, 1, etat, numerateur, $1, saisie_le FROM valeur v WHERE saisie_le IS NOT NULL ON CONFLICT DO NOTHING`, [id('horizon')]);
}

const COMPTES = 'attendues aSaisir saisies soumises acceptees renvoyees nonCommuniquees aLHeure tardives enRetard avancement { organisationNom attendues enRetard } actions';
const VALEUR = `id etat numerateur taux departementNom organisationNom organisation { nom } indicateur { code article { code } } campagne { libelle } motifRenvoi
  precedente { libelle numerateur } historique { numero etat numerateur auteurNom } controles { severite message } actions`;
const PAGES: Readonly<Record<string, string>> = {
  indicateurs: '{ indicateurs(parPage: 100, tri: [{ champ: rang }]) { total items { code intitule accord { code } article { code } fournisseurs { designation organisation { nom } } actions } } }',
  indicateur: `{ indicateur(id: "${id('F4-2')}") { code fournisseurs { designation } actions } }`,
  campagnes: `{ campagnes(parPage: 100, tri: [{ champ: fin, sens: DESC }]) { total items { libelle instance { nom } accord { code } ${COMPTES} } } }`,
  campagne: `{ campagne(id: "${campagneId}") { libelle ${COMPTES} manques { code message champ } } }`,
  valeurs: `{ valeurs(parPage: 100, filtre: { campagneId: ["${campagneId}"], etat: [SOUMISE] }, tri: [{ champ: departement }]) { total items { ${VALEUR} } } }`,
  valeur: `{ valeur(id: "%VALEUR%") { ${VALEUR} } }`,
  aFaire: '{ aFaire { taches { acte titre } } }',
};

/** Statements of each page: the actor of the test, then the page itself. */
async function instructions(qui: string): Promise<Record<string, number>> {
  const [valeur] = await valeursDe(p, 'secretariat', { campagneId: [campagneId], etat: ['SOUMISE'] });
  const nombres: Record<string, number> = {};
  for (const [nom, page] of Object.entries(PAGES)) nombres[nom] = await p.compterLectures(() => p.obtenir(id(qui), page.replace('%VALEUR%', valeur?.id ?? '')));
  return nombres;
}

it('chaque liste et chaque page est une seule instruction SQL, avec comptes, historique et contrôles, pour 10 comme pour 100 lignes', async () => {
  const attendues = Object.fromEntries(Object.keys(PAGES).map((nom) => [nom, 2]));
  await peupler(1, 10);
  expect([await instructions('horizon'), await instructions('secretariat')]).toEqual([attendues, attendues]);
  await peupler(11, 100);
  expect([await instructions('horizon'), await instructions('secretariat')]).toEqual([attendues, attendues]);
  const { valeurs } = await p.obtenir<{ valeurs: { total: number; items: { historique: unknown[]; precedente: { libelle: string } }[] } }>(id('horizon'), PAGES['valeurs']!);
  expect([valeurs.total, valeurs.items.length, valeurs.items[0]?.historique.length]).toEqual([100, 100, 1]);
  expect(valeurs.items.every((v) => v.precedente.libelle.startsWith('Campagne '))).toBe(true);
});
