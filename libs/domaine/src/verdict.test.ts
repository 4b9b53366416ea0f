import fc from 'fast-check';
import { instance, regle } from './exemples';
import type { Regle } from './objets';
import { etatEnsemble, type FaitsVerdicts, type SeanceJugee } from './verdict';
import { juger, NATURES_JUGEES, verdictsDe, type NatureJugee } from './verdict-annee';
import { ETATS_VERDICT } from './vocabulaire-conformite';

const CDIAE = instance({ id: 'cdiae', type: 'CDIAE', nom: 'CDIAE du Jura' });
const seance = (jour: string, ecart: Partial<SeanceJugee> = {}): SeanceJugee => ({
  id: `r-${jour}`, jour, etat: 'TENUE', reprise: null, departements: ['39'], convoqueeLe: null, documentsLe: null, points: [], colleges: [], constates: 0, compteRendu: null, candidats: [CDIAE], transmis: [], transmisLe: null, ...ecart,
});
const faits = (regles: readonly Regle[], seances: readonly SeanceJugee[], ecart: Partial<FaitsVerdicts> = {}): FaitsVerdicts => ({
  instanceId: 'cta-dole', typeInstance: 'CTA', departements: ['39'], debut: '2016-01-01', fin: null, regles, seances, bilans: [], revues: [], ...ecart,
});
const EN_2017 = { annee: 2017, jour: '2018-06-01' };
const etat = (nature: NatureJugee, r: Regle, s: SeanceJugee, demande = EN_2017) => juger(nature, faits([r], [s]), demande).etat;

describe('le préavis se juge réunion par réunion', () => {
  const preavis = regle({ nature: 'PREAVIS', nombre: 10, unite: 'JOURS_CALENDAIRES' });
  it.each([
    ['dix jours avant', { convoqueeLe: '2017-05-02' }, 'RESPECTE'],
    ['neuf jours avant', { convoqueeLe: '2017-05-03' }, 'EN_RETARD'],
    ['jamais, et le jour est passé', {}, 'EN_RETARD'],
    ['reprise des archives : nul ne sait', { reprise: 'archives' }, 'INCONNU'],
  ] as const)('%s', (_cas, ecart, attendu) => expect(etat('PREAVIS', preavis, seance('2017-05-12', ecart))).toBe(attendu));

  it('à venir, avec sa date', () => {
    const verdict = juger('PREAVIS', faits([preavis], [seance('2017-05-12', { etat: 'PLANIFIEE' })]), { annee: 2017, jour: '2017-04-20' });
    expect(verdict).toMatchObject({ etat: 'A_VENIR', avantLe: '2017-05-02', phrase: '0 convocation à temps sur 1.', citation: { texte: 'Accord BFC 2016, fiche 8' } });
  });

  it('en jours ouvrés, les fériés d’Alsace comptent là où est la réunion', () => {
    const ouvres = regle({ nature: 'PREAVIS', nombre: 1, unite: 'JOURS_OUVRES', departements: [] });
    const mardi = { convoqueeLe: '2017-04-14' };
    expect(etat('PREAVIS', ouvres, seance('2017-04-18', { ...mardi, departements: ['39'] }))).toBe('RESPECTE');
    expect(etat('PREAVIS', ouvres, seance('2017-04-18', { ...mardi, departements: ['67'] }))).toBe('EN_RETARD');
  });
});

describe('les documents partent avec la convocation', () => {
  const documents = regle({ nature: 'DOCUMENTS', nombre: 10, unite: 'JOURS_CALENDAIRES' });
  it.each([
    ['convocation et pièces à temps', { convoqueeLe: '2017-04-28', documentsLe: '2017-04-28' }, 'RESPECTE'],
    ['une pièce ajoutée trop tard', { convoqueeLe: '2017-04-28', documentsLe: '2017-05-09' }, 'EN_RETARD'],
    ['sans autre pièce que l’ordre du jour', { convoqueeLe: '2017-04-28' }, 'RESPECTE'],
  ])('%s', (_cas, ecart, attendu) => expect(etat('DOCUMENTS', documents, seance('2017-05-12', ecart))).toBe(attendu));
});

