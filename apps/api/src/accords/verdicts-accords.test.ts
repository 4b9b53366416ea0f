import { juger, NATURES_JUGEES, verdictsDe, type FaitsVerdicts, type Regle, type SeanceJugee, type TypeInstance } from '@gouvernance-iae/domaine';
import { ACCORDS } from '../db/reference/accords';
import { REGLES } from '../db/reference/regles';
import { departementsDeRegion } from '../db/reference/territoire';

/** The real rules of the three accords, as the database would give them. */
const REGLES_DES_ACCORDS: readonly Regle[] = REGLES.map((r) => {
  const accord = ACCORDS.find((a) => a.code === r.accord);
  return {
    ...r, id: r.cle, departements: accord?.region ? departementsDeRegion(accord.region, accord.effetLe) : [], instanceId: null, colleges: r.colleges ?? [], citation: r.article,
    accordId: r.accord, accordCode: r.accord, accordFictif: false, articleId: `${r.accord} ${r.article}`,
  };
});

const BFC = departementsDeRegion('27', '2016-01-01');
const AUJOURDHUI = '2026-11-20';

/** One history, the same every year: three sittings in the first three quarters, minutes published within the month, never given to anybody. */
const seances = (annee: number, departements: readonly string[]): SeanceJugee[] =>
  ['02-14', '05-12', '09-08'].map((mois) => ({
    id: `${annee}-${mois}`, jour: `${annee}-${mois}`, etat: 'TENUE', reprise: null, departements, convoqueeLe: `${annee}-01-05`, documentsLe: null,
    points: [{ genre: 'BILAN', articleId: null }], colleges: ['POLE_EMPLOI', 'IAE'], constates: 12, compteRendu: { id: `cr-${annee}-${mois}`, publieLe: `${annee}-10-01`, approuveLe: `${annee}-10-01` }, candidats: [], transmis: [], transmisLe: null,
  }));

const histoire = (typeInstance: TypeInstance, departements: readonly string[]): FaitsVerdicts => ({
  instanceId: 'i', typeInstance, departements, debut: '2010-01-01', fin: null, regles: REGLES_DES_ACCORDS,
  seances: Array.from({ length: 9 }, (_, i) => 2011 + i).flatMap((annee) => seances(annee, departements)), bilans: [], revues: [],
});

describe('une même histoire de CTA, jugée sous chacun des accords, et dans leurs trous', () => {
  const cta = histoire('CTA', ['39']);
  it.each([
    [2011, 'SANS_OBJET', 0, 3, null],
    [2012, 'RESPECTE', 2, 3, 'Accord-cadre de 2011, article 6.2.4.1'],
    [2013, 'RESPECTE', 2, 3, 'Accord-cadre de 2011, article 6.2.4.1'],
    [2014, 'SANS_OBJET', 0, 3, null],
    [2015, 'SANS_OBJET', 0, 3, null],
    [2016, 'SANS_OBJET', 0, 3, null],
    [2017, 'EN_RETARD', 4, 3, 'Accord BFC 2016, fiche 8'],
    [2018, 'EN_RETARD', 4, 3, 'Accord BFC 2016, fiche 8'],
    [2019, 'SANS_OBJET', 0, 3, null],
  ])('en %i : rythme %s', (annee, etat, attendus, tenues, citation) => {
    const verdict = juger('RYTHME', cta, { annee, jour: AUJOURDHUI });
    expect([verdict.etat, verdict.attendus, verdict.respectes]).toEqual([etat, attendus, tenues]);
    if (etat !== 'SANS_OBJET') expect(verdict.citation?.texte).toBe(citation);
  });

  it('hors de Bourgogne-Franche-Comté, l’accord-cadre de 2015 ne fixe aucun rythme aux CTA', () => {
    const ailleurs = histoire('CTA', ['13']);
    expect([2012, 2016, 2017].map((annee) => juger('RYTHME', ailleurs, { annee, jour: AUJOURDHUI }).etat)).toEqual(['RESPECTE', 'SANS_OBJET', 'SANS_OBJET']);
  });

  it('hors des accords, aucune nature ne donne de verdict', () => {
    for (const annee of [2014, 2019]) expect(verdictsDe(cta, { annee, jour: AUJOURDHUI })).toEqual([]);
  });

  it('le bilan annuel : sans périodicité sous 2011, dû sous BFC 2016', () => {
    const sansBilan = { ...cta, seances: cta.seances.map((s) => ({ ...s, points: [] })) };
    expect([2012, 2017].map((annee) => juger('BILAN', sansBilan, { annee, jour: AUJOURDHUI }).etat)).toEqual(['A_VENIR', 'EN_RETARD']);
    expect([2012, 2017].map((annee) => juger('BILAN', cta, { annee, jour: AUJOURDHUI }).etat)).toEqual(['RESPECTE', 'RESPECTE']);
  });
});

describe('une même histoire de comité régional', () => {
  const comite = histoire('COMITE_PILOTAGE_REGIONAL', BFC);
  it.each([
    [2012, 'SANS_OBJET', 0],
    [2014, 'SANS_OBJET', 0],
    [2015, 'EN_RETARD', 1],
    [2016, 'RESPECTE', 3],
    [2017, 'RESPECTE', 2],
    [2018, 'RESPECTE', 2],
    [2019, 'SANS_OBJET', 0],
  ])('en %i : %s, %i attendue(s)', (annee, etat, attendus) => {
    const verdict = juger('RYTHME', comite, { annee, jour: AUJOURDHUI });
    expect([verdict.etat, verdict.attendus]).toEqual([etat, attendus]);
  });

  it('en 2017, la règle nationale trimestrielle reste à côté de la régionale', () => {
    const verdict = juger('RYTHME', comite, { annee: 2017, jour: AUJOURDHUI });
    expect(verdict.ecartees.map((e) => [e.regle.accordCode, e.devant?.accordCode])).toEqual([['AC2015', 'BFC2016']]);
  });

  it('les documents dix jours avant ne sont demandés que par BFC 2016', () => {
    expect([2016, 2017].map((annee) => juger('DOCUMENTS', comite, { annee, jour: AUJOURDHUI }).etat)).toEqual(['SANS_OBJET', 'RESPECTE']);
  });
});

describe('le comité national', () => {
  const comite = histoire('COMITE_PILOTAGE_NATIONAL', []);
  it('deux réunions par an sous l’accord de 2011, une par trimestre sous celui de 2015', () => {
    expect([2012, 2017].map((annee) => [juger('RYTHME', comite, { annee, jour: AUJOURDHUI }).attendus, juger('RYTHME', comite, { annee, jour: AUJOURDHUI }).etat])).toEqual([[2, 'RESPECTE'], [4, 'EN_RETARD']]);
  });

  it('se revoit dans l’année quand une partie le demande (AC2011 art. 8, AC2015 art. 8)', () => {
    const demandee = { ...comite, revues: [{ id: 'd', jour: '2017-02-01', faite: false }] };
    expect(juger('REVUE', comite, { annee: 2017, jour: AUJOURDHUI })).toMatchObject({ etat: 'SANS_OBJET', phrase: 'Aucune partie ne l’a demandée.', citation: { texte: 'Accord-cadre de 2015, article 8' } });
    expect(juger('REVUE', demandee, { annee: 2017, jour: AUJOURDHUI }).etat).toBe('EN_RETARD');
  });
});

it('chaque règle de référence est d’une nature qui se juge', () => {
  for (const regle of REGLES_DES_ACCORDS) expect([...NATURES_JUGEES, 'CTA_OPERATIONNEL']).toContain(regle.nature);
});
