import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CampagneDocument, ConfigurationDocument, HistoriqueValeurDocument, MoiDocument, RectifierValeurDocument, RetirerPieceDocument, SaisirValeursDocument, SoumettreValeursDocument, ValeursDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { fauxEnvois } from '../essais/faux-envoi';
import { quatreValeurs, uneCampagne, uneValeur } from '../essais/indicateurs';
import { unePersonne } from '../essais/objets';
import type { SaisieCellule } from './lecture';
import Saisie from './Saisie';
import type { ValeurVue } from './valeur';

function ouvrir(valeurs: ValeurVue[], adresse = '/campagnes/k1/saisie'): FausseApi {
  let connues = valeurs;
  const api = fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(CampagneDocument, { campagne: uneCampagne() })
    .repondre(HistoriqueValeurDocument, { valeur: { id: 'v', historique: [] } })
    .repondre(ValeursDocument, () => ({ valeurs: { items: connues, total: connues.length } }))
    .repondre(SaisirValeursDocument, ({ valeurs: saisies }) => {
      connues = connues.map((valeur) => {
        const saisie = (saisies as SaisieCellule[]).find(({ id }) => id === valeur.id);
        return saisie ? ({ ...valeur, ...saisie, etat: 'SAISIE', version: valeur.version + 1, saisieLe: '2026-11-20T09:12:00.000Z' } as ValeurVue) : valeur;
      });
      return { saisirValeurs: connues.filter((valeur) => (saisies as SaisieCellule[]).some(({ id }) => id === valeur.id)) };
    });
  afficher(<Saisie />, { adresse, chemin: '/campagnes/:id/saisie' });
  return api;
}

const boite = (nom: RegExp) => screen.findByRole('textbox', { name: nom });

function coller(cible: HTMLElement, texte: string): boolean {
  const evenement = createEvent.paste(cible, { clipboardData: { getData: () => texte } });
  return fireEvent(cible, evenement);
}

