import { champs, instance, MAINTENANT } from './exemples';
import {
  actesPossiblesRemontee, cloreRemontee, fusionnerRemontee, leverRemontee, peutMonter, repondreRemontee, retenirBonnePratique, sortirRemontee, titreDePoint, transmettreRemontee,
  type EtatRemontee, type Remontee,
} from './remontee';

const cta = instance({ id: 'cta', type: 'CTA', departements: ['39'] });
const cdiae39 = instance({ id: 'cdiae39', type: 'CDIAE', departements: ['39'] });
const cdiae21 = instance({ id: 'cdiae21', type: 'CDIAE', departements: ['21'] });
const region = instance({ id: 'region', type: 'COMITE_PILOTAGE_REGIONAL', departements: ['21', '39'] });
const nation = instance({ id: 'nation', type: 'COMITE_PILOTAGE_NATIONAL', departements: [] });
const moment = { aujourdHui: '2026-11-20', maintenant: MAINTENANT };
const SAISIE = { genre: 'DIFFICULTE', titre: 'Transports du soir', texte: 'Aucun bus ne dessert le chantier après 18 heures.' };

const remontee = (ecart: Partial<Remontee> = {}): Remontee => ({
  id: 'r1', questionId: 'r1', ...leverRemontee(SAISIE, cta, MAINTENANT), externe: null, reponse: null, fusionneeDansId: null, reponduLe: null, closeLe: null, retenueLe: null, version: 1, ...ecart,
});

it('levée, elle attend une réponse de l’instance où elle est levée', () => {
  expect(leverRemontee(SAISIE, cta, MAINTENANT)).toEqual({ ...SAISIE, etat: 'OUVERTE', origineId: 'cta', instanceId: 'cta', atteintes: ['cta'], departements: ['39'], leveeLe: MAINTENANT, arriveeLe: MAINTENANT });
});

it.each([
  ['un genre inconnu', { genre: 'PLAINTE' }, 'genre'],
  ['un titre vide', { titre: ' ' }, 'titre'],
  ['un texte trop court', { texte: 'Rien' }, 'texte'],
  ['un numéro de sécurité sociale', { texte: 'Le salarié 1 85 05 78 006 084 36 attend.' }, 'texte'],
])('refuse %s', (_cas, ecart, champ) => expect(() => leverRemontee({ ...SAISIE, ...ecart }, cta, MAINTENANT)).toThrow(champs(champ)));

it.each([
  ['d’un CTA à son CDIAE', cta, cdiae39, true],
  ['d’un CTA au CDIAE d’à côté', cta, cdiae21, false],
  ['d’un CTA droit au comité régional', cta, region, true],
  ['d’un CDIAE au comité régional', cdiae39, region, true],
  ['d’un comité régional au comité national', region, nation, true],
  ['d’un comité régional à un CDIAE', region, cdiae39, false],
  ['d’un CDIAE à lui-même', cdiae39, cdiae39, false],
  ['à une instance qui n’est plus', cta, { ...cdiae39, fin: '2026-06-30' }, false],
  ['à une instance qui n’est pas encore', cta, { ...cdiae39, debut: '2027-01-01' }, false],
])('monte-t-elle %s : %#', (_cas, de, vers, attendu) => expect(peutMonter(de, vers, '2026-11-20')).toBe(attendu));

it('transmise, elle attend plus haut et reste lue de ceux qui l’ont levée', () => {
  expect(transmettreRemontee(remontee(), { de: cta, vers: cdiae39, mot: 'Le CTA n’a pas de levier.' }, moment)).toEqual({
    etat: 'OUVERTE', instanceId: 'cdiae39', atteintes: ['cta', 'cdiae39'], arriveeLe: MAINTENANT, reponse: null, reponduLe: null, mot: 'Le CTA n’a pas de levier.',
  });
});

it.each([
  ['sans un mot', cdiae39, '', 'mot'],
  ['vers le bas ou ailleurs', cdiae21, 'Pour information', 'versId'],
])('ne se transmet pas %s', (_cas, vers, mot, champ) => expect(() => transmettreRemontee(remontee(), { de: cta, vers, mot }, moment)).toThrow(champs(champ)));

describe('à cheval, elle prend une branche par département', () => {
  const cheval = instance({ id: 'cheval', type: 'CTA', departements: ['21', '39'] });
  const transmettre = (aussi: readonly (typeof cdiae21)[], vers = cdiae39) => transmettreRemontee(remontee(), { de: cheval, vers, aussi, mot: 'Deux départements' }, moment);
  it('vers les deux CDIAE', () => expect(transmettre([cdiae21])).toMatchObject({ instanceId: 'cdiae39' }));
  it.each([
    ['deux fois vers le même', [cdiae39]],
    ['vers un autre niveau', [region]],
    ['vers un autre territoire', [instance({ id: 'cdiae13', type: 'CDIAE', departements: ['13'] })]],
  ])('jamais %s', (_cas, aussi) => expect(() => transmettre(aussi)).toThrow(champs('aussi')));
});

