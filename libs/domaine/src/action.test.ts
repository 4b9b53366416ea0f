import {
  abandonnerAction, avancerAction, avertissementsAction, cloreAction, creerAction, examinerParties, exigerSansCycle, lirePreuve, manquesPourCloreAction, modifierAction, retardDe, rouvrirAction, type ActionSaisie,
} from './action';
import { AUTRE_UUID, champs, manques, MAINTENANT, refus, UUID } from './exemples';
import { action, feuille } from './exemples-feuilles';
import { actesPossiblesAction, ACTES_ACTION, permetAction } from './machine-feuilles';
import { CADRES_ACTION, ETATS_ACTION } from './vocabulaire';

const saisie = (ecart: Partial<ActionSaisie> = {}): ActionSaisie => ({ intitule: 'Présenter l’accord en CDIAE', ...ecart });
const brouillon = { feuille: feuille(), decision: null };
const deDecision = { feuille: null, decision: { genre: 'ACTION' } };

describe('une action s’écrit', () => {
  it('avec son échéance calculée, de l’année de la feuille de route quand le libellé n’en dit pas', () => {
    expect(creerAction(saisie({ echeance: '1er trimestre' }), brouillon)).toMatchObject({ etat: 'A_FAIRE', avancement: 0, cadre: 'BROUILLON', echeanceLibelle: '1er trimestre', debut: '2026-01-01', echeance: '2026-03-31' });
    expect(creerAction(saisie(), brouillon)).toMatchObject({ echeanceLibelle: null, debut: null, echeance: null, poids: 1, contributeurs: [] });
    expect(creerAction(saisie({ echeance: 'fin 2026' }), deDecision)).toMatchObject({ cadre: 'SANS', echeance: '2026-12-31' });
  });

  it('échue avant l’année de sa feuille de route : la source le fait (BFC2016 annexe 3, chantier 2)', () =>
    expect(creerAction(saisie({ echeance: 'avant fin 2016' }), { feuille: feuille({ annee: 2017 }), decision: null }).echeance).toBe('2016-12-31'));

  it.each<[string, Partial<ActionSaisie>, readonly string[]]>([
    ['sans intitulé', { intitule: ' ' }, ['intitule']],
    ['avec une échéance qui ne veut rien dire', { echeance: 'dès que possible' }, ['echeance']],
    ['avec un chantier sans numéro', { chantier: 'Déploiement' }, ['chantier']],
    ['avec un numéro sans chantier', { chantierRang: 2 }, ['chantier']],
    ['avec un poids nul', { poids: 0 }, ['poids']],
    ['avec un poids de 101', { poids: 101 }, ['poids']],
    ['avec un pilote mal désigné', { piloteId: 'x' }, ['piloteId']],
    ['avec une donnée personnelle', { description: 'Dossier 1234567A' }, ['description']],
  ])('mais pas %s', (_cas, ecart, noms) => expect(() => creerAction(saisie(ecart), brouillon)).toThrow(champs(...noms)));

  it('le pilote n’est pas aussi contributeur', () => expect(creerAction(saisie({ piloteId: UUID, contributeurs: [UUID, AUTRE_UUID, AUTRE_UUID] }), brouillon).contributeurs).toEqual([AUTRE_UUID]));

  it('une feuille adoptée ne reçoit que l’action d’une décision du comité', () => {
    const adoptee = feuille({ etat: 'ADOPTEE' });
    expect(() => creerAction(saisie(), { feuille: adoptee, decision: null })).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(creerAction(saisie(), { feuille: adoptee, decision: { genre: 'ACTION' } }).cadre).toBe('ADOPTEE');
    expect(creerAction(saisie(), { feuille: feuille({ etat: 'EN_REVISION' }), decision: null }).cadre).toBe('EN_REVISION');
  });

  it('ni de nulle part, ni d’un avis', () => {
    expect(() => creerAction(saisie(), { feuille: null, decision: null })).toThrow(champs('feuilleDeRouteId'));
    expect(() => creerAction(saisie(), { feuille: null, decision: { genre: 'AVIS' } })).toThrow(champs('decisionId'));
  });

  it('ses étapes et ses livrables ont un nom, vingt au plus', () => {
    expect(examinerParties({ livrables: [' Trame '], jalons: [{ intitule: 'Projet' }] })).toEqual({ livrables: ['Trame'], jalons: [{ intitule: 'Projet', prevuLe: null }] });
    expect(() => examinerParties({ livrables: [''], jalons: [{ intitule: 'Projet', prevuLe: '2026-02-30' }] })).toThrow(champs('livrables.0', 'jalons.0.prevuLe'));
    expect(() => examinerParties({ livrables: Array.from({ length: 21 }, () => 'Trame') })).toThrow(champs('livrables'));
  });
});

