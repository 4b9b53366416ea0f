import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccordsDocument, BilansDocument, ComposerBilanDocument, ConfigurationDocument, InstancesChoixDocument, MoiDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { unResume } from '../essais/bilans';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import ComposerBilan from './ComposerBilan';
import ListeBilans from './ListeBilans';

const instance = (id: string, nom: string, actions: string[]) => ({ id, nom, sigle: id, type: 'CDIAE', departements: ['39'], actions });
const accord = (id: string, titre: string, departements: string[]) => ({ id, code: id, titre, niveau: 'REGIONAL', departements, signeLe: null, effetLe: '2016-01-01', finLe: null, aConfirmer: null, fictif: false });

function preparer(droits: string[], bilans = [unResume()]): FausseApi {
  return fausseApi()
    .repondre(MoiDocument, { moi: unePersonne({ droits, menus: ['bilans'] }) })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(AccordsDocument, { accords: { total: 2, items: [accord('a1', 'Accord BFC 2016', ['39']), accord('a2', 'Accord d’ailleurs', ['13'])] } })
    .repondre(BilansDocument, { bilans: { total: bilans.length, items: bilans } })
    .repondre(InstancesChoixDocument, { instances: { items: [instance('i1', 'CDIAE du Jura', ['composerBilan']), instance('i2', 'CDIAE du Doubs', [])] } });
}

describe('composer un bilan', () => {
  it('n’offre que les instances que l’on tient et les accords de leur territoire, et dit ce qui existe déjà', async () => {
    const api = preparer(['composerBilan']).repondre(ComposerBilanDocument, { composerBilan: { id: 'b9' } });
    const { routeur } = afficher(<ComposerBilan />, { adresse: '/bilans/composer', chemin: '/bilans/composer' });
    const choix = await screen.findByLabelText('Instance');
    expect([...choix.querySelectorAll('option')].map((option) => option.textContent)).toEqual(['CDIAE du Jura']);
    await waitFor(() => expect(screen.getByLabelText('Accord')).toHaveValue('a1'));
    expect(screen.queryByRole('option', { name: 'Accord d’ailleurs' })).toBeNull();
    expect(await screen.findByRole('link', { name: 'Bilan 2025, Bourgogne-Franche-Comté' })).toBeVisible();
    expect(screen.getByLabelText('Année')).toHaveValue('2025');
    expect(screen.getByRole('option', { name: '2026, en cours' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: '2015' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Composer le bilan' }));
    await waitFor(() => expect(api.appels('ComposerBilan')).toMatchObject([{ instanceId: 'i1', accordId: 'a1', annee: 2025 }]));
    await waitFor(() => expect(routeur.state.location.pathname).toBe('/bilans/b9'));
  });

  it('un bilan déjà composé est refusé à sa place, et ce qui était choisi reste', async () => {
    preparer(['composerBilan']).refuser(ComposerBilanDocument, 'SAISIE_INVALIDE', 'Vérifiez la saisie.', { champs: [{ champ: 'annee', message: 'Le bilan 2026 est déjà composé.' }] });
    afficher(<ComposerBilan />, { adresse: '/bilans/composer', chemin: '/bilans/composer' });
    await waitFor(() => expect(screen.getByLabelText('Accord')).toHaveValue('a1'));
    await userEvent.click(screen.getByRole('button', { name: 'Composer le bilan' }));
    expect(await screen.findByText('Le bilan 2026 est déjà composé.')).toBeVisible();
    expect(screen.getByLabelText('Année')).toHaveAttribute('aria-invalid', 'true');
  });
});

describe('composer depuis l’accueil', () => {
  it('retient l’instance que la tâche nommait', async () => {
    preparer(['composerBilan']).repondre(InstancesChoixDocument, { instances: { items: [instance('i1', 'CDIAE du Jura', ['composerBilan']), instance('i3', 'CTA de Dole', ['composerBilan'])] } });
    afficher(<ComposerBilan />, { adresse: '/bilans/composer?instance=i3', chemin: '/bilans/composer' });
    await waitFor(() => expect(screen.getByLabelText('Instance')).toHaveValue('i3'));
  });
});

describe('la liste des bilans', () => {
  it('dit l’état et ce qui vient, du point de vue de qui la lit', async () => {
    preparer([], [unResume({ actions: ['examinerBilan'] }), unResume({ id: 'b2', titre: 'Bilan 2024', annee: 2024, etat: 'BROUILLON', renvoyeLe: '2026-11-01T08:00:00.000Z', numero: 1 })]);
    afficher(<ListeBilans />, { adresse: '/bilans' });
    const lien = await screen.findByRole('link', { name: 'Bilan 2025, Bourgogne-Franche-Comté' });
    expect(lien.closest('tr')).toHaveTextContent('À examiner');
    expect(lien.closest('tr')).toHaveTextContent(/À vous.*examiner, adopter ou renvoyer/);
    expect(screen.getByRole('link', { name: 'Bilan 2024' }).closest('tr')).toHaveTextContent('À corriger, puis transmettre la version 2');
    expect(screen.queryByRole('link', { name: 'Composer un bilan' })).toBeNull();
  });

  it('vide, elle dit d’où viendra un bilan, et l’offre à qui peut le composer', async () => {
    preparer(['composerBilan'], []);
    afficher(<ListeBilans />, { adresse: '/bilans' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Aucun bilan pour vos mandats' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Composer un bilan' })).toHaveAttribute('href', '/bilans/composer');
  });
});
