import { composerContenu } from './bilan-composition';
import { alertesDuBilan } from './bilan-manques';
import { mediane } from './bilan-remontees';
import { faitsDeBilan as faits, lireChiffre as lire, phraseDuChiffre as phrase, trouverChiffre as trouver } from './exemples-bilan';
import type { ActionDuBilan, FaitsContenu, RemonteeDuBilan } from './faits-bilan';
import type { ContenuBilan } from './objets-bilan';

const JOUR = '2026-01-15';
const comite: FaitsContenu['instances'][number] = { id: 'copil', nom: 'Comité régional', type: 'COMITE_PILOTAGE_REGIONAL', departements: ['21', '39'], debut: '2016-01-01', fin: null };
const action = (change: Partial<ActionDuBilan>): ActionDuBilan => ({ annee: 2025, comite: 'Comité régional', etat: 'A_FAIRE', echeance: null, closeLe: null, piloteId: 'h', piloteNom: 'Horizon', chantier: 'Redynamiser les CTA', ...change });
let rang = 0;
const remontee = (change: Partial<RemonteeDuBilan>): RemonteeDuBilan => ({
  question: `question ${(rang += 1)}`, genre: 'BESOIN', etat: 'OUVERTE', departements: ['39'], origine: 'CTA', ici: 'CTA', atteints: ['CTA'], externe: false, leveeLe: '2025-03-01', reponduLe: null, closeLe: null, ...change,
});
const codes = ({ chiffres }: ContenuBilan, rubrique: string): string[] => chiffres.filter((c) => c.rubrique === rubrique).map((c) => c.code);

describe('la feuille de route d’une région, comptée à la main', () => {
  const actions = [
    action({ etat: 'TERMINEE', closeLe: '2025-06-30', echeance: '2025-06-30' }),
    action({ etat: 'EN_COURS', echeance: '2025-12-31' }),
    action({ etat: 'A_FAIRE', echeance: '2026-01-15', piloteId: 's', piloteNom: 'Sillage', chantier: 'Former' }),
    action({ etat: 'EN_COURS', echeance: null, piloteId: null, piloteNom: null, chantier: null }),
    action({ etat: 'REPORTEE', closeLe: '2026-01-05', piloteId: 's', piloteNom: 'Sillage', chantier: 'Former' }),
    action({ etat: 'ABANDONNEE', closeLe: '2025-04-01', echeance: '2025-01-31' }),
    // A year before the day of the bilan, one of the two of the former road map was done.
    action({ annee: 2024, etat: 'TERMINEE', closeLe: '2024-11-02' }),
    action({ annee: 2024, etat: 'TERMINEE', closeLe: '2025-03-02', echeance: '2024-12-31' }),
  ];
  const contenu = composerContenu(faits({ instances: [comite], feuilles: [{ instanceId: 'copil', annee: 2025, adopteeLe: '2025-01-20', numero: 2 }, { instanceId: 'copil', annee: 2024, adopteeLe: '2024-01-20', numero: 1 }], actions }), JOUR);

  it('dit si elle est adoptée, et quand', () => {
    expect(lire(contenu, 'FEUILLES')).toEqual(['Ensemble 1/1']);
    expect(phrase(contenu, 'FEUILLES')).toBe('La feuille de route 2025 est adoptée le 20 janvier 2025, version 2.');
  });

  it('compte chaque action une fois, dans l’état où elle est', () => {
    expect(lire(contenu, 'ACTIONS')).toEqual(['Ensemble 6', 'Faites 1', 'En cours 1', 'À faire 1', 'En retard 1', 'Reportées 1', 'Abandonnées 1']);
    expect(phrase(contenu, 'ACTIONS')).toBe('En 2025 : 6, contre 2 en 2024. 1 faite, 1 en cours, 1 à faire, 1 en retard, 1 reportée et 1 abandonnée.');
  });

  it('la part faite laisse de côté ce qui est abandonné, par pilote et par chantier, et se compare à un an plus tôt', () => {
    expect(lire(contenu, 'ACTIONS_FAITES')).toEqual(['Ensemble 1/5', 'Horizon 1/2', 'Sillage 0/2', 'Sans pilote 0/1', 'Redynamiser les CTA 1/2', 'Former 0/2']);
    expect(trouver(contenu, 'ACTIONS_FAITES').total).toMatchObject({ numerateurPrecedent: '1', denominateurPrecedent: '2', preuves: 1 });
  });

  it('est en retard ce qui devait finir avant le jour du bilan ; le jour même, non', () => {
    expect(lire(contenu, 'ACTIONS_RETARD').slice(0, 3)).toEqual(['Ensemble 1', 'Horizon 1', 'Sillage 0']);
    expect(phrase(contenu, 'ACTIONS_RETARD')).toBe('En 2025 : 1, contre 1 en 2024. Elle l’est de 15 jours.');
  });

  it('sans feuille adoptée, le dit et ne compte aucune action', () => {
    const sans = composerContenu(faits({ instances: [comite] }), JOUR);
    expect([codes(sans, 'FEUILLE_DE_ROUTE'), phrase(sans, 'FEUILLES'), lire(sans, 'FEUILLES')]).toEqual([['FEUILLES'], 'Le comité n’a pas adopté de feuille de route 2025.', ['Ensemble 0/1']]);
    expect(alertesDuBilan(sans).map((a) => a.code)).toEqual(['FEUILLES']);
  });

  it('ce dont nul ne connaît la suite se compte à part : aucune part ne s’en calcule', () => {
    const ancien = composerContenu(faits({ instances: [comite], feuilles: [{ instanceId: 'copil', annee: 2025, adopteeLe: null, numero: 1 }], actions: [action({ etat: 'NON_RENSEIGNEE', echeance: '2025-03-31' })] }), JOUR);
    expect([lire(ancien, 'ACTIONS'), lire(ancien, 'ACTIONS_FAITES')[0], lire(ancien, 'ACTIONS_RETARD')[0]]).toEqual([['Ensemble 1', 'Sans suite connue 1'], 'Ensemble 0/0', 'Ensemble 0']);
  });

  it('sur la nation, chaque comité a sa ligne', () => {
    const national: FaitsContenu['instances'][number] = { ...comite, id: 'cpn', nom: 'Comité national', type: 'COMITE_PILOTAGE_NATIONAL', departements: [] };
    const nation = composerContenu(faits({ niveau: 'NATION', departements: [], instances: [national, comite], feuilles: [{ instanceId: 'copil', annee: 2025, adopteeLe: '2025-01-20', numero: 1 }], actions }), JOUR);
    expect([lire(nation, 'FEUILLES'), lire(nation, 'ACTIONS_FAITES')]).toEqual([['Ensemble 1/2', 'Comité national 0/1', 'Comité régional 1/1'], ['Ensemble 1/5', 'Comité régional 1/5']]);
  });
});