describe('ce qu’un état permet', () => {
  it.each<[string, string, string]>([
    ['A_FAIRE', 'BROUILLON', 'modifierAction retirerAction ajouterLivrable'],
    ['A_FAIRE', 'ADOPTEE', 'avancerAction ajouterLivrable fournirLivrable cloreAction abandonnerAction'],
    ['EN_COURS', 'EN_REVISION', 'modifierAction avancerAction ajouterLivrable fournirLivrable cloreAction abandonnerAction'],
    ['EN_COURS', 'SANS', 'modifierAction avancerAction ajouterLivrable fournirLivrable cloreAction abandonnerAction'],
    ['TERMINEE', 'ADOPTEE', 'rouvrirAction'],
    ['ABANDONNEE', 'ADOPTEE', 'rouvrirAction'],
    ['NON_RENSEIGNEE', 'ADOPTEE', ''],
  ])('%s, %s : %s', (etat, cadre, actes) => expect(actesPossiblesAction({ etat: etat as never, cadre: cadre as never }).join(' ')).toBe(actes));

  it('est ce que les actes acceptent, dans tous les états et tous les cadres', () => {
    const faire: Readonly<Record<string, (a: ReturnType<typeof action>) => unknown>> = {
      modifierAction: (a) => modifierAction(a, saisie(), null),
      avancerAction: (a) => avancerAction(a, { avancement: 50 }, { parties: 0 }),
      cloreAction: (a) => cloreAction(a, { livrables: [], parties: [] }, MAINTENANT),
      abandonnerAction: (a) => abandonnerAction(a, 'Sans objet', MAINTENANT),
      rouvrirAction: (a) => rouvrirAction(a, 'Erreur de saisie'),
    };
    for (const etat of ETATS_ACTION) for (const cadre of CADRES_ACTION) for (const acte of ACTES_ACTION) {
      const essai = faire[acte];
      if (!essai) continue;
      const tenter = (): unknown => essai(action({ etat, cadre }));
      if (permetAction({ etat, cadre }, acte)) expect(tenter).not.toThrow();
      else expect(tenter).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    }
  });
});

