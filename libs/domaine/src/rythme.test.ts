import { regle } from './exemples';
import { reglesApplicables } from './regle';
import { jugerRythme, type DemandeRythme, type ReunionDuRythme } from './rythme';
import type { Regle } from './objets';
import type { EtatReunion, TypeInstance } from './vocabulaire';

const seance = (jour: string, etat: EtatReunion = 'TENUE'): ReunionDuRythme => ({ id: `r-${jour}`, jour, etat });

const BFC_ENTIER = regle().departements;

function demande(ecart: Partial<DemandeRythme> = {}, regles: readonly Regle[] = [regle()], typeInstance: TypeInstance = 'CTA'): DemandeRythme {
  const departements = typeInstance === 'CTA' ? ['39'] : BFC_ENTIER;
  return {
    annee: 2017,
    jour: '2017-11-20',
    debut: '2016-01-01',
    fin: null,
    reunions: [],
    regles: (jour) => reglesApplicables(regles, { jour, typeInstance, departements, instanceId: 'i' }),
    ...ecart,
  };
}

describe('un CTA se réunit chaque trimestre (BFC2016, fiche 8)', () => {
  const trois = [seance('2017-02-17'), seance('2017-05-12'), seance('2017-09-08')];
  it.each([
    ['quatre trimestres tenus', [...trois, seance('2017-12-01')], '2017-12-02', 'RESPECTE', 4],
    ['le dernier à venir', trois, '2017-11-20', 'A_VENIR', 3],
    ['le dernier jour n’est pas un retard', trois, '2017-12-31', 'A_VENIR', 3],
    ['le lendemain en est un', trois, '2018-01-01', 'EN_RETARD', 3],
    ['un trimestre manqué ne se rattrape pas au suivant', [seance('2017-02-17'), seance('2017-07-03'), seance('2017-09-08')], '2017-10-01', 'EN_RETARD', 3],
    ['une réunion annulée ne compte pas', [...trois, seance('2017-12-01', 'ANNULEE')], '2018-01-01', 'EN_RETARD', 3],
    ['une réunion seulement convoquée non plus', [...trois, seance('2017-12-01', 'CONVOQUEE')], '2018-01-01', 'EN_RETARD', 3],
  ] as const)('%s', (_, reunions, jour, etat, tenues) => {
    const verdict = jugerRythme(demande({ reunions, jour }));
    expect(verdict).toMatchObject({ etat, tenues, attendues: 4, citation: { texte: 'Accord BFC 2016, fiche 8' } });
    expect(verdict.periodes).toHaveLength(4);
  });

  it('chaque trimestre montre sa preuve : la réunion tenue, ou celle qui est prévue', () => {
    const { periodes } = jugerRythme(demande({ reunions: [...trois, seance('2017-12-01', 'PLANIFIEE')] }));
    expect(periodes.map((p) => [p.libelle, p.etat, p.jour])).toEqual([
      ['1er trimestre 2017', 'RESPECTE', '2017-02-17'],
      ['2e trimestre 2017', 'RESPECTE', '2017-05-12'],
      ['3e trimestre 2017', 'RESPECTE', '2017-09-08'],
      ['4e trimestre 2017', 'A_VENIR', '2017-12-01'],
    ]);
  });

  it('deux réunions dans un trimestre : la première fait preuve, les deux sont comptées', () => {
    const verdict = jugerRythme(demande({ reunions: [seance('2017-03-20'), seance('2017-01-10')], jour: '2017-04-01' }));
    expect(verdict.periodes[0]).toMatchObject({ etat: 'RESPECTE', jour: '2017-01-10' });
    expect(verdict.tenues).toBe(2);
  });
});

describe('un rythme peut vouloir plusieurs réunions par trimestre', () => {
  const deux = [regle({ nombre: 2 })];
  it.each([
    [['2017-01-10', '2017-03-20'], 'RESPECTE'],
    [['2017-01-10'], 'EN_RETARD'],
  ] as const)('%o : le premier trimestre est %s', (jours, etat) => {
    const verdict = jugerRythme(demande({ reunions: jours.map((jour) => seance(jour)), jour: '2017-04-01' }, deux));
    expect([verdict.attendues, verdict.periodes[0]?.etat]).toEqual([8, etat]);
  });
});

