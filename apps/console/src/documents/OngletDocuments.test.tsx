import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MoiDocument, ReunionDocument, RetirerDocumentDocument, type DocumentVuFragment, type ReunionVueFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { fauxEnvois, type EnvoiTenu } from '../essais/faux-envoi';
import { unePersonne, uneReunion } from '../essais/objets';
import Reunion from '../reunions/Reunion';

const unDocument = (plus: Partial<DocumentVuFragment> = {}): DocumentVuFragment => ({
  id: 'd1', pointId: 'p2', nom: 'Bilan.pdf', typeMime: 'application/pdf', taille: 217_088, deposeLe: '2026-11-19T15:12:00.000Z', deposePar: { id: 'moi', prenom: 'Marie', nom: 'Durand' }, attendu: null,
  ...plus,
});
const TIENT = ['deposerDocument', 'retirerDocument'];

let envois: EnvoiTenu[];
beforeEach(() => {
  envois = fauxEnvois();
});

async function ouvrir(plus: Partial<ReunionVueFragment>): Promise<{ api: FausseApi; choisir: (...fichiers: File[]) => void }> {
  const api = fausseApi().repondre(MoiDocument, { moi: unePersonne() }).repondre(ReunionDocument, { reunion: uneReunion({ actions: TIENT, ...plus }) });
  const { container } = afficher(<Reunion />, { adresse: '/reunions/r1/documents', chemin: '/reunions/:id/*' });
  await screen.findByRole('heading', { level: 2, name: 'Documents' });
  const champ = container.querySelector('input[type=file]');
  return { api, choisir: (...fichiers) => { if (champ) fireEvent.change(champ, { target: { files: fichiers } }); } };
}
const fichier = (nom = 'Bilan.pdf', taille = 8): File => Object.defineProperty(new File(['%PDF-1.7'], nom), 'size', { value: taille });
const depart = async (rang = 0): Promise<EnvoiTenu> => {
  await waitFor(() => expect(envois.length).toBeGreaterThan(rang));
  return envois[rang]!;
};

describe('les documents d’une réunion', () => {
  it('se comptent dans l’onglet, et se listent avec leur nature, leur point, leur jour et leur auteur', async () => {
    await ouvrir({ documents: [unDocument()] });
    expect(screen.getByRole('tab', { name: /Documents/ })).toHaveTextContent('Documents1');
    const [, ligne] = within(screen.getByRole('table', { name: 'Documents de la réunion' })).getAllByRole('row');
    const cellules = [...ligne!.children].map((cellule) => cellule.textContent?.replace(/\s+/gu, ' '));
    expect(cellules.slice(0, 3)).toEqual(['Bilan.pdf (PDF, 212 Ko)', 'Point 2', '19 nov. 2026, 16:12 Marie Durand']);
    expect(screen.getByRole('link', { name: /Bilan.pdf/ })).toHaveAttribute('href', '/documents/d1');
  });

  it('déposé après le délai, le dit avec l’article', async () => {
    await ouvrir({ documents: [unDocument({ attendu: { avantLe: '2026-11-21', etat: 'EN_RETARD', citation: { texte: 'Accord BFC 2016, article 3', accord: 'Accord BFC 2016', article: 'article 3', accordId: 'a', force: 'OBLIGATION' } } }), unDocument({ id: 'd2', attendu: { avantLe: '2026-11-21', etat: 'RESPECTE', citation: null } })] });
    expect(screen.getAllByText(/^Déposé après le délai du 21\snov\.$/)).toHaveLength(1);
    expect(screen.getByRole('link', { name: /article 3/ })).toHaveAttribute('href', '/accords/a');
  });

  it('ne se déposent ni ne se retirent sans le droit', async () => {
    const { choisir } = await ouvrir({ documents: [unDocument()], actions: [] });
    expect(screen.queryByRole('button', { name: 'Déposer un document' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Retirer/ })).toBeNull();
    choisir(fichier());
    expect(envois).toEqual([]);
  });

  it('sont fermés une fois le compte rendu publié', async () => {
    await ouvrir({ documents: [unDocument()], etat: 'TENUE', comptesRendus: [{ id: 'c1', etat: 'PROJET', rang: 1, publieLe: '2026-12-05T09:00:00.000Z', approuveLe: null, transmissions: [] }] });
    expect(screen.queryByRole('button', { name: 'Déposer un document' })).toBeNull();
    expect(screen.getByText('Compte rendu publié : ils ne changent plus.')).toBeVisible();
  });
});

