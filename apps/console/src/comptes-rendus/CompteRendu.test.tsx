import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AjouterDecisionDocument, CompteRenduDocument, ConfigurationDocument, EnregistrerSyntheseDocument, MoiDocument, PublierCompteRenduDocument, type CompteRenduVuFragment,
} from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unCompteRendu, unePersonne } from '../essais/objets';
import CompteRendu from './CompteRendu';

const CONFIGURATION = { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } };
const enregistree = (texte: string, revision: number) => ({ enregistrerSynthese: { synthese: { id: 's1', pointId: 'p1', texte, revision, modifieLe: '2026-11-20T08:41:00.000Z', modifiePar: null } } });

function ouvrir(compteRendu: CompteRenduVuFragment, lieu = '/point-1'): FausseApi {
  const api = fausseApi().repondre(MoiDocument, { moi: unePersonne() }).repondre(ConfigurationDocument, CONFIGURATION).repondre(CompteRenduDocument, { compteRendu });
  afficher(<CompteRendu />, { adresse: `/comptes-rendus/c1${lieu}`, chemin: '/comptes-rendus/:id/*' });
  return api;
}

async function ecrire(html: string): Promise<HTMLElement> {
  const zone = await screen.findByRole('textbox', { name: 'Synthèse des échanges' });
  zone.innerHTML = html;
  fireEvent.input(zone);
  return zone;
}

describe('écrire un compte rendu', () => {
  it('enregistre la frappe, et dit l’heure et la version', async () => {
    const api = ouvrir(unCompteRendu()).repondre(EnregistrerSyntheseDocument, ({ texte, revision }) => enregistree(String(texte), Number(revision) + 1));
    await ecrire('<p>Rien à signaler.</p>');
    await waitFor(() => expect(screen.getByText(/Enregistré à 9:41, version 1/)).toBeVisible(), { timeout: 3000 });
    expect(api.appels('EnregistrerSynthese')).toEqual([{ compteRenduId: 'c1', pointId: 'p1', texte: '<p>Rien à signaler.</p>', revision: 0, motif: null }]);
  });

  it('montre les deux textes quand une autre personne a enregistré, et n’en perd aucun', async () => {
    const api = ouvrir(unCompteRendu()).refuser(EnregistrerSyntheseDocument, 'CONFLIT', 'Une autre personne a enregistré.', { version: 7, actuel: '<p>Texte de l’autre.</p>' });
    await ecrire('<p>Mon texte.</p>');
    expect(await screen.findByText('Texte de l’autre.', {}, { timeout: 3000 })).toBeVisible();
    expect(screen.getByText('Mon texte.')).toBeVisible();
    api.repondre(EnregistrerSyntheseDocument, ({ texte, revision }) => enregistree(String(texte), Number(revision) + 1));
    await userEvent.click(screen.getByRole('button', { name: 'Garder les deux, à la suite' }));
    await waitFor(() => expect(api.appels('EnregistrerSynthese').at(-1)).toMatchObject({ texte: '<p>Texte de l’autre.</p><p>Mon texte.</p>', revision: 7 }), { timeout: 3000 });
  });

  it('n’envoie pas ce qui ressemble à une donnée personnelle, et propose de le retirer', async () => {
    const api = ouvrir(unCompteRendu()).repondre(EnregistrerSyntheseDocument, ({ texte, revision }) => enregistree(String(texte), Number(revision) + 1));
    await ecrire('<p>Exemple évoqué, dossier 1234567A, en attente.</p>');
    expect(await screen.findByRole('alert')).toHaveTextContent('1234567A');
    await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
    await waitFor(() => expect(api.appels('EnregistrerSynthese')).toHaveLength(1), { timeout: 3000 });
    expect(api.appels('EnregistrerSynthese')[0]?.['texte']).not.toContain('1234567A');
  });

  it('l’accepte avec un motif, qui part avec le texte', async () => {
    const api = ouvrir(unCompteRendu()).repondre(EnregistrerSyntheseDocument, ({ texte, revision }) => enregistree(String(texte), Number(revision) + 1));
    await ecrire('<p>Marché 1234567A.</p>');
    await userEvent.click(await screen.findByRole('button', { name: 'confirmer que non, avec un motif' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.type(dialogue.getByLabelText('Ce que c’est'), 'Numéro de marché');
    await userEvent.click(dialogue.getByRole('button', { name: 'Confirmer' }));
    await waitFor(() => expect(api.appels('EnregistrerSynthese').at(-1)).toMatchObject({ motif: 'Numéro de marché', texte: '<p>Marché 1234567A.</p>' }), { timeout: 3000 });
  });

  it('ajoute une décision sous son point', async () => {
    const api = ouvrir(unCompteRendu()).repondre(AjouterDecisionDocument, { ajouterDecision: { id: 'c1' } });
    await userEvent.click(await screen.findByRole('button', { name: /Décision$/ }));
    await userEvent.type(screen.getByLabelText('Ce qui est décidé'), 'Une fiche commune est diffusée.');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter Décision' }));
    await waitFor(() => expect(api.appels('AjouterDecision')).toHaveLength(1));
    expect(api.appels('AjouterDecision')[0]).toMatchObject({ compteRenduId: 'c1', pointId: 'p1', genre: 'DECISION', texte: 'Une fiche commune est diffusée.' });
  });

  it('ne publie qu’après avoir dit que cela ne s’annule pas', async () => {
    const api = ouvrir(unCompteRendu()).repondre(PublierCompteRenduDocument, { publierCompteRendu: { id: 'c1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Publier' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.getByText('Une publication ne s’annule pas.')).toBeVisible();
    await userEvent.click(dialogue.getByRole('button', { name: 'Publier' }));
    await waitFor(() => expect(api.appels('PublierCompteRendu')).toEqual([{ id: 'c1', version: 2 }]));
  });
});

describe('lire un compte rendu', () => {
  it('montre le document, sans éditeur, à qui ne l’écrit pas', async () => {
    ouvrir(unCompteRendu({ etat: 'APPROUVE', publieLe: '2026-11-10T08:00:00.000Z', actions: [], syntheses: [{ id: 's1', pointId: 'p1', texte: '<p>Deux actions en retard.</p>', revision: 1, modifieLe: '2026-11-10T08:00:00.000Z', modifiePar: null }] }), '');
    expect(await screen.findByText('Deux actions en retard.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', expect.stringContaining('c1'));
  });
});
