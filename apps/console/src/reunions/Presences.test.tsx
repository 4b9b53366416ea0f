import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OrganisationsChoixDocument, TenirReunionDocument, type ParticipantVuFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi } from '../essais/fausse-api';
import { uneReunion } from '../essais/objets';
import { Presences } from './Presences';

const participant = (id: string, nom: string, plus: Partial<ParticipantVuFragment> = {}): ParticipantVuFragment => ({
  id, nom, fonction: null, organisationNom: null, college: 'IAE', titre: 'MEMBRE', reponse: 'ATTENDUE', presence: 'INCONNUE', organisation: null, personne: null, ...plus,
});

function ouvrir() {
  const api = fausseApi().repondre(TenirReunionDocument, { tenirReunion: { id: 'r1' } }).repondre(OrganisationsChoixDocument, { organisations: { items: [] } });
  const reunion = uneReunion({ etat: 'CONVOQUEE', actions: ['tenirReunion'], participants: [participant('a', 'Claire Martin', { reponse: 'EXCUSE' }), participant('b', 'Hugo Petit')] });
  afficher(<Presences reunion={reunion} />);
  return api;
}

const groupe = (nom: string) => within(screen.getByRole('radiogroup', { name: `Présence de ${nom}` }));

describe('relever les présences', () => {
  it('propose la réponse à la convocation, et ne marque personne présent d’office', () => {
    ouvrir();
    expect(groupe('Claire Martin').getByRole('radio', { name: 'Excusé' })).toBeChecked();
    expect(groupe('Hugo Petit').queryByRole('radio', { checked: true })).toBeNull();
  });

  it('envoie une ligne par personne, ce qui n’est pas relevé restant inconnu', async () => {
    const api = ouvrir();
    await userEvent.click(groupe('Claire Martin').getByRole('radio', { name: 'À distance' }));
    await userEvent.click(screen.getByRole('button', { name: 'Tenir la réunion' }));
    await waitFor(() => expect(api.appels('TenirReunion')).toEqual([{ id: 'r1', version: 3, presences: [{ participantId: 'a', presence: 'DISTANCE' }, { participantId: 'b', presence: 'INCONNUE' }] }]));
  });

  it('ajoute une personne venue sans convocation, avec son nom', async () => {
    const api = ouvrir();
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une personne venue sans convocation' }));
    await userEvent.type(screen.getByLabelText('Nom de la personne venue'), 'Léa Roux');
    await userEvent.click(screen.getByRole('button', { name: 'Tenir la réunion' }));
    await waitFor(() => expect(api.appels('TenirReunion')[0]).toMatchObject({ presences: [{}, {}, { nom: 'Léa Roux', presence: 'PRESENT', organisationId: null }] }));
  });
});
