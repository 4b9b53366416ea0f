import type { Acteur, MandatActeur } from './acteur';
import { droitsDe } from './droits';
import { actesOuverts, menusDe } from './menus';

const mandat = (changement: Partial<MandatActeur>): MandatActeur => ({
  id: 'm', role: 'MEMBRE', genre: 'RESEAU', organisationId: 'o', organisations: ['o'], instancesLues: ['i'], instancesTenues: [], departements: ['39'], national: false, ...changement,
});
const acteur = (...mandats: MandatActeur[]): Acteur => ({ personneId: 'p', mandats });

const TOUT = ['aFaire', 'reunions', 'comptesRendus', 'decisions', 'campagnes', 'analyses', 'bilans', 'remontees', 'bonnesPratiques', 'feuillesDeRoute', 'actions', 'conformite', 'barometre', 'enquetes', 'indicateurs', 'courriels', 'journal', 'accords', 'instances', 'organisations', 'personnes'];

it.each([
  ['personne de connecté', null, []],
  ['un compte sans mandat', acteur(), ['aFaire', 'bonnesPratiques', 'feuillesDeRoute', 'actions', 'conformite', 'barometre', 'indicateurs', 'accords']],
  ['un membre', acteur(mandat({})), TOUT.filter((m) => m !== 'courriels')],
  ['qui anime', acteur(mandat({ role: 'ANIMATEUR', instancesTenues: ['i'] })), TOUT],
  ['l’administrateur', acteur(mandat({ role: 'ADMINISTRATEUR', instancesLues: [] })), ['aFaire', 'bonnesPratiques', 'feuillesDeRoute', 'actions', 'conformite', 'barometre', 'indicateurs', 'courriels', 'journal', 'accords', 'instances', 'organisations', 'personnes']],
])('les menus de %s', (_qui, qui, menus) => expect(menusDe(qui)).toEqual(menus));

it('les actes ouverts sont ceux des mandats, sans doublon ni lecture', () => {
  const actes = actesOuverts(droitsDe(acteur(mandat({}), mandat({ id: 'n', role: 'ADMINISTRATEUR' }))));
  expect(actes).toEqual(expect.arrayContaining(['repondreConvocation', 'creerPersonne', 'terminerMandat']));
  expect(actes).not.toContain('lire');
  expect(actes).not.toContain('planifierReunion');
  expect(new Set(actes).size).toBe(actes.length);
  expect(actesOuverts(droitsDe(acteur()))).toEqual([]);
});
