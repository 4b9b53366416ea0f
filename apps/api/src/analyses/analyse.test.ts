import { analyser, ANALYSE, ouvrirPeriode, poser, resume, type CaseEssai } from '../../test/analyses';
import { ouvrirDictionnaire } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
const [HORIZON, SILLAGE, DR, UD39] = ['réseau Horizon', 'réseau Sillage', 'DR', 'DDETS du Jura'] as const;
const [Q3_25, Q1_26, Q3_26, AN_24] = ['T3 2025', 'T1 2026', 'T3 2026', 'Année 2024'] as const;
const offre = (campagne: string, organisation: string, departement: string, typeSiae: string, valeur: string | null): CaseEssai =>
  valeur === null ? { campagne, code: 'F4-2', organisation, departement, typeSiae, etat: 'A_SAISIR' } : { campagne, code: 'F4-2', organisation, departement, typeSiae, contenu: ['numerateur', valeur] };
const taux = (campagne: string, organisation: string, departement: string, haut: string, bas: string): CaseEssai => ({ campagne, code: 'F5-1', organisation, departement, contenu: ['numerateur', haut, bas] });

beforeAll(async () => {
  p = await ouvrirDictionnaire();
  for (const [nom, debut, fin] of [[Q3_25, '2025-07-01', '2025-09-30'], [Q1_26, '2026-01-01', '2026-03-31'], [Q3_26, '2026-07-01', '2026-09-30'], [AN_24, '2024-01-01', '2024-12-31']] as const) await ouvrirPeriode(p, nom, debut, fin);
  await poser(
    p,
    // 21: 40 + 12.5 = 52.5; 39: 100 + 0, one missing, one not communicated.
    offre(Q3_26, HORIZON, '21', 'ACI', '40'), offre(Q3_26, SILLAGE, '21', 'ACI', '12.5'), offre(Q3_26, HORIZON, '39', 'ACI', '100'), offre(Q3_26, HORIZON, '39', 'AI', '0'), offre(Q3_26, SILLAGE, '39', 'ACI', null),
    { ...offre(Q3_26, SILLAGE, '39', 'AI', '1'), contenu: ['non_communique', 'Enquête annulée'] },
    // A year before: the same cells but one.
    offre(Q3_25, HORIZON, '21', 'ACI', '30'), offre(Q3_25, SILLAGE, '21', 'ACI', '12.5'), offre(Q3_25, HORIZON, '39', 'ACI', '80'), offre(Q3_25, SILLAGE, '39', 'ACI', '20'),
    offre(Q1_26, HORIZON, '21', 'ACI', '7'),
    // 1 of 2 and 99 of 100 are 100 of 102, not 74.5 %; the year before 60 of 102.
    taux(Q3_26, HORIZON, '21', '1', '2'), taux(Q3_26, SILLAGE, '39', '99', '100'), taux(Q3_25, HORIZON, '21', '0', '2'), taux(Q3_25, SILLAGE, '39', '60', '100'),
    taux(AN_24, HORIZON, '21', '0', '0'),
    // One answers for all: the State is named first, the networks answered in 39 only.
    { campagne: Q3_26, code: 'F3-2', organisation: UD39, departement: '39', alternative: true, etat: 'A_SAISIR' },
    { campagne: Q3_26, code: 'F3-2', organisation: HORIZON, departement: '39', alternative: true, contenu: ['numerateur', '15'] },
    { campagne: Q3_26, code: 'F3-2', organisation: SILLAGE, departement: '39', alternative: true, etat: 'A_SAISIR' },
    { campagne: Q3_26, code: 'F3-2', organisation: HORIZON, departement: '21', alternative: true, etat: 'A_SAISIR' },
    { campagne: Q3_26, code: 'F6-1', organisation: HORIZON, contenu: ['texte', 'https://exemple.test/plan.pdf'] }, { campagne: Q3_26, code: 'F6-1', organisation: SILLAGE, etat: 'SOUMISE', contenu: ['texte', 'https://exemple.test/autre.pdf'] },
    { campagne: Q3_26, code: 'F7-1', organisation: DR, departement: '39', contenu: ['numerateur', '5'] },
    { campagne: AN_24, code: 'F7-1', organisation: DR, departement: '39', contenu: ['numerateur', '50'], nom: 'ancienne', remplacee: true },
    { campagne: AN_24, code: 'F7-1', organisation: DR, departement: '39', contenu: ['numerateur', '55'], nom: 'rectifiée', remplace: 'ancienne' },
  );
});
afterAll(() => p.fermer());

