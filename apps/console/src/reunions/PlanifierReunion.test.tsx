import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InstancesChoixDocument, OrganisationsChoixDocument, PlanifierReunionDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import PlanifierReunion from './PlanifierReunion';

const instance = (id: string, nom: string, departements: string[], actions = ['planifierReunion']) => ({ id, nom, sigle: nom, type: 'CTA', departements, actions });

function ouvrir(instances = [instance('i1', 'CTA de Dole', ['39']), instance('i2', 'CTA de Cayenne', ['973'])], suite = ''): { api: FausseApi; routeur: ReturnType<typeof afficher>['routeur'] } {
  const api = fausseApi()
    .repondre(InstancesChoixDocument, { instances: { items: instances } })
    .repondre(OrganisationsChoixDocument, { organisations: { items: [{ id: 'o1', nom: 'Mission locale', genre: 'PRESCRIPTEUR', typeSiae: null }] } })
    .repondre(PlanifierReunionDocument, { planifierReunion: { id: 'r9' } });
  const { routeur } = afficher(<PlanifierReunion />, { adresse: `/reunions/planifier${suite}`, chemin: '/reunions/planifier' });
  return { api, routeur };
}

async function remplir(nom: string): Promise<void> {
  await userEvent.selectOptions(await screen.findByLabelText('Instance'), nom);
  await userEvent.type(screen.getByLabelText('Jour'), '2026-12-01');
}

const saisie = (api: FausseApi) => api.appels('PlanifierReunion')[0]?.['saisie'];

describe('planifier une réunion', () => {
  it('envoie l’instant que montre l’horloge du lieu', async () => {
    const { api } = ouvrir();
    await remplir('CTA de Cayenne');
    await userEvent.click(screen.getByRole('button', { name: 'Planifier la réunion' }));
    await waitFor(() => expect(saisie(api)).toMatchObject({ instanceId: 'i2', zone: 'America/Cayenne', debut: '2026-12-01T13:00:00.000Z', fin: '2026-12-01T15:00:00.000Z' }));
  });

  it('ouvre la réunion planifiée, sans demander à quitter la saisie', async () => {
    const { routeur } = ouvrir();
    await remplir('CTA de Dole');
    await userEvent.click(screen.getByRole('button', { name: 'Planifier la réunion' }));
    await waitFor(() => expect(routeur.state.location.pathname).toBe('/reunions/r9'));
  });

  it('une séance passée se reprend avec un motif', async () => {
    const { api } = ouvrir();
    await remplir('CTA de Dole');
    await userEvent.click(screen.getByRole('checkbox', { name: /Cette séance a déjà eu lieu/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Planifier la réunion' }));
    expect(screen.getByLabelText('Motif de la reprise')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('Motif de la reprise'), 'Tenue avant la plateforme');
    await userEvent.click(screen.getByRole('button', { name: 'Planifier la réunion' }));
    await waitFor(() => expect(saisie(api)).toMatchObject({ reprise: 'Tenue avant la plateforme' }));
  });

  it('invite une organisation de plus, choisie au clavier', async () => {
    const { api } = ouvrir();
    await remplir('CTA de Dole');
    await userEvent.type(screen.getByLabelText(/Inviter aussi une organisation/), 'Mission');
    await screen.findByRole('option', { name: 'Mission locale' });
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /Mission locale/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Planifier la réunion' }));
    await waitFor(() => expect(saisie(api)).toMatchObject({ invites: ['o1'] }));
  });

  it('prend l’instance que dit l’adresse', async () => {
    ouvrir(undefined, '?instance=i2');
    expect(await screen.findByLabelText('Instance')).toHaveValue('i2');
  });

  it('n’existe pas pour qui ne tient aucune instance', async () => {
    ouvrir([instance('i1', 'CTA de Dole', ['39'], [])]);
    expect(await screen.findByRole('heading', { level: 1, name: /Cette page n’existe pas/ })).toBeVisible();
  });

  it('demande avant de quitter une saisie', async () => {
    const { routeur } = ouvrir();
    await remplir('CTA de Dole');
    void routeur.navigate('/autre');
    await userEvent.click(await screen.findByRole('button', { name: 'Rester sur la page' }));
    expect(routeur.state.location.pathname).toBe('/reunions/planifier');
    void routeur.navigate('/autre');
    await userEvent.click(await screen.findByRole('button', { name: 'Quitter sans enregistrer' }));
    expect(await screen.findByText('Autre page')).toBeVisible();
  });
});
