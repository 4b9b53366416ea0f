import { seanceLe } from './conformite';
import { jugerInstance } from './conformite-criteres';
import type { ContexteConformite, InstanceAJuger, VerdictConformite } from './conformite';
import type { CritereConformite } from './vocabulaire-conformite';
import { pourquoi, remede } from './conformite-mots';
import { BFC, contexte, cta, REGLES_HISTOIRE, seance } from './exemples-conformite';
import { regle } from './exemples';

function jugerConformite(critere: CritereConformite, instance: InstanceAJuger, avec: ContexteConformite, departement: string | null = null): VerdictConformite {
  const [verdict] = jugerInstance([critere], instance, avec, departement);
  if (!verdict) throw new Error('Aucun verdict.');
  return verdict;
}
const juger = (critere: CritereConformite, annee: number, jour: string, seances: Parameters<typeof cta>[0]) => jugerConformite(critere, cta(seances), contexte(annee, jour));

describe('une même histoire, jugée sous chaque accord (deux réunions par an)', () => {
  const histoire = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].flatMap((a) => [seance(`${a}-03-10`), seance(`${a}-10-06`)]);
  it.each([
    [2011, 'RESPECTE', 'Accord-cadre de 2011, article 6.2.4.1'],
    [2012, 'RESPECTE', 'Accord-cadre de 2011, article 6.2.4.1'],
    [2013, 'RESPECTE', 'Accord-cadre de 2011, article 6.2.4.1'],
    [2014, 'SANS_OBJET', null],
    // AC2015 asks nothing of a CTA.
    [2015, 'SANS_OBJET', null],
    [2016, 'SANS_OBJET', null],
    [2017, 'EN_RETARD', 'Accord BFC 2016, fiche 8'],
    [2018, 'EN_RETARD', 'Accord BFC 2016, fiche 8'],
    [2019, 'SANS_OBJET', null],
  ] as const)('%i : %s', (annee, etat, texte) => {
    const verdict = juger('RYTHME', annee, '2026-11-20', histoire);
    expect([verdict.etat, etat === 'SANS_OBJET' ? null : verdict.citation?.texte]).toEqual([etat, texte]);
    expect(verdict.preuves.filter((p) => p.etat === 'RESPECTE')).toHaveLength(2);
  });

  it('le verdict ne dépend pas de l’ordre dans lequel les faits arrivent', () => {
    for (const annee of [2012, 2017]) expect(juger('RYTHME', annee, '2026-11-20', [...histoire].reverse())).toEqual(juger('RYTHME', annee, '2026-11-20', histoire));
  });

  it('une année close ne change plus', () => {
    const un = juger('RYTHME', 2017, '2018-01-01', histoire);
    for (const jour of ['2018-06-01', '2019-01-01', '2026-11-20']) expect(juger('RYTHME', 2017, jour, histoire)).toEqual(un);
  });
});

describe('le verdict d’un jour passé ignore ce qui s’est passé depuis', () => {
  const quatre = [seance('2017-02-17'), seance('2017-05-12'), seance('2017-09-08'), seance('2017-12-01')];
  it.each([
    ['2017-03-31', 'A_VENIR', 1],
    ['2017-04-20', 'A_VENIR', 1],
    ['2017-11-20', 'A_VENIR', 3],
    ['2017-12-01', 'RESPECTE', 4],
    ['2018-05-01', 'RESPECTE', 4],
  ] as const)('au %s : %s, %i tenues', (jour, etat, faites) => {
    expect(juger('RYTHME', 2017, jour, quatre)).toMatchObject({ etat, faites });
  });

  it('une réunion annulée ensuite était encore prévue', () => {
    const annulee = seance('2017-05-12', { etat: 'ANNULEE', annuleeLe: '2017-05-02' });
    expect([seanceLe(annulee, '2017-04-30')?.etat, seanceLe(annulee, '2017-05-02')?.etat, seanceLe(annulee, '2017-04-01')]).toEqual(['CONVOQUEE', 'ANNULEE', null]);
  });

  it('une réunion reprise de l’historique a été tenue le jour où elle l’a été', () => {
    expect(seanceLe(seance('2017-05-12', { reprise: 'Archives', planifieeLe: '2026-01-10', convoqueeLe: null, compteRendu: null }), '2017-06-01')?.etat).toBe('TENUE');
  });

  it('un compte rendu publié depuis ne l’était pas', () => {
    expect(juger('COMPTE_RENDU', 2017, '2017-02-20', quatre)).toMatchObject({ etat: 'A_VENIR', attendues: 1, faites: 0 });
    expect(juger('COMPTE_RENDU', 2017, '2018-02-20', quatre)).toMatchObject({ etat: 'RESPECTE', attendues: 4, faites: 4 });
  });
});

