import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { code, envois, faire, lignes, ouvrirJura, redige, tenter, tenue, type CompteRenduLu, type ReunionLue } from '../../test/parcours';

let p: Plateforme;
let dole: ReunionLue;
let saone: ReunionLue;
beforeAll(async () => {
  p = await ouvrirJura();
  dole = await tenue(p, 'séance de Dole');
  saone = await tenue(p, 'séance de la Saône', { instanceId: id('CTA-SAONE') });
  p.instant = new Date('2027-01-15T09:00:00Z');
});
afterAll(() => p.fermer());

const publier = (nom: string, version = 1): Promise<CompteRenduLu> => faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: id(nom), version });

describe('un compte rendu se publie aux participants', () => {
  it('quand rien ne manque : la liste de l’écran est celle du refus', async () => {
    await faire<CompteRenduLu>(p, 'animatrice', 'redigerCompteRendu', { id: id('CR Dole'), reunionId: dole.id });
    const brouillon = await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', { id: id('action'), compteRenduId: id('CR Dole'), pointId: dole.points[0]!.id, genre: 'ACTION', texte: 'Recenser' });
    expect(brouillon.manques.map((m) => m.code)).toEqual(['SYNTHESES', 'PILOTE', 'ECHEANCE']);
    const { errors } = await tenter(p, 'animatrice', 'publierCompteRendu', { id: id('CR Dole'), version: brouillon.version });
    expect(errors[0]?.extensions).toMatchObject({ code: 'DOSSIER_INCOMPLET', manques: brouillon.manques });
    expect(errors[0]?.message).toContain('Il manque l’organisation pilote : 2026-CTA-DOLE-1.');
  });

  test.each([
    ['directrice', 'INTROUVABLE'],
    ['ud39', 'INTROUVABLE'],
    ['administrateur', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await code(p, qui, 'publierCompteRendu', { id: id('CR Dole'), version: 2 })).toBe(attendu));

  it('sans règle d’approbation, publier approuve ; les organisations des participants sont figées', async () => {
    await faire<CompteRenduLu>(p, 'animatrice', 'modifierDecision', { id: id('action'), texte: 'Recenser', piloteId: id('SIAE 1'), echeance: '2027-03-31' });
    for (const point of dole.points) await faire(p, 'animatrice', 'enregistrerSynthese', { compteRenduId: id('CR Dole'), pointId: point.id, texte: '<p>Dit.</p>', revision: 0 });
    const publie = await publier('CR Dole', 3);
    expect([publie.etat, publie.approbation]).toEqual(['APPROUVE', 'SANS_REGLE']);
    const [{ organisations }] = (await p.sql<{ organisations: string[] }>('SELECT organisations FROM compte_rendu WHERE id = $1', [id('CR Dole')])) as [{ organisations: string[] }];
    expect(organisations).toEqual([id('agence de Dole'), id('DDETS du Jura'), id('SIAE 1'), id('SIAE 2')].sort());
    expect(await envois(p, id('CR Dole'))).toEqual([{ acte: 'publierCompteRendu', regle: 'PARTICIPANTS', parametres: {} }]);
  });

  it('publié, il ne s’écrit plus', async () => {
    expect(await code(p, 'animatrice', 'enregistrerSynthese', { compteRenduId: id('CR Dole'), pointId: dole.points[0]!.id, texte: 'a', revision: 1 })).toBe('TRANSITION_IMPOSSIBLE');
    expect(await code(p, 'animatrice', 'retirerDecision', { id: id('action') })).toBe('TRANSITION_IMPOSSIBLE');
    expect(await code(p, 'directrice', 'retirerDecision', { id: id('action') })).toBe('INTERDIT');
  });
});

describe('avec une règle d’approbation', () => {
  it('publier fait un projet, que l’on approuve ensuite', async () => {
    await redige(p, 'CR Saône', saone);
    const projet = await publier('CR Saône');
    expect([projet.etat, projet.approbation]).toEqual(['PROJET', null]);
    expect(await code(p, 'animatrice', 'transmettreCompteRendu', { id: id('CR Saône'), version: projet.version })).toBe('TRANSITION_IMPOSSIBLE');
  });

  test.each([
    ['directrice21', 'INTERDIT'],
    ['directrice', 'INTROUVABLE'],
    ['ud39', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await code(p, qui, 'approuverCompteRendu', { id: id('CR Saône'), version: 2 })).toBe(attendu));

  it('l’animatrice constate l’approbation', async () => {
    const approuve = await faire<CompteRenduLu>(p, 'animatrice', 'approuverCompteRendu', { id: id('CR Saône'), version: 2 });
    expect([approuve.etat, approuve.approbation]).toEqual(['APPROUVE', 'EN_REUNION']);
  });
});

describe('un périmètre à cheval sur deux départements', () => {
  it('se transmet à chacun de leurs CDIAE, une fois', async () => {
    const transmis = await faire<CompteRenduLu>(p, 'animatrice', 'transmettreCompteRendu', { id: id('CR Saône'), version: 3 });
    expect(transmis.transmissions.map((t) => t.instanceNom).sort()).toEqual(['CDIAE de la Côte-d’Or', 'CDIAE du Jura']);
    expect(transmis.actions).toEqual(['rectifierCompteRendu']);
    const envoi = (await envois(p, id('CR Saône'))).at(-1)!;
    expect([envoi.regle, (envoi.parametres['instances'] as string[]).toSorted()]).toEqual(['SECRETARIATS_DESTINATAIRES', [id('CDIAE-21'), id('CDIAE-39')].sort()]);
    expect(await code(p, 'animatrice', 'transmettreCompteRendu', { id: id('CR Saône'), version: transmis.version })).toBe('TRANSITION_IMPOSSIBLE');
    expect(await p.sql('SELECT 1 FROM transmission WHERE compte_rendu_id = $1', [id('CR Saône')])).toHaveLength(2);
  });

  test.each([
    ['directrice21', 'INTERDIT'],
    ['horizon', 'INTERDIT'],
    ['animatrice', 'INTERDIT'],
    ['administrateur', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s n’accuse pas réception : %s', async (qui, attendu) => expect(await code(p, qui, 'accuserReception', { compteRenduId: id('CR Saône') })).toBe(attendu));

  it('chaque secrétariat accuse réception pour le sien', async () => {
    const recu = await faire<CompteRenduLu>(p, 'ud39', 'accuserReception', { compteRenduId: id('CR Saône') });
    expect(recu.transmissions.map((t) => [t.instanceNom, t.recuParNom]).sort()).toEqual([['CDIAE de la Côte-d’Or', null], ['CDIAE du Jura', 'Camille ud39']]);
    expect(recu.actions).toEqual([]);
    expect(await code(p, 'ud39', 'accuserReception', { compteRenduId: id('CR Saône') })).toBe('TRANSITION_IMPOSSIBLE');
    await faire<CompteRenduLu>(p, 'ud21', 'accuserReception', { compteRenduId: id('CR Saône') });
  });

  it('c’est le périmètre de son jour qui compte', async () => {
    await p.sql(`UPDATE perimetre SET fin = '2026-12-31' WHERE instance_id = $1`, [id('CDIAE-21')]);
    await p.sql(`INSERT INTO perimetre (id, instance_id, departements, debut) VALUES ($1, $2, '{71}', '2027-01-01')`, [id('périmètre de 2027'), id('CDIAE-21')]);
    p.instant = new Date('2026-12-20T09:00:00Z');
    const seance = await tenue(p, 'séance de janvier', { instanceId: id('CTA-SAONE'), debut: '2027-01-05T09:00:00Z', fin: '2027-01-05T10:00:00Z' });
    p.instant = new Date('2027-01-15T09:00:00Z');
    await redige(p, 'CR janvier', seance);
    const projet = await publier('CR janvier');
    const approuve = await faire<CompteRenduLu>(p, 'animatrice', 'approuverCompteRendu', { id: id('CR janvier'), version: projet.version });
    const transmis = await faire<CompteRenduLu>(p, 'animatrice', 'transmettreCompteRendu', { id: id('CR janvier'), version: approuve.version });
    expect(transmis.transmissions.map((t) => t.instanceNom)).toEqual(['CDIAE du Jura']);
  });
});

describe('un compte rendu approuvé se rectifie', () => {
  const rectifier = (qui: string | null, motif = 'Erreur de date'): Promise<string> => code(p, qui, 'rectifierCompteRendu', { id: id('CR Saône'), nouveauId: id('CR Saône 2'), motif });

  test.each([
    ['directrice21', 'INTERDIT'],
    ['ud39', 'INTERDIT'],
    ['directrice', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await rectifier(qui)).toBe(attendu));

  it('par un brouillon copié de lui, un seul à la fois', async () => {
    expect(await rectifier('animatrice', ' ')).toBe('SAISIE_INVALIDE');
    const nouveau = await faire<CompteRenduLu>(p, 'animatrice', 'rectifierCompteRendu', { id: id('CR Saône'), nouveauId: id('CR Saône 2'), motif: 'Erreur de date' });
    expect([nouveau.etat, nouveau.rang, nouveau.syntheses.map((s) => s.texte).sort()]).toEqual(['BROUILLON', 2, ['<p>Agréments</p>', '<p>Bilan de l’année</p>']]);
    expect(await code(p, 'animatrice', 'rectifierCompteRendu', { id: id('CR Saône'), nouveauId: id('CR Saône 3'), motif: 'Encore' })).toBe('TRANSITION_IMPOSSIBLE');
    expect(await rectifier('animatrice')).toBe('fait');
    expect(await lignes(p, id('CR Saône 2'))).toEqual([{ acte: 'rectifierCompteRendu', motif: 'Erreur de date' }]);
  });

  it('l’ancien reste valable jusqu’à l’approbation du nouveau, qui le remplace', async () => {
    const projet = await publier('CR Saône 2');
    expect(await p.sql('SELECT etat FROM compte_rendu WHERE id = $1', [id('CR Saône')])).toEqual([{ etat: 'APPROUVE' }]);
    await faire<CompteRenduLu>(p, 'animatrice', 'approuverCompteRendu', { id: id('CR Saône 2'), version: projet.version });
    expect(await p.sql('SELECT etat FROM compte_rendu WHERE id = $1', [id('CR Saône')])).toEqual([{ etat: 'REMPLACE' }]);
    expect((await lignes(p, id('CR Saône'))).at(-1)?.acte).toBe('approuverCompteRendu');
    const { compteRendu } = await p.obtenir<{ compteRendu: { remplaceParId: string } }>(id('directrice21'), 'query ($id: ID!) { compteRendu(id: $id) { remplaceParId } }', { id: id('CR Saône') });
    expect(compteRendu.remplaceParId).toBe(id('CR Saône 2'));
  });
});

it('sans règle de transmission, il n’y a personne à qui transmettre, et c’est dit', async () => {
  p.instant = new Date('2026-11-20T09:00:00Z');
  const conseil = await tenue(p, 'conseil', { instanceId: id('CDIAE-39') }, 'ud39');
  await redige(p, 'CR CDIAE', conseil, 'ud39');
  const publie = await faire<CompteRenduLu>(p, 'ud39', 'publierCompteRendu', { id: id('CR CDIAE'), version: 1 });
  expect(publie.manques).toEqual([{ acte: 'transmettreCompteRendu', code: 'DESTINATAIRES' }]);
  expect(await code(p, 'ud39', 'transmettreCompteRendu', { id: id('CR CDIAE'), version: publie.version })).toBe('DOSSIER_INCOMPLET');
});
