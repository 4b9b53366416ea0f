import { id } from '../../test/jura';
import { adopter, agirSur, ajouter, code, composer, faire, feuilleId, lireAction, ouvrirFeuilles, tenter, type ActionLue } from '../../test/actions';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirFeuilles();
  await composer(p);
});
afterEach(() => p.fermer());

const ACCORD = 'Présenter l’accord';

describe('créer une action', () => {
  it('calcule l’échéance de son libellé, dans l’année de la feuille, et garde tout ce qui est prévu', async () => {
    const action = await ajouter(p, ACCORD, {
      echeance: '2d semestre', piloteId: id('DR'), contributeurs: [id('réseau Horizon')], articleId: id('fiche 3'), chantierRang: 1, chantier: 'Déploiement', poids: 3,
      livrables: ['Diaporama'], jalons: [{ intitule: 'Projet', prevuLe: '2026-09-01' }],
    });
    expect(action).toMatchObject({
      etat: 'A_FAIRE', cadre: 'BROUILLON', echeanceLibelle: '2d semestre', debut: '2026-07-01', echeance: '2026-12-31', piloteNom: 'DR', contributeursNoms: ['réseau Horizon'], chantier: 'Déploiement',
      livrables: [{ intitule: 'Diaporama', preuve: null }], jalons: [{ intitule: 'Projet', atteintLe: null }], avertissements: [], actions: ['modifierAction', 'retirerAction', 'ajouterLivrable'],
    });
  });

  test.each([
    ['une échéance qui ne veut rien dire', { echeance: 'dès que possible' }, 'echeance'],
    ['un pilote qui n’existe pas', { piloteId: id('rien') }, 'piloteId'],
    ['l’article d’un autre accord', { articleId: id('ailleurs') }, 'articleId'],
    ['une action parente d’ailleurs', { parentId: id('rien') }, 'parentId'],
    ['une feuille d’ailleurs', { feuilleDeRouteId: id('rien') }, 'feuilleDeRouteId'],
    ['ni feuille ni décision', { feuilleDeRouteId: null }, 'feuilleDeRouteId'],
    ['un livrable sans nom', { livrables: [' '] }, 'livrables.0'],
  ])('refuse %s, et n’enregistre rien', async (_cas, changement, champ) => {
    const { errors } = await tenter(p, 'secretariat', 'creerAction', { id: id(ACCORD), saisie: { instanceId: id('CPR-BFC'), feuilleDeRouteId: feuilleId, intitule: ACCORD, ...changement } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', champs: [{ champ }] });
    expect(await p.sql('SELECT 1 FROM action')).toEqual([]);
  });

  it('après la fin de l’accord, elle s’écrit avec un avertissement', async () =>
    expect((await ajouter(p, ACCORD, { echeance: 'mars 2029' })).avertissements).toEqual(['L’échéance, le 31 mars 2029, vient après la fin de l’accord, le 31 décembre 2028.']));

  it('se refuse à qui ne tient pas l’instance', async () => {
    const saisie = { instanceId: id('CPR-BFC'), feuilleDeRouteId: feuilleId, intitule: ACCORD };
    expect(await code(p, 'horizon', 'creerAction', { id: id('x'), saisie })).toBe('INTERDIT');
    expect(await code(p, null, 'creerAction', { id: id('x'), saisie })).toBe('NON_AUTHENTIFIE');
    expect(await code(p, 'animatrice', 'creerAction', { id: id('x'), saisie: { ...saisie, instanceId: id('CTA-DOLE') } })).toBe('SAISIE_INVALIDE');
  });
});

describe('un cycle d’actions', () => {
  beforeEach(async () => {
    await ajouter(p, 'aaa');
    await ajouter(p, 'bbb', { parentId: id('aaa') });
    await ajouter(p, 'ccc', { parentId: id('bbb') });
  });

  it('se refuse en une phrase', async () => {
    const { errors } = await tenter(p, 'secretariat', 'modifierAction', { id: id('aaa'), version: 1, saisie: { intitule: 'aaa', parentId: id('ccc') } });
    expect(errors[0]).toMatchObject({ message: 'Cette action finirait par dépendre d’elle-même.', extensions: { code: 'SAISIE_INVALIDE', champs: [{ champ: 'parentId' }] } });
  });

  it('est aussi refusé par la base', async () => {
    await expect(p.sql('UPDATE action SET parent_id = $1 WHERE id = $2', [id('ccc'), id('aaa')])).rejects.toMatchObject({ driverError: { constraint: 'action_soi' } });
    await expect(p.sql('UPDATE action SET parent_id = id WHERE id = $1', [id('aaa')])).rejects.toMatchObject({ driverError: { constraint: 'action_soi' } });
  });

  it('une action qui a des parties ne se retire pas ; une partie, si', async () => {
    expect(await code(p, 'secretariat', 'retirerAction', { id: id('aaa'), version: 1 })).toBe('SAISIE_INVALIDE');
    expect(await code(p, 'secretariat', 'retirerAction', { id: id('ccc'), version: 1 })).toBe('fait');
    expect(await lireAction(p, 'secretariat', 'ccc')).toBeNull();
  });
});

describe('une action adoptée', () => {
  const PARTIE = 'Présenter en CTA';
  beforeEach(async () => {
    await ajouter(p, ACCORD, { piloteId: id('réseau Horizon'), contributeurs: [id('DDETS du Jura')], echeance: 'fin 2026', livrables: ['Diaporama'], jalons: [{ intitule: 'Projet' }] });
    await ajouter(p, 'Ensemble');
    await ajouter(p, PARTIE, { parentId: id('Ensemble'), poids: 3, piloteId: id('réseau Sillage') });
    await ajouter(p, 'Présenter en CDIAE', { parentId: id('Ensemble'), poids: 1 });
    await adopter(p);
  });

  it('avance par son pilote, ses contributeurs et le secrétariat, avec son journal et ses étapes', async () => {
    const [jalon] = (await lireAction(p, 'horizon', ACCORD))!.jalons;
    await agirSur(p, 'horizon', 'avancerAction', ACCORD, { saisie: { avancement: 30, note: 'Diaporama écrit', jalonsAtteints: [jalon!.id] } });
    await agirSur(p, 'ud39', 'avancerAction', ACCORD, { saisie: { avancement: 40 } });
    const lue = await agirSur(p, 'secretariat', 'avancerAction', ACCORD, { saisie: { avancement: 50 } });
    expect(lue).toMatchObject({ etat: 'EN_COURS', avancement: 50, jalons: [{ atteintLe: '2026-11-20' }] });
    expect(lue.avancees.map((a) => [a.avancement, a.note]).sort()).toEqual([[30, 'Diaporama écrit'], [40, null], [50, null]]);
    expect((await lireAction(p, 'directrice21', ACCORD))?.actions).toEqual([]);
    expect(await code(p, 'horizon', 'avancerAction', { id: id(ACCORD), version: lue.version, saisie: { avancement: 60, jalonsAtteints: [jalon!.id] } })).toBe('SAISIE_INVALIDE');
  });

  test.each([
    ['un autre réseau', 'sillage', 'INTERDIT'],
    ['un autre service', 'ud21', 'INTERDIT'],
    ['l’administrateur', 'administrateur', 'INTERDIT'],
    ['personne', null, 'NON_AUTHENTIFIE'],
  ])('ne bouge pas par %s', async (_qui, qui, attendu) => expect(await code(p, qui, 'avancerAction', { id: id(ACCORD), version: 1, saisie: { avancement: 10 } })).toBe(attendu));

  it('n’est faite qu’avec la preuve de ses livrables, et son pilote la clôt, un contributeur non', async () => {
    const [livrable] = (await lireAction(p, 'horizon', ACCORD))!.livrables;
    expect((await lireAction(p, 'horizon', ACCORD))?.manques).toEqual([{ code: 'LIVRABLE', message: 'Livrable sans preuve : Diaporama.' }]);
    expect(await code(p, 'horizon', 'cloreAction', { id: id(ACCORD), version: 1 })).toBe('DOSSIER_INCOMPLET');
    expect(await code(p, 'sillage', 'fournirLivrable', { id: livrable!.id, preuve: 'https://exemple.test' })).toBe('INTERDIT');
    const { version } = await faire(p, 'ud39', 'fournirLivrable', { id: livrable!.id, preuve: 'https://exemple.test/diaporama.odp' });
    expect(await code(p, 'ud39', 'cloreAction', { id: id(ACCORD), version })).toBe('INTERDIT');
    expect(await faire(p, 'horizon', 'cloreAction', { id: id(ACCORD), version })).toMatchObject({ etat: 'TERMINEE', avancement: 100, actions: [], livrables: [{ fourniLe: '2026-11-20' }] });
    expect(await agirSur(p, 'secretariat', 'rouvrirAction', ACCORD, { motif: 'Un CDIAE a été oublié' })).toMatchObject({ etat: 'EN_COURS', avancement: 99 });
  });

  it('s’abandonne avec un motif, par le secrétariat seul', async () => {
    expect(await code(p, 'horizon', 'abandonnerAction', { id: id(ACCORD), version: 1, motif: 'Sans objet' })).toBe('INTERDIT');
    expect(await code(p, 'secretariat', 'abandonnerAction', { id: id(ACCORD), version: 1, motif: '' })).toBe('SAISIE_INVALIDE');
    expect(await agirSur(p, 'secretariat', 'abandonnerAction', ACCORD, { motif: 'Reprise par le CREFOP' })).toMatchObject({ etat: 'ABANDONNEE', avancement: 0 });
  });

  it('ajoute un livrable, deux fois le même sans second effet', async () => {
    const variables = { id: id('livrable'), actionId: id(ACCORD), intitule: 'Relevé', preuve: 'Registre 2026-12' };
    await faire(p, 'horizon', 'ajouterLivrable', variables);
    expect((await faire(p, 'horizon', 'ajouterLivrable', variables)).livrables.map((l) => [l.intitule, l.fourniLe])).toEqual([['Diaporama', null], ['Relevé', '2026-11-20']]);
  });

  it('remonte : ce qui a des parties est leur moyenne pondérée, sans que rien d’autre n’y touche', async () => {
    await agirSur(p, 'sillage', 'avancerAction', PARTIE, { saisie: { avancement: 80 } });
    const ensemble = await lireAction(p, 'secretariat', 'Ensemble');
    expect(ensemble).toMatchObject({ etat: 'EN_COURS', avancement: 60, nombreParties: 2, version: 1 });
    expect(await code(p, 'secretariat', 'avancerAction', { id: id('Ensemble'), version: 1, saisie: { avancement: 90 } })).toBe('SAISIE_INVALIDE');
    expect(ensemble?.manques.map((m) => m.code)).toEqual(['PARTIES']);
    await agirSur(p, 'secretariat', 'abandonnerAction', 'Présenter en CDIAE', { motif: 'Reporté' });
    expect((await lireAction(p, 'secretariat', 'Ensemble'))?.avancement).toBe(80);
    await agirSur(p, 'sillage', 'cloreAction', PARTIE);
    expect(await agirSur(p, 'secretariat', 'cloreAction', 'Ensemble')).toMatchObject({ etat: 'TERMINEE' });
  });

  it('deux parties qui avancent en même temps comptent toutes les deux', async () => {
    await Promise.all([agirSur(p, 'sillage', 'avancerAction', PARTIE, { saisie: { avancement: 40 } }), agirSur(p, 'secretariat', 'avancerAction', 'Présenter en CDIAE', { saisie: { avancement: 80 } })]);
    expect((await lireAction(p, 'secretariat', 'Ensemble'))?.avancement).toBe(50);
  });

  it('la liste est une seule instruction, actes, retards et avertissements compris', async () => {
    const page = '{ actions(parPage: 100, tri: [{ champ: chantierRang }, { champ: rang }]) { total items { id intitule piloteNom pilote { nom } contributeursNoms article { code } feuilleDeRoute { annee } decisionNumero reunionJour nombreParties retard avertissements actions manques { code } livrables { intitule } jalons { intitule } avancees { avancement auteur { nom } } } } }';
    let lue: { actions: { total: number; items: ActionLue[] } } | undefined;
    expect(await p.compterLectures(async () => (lue = await p.obtenir(id('horizon'), page)))).toBe(2);
    expect(lue?.actions.total).toBe(4);
    const { actions } = await p.obtenir<{ actions: { total: number } }>(id('horizon'), '{ actions(filtre: { miennes: true }) { total } }');
    expect(actions.total).toBe(1);
  });

  it('un libellé se lit avant d’être enregistré', async () => {
    const lire = (libelle: string): Promise<unknown> => p.obtenir(id('horizon'), 'query ($l: String!) { echeanceLue(libelle: $l, annee: 2027) { debut fin } }', { l: libelle });
    expect(await lire('1er trimestre')).toEqual({ echeanceLue: { debut: '2027-01-01', fin: '2027-03-31' } });
    expect(await lire('bientôt')).toEqual({ echeanceLue: null });
  });
});