describe('chaque critère a sa preuve et ses mots', () => {
  it('un trimestre manqué se dit, et ce qui reste à faire aussi', () => {
    const verdict = juger('RYTHME', 2017, '2017-11-20', [seance('2017-03-10'), seance('2017-06-09'), seance('2017-09-29', { etat: 'ANNULEE', annuleeLe: '2017-09-20' })]);
    expect(verdict).toMatchObject({ etat: 'EN_RETARD', attendues: 4, faites: 2, enRetard: 1, periodes: ['3e trimestre 2017'] });
    expect(pourquoi(verdict, '2017-11-20')).toMatch(/^2 réunions tenues, 4 attendues dans l’année ; manqué : 3e trimestre 2017/u);
    expect(remede(verdict)).toBe('Une réunion avant la fin de l’année solde le trimestre en cours. Le trimestre manqué le restera dans le bilan.');
    expect(verdict.preuves.map((p) => p.texte)).toEqual(['tenue', 'tenue', 'annulée, ne compte pas']);
  });

  it('la convocation d’un comité régional est tenue par le délai de ses documents (BFC2016, article 3)', () => {
    const cpr = (s: Parameters<typeof cta>[0]) => cta(s, { id: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: BFC });
    const tard = seance('2017-10-10', { departements: BFC, convoqueeLe: '2017-10-03' });
    expect(jugerConformite('CONVOCATION', cpr([tard]), contexte(2017, '2017-11-20'))).toMatchObject({ etat: 'EN_RETARD', date: '2017-09-30', enRetard: 1, rattrapables: 0, citation: { texte: 'Accord BFC 2016, article 3' } });
    expect(jugerConformite('CONVOCATION', cpr([seance('2017-10-10', { departements: BFC })]), contexte(2017, '2017-11-20'))).toMatchObject({ etat: 'RESPECTE' });
  });

  it.each([
    ['tout est fait, trop tard', [seance('2017-10-10', { convoqueeLe: '2017-10-03' })], '1 réunion convoquée sur 1 attendue : 1 hors délai.', 'Tout est fait : le retard passé reste au bilan, le prochain peut s’éviter.'],
    ['rien n’est fait', [seance('2017-12-10', { etat: 'PLANIFIEE', convoqueeLe: null, compteRendu: null, transmissions: [] })], '0 réunion convoquée sur 1 attendue ; prochaine échéance le 30 novembre 2017.', 'Convoquer au plus tard le 30 novembre 2017.'],
    ['l’échéance est passée', [seance('2017-11-25', { etat: 'PLANIFIEE', convoqueeLe: null, compteRendu: null, transmissions: [] })], '0 réunion convoquée sur 1 attendue : 1 en retard, encore à faire ; l’échéance du 15 novembre 2017 est dépassée de 5 jours.', 'Convoquer sans attendre, avec le motif de l’urgence.'],
  ] as const)('une convocation s’explique : %s', (_, seances, raison, suite) => {
    const verdict = jugerConformite('CONVOCATION', cta(seances, { id: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: BFC }), contexte(2017, '2017-11-20'));
    expect([pourquoi(verdict, '2017-11-20'), remede(verdict)]).toEqual([raison, suite]);
  });

  it('d’une réunion reprise, la date de la convocation n’est pas connue', () => {
    const reprise = seance('2017-10-10', { departements: BFC, reprise: 'Archives', convoqueeLe: null });
    const verdict = jugerConformite('CONVOCATION', cta([reprise], { id: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: BFC }), contexte(2017, '2026-11-20'));
    expect(verdict).toMatchObject({ etat: 'INCONNU', inconnues: 1 });
  });

  it('un compte rendu va au CDIAE (BFC2016, fiche 8), sans délai fixé', () => {
    const reste = seance('2017-05-12', { transmissions: [] });
    const verdict = juger('TRANSMISSION', 2017, '2018-11-20', [seance('2017-02-17'), reste]);
    expect(verdict).toMatchObject({ etat: 'A_VENIR', attendues: 2, faites: 1, date: null });
    expect(pourquoi(verdict, '2018-11-20')).toBe('1 compte rendu transmis sur 2 attendus ; aucun texte ne fixe de délai.');
  });

  it('la règle nationale écartée est montrée', () => {
    const cpr = cta([seance('2017-03-10', { departements: BFC }), seance('2017-10-10', { departements: BFC })], { id: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: BFC });
    expect(jugerConformite('RYTHME', cpr, contexte(2017, '2017-11-20'))).toMatchObject({ etat: 'RESPECTE', citation: { texte: 'Accord BFC 2016, article 3' }, ecartee: { regle: { id: 'ac2015-cpr' } } });
  });

  it('sans accord, un règlement intérieur ne met personne en retard', () => {
    const propre = regle({ id: 'ri', nature: 'PREAVIS', source: 'REGLEMENT_INTERIEUR', accordId: null, accordCode: null, departements: [], nombre: 10, unite: 'JOURS_CALENDAIRES', debut: '2011-01-01', fin: null });
    const tard = seance('2014-10-10', { convoqueeLe: '2014-10-09' });
    expect(jugerConformite('CONVOCATION', cta([tard]), contexte(2014, '2026-11-20', [...REGLES_HISTOIRE, propre])).etat).toBe('SANS_OBJET');
  });
});

