import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { code, faire, lignes, ouvrirJura, planifier, tenter, tenue, type CompteRenduLu, type ReunionLue } from '../../test/parcours';

let p: Plateforme;
let reunion: ReunionLue;
const compteRenduId = id('compte rendu');
beforeAll(async () => {
  p = await ouvrirJura();
  reunion = await tenue(p, 'séance');
});
afterAll(() => p.fermer());

const NON_TENANTS: readonly [string | null, string][] = [
  ['directrice', 'INTROUVABLE'],
  ['ud39', 'INTROUVABLE'],
  ['ud21', 'INTROUVABLE'],
  ['administrateur', 'INTROUVABLE'],
  ['sansmandat', 'INTROUVABLE'],
  [null, 'NON_AUTHENTIFIE'],
];

describe('on ouvre le brouillon d’une réunion tenue', () => {
  test.each([
    ['directrice', 'INTERDIT'],
    ['ud39', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    ['administrateur', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await code(p, qui, 'redigerCompteRendu', { id: id(`de ${qui}`), reunionId: reunion.id })).toBe(attendu));

  it('une fois ; le même identifiant n’a pas de second effet', async () => {
    const un = await faire<CompteRenduLu>(p, 'animatrice', 'redigerCompteRendu', { id: compteRenduId, reunionId: reunion.id });
    expect(await faire<CompteRenduLu>(p, 'animatrice', 'redigerCompteRendu', { id: compteRenduId, reunionId: reunion.id })).toEqual(un);
    expect(await lignes(p, compteRenduId)).toHaveLength(1);
    expect(await code(p, 'animatrice', 'redigerCompteRendu', { id: id('second'), reunionId: reunion.id })).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('jamais d’une réunion qui n’est pas tenue', async () => {
    const future = await planifier(p, 'future', { debut: '2027-03-01T09:00:00Z', fin: '2027-03-01T10:00:00Z' });
    expect(await code(p, 'animatrice', 'redigerCompteRendu', { id: id('trop tôt'), reunionId: future.id })).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('essayer l’identifiant d’un brouillon n’apprend pas qu’il existe : la réponse est celle d’un autre', async () => {
    for (const essai of [compteRenduId, id('libre')]) expect(await code(p, 'ud39', 'redigerCompteRendu', { id: essai, reunionId: reunion.id })).toBe('INTERDIT');
  });

  it('un identifiant déjà pris par le compte rendu d’une autre réunion est refusé', async () => {
    const autre = await tenue(p, 'autre séance', { debut: '2026-12-05T09:00:00Z', fin: '2026-12-05T10:00:00Z' });
    expect((await tenter(p, 'animatrice', 'redigerCompteRendu', { id: compteRenduId, reunionId: autre.id })).errors[0]?.extensions.champs?.map((c) => c.champ)).toEqual(['id']);
  });
});

describe('un texte s’enregistre au fil de l’écriture', () => {
  const point = (rang = 0): string => reunion.points[rang]!.id;
  const ecrire = (texte: string, revision: number, reste: Record<string, unknown> = {}, qui: string | null = 'animatrice') =>
    tenter<{ synthese: { texte: string; revision: number }; trouvailles: { genre: string }[] }>(p, qui, 'enregistrerSynthese', { compteRenduId, pointId: point(), texte, revision, ...reste });

  test.each(NON_TENANTS)('%s : %s', async (qui, attendu) => expect((await ecrire('<p>a</p>', 0, {}, qui)).errors[0]?.extensions.code).toBe(attendu));

  it('c’est une révision, pas un acte : aucune ligne au journal, la version ne change pas', async () => {
    const { data } = await ecrire('<p>Délais inégaux</p>', 0);
    expect(data?.resultat).toEqual({ synthese: { id: expect.any(String), texte: '<p>Délais inégaux</p>', revision: 1 }, trouvailles: [] });
    expect(await lignes(p, compteRenduId)).toHaveLength(1);
    expect(await p.sql('SELECT version FROM compte_rendu WHERE id = $1', [compteRenduId])).toEqual([{ version: 1 }]);
    expect(await p.sql('SELECT numero, texte, auteur_id FROM revision')).toEqual([{ numero: 1, texte: '<p>Délais inégaux</p>', auteur_id: id('animatrice') }]);
  });

  it('le même texte renvoyé ne fait pas de révision', async () => {
    expect((await ecrire('<p>Délais inégaux</p>', 0)).data?.resultat.synthese.revision).toBe(1);
  });

  it('le second de deux auteurs voit les deux textes et n’en perd aucun', async () => {
    const [un, deux] = await Promise.all([ecrire('<p>Texte de l’une</p>', 1), ecrire('<p>Texte de l’autre</p>', 1)]);
    const refuse = un.errors.length > 0 ? un : deux;
    const [{ texte }] = await p.sql<{ texte: string }>('SELECT texte FROM synthese') as [{ texte: string }];
    expect([un, deux].filter((r) => r.errors.length === 0)).toHaveLength(1);
    expect(refuse.errors[0]?.extensions).toMatchObject({ code: 'CONFLIT', version: 2, actuel: texte });
  });

  test.each([
    ['<p onclick="x()">Bon<script>alert(1)</script>jour</p>', '<p>Bonjour</p>'],
    ['<b>gras</b> <i>penché</i>', '<strong>gras</strong> <em>penché</em>'],
    ['<a href="javascript:alert(1)">ici</a>', '<a rel="noopener noreferrer">ici</a>'],
    ['<a href="https://exemple.fr" target="_blank" style="x">ici</a>', '<a href="https://exemple.fr" rel="noopener noreferrer">ici</a>'],
    ['<img src=x onerror=alert(1)><svg onload=alert(1)><h1>Titre</h1><ul><li>un</li></ul>', 'Titre<ul><li>un</li></ul>'],
    ['<p> </p><br>', ''],
  ])('%s devient %s', async (brut, propre) => {
    const [{ revision }] = await p.sql<{ revision: number }>('SELECT revision FROM synthese') as [{ revision: number }];
    expect((await ecrire(brut, revision)).data?.resultat.synthese.texte).toBe(propre);
  });

  it.each([
    ['un caractère NUL', 'a\u0000b', 'texte'],
    ['plus de 50 000 caractères', `<p>${'x'.repeat(50_001)}</p>`, 'texte'],
    ['un texte long à fouiller', 'A-'.repeat(95_000), 'texte'],
    ['un mégaoctet de balises', '<blockquote>'.repeat(80_000), 'texte'],
  ])('%s est refusé', async (_nom, texte, champ) => {
    const [{ revision }] = await p.sql<{ revision: number }>('SELECT revision FROM synthese') as [{ revision: number }];
    const { errors } = await ecrire(texte, revision);
    expect([errors[0]?.extensions.code, errors[0]?.extensions.champs?.map((c) => c.champ)]).toEqual(['SAISIE_INVALIDE', [champ]]);
  });

  it('un point d’une autre réunion n’existe pas ici', async () => {
    expect((await ecrire('a', 0, { pointId: id('ailleurs') })).errors[0]?.extensions.champs?.[0]?.champ).toBe('pointId');
  });

  describe('ce qui ressemble à une donnée personnelle', () => {
    const revision = async (): Promise<number> => (await p.sql<{ revision: number }>('SELECT revision FROM synthese'))[0]!.revision;

    it('est refusé et montré, même coupé par une balise', async () => {
      const { errors } = await ecrire('<p>Dossier 123<strong>4567A</strong>, en attente</p>', await revision());
      expect(errors[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', trouvailles: [{ genre: 'IDENTIFIANT_DEMANDEUR', extrait: '1234567A', debut: 8, fin: 16 }] });
    });

    it('passe avec un motif, qui reste au journal', async () => {
      const { data } = await ecrire('<p>Référence 1234567A du marché</p>', await revision(), { motif: 'Numéro de marché public' });
      expect(data?.resultat.trouvailles).toEqual([{ genre: 'IDENTIFIANT_DEMANDEUR' }]);
      expect((await lignes(p, compteRenduId)).at(-1)).toEqual({ acte: 'enregistrerSynthese', motif: 'Numéro de marché public' });
    });

    it('sauf un numéro de sécurité sociale, quel que soit le motif', async () => {
      const { errors } = await ecrire('<p>1 85 05 78 006 084 91</p>', await revision(), { motif: 'Exemple fictif' });
      expect(errors[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', trouvailles: [{ genre: 'NIR' }] });
    });
  });
});

describe('les décisions, avis et actions', () => {
  const decision = (nom: string, reste: Record<string, unknown> = {}) => ({ id: id(nom), compteRenduId, pointId: reunion.points[0]!.id, genre: 'DECISION', texte: 'Un groupe est créé', ...reste });

  test.each(NON_TENANTS)('%s : %s', async (qui, attendu) => expect(await code(p, qui, 'ajouterDecision', decision(`de ${qui}`))).toBe(attendu));

  it('sont numérotés par instance et par année ; le même envoi n’en fait qu’une', async () => {
    await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', decision('une'));
    const deux = await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', decision('une'));
    const trois = await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', decision('autre', { genre: 'ACTION', texte: 'Recenser', piloteId: id('SIAE 1'), echeanceLibelle: '1er trimestre 2027' }));
    expect(deux.decisions.map((d) => d.numero)).toEqual(['2026-CTA-DOLE-1']);
    expect(trois.decisions.map((d) => d.numero)).toEqual(['2026-CTA-DOLE-1', '2026-CTA-DOLE-2']);
    expect(await p.sql('SELECT pilote_nom FROM decision WHERE id = $1', [id('autre')])).toEqual([{ pilote_nom: 'SIAE 1' }]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['un avis sans sens', { genre: 'AVIS' }, 'sens'],
    ['un sens sans avis', { sens: 'FAVORABLE' }, 'sens'],
    ['une échéance hors d’une action', { echeance: '2027-01-01' }, 'echeance'],
    ['un texte vide', { texte: ' ' }, 'texte'],
    ['un pilote que l’on ne peut pas lire', { genre: 'ACTION', piloteId: id('DGEFP') }, 'piloteId'],
    ['un point d’ailleurs', { pointId: id('ailleurs') }, 'pointId'],
    ['un identifiant mal formé', { id: 'abc' }, 'id'],
  ])('%s est refusé', async (_nom, reste, champ) => {
    const { errors } = await tenter(p, 'animatrice', 'ajouterDecision', decision('fautive', reste));
    expect([errors[0]?.extensions.code, errors[0]?.extensions.champs?.[0]?.champ]).toEqual(['SAISIE_INVALIDE', champ]);
  });

  it('se modifient sans changer de numéro, et une version dépassée est un conflit', async () => {
    const [{ version }] = await p.sql<{ version: number }>('SELECT version FROM compte_rendu WHERE id = $1', [compteRenduId]) as [{ version: number }];
    const modifie = await faire<CompteRenduLu>(p, 'animatrice', 'modifierDecision', { id: id('une'), version, texte: 'Deux groupes sont créés' });
    expect(modifie.decisions[0]).toMatchObject({ numero: '2026-CTA-DOLE-1', texte: 'Deux groupes sont créés' });
    expect(await code(p, 'animatrice', 'modifierDecision', { id: id('une'), version, texte: 'Trois' })).toBe('CONFLIT');
  });

  it('se retirent, et leur numéro n’est pas redonné', async () => {
    await faire<CompteRenduLu>(p, 'animatrice', 'retirerDecision', { id: id('autre') });
    const apres = await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', decision('troisième'));
    expect(apres.decisions.map((d) => d.numero)).toEqual(['2026-CTA-DOLE-1', '2026-CTA-DOLE-3']);
  });

  test.each(NON_TENANTS)('%s ne modifie ni ne retire : %s', async (qui, attendu) => {
    expect(await code(p, qui, 'modifierDecision', { id: id('une'), texte: 'x' })).toBe(attendu);
    expect(await code(p, qui, 'retirerDecision', { id: id('une') })).toBe(attendu);
    expect(await code(p, qui, 'retirerDecision', { id: id('inconnue') })).toBe(attendu);
  });
});