const normal = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');
const lignes = async (...args: [code: string, par: string, variables?: Record<string, unknown>]): Promise<Record<string, string>> =>
  Object.fromEntries((await analyser(p, 'sillage', ...args)).lignes.map((l) => [l.libelle, resume(l)]));

it('par département, additionne les chiffres acceptés et compte à côté ce qui manque ou n’est pas communiqué', async () => {
  expect(await lignes('F4-2', 'DEPARTEMENT', { campagneId: id(Q3_26) })).toEqual({ 'Département 21': '52.5 2-0-0', 'Département 39': '100 2-1-1' });
});

it('par type de SIAE et par organisation, les mêmes chiffres se rangent autrement et font le même total', async () => {
  expect(await lignes('F4-2', 'TYPE_SIAE', { campagneId: id(Q3_26) })).toEqual({ AI: '0 1-1-0', ACI: '152.5 3-0-1' });
  expect(await lignes('F4-2', 'ORGANISATION', { campagneId: id(Q3_26) })).toEqual({ [HORIZON]: '140 3-0-0', [SILLAGE]: '12.5 1-1-1' });
  for (const par of ['DEPARTEMENT', 'TYPE_SIAE', 'ORGANISATION']) expect(resume((await analyser(p, 'sillage', 'F4-2', par, { campagneId: id(Q3_26) })).total)).toBe('152.5 4-1-1');
});

it('une année est la somme de ses périodes, et se compare à périodes égales ou pas du tout', async () => {
  const annee = await analyser(p, 'sillage', 'F4-2', 'PERIODE');
  expect([annee.annee, annee.annees, annee.lignes.map((l) => [l.libelle, resume(l)])]).toEqual([2026, [2026, 2025], [['1er trimestre 2026', '7 1-0-0'], ['3e trimestre 2026', '152.5 4-1-1']]]);
  expect(resume(annee.total)).toBe('159.5 5-1-1');
  // The first quarter of 2025 was never measured: the two years do not compare, the third quarters do.
  expect([annee.total.precedente, annee.total.ecart, annee.lignes[1]?.precedente?.numerateur]).toEqual([null, null, '142.5']);
  expect((await analyser(p, 'sillage', 'F4-2', 'ANNEE', { annee: 2025 })).lignes.map((l) => [l.cle, resume(l)])).toEqual([['2025', '142.5 4-0-0'], ['2026', '159.5 5-1-1']]);
});

it('l’écart se prend sur les cases qui ont un chiffre aux deux périodes, et le dit', async () => {
  const { total, lignes: parts, phrase } = await analyser(p, 'sillage', 'F4-2', 'DEPARTEMENT', { campagneId: id(Q3_26) });
  // In both: 40 + 12.5 + 100 after 30 + 12.5 + 80, that is +24.49 %.
  expect([total.precedente, total.ecart]).toEqual([{ numerateur: '142.5', denominateur: null, periode: '3e trimestre 2025' }, { mot: '+24\u00a0%', complet: false }]);
  expect(parts.map((l) => l.ecart)).toEqual([{ mot: '+24\u00a0%', complet: true }, { mot: '+25\u00a0%', complet: false }]);
  expect(normal(phrase)).toBe('Au 3e trimestre 2026, indicateur F4-2 : 152,5, +24 % en un an à périmètre constant ; de 52,5 (Département 21) à 100 (Département 39) ; 1 valeur manque ; 1 valeur non communiquée.');
});

it('une part est celle des sommes, jamais la moyenne des parts, et son écart se compte en points', async () => {
  const { total, phrase } = await analyser(p, 'sillage', 'F5-1', 'DEPARTEMENT', { campagneId: id(Q3_26) });
  expect([resume(total), total.taux, total.ecart?.mot]).toEqual(['100/102 2-0-0', '98\u00a0%', '+39\u00a0points']);
  expect(normal(phrase)).toBe('Au 3e trimestre 2026, 100 personnes inscrites sur 102 personnes en parcours, soit 98 % (+39 points en un an) ; de 50 % (Département 21) à 99 % (Département 39).');
});