describe('la feuille de route de l’année d’un comité', () => {
  const comite = (adopteeLe: string | null) => cta([], { id: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: BFC, feuille: { accordId: 'bfc2016', accordCode: 'BFC2016', accordFictif: false, article: 'article 3', id: adopteeLe && 'f', adopteeLe } });
  it.each([
    [null, '2017-11-20', 'A_VENIR', 'Feuille de route pas encore adoptée ; prochaine échéance le 31 décembre 2017.'],
    ['2017-03-22', '2017-03-21', 'A_VENIR', 'Feuille de route pas encore adoptée ; prochaine échéance le 31 décembre 2017.'],
    ['2017-03-22', '2017-03-22', 'RESPECTE', 'Feuille de route adoptée.'],
    [null, '2018-01-01', 'EN_RETARD', 'Feuille de route pas encore adoptée ; l’échéance du 31 décembre 2017 est dépassée de 1 jour.'],
    ['2018-02-01', '2018-03-01', 'EN_RETARD', 'Feuille de route adoptée après la fin de l’année.'],
  ] as const)('adoptée le %s, vue le %s : %s', (adopteeLe, jour, etat, raison) => {
    const verdict = jugerConformite('FEUILLE_DE_ROUTE', comite(adopteeLe), contexte(2017, jour));
    expect([verdict.etat, pourquoi(verdict, jour), verdict.citation?.texte]).toEqual([etat, raison, 'Accord BFC 2016, article 3']);
  });

  it('n’est due que d’un comité dont l’accord travaille par feuilles de route', () => {
    expect(jugerConformite('FEUILLE_DE_ROUTE', cta([]), contexte(2017, '2018-01-01')).etat).toBe('SANS_OBJET');
  });
});

describe('les indicateurs d’un comité', () => {
  const campagne = (cellules: { departement: string | null; attendues: number; aTemps: number; tardives: number; manquantes: number }[]) => ({ id: 'c', libelle: 'Année 2016', echeance: '2017-03-31', accordId: 'bfc2016', accordCode: 'BFC2016', accordFictif: false, lisible: true, cellules });
  const comite = (...args: Parameters<typeof campagne>) => cta([], { id: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: BFC, campagnes: [campagne(...args)] });
  const dans39 = { departement: '39', attendues: 4, aTemps: 4, tardives: 0, manquantes: 0 };
  const dans21 = { departement: '21', attendues: 3, aTemps: 1, tardives: 1, manquantes: 1 };
  it.each([
    [null, 'EN_RETARD', 7, 2],
    ['39', 'RESPECTE', 4, 0],
    ['21', 'EN_RETARD', 3, 2],
    ['58', 'SANS_OBJET', 0, 0],
  ] as const)('%s : %s', (departement, etat, attendues, enRetard) => {
    expect(jugerConformite('INDICATEURS', comite([dans39, dans21]), contexte(2017, '2017-11-20'), departement)).toMatchObject({ etat, attendues, enRetard });
  });
});
