import { chronologie, declinaisonsDe, decrireAccord, etatAccord, noterEvenement, type AccordSaisi, type AccordSuivi, type EvenementAccord } from './accord';
import { champs } from './exemples';
import type { GenreEvenement } from './vocabulaire';

const BFC = ['21', '25', '39', '58', '70', '71', '89', '90'];
const AUJOURDHUI = '2026-11-20';
const accord = (ecart: Partial<AccordSuivi> = {}): AccordSuivi => ({
  id: 'a', code: 'BFC2025', titre: 'Accord régional', niveau: 'REGIONAL', signeLe: '2024-12-10', effetLe: '2025-01-01', finLe: '2028-12-31', departements: BFC, fictif: false, demeureMois: null, preavisMois: 3, resiliationArticle: 'article 6', ...ecart,
});
const evenement = (genre: GenreEvenement, jour: string | null, ecart: Partial<EvenementAccord> = {}): EvenementAccord => ({ id: `${genre} ${jour}`, genre, titre: genre, texte: null, citation: null, jour, avantLe: null, nouvelleFin: null, declineId: null, ...ecart });

describe('enregistrer un accord', () => {
  const saisie = (ecart: Partial<AccordSaisi> = {}): AccordSaisi => ({ code: 'BFC2029', titre: 'Accord régional 2029', niveau: 'REGIONAL', regionCode: '27', effetLe: '2029-01-01', finLe: '2031-12-31', ...ecart });
  const autres = [accord(), accord({ code: 'AC2015', niveau: 'NATIONAL', departements: [], effetLe: '2015-09-10', finLe: '2018-12-31' })];
  const decrire = (ecart: Partial<AccordSaisi> = {}, departements: string[] | null = BFC) => decrireAccord(saisie(ecart), { departements, autres });

  it('régional : il prend les départements de sa région', () => expect(decrire({ code: ' bfc2029 ', demeureMois: null, preavisMois: 3 })).toMatchObject({ code: 'BFC2029', departements: BFC, resiliationPreavisMois: 3 }));
  it('national : il n’a pas de région', () => expect(decrire({ niveau: 'NATIONAL', regionCode: null }, null)).toMatchObject({ departements: [], regionCode: null }));
  it('un accord national peut couvrir les jours d’un régional', () => expect(decrire({ code: 'AC2026', niveau: 'NATIONAL', regionCode: null, effetLe: '2026-01-01' }, null).code).toBe('AC2026'));

  it.each([
    ['deux accords régionaux sur un même territoire', { effetLe: '2028-12-31' }, ['effetLe']],
    ['deux accords nationaux le même jour', { niveau: 'NATIONAL', regionCode: null, effetLe: '2018-12-31' }, ['effetLe']],
    ['sans fin, dans le temps d’un autre', { effetLe: '2026-01-01', finLe: null }, ['effetLe']],
    ['un code déjà pris', { code: 'BFC2025' }, ['code']],
    ['un code avec des espaces', { code: 'accord 1' }, ['code']],
    ['sans titre', { titre: '' }, ['titre']],
    ['régional sans région', { regionCode: null }, ['regionCode']],
    ['national avec une région', { niveau: 'NATIONAL' }, ['regionCode']],
    ['qui finit avant de commencer', { finLe: '2028-01-01' }, ['finLe']],
    ['signé après son effet', { signeLe: '2029-02-01' }, ['signeLe']],
    ['avec mise en demeure sans préavis', { demeureMois: 1 }, ['preavisMois']],
    ['avec un préavis de trois ans', { preavisMois: 36 }, ['preavisMois']],
  ])('se refuse : %s', (_cas, ecart, noms) => expect(() => decrire(ecart)).toThrow(champs(...noms)));

  it('une région qui n’existait pas ce jour-là se refuse', () => expect(() => decrire({}, null)).toThrow(champs('regionCode')));
  it('une ancienne région et la nouvelle ne se superposent pas par leurs départements', () => {
    const bourgogne = accord({ code: 'BOURGOGNE', departements: ['21', '58', '71', '89'], effetLe: '2027-01-01', finLe: '2030-01-01' });
    expect(() => decrireAccord(saisie(), { departements: BFC, autres: [bourgogne] })).toThrow(champs('effetLe'));
  });
});

