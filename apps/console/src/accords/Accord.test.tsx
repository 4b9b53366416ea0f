import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccordDocument, AjouterArticleDocument, AjouterSignataireDocument, ChronologieAccordDocument, CorrigerArticleDocument, ConfigurationDocument, MoiDocument, RetirerTexteDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { fauxEnvois, type EnvoiTenu } from '../essais/faux-envoi';
import { unePersonne } from '../essais/objets';
import Accord, { type AccordVu } from './Accord';

const unTexte = (plus: Partial<AccordVu['textes'][number]> = {}): AccordVu['textes'][number] => ({ id: 't1', evenementId: null, nom: 'Accord signé.pdf', typeMime: 'application/pdf', taille: 217_088, deposeLe: '2026-11-19T15:12:00.000Z', ...plus });
const TIENT = ['deposerTexte', 'retirerTexte'];

let envois: EnvoiTenu[];
beforeEach(() => {
  envois = fauxEnvois();
});

async function ouvrir(plus: Partial<AccordVu> = {}): Promise<{ api: FausseApi; choisir: (...fichiers: File[]) => void }> {
  const accord: AccordVu = {
    id: 'a1', code: 'BFC2025', titre: 'Accord BFC', niveau: 'REGIONAL', departements: ['39'], signeLe: null, effetLe: '2025-01-01', finLe: null, aConfirmer: null, fictif: false, version: 3, corrections: [], actions: [],
    decline: null, reconduit: null, signataires: [], articles: [], regles: [], textes: [], evenements: [{ id: 'e1', genre: 'AVENANT', titre: 'Avenant n° 1', jour: '2026-03-01' }, { id: 'e2', genre: 'EVALUATION', titre: 'Évaluation attendue', jour: null }],
    ...plus,
  };
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(AccordDocument, { accord })
    .repondre(ChronologieAccordDocument, { chronologieAccord: { etat: 'EN_VIGUEUR', instances: 0, possibles: [], etapes: [], declinaisons: [] } });
  const { container } = afficher(<Accord />, { adresse: '/accords/a1', chemin: '/accords/:id' });
  await screen.findByRole('heading', { level: 2, name: 'Textes' });
  const champ = container.querySelector('input[type=file]');
  return { api, choisir: (...fichiers) => { if (champ) fireEvent.change(champ, { target: { files: fichiers } }); } };
}
const fichier = (nom = 'Avenant.pdf', taille = 8): File => Object.defineProperty(new File(['%PDF-1.7'], nom), 'size', { value: taille });

describe('les textes d’un accord', () => {
  it('se listent avec leur nature, ce dont ils sont le texte et leur jour, et se téléchargent', async () => {
    await ouvrir({ textes: [unTexte(), unTexte({ id: 't2', nom: 'Avenant.odt', evenementId: 'e1', typeMime: 'application/vnd.oasis.opendocument.text' })] });
    const lignes = within(screen.getByRole('table', { name: 'Textes de l’accord' })).getAllByRole('row').slice(1).map((ligne) => [...ligne.children].map((cellule) => cellule.textContent?.replace(/\s+/gu, ' ')));
    expect(lignes[0]).toEqual(['Accord signé.pdf (PDF, 212 Ko)', 'L’accord', '19 novembre 2026']);
    expect(lignes[1]?.[1]).toBe('Avenant n° 1');
    expect(screen.getByRole('link', { name: /Accord signé/ })).toHaveAttribute('href', '/documents/accords/t1');
  });

  it('sans texte, le dit ; sans le droit, rien ne se dépose ni ne se retire', async () => {
    await ouvrir();
    expect(screen.getByText('Aucun texte n’est déposé.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Déposer un texte' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Retirer/ })).toBeNull();
  });

  it('se déposent sous un avenant passé, avec leur avancement et un reçu', async () => {
    const { choisir } = await ouvrir({ actions: TIENT });
    const choix = screen.getByLabelText(/Rattaché à/);
    expect(within(choix).getAllByRole('option').map((option) => option.textContent)).toEqual(['L’accord ou une annexe', 'Avenant n°\u00a01']);
    await userEvent.selectOptions(choix, 'e1');
    choisir(fichier());
    await waitFor(() => expect(envois).toHaveLength(1));
    const adresse = new URL(envois[0]!.adresse, 'http://console.test');
    expect([adresse.pathname, ...['accord', 'evenement', 'nom'].map((nom) => adresse.searchParams.get(nom))]).toEqual(['/documents/accords', 'a1', 'e1', 'Avenant.pdf']);
    act(() => envois[0]!.avancer(0.5));
    expect(screen.getByRole('progressbar', { name: 'Envoi de Avenant.pdf' })).toHaveValue(0.5);
    act(() => envois[0]!.repondre(201, { data: {} }));
    expect(await screen.findByText('Texte déposé : Avenant.pdf')).toBeVisible();
  });

  it('un fichier d’un autre type se refuse sans partir', async () => {
    const { choisir } = await ouvrir({ actions: TIENT });
    choisir(fichier('a.exe'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Ce type de fichier n’est pas accepté/);
    expect(envois).toEqual([]);
  });

  it('se retirent avec un motif', async () => {
    const { api } = await ouvrir({ actions: TIENT, textes: [unTexte()] });
    api.repondre(RetirerTexteDocument, { retirerTexte: { id: 'a1' } });
    await userEvent.click(screen.getByRole('button', { name: 'Retirer : Accord signé.pdf' }));
    const dialogue = within(screen.getByRole('dialog', { name: /Retirer\s: Accord signé.pdf/ }));
    await userEvent.click(dialogue.getByRole('button', { name: /^Retirer/ }));
    expect(api.appels('RetirerTexte')).toEqual([]);
    await userEvent.type(dialogue.getByLabelText('Motif'), 'Mauvaise version');
    await userEvent.click(dialogue.getByRole('button', { name: /^Retirer/ }));
    await waitFor(() => expect(api.appels('RetirerTexte')).toEqual([{ id: 't1', motif: 'Mauvaise version' }]));
    expect(await screen.findByText('Texte retiré.')).toBeVisible();
  });
});

