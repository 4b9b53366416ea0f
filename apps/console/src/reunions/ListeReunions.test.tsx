import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigurationDocument, InstancesChoixDocument, MoiDocument, ReunionsDocument, type ReunionsQuery } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import ListeReunions from './ListeReunions';

type Ligne = ReunionsQuery['reunions']['items'][number];
const ligne = (plus: Partial<Ligne>): Ligne => ({
  id: 'r1', instanceNom: 'CTA du bassin de Dole', titre: null, debut: '2026-12-01T09:00:00.000Z', fin: '2026-12-01T11:00:00.000Z', zone: 'Europe/Paris', jour: '2026-12-01',
  etat: 'PLANIFIEE', motif: null, nombreConvoques: 0, nombreReponses: 0, nombrePresents: 0, comptesRendus: [], attendus: [], ...plus,
});

function ouvrir(items: Ligne[], total = items.length): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(InstancesChoixDocument, { instances: { items: [] } })
    .repondre(ReunionsDocument, ({ filtre }) => ({ reunions: filtre && 'texte' in Object(filtre) ? { items: [], total: 0 } : { items, total } }));
  afficher(<ListeReunions />, { adresse: '/reunions', chemin: '/reunions' });
  return api;
}

const pages = (api: FausseApi) => api.appels('Reunions').filter((variables) => variables['parPage'] !== 1);

describe('la liste des réunions', () => {
  it('est un tableau titré, dont la ligne s’ouvre par un lien', async () => {
    ouvrir([ligne({})]);
    const tableau = within(await screen.findByRole('table', { name: /Réunions que vos mandats ouvrent/ }));
    expect(await tableau.findByRole('link', { name: 'CTA du bassin de Dole' })).toHaveAttribute('href', '/reunions/r1');
    expect(tableau.getByRole('rowheader', { name: 'CTA du bassin de Dole' })).toBeVisible();
    expect(tableau.getByRole('checkbox', { name: /Sélectionner\u00a0: CTA du bassin de Dole/ })).toBeInTheDocument();
  });

  it('dit ce qui vient, avec la date de l’API', async () => {
    ouvrir([ligne({ attendus: [{ acte: 'convoquerReunion', libelle: 'Convoquer', avantLe: '2026-11-21', faitLe: null, etat: 'A_VENIR' }] })]);
    expect(await screen.findByText('Convoquer avant le 21 nov.')).toBeVisible();
  });

  it('trie par l’API, et le dit', async () => {
    const api = ouvrir([ligne({})]);
    await userEvent.click(await screen.findByRole('button', { name: 'Instance' }));
    await waitFor(() => expect(pages(api).at(-1)).toMatchObject({ tri: [{ champ: 'instanceNom', sens: 'ASC' }] }));
    expect(screen.getByRole('columnheader', { name: 'Instance' })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('filtre par l’API ; la puce dit le champ et la valeur, et se retire', async () => {
    const api = ouvrir([ligne({})]);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'État' }), 'Convoquée');
    await waitFor(() => expect(pages(api).at(-1)).toMatchObject({ filtre: { etat: 'CONVOQUEE' } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer le filtre État\u00a0: Convoquée' }));
    await waitFor(() => expect(pages(api).at(-1)?.['filtre']).toBeNull());
  });

  it('un filtre qui ne trouve rien se nomme et propose de se retirer', async () => {
    ouvrir([ligne({})]);
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Titre ou lieu' }), 'Nevers');
    expect(await screen.findByText(/Rien ne correspond aux filtres titre ou lieu/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Retirer les filtres' }));
    expect(await screen.findByRole('link', { name: 'CTA du bassin de Dole' })).toBeVisible();
  });

  it('vide, dit ce qui sera là et offre le premier geste', async () => {
    ouvrir([]);
    expect(await screen.findByRole('heading', { level: 2, name: 'Aucune réunion pour vos mandats' })).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Planifier une réunion' })[0]).toHaveAttribute('href', '/reunions/planifier');
  });

  it('masque une colonne à la demande', async () => {
    ouvrir([ligne({})]);
    await screen.findByRole('table');
    await userEvent.click(screen.getByText('Colonnes'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ce qui vient' }));
    expect(screen.queryByRole('columnheader', { name: 'Ce qui vient' })).toBeNull();
  });
});
