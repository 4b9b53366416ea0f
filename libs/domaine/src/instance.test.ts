import { AUTRE_UUID, champs, refus, UUID } from './exemples';
import {
  changerPerimetre,
  decrireInstance,
  mandatsQuiExpirent,
  niveauDe,
  nommerMembre,
  perimetreLe,
  predecesseurs,
  retirerMembre,
  siegesVacants,
  type InstanceSaisie,
  type MembreSaisi,
} from './instance';

const CONNUS = new Set(['21', '39', '13', '2A']);
const saisie = (ecart: Partial<InstanceSaisie> = {}): InstanceSaisie => ({
  nom: 'CTA du bassin de Dole',
  sigle: 'CTA-DOLE',
  type: 'CTA',
  departements: ['39'],
  debut: '2026-01-01',
  ...ecart,
});

describe('décrire une instance', () => {
  it.each<[string, Partial<InstanceSaisie>, object]>([
    ['un CTA', {}, { departements: ['39'], fin: null, secretariatId: null }],
    ['à cheval sur deux départements, rangés', { departements: ['39', '21', '39'] }, { departements: ['21', '39'] }],
    ['le sigle passe en capitales', { sigle: 'cta-dole' }, { sigle: 'CTA-DOLE' }],
    ['un comité national, sans département', { type: 'COMITE_PILOTAGE_NATIONAL', departements: [] }, { departements: [] }],
  ])('accepte %s', (_, ecart, attendu) => expect(decrireInstance(saisie(ecart), CONNUS)).toMatchObject(attendu));

  it.each<[string, Partial<InstanceSaisie>, readonly string[]]>([
    ['un nom vide', { nom: ' ' }, ['nom']],
    ['un sigle accentué', { sigle: 'CTA-DÔLE' }, ['sigle']],
    ['un sigle trop court', { sigle: 'C' }, ['sigle']],
    ['un type inconnu', { type: 'SENAT' }, ['type']],
    ['un département inconnu', { departements: ['99'] }, ['departements']],
    ['un CTA sans département', { departements: [] }, ['departements']],
    ['un CDIAE à cheval', { type: 'CDIAE', departements: ['21', '39'] }, ['departements']],
    ['un comité national local', { type: 'COMITE_PILOTAGE_NATIONAL' }, ['departements']],
    ['une fin avant le début', { fin: '2025-01-01' }, ['fin']],
    ['un secrétariat mal nommé', { secretariatId: 'zz' }, ['secretariatId']],
  ])('refuse %s', (_, ecart, noms) => expect(() => decrireInstance(saisie(ecart), CONNUS)).toThrow(champs(...noms)));

  it.each([
    ['CTA', ['39'], 'LOCAL'],
    ['CDIAE', ['39'], 'DEPARTEMENTAL'],
    ['COMITE_PILOTAGE_REGIONAL', ['21', '39'], 'REGIONAL'],
    ['CNIAE', [], 'NATIONAL'],
    ['GROUPE_TRAVAIL', [], 'NATIONAL'],
    ['GROUPE_TRAVAIL', ['39'], 'LOCAL'],
    ['GROUPE_TRAVAIL', ['21', '39'], 'REGIONAL'],
  ] as const)('%s sur %j est de niveau %s', (type, departements, niveau) => expect(niveauDe({ type, departements })).toBe(niveau));
});

