import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CampagneDocument, ConfigurationDocument, JournalDocument, MoiDocument, ProlongerEcheanceDocument, ValeursDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { quatreValeurs, uneCampagne } from '../essais/indicateurs';
import { unePersonne } from '../essais/objets';
import Campagne, { type CampagneVue } from './Campagne';

const LIGNE = { organisationId: 'o1', organisationNom: 'Réseau Horizon', attendues: 4, aSaisir: 1, saisies: 1, soumises: 0, acceptees: 1, renvoyees: 1, enRetard: 0, echeance: '2026-11-30' };

function ouvrir(campagne: CampagneVue, siennes = quatreValeurs()): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(JournalDocument, { journal: { items: [], total: 0 } })
    .repondre(CampagneDocument, { campagne })
    .repondre(ValeursDocument, { valeurs: { items: siennes, total: siennes.length } });
  afficher(<Campagne />, { adresse: '/campagnes/k1', chemin: '/campagnes/:id/*' });
  return api;
}

describe('une campagne, pour qui fournit', () => {
  it('dit l’avancement en une phrase, une barre lisible sans couleur, et sa clé en nombres', async () => {
    ouvrir(uneCampagne());
    expect(await screen.findByText(/3 valeurs sur 4 saisies, dont 1 acceptée, à rendre dans 10 jours/)).toBeVisible();
    expect(screen.getByRole('img', { name: '1 acceptée, 1 à soumettre, 1 renvoyée, 1 à saisir sur 4' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ouvrir la saisie' })).toHaveAttribute('href', '/campagnes/k1/saisie');
    expect(screen.queryByRole('table', { name: /par organisation/ })).toBeNull();
  });

  it('liste ses indicateurs, leur détail attendu et leur état', async () => {
    ouvrir(uneCampagne());
    const ligne = within(await screen.findByRole('row', { name: /F4-2/ }));
    expect(ligne.getByText('2 départements × 2 types')).toBeVisible();
    expect(ligne.getByText('1 renvoyée')).toBeVisible();
    expect(ligne.getByRole('link')).toHaveAttribute('href', '/campagnes/k1/saisie?indicateur=F4-2');
  });
});

describe('une campagne, pour qui examine', () => {
  const vue = uneCampagne({ actions: ['cloreCampagne'], soumises: 2, avancement: [LIGNE, { ...LIGNE, organisationId: 'o2', organisationNom: 'Réseau Sillage', soumises: 2, acceptees: 2 }] });

  it('compte par organisation, sans jamais de chiffre', async () => {
    ouvrir(vue, []);
    const tableau = within(await screen.findByRole('table', { name: /Avancement de la campagne par organisation/ }));
    expect(within(tableau.getByRole('row', { name: /Réseau Sillage/ })).getByRole('link', { name: '2 à examiner' })).toHaveAttribute('href', expect.stringContaining('/campagnes/k1/revue'));
    expect(screen.getByText('1 sur 2 a tout rendu')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Examiner 2 valeurs' })).toHaveAttribute('href', '/campagnes/k1/revue');
  });

  it('prolonge l’échéance d’une organisation, avec un motif', async () => {
    const api = ouvrir(vue, []).repondre(ProlongerEcheanceDocument, { prolongerEcheance: { id: 'k1' } });
    await userEvent.click(await screen.findByRole('button', { name: /Prolonger l’échéance\u00a0?: Réseau Horizon|Prolonger l’échéance : Réseau Horizon/ }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.type(dialogue.getByLabelText('Nouvelle échéance'), '2026-12-07');
    await userEvent.click(dialogue.getByRole('button', { name: /^Prolonger/ }));
    expect(api.appels('ProlongerEcheance')).toEqual([]);
    await userEvent.type(dialogue.getByLabelText('Motif'), 'Changement d’outil');
    await userEvent.click(dialogue.getByRole('button', { name: /^Prolonger/ }));
    await waitFor(() => expect(api.appels('ProlongerEcheance')).toEqual([{ campagneId: 'k1', organisationId: 'o1', echeance: '2026-12-07', motif: 'Changement d’outil' }]));
  });

  it('ne clôt pas tant que des valeurs attendent, et dit pourquoi', async () => {
    ouvrir({ ...vue, manques: [{ acte: 'cloreCampagne', code: 'SOUMISES', message: '2 valeurs soumises attendent la revue.', champ: null }] }, []);
    expect(await screen.findByRole('button', { name: 'Clore' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText('2 valeurs soumises attendent la revue.')).toBeVisible();
  });
});
