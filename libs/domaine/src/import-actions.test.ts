import { AUTRE_UUID, champs, UUID } from './exemples';
import { COLONNES_ACTIONS, ligneDAction } from './fichier-actions';
import { planifierImportActions, type ActionConnue, type ContexteImportActions } from './import-actions';

const HORIZON = UUID;
const SILLAGE = AUTRE_UUID;
const connue = (ecart: Partial<ActionConnue> = {}): ActionConnue => ({
  id: '11111111-1111-4111-8111-111111111111', chantierRang: 1, chantier: 'Déploiement', intitule: 'Présenter l’accord', description: null, articleId: null, articleCode: null, piloteId: HORIZON, piloteNom: 'Réseau Horizon',
  contributeurs: [], contributeursNoms: [], echeanceLibelle: '1er trimestre', debut: '2026-01-01', echeance: '2026-03-31', poids: 1, parentId: null, parentIntitule: null, etat: 'A_FAIRE', avancement: 0, nombreParties: 0, ...ecart,
});
const contexte = (ecart: Partial<ContexteImportActions> = {}): ContexteImportActions => ({
  annee: 2026, etat: 'BROUILLON', connues: [connue()], organisations: new Map<string, string | null>([['réseau horizon', HORIZON], ['réseau sillage', SILLAGE], ['mission locale', null]]), articles: new Map([['fiche 8', '22222222-2222-4222-8222-222222222222']]),
  nouvelId: (rang) => `33333333-3333-4333-8333-${String(rang).padStart(12, '0')}`, ...ecart,
});
const rangee = (ecart: Partial<Record<(typeof COLONNES_ACTIONS)[number], string>>): string[] => COLONNES_ACTIONS.map((c) => ecart[c] ?? '');
const exportee = (a = connue(), ecart: Parameters<typeof rangee>[0] = {}): string[] => rangee({ ...ligneDAction(a), ...ecart });
const plan = (rangees: readonly string[][], ecart: Partial<ContexteImportActions> = {}) => planifierImportActions(COLONNES_ACTIONS, rangees, contexte(ecart));

