import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccordsDocument, ConfigurationDocument, ContestationDocument, ContestationsDocument, ContesterMesureDocument, IndicateursDocument, MesuresDocument, MoiDocument, RepondreContestationDocument, type ContestationVueFragment, type MesuresQuery } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import Contestation from './Contestation';
import Mesures from './Mesures';

type Mesure = MesuresQuery['mesures'][number];
const indicateur = { id: 'n82', code: 'F8-2', intitule: 'Réunions de CTA par an', fiche: 'fiche 8', aConfirmer: null, accord: { id: 'a1', code: 'BFC2025', fictif: false }, article: { id: 'ar8', code: 'fiche 8', genre: 'FICHE' as const } };
const mesure = (ecart: Partial<Mesure> = {}): Mesure => ({
  departement: null, departementNom: null, typeInstance: null, numerateur: 6, denominateur: null, taux: null, phrase: 'Réunions de CTA tenues.', preuves: 6, lisibles: 6, contestees: 0, actions: [], citation: null, indicateur, contestations: [], ...ecart,
});
const LUES: readonly Mesure[] = [
  mesure(),
  mesure({ departement: '21', departementNom: 'Côte-d’Or', numerateur: 3, preuves: 3, lisibles: 0 }),
  mesure({ departement: '39', departementNom: 'Jura', numerateur: 5, preuves: 5, lisibles: 5, actions: ['contesterMesure'], contestees: 1, contestations: [{ id: 'c1', etat: 'OUVERTE', organisationNom: 'DDETS du Jura' }] }),
];

function ouvrir(adresse = '/mesures', lues: readonly Mesure[] = LUES): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(AccordsDocument, { accords: { total: 1, items: [{ id: 'a1', code: 'BFC2025', titre: 'Accord fictif', niveau: 'REGIONAL', departements: [], signeLe: null, effetLe: '2025-01-01', finLe: null, aConfirmer: null, fictif: true }] } })
    .repondre(IndicateursDocument, { indicateurs: { total: 1, items: [{ ...indicateur, rang: 30, etoile: true, unite: 'NOMBRE', dimensions: ['DEPARTEMENT'], calcule: true, fournisseurs: [] }] } })
    .repondre(MesuresDocument, { mesures: [...lues] })
    .repondre(ContestationsDocument, { contestations: { total: 0, items: [] } })
    .repondre(ContesterMesureDocument, { contesterMesure: { id: 'c9' } });
  afficher(<Mesures />, { adresse, chemin: '/mesures' });
  return api;
}

