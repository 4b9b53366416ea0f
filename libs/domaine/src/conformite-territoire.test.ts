import { compterVerdicts, phraseConformite, raisonEcartee } from './conformite-mots';
import { jugerTerritoires } from './conformite-territoire';
import { regle } from './exemples';
import { BFC, contexte, cta, seance } from './exemples-conformite';

const territoires = [
  { code: '21', nom: 'Côte-d’Or', region: '27', regionNom: 'Bourgogne-Franche-Comté' },
  { code: '39', nom: 'Jura', region: '27', regionNom: 'Bourgogne-Franche-Comté' },
  { code: '75', nom: 'Paris', region: '11', regionNom: 'Île-de-France' },
];
const quatre = ['2017-02-17', '2017-05-12', '2017-09-08', '2017-11-10'].map((jour) => seance(jour));
const dole = cta(quatre);
const lons = cta(quatre.slice(0, 2), { id: 'cta-lons', nom: 'CTA de Lons' });
const saone = cta(quatre, { id: 'cta-saone', nom: 'CTA du val de Saône', departements: ['21', '39'] });
const juger = (instances: Parameters<typeof jugerTerritoires>[0]['instances'], annee = 2017, jour = '2018-01-10') =>
  jugerTerritoires({ criteres: ['RYTHME'], instances, territoires, niveaux: [] }, contexte(annee, jour));
const etats = (instances: Parameters<typeof juger>[0], annee?: number, jour?: string) => Object.fromEntries(juger(instances, annee, jour).departements.map(({ code, etat }) => [code, etat]));

it('un territoire vaut son pire verdict qui compte, et dit combien tiennent', () => {
  const { departements, regions, nation } = juger([dole, lons, saone]);
  expect(departements.map(({ code, etat, tenues, concernees }) => [code, etat, tenues, concernees])).toEqual([['21', 'RESPECTE', 1, 1], ['39', 'EN_RETARD', 2, 3], ['75', 'SANS_OBJET', 0, 0]]);
  // A straddling CTA counts once in its région, and once in the nation.
  expect(regions.find((r) => r.code === '27')).toMatchObject({ etat: 'EN_RETARD', tenues: 2, concernees: 3, enRetard: 1 });
  expect(nation).toMatchObject({ etat: 'EN_RETARD', tenues: 2, concernees: 3 });
});

it.each([
  [2012, { '21': 'INCONNU', '39': 'INCONNU', '75': 'INCONNU' }],
  [2014, { '21': 'SANS_OBJET', '39': 'SANS_OBJET', '75': 'SANS_OBJET' }],
  [2016, { '21': 'SANS_OBJET', '39': 'SANS_OBJET', '75': 'SANS_OBJET' }],
  [2017, { '21': 'INCONNU', '39': 'INCONNU', '75': 'SANS_OBJET' }],
])('là où aucune instance n’est connue en %i : inconnu si une règle liait, sans objet sinon', (annee, attendu) => {
  expect(etats([], annee, '2026-11-20')).toEqual(attendu);
});

it('d’un territoire inconnu, l’article qui lierait est dit', () => {
  const regles = (annee: number) => juger([], annee, '2026-11-20').departements.map(({ regleSansInstance }) => regleSansInstance?.citation ?? null);
  expect([regles(2012), regles(2017)]).toEqual([['article 6.2.4.1', 'article 6.2.4.1', 'article 6.2.4.1'], ['fiche 8', 'fiche 8', null]]);
});

it('sans objet n’est jamais un retard', () => {
  expect(etats([cta([])], 2014, '2026-11-20')['39']).toBe('SANS_OBJET');
});

it('chaque département voit sa part des chiffres d’un comité, et lui seul', () => {
  const campagnes = [{ id: 'c', libelle: 'Année 2016', echeance: '2017-03-31', accordId: 'a', accordCode: 'BFC2016', accordFictif: false, lisible: true, cellules: [
    { departement: '39', attendues: 2, aTemps: 2, tardives: 0, manquantes: 0 }, { departement: '21', attendues: 2, aTemps: 1, tardives: 0, manquantes: 1 },
  ] }];
  const cpr = cta([], { id: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: BFC, campagnes });
  const { departements, regions } = jugerTerritoires({ criteres: ['INDICATEURS'], instances: [cpr], territoires, niveaux: [] }, contexte(2017, '2018-01-10'));
  expect(departements.map(({ etat }) => etat)).toEqual(['EN_RETARD', 'RESPECTE', 'SANS_OBJET']);
  expect(regions.find((r) => r.code === '27')).toMatchObject({ etat: 'EN_RETARD', concernees: 1 });
});

const comptes = (de: Partial<Record<'RESPECTE' | 'A_VENIR' | 'EN_RETARD' | 'SANS_OBJET' | 'INCONNU', number>>) =>
  compterVerdicts(Object.entries(de).flatMap(([etat, n]) => Array.from({ length: n ?? 0 }, () => ({ etat: etat as 'RESPECTE' }))));

it.each([
  [{ RESPECTE: 62, A_VENIR: 29, EN_RETARD: 10 }, 'Au 20 novembre 2026, 62 départements sur 101 tiennent le rythme ; 10 sont en retard.'],
  [{ RESPECTE: 1, A_VENIR: 4, EN_RETARD: 3, SANS_OBJET: 93 }, 'Au 20 novembre 2026, 1 département sur les 8 où une règle s’applique tient le rythme ; 3 sont en retard.'],
  [{ A_VENIR: 7, EN_RETARD: 1, SANS_OBJET: 93 }, 'Au 20 novembre 2026, aucun département sur les 8 où une règle s’applique ne tient le rythme ; 1 est en retard.'],
  [{ SANS_OBJET: 101 }, 'Au 20 novembre 2026, aucune règle ne s’applique : les 101 départements sont sans objet.'],
  [{ INCONNU: 101 }, 'Au 20 novembre 2026, aucun département sur 101 ne tient le rythme ; aucun n’est en retard ; de 101, on ne sait rien.'],
])('%j', (de, phrase) => {
  expect(phraseConformite('RYTHME', 2026, '2026-11-20', comptes(de))).toBe(phrase);
});

it('une année finie dit son nom : ce n’est plus du jour que l’on parle', () => {
  expect(phraseConformite('RYTHME', 2017, '2026-11-20', comptes({ RESPECTE: 5, EN_RETARD: 3 }))).toBe('Pour 2017, vu du 20 novembre 2026, 5 départements sur 8 tiennent le rythme ; 3 sont en retard.');
});

it.each([
  [regle({ departements: [] }), regle(), 'L’accord signé pour le territoire le plus étroit l’emporte : ici l’accord régional, devant la règle nationale.'],
  [regle({ force: 'PROPOSITION' }), null, 'Une proposition n’engage personne avant la décision qui la reprend.'],
  [regle({ source: 'CHOIX_INSTANCE' }), regle(), 'La règle de l’instance ne dispense pas d’une obligation : Accord BFC 2016, fiche 8.'],
  [regle({ force: 'RECOMMANDATION' }), regle({ source: 'REGLEMENT_INTERIEUR' }), 'La règle que l’instance s’est donnée passe devant une recommandation.'],
  [regle({ debut: '2015-01-01' }), regle(), 'À territoire égal, l’accord le plus récent l’emporte.'],
])('dit pourquoi une règle est écartée', (ecartee, devant, raison) => {
  expect(raisonEcartee({ regle: ecartee, devant })).toBe(raison);
});
