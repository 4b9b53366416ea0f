import { id } from '../../test/jura';
import { ouvrirHistoire } from '../../test/histoire';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirHistoire();
});
afterAll(() => p.fermer());

interface Verdict { critere: string; etat: string; date: string | null; pourquoi: string; citation: { texte: string } | null; regleEcartee: { citation: { texte: string }; raison: string } | null; preuves: { sujet: string; id: string; jour: string; texte: string }[]; nombrePreuves: number }
interface Territoire { code: string; nom: string; etat: string; tenues: number; concernees: number; instances: { id: string; nom: string; lisible: boolean; etat: string; verdicts: Verdict[] }[] }
interface Lue { conformite: { phrase: string; jour: string; comptes: Record<string, number>; citations: { texte: string }[]; departements: Territoire[]; regions: Territoire[]; nation: Territoire } }

const VERDICT = 'critere etat date pourquoi citation { texte } regleEcartee { citation { texte } raison } preuves { sujet id jour texte } nombrePreuves';
const INSTANCES = `instances { id nom lisible etat verdicts { ${VERDICT} } }`;
const DOCUMENT = `query ($annee: Int!, $jour: Jour, $critere: CritereConformite, $niveau: Niveau, $departements: [String!]) {
  conformite(annee: $annee, jour: $jour, critere: $critere, niveau: $niveau, departements: $departements) {
    phrase jour comptes { RESPECTE A_VENIR EN_RETARD SANS_OBJET INCONNU } citations { texte }
    departements { code nom etat tenues concernees ${INSTANCES} } regions { code nom etat tenues concernees ${INSTANCES} } nation { code nom etat tenues concernees ${INSTANCES} }
  } }`;
const lire = async (qui: string | null, variables: Record<string, unknown>): Promise<Lue['conformite']> => (await p.obtenir<Lue>(qui && id(qui), DOCUMENT, variables)).conformite;
const jura = (lue: Lue['conformite']): Territoire => lue.departements.find((d) => d.code === '39')!;
const dole = (lue: Lue['conformite'], critere = 'RYTHME'): Verdict => jura(lue).instances.find((i) => i.nom === 'CTA du bassin de Dole')!.verdicts.find((v) => v.critere === critere)!;

describe('l’histoire rejouée année par année : qui a tenu l’accord, avec l’article', () => {
  it.each([
    // In force from its signature on: its first year is not a whole one.
    [2011, 'SANS_OBJET', undefined],
    [2012, 'EN_RETARD', 'Accord-cadre de 2011, article 6.2.4.1'],
    [2013, 'RESPECTE', 'Accord-cadre de 2011, article 6.2.4.1'],
    [2014, 'SANS_OBJET', undefined],
    [2015, 'SANS_OBJET', undefined],
    [2016, 'SANS_OBJET', undefined],
    [2017, 'RESPECTE', 'Accord BFC 2016, fiche 8'],
    [2018, 'EN_RETARD', 'Accord BFC 2016, fiche 8'],
    [2019, 'SANS_OBJET', undefined],
  ])('en %i, Dole : %s', async (annee, etat, article) => {
    const verdict = dole(await lire('animatrice', { annee, critere: 'RYTHME', departements: ['39'] }));
    expect([verdict.etat, etat === 'SANS_OBJET' ? undefined : verdict.citation?.texte]).toEqual([etat, article]);
  });

  it.each([
    // AC2011 binds the whole nation, whose CTA are not known here; without accord nothing is due.
    [2012, '2013-01-10', { INCONNU: 99, EN_RETARD: 2, SANS_OBJET: 0 }],
    [2014, '2015-01-10', { SANS_OBJET: 101, EN_RETARD: 0 }],
    // AC2015 has no rhythm for the CTA; BFC2016 has one, for eight départements.
    [2016, '2017-01-10', { SANS_OBJET: 101 }],
    [2017, '2018-01-10', { SANS_OBJET: 93, EN_RETARD: 2, INCONNU: 6 }],
  ])('la carte de %i, vue du %s', async (annee, jour, comptes) => {
    expect((await lire('national', { annee, jour, critere: 'RYTHME' })).comptes).toMatchObject(comptes);
  });

  it('là où aucune instance n’est connue, l’article qui liait est dit quand même', async () => {
    const lue = await p.obtenir<{ conformite: { citations: { texte: string }[]; departements: { code: string; articleSansInstance: { texte: string } | null }[] } }>(id('national'), '{ conformite(annee: 2012, critere: RYTHME) { citations { texte } departements { code articleSansInstance { texte } } } }');
    expect(lue.conformite.departements.find((d) => d.code === '75')?.articleSansInstance?.texte).toBe('Accord-cadre de 2011, article 6.2.4.1');
    expect(lue.conformite.departements.find((d) => d.code === '39')?.articleSansInstance).toBeNull();
    expect(lue.conformite.citations[0]?.texte).toBe('Accord-cadre de 2011, article 6.2.4.1');
  });

  it('le comité régional de 2017 est jugé par l’accord de sa région, et la règle nationale écartée est dite', async () => {
    const { regions } = await lire('secretariat', { annee: 2017, critere: 'RYTHME', niveau: 'REGIONAL' });
    const [verdict] = regions.find((r) => r.code === '27')!.instances[0]!.verdicts;
    expect(verdict).toMatchObject({ etat: 'RESPECTE', citation: { texte: 'Accord BFC 2016, article 3' }, regleEcartee: { citation: { texte: 'Accord-cadre de 2015, article 5' } } });
    expect(verdict?.regleEcartee?.raison).toMatch(/l’accord régional, devant la règle nationale/u);
  });

  it('avant 2016 les départements sont dans leurs anciennes régions', async () => {
    const noms = async (annee: number) => (await lire('national', { annee, jour: `${annee}-12-31`, critere: 'RYTHME' })).regions.map((r) => r.nom);
    const [avant, apres] = [await noms(2015), await noms(2016)];
    expect([avant.length, apres.length]).toEqual([27, 18]);
    expect(avant).toEqual(expect.arrayContaining(['Bourgogne', 'Franche-Comté']));
    expect(apres).toContain('Bourgogne-Franche-Comté');
  });
});