describe('une action avance', () => {
  it('de 0 à 100, et commence avec son premier pas', () => {
    expect(avancerAction(action({ etat: 'A_FAIRE', avancement: 0 }), { avancement: 10 }, { parties: 0 })).toEqual({ etat: 'EN_COURS', avancement: 10, note: null });
    expect(avancerAction(action({ etat: 'A_FAIRE', avancement: 0 }), { avancement: 0, note: 'Réunion calée' }, { parties: 0 })).toMatchObject({ etat: 'EN_COURS' });
    expect(avancerAction(action({ etat: 'A_FAIRE', avancement: 0 }), { avancement: 0 }, { parties: 0 }).etat).toBe('A_FAIRE');
    for (const avancement of [-1, 101, 1.5, Number.NaN]) expect(() => avancerAction(action(), { avancement }, { parties: 0 })).toThrow(champs('avancement'));
  });

  it('par ses parties quand elle en a', () => {
    expect(() => avancerAction(action({ avancement: 40 }), { avancement: 50 }, { parties: 2 })).toThrow(champs('avancement'));
    expect(avancerAction(action({ avancement: 40 }), { avancement: 40, note: 'Point fait' }, { parties: 2 })).toMatchObject({ note: 'Point fait' });
  });

  it('n’est faite qu’avec la preuve de ses livrables, et ses parties closes', () => {
    const faits = { livrables: [{ intitule: 'Trame', fourniLe: null }, { intitule: 'Note', fourniLe: '2026-02-01' }], parties: ['Étape A', 'Étape B'] };
    expect(manquesPourCloreAction(faits).map((m) => m.message)).toEqual(['Livrable sans preuve : Trame.', '2 parties ne sont pas closes : Étape A, Étape B.']);
    expect(() => cloreAction(action(), faits, MAINTENANT)).toThrow(manques('LIVRABLE', 'PARTIES'));
    expect(cloreAction(action(), { livrables: [], parties: [] }, MAINTENANT)).toEqual({ etat: 'TERMINEE', avancement: 100, closeLe: MAINTENANT });
    expect(lirePreuve(' https://exemple.test/trame.odt ')).toBe('https://exemple.test/trame.odt');
    expect(() => lirePreuve(' ')).toThrow(champs('preuve'));
  });

  it('s’abandonne et se rouvre avec un motif', () => {
    expect(() => abandonnerAction(action(), '  ', MAINTENANT)).toThrow(champs('motif'));
    expect(abandonnerAction(action(), 'Reprise par le CREFOP', MAINTENANT)).toMatchObject({ etat: 'ABANDONNEE', motif: 'Reprise par le CREFOP' });
    expect(() => rouvrirAction(action({ etat: 'TERMINEE', avancement: 100 }), null)).toThrow(champs('motif'));
    expect(rouvrirAction(action({ etat: 'TERMINEE', avancement: 100 }), 'Un CDIAE a été oublié').changement).toEqual({ etat: 'EN_COURS', closeLe: null, motif: null, avancement: 99 });
  });
});

describe('un cycle d’actions', () => {
  const parentDe = new Map<string, string | null>([['a', null], ['b', 'a'], ['c', 'b'], ['d', 'x'], ['x', 'd']]);
  it.each([['a', 'c'], ['a', 'b'], ['a', 'a'], ['e', 'd']])('se refuse : %s sous %s', (id, parent) => expect(() => exigerSansCycle(id, parent, parentDe)).toThrow(champs('parentId')));
  it.each([['c', 'a'], ['e', 'c'], ['a', null]])('un arbre s’accepte : %s sous %s', (id, parent) => expect(() => exigerSansCycle(id, parent, parentDe)).not.toThrow());
});

describe('le retard d’une action', () => {
  it.each([
    ['en cours, la veille de son échéance', {}, '2026-03-30', 0],
    ['en cours, le jour de son échéance', {}, '2026-03-31', 0],
    ['en cours, le lendemain', {}, '2026-04-01', 1],
    ['à faire, huit mois après', { etat: 'A_FAIRE' as const }, '2026-11-20', 234],
    ['faite', { etat: 'TERMINEE' as const }, '2026-11-20', 0],
    ['abandonnée', { etat: 'ABANDONNEE' as const }, '2026-11-20', 0],
    ['d’autrefois, sans suite connue', { etat: 'NON_RENSEIGNEE' as const }, '2026-11-20', 0],
    ['sans échéance', { echeance: null }, '2026-11-20', 0],
  ])('%s', (_cas, ecart, jour, attendu) => expect(retardDe(action(ecart), jour)).toBe(attendu));

  it('après la fin de l’accord, l’échéance est signalée sans rien empêcher', () => {
    expect(avertissementsAction(action({ echeance: '2029-03-31' }), { finLe: '2028-12-31' })).toEqual(['L’échéance, le 31 mars 2029, vient après la fin de l’accord, le 31 décembre 2028.']);
    for (const finLe of ['2026-03-31', '2028-12-31', null]) expect(avertissementsAction(action(), { finLe })).toEqual([]);
    expect(avertissementsAction(action({ echeance: '2029-03-31', etat: 'ABANDONNEE' }), { finLe: '2028-12-31' })).toEqual([]);
  });
});
