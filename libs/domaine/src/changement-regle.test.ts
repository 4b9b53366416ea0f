import fc from 'fast-check';
import { apercuChangement, changerRegle, enoncer, UNITES_PAR_NATURE, type ChangementSaisi, type RegleAChanger } from './changement-regle';
import { champs, MAINTENANT, refus, regle } from './exemples';
import { creerRegle, type RegleSaisie } from './nouvelle-regle';
import type { Regle } from './objets';
import { verdictsDe } from './verdict-annee';
import type { FaitsVerdicts, SeanceJugee } from './verdict';
import { NATURES_REGLE } from './vocabulaire';

const AUJOURDHUI = '2026-11-20';
const quatre: Regle & RegleAChanger = { ...regle({ id: 'quatre', nombre: 4, unite: 'PAR_AN', debut: '2016-12-08', fin: '2028-12-31' }), fermeLe: null };
const trois = (ecart: Partial<ChangementSaisi> = {}): ChangementSaisi => ({ depuis: '2026-01-01', nombre: 3, unite: 'PAR_AN', motif: 'Avenant n° 1', ...ecart });
const changer = (saisie: ChangementSaisi, ancienne = quatre) => changerRegle(ancienne, saisie, AUJOURDHUI, MAINTENANT);

describe('une règle change : l’ancienne se ferme la veille, une autre s’ouvre, avec un motif', () => {
  it('de 4 à 3 réunions par an', () => {
    expect(changer(trois({ citation: 'avenant n° 1, article 2' }))).toEqual({
      fermee: { fin: '2025-12-31', fermeLe: MAINTENANT, motif: 'Avenant n° 1' },
      ouverte: { nombre: 3, unite: 'PAR_AN', debut: '2026-01-01', fin: '2028-12-31', citation: 'avenant n° 1, article 2', texte: '3 réunions par an, au moins', motif: 'Avenant n° 1' },
    });
  });

  it('sans autre citation, elle garde la sienne', () => expect(changer(trois()).ouverte.citation).toBe('fiche 8'));

  it.each([
    ['un jour d’une année close', trois({ depuis: '2017-01-01' }), 'depuis'],
    ['la veille de l’année', trois({ depuis: '2025-12-31' }), 'depuis'],
    ['un jour après la fin de l’accord', trois({ depuis: '2029-01-01' }), 'depuis'],
    ['une date qui n’existe pas', trois({ depuis: '2026-02-30' }), 'depuis'],
    ['un rythme annuel en cours d’année', trois({ depuis: '2026-07-01' }), 'depuis'],
    ['une autre façon de compter en cours d’année', trois({ depuis: '2026-04-01', nombre: 1, unite: 'PAR_TRIMESTRE' }), 'depuis'],
    ['la même valeur', trois({ nombre: 4 }), 'nombre'],
    ['aucune valeur', trois({ nombre: null }), 'nombre'],
    ['zéro', trois({ nombre: 0 }), 'nombre'],
    ['une unité d’une autre nature', trois({ unite: 'JOURS_OUVRES' }), 'unite'],
    ['sans motif', trois({ motif: ' ' }), 'motif'],
  ])('se refuse : %s', (_cas, saisie, champ) => expect(() => changer(saisie)).toThrow(champs(champ)));

  it('déjà remplacée, elle ne se remplace plus', () => expect(() => changer(trois(), { ...quatre, fermeLe: MAINTENANT })).toThrow(refus('TRANSITION_IMPOSSIBLE')));
  it('finie avant cette année, elle ne change plus', () => expect(() => changer(trois(), { ...quatre, fin: '2018-12-31' })).toThrow(refus('TRANSITION_IMPOSSIBLE')));
  it('un rythme trimestriel change au début d’un trimestre', () => {
    const trimestrielle = { ...regle({ nombre: 1, fin: null }), fermeLe: null };
    expect(changer(trois({ depuis: '2026-10-01', nombre: 2, unite: 'PAR_TRIMESTRE' }), trimestrielle).fermee.fin).toBe('2026-09-30');
    expect(() => changer(trois({ depuis: '2026-10-02', nombre: 2, unite: 'PAR_TRIMESTRE' }), trimestrielle)).toThrow(champs('depuis'));
  });
  it('un délai change n’importe quel jour', () => {
    const preavis = { ...regle({ nature: 'PREAVIS', nombre: 10, unite: 'JOURS_CALENDAIRES', fin: null }), fermeLe: null };
    expect(changer(trois({ depuis: '2026-12-07', nombre: 5, unite: 'JOURS_OUVRES' }), preavis).ouverte.texte).toBe('Convocation 5 jours ouvrés avant la réunion');
  });
  it('chaque nature dit en quoi elle se compte, et chaque valeur se dit', () => {
    for (const nature of NATURES_REGLE) for (const unite of UNITES_PAR_NATURE[nature]) expect(enoncer(nature, 2, unite) === null).toBe(nature === 'ORDRE_DU_JOUR' || nature === 'PRESENCE');
  });
});

const seance = (jour: string, ecart: Partial<SeanceJugee> = {}): SeanceJugee => ({
  id: `r-${jour}`, jour, etat: 'TENUE', reprise: null, departements: ['39'], convoqueeLe: jour, documentsLe: null, points: [], colleges: [], constates: 0, compteRendu: null, candidats: [], transmis: [], transmisLe: null, ...ecart,
});
const faits = (regles: readonly Regle[], seances: readonly SeanceJugee[], instanceId = 'cta-dole'): FaitsVerdicts => ({
  instanceId, typeInstance: 'CTA', departements: ['39'], debut: '2016-01-01', fin: null, regles, seances, bilans: [], revues: [],
});
const remplacer = (saisie: ChangementSaisi) => (regles: readonly Regle[]): Regle[] => {
  const { fermee, ouverte } = changer(saisie);
  return regles.flatMap((r) => (r.id === 'quatre' ? [{ ...r, fin: fermee.fin }, { ...r, ...ouverte, id: 'suite' }] : [r]));
};

