import { code, faire, ouvrirDictionnaire, tenter } from '../../test/indicateurs';
import { id } from '../../test/jura';
import { lignes } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirDictionnaire();
});
afterEach(() => p.fermer());

const LISTE = '{ indicateurs(parPage: 100, tri: [{ champ: rang }]) { total items { code fiche unite aConfirmer actions fournisseurs { designation genreOrganisation } } } }';
interface Liste {
  indicateurs: { total: number; items: { code: string; actions: string[]; fournisseurs: { designation: string }[] }[] };
}

describe('le dictionnaire', () => {
  it('se lit de tous ceux qui ont un compte, avec ses fournisseurs', async () => {
    const { indicateurs } = await p.obtenir<Liste>(id('sansmandat'), LISTE);
    expect([indicateurs.total, indicateurs.items.map((i) => i.code)]).toEqual([5, ['F4-2', 'F5-1', 'F6-1', 'F7-1', 'F3-2']]);
    expect(indicateurs.items.map((i) => i.actions)).toEqual([[], [], [], [], []]);
    expect((await p.obtenir<Liste>(null, LISTE)).indicateurs).toEqual({ total: 0, items: [] });
  });

  it('se filtre', async () => {
    const codes = async (filtre: string): Promise<string[]> => (await p.obtenir<Liste>(id('horizon'), `{ indicateurs(filtre: ${filtre}, tri: [{ champ: code }]) { total items { code } } }`)).indicateurs.items.map((i) => i.code);
    expect(await codes('{ aConfirmer: true }')).toEqual(['F5-1']);
    expect(await codes('{ fiche: ["fiche 3", "fiche 7"] }')).toEqual(['F3-2', 'F7-1']);
    expect(await codes('{ unite: [HEURES] }')).toEqual(['F3-2']);
    expect(await codes('{ texte: "f4-2" }')).toEqual(['F4-2']);
  });
});

describe('confirmer un indicateur', () => {
  const confirmer = (changement: object = {}): Record<string, unknown> => ({ id: id('F5-1'), version: 1, motif: 'Réponse de la direction régionale', ...changement });

  it('dit pourquoi, et le garde', async () => {
    expect(await faire(p, 'administrateur', 'confirmerIndicateur', confirmer())).toEqual({ aConfirmer: null, confirmation: 'Réponse de la direction régionale', version: 2 });
    expect(await lignes(p, id('F5-1'))).toEqual([{ acte: 'confirmerIndicateur', motif: 'Réponse de la direction régionale' }]);
    expect(await p.sql('SELECT origine FROM indicateur WHERE id = $1', [id('F5-1')])).toEqual([{ origine: 'LOCALE' }]);
    expect(await code(p, 'administrateur', 'confirmerIndicateur', confirmer({ version: 2 }))).toBe('TRANSITION_IMPOSSIBLE');
  });

  test.each([
    ['sans motif', 'administrateur', { motif: '' }, 'SAISIE_INVALIDE'],
    ['d’après une version dépassée', 'administrateur', { version: 7 }, 'CONFLIT'],
    ['à un membre', 'horizon', {}, 'INTERDIT'],
    ['sans être connecté', null, {}, 'NON_AUTHENTIFIE'],
    ['d’un indicateur inconnu', 'administrateur', { id: id('inconnu') }, 'INTROUVABLE'],
  ])('se refuse %s', async (_cas, qui, changement, attendu) => {
    expect(await code(p, qui, 'confirmerIndicateur', confirmer(changement))).toBe(attendu);
  });
});

describe('changer les fournisseurs', () => {
  const changer = (changement: object = {}): Record<string, unknown> => ({ id: id('F4-2'), version: 1, debut: '2026-07-01', motif: 'Avenant', fournisseurs: [{ designation: 'Pôle emploi', genreOrganisation: 'POLE_EMPLOI', echelon: 'REGION' }], ...changement });

  it('à partir d’un jour : les anciens gardent leur période', async () => {
    expect(await faire(p, 'administrateur', 'changerFournisseurs', changer())).toEqual({
      version: 2, partage: null, fournisseurs: [{ designation: 'RESEAU', debut: '2025-01-01', fin: '2026-06-30' }, { designation: 'Pôle emploi', debut: '2026-07-01', fin: null }],
    });
  });

  it('plusieurs, avec leur partage', async () => {
    const deux = [{ designation: 'Les UD', genreOrganisation: 'ETAT', echelon: 'DEPARTEMENT' }, { designation: 'Réseau Horizon', organisationId: id('réseau Horizon') }];
    expect(await code(p, 'administrateur', 'changerFournisseurs', changer({ fournisseurs: deux }))).toBe('SAISIE_INVALIDE');
    expect(await faire(p, 'administrateur', 'changerFournisseurs', changer({ fournisseurs: deux, partage: 'CHACUN' }))).toMatchObject({ partage: 'CHACUN' });
  });

  it('nomme chaque fournisseur fautif', async () => {
    const { errors } = await tenter(p, 'administrateur', 'changerFournisseurs', changer({ fournisseurs: [{ designation: 'x' }, { designation: 'Une organisation', organisationId: id('inconnue') }], partage: 'CHACUN' }));
    expect(errors[0]?.extensions.champs?.map((c) => c.champ)).toContain('fournisseurs.0.designation');
    const inconnue = await tenter(p, 'administrateur', 'changerFournisseurs', changer({ fournisseurs: [{ designation: 'Une organisation', organisationId: id('inconnue') }] }));
    expect(inconnue.errors[0]?.extensions.champs?.map((c) => c.champ)).toEqual(['fournisseurs.0.organisationId']);
  });

  test.each([
    ['sans motif', 'administrateur', { motif: ' ' }, 'SAISIE_INVALIDE'],
    ['sans personne', 'administrateur', { fournisseurs: [] }, 'SAISIE_INVALIDE'],
    ['à un secrétariat', 'secretariat', {}, 'INTERDIT'],
  ])('se refuse %s', async (_cas, qui, changement, attendu) => {
    expect(await code(p, qui, 'changerFournisseurs', changer(changement))).toBe(attendu);
  });
});