describe('compléter un accord', () => {
  it('ajoute un signataire, par l’avenant qui l’apporte', async () => {
    const { api } = await ouvrir({ actions: ['ajouterSignataire'] });
    api.repondre(AjouterSignataireDocument, { ajouterSignataire: { id: 'a1' } });
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un signataire' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.type(dialogue.getByLabelText('Signataire'), 'Réseau Horizon');
    await userEvent.selectOptions(dialogue.getByLabelText('Partie'), 'RESEAU');
    await userEvent.selectOptions(dialogue.getByLabelText(/Par l’avenant/), 'e1');
    await userEvent.click(dialogue.getByRole('button', { name: 'Ajouter un signataire' }));
    await waitFor(() => expect(api.appels('AjouterSignataire')).toMatchObject([{ accordId: 'a1', evenementId: 'e1', saisie: { nom: 'Réseau Horizon', genre: 'RESEAU', pour: null, organisationId: null } }]));
  });

  it('ajoute un article, et dit un code déjà pris', async () => {
    const { api } = await ouvrir({ actions: ['ajouterArticle'], articles: [{ id: 'ar1', code: 'fiche 8', genre: 'FICHE', titre: 'Le CTA', rang: 1, parentId: null, objectifs: [], evenementId: 'e1', corrigible: true, cite: false }] });
    expect(screen.getByText(/ajouté par\s: Avenant/)).toBeInTheDocument();
    api.refuser(AjouterArticleDocument, 'SAISIE_INVALIDE', 'Un article de l’accord porte déjà ce code.', { champs: [{ champ: 'code', message: 'Un article de l’accord porte déjà ce code.' }] });
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un article' }));
    const dialogue = within(screen.getByRole('dialog'));
    await userEvent.type(dialogue.getByLabelText('Code'), 'fiche 8');
    await userEvent.type(dialogue.getByLabelText('Titre'), 'Le CTA');
    await userEvent.click(dialogue.getByRole('button', { name: 'Ajouter un article' }));
    await waitFor(() => expect(api.appels('AjouterArticle')).toMatchObject([{ accordId: 'a1', evenementId: null, saisie: { genre: 'ARTICLE', code: 'fiche 8', titre: 'Le CTA' } }]));
    expect((await dialogue.findAllByText('Un article de l’accord porte déjà ce code.')).length).toBeGreaterThan(0);
  });

  it('corrige le seul titre d’un article déjà cité, garde les mots d’avant, et ne touche pas le texte de référence', async () => {
    const article = { id: 'ar1', code: 'fiche 12', genre: 'FICHE', titre: 'Le numérike', rang: 1, parentId: null, objectifs: [], evenementId: null, corrigible: true, cite: true } as const;
    const { api } = await ouvrir({
      actions: ['corrigerArticle'], articles: [{ ...article, objectifs: [] }, { ...article, id: 'ar2', code: 'fiche 8', titre: 'Le CTA', corrigible: false, objectifs: [] }],
      corrections: [{ id: 'c1', sujetId: 'ar1', avant: 'fiche 12 : Le numerike', motif: 'Accent', corrigeLe: '2026-11-19T09:00:00Z' }],
    });
    api.repondre(CorrigerArticleDocument, { corrigerArticle: { id: 'a1' } });
    await userEvent.click(screen.getByText(/2.endroits que l’on peut citer/));
    expect(screen.getByText(/Corrigé le 19.novembre 2026.; avant, «.fiche 12.: Le numerike.»/)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Corriger/ })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Corriger fiche 12' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.queryByLabelText('Code')).toBeNull();
    await userEvent.clear(dialogue.getByLabelText('Titre'));
    await userEvent.type(dialogue.getByLabelText('Titre'), 'Le numérique');
    await userEvent.type(dialogue.getByLabelText('Ce qui était faux'), 'Faute de frappe');
    await userEvent.click(dialogue.getByRole('button', { name: 'Corriger fiche 12' }));
    await waitFor(() => expect(api.appels('CorrigerArticle')).toEqual([{ id: 'ar1', version: 3, motif: 'Faute de frappe', saisie: { genre: 'FICHE', code: 'fiche 12', titre: 'Le numérique' } }]));
  });
});