it('diviser par zéro est « non calculable », et ne se compare pas', async () => {
  const { total } = await analyser(p, 'sillage', 'F5-1', 'DEPARTEMENT', { annee: 2024 });
  expect([resume(total), total.taux, total.ecart]).toEqual(['0/0 1-0-0', 'non calculable', null]);
});

it('quand l’un ou l’autre répond, une case compte une fois et l’autre fournisseur ne manque pas', async () => {
  expect(await lignes('F3-2', 'DEPARTEMENT', { campagneId: id(Q3_26) })).toEqual({ 'Département 21': '∅ 0-0-1', 'Département 39': '15 1-0-0' });
  expect(await lignes('F3-2', 'ORGANISATION', { campagneId: id(Q3_26) })).toEqual({ [HORIZON]: '15 1-0-1' });
});

it('quand le partage reste à définir, chaque fournisseur se montre mais le total ne compte la case qu’une fois', async () => {
  await p.sql(`UPDATE indicateur SET partage = 'A_DEFINIR' WHERE code = 'F7-1'`);
  await p.sql(`INSERT INTO fournisseur (id, indicateur_id, rang, designation, genre_organisation, echelon, debut) VALUES ($1, $2, 2, 'Réseaux', 'RESEAU', 'REGION', '2024-01-01')`, [id('f F7-1 bis'), id('F7-1')]);
  await p.sql(`UPDATE fournisseur SET debut = '2024-01-01' WHERE indicateur_id = $1`, [id('F7-1')]);
  const reseau = (organisation: string, departement: string, valeur: string): CaseEssai => ({ campagne: Q3_26, code: 'F7-1', organisation, departement, contenu: ['numerateur', valeur] });
  await poser(p, reseau(HORIZON, '39', '3'), reseau(SILLAGE, '39', '2'), reseau(HORIZON, '21', '4'), reseau(SILLAGE, '21', '6'));
  const { total, lignes: parts } = await analyser(p, 'sillage', 'F7-1', 'ORGANISATION', { campagneId: id(Q3_26) });
  expect(parts.map((l) => [l.libelle, l.numerateur, l.horsTotal])).toEqual([[DR, '5', 0], [HORIZON, '7', 1], [SILLAGE, '8', 1]]);
  // 39: the agency, named first (5); 21: the networks, each its part (4 + 6).
  expect([resume(total), total.horsTotal]).toEqual(['15 3-0-0', 2]);
});

it('un document est reçu ou non ; soumis, il ne l’est pas encore', async () => {
  expect(resume((await analyser(p, 'horizon', 'F6-1', 'ORGANISATION', { campagneId: id(Q3_26) })).total)).toBe('1/2 1-0-1');
});

it('une rectification acceptée remplace ce qu’elle corrige, sans s’y ajouter', async () => {
  expect(resume((await analyser(p, 'sillage', 'F7-1', 'DEPARTEMENT', { annee: 2024 })).total)).toBe('55 1-0-0');
});

