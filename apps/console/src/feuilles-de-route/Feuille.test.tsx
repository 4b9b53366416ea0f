import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AvancerActionDocument, CloreActionDocument, ConfigurationDocument, FeuilleDeRouteDocument, JournalDocument, MoiDocument, type ActionVueFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { uneAction, uneFeuille } from '../essais/feuilles';
import { unePersonne } from '../essais/objets';
import Feuille from './Feuille';
import type { FeuilleVue } from './feuille';

const ACTIONS = [
  uneAction({ id: 'a1', intitule: 'Organiser un CTA', retard: 143, avancement: 92 }),
  uneAction({ id: 'a2', intitule: 'Relever les besoins', chantierRang: 2, chantier: 'Formation', echeanceLibelle: '4e trimestre 2026', echeance: '2026-12-31', actions: ['avancerAction', 'cloreAction'] }),
  uneAction({ id: 'a3', intitule: 'Présenter en CDIAE', etat: 'TERMINEE', avancement: 100 }),
];

function ouvrir(feuille: FeuilleVue = uneFeuille(), actions: readonly ActionVueFragment[] = ACTIONS, vue = ''): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(JournalDocument, { journal: { items: [], total: 0 } })
    .repondre(FeuilleDeRouteDocument, { feuilleDeRoute: feuille, actions: { items: actions, total: actions.length } });
  afficher(<Feuille />, { adresse: `/feuilles-de-route/f1${vue}`, chemin: '/feuilles-de-route/:id/*' });
  return api;
}

describe('une feuille de route en frise', () => {
  it('est une table par chantier : pilote, échéance, état, et l’avancement dit en mots', async () => {
    ouvrir();
    const tableau = within(await screen.findByRole('table', { name: /par chantier, avec leur frise/ }));
    expect(tableau.getByRole('rowheader', { name: '2. Formation' })).toBeVisible();
    const retard = within(tableau.getByRole('row', { name: /Organiser un CTA/ }));
    expect(retard.getByText('Retard 143 j')).toBeVisible();
    expect(retard.getByText('92 % réalisé')).toBeInTheDocument();
    expect(within(tableau.getByRole('row', { name: /Relever les besoins/ })).getByText(/trimestre$/)).toBeVisible();
    expect(screen.getByRole('link', { name: /10 déc/ })).toHaveAttribute('href', '/reunions/r1');
  });

  it('d’autrefois, elle ne compte rien comme fait ni en retard, et dit ce qui est à vérifier', async () => {
    ouvrir(uneFeuille({ aConfirmer: 'Texte tronqué.', comptes: { ...uneFeuille().comptes, actions: 1, nonRenseignees: 1, enRetard: 0 } }), [uneAction({ etat: 'NON_RENSEIGNEE', piloteNom: null })]);
    expect(await screen.findByText(/Aucune source ne dit/)).toBeVisible();
    expect(screen.getByText(/À vérifier. Texte tronqué/)).toBeVisible();
    expect(screen.getByText('Sans suite connue')).toBeVisible();
    expect(screen.queryByText(/^Retard \d/)).toBeNull();
  });

  it('en brouillon, elle offre d’ajouter et d’adopter, avec ce qui serait mieux d’abord', async () => {
    ouvrir(uneFeuille({ etat: 'BROUILLON', numero: 0, adopteeLe: null, actions: ['creerAction', 'importerActions', 'adopterFeuilleDeRoute'], conseils: ['Le bilan de 2025 n’est pas encore adopté.'] }));
    expect(await screen.findByRole('link', { name: 'Ajouter une action' })).toHaveAttribute('href', '/actions/creer?feuille=f1');
    expect(screen.getByText('Le bilan de 2025 n’est pas encore adopté.')).toBeVisible();
    expect(screen.getByRole('link', { name: /réimporter/ })).toHaveAttribute('href', '/feuilles-de-route/f1/importer');
  });
});

describe('une feuille de route par état', () => {
  it('une carte se déplace sans souris : le menu ouvre l’acte, qui demande ce qu’il faut', async () => {
    const api = ouvrir(uneFeuille(), ACTIONS, '/suivi').repondre(CloreActionDocument, { cloreAction: { id: 'a2' } });
    const enCours = within(await screen.findByRole('list', { name: 'En cours, 2 actions' }));
    expect(enCours.queryByLabelText('Déplacer « Organiser un CTA » vers')).toBeNull();
    await userEvent.selectOptions(enCours.getByLabelText('Déplacer « Relever les besoins » vers'), 'TERMINEE');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Déplacer' }));
    await waitFor(() => expect(api.appels('CloreAction')).toEqual([{ id: 'a2', version: 1 }]));
  });

  it('commencer une action demande où elle en est', async () => {
    const api = ouvrir(uneFeuille(), [uneAction({ etat: 'A_FAIRE', avancement: 0, actions: ['avancerAction'] })], '/suivi').repondre(AvancerActionDocument, { avancerAction: { id: 'a1' } });
    await userEvent.selectOptions(await screen.findByLabelText('Déplacer « Présenter l’accord » vers'), 'EN_COURS');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Déplacer' }));
    await waitFor(() => expect(api.appels('AvancerAction')).toEqual([{ id: 'a1', version: 1, saisie: { avancement: 5, note: null } }]));
  });
});