describe('rien n’est en retard sans accord, ni avant que l’instance vive', () => {
  it.each([2014, 2019])('en %i, sans objet', (annee) => {
    expect(jugerRythme(demande({ annee, jour: `${annee + 1}-06-01` }))).toMatchObject({ etat: 'SANS_OBJET', attendues: 0, citation: null });
  });

  it('le trimestre de la signature n’est pas dû', () => {
    expect(jugerRythme(demande({ annee: 2016, jour: '2017-06-01' }))).toMatchObject({ etat: 'SANS_OBJET', attendues: 0 });
  });

  it('une réunion tenue sans être attendue se voit quand même', () => {
    const verdict = jugerRythme(demande({ annee: 2019, jour: '2020-01-01', reunions: [seance('2019-02-01')] }));
    expect(verdict).toMatchObject({ etat: 'SANS_OBJET', tenues: 1 });
    expect(verdict.periodes[0]).toMatchObject({ etat: 'RESPECTE', jour: '2019-02-01' });
  });

  it('un CTA créé en mai ne doit que les trimestres qu’il a vécus entiers', () => {
    expect(jugerRythme(demande({ debut: '2017-05-02', jour: '2018-01-01' }))).toMatchObject({ attendues: 2, etat: 'EN_RETARD' });
  });

  it('un CTA fermé en août ne doit plus rien ensuite', () => {
    const reunions = [seance('2017-02-17'), seance('2017-05-12')];
    expect(jugerRythme(demande({ fin: '2017-08-31', jour: '2018-01-01', reunions }))).toMatchObject({ attendues: 2, etat: 'RESPECTE' });
  });

  it('un CDIAE, à qui aucun accord ne fixe de rythme, est sans objet', () => {
    expect(jugerRythme(demande({}, [regle()], 'CDIAE'))).toMatchObject({ etat: 'SANS_OBJET' });
  });
});

describe('le comité régional se réunit au moins deux fois par an (BFC2016, article 3)', () => {
  const regles = [
    regle({ id: 'n', typeInstance: 'COMITE_PILOTAGE_REGIONAL', departements: [], accordCode: 'AC2015', citation: 'article 5', debut: '2015-09-10' }),
    regle({ id: 'r', typeInstance: 'COMITE_PILOTAGE_REGIONAL', nombre: 2, unite: 'PAR_AN', citation: 'article 3' }),
  ];
  it.each([
    [0, '2017-12-31', 'A_VENIR'],
    [0, '2018-01-01', 'EN_RETARD'],
    [1, '2018-01-01', 'EN_RETARD'],
    [2, '2017-06-30', 'RESPECTE'],
    [3, '2018-01-01', 'RESPECTE'],
  ] as const)('%i tenues, au %s : %s', (nombre, jour, etat) => {
    const reunions = Array.from({ length: nombre }, (_, i) => seance(`2017-0${i + 2}-10`));
    expect(jugerRythme(demande({ reunions, jour }, regles, 'COMITE_PILOTAGE_REGIONAL'))).toMatchObject({
      attendues: 2,
      tenues: nombre,
      etat,
      citation: { texte: 'Accord BFC 2016, article 3' },
      periodes: [expect.objectContaining({ libelle: 'année 2017', etat })],
    });
  });

  it('en 2016, l’accord national trimestriel juge les trois premiers trimestres', () => {
    const verdict = jugerRythme(demande({ annee: 2016, jour: '2017-01-01' }, regles, 'COMITE_PILOTAGE_REGIONAL'));
    expect(verdict).toMatchObject({ attendues: 3, etat: 'EN_RETARD', citation: { texte: 'Accord-cadre de 2015, article 5' } });
  });
});