describe('l’import d’une feuille de route, au format de son export', () => {
  it('ce qui vient d’être exporté ne change rien, dans tous les états', () => {
    for (const etat of ['BROUILLON', 'ADOPTEE', 'EN_REVISION'] as const) expect(plan([exportee()], { etat })).toMatchObject([{ effet: 'INCHANGEE', changements: [] }]);
    expect(plan([exportee(connue({ contributeursNoms: ['Réseau Sillage', 'Réseau Horizon'] }), { contributeurs: 'réseau horizon | Réseau Sillage', pilote: '' })], { connues: [connue({ piloteId: null, piloteNom: null, contributeursNoms: ['Réseau Sillage', 'Réseau Horizon'] })] })).toMatchObject([{ effet: 'INCHANGEE' }]);
  });

  it('ajoute, et dit l’ancien et le nouveau de ce qui change', () => {
    const [modifiee, nouvelle] = plan([exportee(connue(), { echeance: 'fin 2026', pilote: 'Réseau Sillage' }), rangee({ action: 'Réunir un groupe', echeance: 'mars', article: 'Fiche 8', partie_de: 'Présenter l’accord', chantier: '1', intitule_chantier: 'Déploiement' })]);
    expect(modifiee).toMatchObject({ effet: 'MODIFIEE', changements: [{ colonne: 'pilote', ancien: 'Réseau Horizon', nouveau: 'Réseau Sillage' }, { colonne: 'echeance', ancien: '1er trimestre', nouveau: 'fin 2026' }], plan: { echeance: '2026-12-31', piloteId: SILLAGE } });
    expect(nouvelle).toMatchObject({ rang: 3, effet: 'NOUVELLE', plan: { echeance: '2026-03-31', parentId: connue().id } });
  });

  it('deux fois le même fichier ne font pas deux actions : sans identifiant, l’intitulé la reconnaît', () => expect(plan([exportee(connue(), { identifiant: '', action: 'présenter l’accord' })])).toMatchObject([{ id: connue().id, effet: 'MODIFIEE' }]));

  it.each<[string, Parameters<typeof rangee>[0], string]>([
    ['une échéance qui ne veut rien dire', { echeance: 'bientôt' }, 'H2'],
    ['un pilote inconnu', { pilote: 'Personne' }, 'F2'],
    ['un nom que plusieurs portent', { pilote: 'Mission locale' }, 'F2'],
    ['un article que l’accord n’a pas', { article: 'fiche 99' }, 'E2'],
    ['un parent inconnu', { partie_de: 'Rien' }, 'M2'],
    ['elle-même pour parent', { partie_de: 'Présenter l’accord' }, 'M2'],
    ['un intitulé vide', { action: '' }, 'D2'],
    ['un identifiant d’ailleurs', { identifiant: 'x' }, 'A2'],
    ['un état changé', { etat: 'TERMINEE' }, 'J2'],
    ['un jour qui n’est pas celui de l’échéance', { echeance_fin: '2026-05-01' }, 'I2'],
    ['un poids qui n’est pas un nombre', { poids: 'lourd' }, 'L2'],
    ['un avancement avant l’adoption', { avancement: '10' }, 'K2'],
    ['un chantier sans numéro', { chantier: '' }, 'C2'],
  ])('refuse %s, à l’adresse de sa cellule', (_cas, ecart, cellule) => expect(plan([exportee(connue(), ecart)])).toMatchObject([{ effet: 'REFUSEE', plan: null, champs: [{ champ: cellule }] }]));

  it('adoptée, seul l’avancement change, et rien n’y entre', () => {
    const enCours = connue({ etat: 'EN_COURS', avancement: 40 });
    const adoptee = { etat: 'ADOPTEE' as const, connues: [enCours] };
    expect(plan([exportee(enCours, { avancement: '60 %' })], adoptee)).toMatchObject([{ effet: 'MODIFIEE', avancement: 60 }]);
    expect(plan([exportee(enCours, { echeance: 'fin 2026' })], adoptee)).toMatchObject([{ effet: 'REFUSEE', champs: [{ champ: 'H2' }] }]);
    expect(plan([rangee({ action: 'De plus' })], adoptee)).toMatchObject([{ effet: 'REFUSEE', champs: [{ champ: 'D2' }] }]);
    expect(plan([exportee(connue({ etat: 'TERMINEE', avancement: 100 }), { avancement: '60' })], { ...adoptee, connues: [connue({ etat: 'TERMINEE', avancement: 100 })] })).toMatchObject([{ effet: 'REFUSEE' }]);
    expect(plan([exportee(connue({ etat: 'EN_COURS', avancement: 40, nombreParties: 2 }), { avancement: '60' })], { ...adoptee, connues: [connue({ etat: 'EN_COURS', avancement: 40, nombreParties: 2 })] })).toMatchObject([{ effet: 'REFUSEE' }]);
  });

  it('refuse une action deux fois, et un cycle entre lignes nouvelles', () => {
    expect(plan([exportee(), exportee()])).toMatchObject([{ effet: 'INCHANGEE' }, { effet: 'REFUSEE', champs: [{ message: 'Cette action figure déjà ligne 2.' }] }]);
    expect(plan([rangee({ action: 'Une', partie_de: 'Deux' }), rangee({ action: 'Deux', partie_de: 'Une' })])).toMatchObject([{ champs: [{ champ: 'M2' }] }, { champs: [{ champ: 'M3' }] }]);
  });

  it('refuse un en-tête incomplet ou inconnu, en une phrase', () => {
    expect(() => planifierImportActions(['action'], [], contexte())).toThrow(champs('fichier'));
    expect(() => planifierImportActions([...COLONNES_ACTIONS, 'budget'], [], contexte())).toThrow(champs('fichier'));
    expect(planifierImportActions([...COLONNES_ACTIONS].reverse(), [[...exportee()].reverse()], contexte())).toMatchObject([{ effet: 'INCHANGEE' }]);
  });
});
