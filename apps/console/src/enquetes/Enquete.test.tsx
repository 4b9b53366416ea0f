import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CloreEnqueteDocument, ConfigurationDocument, EnqueteDocument, MoiDocument, RepondreEnqueteDocument, type EnqueteVueFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import Enquete from './Enquete';

const QUESTIONS = [
  { id: 'q1', code: 'UTILITE_CTA', intitule: 'Le CTA vous aide-t-il ?', aide: null, choix: ['Non', 'Oui'], citation: 'AC2015, annexe 1 (à vérifier)' },
  { id: 'q2', code: 'ECHANGES', intitule: 'Comment sont vos échanges ?', aide: 'Une seule réponse.', choix: ['Difficiles', 'Bons'], citation: 'AC2015, annexe 1 (à vérifier)' },
];
const uneEnquete = (plus: Partial<EnqueteVueFragment> = {}): EnqueteVueFragment => ({
  id: 'e1', instanceId: 'i1', instanceNom: 'Comité de pilotage régional', annee: 2026, departements: ['39'], ouvreLe: '2026-11-03', fermeLe: '2026-12-14', etat: 'OUVERTE', closeLe: null, reponses: 7, version: 1,
  actions: ['repondreEnquete'], questions: QUESTIONS, siennes: [], ...plus,
});

function ouvrir(enquete: EnqueteVueFragment): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(EnqueteDocument, { enquete });
  afficher(<Enquete />, { adresse: '/enquetes/e1', chemin: '/enquetes/:id' });
  return api;
}
const question = (nom: RegExp) => within(screen.getByRole('group', { name: nom }));

it('dit jusqu’à quand elle se remplit, et qui voit quoi', async () => {
  ouvrir(uneEnquete());
  expect(await screen.findByRole('heading', { level: 1, name: 'Enquête 2026' })).toBeVisible();
  expect(screen.getByText(/jusqu’au 14 décembre 2026 ; 7 organisations ont répondu/)).toBeVisible();
  expect(screen.getByText(/lue de votre organisation seule/)).toBeVisible();
});

it('se remplit d’un choix par question, et dit celle qui manque', async () => {
  const api = ouvrir(uneEnquete()).repondre(RepondreEnqueteDocument, { repondreEnquete: { id: 'e1' } });
  await userEvent.click(await screen.findByRole('radio', { name: 'Oui' }));
  await userEvent.click(screen.getByRole('button', { name: 'Répondre' }));
  expect(question(/échanges/).getByText('Choisissez une réponse.')).toBeVisible();
  expect(api.appels('RepondreEnquete')).toEqual([]);
  await userEvent.click(question(/échanges/).getByRole('radio', { name: 'Difficiles' }));
  await userEvent.click(screen.getByRole('button', { name: 'Répondre' }));
  await waitFor(() => expect(api.appels('RepondreEnquete')).toEqual([expect.objectContaining({ enqueteId: 'e1', reponses: [{ questionId: 'q1', choix: 2 }, { questionId: 'q2', choix: 1 }] })]));
});

it('montre la réponse donnée, qui se change', async () => {
  ouvrir(uneEnquete({ siennes: [{ id: 'r1', organisationNom: 'Chantier Mésange', choix: [2, 1], reponduLe: '2026-11-10T09:00:00Z' }] }));
  expect(await screen.findByText(/Chantier Mésange a répondu le 10 novembre 2026/)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Oui' })).toBeChecked();
  expect(screen.getByRole('button', { name: 'Changer la réponse' })).toBeVisible();
});

it('fermée, elle renvoie aux résultats et garde sa propre réponse', async () => {
  ouvrir(uneEnquete({ etat: 'CLOSE', actions: [], siennes: [{ id: 'r1', organisationNom: 'Chantier Mésange', choix: [2, 1], reponduLe: '2026-11-10T09:00:00Z' }] }));
  expect(await screen.findByRole('link', { name: 'Lire ce que disent les structures' })).toHaveAttribute('href', '/barometre?annee=2026');
  expect(screen.getByText('Votre réponse : Oui')).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
});

it('se clôt par qui tient le comité', async () => {
  const api = ouvrir(uneEnquete({ actions: ['cloreEnquete'] })).repondre(CloreEnqueteDocument, { cloreEnquete: { id: 'e1' } });
  await userEvent.click(await screen.findByRole('button', { name: 'Clore' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Clore' }));
  await waitFor(() => expect(api.appels('CloreEnquete')).toEqual([{ id: 'e1', version: 1 }]));
});
