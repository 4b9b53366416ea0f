import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AbandonnerImportDocument, AnnulerImportDocument, CampagneDocument, ConfirmerImportDocument, CorrigerImportDocument, ImportClasseurDocument, ImportsClasseurDocument, MoiDocument, type ImportVuClasseurFragment, type LigneClasseurVueFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { fauxEnvois, type EnvoiTenu } from '../essais/faux-envoi';
import { uneCampagne } from '../essais/indicateurs';
import { unePersonne } from '../essais/objets';
import Import from './Import';

type Apercu = NonNullable<ImportVuClasseurFragment['apercu']>;

const uneLigne = (plus: Partial<LigneClasseurVueFragment> = {}): LigneClasseurVueFragment => ({
  feuille: 'Valeurs', rang: 4, cle: 'F4-2/39/AI', valeurId: 'v1', code: 'F4-2', intitule: 'Offres d’emploi déposées', organisationNom: 'Réseau Horizon', departement: '39', departementNom: 'Jura', typeSiae: 'AI',
  effet: 'NOUVELLE', avant: '', apres: '64', changements: [], problemes: [], controles: [], ...plus,
});
const PROBLEME = { cause: 'NOMBRE' as const, feuille: 'Valeurs', cellule: 'F6', ecrit: '12,5', message: 'Nombre entier attendu, trouvé « 12,5 ».' };
const FAUTIVE = uneLigne({ rang: 6, typeSiae: 'EI', effet: 'EN_ERREUR', apres: '12,5', problemes: [PROBLEME] });
const IDENTIQUE = uneLigne({ rang: 5, typeSiae: 'ACI', effet: 'IDENTIQUE', avant: '7', apres: '7' });

const unApercu = (plus: Partial<Apercu> = {}): Apercu => ({ empreinte: 'vue', feuilles: ['Valeurs'], nouvelles: 1, modifiees: 0, identiques: 1, ignorees: 0, aCommenter: 0, enErreur: 0, groupes: [], lignes: [uneLigne(), IDENTIQUE], ...plus });
const FAUTIF = unApercu({ enErreur: 1, lignes: [uneLigne(), IDENTIQUE, FAUTIVE], groupes: [{ cause: 'NOMBRE', phrase: '1 valeur n’est pas le nombre attendu.', problemes: [PROBLEME] }] });
const unImport = (plus: Partial<ImportVuClasseurFragment> = {}): ImportVuClasseurFragment => ({ id: 'd1', campagneId: 'k1', nom: 'offres.ods', deposeLe: '2026-11-20T09:00:00.000Z', apercu: unApercu(), recu: null, annulation: null, ...plus });
const RECU = { nouvelles: 1, modifiees: 0, identiques: 1, ignorees: 3, instant: '2026-11-20T09:05:00.000Z' };
const ANNULABLE = { annuleLe: null, remises: 1, gardees: [{ valeurId: 'v2', code: 'F4-2', departementNom: 'Jura', typeSiae: 'AI' as const, raison: 'MODIFIEE' as const }] };

function ouvrir(lu: () => ImportVuClasseurFragment, adresse = '/campagnes/k1/import?import=d1'): { api: FausseApi; routeur: ReturnType<typeof afficher>['routeur'] } {
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(CampagneDocument, { campagne: uneCampagne() })
    .repondre(ImportsClasseurDocument, { importsClasseur: [{ id: 'd0', nom: 'septembre.xlsx', deposeLe: '2026-11-19T08:00:00.000Z', confirmeLe: '2026-11-19T08:01:00.000Z', annuleLe: null }] })
    .repondre(ImportClasseurDocument, () => ({ importClasseur: lu() }));
  return { api, routeur: afficher(<Import />, { adresse, chemin: '/campagnes/:id/import' }).routeur };
}

