import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { code, faire, lignes, ouvrirJura, planifier, saisie, tenter } from '../../test/parcours';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura();
});
afterAll(() => p.fermer());

describe('une réunion est planifiée par qui tient l’instance', () => {
  test.each([
    ['animatrice', 'fait'],
    ['directrice', 'INTERDIT'],
    ['ud39', 'INTERDIT'],
    ['secretariat', 'INTERDIT'],
    ['horizon', 'INTERDIT'],
    // The CTA of the Saône makes the Jura readable to its members.
    ['directrice21', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    ['administrateur', 'INTERDIT'],
    ['sansmandat', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => {
    expect(await code(p, qui, 'planifierReunion', { id: id(`plan de ${qui}`), saisie: saisie({ debut: '2026-12-03T09:00:00Z', fin: '2026-12-03T10:00:00Z' }) })).toBe(attendu);
  });
});

it('la même demande une seconde fois n’a pas de second effet', async () => {
  const un = await planifier(p, 'deux fois', { debut: '2026-12-04T09:00:00Z', fin: '2026-12-04T10:00:00Z' });
  const deux = await planifier(p, 'deux fois', { debut: '2026-12-04T09:00:00Z', fin: '2026-12-04T10:00:00Z' });
  expect(deux).toEqual(un);
  expect(await lignes(p, id('deux fois'))).toHaveLength(1);
});

it('l’identifiant d’une réunion qui existe n’apprend rien à qui ne planifie pas, et n’en désigne pas une autre', async () => {
  await planifier(p, 'ailleurs', { instanceId: id('CTA-SAONE'), debut: '2026-12-04T13:00:00Z', fin: '2026-12-04T14:00:00Z' });
  for (const qui of ['directrice', 'sansmandat', 'administrateur', null]) {
    const [pris, libre] = await Promise.all(['ailleurs', 'libre'].map((nom) => code(p, qui, 'planifierReunion', { id: id(nom), saisie: saisie() })));
    expect([qui, pris]).toEqual([qui, libre]);
  }
  const { errors } = await tenter(p, 'animatrice', 'planifierReunion', { id: id('ailleurs'), saisie: saisie() });
  expect(errors[0]?.extensions.champs?.map((c) => c.champ)).toEqual(['id']);
});

it('elle garde le nom, le périmètre et le jour du lieu', async () => {
  await p.sql(`UPDATE perimetre SET fin = '2027-02-28' WHERE instance_id = $1`, [id('CTA-SAONE')]);
  await p.sql(`INSERT INTO perimetre (id, instance_id, departements, debut) VALUES ($1, $2, '{21}', '2027-03-01')`, [id('nouveau périmètre'), id('CTA-SAONE')]);
  await planifier(p, 'avant', { instanceId: id('CTA-SAONE'), debut: '2027-02-28T23:30:00Z', fin: '2027-03-01T01:00:00Z', zone: 'Europe/London' });
  await planifier(p, 'après', { instanceId: id('CTA-SAONE'), debut: '2027-02-28T23:45:00Z', fin: '2027-03-01T01:00:00Z' });
  expect(await p.sql('SELECT jour, departements, zone FROM reunion WHERE id = ANY($1) ORDER BY jour', [[id('avant'), id('après')]])).toEqual([
    { jour: '2027-02-28', departements: ['21', '39'], zone: 'Europe/London' },
    { jour: '2027-03-01', departements: ['21'], zone: 'Europe/Paris' },
  ]);
});

describe('une saisie fautive dit chaque champ', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['la fin précède le début', { fin: '2026-12-01T08:00:00Z' }, ['fin']],
    ['une date passée sans motif de reprise', { debut: '2026-11-01T09:00:00Z', fin: '2026-11-01T10:00:00Z' }, ['debut']],
    ['un lien qui n’est pas https', { lienDistance: 'javascript:alert(1)' }, ['lienDistance']],
    ['un fuseau inconnu', { zone: 'Europe/Dole' }, ['zone']],
    ['un caractère NUL', { titre: 'a\u0000b' }, ['titre']],
    ['un point sans titre et un autre trop long', { points: [{ titre: ' ', genre: 'DEBAT' }, { titre: 'x'.repeat(301), genre: 'AVIS' }] }, ['points.0.titre', 'points.1.titre']],
    ['un article inconnu', { points: [{ titre: 'a', genre: 'AVIS', articleId: id('article inconnu') }] }, ['id']],
    ['une organisation que l’on ne peut pas lire', { invites: [id('DDETS de la Côte-d’Or')] }, ['invites']],
    ['le point d’une autre réunion', { points: [{ id: id('point pris'), titre: 'a', genre: 'AVIS' }] }, ['points']],
  ])('%s', async (_nom, changement, champs) => {
    if (champs[0] === 'points') await planifier(p, 'autre', { debut: '2026-12-07T09:00:00Z', fin: '2026-12-07T10:00:00Z', points: [{ id: id('point pris'), titre: 'pris', genre: 'AVIS' }] });
    const { errors } = await tenter(p, 'animatrice', 'planifierReunion', { id: id('fautive'), saisie: saisie(changement) });
    expect([errors[0]?.extensions.code, errors[0]?.extensions.champs?.map((c) => c.champ)]).toEqual(['SAISIE_INVALIDE', champs]);
    expect(await p.sql('SELECT 1 FROM reunion WHERE id = $1', [id('fautive')])).toEqual([]);
  });
});