describe('la grille de saisie', () => {
  it('est un tableau titré : départements en lignes, types en colonnes, état dit à chaque cellule', async () => {
    ouvrir(quatreValeurs());
    const grille = within(await screen.findByRole('table', { name: /F4-2 Offres d’emploi déposées, par département/ }));
    expect(grille.getByRole('rowheader', { name: '39 Jura' })).toBeVisible();
    expect(grille.getByRole('columnheader', { name: /^AI/ })).toBeVisible();
    expect(grille.getByRole('textbox', { name: 'Côte-d’Or, ACI, acceptée' })).toHaveAttribute('readonly');
    expect(grille.getByRole('textbox', { name: 'Jura, AI, renvoyée' })).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByText('1 acceptée')).toBeVisible();
    expect(screen.getByText('2 à saisir')).toBeVisible();
  });

  it('n’a qu’un arrêt de tabulation ; flèches et Entrée déplacent', async () => {
    ouvrir(quatreValeurs());
    const premiere = await boite(/Côte-d’Or, ACI/);
    expect(screen.getAllByRole('textbox', { name: /ACI|AI/ }).filter((element) => element.closest('table') && element.tabIndex === 0)).toEqual([premiere]);
    await userEvent.click(premiere);
    await userEvent.keyboard('{ArrowRight}');
    expect(await boite(/Côte-d’Or, AI/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await boite(/Jura, AI/)).toHaveFocus();
    expect((await boite(/Jura, AI/)).tabIndex).toBe(0);
    expect(premiere.tabIndex).toBe(-1);
  });

  it('enregistre la frappe seule, et dit l’heure', async () => {
    const api = ouvrir(quatreValeurs());
    await userEvent.type(await boite(/Jura, ACI/), '1 058');
    expect(await screen.findByText('Enregistré à 10:12', {}, { timeout: 3000 })).toBeVisible();
    expect(api.appels('SaisirValeurs')).toEqual([{ campagneId: 'k1', valeurs: [expect.objectContaining({ id: 'v39aci', version: 1, numerateur: '1058' })] }]);
  });

  it('colle un bloc d’Excel à partir de la cellule, laisse ce qui est accepté, et le dit', async () => {
    const api = ouvrir(quatreValeurs());
    const depart = await boite(/Côte-d’Or, ACI/);
    expect(coller(depart, '400\t1 188\r\n58\tNC\r\n')).toBe(false);
    expect(await boite(/Côte-d’Or, ACI/)).toHaveValue('412');
    expect(await boite(/Côte-d’Or, AI/)).toHaveValue('1 188');
    expect(await boite(/Jura, AI/)).toHaveValue('NC');
    expect(screen.getByText(/3 valeurs collées\. 1 cellule soumise ou acceptée, laissée telle quelle/)).toBeVisible();
    await waitFor(() => expect(api.appels('SaisirValeurs')).toHaveLength(1), { timeout: 3000 });
    // NC waits for its reason: it does not leave, and does not hold the two numbers back.
    expect((api.appels('SaisirValeurs')[0]?.['valeurs'] as SaisieCellule[]).map(({ id, numerateur }) => [id, numerateur])).toEqual([['v21ai', '1188'], ['v39aci', '58']]);
  });

  it('colle un tableau entier à travers les indicateurs, ses lignes et ses colonnes reconnues à leurs titres', async () => {
    const indicateur = uneValeur().indicateur;
    const autre = { ...indicateur, id: 'n2', code: 'F4-5', intitule: 'Candidats orientés' };
    const lieux = [{ departement: '21', departementNom: 'Côte-d’Or' }, { departement: '39', departementNom: 'Jura' }];
    const api = ouvrir(lieux.flatMap((lieu) => [uneValeur({ ...lieu, typeSiae: null, id: `a${lieu.departement}` }), uneValeur({ ...lieu, typeSiae: null, id: `b${lieu.departement}`, rang: 11, indicateur: autre })]));
    const grille = within(await screen.findByRole('table', { name: /^F4-2 et F4-5, par département/ }));
    expect(grille.getByRole('columnheader', { name: /^F4-5 Candidats orientés/ })).toBeVisible();
    coller(grille.getByRole('textbox', { name: 'F4-2, Côte-d’Or, à saisir' }), 'Bilan\t\t\r\n\tF4-5\tF4-2\r\nJura\t1 031\t62\r\nCôte-d’Or\t7\t\r\n');
    expect(grille.getByRole('textbox', { name: 'F4-5, Jura, à soumettre' })).toHaveValue('1 031');
    expect(screen.getByText(/3 valeurs collées, rangées d’après leurs titres\./)).toBeVisible();
    await waitFor(() => expect((api.appels('SaisirValeurs')[0]?.['valeurs'] as SaisieCellule[]).map(({ id, numerateur }) => [id, numerateur]).sort()).toEqual([['a39', '62'], ['b21', '7'], ['b39', '1031']]), { timeout: 3000 });
  });

  it('N dit non communiqué ; le motif s’écrit dans le panneau, par F2', async () => {
    const api = ouvrir(quatreValeurs());
    await userEvent.click(await boite(/Jura, ACI/));
    await userEvent.keyboard('n');
    expect(await boite(/Jura, ACI/)).toHaveValue('NC');
    await userEvent.keyboard('{F2}');
    const motif = screen.getByRole('textbox', { name: 'Motif' });
    expect(motif).toHaveFocus();
    expect(motif).toHaveAccessibleDescription(/jamais pour zéro/);
    await userEvent.type(motif, 'Enquête non menée');
    await waitFor(() => expect(api.appels('SaisirValeurs').at(-1)).toMatchObject({ valeurs: [{ id: 'v39aci', nonCommunique: 'Enquête non menée', numerateur: null }] }), { timeout: 3000 });
  });

  it('montre une valeur refusée à sa place, avec ce qu’il faut écrire', async () => {
    const api = ouvrir(quatreValeurs());
    await userEvent.type(await boite(/Jura, ACI/), '12,5');
    const fautive = await boite(/Jura, ACI, à corriger/);
    expect(fautive).toHaveValue('12,5');
    expect(fautive).toHaveAttribute('aria-invalid', 'true');
    const valeur = within(screen.getByRole('region', { name: 'Jura, ACI' })).getByRole('textbox', { name: 'Valeur' });
    expect(valeur).toHaveAccessibleDescription('Nombre entier attendu, trouvé «\u00a012,5\u00a0».');
    expect(await screen.findByText(/Des cellules sont à corriger/, {}, { timeout: 3000 })).toBeVisible();
    expect(api.appels('SaisirValeurs')).toEqual([]);
  });

  it('place à côté de sa cellule le refus de l’API', async () => {
    ouvrir(quatreValeurs()).refuser(SaisirValeursDocument, 'SAISIE_INVALIDE', 'Non.', { champs: [{ champ: 'valeurs.0.source', message: 'Ce texte contient un numéro de sécurité sociale.' }] });
    await userEvent.type(await boite(/Jura, ACI/), '12');
    expect(await screen.findByText('Ce texte contient un numéro de sécurité sociale.', {}, { timeout: 3000 })).toBeVisible();
    expect(await boite(/Jura, ACI, à corriger/)).toHaveValue('12');
  });

  it('dit ce que le secrétariat demande, et montre la période précédente', async () => {
    ouvrir(quatreValeurs());
    const panneau = within(await screen.findByRole('region', { name: 'Jura, AI' }));
    expect(panneau.getByText(/214 offres, contre 61\. Merci de vérifier\./)).toBeVisible();
    expect(panneau.getByText(/valeur de « Année 2025 »|valeur de «\u00a0Année 2025\u00a0»/)).toBeVisible();
  });

  it('un taux se saisit par ses deux nombres, et se calcule', async () => {
    ouvrir([uneValeur({ typeSiae: null, indicateur: { id: 'n2', code: 'F5-1', intitule: 'Part inscrite', unite: 'POURCENTAGE', numerateur: 'Inscrites', denominateur: 'En parcours', fiche: 'fiche 5' } })]);
    await userEvent.type(await boite(/Jura, Inscrites/), '10');
    await userEvent.type(await boite(/Jura, En parcours/), '16');
    expect(screen.getByRole('cell', { name: /^62,5\s%$/ })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /taux/i })).toBeNull();
  });

  it('rectifie une valeur acceptée par une nouvelle, avec un motif', async () => {
    const api = ouvrir([uneValeur({ etat: 'ACCEPTEE', numerateur: '1412', actions: ['rectifierValeur'] })]).repondre(RectifierValeurDocument, { rectifierValeur: { id: 'v2' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Rectifier' }));
    const dialogue = within(screen.getByRole('dialog'));
    const valeur = dialogue.getByLabelText('Valeur');
    expect(valeur).toHaveValue('1\u202f412');
    await userEvent.clear(valeur);
    await userEvent.type(valeur, '1 402');
    await userEvent.click(dialogue.getByRole('button', { name: 'Rectifier' }));
    expect(api.appels('RectifierValeur')).toEqual([]);
    await userEvent.type(dialogue.getByLabelText('Motif de la rectification'), 'Doublon retiré');
    await userEvent.click(dialogue.getByRole('button', { name: 'Rectifier' }));
    await waitFor(() => expect(api.appels('RectifierValeur')).toEqual([expect.objectContaining({ id: 'v1', motif: 'Doublon retiré', saisie: expect.objectContaining({ numerateur: '1 402', nonCommunique: null }) })]));
  });

  it('colle aussi sans raccourci, depuis une zone de texte', async () => {
    ouvrir(quatreValeurs());
    await userEvent.click(await boite(/Jura, ACI/));
    await userEvent.click(screen.getByRole('button', { name: 'Coller depuis Excel' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.getByText(/à partir de la cellule « F4-2, Jura, ACI »/)).toBeVisible();
    fireEvent.change(dialogue.getByLabelText('Bloc copié'), { target: { value: '58\t61' } });
    await userEvent.click(dialogue.getByRole('button', { name: 'Coller' }));
    expect(await boite(/Jura, ACI/)).toHaveValue('58');
    expect(await boite(/Jura, AI/)).toHaveValue('61');
  });
});

describe('le formulaire, jumeau de la grille', () => {
  it('permet tout ce que permet la grille, par des champs nommés', async () => {
    const api = ouvrir(quatreValeurs(), '/campagnes/k1/saisie?vue=formulaire');
    const cellule = within(await screen.findByRole('group', { name: 'Jura, ACI' }));
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.type(cellule.getByRole('textbox', { name: 'Valeur' }), '58');
    fireEvent.change(cellule.getByRole('textbox', { name: 'Source' }), { target: { value: 'Enquête annuelle' } });
    await waitFor(() => expect(api.appels('SaisirValeurs').at(-1)).toMatchObject({ valeurs: [{ id: 'v39aci', numerateur: '58', source: 'Enquête annuelle' }] }), { timeout: 3000 });
    await userEvent.click(cellule.getByRole('checkbox', { name: 'Non communiqué, avec un motif' }));
    fireEvent.change(cellule.getByRole('textbox', { name: 'Motif' }), { target: { value: 'Secret statistique' } });
    await waitFor(() => expect(api.appels('SaisirValeurs').at(-1)).toMatchObject({ valeurs: [{ nonCommunique: 'Secret statistique' }] }), { timeout: 3000 });
  });
});

describe('un fichier appuie une valeur', () => {
  it('se joint depuis la cellule, une fois parti ce qui s’écrivait, et s’en retire', async () => {
    const envois = fauxEnvois();
    const piece = { id: 'p1', nom: 'offres-t3.ods', typeMime: 'application/vnd.oasis.opendocument.spreadsheet', taille: 2048 };
    const api = ouvrir([uneValeur({ pieces: [piece] })]).repondre(RetirerPieceDocument, { retirerPiece: { id: 'v1' } });
    await userEvent.type(await boite(/Jura, ACI/), '58');
    const panneau = within(screen.getByRole('region', { name: 'Jura, ACI' }));
    expect(panneau.getByRole('link', { name: /^offres-t3\.ods/ })).toHaveAttribute('href', '/documents/valeurs/p1');
    fireEvent.change(panneau.getByLabelText('Fichier à joindre'), { target: { files: [new File(['%PDF-1.7'], 'Enquête.pdf')] } });
    await waitFor(() => expect(envois).toHaveLength(1));
    expect(api.appels('SaisirValeurs')).toHaveLength(1);
    const adresse = new URL(envois[0]!.adresse, 'http://console.test');
    expect([adresse.pathname, adresse.searchParams.get('valeur'), adresse.searchParams.get('nom')]).toEqual(['/documents/valeurs', 'v1', 'Enquête.pdf']);
    act(() => envois[0]!.repondre(201, { data: {} }));
    await userEvent.click(panneau.getByRole('button', { name: /Retirer\s+: offres-t3\.ods/ }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Retirer/ }));
    await waitFor(() => expect(api.appels('RetirerPiece')).toEqual([{ id: 'p1' }]));
  });

  it('ne change plus une fois la valeur acceptée', async () => {
    ouvrir([uneValeur({ etat: 'ACCEPTEE', numerateur: '12', actions: [], pieces: [{ id: 'p1', nom: 'a.pdf', typeMime: 'application/pdf', taille: 9 }] })]);
    const panneau = within(await screen.findByRole('region', { name: 'Jura, ACI' }));
    expect(panneau.getByRole('link', { name: /^a\.pdf/ })).toBeVisible();
    expect(panneau.queryByRole('button', { name: /Joindre|Retirer/ })).toBeNull();
  });
});

describe('soumettre', () => {
  it('n’est jamais un bouton muet : ce qui manque est une liste, qui mène à chaque cellule', async () => {
    const api = ouvrir(quatreValeurs());
    const bouton = await screen.findByRole('button', { name: 'Soumettre' });
    expect(bouton).toHaveAttribute('aria-disabled', 'true');
    expect(bouton).toHaveAccessibleDescription(/^3 cellules/);
    await userEvent.click(bouton);
    expect(screen.queryByRole('dialog')).toBeNull();
    const liste = within(screen.getByRole('region', { name: 'Ce qui manque pour soumettre' }));
    expect(liste.getAllByRole('listitem').map((ligne) => ligne.textContent)).toEqual([expect.stringContaining('F4-2, Côte-d’Or, AI'), expect.stringContaining('F4-2, Jura, ACI'), expect.stringContaining('renvoyée, à corriger ou à expliquer')]);
    await userEvent.click(liste.getByRole('button', { name: /Y aller.*Jura, ACI/ }));
    await waitFor(() => expect(within(screen.getByRole('region', { name: 'Jura, ACI' })).getByRole('textbox', { name: 'Valeur' })).toHaveFocus());
    expect(api.appels('SoumettreValeurs')).toEqual([]);
  });

  it('dit ce qui se passera, puis envoie tout', async () => {
    const api = ouvrir([uneValeur({ etat: 'SAISIE', numerateur: '58', saisieLe: '2026-11-19T09:00:00.000Z' })]).repondre(SoumettreValeursDocument, { soumettreValeurs: { id: 'k1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Soumettre 1 valeur' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.getByText('Une soumission ne s’annule pas.')).toBeVisible();
    await userEvent.click(dialogue.getByRole('button', { name: 'Soumettre 1 valeur' }));
    await waitFor(() => expect(api.appels('SoumettreValeurs')).toEqual([{ campagneId: 'k1' }]));
  });

  it('montre la liste de l’API quand elle refuse', async () => {
    ouvrir([uneValeur({ etat: 'SAISIE', numerateur: '58' })]).refuser(SoumettreValeursDocument, 'DOSSIER_INCOMPLET', 'Il manque une valeur.', { manques: [{ acte: 'soumettreValeurs', code: 'A_SAISIR', message: 'F5-2, 21 : à saisir.' }] });
    await userEvent.click(await screen.findByRole('button', { name: 'Soumettre 1 valeur' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Soumettre 1 valeur' }));
    expect(await screen.findByText('F5-2, 21 : à saisir.')).toBeVisible();
  });

  it('dit qui voit les chiffres, là où l’on hésite à les écrire', async () => {
    ouvrir(quatreValeurs());
    expect(await screen.findByText(/Les autres signataires ne les voient qu’une fois acceptés/)).toBeVisible();
  });
});