describe('choisir un classeur', () => {
  let envois: EnvoiTenu[];
  beforeEach(() => {
    envois = fauxEnvois();
  });
  const choisir = async (fichier: File): Promise<void> => {
    const champ = await screen.findByLabelText('Classeur à importer');
    fireEvent.change(champ, { target: { files: [fichier] } });
  };
  const fichier = (nom: string, taille = 8): File => Object.defineProperty(new File(['PK'], nom), 'size', { value: taille });

  it('retrouve ses imports passés', async () => {
    ouvrir(unImport, '/campagnes/k1/import');
    expect(await screen.findByRole('link', { name: 'septembre.xlsx' })).toHaveAttribute('href', '/campagnes/k1/import?import=d0');
  });

  it('l’envoie tel quel, dit où il en est, puis ouvre son aperçu', async () => {
    const { routeur } = ouvrir(unImport, '/campagnes/k1/import');
    await choisir(fichier('offres.ods'));
    await waitFor(() => expect(envois).toHaveLength(1));
    const adresse = new URL(envois[0]!.adresse, 'http://console.test');
    expect([adresse.pathname, adresse.searchParams.get('campagne'), adresse.searchParams.get('nom'), envois[0]!.entetes['apollo-require-preflight']]).toEqual(['/classeurs', 'k1', 'offres.ods', 'true']);
    expect(screen.getByText('Envoi de offres.ods…')).toBeVisible();
    act(() => envois[0]!.avancer(1));
    expect(screen.getByText('Lecture de offres.ods…')).toBeVisible();
    act(() => envois[0]!.repondre(201, { data: {} }));
    await waitFor(() => expect(routeur.state.location.search).toBe(`?import=${adresse.searchParams.get('id')}`));
    expect(await screen.findByRole('heading', { level: 1, name: 'Aperçu de l’import' })).toBeVisible();
  });

  it('refuse sans l’envoyer ce qui n’est pas un classeur, et dit le refus de l’API', async () => {
    ouvrir(unImport, '/campagnes/k1/import');
    await choisir(fichier('bilan.pdf'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/\.xlsx, \.ods ou \.csv est attendu/);
    expect(envois).toEqual([]);
    await choisir(fichier('offres.xlsx'));
    await waitFor(() => expect(envois).toHaveLength(1));
    act(() => envois[0]!.repondre(400, { errors: [{ message: 'Ce classeur est celui d’une autre campagne.', extensions: { code: 'SAISIE_INVALIDE' } }] }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Ce classeur est celui d’une autre campagne.');
    expect(screen.getByRole('button', { name: 'Choisir un fichier' })).toBeEnabled();
  });
});

describe('l’aperçu d’un classeur', () => {
  it('compte, met l’ancienne valeur à côté de la nouvelle, et garde le reste à la demande', async () => {
    ouvrir(() => unImport({ apercu: unApercu({ modifiees: 1, lignes: [uneLigne({ effet: 'MODIFIEE', avant: '214', controles: [{ severite: 'A_COMMENTER', code: 'VARIATION', message: '64, contre 214 à la période précédente : dites ce qui l’explique.' }] }), IDENTIQUE] }) }));
    expect(await screen.findByText(/Rien n’est encore enregistré/)).toBeVisible();
    const tableau = within(screen.getByRole('table', { name: 'Aperçu des valeurs importées' }));
    expect(tableau.getByText('214')).toBeVisible();
    expect(tableau.getByText('À commenter')).toBeVisible();
    expect(tableau.getByText(/contre 214/)).toBeVisible();
    expect(tableau.getAllByRole('row')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Les 2 lignes' }));
    expect(tableau.getAllByRole('row')).toHaveLength(3);
  });

  it('une erreur empêche l’import, mène à sa cellule, et s’y corrige', async () => {
    let lu = unImport({ apercu: FAUTIF });
    const { api } = ouvrir(() => lu);
    api.repondre(CorrigerImportDocument, () => {
      lu = unImport();
      return { corrigerImport: { id: 'd1' } };
    });
    const importer = await screen.findByRole('button', { name: 'Importer 1 valeur' });
    expect(importer).toHaveAttribute('aria-disabled', 'true');
    expect(importer).toHaveAccessibleDescription(/1 ligne en erreur/);
    expect(screen.getByRole('link', { name: 'Mon fichier annoté' })).toHaveAttribute('href', '/exports/imports/d1');
    await userEvent.click(importer);
    expect(api.appels('ConfirmerImport')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /Voir\s+cellule F6/ }));
    const champ = screen.getByRole('textbox', { name: 'Cellule F6' });
    expect(champ).toHaveFocus();
    await userEvent.keyboard('12{Enter}');
    await waitFor(() => expect(api.appels('CorrigerImport')).toEqual([{ id: 'd1', corrections: [{ feuille: 'Valeurs', cellule: 'F6', texte: '12' }] }]));
    expect(await screen.findByText(/F6\s: corrigée\. Plus rien n’empêche l’import\./)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Importer 1 valeur' })).not.toHaveAttribute('aria-disabled'));
  });

  it('se confirme tel qu’il a été vu, et donne son reçu', async () => {
    let lu = unImport();
    const { api } = ouvrir(() => lu);
    api.repondre(ConfirmerImportDocument, () => {
      lu = unImport({ apercu: null, recu: RECU, annulation: ANNULABLE });
      return { confirmerImport: { id: 'd1', recu: lu.recu } };
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Importer 1 valeur' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Import enregistré' })).toBeVisible();
    expect(api.appels('ConfirmerImport')).toEqual([{ id: 'd1', empreinte: 'vue' }]);
    expect(screen.getByText('1 valeur nouvelle')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Vérifier et soumettre' })).toHaveAttribute('href', '/campagnes/k1/saisie');
  });

  it('s’annule : ce qui change et ce qui reste est dit avant, puis sur le reçu', async () => {
    let lu = unImport({ apercu: null, recu: RECU, annulation: ANNULABLE });
    const { api } = ouvrir(() => lu);
    api.repondre(AnnulerImportDocument, () => {
      lu = { ...lu, annulation: { ...ANNULABLE, annuleLe: '2026-11-20T10:00:00.000Z' } };
      return { annulerImport: { id: 'd1', annulation: { remises: 1 } } };
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler l’import' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.getByText('1 valeur retrouve ce qu’elle contenait avant l’import, ou redevient vide.')).toBeVisible();
    expect(dialogue.getByText(/^F4-2, Jura, AI\s: modifiée depuis$/)).toBeVisible();
    await userEvent.click(dialogue.getByRole('button', { name: 'Annuler l’import' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Import annulé' })).toBeVisible();
    expect(api.appels('AnnulerImport')).toEqual([{ id: 'd1' }]);
    expect(screen.queryByRole('button', { name: 'Annuler l’import' })).toBeNull();
    expect(screen.getByText(/^1 valeur reste telle quelle\s:$/)).toBeVisible();
  });

  it('soumis depuis, il ne se propose plus à l’annulation', async () => {
    ouvrir(() => unImport({ apercu: null, recu: RECU, annulation: { ...ANNULABLE, remises: 0 } }));
    expect(await screen.findByText(/il ne s’annule plus/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Annuler l’import' })).toBeNull();
  });

  it('ce qui a bougé entre-temps se relit, et rien n’a été écrit', async () => {
    const { api } = ouvrir(unImport);
    api.refuser(ConfirmerImportDocument, 'CONFLIT', 'Des valeurs ont changé depuis cet aperçu.').repondre(CorrigerImportDocument, { corrigerImport: { id: 'd1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Importer 1 valeur' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Des valeurs ont changé depuis cet aperçu.');
    await userEvent.click(screen.getByRole('button', { name: 'Relire l’aperçu' }));
    await waitFor(() => expect(api.appels('CorrigerImport')).toEqual([{ id: 'd1', corrections: [] }]));
  });

  it('s’abandonne ; un import perdu ramène au choix d’un fichier', async () => {
    const { api, routeur } = ouvrir(unImport);
    api.repondre(AbandonnerImportDocument, { abandonnerImport: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Abandonner' }));
    await waitFor(() => expect(routeur.state.location.pathname).toBe('/campagnes/k1/saisie'));
    expect(api.appels('AbandonnerImport')).toEqual([{ id: 'd1' }]);
  });

  it('perdu, il ramène au choix d’un fichier', async () => {
    const { api } = ouvrir(unImport);
    api.refuser(ImportClasseurDocument, 'INTROUVABLE', 'Cet élément n’existe pas.');
    expect(await screen.findByRole('heading', { level: 1, name: 'Importer un classeur' })).toBeVisible();
  });
});