it('la feuille de route de l’année est due du comité dont l’accord en a, et se voit dans ses départements', async () => {
  const feuille = id('feuille 2017');
  await p.sql(`INSERT INTO feuille_de_route (id, accord_id, instance_id, instance_nom, annee, departements, etat, numero, adoptee_le, article_id)
    SELECT $1, a.id, i.id, i.nom, 2017, i.departements, 'ADOPTEE', 1, '2017-03-22', e.id FROM accord a JOIN article e ON e.accord_id = a.id AND e.code = 'article 3', instance i WHERE a.code = 'BFC2016' AND i.id = $2`, [feuille, id('CPR-BFC')]);
  await p.sql(`INSERT INTO version_feuille (id, feuille_de_route_id, numero, adoptee_le, contenu) VALUES ($1, $2, 1, '2017-03-22', '{}')`, [id('version 2017'), feuille]);
  const lire2017 = async (jour: string) => (await lire('ud21', { annee: 2017, jour, critere: 'FEUILLE_DE_ROUTE' })).departements.find((d) => d.code === '21')!;
  expect([(await lire2017('2017-03-21')).etat, (await lire2017('2017-03-22')).etat]).toEqual(['A_VENIR', 'RESPECTE']);
  expect((await lire2017('2018-06-01')).instances[0]?.verdicts[0]).toMatchObject({ citation: { texte: 'Accord BFC 2016, article 3' }, preuves: [{ sujet: 'FeuilleDeRoute', id: feuille }] });
  expect((await lire('ud21', { annee: 2018, jour: '2019-01-10', critere: 'FEUILLE_DE_ROUTE' })).comptes).toMatchObject({ EN_RETARD: 8, SANS_OBJET: 93 });
  await p.sql(`DELETE FROM version_feuille`);
  await p.sql(`DELETE FROM feuille_de_route WHERE id = $1`, [feuille]);
});

