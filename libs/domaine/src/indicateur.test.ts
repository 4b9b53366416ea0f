import { champs, MAINTENANT } from './exemples';
import { fournisseur, indicateur } from './exemples-indicateurs';
import { changerFournisseurs, confirmerIndicateur, fournisseursLe, type ChangementFournisseurs, type FournisseurSaisi } from './indicateur';

describe('Confirmer un indicateur', () => {
  it('dit ce qui le confirme, et n’est plus à confirmer', () => {
    expect(confirmerIndicateur({ aConfirmer: 'Cellule vide' }, 'Réponse de la Direccte du 3 mars', MAINTENANT)).toEqual({
      aConfirmer: null, confirmation: 'Réponse de la Direccte du 3 mars', confirmeLe: MAINTENANT,
    });
  });

  it('demande un motif', () => expect(() => confirmerIndicateur({ aConfirmer: 'Cellule vide' }, null, MAINTENANT)).toThrow(champs('motif')));
  it('ne se fait qu’une fois', () => expect(() => confirmerIndicateur(indicateur(), 'Encore', MAINTENANT)).toThrow(/plus rien à confirmer/));
});

describe('Les fournisseurs', () => {
  it('sont ceux du jour, dans l’ordre de la source', () => {
    const dates = [fournisseur({ id: 'b', rang: 2 }), fournisseur({ id: 'a' }), fournisseur({ id: 'ancien', fin: '2017-06-30' }), fournisseur({ id: 'futur', debut: '2027-01-01' })];
    expect(fournisseursLe(dates, '2026-11-20').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(fournisseursLe(dates, '2017-01-01').map(({ id }) => id)).toEqual(['a', 'ancien', 'b']);
  });

  const reseaux: FournisseurSaisi = { designation: 'Réseaux IAE', genreOrganisation: 'RESEAU', echelon: 'REGION' };
  const ud: FournisseurSaisi = { designation: 'UD Direccte', genreOrganisation: 'ETAT', echelon: 'DEPARTEMENT' };
  const changer = (ecart: Partial<ChangementFournisseurs>) =>
    changerFournisseurs([fournisseur({ id: 'ancien' }), fournisseur({ id: 'fini', fin: '2020-12-31' })], { fournisseurs: [ud], depuis: '2026-07-01', motif: 'Décision du comité', ...ecart });

  it('changent à partir d’un jour : les anciens finissent la veille', () => {
    expect(changer({})).toMatchObject({ clos: [{ id: 'ancien', fin: '2026-06-30' }], designes: [{ ...ud, rang: 1, debut: '2026-07-01', fin: null }], partage: null });
  });

  it('à plusieurs, se partagent la valeur', () => {
    expect(changer({ fournisseurs: [ud, reseaux], partage: 'L_UN_OU_L_AUTRE' })).toMatchObject({ partage: 'L_UN_OU_L_AUTRE', designes: [{ rang: 1 }, { rang: 2 }] });
  });

  it.each<[string, Partial<ChangementFournisseurs>, string]>([
    ['sans motif', { motif: ' ' }, 'motif'],
    ['sans personne', { fournisseurs: [] }, 'fournisseurs'],
    ['à plusieurs, sans dire comment', { fournisseurs: [ud, reseaux] }, 'partage'],
    ['avant le début de l’actuel', { depuis: '2015-01-01' }, 'depuis'],
    ['sans désignation', { fournisseurs: [{ ...ud, designation: '' }] }, 'fournisseurs.0.designation'],
    ['un genre sans échelon', { fournisseurs: [{ ...ud, echelon: null }] }, 'fournisseurs.0.echelon'],
    ['un genre inconnu', { fournisseurs: [{ ...ud, genreOrganisation: 'BANQUE' }] }, 'fournisseurs.0.genreOrganisation'],
    ['un genre et une instance à la fois', { fournisseurs: [{ ...ud, typeInstance: 'CTA' }] }, 'fournisseurs.0.designation'],
  ])('ne changent pas %s', (_comment, ecart, champ) => expect(() => changer(ecart)).toThrow(champs(champ)));
});
