import { ouvrirPlateforme, type Plateforme } from '../../../test/plateforme';
import { ACCORDS, ARTICLES } from './accords';
import { chargerReference } from './charger';
import { INDICATEURS } from './indicateurs';
import { LIBELLES } from './libelles';
import { QUESTIONS_ENQUETE } from './questions-enquete';
import { REGLAGES } from './reglages';
import { REGLES } from './regles';

const TABLES = ['region', 'departement', 'rattachement', 'libelle', 'accord', 'signataire', 'article', 'regle', 'indicateur', 'fournisseur', 'feuille_de_route', 'action', 'version_feuille', 'question_enquete'];

describe('Le chargement des données de référence', () => {
  let p: Plateforme;
  beforeAll(async () => {
    p = await ouvrirPlateforme();
  });
  afterAll(() => p.fermer());

  const charger = (): Promise<void> => p.service.source.transaction((em) => chargerReference(em));
  const contenu = async (): Promise<string> => {
    const lignes = await Promise.all(
      TABLES.map((table) => p.sql(`SELECT to_jsonb(x) AS ligne FROM ${table} x ORDER BY to_jsonb(x)::text`)),
    );
    return JSON.stringify(lignes);
  };
  const compter = async (table: string): Promise<number> => (await p.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;

  it('remplit toutes les tables', async () => {
    await charger();
    expect(await compter('departement')).toBe(101);
    expect(await compter('region')).toBe(34);
    expect(await compter('libelle')).toBe(LIBELLES.length);
    expect(await compter('question_enquete')).toBe(QUESTIONS_ENQUETE.length);
    expect(await compter('accord')).toBe(ACCORDS.length);
    expect(await compter('article')).toBe(ARTICLES.length);
    expect(await compter('regle')).toBe(REGLES.length + REGLAGES.length);
    expect(await compter('indicateur')).toBe(INDICATEURS.length);
    expect(await compter('fournisseur')).toBe(INDICATEURS.flatMap(({ fournisseurs }) => fournisseurs).length);
  });

  it('rattache chaque règle à son article et au territoire de son accord', async () => {
    const [rythme] = await p.sql(
      `SELECT r.nombre, r.unite, r.citation, r.departements, a.code AS accord, p.titre AS fiche, d.code AS decline
       FROM regle r JOIN accord a ON a.id = r.accord_id JOIN article p ON p.id = r.article_id JOIN accord d ON d.id = a.decline_id
       WHERE r.cle = 'BFC2016/CTA/RYTHME'`,
    );
    expect(rythme).toMatchObject({
      nombre: 1, unite: 'PAR_TRIMESTRE', citation: 'fiche 8', accord: 'BFC2016', decline: 'AC2015', departements: ['21', '25', '39', '58', '70', '71', '89', '90'],
    });
    expect(await p.sql(`SELECT cle FROM regle WHERE article_id IS NULL`)).toEqual(REGLAGES.map(({ cle }) => ({ cle })));
  });

  it('rechargé, ne change rien', async () => {
    const avant = await contenu();
    await charger();
    expect(await contenu()).toBe(avant);
  });

  it('n’écrase pas une règle changée ici', async () => {
    await p.sql(`UPDATE regle SET nombre = 3, origine = 'LOCALE' WHERE cle = 'BFC2016/CTA/RYTHME'`);
    await charger();
    expect(await p.sql(`SELECT nombre FROM regle WHERE cle = 'BFC2016/CTA/RYTHME'`)).toEqual([{ nombre: 3 }]);
  });

  it('donne à chaque indicateur son article, et à ses fournisseurs la durée de l’accord', async () => {
    const lus = await p.sql(
      `SELECT i.code, a.code AS accord, p.code AS article, i.rang, f.designation, f.debut::text, f.fin::text
       FROM indicateur i JOIN accord a ON a.id = i.accord_id JOIN article p ON p.id = i.article_id JOIN fournisseur f ON f.indicateur_id = i.id
       WHERE i.code IN ('F3-2', 'A2-1') ORDER BY i.code DESC, f.rang`,
    );
    const commun = { accord: 'BFC2016', debut: '2016-12-08', fin: '2018-12-31' };
    expect(lus).toEqual([
      { code: 'F3-2', article: 'fiche 3', rang: 7, designation: 'UD Direccte', ...commun },
      { code: 'F3-2', article: 'fiche 3', rang: 7, designation: 'Inter-réseau, par les SIAE', ...commun },
      { code: 'A2-1', article: 'article 2', rang: 32, designation: 'UD Direccte', ...commun },
      { code: 'A2-1', article: 'article 2', rang: 32, designation: 'Pôle emploi', ...commun },
    ]);
  });

  it('n’écrase ni un indicateur confirmé ici, ni ses fournisseurs', async () => {
    await p.sql(`UPDATE indicateur SET a_confirmer = NULL, confirmation = 'Réponse de la Direccte', confirme_le = '2017-03-03', origine = 'LOCALE' WHERE code = 'F5-8'`);
    await p.sql(`UPDATE fournisseur SET designation = 'Pôle emploi, DT' WHERE indicateur_id = (SELECT id FROM indicateur WHERE code = 'F5-8')`);
    await charger();
    expect(await p.sql(`SELECT i.a_confirmer, i.confirmation, f.designation FROM indicateur i JOIN fournisseur f ON f.indicateur_id = i.id WHERE i.code = 'F5-8'`)).toEqual([
      { a_confirmer: null, confirmation: 'Réponse de la Direccte', designation: 'Pôle emploi, DT' },
    ]);
  });

  it('n’écrase ni un accord changé ici, ni ses articles, ni ses signataires', async () => {
    await p.sql(`UPDATE accord SET titre = 'Avenant local', origine = 'LOCALE' WHERE code = 'BFC2016'`);
    await p.sql(`UPDATE article SET titre = 'Fiche réécrite' WHERE code = 'fiche 8'`);
    await p.sql(`UPDATE signataire SET qualite = 'Mandataire' WHERE rang = 1`);
    const avant = await contenu();
    await charger();
    const [accord] = await p.sql(`SELECT titre FROM accord WHERE code = 'BFC2016'`);
    expect(accord).toEqual({ titre: 'Avenant local' });
    expect(await p.sql(`SELECT p.titre FROM article p JOIN accord a ON a.id = p.accord_id WHERE a.code = 'BFC2016' AND p.code = 'fiche 8'`)).toEqual([{ titre: 'Fiche réécrite' }]);
    expect(await p.sql(`SELECT s.qualite FROM signataire s JOIN accord a ON a.id = s.accord_id WHERE a.code = 'BFC2016' AND s.rang = 1`)).toEqual([{ qualite: 'Mandataire' }]);
    // The two other accords are ours: their signatories come back to what the source says.
    expect(await contenu()).not.toBe(avant);
  });

  it('garde un libellé corrigé ici, et ferme celui qu’un nouveau remplace', async () => {
    await p.sql(`UPDATE libelle SET texte = 'Pôle emploi (corrigé)', fin = NULL WHERE cle = 'POLE_EMPLOI' AND fin IS NOT NULL`);
    await charger();
    expect(await p.sql(`SELECT texte, fin::text FROM libelle WHERE cle = 'POLE_EMPLOI' ORDER BY debut`)).toEqual([
      { texte: 'Pôle emploi (corrigé)', fin: '2023-12-31' },
      { texte: 'France Travail', fin: null },
    ]);
  });
});