it('une instance n’a pas deux réunions à la même heure', async () => {
  await planifier(p, 'première', { debut: '2026-12-08T09:00:00Z', fin: '2026-12-08T10:00:00Z' });
  const { errors } = await tenter(p, 'animatrice', 'planifierReunion', { id: id('seconde'), saisie: saisie({ debut: '2026-12-08T09:00:00Z', fin: '2026-12-08T10:00:00Z' }) });
  expect(errors[0]?.message).toBe('Une réunion de cette instance commence déjà à cette heure.');
});

describe('une réunion se modifie', () => {
  it('par qui a sa dernière version', async () => {
    const reunion = await planifier(p, 'à modifier', { debut: '2026-12-09T09:00:00Z', fin: '2026-12-09T10:00:00Z' });
    const change = saisie({ debut: '2026-12-10T09:00:00Z', fin: '2026-12-10T10:00:00Z', points: null });
    const modifiee = await faire(p, 'animatrice', 'modifierReunion', { id: reunion.id, version: reunion.version, saisie: change });
    expect([modifiee.jour, modifiee.version, modifiee.points.length]).toEqual(['2026-12-10', 2, 2]);
    const { errors } = await tenter(p, 'animatrice', 'modifierReunion', { id: reunion.id, version: reunion.version, saisie: change });
    expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLIT', version: 2 });
  });

  test.each([
    ['directrice', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    ['administrateur', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => {
    expect(await code(p, qui, 'modifierReunion', { id: id('à modifier'), version: 2, saisie: saisie() })).toBe(attendu);
  });

  it('sans changer d’instance', async () => {
    const { errors } = await tenter(p, 'animatrice', 'modifierReunion', { id: id('à modifier'), version: 2, saisie: saisie({ instanceId: id('CTA-SAONE') }) });
    expect(errors[0]?.extensions.champs?.[0]?.champ).toBe('instanceId');
  });
});

describe('une réunion passée est reprise avec son motif', () => {
  const passee = { debut: '2026-10-01T08:00:00Z', fin: '2026-10-01T10:00:00Z', reprise: 'Tenue avant la mise en service' };

  it('ses participants sont ceux de son jour, et personne n’est convoqué', async () => {
    const reunion = await planifier(p, 'reprise', passee);
    expect(reunion.participants.map((q) => q.titre)).toEqual(['MEMBRE', 'MEMBRE', 'MEMBRE', 'MEMBRE']);
    expect(reunion.actions).toContain('tenirReunion');
    expect(reunion.actions).not.toContain('convoquerReunion');
    expect(await p.sql('SELECT 1 FROM envoi WHERE sujet_id = $1', [reunion.id])).toEqual([]);
    expect((await lignes(p, reunion.id)).map((l) => l.motif)).toEqual(['Tenue avant la mise en service']);
  });

  it('elle se tient sans convocation', async () => {
    const reunion = await faire(p, 'animatrice', 'tenirReunion', { id: id('reprise'), version: 1, presences: [] });
    expect(reunion.etat).toBe('TENUE');
  });

  it('une réunion à venir n’est pas une reprise', async () => {
    const { errors } = await tenter(p, 'animatrice', 'planifierReunion', { id: id('future'), saisie: saisie({ reprise: 'déjà tenue' }) });
    expect(errors[0]?.extensions.champs?.[0]?.champ).toBe('reprise');
  });
});
