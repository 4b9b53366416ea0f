import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InstancesChoixDocument, MoiDocument, OuvrirEnqueteDocument, ResultatsEnquetesDocument, type ResultatVuFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import { CeQueDisent } from './CeQueDisent';

const unResultat = (plus: Partial<ResultatVuFragment> = {}): ResultatVuFragment => ({
  enqueteId: 'e1', instanceNom: 'Comité de pilotage régional', annee: 2025, fermeLe: '2025-11-28', fermee: true, reponses: 8,
  questions: [{ id: 'q1', code: 'UTILITE_CTA', intitule: 'Le CTA vous aide-t-il ?', aide: null, choix: ['Non', 'Oui'], citation: 'AC2015, annexe 1 (à vérifier)' }],
  groupes: [
    { dimension: 'ENSEMBLE', cle: '', reponses: 8, effectifs: [[2, 6]] },
    { dimension: 'GENRE', cle: 'RESEAU', reponses: null, effectifs: null },
    { dimension: 'GENRE', cle: 'SIAE', reponses: 4, effectifs: [[1, 3]] },
  ],
  ...plus,
});

function ouvrir(resultats: readonly ResultatVuFragment[], droits: readonly string[] = []): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne({ droits: [...droits] }) })
    .repondre(InstancesChoixDocument, { instances: { items: [{ id: 'i1', nom: 'Comité de pilotage régional', sigle: 'COPIL', type: 'COMITE_PILOTAGE_REGIONAL', departements: [], actions: ['ouvrirEnquete'] }] } })
    .repondre(ResultatsEnquetesDocument, { resultatsEnquetes: [...resultats] });
  afficher(<CeQueDisent annee={2025} departement={null} courante={2026} rejoue={null} />);
  return api;
}

it('dit ce qui vient en tête, et chaque question a son tableau et son fichier', async () => {
  ouvrir([unResultat()]);
  expect(await screen.findByText(/« Oui » vient en tête : 75 % des 8 réponses/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));
  expect(within(screen.getByRole('row', { name: /^Oui/ })).getAllByRole('cell').map((c) => c.textContent?.replace(/\s/g, ' '))).toEqual(['6', '75 %']);
  expect(screen.getByRole('link', { name: /Télécharger en CSV/ })).toHaveAttribute('href', '/exports/enquetes.csv?annee=2025&pour=excel');
});

it('d’un groupe trop petit, dit seulement qu’il l’est', async () => {
  ouvrir([unResultat()]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Réponses' }), 'GENRE/RESEAU');
  expect(screen.getByText('Moins de 3 réponses')).toBeVisible();
  expect(screen.queryByRole('heading', { name: /Le CTA vous aide/ })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Réponses' }), 'GENRE/SIAE');
  expect(await screen.findByText(/75 % des 4 réponses/)).toBeVisible();
});

it('ouverte, renvoie à la page où l’on répond, sans aucun chiffre', async () => {
  ouvrir([unResultat({ fermee: false, groupes: [] })]);
  expect(await screen.findByRole('link', { name: /Enquête 2025/ })).toHaveAttribute('href', '/enquetes/e1');
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('s’ouvre par qui tient un comité', async () => {
  const api = ouvrir([], ['ouvrirEnquete']).repondre(OuvrirEnqueteDocument, { ouvrirEnquete: { id: 'e2' } });
  expect(await screen.findByText('Aucune enquête 2025 n’a été ouverte ici.')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Ouvrir l’enquête 2025' }));
  const dialogue = within(screen.getByRole('dialog'));
  await userEvent.type(dialogue.getByLabelText('Dernier jour pour répondre'), '2026-12-15');
  await userEvent.click(dialogue.getByRole('button', { name: 'Ouvrir l’enquête 2025' }));
  await waitFor(() => expect(api.appels('OuvrirEnquete')).toEqual([expect.objectContaining({ instanceId: 'i1', saisie: { annee: 2025, fermeLe: '2026-12-15' } })]));
});
