import { donnerMandat, expireBientot, mandatsValables, terminerMandat, titreMandat } from './mandat';

const ORGANISATION = '7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f0a01';
const INSTANCE = '7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f0a02';
const jour = '2026-11-20';

describe('terminer un mandat', () => {
  it.each([
    ['en cours, maintenant : son dernier jour est la veille', { debut: '2020-01-01', fin: null }, null, '2026-11-19'],
    ['en cours, à une date : ce jour compte encore', { debut: '2020-01-01', fin: null }, '2026-12-31', '2026-12-31'],
    ['en cours, à une date passée : maintenant', { debut: '2020-01-01', fin: null }, '2026-01-01', '2026-11-19'],
    ['commencé aujourd’hui : période vide', { debut: jour, fin: null }, null, '2026-11-19'],
    ['à venir : période vide', { debut: '2027-01-01', fin: null }, null, '2026-12-31'],
    ['dont la fin est prévue', { debut: '2020-01-01', fin: '2026-12-31' }, null, '2026-11-19'],
  ])('%s', (_cas, mandat, dernierJour, fin) => {
    const termine = terminerMandat(mandat, jour, dernierJour);
    expect(termine).toEqual({ fin });
    if (dernierJour === null) expect(mandatsValables([{ ...mandat, ...termine }], jour)).toEqual([]);
  });

  it('deux fois est refusé', () => {
    expect(() => terminerMandat({ debut: '2020-01-01', fin: '2026-11-19' }, jour)).toThrow(expect.objectContaining({ code: 'TRANSITION_IMPOSSIBLE' }));
  });

  it('avant qu’il ne commence est refusé', () => {
    expect(() => terminerMandat({ debut: '2027-06-01', fin: null }, jour, '2027-01-01')).toThrow(expect.objectContaining({ code: 'SAISIE_INVALIDE' }));
  });
});

describe('donner un mandat', () => {
  const saisie = { role: 'MEMBRE', organisationId: ORGANISATION, instanceId: null, debut: jour, fin: null };

  it.each([
    ['role', { role: 'ROI' }],
    ['organisationId', { organisationId: 'x' }],
    ['instanceId', { instanceId: 'x' }],
    ['fin', { fin: '2026-01-01' }],
    ['instanceId', { role: 'ADMINISTRATEUR', instanceId: INSTANCE }],
  ])('refuse %s mal rempli', (champ, faute) => {
    expect(() => donnerMandat({ ...saisie, ...faute })).toThrow(expect.objectContaining({ details: { champs: [expect.objectContaining({ champ })] } }));
  });

  it('garde ce qui est dit', () => expect(donnerMandat(saisie)).toEqual(saisie));
});

it.each([
  [null, false],
  ['2026-11-19', false],
  ['2026-11-20', true],
  ['2027-02-18', true],
  ['2027-02-19', false],
])('un mandat qui finit %s expire bientôt : %s', (fin, attendu) => expect(expireBientot({ debut: '2020-01-01', fin }, jour)).toBe(attendu));

describe('le titre d’un mandat se dit en mots qui vont à tous', () => {
  it.each([
    ['ANIMATEUR', 'CTA du bassin de Dole', 'agence de Dole', 'Animation du CTA du bassin de Dole, agence de Dole'],
    ['SECRETARIAT', 'Comité de pilotage régional', 'DREETS', 'Secrétariat du comité de pilotage régional, DREETS'],
    ['MEMBRE', 'Commission emploi', null, 'Membre de la commission emploi'],
    ['MEMBRE', 'Équipe projet', 'SIAE 1', 'Membre\u00a0: Équipe projet, SIAE 1'],
    ['MEMBRE', null, 'SIAE 1', 'Membre, SIAE 1'],
    ['ADMINISTRATEUR', null, 'plateforme', 'Administration de la plateforme'],
  ] as const)('%s, %s, %s', (role, instanceNom, organisationNom, attendu) => expect(titreMandat({ role, instanceNom, organisationNom })).toBe(attendu));
});