describe('les chiffres comptés par la plateforme', () => {
  it('disent ce qu’ils comptent, d’où ils viennent, et ouvrent leurs preuves', async () => {
    const api = ouvrir();
    const ligne = within(await screen.findByRole('table', { name: /Chiffres que la plateforme compte/ })).getByRole('row', { name: /F8-2/ });
    expect(within(ligne).getByText('Réunions de CTA tenues.')).toBeVisible();
    expect(within(ligne).getByText('6')).toBeVisible();
    expect(within(ligne).getByRole('link', { name: /Accord BFC 2025, fiche/ })).toHaveAttribute('href', '/accords/a1');
    expect(within(ligne).getByRole('link', { name: /6 preuves/ })).toHaveAttribute('href', '/mesures/n82?annee=2026');
    expect(api.appels('Mesures').at(-1)).toEqual({ accordId: 'a1', annee: 2026 });
  });

  it('se lisent par département, sans que le total soit leur somme', async () => {
    ouvrir();
    const tableau = await screen.findByRole('table', { name: 'Chiffres comptés par département' });
    expect(within(tableau).getAllByRole('row').map((r) => r.textContent)).toEqual(['DépartementF8-2', '21 Côte-d’Or 3', '39 Juracontesté  5', 'Tout le territoire 6']);
  });

  it('d’un autre département ou d’une autre année, à la même adresse', async () => {
    const api = ouvrir();
    await userEvent.selectOptions(await screen.findByLabelText('Territoire'), 'Côte-d’Or');
    expect(await screen.findByText('que vos mandats n’ouvrent pas')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Année'), '2025');
    await waitFor(() => expect(api.appels('Mesures').at(-1)).toEqual({ accordId: 'a1', annee: 2025 }));
  });

  it('s’ouvrent là où les preuves se lisent, à qui ne lit pas tout le territoire', async () => {
    ouvrir('/mesures', LUES.slice(1));
    expect(await screen.findByLabelText('Territoire')).toHaveDisplayValue('Jura');
  });

  it('se contestent par leurs fournisseurs, avec un motif', async () => {
    const api = ouvrir('/mesures?departement=39');
    expect(await screen.findByRole('link', { name: /Contesté DDETS du Jura/ })).toHaveAttribute('href', '/contestations/c1');
    await userEvent.click(screen.getByRole('button', { name: 'Contester' }));
    const dialogue = await screen.findByRole('dialog');
    await userEvent.type(within(dialogue).getByLabelText('Motif'), 'La réunion du 30 juin manque');
    await userEvent.click(within(dialogue).getByRole('button', { name: 'Contester' }));
    await waitFor(() => expect(api.appels('ContesterMesure')).toMatchObject([{ indicateurId: 'n82', departement: '39', annee: 2026, motif: 'La réunion du 30 juin manque' }]));
  });

  it('n’ont rien à montrer à qui ne lit aucune instance', async () => {
    ouvrir('/mesures', []);
    expect(await screen.findByRole('heading', { name: 'Aucun chiffre à lire ici' })).toBeVisible();
  });
});

describe('une contestation', () => {
  const contestation = (ecart: Partial<ContestationVueFragment> = {}): ContestationVueFragment => ({
    id: 'c1', etat: 'OUVERTE', annee: 2026, departement: '39', departementNom: 'Jura', numerateur: 5, denominateur: null, motif: 'La réunion du 30 juin manque', reponse: null, contesteeLe: '2026-11-18T09:00:00Z', repondueLe: null,
    organisationNom: 'DDETS du Jura', instanceNom: 'Comité de pilotage régional', accordId: 'a1', version: 1, actions: [], indicateur: { id: 'n82', code: 'F8-2', intitule: 'Réunions de CTA par an' }, ...ecart,
  });
  function lire(c: ContestationVueFragment): FausseApi {
    const api = fausseApi().repondre(MoiDocument, { moi: unePersonne() }).repondre(ContestationDocument, { contestation: c }).repondre(RepondreContestationDocument, { repondreContestation: { id: 'c1' } });
    afficher(<Contestation />, { adresse: '/contestations/c1', chemin: '/contestations/:id' });
    return api;
  }

  it('dit le chiffre d’alors, qui le conteste et pourquoi', async () => {
    lire(contestation());
    expect(await screen.findByRole('heading', { level: 1, name: 'Contestation de F8-2, Jura, 2026' })).toBeVisible();
    expect(screen.getByText('La réunion du 30 juin manque')).toBeVisible();
    expect(screen.getByText(/Attendue du secrétariat/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir les preuves' })).toHaveAttribute('href', '/mesures/n82?annee=2026&departement=39');
    expect(screen.queryByRole('button', { name: 'Répondre' })).toBeNull();
  });

  it('reçoit du secrétariat une réponse et sa suite', async () => {
    const api = lire(contestation({ actions: ['repondreContestation'] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Répondre' }));
    const dialogue = await screen.findByRole('dialog');
    await userEvent.selectOptions(within(dialogue).getByLabelText('Suite'), 'oui');
    await userEvent.type(within(dialogue).getByLabelText('Réponse'), 'Le CTA reprendra cette réunion.');
    await userEvent.click(within(dialogue).getByRole('button', { name: 'Répondre' }));
    await waitFor(() => expect(api.appels('RepondreContestation')).toEqual([{ id: 'c1', version: 1, reponse: 'Le CTA reprendra cette réunion.', retenue: true }]));
  });
});