describe('l’aperçu dit ce qui bougerait', () => {
  const troisSeances = (annee: number): SeanceJugee[] => [`${annee}-02-10`, `${annee}-05-10`, `${annee}-09-10`].map((jour) => seance(jour));
  const cta = faits([quatre], [...troisSeances(2017), ...troisSeances(2026)]);

  it('de 4 à 3 réunions : cette année bouge, 2017 non', () => {
    const apercu = apercuChangement([cta], 'RYTHME', remplacer(trois()), [2017, 2026], AUJOURDHUI);
    expect(apercu.annees).toEqual([
      { annee: 2017, close: true, jugees: 1, deplacees: 0 },
      { annee: 2026, close: false, jugees: 1, deplacees: 1 },
    ]);
    expect(apercu.deplacements.map((d) => [d.annee, d.avant.etat, d.avant.phrase, d.apres.etat, d.apres.phrase])).toEqual([
      [2026, 'A_VENIR', '3 réunions tenues sur 4.', 'RESPECTE', '3 réunions tenues sur 3.'],
    ]);
  });

  it('qui garde son état avec un autre compte n’est pas déplacé', () => {
    const quatreTenues = faits([quatre], [...troisSeances(2026), seance('2026-10-10')]);
    expect(apercuChangement([quatreTenues], 'RYTHME', remplacer(trois()), [2026], AUJOURDHUI)).toMatchObject({ deplacements: [], recomptees: 1 });
  });

  it('une instance que la règle ne juge pas n’y est pas', () => {
    const jeune = { ...cta, instanceId: 'jeune', debut: '2026-03-01' };
    expect(apercuChangement([jeune], 'RYTHME', remplacer(trois()), [2026], AUJOURDHUI)).toEqual({ annees: [{ annee: 2026, close: false, jugees: 0, deplacees: 0 }], deplacements: [], recomptees: 0 });
  });
});

it('une année close garde ses verdicts, quelle que soit la règle changée et l’histoire', () => {
  const jours = fc.date({ min: new Date('2017-01-01'), max: new Date('2026-11-19'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(jours, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }).filter((n) => n !== 4), fc.integer({ min: 2017, max: 2025 }), (tenues, nombre, annee) => {
      const avant = faits([quatre], tenues.map((jour) => seance(jour)));
      const apres = { ...avant, regles: remplacer(trois({ nombre }))(avant.regles) };
      const simple = (f: FaitsVerdicts) => verdictsDe(f, { annee, jour: AUJOURDHUI }).map((v) => [v.nature, v.etat, v.attendus, v.respectes, v.phrase, v.citation, v.lignes.map((l) => [l.libelle, l.etat])]);
      expect(simple(apres)).toEqual(simple(avant));
    }),
  );
});

describe('une règle nouvelle dit d’où elle vient', () => {
  const accord = { effetLe: '2025-01-01', finLe: '2028-12-31', departements: ['39'], niveau: 'REGIONAL' } as const;
  const saisie = (ecart: Partial<RegleSaisie> = {}): RegleSaisie => ({ source: 'REGLEMENT_INTERIEUR', nature: 'PREAVIS', typeInstance: 'CTA', nombre: 10, unite: 'JOURS_CALENDAIRES', citation: 'article 2', debut: '2026-06-01', ...ecart });
  const creer = (ecart: Partial<RegleSaisie> = {}, attaches: Parameters<typeof creerRegle>[1] = { accord: null, instance: null }) => creerRegle(saisie(ecart), attaches, AUJOURDHUI);

  it('d’un règlement intérieur', () => expect(creer()).toMatchObject({ source: 'REGLEMENT_INTERIEUR', force: 'OBLIGATION', texte: 'Convocation 10 jours avant la réunion', departements: [], fin: null }));
  it('du choix d’une instance', () => expect(creer({ source: 'CHOIX_INSTANCE', instanceId: 'i' }, { accord: null, instance: { type: 'CTA' } })).toMatchObject({ instanceId: 'i', departements: [] }));
  it('d’un accord, dont elle prend le territoire et la fin', () => expect(creer({ source: 'ACCORD', accordId: 'a' }, { accord, instance: null })).toMatchObject({ departements: ['39'], fin: '2028-12-31' }));

  it.each([
    ['sans source', { source: null }, ['source']],
    ['d’un accord sans accord', { source: 'ACCORD' }, ['accordId']],
    ['du choix d’une instance sans instance', { source: 'CHOIX_INSTANCE' }, ['instanceId']],
    ['sans citation', { citation: '' }, ['citation']],
    ['d’une année close', { debut: '2025-06-01' }, ['debut']],
    ['sans son nombre', { nombre: null }, ['nombre']],
    ['une transmission sans destinataire', { nature: 'TRANSMISSION', nombre: null }, ['destinataires']],
    ['une présence sans collège', { nature: 'PRESENCE', nombre: null }, ['colleges']],
    ['un réglage qui ferait la loi', { source: 'REGLAGE' }, ['source']],
    ['de nature inconnue', { nature: 'QUORUM' }, ['nature']],
  ])('se refuse %s', (_cas, ecart, noms) => expect(() => creer(ecart)).toThrow(champs(...noms)));

  it('ne survit pas à son accord', () => expect(() => creer({ source: 'ACCORD', accordId: 'a', fin: '2030-01-01' }, { accord, instance: null })).toThrow(champs('fin')));
});
