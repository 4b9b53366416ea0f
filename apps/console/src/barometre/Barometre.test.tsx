import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BarometreDocument, ConfigurationDocument, ResultatsEnquetesDocument, type BarometreVuFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi } from '../essais/fausse-api';
import Barometre from './Barometre';

const articulation = { reunions: 10, approuves: 8, transmis: 6, recus: 3, delaiTransmission: 31, delaiReception: 5, retoursDus: 10, retours: 9 };
const vu = (annee: number, plus: Partial<BarometreVuFragment> = {}): BarometreVuFragment => ({
  annee, jour: `${annee}-11-20`, phrase: `En ${annee}, 12 réunions tenues par 4 instances ; 75 % des sièges représentés.`, reunions: 12, instances: 5, attendues: 40, representees: 30,
  periodicite: [{ type: 'CTA', instances: 4, tenues: 10, sansReunion: 1, intervalle: 84 }], colleges: [{ cle: 'ETAT', attendues: 12, titulaires: 6, suppleants: 3 }],
  signataires: [{ cle: 'Réseau Horizon', attendues: 0, titulaires: 0, suppleants: 0 }, { cle: 'État', attendues: 12, titulaires: 6, suppleants: 3 }],
  genres: [{ cle: 'DEBAT', points: 20, reunions: 12 }], etiquettes: [{ cle: 'PRESENTATION_ACCORD', points: 2, reunions: 2 }], articulation,
  departements: [{ code: '39', nom: 'Jura', reunions: 8, instances: 3, attendues: 30, representees: 24, articulation }], ...plus,
});

function ouvrir(adresse = '/barometre', courante: Partial<BarometreVuFragment> = {}) {
  const api = fausseApi()
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(ResultatsEnquetesDocument, { resultatsEnquetes: [] })
    .repondre(BarometreDocument, ({ annee, precedente }) => ({ courante: vu(Number(annee), courante), precedente: vu(Number(precedente)) }));
  return { api, ...afficher(<Barometre />, { adresse, chemin: '/barometre' }) };
}

it('répond en une phrase, et dit que rien n’est saisi', async () => {
  ouvrir();
  expect(await screen.findByRole('heading', { level: 1, name: /Comment vivent les instances/ })).toBeVisible();
  expect(screen.getByText(/12 réunions tenues par 4 instances/)).toBeVisible();
  expect(screen.getByText(/rien n’y est saisi/)).toBeVisible();
});

it('chaque chiffre a son tableau, son fichier et ses réunions', async () => {
  ouvrir();
  const carte = within((await screen.findByRole('heading', { level: 2, name: 'Participation des signataires' })).closest('section')!);
  await userEvent.click(carte.getByRole('button', { name: 'Tableau' }));
  const etat = carte.getByRole('row', { name: /^État/ });
  expect(within(etat).getAllByRole('cell').map((c) => c.textContent?.replace(/\s/g, ' '))).toEqual(['12', '6', '3', '75 %', '67 %']);
  expect(carte.getByRole('row', { name: /^Réseau Horizon/ })).toHaveTextContent('non calculable');
  expect(carte.getByRole('link', { name: /Télécharger en CSV/ })).toHaveAttribute('href', '/exports/barometre.csv?annee=2026&pour=excel');
  expect(carte.getByRole('link', { name: /D’où vient ce chiffre/ }).getAttribute('href')).toContain('/reunions?filter=');
});

it('se lit par année et par département, dans l’adresse', async () => {
  const { api, routeur } = ouvrir();
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Département' }), '39');
  await userEvent.click(await screen.findByRole('button', { name: 'Année précédente' }));
  expect(routeur.state.location.search).toBe('?departement=39&annee=2025');
  await screen.findByText(/En 2025, 12 réunions/);
  expect(api.appels('Barometre')).toContainEqual({ annee: 2025, precedente: 2024, departements: ['39'], jour: null, jourPrecedent: null });
  expect(screen.queryByRole('heading', { name: 'Représentation par département' })).toBeNull();
});

it('se rejoue à un jour passé, à côté de l’année d’avant au même jour, et en revient', async () => {
  const { api, routeur } = ouvrir('/barometre?annee=2025&jour=2025-05-15');
  expect(await screen.findByText(/d’après ce qu’on savait le 15 mai 2025/)).toBeVisible();
  expect(api.appels('Barometre')[0]).toEqual({ annee: 2025, precedente: 2024, departements: null, jour: '2025-05-15', jourPrecedent: '2024-05-15' });
  await userEvent.click(screen.getByRole('button', { name: 'Exporter' }));
  expect(screen.getByRole('menuitem', { name: /^CSV/ })).toHaveAttribute('href', '/exports/barometre.csv?annee=2025&pour=excel&jour=2025-05-15');
  await userEvent.click(screen.getByRole('button', { name: /Rejoué/ }));
  await waitFor(() => expect(routeur.state.location.search).toBe('?annee=2025'));
});

it('d’une année sans réunion connue, n’invente rien', async () => {
  ouvrir('/barometre?annee=2014', { reunions: 0, phrase: 'En 2014, aucune réunion n’est connue : le baromètre n’a rien à mesurer.' });
  expect(await screen.findByText(/n’invente pas ce qu’elle ne sait pas/)).toBeVisible();
  expect(screen.queryByRole('heading', { level: 2, name: 'Périodicité' })).toBeNull();
});

it.each(['?annee=1900', '?annee=x', '?departement=%27%3B--'])('une adresse qui ne veut rien dire (%s) montre l’année en cours', async (recherche) => {
  const { api } = ouvrir(`/barometre${recherche}`);
  await screen.findByRole('heading', { level: 1, name: /Comment vivent/ });
  expect(api.appels('Barometre')[0]).toEqual({ annee: 2026, precedente: 2025, departements: null, jour: null, jourPrecedent: null });
});
