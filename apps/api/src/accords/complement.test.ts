import { randomUUID } from 'node:crypto';
import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme, type Reponse } from '../../test/plateforme';
import { chargerReference } from '../db/reference/charger';
import { identifiantDe } from '../db/reference/identifiant';

const BFC2016 = identifiantDe('accord', 'BFC2016');
let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirPlateforme({ maintenant: '2026-11-20T09:00:00Z' });
  await p.service.source.transaction((em) => chargerReference(em));
  await installerJura(p);
  await p.obtenir(id('administrateur'), 'mutation ($i: ID!, $a: ID!) { ajouterAvenant(id: $i, accordId: $a, saisie: { jour: "2017-03-01", texte: "Un réseau rejoint l’accord." }) { id } }', { i: id('avenant'), a: BFC2016 });
});
afterAll(() => p.fermer());

const SIGNATAIRE = 'mutation ($id: ID!, $a: ID!, $saisie: SignataireSaisie!, $e: ID) { r: ajouterSignataire(id: $id, accordId: $a, saisie: $saisie, evenementId: $e) { signataires { id rang nom pour evenementId } } }';
const ARTICLE = 'mutation ($id: ID!, $a: ID!, $saisie: ArticleSaisie!, $e: ID) { r: ajouterArticle(id: $id, accordId: $a, saisie: $saisie, evenementId: $e) { articles { id rang code titre evenementId } } }';
const reseau = (ecart: object = {}): object => ({ nom: 'Réseau Horizon', qualite: 'Délégué', pour: 'Réseau Horizon', genre: 'RESEAU', organisationId: id('réseau Horizon'), ...ecart });
const fiche = (ecart: object = {}): object => ({ genre: 'FICHE', code: 'fiche 12', titre: 'Le numérique', ...ecart });
const faire = <R>(qui: string | null, mutation: string, saisie: object, { cle = randomUUID() as string, e = null as string | null, a = BFC2016 } = {}): Promise<Reponse<{ r: R }>> => p.demander(qui && id(qui), mutation, { id: cle, a, saisie, e });
const code = ({ errors }: Reponse<unknown>): string => errors[0]?.extensions.code ?? 'fait';
const champs = ({ errors }: Reponse<unknown>): string[] => errors[0]?.extensions.champs?.map((c) => c.champ) ?? [];

it('un signataire et un article s’ajoutent à la suite, par l’avenant qui les apporte, et une fois', async () => {
  const demande = { cle: id('signataire'), e: id('avenant') };
  const { data } = await faire<{ signataires: { id: string; rang: number; evenementId: string | null }[] }>('administrateur', SIGNATAIRE, reseau(), demande);
  const rangs = data!.r.signataires.map((s) => s.rang);
  expect(data!.r.signataires.at(-1)).toEqual({ id: id('signataire'), rang: Math.max(...rangs), nom: 'Réseau Horizon', pour: 'Réseau Horizon', evenementId: id('avenant') });
  const suite = await faire<{ articles: object[] }>('administrateur', ARTICLE, fiche(), { cle: id('article') });
  expect(suite.data!.r.articles.at(-1)).toMatchObject({ code: 'fiche 12', titre: 'Le numérique', evenementId: null });
  expect([code(await faire('administrateur', SIGNATAIRE, reseau(), demande)), code(await faire('administrateur', ARTICLE, fiche(), { cle: id('article') }))]).toEqual(['fait', 'fait']);
  expect(await p.sql(`SELECT acte, champs FROM journal WHERE sujet_id = $1 AND acte IN ('ajouterSignataire', 'ajouterArticle') ORDER BY id`, [BFC2016])).toEqual([{ acte: 'ajouterSignataire', champs: expect.arrayContaining(['signataires']) }, { acte: 'ajouterArticle', champs: expect.arrayContaining(['articles']) }]);
  // A new load of the reference data leaves what the administrator completed.
  await p.service.source.transaction((em) => chargerReference(em));
  expect(await p.sql('SELECT nom FROM signataire WHERE id = $1', [id('signataire')])).toEqual([{ nom: 'Réseau Horizon' }]);
});

it.each<[string, string, object, string | null, string[]]>([
  ['le même signataire', SIGNATAIRE, reseau({ nom: 'réseau horizon', organisationId: null }), null, ['nom']],
  ['la même organisation', SIGNATAIRE, reseau({ nom: 'Horizon BFC' }), null, ['organisationId']],
  ['une organisation inconnue', SIGNATAIRE, reseau({ nom: 'Autre', organisationId: id('nulle part') }), null, ['organisationId']],
  ['un signataire sans nom', SIGNATAIRE, reseau({ nom: ' ' }), null, ['nom']],
  ['le même code', ARTICLE, fiche({ code: 'Fiche 8' }), null, ['code']],
  ['un article sans titre', ARTICLE, fiche({ code: 'fiche 13', titre: '' }), null, ['titre']],
  ['l’avenant d’un autre accord', ARTICLE, fiche({ code: 'fiche 13' }), id('ailleurs'), ['evenementId']],
])('se refuse : %s', async (_cas, mutation, saisie, e, attendus) => expect(champs(await faire('administrateur', mutation, saisie, { e }))).toEqual(attendus));

