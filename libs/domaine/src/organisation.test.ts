import fc from 'fast-check';
import { champs, UUID } from './exemples';
import { decrireOrganisation, estSiret, typesSiaeLe, type OrganisationSaisie } from './organisation';

const CONNUS = new Set(['21', '39', '2A']);
const saisie = (ecart: Partial<OrganisationSaisie> = {}): OrganisationSaisie => ({ nom: 'SIAE n° 14', genre: 'SIAE', typeSiae: 'ACI', departements: ['39'], ...ecart });
const decrire = (ecart: Partial<OrganisationSaisie>) => decrireOrganisation(saisie(ecart), CONNUS, '2026-11-20');

describe('le SIRET a quatorze chiffres et leur clé', () => {
  it.each(['73282932000074', '55208131766522', '35600000000048', '35600000049837'])('%s', (siret) => expect(estSiret(siret)).toBe(true));
  it.each(['73282932000075', '7328293200007', '732829320000744', '00000000000000', '7328293200007A', ''])('%j est refusé', (siret) => expect(estSiret(siret)).toBe(false));

  it('changer un seul chiffre le rend faux', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }), (rang, ecart) => {
        const chiffres = [...'73282932000074'];
        chiffres[rang] = String((Number(chiffres[rang]) + ecart) % 10);
        expect(estSiret(chiffres.join(''))).toBe(false);
      }),
    );
  });
});

describe('décrire une organisation', () => {
  it.each<[string, Partial<OrganisationSaisie>, object]>([
    ['une SIAE', {}, { typeSiae: 'ACI', siret: null, courriel: null }],
    ['un SIRET écrit avec des espaces', { siret: '732 829 320 00074' }, { siret: '73282932000074' }],
    ['une adresse en capitales', { courriel: ' Contact@Exemple.FR ' }, { courriel: 'contact@exemple.fr' }],
    ['un réseau', { genre: 'RESEAU', typeSiae: null }, { genre: 'RESEAU', typeSiae: null }],
    ['ses rattachements', { parentId: UUID, reseauId: UUID }, { parentId: UUID, reseauId: UUID }],
  ])('accepte %s', (_, ecart, attendu) => expect(decrire(ecart)).toMatchObject(attendu));

  it.each<[string, Partial<OrganisationSaisie>, readonly string[]]>([
    ['un nom vide', { nom: '' }, ['nom']],
    ['un genre inconnu', { genre: 'BANQUE', typeSiae: null }, ['genre']],
    ['une SIAE sans type', { typeSiae: null }, ['typeSiae']],
    ['un type inconnu', { typeSiae: 'GEIQ' }, ['typeSiae']],
    ['un réseau avec un type', { genre: 'RESEAU' }, ['typeSiae']],
    ['une EITI avant que la loi la crée', { typeSiae: 'EITI', fin: '2017-12-31' }, ['typeSiae']],
    ['un SIRET faux', { siret: '123' }, ['siret']],
    ['un département inconnu', { departements: ['39', '99'] }, ['departements']],
    ['une adresse fausse', { courriel: 'contact' }, ['courriel']],
    ['une fin avant le début', { debut: '2026-01-01', fin: '2025-01-01' }, ['fin']],
    ['un réseau mal nommé', { reseauId: 'zz' }, ['reseauId']],
  ])('refuse %s', (_, ecart, noms) => expect(() => decrire(ecart)).toThrow(champs(...noms)));

  it.each([
    ['2015-09-10', ['ACI', 'AI', 'EI', 'ETTI']],
    ['2026-11-20', ['ACI', 'AI', 'EI', 'ETTI', 'EITI']],
  ])('au %s, les types de SIAE sont %j', (jour, types) => expect(typesSiaeLe(jour)).toEqual(types));
});