describe('résilier un accord régional (BFC2016, article 6)', () => {
  const noter = (evenements: EvenementAccord[], genre: string, jour: string, a = accord()) => noterEvenement(a, evenements, { genre, jour }, '2027-12-01');
  const recue = evenement('DENONCIATION', '2027-01-31');

  it('trois mois à compter de la réception, pendant lesquels un comité extraordinaire se réunit', () => {
    const attendues = chronologie(accord(), [recue], [], '2027-02-15').filter((e) => e.cle.startsWith('attendu'));
    expect(attendues.map((e) => [e.genre, e.auPlusTot, e.avantLe, e.citation, e.etat])).toEqual([
      ['COMITE_EXTRAORDINAIRE', '2027-01-31', '2027-04-30', 'article 6', 'A_VENIR'],
      ['RESILIATION', '2027-04-30', null, 'article 6', 'A_VENIR'],
    ]);
  });
  it('le comité qui ne s’est pas réuni à temps est en retard', () => expect(chronologie(accord(), [recue], [], '2027-05-01').find((e) => e.genre === 'COMITE_EXTRAORDINAIRE')?.etat).toBe('EN_RETARD'));
  it('au terme du préavis, après le comité, la résiliation prend effet et finit l’accord', () => {
    expect(noter([recue, evenement('COMITE_EXTRAORDINAIRE', '2027-03-02')], 'RESILIATION', '2027-04-30')).toMatchObject({ genre: 'RESILIATION', nouvelleFin: '2027-04-30', titre: 'Résiliation' });
  });
  it.each([
    ['sans comité', [recue], 'RESILIATION', '2027-05-02'],
    ['avant le terme', [recue, evenement('COMITE_EXTRAORDINAIRE', '2027-03-02')], 'RESILIATION', '2027-04-29'],
    ['sans demande reçue', [], 'RESILIATION', '2027-04-30'],
    ['un comité avant la demande', [], 'COMITE_EXTRAORDINAIRE', '2027-04-30'],
    ['une mise en demeure, qu’il ne prévoit pas', [], 'MISE_EN_DEMEURE', '2027-04-30'],
    ['deux fois la même étape', [recue], 'DENONCIATION', '2027-04-30'],
    ['une étape avant la précédente', [recue], 'COMITE_EXTRAORDINAIRE', '2027-01-15'],
    ['une mise en conformité sans procédure', [], 'MISE_EN_CONFORMITE', '2027-01-15'],
  ] as const)('se refuse %s', (_cas, evenements, genre, jour) => expect(() => noter([...evenements], genre, jour)).toThrow(champs('jour')));
});

describe('résilier un accord national (AC2011 et AC2015, article 9)', () => {
  const national = accord({ niveau: 'NATIONAL', departements: [], demeureMois: 1, preavisMois: 3, resiliationArticle: 'article 9' });
  const noter = (evenements: EvenementAccord[], genre: string, jour: string) => noterEvenement(national, evenements, { genre, jour }, '2027-12-01');
  const demeure = evenement('MISE_EN_DEMEURE', '2027-01-31');

  it('un mois de la réception pour se conformer, puis trois mois de la réception de la décision', () => {
    expect(chronologie(national, [demeure], [], '2027-02-10').filter((e) => e.cle.startsWith('attendu')).map((e) => [e.genre, e.auPlusTot, e.avantLe])).toEqual([
      ['DENONCIATION', '2027-02-28', null], ['MISE_EN_CONFORMITE', null, '2027-02-28'], ['RESILIATION', null, null],
    ]);
    expect(chronologie(national, [demeure, evenement('DENONCIATION', '2027-03-15')], [], '2027-03-16').find((e) => e.genre === 'RESILIATION')?.auPlusTot).toBe('2027-06-15');
  });
  it('la décision ne vient qu’après le mois', () => {
    expect(() => noter([demeure], 'DENONCIATION', '2027-02-28')).toThrow(champs('jour'));
    expect(noter([demeure], 'DENONCIATION', '2027-03-01').genre).toBe('DENONCIATION');
    expect(() => noter([], 'DENONCIATION', '2027-03-01')).toThrow(champs('jour'));
  });
  it('qui se conforme arrête la procédure, et une autre peut commencer', () => {
    const conforme = [demeure, evenement('MISE_EN_CONFORMITE', '2027-02-20')];
    expect(etatAccord(national, [demeure], '2027-02-10')).toBe('EN_RESILIATION');
    expect(etatAccord(national, conforme, '2027-02-21')).toBe('EN_VIGUEUR');
    expect(noter(conforme, 'MISE_EN_DEMEURE', '2027-06-01').genre).toBe('MISE_EN_DEMEURE');
  });
  it('aucun comité extraordinaire n’y est demandé', () => expect(noter([demeure, evenement('DENONCIATION', '2027-03-15')], 'RESILIATION', '2027-06-15').nouvelleFin).toBe('2027-06-15'));
});

