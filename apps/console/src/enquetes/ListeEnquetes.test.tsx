import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigurationDocument, EnquetesDocument, InstancesChoixDocument, MoiDocument, type EnquetesQuery } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import ListeEnquetes from './ListeEnquetes';

type Ligne = EnquetesQuery['enquetes']['items'][number];
const uneLigne = (plus: Partial<Ligne>): Ligne => ({ id: 'e1', instanceNom: 'Comité de pilotage régional', annee: 2026, fermeLe: '2026-12-14', etat: 'OUVERTE', reponses: 7, actions: ['repondreEnquete'], siennes: [], ...plus });

function ouvrir(lignes: readonly Ligne[], droits: readonly string[] = []): void {
  fausseApi()
    .repondre(MoiDocument, { moi: unePersonne({ droits: [...droits] }) })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(InstancesChoixDocument, { instances: { items: [{ id: 'i1', nom: 'Comité de pilotage régional', sigle: 'COPIL', type: 'COMITE_PILOTAGE_REGIONAL', departements: [], actions: ['ouvrirEnquete'] }] } })
    .repondre(EnquetesDocument, { enquetes: { items: [...lignes], total: lignes.length } });
  afficher(<ListeEnquetes />, { adresse: '/enquetes' });
}
const ligne = async (nom: RegExp): Promise<HTMLElement> => (await screen.findByRole('rowheader', { name: nom })).closest('tr')!;

it('d’une enquête en cours, offre de répondre et tait les résultats', async () => {
  ouvrir([uneLigne({})]);
  const rang = within(await ligne(/Enquête 2026/));
  expect(rang.getByRole('link', { name: 'Répondre' })).toHaveAttribute('href', '/enquetes/e1');
  expect(rang.getByText('une fois fermée')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ouvrir une enquête' })).toBeNull();
});

it.each([['CLOSE', 'Close'], ['OUVERTE', 'À clore']] as const)('fermée (%s), mène aux résultats et dit sa propre réponse', async (etat, mot) => {
  ouvrir([uneLigne({ annee: 2025, etat, fermeLe: '2025-11-28', actions: [], siennes: [{ id: 'r1', reponduLe: '2025-11-10T09:00:00Z' }] })]);
  const rang = within(await ligne(/Enquête 2025/));
  expect(rang.getByText(mot)).toBeVisible();
  expect(rang.getByText('donnée le 10 novembre 2025')).toBeVisible();
  expect(rang.getByRole('link', { name: 'Lire les résultats' })).toHaveAttribute('href', '/barometre?annee=2025');
});

it('s’ouvre d’ici par qui tient un comité, pour cette année ou la précédente', async () => {
  ouvrir([uneLigne({})], ['ouvrirEnquete']);
  await userEvent.click(await screen.findByRole('button', { name: 'Ouvrir une enquête' }));
  const annee = await screen.findByLabelText('Année sur laquelle elle porte');
  expect(within(annee).getAllByRole('option').map((o) => o.textContent)).toEqual(expect.arrayContaining(['2026', '2025']));
});
