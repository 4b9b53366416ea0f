import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { code, envois, faire, lignes, ouvrirJura, planifier, tenter, type ReunionLue } from '../../test/parcours';

let p: Plateforme;
let reunion: ReunionLue;
beforeAll(async () => {
  p = await ouvrirJura();
  reunion = await planifier(p, 'séance');
});
afterAll(() => p.fermer());

const proposition = { id: id('proposition'), reunionId: id('séance'), titre: 'Mobilité des salariés', dureeMinutes: 20, motif: 'Trois offres sans réponse' };

describe('l’ordre du jour se réécrit', () => {
  it('les points gardés gardent leur identifiant, les absents sont retirés', async () => {
    const [premier, second] = reunion.points;
    const reecrite = await faire(p, 'animatrice', 'modifierOrdreDuJour', {
      id: reunion.id,
      version: reunion.version,
      points: [{ titre: 'Retour du CDIAE', genre: 'INFORMATION', articleId: id('fiche 8'), etiquettes: ['PRESENTATION_ACCORD'] }, { id: second!.id, titre: 'Bilan annuel', genre: 'BILAN', dureeMinutes: 30 }],
    });
    expect(reecrite.points.map((q) => [q.rang, q.titre])).toEqual([[1, 'Retour du CDIAE'], [2, 'Bilan annuel']]);
    expect(reecrite.points[1]!.id).toBe(second!.id);
    expect(reecrite.points.some((q) => q.id === premier!.id)).toBe(false);
    const [point] = await p.sql<{ article_id: string; etiquettes: string[] }>('SELECT article_id, etiquettes FROM point WHERE reunion_id = $1 AND rang = 1', [reunion.id]);
    expect(point).toEqual({ article_id: id('fiche 8'), etiquettes: ['PRESENTATION_ACCORD'] });
    reunion = reecrite;
  });

  test.each([
    ['directrice', 'INTERDIT'],
    ['ud39', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    ['administrateur', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => {
    expect(await code(p, qui, 'modifierOrdreDuJour', { id: reunion.id, version: reunion.version, points: [] })).toBe(attendu);
  });

  it('une version dépassée est un conflit', async () => {
    expect(await code(p, 'animatrice', 'modifierOrdreDuJour', { id: reunion.id, version: 1, points: [] })).toBe('CONFLIT');
  });
});

describe('une SIAE du périmètre propose un point', () => {
  test.each([
    ['animatrice', 'INTERDIT'],
    ['ud39', 'INTERDIT'],
    ['directrice21', 'INTROUVABLE'],
    ['sansmandat', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await code(p, qui, 'proposerPoint', proposition)).toBe(attendu));

  it('au nom de son organisation ; le secrétariat le sait ; la version de la réunion ne change pas', async () => {
    const avec = await faire(p, 'directrice', 'proposerPoint', proposition);
    expect(avec.version).toBe(reunion.version);
    expect(await p.sql('SELECT etat, propose_par_nom, motif, genre FROM point WHERE id = $1', [proposition.id])).toEqual([
      { etat: 'PROPOSE', propose_par_nom: 'SIAE 1', motif: 'Trois offres sans réponse', genre: 'DEBAT' },
    ]);
    expect(await envois(p, reunion.id)).toEqual([{ acte: 'proposerPoint', regle: 'SECRETARIAT', parametres: { point: proposition.id } }]);
  });

  it('la même proposition envoyée deux fois n’en fait qu’une', async () => {
    await faire(p, 'directrice', 'proposerPoint', proposition);
    expect((await lignes(p, reunion.id)).filter((l) => l.acte === 'proposerPoint')).toHaveLength(1);
    expect(await envois(p, reunion.id)).toHaveLength(1);
  });

  it('elle empêche de convoquer tant qu’elle attend une réponse', async () => {
    const { errors } = await tenter(p, 'animatrice', 'convoquerReunion', { id: reunion.id, version: reunion.version });
    expect(errors[0]?.extensions).toMatchObject({ code: 'DOSSIER_INCOMPLET', manques: [{ code: 'PROPOSITIONS' }] });
  });

  it('un texte qui désigne une personne est refusé', async () => {
    const { errors } = await tenter(p, 'directrice', 'proposerPoint', { ...proposition, id: id('autre'), motif: 'Dossier 1234567A en attente' });
    expect(errors[0]?.extensions.champs?.map((c) => c.champ)).toEqual(['motif']);
  });
});

describe('un point proposé reçoit une réponse', () => {
  test.each([
    ['directrice', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => {
    expect(await code(p, qui, 'retenirPoint', { id: proposition.id })).toBe(attendu);
    expect(await code(p, qui, 'ecarterPoint', { id: proposition.id, motif: 'Traité ailleurs' })).toBe(attendu);
  });

  it('un point inconnu se refuse comme un point caché', async () => {
    expect(await code(p, 'ud21', 'retenirPoint', { id: id('inconnu') })).toBe('INTROUVABLE');
    expect(await code(p, null, 'retenirPoint', { id: id('inconnu') })).toBe('NON_AUTHENTIFIE');
  });

  it('il est inscrit après les autres, et qui réécrivait l’ordre du jour doit relire', async () => {
    const inscrite = await faire(p, 'animatrice', 'retenirPoint', { id: proposition.id });
    expect(inscrite.points.map((q) => [q.rang, q.titre, q.etat])).toContainEqual([3, 'Mobilité des salariés', 'INSCRIT']);
    expect(inscrite.version).toBe(reunion.version + 1);
    expect(await code(p, 'animatrice', 'retenirPoint', { id: proposition.id })).toBe('TRANSITION_IMPOSSIBLE');
    reunion = inscrite;
  });

  it('retiré de l’ordre du jour, il attend de nouveau une réponse', async () => {
    const points = reunion.points.filter((q) => q.id !== proposition.id).map(({ id: cle, titre }) => ({ id: cle, titre, genre: 'DEBAT' }));
    reunion = await faire(p, 'animatrice', 'modifierOrdreDuJour', { id: reunion.id, version: reunion.version, points });
    expect(reunion.points.find((q) => q.id === proposition.id)?.etat).toBe('PROPOSE');
  });

  it('il s’écarte avec un mot', async () => {
    expect(await code(p, 'animatrice', 'ecarterPoint', { id: proposition.id, motif: ' ' })).toBe('SAISIE_INVALIDE');
    reunion = await faire(p, 'animatrice', 'ecarterPoint', { id: proposition.id, motif: 'Traité en comité régional' });
    expect(reunion.points.find((q) => q.id === proposition.id)?.etat).toBe('ECARTE');
    expect((await lignes(p, reunion.id)).at(-1)).toEqual({ acte: 'ecarterPoint', motif: 'Traité en comité régional' });
  });
});

it('une fois convoquée, le nouvel ordre du jour part aux convoqués et leurs agendas suivent', async () => {
  const convoquee = await faire(p, 'animatrice', 'convoquerReunion', { id: reunion.id, version: reunion.version });
  await faire(p, 'animatrice', 'modifierOrdreDuJour', { id: reunion.id, version: convoquee.version, points: [{ titre: 'Un seul point', genre: 'DECISION' }] });
  const envoi = (await envois(p, reunion.id)).find((e) => e.acte === 'modifierOrdreDuJour');
  expect(envoi).toEqual({ acte: 'modifierOrdreDuJour', regle: 'CONVOQUES', parametres: { sequence: 1 } });
});
