import { id } from '../../test/jura';
import { campagneId, code, faire, ouvrir, ouvrirDictionnaire, remplir, tenter, valeursDe, type ValeurLue } from '../../test/indicateurs';
import { lignes } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';
import { contexteDe } from '../http/contexte';
import { accepterValeurs } from './actes/revue';

let p: Plateforme;
let soumises: ValeurLue[];
beforeEach(async () => {
  p = await ouvrirDictionnaire();
  await ouvrir(p);
  await remplir(p, 'horizon');
  await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
  soumises = await valeursDe(p, 'secretariat', { aExaminer: true });
});
afterEach(() => p.fermer());
const ids = (...valeurs: (ValeurLue | undefined)[]): string[] => valeurs.map((v) => v!.id);

describe('accepter', () => {
  it('verrouille la valeur, que lisent alors les membres du comité', async () => {
    const [une] = soumises;
    expect((await valeursDe(p, 'sillage')).some((v) => v.id === une!.id)).toBe(false);
    expect(await faire(p, 'secretariat', 'accepterValeurs', { ids: ids(une) })).toMatchObject([{ etat: 'ACCEPTEE' }]);
    expect((await valeursDe(p, 'sillage')).find((v) => v.id === une!.id)).toMatchObject({ etat: 'ACCEPTEE', actions: [] });
    expect(await code(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: une!.id, version: 4, numerateur: '1' }] })).toBe('SAISIE_INVALIDE');
    expect(await code(p, 'secretariat', 'renvoyerValeurs', { ids: ids(une), motif: 'Trop tard' })).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('en lot, toutes ou aucune', async () => {
    await faire(p, 'secretariat', 'accepterValeurs', { ids: ids(soumises[0]) });
    expect(await code(p, 'secretariat', 'accepterValeurs', { ids: soumises.map((v) => v.id) })).toBe('TRANSITION_IMPOSSIBLE');
    expect(await p.sql(`SELECT count(*)::int AS n FROM valeur WHERE etat = 'ACCEPTEE'`)).toEqual([{ n: 1 }]);
    await faire(p, 'secretariat', 'accepterValeurs', { ids: soumises.slice(1).map((v) => v.id) });
    expect(await p.sql(`SELECT count(*)::int AS n FROM valeur WHERE etat = 'ACCEPTEE'`)).toEqual([{ n: 15 }]);
  });

  it('vingt fois en même temps : un effet, une ligne au journal', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => code(p, 'secretariat', 'accepterValeurs', { ids: ids(soumises[0]) })));
    expect(codes.filter((c) => c === 'fait')).toHaveLength(1);
    expect((await lignes(p, soumises[0]!.id)).filter((l) => l.acte === 'accepterValeurs')).toHaveLength(1);
  });

  test.each([
    ['à son fournisseur', 'horizon', 'INTERDIT'],
    ['à un autre membre du comité', 'sillage', 'INTROUVABLE'],
    ['à l’administrateur', 'administrateur', 'INTROUVABLE'],
    ['sans être connecté', null, 'NON_AUTHENTIFIE'],
  ])('se refuse %s', async (_qui, qui, attendu) => {
    expect(await code(p, qui, 'accepterValeurs', { ids: ids(soumises[0]) })).toBe(attendu);
  });

  it('jamais une valeur de sa propre organisation, même en agissant sous un autre mandat', async () => {
    await remplir(p, 'secretariat');
    await faire(p, 'secretariat', 'soumettreValeurs', { campagneId });
    const sienne = (await valeursDe(p, 'secretariat')).find((v) => v.indicateur.code === 'F7-1')!;
    expect(sienne.actions).toEqual([]);
    expect(await code(p, 'secretariat', 'accepterValeurs', { ids: [sienne.id] })).toBe('INTERDIT');
    expect((await valeursDe(p, 'relectrice', { aExaminer: true })).some((v) => v.id === sienne.id)).toBe(true);
    // The reader also represents the direction: her other mandat forgets nothing.
    await p.sql(`INSERT INTO mandat (id, personne_id, role, organisation_id, debut) VALUES ($1, $2, 'MEMBRE', $3, '2016-01-01')`, [id('second mandat'), id('relectrice'), id('DR')]);
    expect(await code(p, 'relectrice', 'accepterValeurs', { ids: [sienne.id] })).toBe('INTERDIT');
    const { acteur } = await p.contexte(id('relectrice'));
    const mandat = acteur?.mandats.find((m) => m.role === 'SECRETARIAT')?.id ?? null;
    await expect(accepterValeurs(contexteDe(p.service, acteur, p.instant, { mandat }), { ids: [sienne.id] })).rejects.toMatchObject({ code: 'INTERDIT' });
  });
});