describe('le compte rendu : diffusé, approuvé, transmis', () => {
  const compteRendu = (publieLe: string | null, approuveLe: string | null) => ({ compteRendu: { id: 'cr', publieLe, approuveLe } });
  const dans15 = { nombre: 15, unite: 'JOURS_CALENDAIRES' } as const;
  it.each([
    ['DIFFUSION', dans15, compteRendu('2017-05-27', null), 'RESPECTE'],
    ['DIFFUSION', dans15, compteRendu('2017-05-28', null), 'EN_RETARD'],
    ['DIFFUSION', dans15, {}, 'EN_RETARD'],
    ['DIFFUSION', { nombre: null, unite: null }, {}, 'A_VENIR'],
    ['APPROBATION', dans15, compteRendu('2017-05-20', '2017-06-04'), 'RESPECTE'],
    ['APPROBATION', dans15, compteRendu('2017-05-20', '2017-06-05'), 'EN_RETARD'],
    ['APPROBATION', dans15, compteRendu(null, null), 'A_VENIR'],
    ['TRANSMISSION', { destinataires: ['CDIAE'], nombre: null, unite: null }, { transmis: ['cdiae'], transmisLe: '2017-06-10', ...compteRendu('2017-05-20', '2017-06-01') }, 'RESPECTE'],
    ['TRANSMISSION', { destinataires: ['CDIAE'], nombre: null, unite: null }, {}, 'A_VENIR'],
    ['TRANSMISSION', { destinataires: ['CDIAE'], force: 'RECOMMANDATION', nombre: null, unite: null }, {}, 'SANS_OBJET'],
    ['TRANSMISSION', { destinataires: ['CDIAE'], ...dans15 }, { transmis: ['cdiae'], transmisLe: '2017-07-10', ...compteRendu('2017-05-20', '2017-06-01') }, 'EN_RETARD'],
    ['TRANSMISSION', { destinataires: ['COMITE_PILOTAGE_REGIONAL'], nombre: null, unite: null }, {}, 'SANS_OBJET'],
  ] as const)('%s %o %o : %s', (nature, valeur, ecart, attendu) => expect(etat(nature, regle({ nature, ...valeur }), seance('2017-05-12', ecart as Partial<SeanceJugee>))).toBe(attendu));

  it('la preuve est le compte rendu', () => {
    const verdict = juger('DIFFUSION', faits([regle({ nature: 'DIFFUSION', ...dans15 })], [seance('2017-05-12', compteRendu('2017-05-20', null))]), EN_2017);
    expect(verdict.lignes.map((l) => l.preuve)).toEqual([{ sujet: 'CompteRendu', id: 'cr' }]);
  });
});

describe('un point obligatoire est un point qui cite son endroit', () => {
  const retour = regle({ nature: 'ORDRE_DU_JOUR', nombre: 1, unite: 'PAR_REUNION', articleId: 'fiche-8' });
  const points = (...p: SeanceJugee['points']) => ({ points: p });
  it.each([
    ['présent', retour, points({ genre: 'INFORMATION', articleId: 'fiche-8' }), 'RESPECTE'],
    ['absent d’un ordre du jour qui cite', retour, points({ genre: 'DEBAT', articleId: 'fiche-1' }), 'EN_RETARD'],
    ['le bilan de la même fiche n’est pas ce point', retour, points({ genre: 'BILAN', articleId: 'fiche-8' }), 'EN_RETARD'],
    ['rien ne cite : inconnu', retour, points({ genre: 'DEBAT', articleId: null }), 'INCONNU'],
    ['ordre du jour vide : inconnu', retour, {}, 'INCONNU'],
    ['une règle sans nombre ne se compte pas', { ...retour, nombre: null }, points({ genre: 'DEBAT', articleId: 'fiche-8' }), 'INCONNU'],
  ] as const)('%s', (_cas, r, ecart, attendu) => expect(etat('ORDRE_DU_JOUR', r, seance('2017-05-12', ecart))).toBe(attendu));
});

describe('la présence se juge aux collèges venus', () => {
  const presence = regle({ nature: 'PRESENCE', nombre: null, unite: null, colleges: ['IAE', 'POLE_EMPLOI'] });
  it.each([
    ['tous là', presence, { colleges: ['IAE', 'POLE_EMPLOI', 'ETAT'], constates: 9 }, 'RESPECTE'],
    ['un manque', presence, { colleges: ['POLE_EMPLOI'], constates: 9 }, 'EN_RETARD'],
    ['aucune présence notée', presence, {}, 'INCONNU'],
    ['la règle ne nomme pas de collège', { ...presence, colleges: [] }, { colleges: ['IAE'], constates: 9 }, 'INCONNU'],
  ] as const)('%s', (_cas, r, ecart, attendu) => expect(etat('PRESENCE', r, seance('2017-05-12', ecart))).toBe(attendu));
});

describe('le bilan et la revue sont dus à l’année', () => {
  const bilan = regle({ nature: 'BILAN', nombre: 1, unite: 'PAR_AN' });
  const revue = regle({ nature: 'REVUE', nombre: 1, unite: 'PAR_AN' });
  it.each([
    ['bilan : un point de bilan d’une réunion tenue', bilan, { seances: [seance('2017-12-01', { points: [{ genre: 'BILAN', articleId: null }] })] }, '2018-06-01', 'RESPECTE'],
    ['bilan : un bilan rendu l’année suivante, pour l’année', bilan, { bilans: [{ id: 'b', annee: 2017, jour: '2018-03-01' }] }, '2018-06-01', 'RESPECTE'],
    ['bilan : rien', bilan, {}, '2018-06-01', 'EN_RETARD'],
    ['bilan : l’année n’est pas finie', bilan, {}, '2017-12-31', 'A_VENIR'],
    ['bilan sans périodicité : jamais en retard', { ...bilan, nombre: null, unite: null }, {}, '2018-06-01', 'A_VENIR'],
    ['bilan : l’instance est née dans l’année', bilan, { debut: '2017-03-01' }, '2018-06-01', 'SANS_OBJET'],
    ['revue : personne ne l’a demandée', revue, {}, '2018-06-01', 'SANS_OBJET'],
    ['revue : demandée, faite', revue, { revues: [{ id: 'd', jour: '2017-02-01', faite: false }, { id: 'f', jour: '2017-09-01', faite: true }] }, '2018-06-01', 'RESPECTE'],
    ['revue : demandée, pas faite', revue, { revues: [{ id: 'd', jour: '2017-02-01', faite: false }] }, '2018-06-01', 'EN_RETARD'],
  ] as const)('%s', (_cas, r, ecart, jour, attendu) => expect(juger(r.nature as NatureJugee, faits([r], ecart && 'seances' in ecart ? ecart.seances : [], ecart), { annee: 2017, jour }).etat).toBe(attendu));
});