describe('un périmètre est daté', () => {
  const ancien = { departements: ['39'], debut: '2016-01-01', fin: '2019-12-31' };
  const actuel = { departements: ['39', '21'], debut: '2020-01-01', fin: null };

  it.each([
    ['2015-12-31', null],
    ['2019-12-31', ancien],
    ['2020-01-01', actuel],
  ])('le %s', (jour, attendu) => expect(perimetreLe([ancien, actuel], jour)).toEqual(attendu));

  it('le nouveau ferme l’actuel la veille, et n’en précède aucun', () => {
    expect(changerPerimetre([ancien, actuel], { departements: ['39'], debut: '2026-12-01', fin: null })).toEqual({ close: actuel, fin: '2026-11-30' });
    expect(() => changerPerimetre([ancien, actuel], { departements: ['39'], debut: '2020-01-01', fin: null })).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('les sièges', () => {
  const siege = (ecart: Partial<MembreSaisi> = {}): MembreSaisi => ({ organisationId: UUID, college: 'IAE', qualite: 'DE_DROIT', debut: '2026-01-01', ...ecart });

  it('reviennent à une organisation ou à une personne', () => {
    expect(nommerMembre(siege())).toMatchObject({ organisationId: UUID, titulaireId: null, fin: null });
    expect(nommerMembre(siege({ organisationId: null, titulaireId: UUID }))).toMatchObject({ organisationId: null, titulaireId: UUID });
  });

  it.each<[string, Partial<MembreSaisi>, readonly string[]]>([
    ['personne', { organisationId: null }, ['organisationId']],
    ['un collège inconnu', { college: 'AMIS' }, ['college']],
    ['une qualité inconnue', { qualite: 'ROI' }, ['qualite']],
    ['un suppléant qui est le titulaire', { titulaireId: UUID, suppleantId: UUID }, ['suppleantId']],
    ['des dates à l’envers', { fin: '2025-01-01' }, ['fin']],
    ['une organisation mal nommée', { organisationId: 'zz' }, ['organisationId']],
  ])('refuse %s', (_, ecart, noms) => expect(() => nommerMembre(siege(ecart))).toThrow(champs(...noms)));

  it('un titulaire et son suppléant', () => {
    expect(nommerMembre(siege({ titulaireId: UUID, suppleantId: AUTRE_UUID })).suppleantId).toBe(AUTRE_UUID);
  });

  it('se libèrent la veille, une fois', () => {
    expect(retirerMembre({ debut: '2026-01-01', fin: null }, '2026-11-20')).toEqual({ fin: '2026-11-19' });
    expect(retirerMembre({ debut: '2026-11-20', fin: null }, '2026-11-20')).toEqual({ fin: '2026-11-19' });
    expect(() => retirerMembre({ debut: '2026-01-01', fin: '2026-11-19' }, '2026-11-20')).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it('sans titulaire ils sont vacants, tant qu’ils durent', () => {
    const vacant = { debut: '2026-01-01', fin: null, titulaireId: null };
    const pourvu = { ...vacant, titulaireId: UUID };
    const libere = { ...vacant, fin: '2026-06-30' };
    expect(siegesVacants([vacant, pourvu, libere], '2026-11-20')).toEqual([vacant]);
  });

  it('un mandat qui finit dans les quatre-vingt-dix jours se montre', () => {
    const proche = { debut: '2024-01-01', fin: '2027-01-31' };
    expect(mandatsQuiExpirent([proche, { debut: '2024-01-01', fin: '2027-06-30' }, { debut: '2024-01-01', fin: null }], '2026-11-20')).toEqual([proche]);
  });
});

describe('la succession des instances', () => {
  const lien = (predecesseurId: string, successeurId: string) => ({ predecesseurId, successeurId });

  it('une instance lit l’histoire de tous ses prédécesseurs, aussi loin qu’ils vont', () => {
    expect(predecesseurs([lien('a', 'b'), lien('b', 'c'), lien('x', 'c'), lien('c', 'd')], 'c')).toEqual(['a', 'b', 'x']);
  });

  it('plusieurs successeurs partagent un prédécesseur', () => {
    const liens = [lien('cdiae', 'departement'), lien('cdiae', 'region')];
    expect([predecesseurs(liens, 'departement'), predecesseurs(liens, 'region')]).toEqual([['cdiae'], ['cdiae']]);
  });

  it('une boucle ne la perd pas', () => expect(predecesseurs([lien('a', 'b'), lien('b', 'a')], 'a')).toEqual(['b']));
});
