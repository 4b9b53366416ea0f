import { ouvrirPeriode, poser, type CaseEssai } from '../../test/analyses';
import { ouvrirDictionnaire } from '../../test/indicateurs';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
const [HORIZON, SILLAGE, UD39] = ['réseau Horizon', 'réseau Sillage', 'DDETS du Jura'] as const;
const offre = (organisation: string, typeSiae: string, plus: Partial<CaseEssai> = {}): CaseEssai => ({ campagne: 'T3 2026', code: 'F4-2', organisation, departement: '39', typeSiae, ...plus });
const alternative = (organisation: string, plus: Partial<CaseEssai> = {}): CaseEssai => ({ campagne: 'T3 2026', code: 'F3-2', organisation, departement: '39', alternative: true, ...plus });

beforeAll(async () => {
  p = await ouvrirDictionnaire('2026-11-20T09:00:00Z');
  await ouvrirPeriode(p, 'T3 2026', '2026-07-01', '2026-09-30');
  await ouvrirPeriode(p, 'T3 2025', '2025-07-01', '2025-09-30');
  await poser(
    p,
    // The deadline is 30 October: in time, the last day in Paris, late, sent back, never submitted.
    offre(HORIZON, 'ACI', { soumiseLe: '2026-10-20Z' }), offre(HORIZON, 'AI', { etat: 'SOUMISE', soumiseLe: '2026-10-30T22:30:00Z' }), offre(HORIZON, 'EI', { etat: 'RENVOYEE', soumiseLe: '2026-11-02Z' }), offre(HORIZON, 'ETTI', { etat: 'SAISIE' }),
    offre(SILLAGE, 'ACI', { etat: 'A_SAISIR' }), offre(SILLAGE, 'AI', { contenu: ['non_communique', 'Enquête annulée'], soumiseLe: '2026-10-20Z' }),
    alternative(HORIZON, { soumiseLe: '2026-10-20Z' }), alternative(UD39, { etat: 'A_SAISIR' }), alternative(UD39, { departement: '21', etat: 'A_SAISIR' }),
    offre(HORIZON, 'ACI', { campagne: 'T3 2025', soumiseLe: '2025-12-01Z' }), offre(HORIZON, 'AI', { campagne: 'T3 2025', etat: 'A_SAISIR' }),
  );
});
afterAll(() => p.fermer());

const COMPTES = 'attendues recues aLHeure tardives manquantes aVenir tauxRecu tauxALHeure';
async function completude(qui: string, variables: object = {}): Promise<Record<string, unknown>> {
  const { completude: lue } = await p.obtenir<{ completude: { organisationNom: string }[] }>(id(qui), `query ($accordId: ID!, $annee: Int, $campagneId: ID) { completude(accordId: $accordId, annee: $annee, campagneId: $campagneId) { organisationNom ${COMPTES} precedent { ${COMPTES} } } }`, { accordId: id('BFC2025'), ...variables });
  return Object.fromEntries(lue.map(({ organisationNom, ...comptes }) => [organisationNom, comptes]));
}

it('dit de chaque signataire ce qu’il a rendu, à l’heure ou non, et le compare à l’an passé', async () => {
  expect(await completude('sillage', { campagneId: id('T3 2026') })).toEqual({
    [HORIZON]: {
      attendues: 5, recues: 4, aLHeure: 3, tardives: 1, manquantes: 1, aVenir: 0, tauxRecu: '80\u00a0%', tauxALHeure: '60\u00a0%',
      precedent: { attendues: 2, recues: 1, aLHeure: 0, tardives: 1, manquantes: 1, aVenir: 0, tauxRecu: '50\u00a0%', tauxALHeure: '0\u00a0%' },
    },
    [SILLAGE]: { attendues: 2, recues: 1, aLHeure: 1, tardives: 0, manquantes: 1, aVenir: 0, tauxRecu: '50\u00a0%', tauxALHeure: '50\u00a0%', precedent: null },
    // 39 was answered by a network for all; 21 still waits.
    [UD39]: { attendues: 1, recues: 0, aLHeure: 0, tardives: 0, manquantes: 1, aVenir: 0, tauxRecu: '0\u00a0%', tauxALHeure: '0\u00a0%', precedent: null },
  });
});

it('ce qui n’est pas encore dû ne manque à personne, et ne pèse pas sur l’heure', async () => {
  p.instant = new Date('2026-10-25T09:00:00Z');
  expect((await completude('sillage'))[UD39]).toMatchObject({ manquantes: 0, aVenir: 1, tauxRecu: '0\u00a0%', tauxALHeure: null });
  p.instant = new Date('2026-11-20T09:00:00Z');
});

it('sans période, c’est la dernière année ; une année sans campagne n’a rien', async () => {
  expect(Object.keys(await completude('secretariat')).sort()).toEqual([UD39, HORIZON, SILLAGE].sort());
  expect(await completude('secretariat', { annee: 2019 })).toEqual({});
  expect(Object.keys(await completude('secretariat', { annee: 2025 }))).toEqual([HORIZON]);
});

it('qui ne siège pas au comité ne voit que la sienne ; qui n’a rien à y voir ne voit rien', async () => {
  expect(Object.keys(await completude('ud39'))).toEqual([UD39]);
  for (const qui of ['directrice', 'national', 'administrateur', 'sansmandat']) expect([qui, await completude(qui)]).toEqual([qui, {}]);
});

it('refuse une année impossible', async () => {
  const { errors } = await p.demander(id('sillage'), 'query ($a: ID!) { completude(accordId: $a, annee: 12) { attendues } }', { a: id('BFC2025') });
  expect(errors[0]?.extensions.code).toBe('SAISIE_INVALIDE');
});