it('le niveau du dessus : la région pour un département, la nation pour la région dès qu’une autre région se lit', async () => {
  const jura = await analyser(p, 'sillage', 'F4-2', 'TYPE_SIAE', { campagneId: id(Q3_26), departements: ['39'] });
  expect([resume(jura.total), jura.niveauDessus?.libelle, jura.niveauDessus && resume(jura.niveauDessus)]).toEqual(['100 2-1-1', 'Bourgogne-Franche-Comté', '152.5 4-1-1']);
  expect((await analyser(p, 'sillage', 'F4-2', 'DEPARTEMENT', { campagneId: id(Q3_26) })).niveauDessus).toBeNull();
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, departements, effet_le, fictif) VALUES ($1, 'AC', 'National', 'NATIONAL', '{}', '2024-01-01', true)`, [id('AC')]);
  await p.sql(`INSERT INTO region (code, nom, debut) VALUES ('84', 'Auvergne-Rhône-Alpes', '2016-01-01') ON CONFLICT DO NOTHING`);
  await p.sql(`INSERT INTO departement (code, nom, zone) VALUES ('69', 'Rhône', 'Europe/Paris') ON CONFLICT DO NOTHING`);
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le, decline_id, fictif) VALUES ($1, 'AUTRE', 'Autre région', 'REGIONAL', '84', '{69}', '2024-01-01', $2, true)`, [id('AUTRE'), id('AC')]);
  await p.sql('UPDATE accord SET decline_id = $1 WHERE id = $2', [id('AC'), id('BFC2025')]);
  await p.sql(`INSERT INTO indicateur (id, accord_id, code, rang, fiche, intitule, etoile, unite, dimensions, calcule, periodicite) VALUES ($1, $2, 'F4-2', 1, 'fiche 4', 'Offres ailleurs', false, 'NOMBRE', '{DEPARTEMENT}', false, 'ANNUELLE')`, [id('F4-2 ailleurs'), id('AUTRE')]);
  await ouvrirPeriode(p, 'ailleurs', '2026-07-01', '2026-09-30', { accord: 'AUTRE' });
  await poser(p, { campagne: 'ailleurs', code: 'F4-2 ailleurs', organisation: DR, departement: '69', contenu: ['numerateur', '1000'] });
  const region = await analyser(p, 'sillage', 'F4-2', 'DEPARTEMENT', { campagneId: id(Q3_26) });
  expect([resume(region.total), region.niveauDessus?.libelle, region.niveauDessus && resume(region.niveauDessus)]).toEqual(['152.5 4-1-1', 'France', '1152.5 5-1-1']);
});

it('une campagne annuelle et les trimestres qu’elle contient ne comptent pas deux fois', async () => {
  await ouvrirPeriode(p, 'T2 2024', '2024-04-01', '2024-06-30');
  await poser(p, { campagne: 'T2 2024', code: 'F7-1', organisation: DR, departement: '39', contenu: ['numerateur', '20'] });
  const { total, campagnes } = await analyser(p, 'sillage', 'F7-1', 'PERIODE', { annee: 2024 });
  expect([resume(total), campagnes.map((k) => k.libelle)]).toEqual(['55 1-0-0', [AN_24]]);
});

it('un seul fournisseur se regarde pour lui-même', async () => {
  const { total, lignes: parts } = await analyser(p, 'sillage', 'F7-1', 'DEPARTEMENT', { campagneId: id(Q3_26), organisationId: id(HORIZON) });
  expect([resume(total), parts.map((l) => resume(l))]).toEqual(['7 2-0-0', ['4 1-0-0', '3 1-0-0']]);
});

it('sans aucun chiffre, une analyse le dit ; un indicateur inconnu n’en a pas', async () => {
  const { analyse } = await p.obtenir<{ analyse: null }>(id('sillage'), ANALYSE, { indicateurId: id('rien'), par: 'ANNEE' });
  expect(analyse).toBeNull();
  const vide = await analyser(p, 'sillage', 'F4-2', 'DEPARTEMENT', { annee: 2001 });
  expect([vide.lignes, vide.periode, vide.phrase]).toEqual([[], null, 'Aucun chiffre de cet indicateur n’a encore été accepté.']);
});

it.each([[{ annee: 1999 }], [{ annee: 3000 }], [{ departements: ['n’importe'] }], [{ campagneId: 'x' }], [{ organisationId: 'x' }]])('refuse %j en français', async (variables) => {
  const { errors } = await p.demander(id('sillage'), ANALYSE, { indicateurId: id('F4-2'), par: 'DEPARTEMENT', ...variables });
  expect([errors[0]?.extensions.code, errors[0]?.extensions.champs?.length]).toEqual(['SAISIE_INVALIDE', 1]);
});

it('l’analyse et la complétude sont chacune une seule instruction SQL', async () => {
  const lire = (document: string, variables: object): Promise<number> => p.compterLectures(() => p.obtenir(id('sillage'), document, { ...variables }));
  // The actor of the test, then the statement.
  for (const par of ['ANNEE', 'PERIODE', 'DEPARTEMENT', 'TYPE_SIAE', 'ORGANISATION']) expect(await lire(ANALYSE, { indicateurId: id('F4-2'), par })).toBe(2);
  expect(await lire('query ($a: ID!) { completude(accordId: $a) { organisationNom organisation { nom } attendues recues tauxRecu precedent { recues } } }', { a: id('BFC2025') })).toBe(2);
});
