import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionsAReporterDocument, ReporterActionsDocument, type ActionsAReporterQuery } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { uneAction } from '../essais/feuilles';
import ReporterActions from './ReporterActions';

type Reportable = ActionsAReporterQuery['actions']['items'][number];
const reportable = (plus: Partial<Reportable>): Reportable => ({ ...uneAction(), feuilleDeRoute: { id: 'f1', annee: 2026 }, ...plus });

function ouvrir(items: Reportable[], actions: string[] = ['reporterActions']): FausseApi {
  const api = fausseApi().repondre(ActionsAReporterDocument, { feuilleDeRoute: { id: 'f2', annee: 2027, instanceNom: 'Comité de pilotage régional', version: 4, actions }, actions: { items } });
  afficher(<ReporterActions />, { adresse: '/feuilles-de-route/f2/reporter', chemin: '/feuilles-de-route/:id/reporter' });
  return api;
}

it('montre où en est chaque action, et ne propose que l’échéance encore à venir', async () => {
  ouvrir([reportable({ id: 'a1', intitule: 'Signer', echeance: '2026-12-31', echeanceLibelle: 'fin 2026' }), reportable({ id: 'a2', intitule: 'Rencontrer', echeance: '2027-03-31', echeanceLibelle: 'fin mars 2027' })]);
  expect(await screen.findByText(/2 actions ne sont pas terminées/)).toBeVisible();
  const [signer] = screen.getAllByRole('listitem');
  expect(within(signer!).getByText(/40 %, échéance : fin 2026/)).toBeVisible();
  expect(screen.getByLabelText(/Échéance en 2027.*Signer/)).toHaveValue('');
  expect(screen.getByLabelText(/Échéance en 2027.*Rencontrer/)).toHaveValue('fin mars 2027');
});

it('reporte les seules lignes choisies, avec leur nouvelle échéance', async () => {
  const api = ouvrir([reportable({ id: 'a1', intitule: 'Signer' }), reportable({ id: 'a2', intitule: 'Rencontrer' })]).repondre(ReporterActionsDocument, { reporterActions: { id: 'f2' } });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Rencontrer' }));
  await userEvent.type(screen.getByLabelText(/Échéance en 2027.*Signer/), '1er trimestre');
  await userEvent.click(screen.getByRole('button', { name: /^Reporter 1.action$/ }));
  await waitFor(() => expect(api.appels('ReporterActions')).toEqual([{ id: 'f2', version: 4, lignes: [expect.objectContaining({ actionId: 'a1', echeance: '1er trimestre' })] }]));
});

it('dit quand il n’y a rien à reporter', async () => {
  ouvrir([]);
  expect(await screen.findByRole('heading', { name: 'Rien à reporter' })).toBeVisible();
});