describe('le verdict d’un jour passé', () => {
  it.each([
    ['2018-03-31', 'A_VENIR', 1],
    ['2018-09-30', 'A_VENIR', 2],
    ['2018-10-01', 'EN_RETARD', 2],
    ['2018-12-31', 'EN_RETARD', 3],
  ])('au %s : %s, %i tenues', async (jour, etat, tenues) => {
    const lue = await lire('animatrice', { annee: 2018, jour, critere: 'RYTHME', departements: ['39'] });
    expect(lue.jour).toBe(jour);
    expect([dole(lue).etat, dole(lue).preuves.filter((preuve) => preuve.texte === 'tenue').length]).toEqual([etat, tenues]);
  });

  it('un compte rendu n’était pas publié le jour d’après, ni transmis', async () => {
    const lue = await lire('animatrice', { annee: 2017, jour: '2017-02-20', departements: ['39'] });
    expect([dole(lue, 'COMPTE_RENDU').etat, dole(lue, 'TRANSMISSION').etat]).toEqual(['A_VENIR', 'A_VENIR']);
    expect(dole(await lire('animatrice', { annee: 2017, departements: ['39'] }), 'TRANSMISSION')).toMatchObject({ etat: 'RESPECTE', pourquoi: '4 comptes rendus transmis sur 4 attendus.' });
  });

  it('un jour à venir, une année hors des accords, un code inventé se refusent', async () => {
    for (const variables of [{ annee: 2018, jour: '2026-11-21' }, { annee: 2010 }, { annee: 2101 }, { annee: 2018, departements: ['20'] }, { annee: 2018, departements: ['00'] }]) {
      const { errors } = await p.demander(id('national'), DOCUMENT, variables);
      expect(errors[0]?.extensions.code).toBe('SAISIE_INVALIDE');
    }
  });
});

describe('un verdict est à tous, sa preuve à qui peut la lire', () => {
  const sansPreuves = (lue: Lue['conformite']): string => JSON.stringify(lue, (cle, valeur: unknown) => (cle === 'preuves' || cle === 'lisible' ? undefined : valeur));

  it.each(['animatrice', 'directrice', 'ud21', 'horizon', 'secretariat', 'national', 'administrateur', 'sansmandat'])('%s lit les mêmes verdicts', async (qui) => {
    expect(sansPreuves(await lire(qui, { annee: 2017 }))).toBe(sansPreuves(await lire('animatrice', { annee: 2017 })));
  });

  it.each([
    ['animatrice', 4, true],
    ['directrice', 4, true],
    ['ud21', 0, false],
    ['directrice21', 0, true],
    ['administrateur', 0, true],
    ['sansmandat', 0, false],
  ])('%s ouvre %i réunions de Dole', async (qui, preuves, lisible) => {
    const lue = await lire(qui, { annee: 2017, critere: 'RYTHME', departements: ['39'] });
    expect([dole(lue).preuves.length, dole(lue).nombrePreuves]).toEqual([preuves, 4]);
    expect(jura(lue).instances.find((i) => i.nom === 'CTA du bassin de Dole')?.lisible).toBe(lisible);
  });

  it('le compte rendu transmis est lisible de son destinataire', async () => {
    expect(dole(await lire('ud39', { annee: 2017, departements: ['39'] }), 'TRANSMISSION').preuves).toHaveLength(4);
    expect(dole(await lire('ud21', { annee: 2017, departements: ['39'] }), 'TRANSMISSION').preuves).toHaveLength(0);
  });

  it('sans session, rien', async () => {
    expect((await p.demander(null, DOCUMENT, { annee: 2017 })).errors[0]?.extensions.code).toBe('NON_AUTHENTIFIE');
  });

  it('les preuves lues une par une sont celles que l’on peut ouvrir', async () => {
    for (const qui of ['animatrice', 'ud39', 'ud21', 'secretariat', 'horizon']) {
      const lue = await lire(qui, { annee: 2017 });
      const preuves = [...lue.departements, ...lue.regions, lue.nation].flatMap((t) => t.instances.flatMap((i) => i.verdicts.flatMap((v) => v.preuves)));
      const vues = async (sujet: string, racine: string) => {
        const ids = [...new Set(preuves.filter((preuve) => preuve.sujet === sujet).map((preuve) => preuve.id))];
        const lues = await p.obtenir<{ liste: { total: number } }>(id(qui), `query ($ids: [ID!]) { liste: ${racine}(filtre: { ids: $ids }) { total } }`, { ids });
        expect(lues.liste.total).toBe(ids.length);
      };
      await vues('Reunion', 'reunions');
      await vues('CompteRendu', 'comptesRendus');
    }
  });
});

it('une seule instruction SQL, quel que soit le territoire et les critères, avec celle de l’acteur', async () => {
  for (const variables of [{ annee: 2017 }, { annee: 2017, critere: 'RYTHME' }, { annee: 2017, critere: 'INDICATEURS' }, { annee: 2017, departements: ['39'] }]) {
    expect(await p.compterLectures(() => lire('animatrice', variables))).toBe(2);
  }
});