it('répondue, elle revient où elle a été levée', () => {
  expect(repondreRemontee(remontee({ instanceId: 'region', atteintes: ['cta', 'region'] }), 'La région finance une navette.', MAINTENANT)).toEqual({
    etat: 'REPONDUE', reponse: 'La région finance une navette.', reponduLe: MAINTENANT, instanceId: 'cta', arriveeLe: MAINTENANT,
  });
});

it('une réponse qui ne suffit pas : elle remonte, ouverte de nouveau', () => {
  expect(transmettreRemontee(remontee({ etat: 'REPONDUE', reponse: 'Non.' }), { de: cta, vers: region, mot: 'La réponse ne règle rien.' }, moment)).toMatchObject({ etat: 'OUVERTE', instanceId: 'region', reponse: null });
});

it('passée à l’extérieur, elle reste ici jusqu’à sa réponse', () => {
  expect(sortirRemontee(remontee(), { externe: 'CREFOP', mot: 'Besoin de formation' }, MAINTENANT)).toEqual({ etat: 'EXTERNE', externe: 'CREFOP', arriveeLe: MAINTENANT, mot: 'Besoin de formation' });
  expect(() => sortirRemontee(remontee(), { externe: '', mot: 'x' }, MAINTENANT)).toThrow(champs('externe', 'mot'));
});

it('jointe à une autre, ses demandeurs liront l’autre', () => {
  const autre = remontee({ id: 'r2', instanceId: 'cdiae39', atteintes: ['cta2', 'cdiae39'] });
  const jointe = remontee({ instanceId: 'cdiae39', atteintes: ['cta', 'cdiae39'] });
  expect(fusionnerRemontee(jointe, autre, 'Même sujet', MAINTENANT)).toEqual({
    jointe: { etat: 'FUSIONNEE', fusionneeDansId: 'r2', closeLe: MAINTENANT }, dans: { atteintes: ['cta2', 'cdiae39', 'cta'] }, mot: 'Même sujet',
  });
  expect(() => fusionnerRemontee(jointe, jointe, 'Même sujet', MAINTENANT)).toThrow(champs('dansId'));
  expect(() => fusionnerRemontee(jointe, { ...autre, instanceId: 'region' }, 'Même sujet', MAINTENANT)).toThrow(champs('dansId'));
});

it('ne se clôt pas sans un mot', () => {
  expect(cloreRemontee(remontee(), 'Réglé sur place', MAINTENANT)).toEqual({ etat: 'CLOSE', closeLe: MAINTENANT, mot: 'Réglé sur place' });
  expect(() => cloreRemontee(remontee(), ' ', MAINTENANT)).toThrow(champs('mot'));
});

it.each<[EtatRemontee, string[]]>([
  ['OUVERTE', ['transmettreRemontee', 'sortirRemontee', 'repondreRemontee', 'fusionnerRemontee', 'cloreRemontee']],
  ['EXTERNE', ['repondreRemontee', 'cloreRemontee']],
  ['REPONDUE', ['transmettreRemontee', 'cloreRemontee']],
  ['CLOSE', []],
  ['FUSIONNEE', []],
])('%s : %j', (etat, actes) => {
  expect(actesPossiblesRemontee(remontee({ etat }))).toEqual(actes);
  for (const acte of [() => cloreRemontee(remontee({ etat: 'FUSIONNEE' }), 'mot', MAINTENANT), () => repondreRemontee(remontee({ etat: 'CLOSE' }), 'mot', MAINTENANT)]) expect(acte).toThrow(/n’est pas possible/);
});

it('seule une bonne pratique entre dans la boîte à outils, et une fois', () => {
  const pratique = { titre: 'Visites croisées', texte: 'Deux SIAE se visitent chaque trimestre.', themes: ['Mobilité', 'Mobilité'] };
  const bonne = remontee({ genre: 'BONNE_PRATIQUE', etat: 'CLOSE' });
  expect(retenirBonnePratique(bonne, pratique, MAINTENANT)).toEqual({ ...pratique, themes: ['Mobilité'], retenueLe: MAINTENANT });
  expect(() => retenirBonnePratique(remontee(), pratique, MAINTENANT)).toThrow(/Seule une bonne pratique/);
  expect(() => retenirBonnePratique({ ...bonne, retenueLe: MAINTENANT }, pratique, MAINTENANT)).toThrow(/déjà/);
  expect(() => retenirBonnePratique(bonne, { ...pratique, themes: ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1'] }, MAINTENANT)).toThrow(champs('themes'));
});

it('vient à l’ordre du jour comme une question, puis comme une réponse', () => {
  expect(titreDePoint(remontee())).toBe('Remontée « Transports du soir »');
  expect(titreDePoint(remontee({ etat: 'REPONDUE' }))).toBe('Réponse à la remontée « Transports du soir »');
});
