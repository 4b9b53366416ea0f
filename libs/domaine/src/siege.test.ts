import { remplacerMembre, retirerMembre } from './instance';

const jour = '2026-11-20';
const TITULAIRE = '7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f0a01';
const AUTRE = '7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f0a02';
const ORGANISATION = '7b0f6f5e-6a57-4d3c-9a59-2d9a5d3f0a03';
const siege = { id: 's', instanceId: 'i', organisationId: ORGANISATION, college: 'IAE', qualite: 'DESIGNE', titulaireId: TITULAIRE, suppleantId: null, debut: '2020-01-01', fin: null } as const;

describe('d’autres tiennent un siège', () => {
  it.each([
    ['à partir d’un jour : l’ancienne période finit la veille', jour, '2026-11-19', jour],
    ['dès son premier jour : l’ancienne période est vide', '2020-01-01', '2019-12-31', '2020-01-01'],
    ['avant qu’il ne commence : dès son premier jour', '2019-01-01', '2019-12-31', '2020-01-01'],
  ])('%s', (_cas, debut, fin, ouverture) => {
    const { close, ouvre } = remplacerMembre(siege, { titulaireId: AUTRE, suppleantId: TITULAIRE, debut }, jour);
    expect(close).toEqual({ fin });
    expect(ouvre).toEqual({ organisationId: ORGANISATION, college: 'IAE', qualite: 'DESIGNE', titulaireId: AUTRE, suppleantId: TITULAIRE, debut: ouverture, fin: null });
  });

  it('garde la fin prévue du siège', () => {
    expect(remplacerMembre({ ...siege, fin: '2027-12-31' }, { titulaireId: AUTRE, suppleantId: null, debut: jour }, jour).ouvre.fin).toBe('2027-12-31');
  });

  it.each([
    ['un siège libéré', { ...siege, fin: '2026-11-19' }, { titulaireId: AUTRE, suppleantId: null }, 'TRANSITION_IMPOSSIBLE'],
    ['une personne suppléante d’elle-même', siege, { titulaireId: AUTRE, suppleantId: AUTRE }, 'SAISIE_INVALIDE'],
    ['une personne qualifiée remplacée par personne', { ...siege, organisationId: null }, { titulaireId: null, suppleantId: null }, 'SAISIE_INVALIDE'],
  ])('%s se refuse', (_cas, membre, par, code) => {
    expect(() => remplacerMembre(membre, { ...par, debut: jour }, jour)).toThrow(expect.objectContaining({ code }));
  });
});

it('un siège se libère à une date : ce jour compte encore', () => {
  expect(retirerMembre(siege, jour, '2026-12-31')).toEqual({ fin: '2026-12-31' });
});
