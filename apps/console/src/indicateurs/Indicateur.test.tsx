import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChangerFournisseursDocument, ConfigurationDocument, ConfirmerIndicateurDocument, IndicateurDocument, MoiDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unIndicateur } from '../essais/indicateurs';
import { unePersonne } from '../essais/objets';
import Indicateur, { type IndicateurVu } from './Indicateur';

function ouvrir(indicateur: IndicateurVu): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(IndicateurDocument, { indicateur });
  afficher(<Indicateur />, { adresse: '/indicateurs/n1', chemin: '/indicateurs/:id/*' });
  return api;
}

describe('un indicateur', () => {
  it('cite sa fiche, nomme ses deux nombres et ses fournisseurs datés', async () => {
    ouvrir(unIndicateur());
    expect(await screen.findByRole('link', { name: /Accord BFC 2016, Fiche\s5/ })).toHaveAttribute('href', '/accords/a1');
    expect(screen.getByText('Personnes en parcours')).toBeVisible();
    const ligne = within(screen.getByRole('row', { name: /Pôle emploi/ }));
    expect(ligne.getByText('France Travail, dans chaque département')).toBeVisible();
    expect(ligne.getByText(/depuis le 1/)).toBeVisible();
  });

  it('dit ce qui reste à confirmer, sans acte pour qui n’administre pas', async () => {
    ouvrir(unIndicateur());
    expect(await screen.findByText('La cellule du fournisseur est vide.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Confirmer' })).toBeNull();
  });

  it('se confirme avec un motif', async () => {
    const api = ouvrir(unIndicateur({ actions: ['confirmerIndicateur'] })).repondre(ConfirmerIndicateurDocument, { confirmerIndicateur: { id: 'n1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Confirmer' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.click(dialogue.getByRole('button', { name: 'Confirmer' }));
    expect(api.appels('ConfirmerIndicateur')).toEqual([]);
    await userEvent.type(dialogue.getByLabelText('Motif'), 'Réponse du comité du 12 mai.');
    await userEvent.click(dialogue.getByRole('button', { name: 'Confirmer' }));
    await waitFor(() => expect(api.appels('ConfirmerIndicateur')).toEqual([{ id: 'n1', version: 2, motif: 'Réponse du comité du 12 mai.' }]));
  });

  it('change de fournisseurs à partir d’un jour, et dit comment ils se partagent', async () => {
    const api = ouvrir(unIndicateur({ actions: ['changerFournisseurs'] })).repondre(ChangerFournisseursDocument, { changerFournisseurs: { id: 'n1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Changer les fournisseurs' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.click(dialogue.getByRole('button', { name: 'Un autre fournisseur' }));
    const second = within(dialogue.getByRole('group', { name: 'Fournisseur 2' }));
    await userEvent.type(second.getByLabelText('Son nom'), 'Réseaux IAE');
    await userEvent.selectOptions(second.getByLabelText('Genre'), 'RESEAU');
    await userEvent.selectOptions(second.getByLabelText('Échelon'), 'REGION');
    await userEvent.selectOptions(dialogue.getByLabelText('Entre eux'), 'CHACUN');
    await userEvent.type(dialogue.getByLabelText('Motif'), 'Avenant');
    await userEvent.click(dialogue.getByRole('button', { name: 'Changer les fournisseurs' }));
    await waitFor(() => expect(api.appels('ChangerFournisseurs')).toHaveLength(1));
    expect(api.appels('ChangerFournisseurs')[0]).toMatchObject({
      id: 'n1', version: 2, debut: '2026-11-20', partage: 'CHACUN', motif: 'Avenant',
      fournisseurs: [
        { designation: 'Pôle emploi', genreOrganisation: 'POLE_EMPLOI', echelon: 'DEPARTEMENT', typeInstance: null, organisationId: null },
        { designation: 'Réseaux IAE', genreOrganisation: 'RESEAU', echelon: 'REGION' },
      ],
    });
  });
});
