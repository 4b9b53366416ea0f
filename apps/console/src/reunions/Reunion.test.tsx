import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnnulerReunionDocument, ConvoquerReunionDocument, ModifierOrdreDuJourDocument, MoiDocument, ReunionDocument, type ReunionVueFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne, uneReunion } from '../essais/objets';
import Reunion from './Reunion';

function ouvrir(reunion: ReunionVueFragment | null, onglet = ''): FausseApi {
  const api = fausseApi().repondre(MoiDocument, { moi: unePersonne() }).repondre(ReunionDocument, { reunion });
  afficher(<Reunion />, { adresse: `/reunions/r1${onglet}`, chemin: '/reunions/:id/*' });
  return api;
}

describe('une réunion', () => {
  it('porte un h1 et le titre du document', async () => {
    ouvrir(uneReunion());
    expect(await screen.findByRole('heading', { level: 1, name: 'CTA du bassin de Dole' })).toBeVisible();
    expect(document.title).toBe('CTA du bassin de Dole – Gouvernance IAE');
  });

  it('donne à chaque point son heure, d’après les durées', async () => {
    ouvrir(uneReunion());
    const lignes = within(await screen.findByRole('table', { name: 'Points de l’ordre du jour' })).getAllByRole('row');
    expect(lignes.map((ligne) => ligne.textContent)).toEqual([expect.any(String), expect.stringContaining('10\u00a0h'), expect.stringContaining('10\u00a0h\u00a015')]);
  });

  it('compte un point comme présentation de l’accord quand on le coche, sans toucher à ses autres étiquettes', async () => {
    const [premier, second] = uneReunion().points;
    const api = ouvrir(uneReunion({ points: [{ ...premier!, etiquettes: ['AUTRE'] }, { ...second!, etiquettes: ['PRESENTATION_ACCORD'] }] })).repondre(ModifierOrdreDuJourDocument, { modifierOrdreDuJour: { id: 'r1' } });
    expect(await screen.findByText(/présentation de l’accord/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Modifier l’ordre du jour' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /point 1/ }));
    expect(screen.getByRole('checkbox', { name: /point 2/ })).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: /point 2/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer l’ordre du jour' }));
    await waitFor(() => expect(api.appels('ModifierOrdreDuJour')[0]?.['points']).toMatchObject([{ etiquettes: ['AUTRE', 'PRESENTATION_ACCORD'] }, { etiquettes: [] }]));
  });

  it('ne montre que les actes que l’API permet', async () => {
    ouvrir(uneReunion({ actions: [] }));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Convoquer' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Annuler la réunion' })).toBeNull();
  });

  it('garde l’acte visible quand quelque chose manque, et dit quoi', async () => {
    ouvrir(uneReunion({ manques: [{ acte: 'convoquerReunion', code: 'LIEU', message: 'Il manque un lieu.', champ: 'lieu' }] }));
    const bouton = await screen.findByRole('button', { name: 'Convoquer' });
    expect(bouton).toHaveAttribute('aria-disabled', 'true');
    expect(bouton).toHaveAccessibleDescription('1 manque');
    await userEvent.click(bouton);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Il manque un lieu.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Compléter' })).toHaveAttribute('href', '/reunions/r1/modifier');
  });

  it('convoque après confirmation, avec la version lue, et donne un reçu', async () => {
    const api = ouvrir(uneReunion()).repondre(ConvoquerReunionDocument, { convoquerReunion: { id: 'r1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Convoquer' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Convoquer' }));
    await waitFor(() => expect(screen.getByText('Réunion convoquée. Les messages sont préparés.')).toBeVisible());
    expect(api.appels('ConvoquerReunion')).toEqual([{ id: 'r1', version: 3, motifUrgence: null }]);
  });

  it('demande le motif d’urgence plutôt que de bloquer quand le délai est passé', async () => {
    const api = ouvrir(uneReunion({ manques: [{ acte: 'convoquerReunion', code: 'MOTIF_URGENCE', message: 'Il fallait convoquer plus tôt.', champ: 'motifUrgence' }] }))
      .repondre(ConvoquerReunionDocument, { convoquerReunion: { id: 'r1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Convoquer' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.type(dialogue.getByLabelText('Motif d’urgence'), 'Salle indisponible');
    await userEvent.click(dialogue.getByRole('button', { name: 'Convoquer' }));
    await waitFor(() => expect(api.appels('ConvoquerReunion')).toEqual([{ id: 'r1', version: 3, motifUrgence: 'Salle indisponible' }]));
  });

  it('n’annule pas sans motif', async () => {
    const api = ouvrir(uneReunion());
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler la réunion' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.click(dialogue.getByRole('button', { name: 'Annuler la réunion' }));
    expect(dialogue.getByLabelText('Motif')).toHaveAccessibleDescription(expect.stringContaining('À remplir.'));
    expect(dialogue.getByLabelText('Motif')).toHaveFocus();
    expect(api.appels('AnnulerReunion')).toEqual([]);
  });

  it('dit le refus de l’API dans le dialogue, qui reste ouvert', async () => {
    ouvrir(uneReunion()).refuser(AnnulerReunionDocument, 'CONFLIT', 'Une autre personne a modifié cette réunion.', { version: 4 });
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler la réunion' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.type(dialogue.getByLabelText('Motif'), 'Animatrice absente');
    await userEvent.click(dialogue.getByRole('button', { name: 'Annuler la réunion' }));
    expect(await dialogue.findByRole('alert')).toHaveTextContent('Une autre personne a modifié cette réunion.');
  });

  it('qui n’existe pas et qui ne peut être lue donnent la même page', async () => {
    ouvrir(null);
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas, ou votre mandat ne l’ouvre pas' })).toBeVisible();
  });

  it('ouvre l’onglet que dit l’adresse', async () => {
    ouvrir(uneReunion(), '/convocations');
    expect(await screen.findByRole('tab', { name: /Convocations et réponses/ })).toHaveAttribute('aria-selected', 'true');
  });
});
