import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigurationDocument, DonnerMandatDocument, InstancesChoixDocument, MoiDocument, OrganisationsChoixDocument, PersonneDocument, TerminerMandatDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import Personne, { type PersonneVue } from './Personne';

const mandat = (plus: Partial<PersonneVue['mandats'][number]> = {}): PersonneVue['mandats'][number] => ({ id: 'm1', role: 'MEMBRE', debut: '2025-01-01', fin: null, organisation: { id: 'o1', nom: 'Association Tarin' }, instance: null, ...plus });

function ouvrir(plus: Partial<PersonneVue> = {}): FausseApi {
  const personne: PersonneVue = { id: 'p1', prenom: 'Claire', nom: 'Martin', courriel: 'claire.martin@exemple.fr', fonction: null, active: true, version: 1, actions: ['donnerMandat', 'terminerMandat', 'inviterPersonne'], mandats: [mandat()], ...plus };
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(PersonneDocument, { personne })
    .repondre(InstancesChoixDocument, { instances: { items: [] } })
    .repondre(OrganisationsChoixDocument, { organisations: { items: [{ id: 'o2', nom: 'DDETS du Jura', genre: 'ETAT', typeSiae: null }] } })
    .repondre(DonnerMandatDocument, { donnerMandat: { id: 'm2' } })
    .repondre(TerminerMandatDocument, { terminerMandat: { id: 'm1' } });
  afficher(<Personne />, { adresse: '/personnes/p1', chemin: '/personnes/:id/*' });
  return api;
}

describe('les mandats d’une personne', () => {
  it('un mandat qui finit bientôt se voit avant qu’il ferme', async () => {
    ouvrir({ mandats: [mandat({ fin: '2026-12-31' })] });
    expect(await screen.findByText(/Expire dans 41/)).toBeVisible();
  });

  it('se terminent maintenant quand aucun jour n’est donné', async () => {
    const api = ouvrir();
    await userEvent.click(await screen.findByRole('button', { name: /Terminer le mandat/ }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Terminer/ }));
    await waitFor(() => expect(api.appels('TerminerMandat')).toEqual([{ id: 'm1', fin: null }]));
  });

  it('se donnent au nom d’une organisation, pour une période', async () => {
    const api = ouvrir();
    await userEvent.click(await screen.findByRole('button', { name: 'Donner un mandat' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialogue.getByLabelText('Rôle'), 'Secrétariat');
    await userEvent.type(dialogue.getByLabelText('Au nom de l’organisation'), 'DDETS');
    await userEvent.click(await dialogue.findByRole('option', { name: 'DDETS du Jura' }));
    await userEvent.click(dialogue.getByRole('button', { name: 'Donner un mandat' }));
    await waitFor(() => expect(api.appels('DonnerMandat')[0]).toMatchObject({ saisie: { personneId: 'p1', role: 'SECRETARIAT', organisationId: 'o2', instanceId: null, debut: '2026-11-20', fin: null } }));
  });

  it('un mandat sans organisation ne part pas', async () => {
    const api = ouvrir();
    await userEvent.click(await screen.findByRole('button', { name: 'Donner un mandat' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialogue.getByLabelText('Rôle'), 'Membre');
    await userEvent.click(dialogue.getByRole('button', { name: 'Donner un mandat' }));
    expect(dialogue.getByLabelText('Au nom de l’organisation')).toHaveAccessibleDescription('À remplir.');
    expect(api.appels('DonnerMandat')).toEqual([]);
  });
});