describe('déposer', () => {
  it('envoie le fichier tel quel, sous son point, montre l’avancement et donne un reçu', async () => {
    const { choisir } = await ouvrir({});
    await userEvent.selectOptions(screen.getByLabelText(/Point de l’ordre du jour/), '2. Bilan annuel');
    choisir(fichier('Bilan « été ».pdf'));
    const envoi = await depart();
    const adresse = new URL(envoi.adresse, 'http://console.test');
    expect([adresse.pathname, ...['reunion', 'point', 'nom'].map((nom) => adresse.searchParams.get(nom))]).toEqual(['/documents', 'r1', 'p2', 'Bilan « été ».pdf']);
    expect([envoi.entetes['apollo-require-preflight'], envoi.fichier.name]).toEqual(['true', 'Bilan « été ».pdf']);
    act(() => envoi.avancer(0.5));
    expect(screen.getByRole('progressbar', { name: 'Envoi de Bilan « été ».pdf' })).toHaveValue(0.5);
    act(() => envoi.repondre(201, { data: {} }));
    expect(await screen.findByText('Document déposé : Bilan « été ».pdf')).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('accepte des fichiers glissés, et les envoie l’un après l’autre', async () => {
    await ouvrir({});
    const zone = screen.getByRole('button', { name: 'Déposer un document' }).closest('.depot')!;
    fireEvent.dragOver(zone);
    expect(zone).toHaveClass('depot-survole');
    fireEvent.drop(zone, { dataTransfer: { files: [fichier('a.pdf'), fichier('b.pdf')] } });
    expect(screen.getAllByRole('progressbar')).toHaveLength(2);
    const premier = await depart();
    expect(envois).toHaveLength(1);
    act(() => premier.repondre(201));
    expect((await depart(1)).fichier.name).toBe('b.pdf');
  });

  it.each([
    ['trop lourd', fichier('a.pdf', 11 * 1024 * 1024), /dépasse 10\sMo/],
    ['d’un autre type', fichier('a.exe'), /Ce type de fichier n’est pas accepté/],
    ['vide', fichier('a.pdf', 0), /Ce fichier est vide/],
  ])('un fichier %s se refuse sans partir', async (_cas, choisi, message) => {
    const { choisir } = await ouvrir({});
    choisir(choisi);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(envois).toEqual([]);
    expect(screen.queryByRole('button', { name: /Réessayer/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Fermer/ }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('dit le refus de l’API, et laisse réessayer une coupure sous le même identifiant', async () => {
    const { choisir } = await ouvrir({});
    choisir(fichier('faux.pdf'), fichier('bon.pdf'));
    const faux = await depart();
    act(() => faux.repondre(400, { errors: [{ message: 'Le contenu de ce fichier n’est pas celui que son nom annonce.', extensions: { code: 'SAISIE_INVALIDE' } }] }));
    expect(await screen.findByText(/n’est pas celui que son nom annonce/)).toBeVisible();
    const bon = await depart(1);
    act(() => bon.couper());
    await userEvent.click(await screen.findByRole('button', { name: 'Réessayer : bon.pdf' }));
    expect((await depart(2)).adresse).toBe(bon.adresse);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });
});

describe('retirer', () => {
  it('demande un motif dès que la réunion est convoquée', async () => {
    const { api } = await ouvrir({ documents: [unDocument()], etat: 'CONVOQUEE' });
    api.repondre(RetirerDocumentDocument, { retirerDocument: { id: 'r1' } });
    await userEvent.click(screen.getByRole('button', { name: 'Retirer : Bilan.pdf' }));
    const dialogue = within(screen.getByRole('dialog', { name: /Retirer\s: Bilan.pdf/ }));
    await userEvent.click(dialogue.getByRole('button', { name: /^Retirer/ }));
    expect(api.appels('RetirerDocument')).toEqual([]);
    await userEvent.type(dialogue.getByLabelText('Motif'), 'Mauvaise version');
    await userEvent.click(dialogue.getByRole('button', { name: /^Retirer/ }));
    await waitFor(() => expect(api.appels('RetirerDocument')).toEqual([{ id: 'd1', motif: 'Mauvaise version' }]));
    expect(await screen.findByText('Document retiré.')).toBeVisible();
  });

  it('ne le demande pas tant que personne n’est convoqué', async () => {
    const { api } = await ouvrir({ documents: [unDocument()] });
    api.repondre(RetirerDocumentDocument, { retirerDocument: { id: 'r1' } });
    await userEvent.click(screen.getByRole('button', { name: 'Retirer : Bilan.pdf' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Retirer/ }));
    await waitFor(() => expect(api.appels('RetirerDocument')).toEqual([{ id: 'd1', motif: null }]));
  });
});
