import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccepterValeursDocument, CampagneDocument, ConfigurationDocument, MoiDocument, RenvoyerValeursDocument, ValeursDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { uneCampagne, uneValeur } from '../essais/indicateurs';
import { unePersonne } from '../essais/objets';
import Revue from './Revue';

const SOUMISES = [
  uneValeur({ id: 'v39', etat: 'SOUMISE', numerateur: '214', soumiseLe: '2026-11-19T09:00:00.000Z', commentaire: 'Nouvelle enquête.', source: 'Extranet', actions: [], precedente: { libelle: 'Année 2025', numerateur: '61', denominateur: null, texte: null, booleen: null, nonCommunique: null } }),
  uneValeur({ id: 'v21', departement: '21', departementNom: 'Côte-d’Or', etat: 'SOUMISE', nonCommunique: 'Enquête non menée', soumiseLe: '2026-11-19T09:00:00.000Z', actions: [] }),
];

function ouvrir(): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(CampagneDocument, { campagne: uneCampagne({ actions: ['cloreCampagne'], avancement: [{ organisationId: 'o1', organisationNom: 'Réseau Horizon', attendues: 4, aSaisir: 1, saisies: 0, soumises: 2, acceptees: 1, renvoyees: 0, enRetard: 0, echeance: '2026-11-30' }] }) })
    .repondre(ValeursDocument, { valeurs: { items: SOUMISES, total: 2 } });
  afficher(<Revue />, { adresse: '/campagnes/k1/revue', chemin: '/campagnes/:id/revue' });
  return api;
}

const cocher = async (nom: RegExp) => userEvent.click(await screen.findByRole('checkbox', { name: nom }));

describe('la revue', () => {
  it('ne demande que ce que l’on peut juger, et montre la période d’avant, l’écart, le commentaire et la source', async () => {
    const api = ouvrir();
    const ligne = within(await screen.findByRole('row', { name: /F4-2 Jura/ }));
    expect(api.appels('Valeurs')[0]).toMatchObject({ filtre: { campagneId: ['k1'], aExaminer: true } });
    expect(ligne.getByRole('cell', { name: '214' })).toBeVisible();
    expect(ligne.getByText(/214, contre 61 à la période précédente/)).toBeVisible();
    expect(ligne.getByText(/Nouvelle enquête/)).toBeVisible();
    expect(ligne.getByText('Extranet')).toBeVisible();
    expect(within(screen.getByRole('row', { name: /F4-2 Côte-d’Or/ })).getByRole('cell', { name: 'NC' })).toBeVisible();
  });

  it('ne renvoie rien sans motif, puis renvoie d’un coup ce qui est coché', async () => {
    const api = ouvrir().repondre(RenvoyerValeursDocument, { renvoyerValeurs: [] });
    await cocher(/Jura, ACI, Réseau Horizon/);
    await cocher(/Côte-d’Or, ACI, Réseau Horizon/);
    await userEvent.click(screen.getByRole('button', { name: 'Renvoyer 2 valeurs' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.click(dialogue.getByRole('button', { name: 'Renvoyer 2 valeurs' }));
    expect(dialogue.getByLabelText('Motif')).toHaveAccessibleDescription(/À remplir\./);
    expect(api.appels('RenvoyerValeurs')).toEqual([]);
    await userEvent.type(dialogue.getByLabelText('Motif'), 'Précisez la source.');
    await userEvent.click(dialogue.getByRole('button', { name: 'Renvoyer 2 valeurs' }));
    await waitFor(() => expect(api.appels('RenvoyerValeurs')).toEqual([{ ids: ['v39', 'v21'], motif: 'Précisez la source.' }]));
    expect(await screen.findByText('2 valeurs renvoyées.')).toBeVisible();
  });

  it('accepte après avoir dit que cela ne s’annule pas', async () => {
    const api = ouvrir().repondre(AccepterValeursDocument, { accepterValeurs: [] });
    await cocher(/Jura, ACI, Réseau Horizon/);
    await userEvent.click(screen.getByRole('button', { name: 'Accepter 1 valeur' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.getByText('Une acceptation ne s’annule pas.')).toBeVisible();
    await userEvent.click(dialogue.getByRole('button', { name: 'Accepter 1 valeur' }));
    await waitFor(() => expect(api.appels('AccepterValeurs')).toEqual([{ ids: ['v39'] }]));
  });

  it('filtre par organisation, par l’API', async () => {
    const api = ouvrir();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Organisation' }), 'Réseau Horizon');
    await waitFor(() => expect(api.appels('Valeurs').at(-1)).toMatchObject({ filtre: { organisationId: 'o1', aExaminer: true } }));
  });
});