describe('renvoyer', () => {
  it('dit pourquoi, à l’organisation et à qui examine', async () => {
    const [une, deux] = soumises;
    await faire(p, 'secretariat', 'renvoyerValeurs', { ids: ids(une, deux), motif: 'Double compte possible' });
    expect((await valeursDe(p, 'horizon', { etat: ['RENVOYEE'] })).map((v) => v.motifRenvoi)).toEqual(['Double compte possible', 'Double compte possible']);
    expect(await lignes(p, une!.id)).toContainEqual({ acte: 'renvoyerValeurs', motif: 'Double compte possible' });
  });

  it('veut un motif', async () => {
    expect(await code(p, 'secretariat', 'renvoyerValeurs', { ids: ids(soumises[0]), motif: ' ' })).toBe('SAISIE_INVALIDE');
  });

  it('ce qui est renvoyé se corrige ou s’explique, puis se soumet de nouveau, à l’heure', async () => {
    const une = soumises.find((v) => v.indicateur.code === 'F4-2');
    await faire(p, 'secretariat', 'renvoyerValeurs', { ids: ids(une), motif: 'Vérifier' });
    const { errors } = await tenter(p, 'horizon', 'soumettreValeurs', { campagneId });
    expect(errors[0]?.extensions.manques?.map((m) => m.code)).toEqual(['RENVOYEE']);
    const [renvoyee] = await valeursDe(p, 'horizon', { etat: ['RENVOYEE'] });
    // Sent again as it was, it is still to be corrected.
    await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: renvoyee!.id, version: renvoyee!.version, numerateur: '10', source: 'Enquête' }] });
    expect(await valeursDe(p, 'horizon', { etat: ['RENVOYEE'] })).toHaveLength(1);
    p.instant = new Date('2026-12-20T09:00:00Z');
    await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: renvoyee!.id, version: renvoyee!.version, numerateur: '10', source: 'Enquête', commentaire: 'Vérifié auprès des deux structures' }] });
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    expect(await p.sql('SELECT etat, premiere_soumission_le < soumise_le AS apres FROM valeur WHERE id = $1', [renvoyee!.id])).toEqual([{ etat: 'SOUMISE', apres: true }]);
  });
});

describe('rectifier une valeur acceptée', () => {
  let acceptee: ValeurLue;
  const rectifier = (changement: object = {}): Record<string, unknown> => ({ id: acceptee.id, nouvelId: id('rectification'), saisie: { numerateur: '12', source: 'Enquête reprise' }, motif: 'Une structure oubliée', ...changement });
  const etats = (): Promise<{ numerateur: string; etat: string; remplacee: boolean }[]> =>
    p.sql('SELECT numerateur, etat, remplacee_le IS NOT NULL AS remplacee FROM valeur WHERE id = ANY($1) ORDER BY numerateur', [[acceptee.id, id('rectification')]]);
  beforeEach(async () => {
    acceptee = soumises.find((v) => v.indicateur.code === 'F4-2')!;
    await faire(p, 'secretariat', 'accepterValeurs', { ids: [acceptee.id] });
  });

  it('l’ancienne reste en vigueur jusqu’à l’acceptation de la nouvelle, et se garde après', async () => {
    await faire(p, 'horizon', 'rectifierValeur', rectifier());
    expect(await etats()).toEqual([{ numerateur: '10', etat: 'ACCEPTEE', remplacee: false }, { numerateur: '12', etat: 'SOUMISE', remplacee: false }]);
    expect((await valeursDe(p, 'sillage')).map((v) => v.numerateur)).not.toContain('12');
    await faire(p, 'secretariat', 'accepterValeurs', { ids: [id('rectification')] });
    expect(await etats()).toEqual([{ numerateur: '10', etat: 'ACCEPTEE', remplacee: true }, { numerateur: '12', etat: 'ACCEPTEE', remplacee: false }]);
    expect((await lignes(p, acceptee.id)).map((l) => l.acte)).toContain('accepterValeurs');
    expect((await valeursDe(p, 'sillage', { enVigueur: true })).map((v) => v.numerateur)).toContain('12');
    expect(await code(p, 'horizon', 'rectifierValeur', rectifier({ nouvelId: id('encore') }))).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('vingt fois en même temps : une rectification', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => code(p, 'horizon', 'rectifierValeur', rectifier())));
    expect(new Set(codes)).toEqual(new Set(['fait']));
    expect(await p.sql('SELECT count(*)::int AS n FROM valeur WHERE remplace_id IS NOT NULL')).toEqual([{ n: 1 }]);
  });

  test.each([
    ['sans motif', { motif: '' }, 'SAISIE_INVALIDE'],
    ['à l’identique', { saisie: { numerateur: '10' } }, 'SAISIE_INVALIDE'],
    ['par un nombre qui n’en est pas un', { saisie: { numerateur: '1e300' } }, 'SAISIE_INVALIDE'],
    ['par rien', { saisie: {} }, 'SAISIE_INVALIDE'],
  ])('se refuse %s', async (_cas, changement, attendu) => {
    expect(await code(p, 'horizon', 'rectifierValeur', rectifier(changement))).toBe(attendu);
  });

  it('se refuse à une autre organisation, et tant qu’une autre rectification attend', async () => {
    expect(await code(p, 'sillage', 'rectifierValeur', rectifier())).toBe('INTERDIT');
    await faire(p, 'horizon', 'rectifierValeur', rectifier());
    expect(await code(p, 'horizon', 'rectifierValeur', rectifier({ nouvelId: id('autre') }))).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('une campagne close reçoit encore la rectification de ce qu’elle a accepté, et se la voit renvoyer', async () => {
    await faire(p, 'secretariat', 'accepterValeurs', { ids: soumises.filter((v) => v.id !== acceptee.id).map((v) => v.id) });
    p.instant = new Date('2026-12-16T09:00:00Z');
    await faire(p, 'secretariat', 'cloreCampagne', { id: campagneId, version: 1 });
    await faire(p, 'horizon', 'rectifierValeur', rectifier());
    await faire(p, 'secretariat', 'renvoyerValeurs', { ids: [id('rectification')], motif: 'Source à préciser' });
    const [renvoyee] = await valeursDe(p, 'horizon', { etat: ['RENVOYEE'] });
    await faire(p, 'horizon', 'saisirValeurs', { campagneId, valeurs: [{ id: renvoyee!.id, version: renvoyee!.version, numerateur: '12', source: 'Extranet IAE' }] });
    await faire(p, 'horizon', 'soumettreValeurs', { campagneId });
    await faire(p, 'secretariat', 'accepterValeurs', { ids: [id('rectification')] });
    expect(await etats()).toEqual([{ numerateur: '10', etat: 'ACCEPTEE', remplacee: true }, { numerateur: '12', etat: 'ACCEPTEE', remplacee: false }]);
  });
});
