import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApercuImportOrganisationsDocument, ImporterOrganisationsDocument, MoiDocument, type ImportVuFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import ImporterOrganisations from './ImporterOrganisations';

const apercu = (plus: Partial<ImportVuFragment> = {}): ImportVuFragment => ({
  nouvelles: 1, modifiees: 0, inchangees: 1, refusees: 0, fautes: [],
  lignes: [{ ligne: 2, nom: 'Atelier du Revermont', effet: 'NOUVELLE', changements: [] }, { ligne: 3, nom: 'Association Tarin', effet: 'INCHANGEE', changements: [] }], ...plus,
});

async function deposer(vu: ImportVuFragment): Promise<FausseApi> {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne({ droits: ['importerOrganisations'] }) })
    .repondre(ApercuImportOrganisationsDocument, { apercuImportOrganisations: vu })
    .repondre(ImporterOrganisationsDocument, { importerOrganisations: { applique: true } });
  afficher(<ImporterOrganisations />);
  const fichier = Object.assign(new File(['nom\nAtelier'], 'siae.csv', { type: 'text/csv' }), { arrayBuffer: async () => new TextEncoder().encode('nom\nAtelier').buffer });
  await userEvent.upload(await screen.findByLabelText('Fichier CSV ou ODS'), fichier);
  await screen.findByRole('heading', { level: 1, name: 'Aperçu de l’import' });
  return api;
}

describe('importer des organisations', () => {
  it('n’enregistre rien avant l’aperçu, puis importe le même fichier', async () => {
    const api = await deposer(apercu());
    expect(api.appels('ImporterOrganisations')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Importer 1 organisation' }));
    await waitFor(() => expect(api.appels('ImporterOrganisations')).toEqual([{ nom: 'siae.csv', fichier: btoa('nom\nAtelier') }]));
  });

  it('montre ce qui change, et le reste à la demande', async () => {
    await deposer(apercu());
    const tableau = within(screen.getByRole('table'));
    expect(tableau.queryByText('Association Tarin')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Toutes les lignes' }));
    expect(tableau.getByText('Association Tarin')).toBeVisible();
  });

  it('une seule faute bloque tout, et dit sa cellule', async () => {
    const api = await deposer(apercu({ refusees: 1, fautes: [{ ligne: 2, cellule: 'D2', message: 'Type de SIAE attendu : ACI, AI, EI, ETTI.' }], lignes: [{ ligne: 2, nom: 'Atelier', effet: 'REFUSEE', changements: [] }] }));
    expect(screen.getByText('D2')).toBeVisible();
    const bouton = screen.getByRole('button', { name: 'Importer 1 organisation' });
    expect(bouton).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(bouton);
    expect(api.appels('ImporterOrganisations')).toEqual([]);
  });

  it('n’existe pas pour qui n’importe pas', async () => {
    fausseApi().repondre(MoiDocument, { moi: unePersonne({ droits: [] }) });
    afficher(<ImporterOrganisations />);
    expect(await screen.findByRole('heading', { level: 1, name: /Cette page n’existe pas/ })).toBeVisible();
  });
});