describe('les remontées d’une région, comptées à la main', () => {
  const remontees = [
    remontee({ etat: 'REPONDUE', reponduLe: '2025-03-11', atteints: ['CTA', 'CDIAE'] }),
    remontee({ etat: 'CLOSE', closeLe: '2025-03-31', genre: 'BONNE_PRATIQUE', departements: ['21', '39'] }),
    remontee({ etat: 'OUVERTE', origine: 'CDIAE', ici: 'COMITE_PILOTAGE_NATIONAL', atteints: ['CDIAE', 'COMITE_PILOTAGE_REGIONAL', 'COMITE_PILOTAGE_NATIONAL'], departements: ['21'] }),
    remontee({ etat: 'EXTERNE', externe: true, leveeLe: '2025-12-16' }),
    // Raised long before, and still waiting.
    remontee({ etat: 'OUVERTE', leveeLe: '2023-01-15' }),
    remontee({ leveeLe: '2024-05-01', etat: 'REPONDUE', reponduLe: '2025-06-01' }),
    remontee({ leveeLe: '2024-06-01', etat: 'CLOSE', closeLe: '2024-06-20' }),
  ];
  const contenu = composerContenu(faits({ remontees }), JOUR);

  it('compte celle qui est à cheval une fois en tout, et dans chacun de ses départements', () => {
    expect(lire(contenu, 'REMONTEES_LEVEES')).toEqual(['Ensemble 4', 'Côte-d’Or 2', 'Jura 3', 'CTA 3', 'CDIAE 1', 'Besoins 3', 'Bonnes pratiques 1']);
    expect(phrase(contenu, 'REMONTEES_LEVEES')).toBe('En 2025 : 4, contre 2 en 2024. 3 besoins et 1 bonne pratique.');
  });

  it('ce qu’un comité a levé est de tout son territoire, et d’aucun département', () => {
    const deux = composerContenu(faits({ remontees: [...remontees, remontee({ origine: 'COMITE_PILOTAGE_REGIONAL', departements: ['21', '39'] })] }), JOUR);
    expect(lire(deux, 'REMONTEES_LEVEES').slice(0, 3)).toEqual(['Ensemble 5', 'Côte-d’Or 2', 'Jura 3']);
  });

  it('a sa réponse celle qui est répondue ou close d’un mot, comparée à un an plus tôt', () => {
    expect(lire(contenu, 'REMONTEES_REPONDUES')).toEqual(['Ensemble 2/4', 'Côte-d’Or 1/2', 'Jura 2/3']);
    expect(trouver(contenu, 'REMONTEES_REPONDUES').total).toMatchObject({ numerateurPrecedent: '1', denominateurPrecedent: '2', preuves: 2 });
  });

  it('monte celle qui atteint le niveau au-dessus du bilan, ou qui part à l’extérieur', () => {
    expect(lire(contenu, 'REMONTEES_MONTEES')).toEqual(['Ensemble 2/4', 'Côte-d’Or 1/2', 'Jura 1/3']);
    expect(lire(composerContenu(faits({ niveau: 'DEPARTEMENT', departements: ['39'], remontees: remontees.slice(0, 2) }), JOUR), 'REMONTEES_MONTEES')).toEqual(['Ensemble 0/2']);
    expect(lire(composerContenu(faits({ niveau: 'CTA', departements: ['39'], remontees: remontees.slice(0, 2) }), JOUR), 'REMONTEES_MONTEES')).toEqual(['Ensemble 1/2']);
  });

  it('une question sans réponse reste visible, quelle que soit l’année où elle a été levée', () => {
    expect(lire(contenu, 'REMONTEES_ATTENTE')).toEqual(['Ensemble 3', 'Côte-d’Or 1', 'Jura 2', 'CTA 1', 'Comité national 1', 'À l’extérieur (CREFOP, PTI…) 1']);
    expect(phrase(contenu, 'REMONTEES_ATTENTE')).toBe('En 2025 : 3. La plus ancienne attend depuis 1 096 jours.');
    expect(alertesDuBilan(contenu).find((a) => a.code === 'REMONTEES')?.message.replace(/\s/gu, ' ')).toBe('3 remontées attendent une réponse.');
  });

  it('les branches d’une question sont une question, qui attend tant que l’une d’elles attend', () => {
    const branche = (change: Partial<RemonteeDuBilan>): RemonteeDuBilan => remontee({ question: 'mobilité', departements: ['21', '39'], ...change });
    const lire2 = (remontees: RemonteeDuBilan[]): string[] => ['REMONTEES_LEVEES', 'REMONTEES_REPONDUES', 'REMONTEES_ATTENTE'].map((code) => lire(composerContenu(faits({ remontees }), JOUR), code)[0] ?? '');
    const repondue = branche({ etat: 'REPONDUE', reponduLe: '2025-03-05', atteints: ['CTA', 'CDIAE'] });
    expect(lire2([repondue, branche({ ici: 'CDIAE', atteints: ['CTA', 'CDIAE'] })])).toEqual(['Ensemble 1', 'Ensemble 0/1', 'Ensemble 1']);
    expect(lire2([repondue, branche({ etat: 'REPONDUE', reponduLe: '2025-04-10' })])).toEqual(['Ensemble 1', 'Ensemble 1/1', 'Ensemble 0']);
    const deux = composerContenu(faits({ remontees: [repondue, branche({ etat: 'REPONDUE', reponduLe: '2025-04-10' })] }), JOUR);
    expect([trouver(deux, 'REMONTEES_DELAI').total.numerateur, trouver(deux, 'REMONTEES_LEVEES').total.preuves]).toEqual(['40', 2]);
  });

  it('dit le délai sans juger : aucun accord n’en fixe', () => {
    expect(phrase(contenu, 'REMONTEES_DELAI')).toBe('La moitié des réponses est venue en 10 jours ou moins, la plus longue en 30 jours. Aucun accord ne fixe de délai.');
    expect([mediane([]), mediane([5]), mediane([9, 1, 5]), mediane([4, 1])]).toEqual([null, 5, 5, 1]);
  });

  it('sans remontée, aucune part ne se calcule', () => {
    expect(codes(composerContenu(faits(), JOUR), 'REMONTEES')).toEqual(['REMONTEES_LEVEES', 'REMONTEES_ATTENTE']);
  });
});