describe('noter ce qui arrive à un accord', () => {
  const noter = (ecart: object) => noterEvenement(accord(), [], { genre: 'AVENANT', jour: '2026-06-01', texte: 'Deux fiches révisées', ...ecart }, AUJOURDHUI);
  it('un avenant qui prolonge', () => expect(noter({ nouvelleFin: '2030-12-31', titre: 'Avenant n° 1' })).toMatchObject({ titre: 'Avenant n° 1', nouvelleFin: '2030-12-31' }));
  it('une revue', () => expect(noter({ genre: 'REVUE', texte: null })).toMatchObject({ genre: 'REVUE', titre: 'Revue annuelle' }));
  it.each([
    ['un avenant qui ne dit rien', { texte: '' }, 'texte'],
    ['un événement à venir', { jour: '2026-12-01' }, 'jour'],
    ['avant la signature', { jour: '2024-12-09' }, 'jour'],
    ['une fin dans une année close', { nouvelleFin: '2025-12-31' }, 'nouvelleFin'],
    ['une revue qui déplacerait la fin', { genre: 'REVUE', nouvelleFin: '2030-12-31' }, 'nouvelleFin'],
    ['un genre inconnu', { genre: 'FETE' }, 'genre'],
    ['une résiliation que l’accord ne prévoit pas', { genre: 'DENONCIATION', jour: '2026-06-31' }, 'jour'],
  ])('se refuse : %s', (_cas, ecart, champ) => expect(() => noter(ecart)).toThrow(champs(champ)));
  it('après sa fin, un accord n’a plus que son évaluation', () => {
    const fini = accord({ effetLe: '2015-09-10', signeLe: '2015-09-10', finLe: '2018-12-31' });
    expect(() => noterEvenement(fini, [], { genre: 'AVENANT', jour: '2019-01-01', texte: 'Trop tard' }, AUJOURDHUI)).toThrow(champs('jour'));
    expect(noterEvenement(fini, [], { genre: 'EVALUATION', jour: '2019-03-01' }, AUJOURDHUI).genre).toBe('EVALUATION');
  });
});

it('un avenant national est à décliner dans chaque région qui a un accord, jusqu’au sien', () => {
  const regions = [{ code: '27', nom: 'Bourgogne-Franche-Comté' }, { code: '84', nom: 'Auvergne-Rhône-Alpes' }, { code: '94', nom: 'Corse' }];
  const accords = [{ id: 'bfc', code: 'BFC2016', regionCode: '27', effetLe: '2016-12-08', finLe: '2018-12-31' }, { id: 'ara', code: 'ARA2016', regionCode: '84', effetLe: '2016-01-01', finLe: null }];
  const declinaisons = declinaisonsDe({ id: 'avenant', jour: '2017-03-01' }, regions, accords, [{ accordId: 'bfc', declineId: 'avenant', jour: '2017-06-01' }]);
  expect(declinaisons.map((d) => [d.regionCode, d.accordCode, d.etat, d.jour])).toEqual([['27', 'BFC2016', 'RESPECTE', '2017-06-01'], ['84', 'ARA2016', 'A_VENIR', null], ['94', null, 'SANS_OBJET', null]]);
});

describe('la vie d’un accord tient sur une ligne', () => {
  const evaluation = evenement('EVALUATION', null, { avantLe: '2017-12-31', titre: 'Évaluation externe' });
  const ac2015 = accord({ niveau: 'NATIONAL', departements: [], signeLe: '2015-09-10', effetLe: '2015-09-10', finLe: '2018-12-31', demeureMois: 1 });
  it('signature, effet, événements, règle changée, fin, dans l’ordre', () => {
    const etapes = chronologie(ac2015, [evenement('AVENANT', '2017-03-01'), evaluation], [{ id: 'r', debut: '2018-01-01', texte: '3 réunions', citation: 'avenant' }], '2016-01-01');
    expect(etapes.map((e) => [e.genre, e.etat])).toEqual([['SIGNATURE', 'RESPECTE'], ['EFFET', 'RESPECTE'], ['AVENANT', 'RESPECTE'], ['EVALUATION', 'A_VENIR'], ['REGLE_CHANGEE', 'A_VENIR'], ['FIN', 'A_VENIR']]);
  });
  it('une évaluation annoncée, que personne n’a notée, est inconnue', () => expect(chronologie(ac2015, [evaluation], [], AUJOURDHUI).find((e) => e.genre === 'EVALUATION')?.etat).toBe('INCONNU'));
  it('une fois faite, l’annonce s’efface', () => {
    const etapes = chronologie(ac2015, [evaluation, evenement('EVALUATION', '2018-02-01')], [], AUJOURDHUI).filter((e) => e.genre === 'EVALUATION');
    expect(etapes.map((e) => [e.jour, e.etat])).toEqual([['2018-02-01', 'RESPECTE']]);
  });
  it.each([['2024-12-31', 'A_VENIR'], ['2025-01-01', 'EN_VIGUEUR'], ['2028-12-31', 'EN_VIGUEUR'], ['2029-01-01', 'TERMINE']])('le %s, il est %s', (jour, etat) => expect(etatAccord(accord(), [], jour)).toBe(etat));
});