it('n’est ouvert qu’à l’administrateur', async () => {
  for (const [mutation, saisie] of [[SIGNATAIRE, reseau()], [ARTICLE, fiche()]] as const) {
    expect([code(await faire('secretariat', mutation, saisie)), code(await faire('sansmandat', mutation, saisie)), code(await faire(null, mutation, saisie))]).toEqual(['INTERDIT', 'INTERDIT', 'NON_AUTHENTIFIE']);
  }
});

describe('corriger ce qu’un administrateur a enregistré', () => {
  const version = async (): Promise<number> => (await p.sql<{ version: number }>('SELECT version FROM accord WHERE id = $1', [BFC2016]))[0]?.version ?? 0;
  const CORRIGER_ARTICLE = 'mutation ($id: ID!, $v: Int!, $s: ArticleSaisie!, $m: String!) { r: corrigerArticle(id: $id, version: $v, saisie: $s, motif: $m) { articles { id code titre corrigible cite } corrections { sujet sujetId avant motif } } }';
  const CORRIGER_SIGNATAIRE = 'mutation ($id: ID!, $v: Int!, $s: SignataireSaisie!, $m: String!) { r: corrigerSignataire(id: $id, version: $v, saisie: $s, motif: $m) { signataires { id nom qualite corrigible } corrections { sujet avant motif } } }';
  interface Corrige { articles: { id: string; code: string; titre: string; corrigible: boolean; cite: boolean }[]; signataires: { id: string; nom: string }[]; corrections: { sujet: string; avant: string; motif: string }[] }
  const corriger = async (qui: string | null, mutation: string, cle: string, s: object, m = 'Faute de frappe'): Promise<Reponse<{ r: Corrige }>> => p.demander(qui && id(qui), mutation, { id: cle, v: await version(), s, m });

  it('un article que rien ne cite se corrige en entier, et garde les mots d’avant', async () => {
    const { data } = await corriger('administrateur', CORRIGER_ARTICLE, id('article'), { genre: 'ANNEXE', code: 'annexe 9', titre: 'Le numérique' });
    expect(data?.r.articles.find((a) => a.id === id('article'))).toEqual({ id: id('article'), code: 'annexe 9', titre: 'Le numérique', corrigible: true, cite: false });
    expect(data?.r.corrections).toEqual([{ sujet: 'ARTICLE', sujetId: id('article'), avant: 'fiche 12\u00a0: Le numérique', motif: 'Faute de frappe' }]);
    expect(data?.r.articles.filter((a) => a.corrigible)).toHaveLength(1);
  });

  it('cité par une règle, il garde son code : seul son titre se corrige', async () => {
    await p.sql(`INSERT INTO engagement (id, accord_id, article_id, rang, genre, designation, texte) VALUES ($1, $2, $3, 900, 'RESEAU', 'Les réseaux', 'Former au numérique.')`, [id('engagement'), BFC2016, id('article')]);
    expect(champs(await corriger('administrateur', CORRIGER_ARTICLE, id('article'), { genre: 'ANNEXE', code: 'annexe 10', titre: 'Le numérique' }))).toEqual(['code']);
    expect((await corriger('administrateur', CORRIGER_ARTICLE, id('article'), { genre: 'ANNEXE', code: 'annexe 9', titre: 'L’inclusion numérique' })).data?.r.articles.find((a) => a.id === id('article'))).toMatchObject({ titre: 'L’inclusion numérique', cite: true });
  });

  it('un signataire se corrige, sans devenir un autre déjà enregistré', async () => {
    const { data } = await corriger('administrateur', CORRIGER_SIGNATAIRE, id('signataire'), reseau({ qualite: 'Déléguée régionale' }));
    expect(data?.r.signataires.find((s) => s.id === id('signataire'))).toMatchObject({ qualite: 'Déléguée régionale' });
    // The clock stands still here: what was corrected at the same instant comes in no order.
    expect(data?.r.corrections.filter((c) => c.sujet === 'SIGNATAIRE')).toEqual([{ sujet: 'SIGNATAIRE', avant: 'Réseau Horizon, Délégué, pour Réseau Horizon', motif: 'Faute de frappe' }]);
    const [autre] = await p.sql<{ nom: string; pour: string | null }>('SELECT nom, pour FROM signataire WHERE accord_id = $1 ORDER BY rang LIMIT 1', [BFC2016]);
    expect(champs(await corriger('administrateur', CORRIGER_SIGNATAIRE, id('signataire'), reseau(autre)))).toEqual(['nom']);
  });

  it('ce qui vient du texte de référence ne se corrige pas, ni sans motif, ni par un autre que l’administrateur', async () => {
    const reference = identifiantDe('article', 'BFC2016', 'fiche 8');
    const juste = { genre: 'FICHE', code: 'fiche 8', titre: 'Autre titre' };
    expect(champs(await corriger('administrateur', CORRIGER_ARTICLE, reference, juste))).toEqual(['id']);
    expect(champs(await corriger('administrateur', CORRIGER_ARTICLE, id('article'), { genre: 'ANNEXE', code: 'annexe 9', titre: 'Titre' }, ' '))).toEqual(['motif']);
    expect(code(await corriger('secretariat', CORRIGER_ARTICLE, id('article'), juste))).toBe('INTERDIT');
    expect(code(await corriger(null, CORRIGER_ARTICLE, id('article'), juste))).toBe('NON_AUTHENTIFIE');
    expect(code(await corriger('administrateur', CORRIGER_ARTICLE, 'nulle part', juste))).toBe('INTROUVABLE');
  });
});
