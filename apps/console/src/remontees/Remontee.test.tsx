import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigurationDocument, MoiDocument, RemonteeDocument, RemonteesDocument, RepondreRemonteeDocument, TransmettreRemonteeDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import Remontee, { type RemonteeVue } from './Remontee';

const ACTIONS = ['transmettreRemontee', 'sortirRemontee', 'repondreRemontee', 'fusionnerRemontee', 'cloreRemontee'];

const uneRemontee = (plus: Partial<RemonteeVue> = {}): RemonteeVue => ({
  id: 'm1', genre: 'DIFFICULTE', titre: 'Bus du soir', texte: 'Aucun bus après 18 heures.', etat: 'OUVERTE', origineNom: 'CTA de Dole', instanceId: 'i1', instanceNom: 'CTA de Dole', departements: ['39'], externe: null,
  leveeLe: '2026-11-10T09:00:00.000Z', arriveeLe: '2026-11-10T09:00:00.000Z', reponduLe: null, retenueLe: null, version: 1, actions: ACTIONS, reponse: null, fusionneeDans: null,
  etapes: [{ id: 'e1', genre: 'LEVEE', instanceNom: 'CTA de Dole', vers: null, mot: null, instant: '2026-11-10T09:00:00.000Z' }],
  destinations: [{ id: 'i2', nom: 'CDIAE du Jura', type: 'CDIAE' }], branches: [],
  ...plus,
});

function ouvrir(remontee: RemonteeVue, autres: readonly RemonteeVue[] = [remontee]): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(RemonteeDocument, { remontee })
    .repondre(RemonteesDocument, { remontees: { items: [...autres], total: autres.length } });
  afficher(<Remontee />, { adresse: '/remontees/m1', chemin: '/remontees/:id/*' });
  return api;
}

describe('une remontée', () => {
  it('dit qui lui doit une réponse, et depuis combien de jours', async () => {
    ouvrir(uneRemontee());
    expect(await screen.findByText('Le CTA de Dole lui doit une réponse depuis 10 jours.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Bus du soir' })).toBeVisible();
  });

  it('d’un CTA à cheval, se transmet à un département ou aux deux', async () => {
    const api = ouvrir(uneRemontee({ destinations: [{ id: 'i2', nom: 'CDIAE du Jura', type: 'CDIAE' }, { id: 'i3', nom: 'CDIAE de la Côte-d’Or', type: 'CDIAE' }, { id: 'i4', nom: 'Comité régional', type: 'COMITE_PILOTAGE_REGIONAL' }], branches: [{ id: 'm2', instanceNom: 'CDIAE de la Nièvre', etat: 'REPONDUE' }] })).repondre(TransmettreRemonteeDocument, { transmettreRemontee: { id: 'm1' } });
    expect(await screen.findByRole('link', { name: 'CDIAE de la Nièvre' })).toHaveAttribute('href', '/remontees/m2');
    await userEvent.click(await screen.findByRole('button', { name: 'Transmettre' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialogue.getByLabelText('À quelle instance'), 'i2+i3');
    await userEvent.type(dialogue.getByLabelText(/^Pourquoi/), 'Deux départements');
    await userEvent.click(dialogue.getByRole('button', { name: 'Transmettre' }));
    await waitFor(() => expect(api.appels('TransmettreRemontee')).toEqual([{ id: 'm1', version: 1, versId: 'i2', aussi: [expect.objectContaining({ versId: 'i3' })], mot: 'Deux départements' }]));
  });

  it('se transmet à une instance plus haute, jamais sans un mot', async () => {
    const api = ouvrir(uneRemontee()).repondre(TransmettreRemonteeDocument, { transmettreRemontee: { id: 'm1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Transmettre' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialogue.getByLabelText('À quelle instance'), 'CDIAE du Jura');
    await userEvent.click(dialogue.getByRole('button', { name: 'Transmettre' }));
    expect(api.appels('TransmettreRemontee')).toEqual([]);
    await userEvent.type(dialogue.getByLabelText(/^Pourquoi/), 'Le CTA n’a pas de levier.');
    await userEvent.click(dialogue.getByRole('button', { name: 'Transmettre' }));
    await waitFor(() => expect(api.appels('TransmettreRemontee')).toEqual([{ id: 'm1', version: 1, versId: 'i2', aussi: [], mot: 'Le CTA n’a pas de levier.' }]));
  });

  it('au plus haut niveau, ne propose plus de monter', async () => {
    ouvrir(uneRemontee({ destinations: [] }));
    expect(await screen.findByRole('button', { name: 'Répondre' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Transmettre' })).toBeNull();
  });

  it('reçoit sa réponse', async () => {
    const api = ouvrir(uneRemontee()).repondre(RepondreRemonteeDocument, { repondreRemontee: { id: 'm1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Répondre' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.type(dialogue.getByLabelText('Réponse'), 'Une navette roulera.');
    await userEvent.click(dialogue.getByRole('button', { name: 'Répondre' }));
    await waitFor(() => expect(api.appels('RepondreRemontee')).toEqual([{ id: 'm1', version: 1, reponse: 'Une navette roulera.' }]));
  });

  it('se joint à une autre quand une autre attend au même endroit', async () => {
    ouvrir(uneRemontee());
    await screen.findByRole('button', { name: 'Répondre' });
    expect(screen.queryByRole('button', { name: 'Joindre à une autre' })).toBeNull();
  });

  it('jointe, elle mène à l’autre ; lue sans droit d’agir, elle n’offre rien', async () => {
    ouvrir(uneRemontee({ etat: 'FUSIONNEE', actions: [], fusionneeDans: { id: 'm2', titre: 'Trains du matin' } }));
    expect(await screen.findByRole('link', { name: 'Trains du matin' })).toHaveAttribute('href', '/remontees/m2');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('raconte son chemin, avec le mot de chaque étape', async () => {
    ouvrir(uneRemontee({
      etat: 'REPONDUE', reponse: 'Une navette roulera.', actions: [],
      etapes: [
        ...uneRemontee().etapes,
        { id: 'e2', genre: 'TRANSMISE', instanceNom: 'CTA de Dole', vers: 'CDIAE du Jura', mot: 'Pas de levier ici.', instant: '2026-11-12T09:00:00.000Z' },
        { id: 'e3', genre: 'REPONDUE', instanceNom: 'CDIAE du Jura', vers: null, mot: 'Une navette roulera.', instant: '2026-11-15T09:00:00.000Z' },
      ],
    }));
    const chemin = within(await screen.findByRole('region', { name: 'Son chemin' }));
    expect(chemin.getAllByRole('listitem').map((etape) => etape.querySelector('b')?.textContent)).toEqual(['Levée', 'Transmise au CDIAE du Jura', 'Répondue']);
    expect(chemin.getByText('Pas de levier ici.')).toBeVisible();
    expect(screen.getByText(/La réponse est revenue au CTA de Dole/)).toBeVisible();
  });
});