it('une réunion du 31 décembre à Cayenne compte dans son année, même quand Paris est dans la suivante', () => {
  const annuelle = regle({ nombre: 1, unite: 'PAR_AN', departements: ['973'] });
  const seule = faits([annuelle], [seance('2017-12-31', { departements: ['973'] })], { departements: ['973'] });
  expect([2017, 2018].map((annee) => juger('RYTHME', seule, { annee, jour: '2019-01-02' }).etat)).toEqual(['RESPECTE', 'EN_RETARD']);
});

describe('sans accord en vigueur, sans objet', () => {
  it.each([2014, 2019])('en %i, rien n’est en retard', (annee) => {
    const propre = regle({ id: 'propre', nature: 'PREAVIS', nombre: 10, unite: 'JOURS_CALENDAIRES', source: 'REGLEMENT_INTERIEUR', accordId: null, accordCode: null, debut: '2010-01-01', fin: null });
    const verdicts = verdictsDe(faits([propre, regle()], [seance(`${annee}-05-12`)], { debut: '2010-01-01' }), { annee, jour: '2026-11-20' });
    expect(verdicts).toEqual([]);
  });

  it('la règle écartée reste à côté de celle qui juge', () => {
    const nationale = regle({ id: 'n', departements: [], accordCode: 'AC2015', citation: 'article 5', nombre: 2, unite: 'PAR_AN' });
    const verdict = juger('RYTHME', faits([nationale, regle()], []), EN_2017);
    expect([verdict.etat, verdict.regles.map((r) => r.id), verdict.ecartees.map((e) => e.regle.id)]).toEqual(['EN_RETARD', ['regle'], ['n']]);
  });
});

it.each([
  [['RESPECTE', 'EN_RETARD', 'A_VENIR'], 'EN_RETARD'],
  [['RESPECTE', 'A_VENIR', 'INCONNU'], 'A_VENIR'],
  [['RESPECTE', 'INCONNU'], 'INCONNU'],
  [['RESPECTE', 'SANS_OBJET'], 'RESPECTE'],
  [['SANS_OBJET'], 'SANS_OBJET'],
  [[], 'SANS_OBJET'],
] as const)('de %o on conclut %s', (etats, attendu) => expect(etatEnsemble(etats)).toBe(attendu));

it('l’ordre des événements, des règles et des preuves ne change aucun verdict', () => {
  const regles = NATURES_JUGEES.flatMap((nature, i) => [
    regle({ id: `a${i}`, nature, nombre: nature === 'RYTHME' ? 1 : 5, unite: nature === 'RYTHME' ? 'PAR_TRIMESTRE' : 'JOURS_CALENDAIRES', destinataires: ['CDIAE'], colleges: ['IAE'], articleId: 'art' }),
    regle({ id: `b${i}`, nature, departements: [], accordCode: 'AC2015', nombre: 2, unite: 'PAR_AN' }),
  ]);
  const jours = fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 8 });
  const quelconque = jours.map((rangs) =>
    rangs.map((rang, i) => {
      const jour = new Date(Date.UTC(2017, 0, 1 + rang)).toISOString().slice(0, 10);
      return seance(jour, { etat: i % 3 === 0 ? 'CONVOQUEE' : 'TENUE', convoqueeLe: jour, colleges: i % 2 ? ['IAE'] : ['ETAT'], constates: 3, points: [{ genre: i % 2 ? 'BILAN' : 'DEBAT', articleId: i % 4 ? 'art' : null }], transmis: i % 2 ? ['cdiae'] : [] });
    }),
  );
  const cas = quelconque.chain((seances) => fc.tuple(fc.constant(seances), fc.shuffledSubarray(seances, { minLength: seances.length }), fc.shuffledSubarray(regles, { minLength: regles.length })));
  fc.assert(
    fc.property(cas, ([seances, melees, reglesMelees]) => {
      const demande = { annee: 2017, jour: '2017-09-15' };
      expect(verdictsDe(faits(reglesMelees, melees), demande)).toEqual(verdictsDe(faits(regles, seances), demande));
      for (const verdict of verdictsDe(faits(regles, seances), demande)) expect(ETATS_VERDICT).toContain(verdict.etat);
    }),
  );
});
