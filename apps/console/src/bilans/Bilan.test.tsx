import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ActionsDocument, AdopterBilanDocument, BilanDocument, CommenterBilanDocument, ConfigurationDocument, EnregistrerNarratifDocument, ExaminerBilanDocument, JournalDocument, MoiDocument, PreuvesBilanDocument,
  ProchaineSeanceDocument, RenvoyerBilanDocument, ReunionsDocument, TransmettreBilanDocument, VerifierBilanDocument, VersionsBilanDocument,
} from '../api/genere';
import { afficher } from '../essais/afficher';
import { unBilan, unBrouillon } from '../essais/bilans';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import Bilan from './Bilan';
import type { BilanVu } from './bilan';
import Preuves from './Preuves';
import VersionGardee from './VersionGardee';

const normal = (texte: string | null | undefined): string => (texte ?? '').replace(/[\u00a0\u202f]/gu, ' ');

function preparer(bilan: BilanVu | null): FausseApi {
  return fausseApi()
    .repondre(MoiDocument, { moi: unePersonne() })
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(JournalDocument, { journal: { items: [], total: 0 } })
    .repondre(ProchaineSeanceDocument, { reunions: { items: [{ id: 'r9', jour: '2026-12-03', instanceNom: 'Comité de pilotage national' }] } })
    .repondre(BilanDocument, { bilan });
}

function ouvrir(bilan: BilanVu | null, lieu = ''): FausseApi {
  const api = preparer(bilan);
  afficher(<Bilan />, { adresse: `/bilans/b1${lieu}`, chemin: '/bilans/:id/*' });
  return api;
}

describe('un bilan transmis, pour qui le lit', () => {
  it('dit sa version, ce qui l’a précédée et ce qui le fige', async () => {
    ouvrir(unBilan({ numero: 2, versions: [{ numero: 1, empreinte: 'a'.repeat(64), transmisLe: '2026-10-20T08:00:00.000Z', renvoyeLe: '2026-10-28T08:00:00.000Z', motif: 'À compléter', rubriques: ['RYTHME'] }, ...unBilan().versions.map((version) => ({ ...version, numero: 2 }))] }));
    await screen.findByRole('heading', { level: 1, name: 'Bilan 2025, Bourgogne-Franche-Comté' });
    expect(normal(document.querySelector('.tete p')?.textContent)).toBe('Version 2, transmise le 9 novembre 2026 (la version 1 avait été renvoyée). Contenu figé, empreinte 4f2a…91c7. Vérifier l’empreinte');
  });

  it('fait vérifier son empreinte et dit ce qu’il en est', async () => {
    ouvrir(unBilan()).repondre(VerifierBilanDocument, { bilan: { id: 'b1', empreinteVerifiee: true } });
    await userEvent.click(await screen.findByRole('button', { name: 'Vérifier l’empreinte' }));
    expect(await screen.findByText(/Vérifié.*le contenu est bien celui qui a été transmis/)).toBeVisible();
  });

  it('une empreinte qui ne correspond plus se dit en clair', async () => {
    ouvrir(unBilan()).repondre(VerifierBilanDocument, { bilan: { id: 'b1', empreinteVerifiee: false } });
    await userEvent.click(await screen.findByRole('button', { name: 'Vérifier l’empreinte' }));
    expect(await screen.findByText(/ne correspond plus à son empreinte/)).toBeVisible();
  });

  it('s’ouvre sur la première section à lire, et retient celles que l’on dit lues', async () => {
    ouvrir(unBilan());
    const plan = within(await screen.findByRole('navigation', { name: 'Sections du bilan' }));
    expect(plan.getByRole('link', { name: /1\. Rythme et participation \(en cours\)/ })).toHaveAttribute('aria-current', 'true');
    await userEvent.click(screen.getByRole('button', { name: /Lu, passer à 2\. Comptes rendus transmis/ }));
    expect(await plan.findByRole('link', { name: /1\. Rythme et participation \(lu\)/ })).toBeVisible();
    expect(plan.getByRole('link', { name: /2\. Comptes rendus transmis \(en cours\)/ })).toBeVisible();
    expect(plan.getByRole('link', { name: /3\. Indicateurs \(à lire\)/ })).toBeVisible();
  });

  it('met la phrase avant le graphique, et chaque chiffre s’ouvre sur ses preuves', async () => {
    ouvrir(unBilan(), '/indicateurs');
    const carte = within(await screen.findByRole('region', { name: /^F5-7 Part/ }));
    expect(normal(carte.getByText(/70 SIAE sur 87/).textContent)).toContain('soit 80,5 %');
    expect(carte.getByRole('link', { name: /D’où vient ce chiffre/ })).toHaveAttribute('href', '/bilans/b1/preuves/F5-7');
    await userEvent.click(carte.getByRole('button', { name: 'Tableau' }));
    const nievre = within(carte.getByRole('row', { name: /Nièvre/ }));
    expect(nievre.getByText('NC')).toBeVisible();
    expect(normal(carte.getByRole('row', { name: /Belfort/ }).textContent)).toContain('non calculable');
    expect(carte.getByRole('link', { name: /D’où vient ce chiffre.*Jura/ })).toHaveAttribute('href', '/bilans/b1/preuves/F5-7?departement=39');
  });

  it('liste tous les chiffres de la section, avec leur évolution et ce qui reste à confirmer', async () => {
    ouvrir(unBilan(), '/indicateurs');
    const tableau = within(await screen.findByRole('table', { name: 'Chiffres de la section' }));
    expect(normal(tableau.getByRole('row', { name: /F5-7/ }).textContent)).toContain('80,5 %+7 points en un an1 NC');
    expect(normal(tableau.getByRole('row', { name: /F4-2/ }).textContent)).toContain('3 412contre 3 120 en 2024');
    expect(within(tableau.getByRole('row', { name: /F1-1/ })).getByText('À confirmer')).toBeVisible();
  });

  it('n’offre ni l’examen ni la rédaction à qui ne fait que lire', async () => {
    ouvrir(unBilan(), '/indicateurs');
    await screen.findByRole('region', { name: /^F5-7 Part/ });
    for (const nom of [/Rendre l’avis/, /Adopter/, /Renvoyer/, /Transmettre/, /Publier/]) expect(screen.queryByRole('button', { name: nom })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('une section ou un chiffre inconnus mènent à « introuvable », comme un bilan que l’on ne lit pas', async () => {
    ouvrir(unBilan(), '/indicateurs/F9-9');
    expect(await screen.findByRole('heading', { level: 1, name: /n’existe pas, ou votre mandat ne l’ouvre pas/ })).toBeVisible();
  });

  it('un bilan que l’on ne lit pas est introuvable', async () => {
    ouvrir(null);
    expect(await screen.findByRole('heading', { level: 1, name: /n’existe pas, ou votre mandat ne l’ouvre pas/ })).toBeVisible();
  });
});

describe('un bilan, pour qui l’examine', () => {
  const actions = ['examinerBilan', 'adopterBilan', 'renvoyerBilan', 'commenterBilan'];

  it('se dit « à examiner », avec la séance où le comité en parlera', async () => {
    ouvrir(unBilan({ actions }));
    expect(await screen.findByText('À examiner')).toBeVisible();
    expect(await screen.findByRole('link', { name: /Séance du Comité de pilotage national du 3 décembre 2026/i })).toHaveAttribute('href', '/reunions/r9');
  });

  it('s’adopte avec l’avis écrit à côté, que le dialogue relit', async () => {
    const api = ouvrir(unBilan({ actions })).repondre(AdopterBilanDocument, { adopterBilan: { id: 'b1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Adopter le bilan' }));
    expect(await screen.findByText('À remplir.')).toBeVisible();
    expect(screen.getByLabelText('Avis du comité')).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.type(screen.getByLabelText('Avis du comité'), 'Le comité prend acte.');
    await userEvent.click(screen.getByRole('button', { name: 'Adopter le bilan' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.getByText('Le comité prend acte.')).toBeVisible();
    expect(dialogue.getByText('Une adoption ne s’annule pas.')).toBeVisible();
    await userEvent.click(dialogue.getByRole('button', { name: 'Adopter le bilan' }));
    await waitFor(() => expect(api.appels('AdopterBilan')).toEqual([{ id: 'b1', version: 7, avis: 'Le comité prend acte.' }]));
    expect(api.appels('ExaminerBilan')).toEqual([]);
  });

  it('ou reçoit d’abord son avis, et s’adopte plus tard', async () => {
    const api = ouvrir(unBilan({ actions })).repondre(ExaminerBilanDocument, { examinerBilan: { id: 'b1' } }).repondre(AdopterBilanDocument, { adopterBilan: { id: 'b1' } });
    await userEvent.type(await screen.findByLabelText('Avis du comité'), 'Le comité prend acte.');
    api.repondre(BilanDocument, { bilan: unBilan({ etat: 'EXAMINE', version: 8, avis: 'Le comité prend acte.', actions: ['adopterBilan', 'renvoyerBilan'] }) });
    await userEvent.click(screen.getByRole('button', { name: 'Rendre l’avis, adopter plus tard' }));
    await waitFor(() => expect(api.appels('ExaminerBilan')).toEqual([{ id: 'b1', version: 7, avis: 'Le comité prend acte.' }]));
    await waitFor(() => expect(screen.queryByLabelText('Avis du comité')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Adopter le bilan' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Adopter le bilan' }));
    await waitFor(() => expect(api.appels('AdopterBilan')).toEqual([{ id: 'b1', version: 8, avis: null }]));
  });

  it('se renvoie avec un motif obligatoire et les sections à reprendre, sans retour possible', async () => {
    const api = ouvrir(unBilan({ actions })).repondre(RenvoyerBilanDocument, { renvoyerBilan: { id: 'b1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Renvoyer avec un motif' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.getByText('Ce renvoi ne s’annule pas.')).toBeVisible();
    expect(dialogue.getByRole('button', { name: 'Ne pas renvoyer' })).toBeVisible();
    await userEvent.click(dialogue.getByRole('button', { name: 'Renvoyer avec un motif' }));
    expect(api.appels('RenvoyerBilan')).toEqual([]);
    await userEvent.type(dialogue.getByLabelText('Motif'), 'F5-7 : expliquer la Nièvre.');
    await userEvent.click(dialogue.getByLabelText('3. Indicateurs'));
    await userEvent.click(dialogue.getByRole('button', { name: 'Renvoyer avec un motif' }));
    await waitFor(() => expect(api.appels('RenvoyerBilan')).toEqual([{ id: 'b1', version: 7, motif: 'F5-7 : expliquer la Nièvre.', rubriques: ['INDICATEURS'] }]));
  });

  it('se commente chiffre par chiffre', async () => {
    const api = ouvrir(unBilan({ actions }), '/indicateurs/F5-7').repondre(CommenterBilanDocument, { commenterBilan: { id: 'b1' } });
    const panneau = within(await screen.findByRole('region', { name: 'Commentaires sur F5-7' }));
    expect(normal(panneau.getByText(/Pourquoi la Nièvre/).textContent)).toBe('Pourquoi la Nièvre ne le dit-elle pas ?');
    await userEvent.type(panneau.getByLabelText('Répondre'), 'Elle change d’outil.');
    await userEvent.click(panneau.getByRole('button', { name: 'Publier le commentaire' }));
    await waitFor(() => expect(api.appels('CommenterBilan')).toMatchObject([{ bilanId: 'b1', rubrique: 'INDICATEURS', figure: 'F5-7', texte: 'Elle change d’outil.' }]));
  });
});

describe('un bilan, pour qui le compose', () => {
  it('dit ce qui manque, où l’écrire, et ne se transmet pas avant', async () => {
    ouvrir(unBrouillon());
    expect(await screen.findByRole('button', { name: 'Transmettre' })).toHaveAttribute('aria-disabled', 'true');
    const manques = within(screen.getByRole('region', { name: 'Ce qui manque pour transmettre' }));
    expect(manques.getByRole('link', { name: 'Écrire' })).toHaveAttribute('href', '/bilans/b1/rythme');
  });

  it('s’écrit section par section, enregistré à mesure', async () => {
    const api = ouvrir(unBrouillon(), '/transmissions').repondre(EnregistrerNarratifDocument, (variables) => ({ enregistrerNarratif: { narratif: { rubrique: 'TRANSMISSIONS', texte: variables['texte'], revision: 1, modifieLe: '2026-11-20T09:41:00.000Z', modifieParNom: 'Marie Durand' } } }));
    const zone = await screen.findByRole('textbox', { name: 'Commentaire de la section' });
    zone.innerHTML = '<p>Tout est transmis.</p>';
    fireEvent.input(zone);
    await waitFor(() => expect(api.appels('EnregistrerNarratif')).toEqual([{ bilanId: 'b1', rubrique: 'TRANSMISSIONS', texte: '<p>Tout est transmis.</p>', revision: 0, motif: null }]), { timeout: 3000 });
    expect(await screen.findByText(/Enregistré à 10:41, version 1/)).toBeVisible();
  });

  it('deux personnes qui écrivent la même section gardent chacune leur texte', async () => {
    ouvrir(unBrouillon(), '/transmissions').refuser(EnregistrerNarratifDocument, 'CONFLIT', 'Ce texte a changé.', { version: 2, actuel: '<p>Le texte de l’autre.</p>' });
    const zone = await screen.findByRole('textbox', { name: 'Commentaire de la section' });
    zone.innerHTML = '<p>Le mien.</p>';
    fireEvent.input(zone);
    expect(await screen.findByText('Une autre personne a enregistré cette section pendant que vous écriviez.', {}, { timeout: 3000 })).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Texte enregistré' })).getByText('Le texte de l’autre.')).toBeVisible();
  });

  it('complet, il se transmet, et dit à qui et ce que cela fige', async () => {
    const api = ouvrir(unBrouillon({ manques: [] })).repondre(TransmettreBilanDocument, { transmettreBilan: { id: 'b1' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Transmettre' }));
    const dialogue = within(screen.getByRole('dialog'));
    expect(dialogue.getByText(/Comité de pilotage national, qui l’examine/)).toBeVisible();
    expect(dialogue.getByText('Une transmission ne s’annule pas.')).toBeVisible();
    await userEvent.click(dialogue.getByRole('button', { name: 'Transmettre' }));
    await waitFor(() => expect(api.appels('TransmettreBilan')).toEqual([{ id: 'b1', version: 7 }]));
  });

  it('renvoyé, il dit le motif et s’ouvre sur la section à reprendre', async () => {
    ouvrir(unBrouillon({ numero: 1, renvoyeLe: '2026-11-15T08:00:00.000Z', motifRenvoi: 'F5-7 : expliquer la Nièvre.', rubriquesARevoir: ['INDICATEURS'] }));
    expect(await screen.findByText('Renvoyé')).toBeVisible();
    expect(screen.getByText(/Motif.*F5-7.*expliquer la Nièvre/)).toBeVisible();
    expect(screen.getByRole('link', { name: /3\. Indicateurs \(à reprendre\)/ })).toHaveAttribute('aria-current', 'true');
  });
});

describe('les preuves d’un chiffre', () => {
  it('disent combien il y en a et combien l’on en lit, puis les montrent', async () => {
    const api = preparer(unBilan()).repondre(PreuvesBilanDocument, { preuvesBilan: { sujet: 'Reunion', ids: ['r1'], bilans: [], contestations: [], total: 4 } })
      .repondre(ReunionsDocument, { reunions: { total: 1, items: [{ id: 'r1', instanceNom: 'CTA de Dole', jour: '2025-03-04', etat: 'TENUE' }] } });
    afficher(<Preuves />, { adresse: '/bilans/b1/preuves/F5-7?departement=39', chemin: '/bilans/:id/preuves/:code' });
    expect(normal((await screen.findByText(/Ce chiffre compte/)).textContent)).toBe('Ce chiffre compte 4 séances ; vos mandats en ouvrent 1. Le reste est compté sans vous être montré.');
    expect(await screen.findByRole('link', { name: 'CTA de Dole' })).toHaveAttribute('href', '/reunions/r1');
    expect(api.appels('PreuvesBilan')).toEqual([{ id: 'b1', code: 'F5-7', departement: '39' }]);
    expect(api.appels('Reunions')).toMatchObject([{ filtre: { ids: ['r1'] } }]);
  });
});

describe('un chiffre contesté', () => {
  it('le dit dans sa tête, dans le tableau de la section et sur sa ligne, et mène à ce que l’on peut en savoir', async () => {
    ouvrir(unBilan(), '/indicateurs/F8-2');
    const carte = within(await screen.findByRole('region', { name: /^F8-2/ }));
    expect(normal(carte.getByRole('link', { name: /2 contestations.*F8-2/ }).getAttribute('href') ?? '')).toBe('/bilans/b1/preuves/F8-2');
    await userEvent.click(carte.getByRole('button', { name: 'Tableau' }));
    expect(carte.getByRole('rowheader', { name: /Jura contesté/ })).toBeVisible();
    expect(carte.getByRole('rowheader', { name: 'Doubs' })).toBeVisible();
    expect(within(screen.getByRole('table', { name: 'Chiffres de la section' })).getByRole('link', { name: /2 contestations/ })).toBeVisible();
  });

  it('dit combien le contestent, et ne nomme que les contestations que l’on peut lire', async () => {
    preparer(unBilan()).repondre(PreuvesBilanDocument, { preuvesBilan: { sujet: 'Reunion', ids: [], bilans: [], contestations: [], total: 12 } });
    afficher(<Preuves />, { adresse: '/bilans/b1/preuves/F8-2', chemin: '/bilans/:id/preuves/:code' });
    const dite = within(await screen.findByRole('region', { name: 'Ce chiffre est contesté' }));
    expect(normal(dite.getByText(/contestations/).textContent)).toBe('2 contestations ouvertes ou retenues quand cette version a été transmise. Vos mandats n’en disent pas plus.');
  });
});

it('les preuves de la feuille de route s’ouvrent, avec leur pilote et leur état', async () => {
  preparer(unBilan()).repondre(PreuvesBilanDocument, { preuvesBilan: { sujet: 'Action', ids: ['a1'], bilans: [], contestations: [], total: 3 } })
    .repondre(ActionsDocument, { actions: { total: 1, items: [{ id: 'a1', intitule: 'Réunir chaque CTA', etat: 'EN_COURS', retard: 12, piloteNom: 'France Travail', chantier: 'Redynamiser', echeanceLibelle: '1er semestre', echeance: '2025-06-30' }] } });
  afficher(<Preuves />, { adresse: '/bilans/b1/preuves/ACTIONS', chemin: '/bilans/:id/preuves/:code' });
  expect(await screen.findByRole('link', { name: 'Réunir chaque CTA' })).toHaveAttribute('href', '/actions/a1');
  expect(screen.getByText('Retard 12 j')).toBeVisible();
  expect(normal(screen.getByText(/Ce chiffre compte/).textContent)).toBe('Ce chiffre compte 3 actions ; vos mandats en ouvrent 1. Le reste est compté sans vous être montré.');
});

describe('une version gardée', () => {
  const version = { numero: 1, empreinte: 'a'.repeat(64), transmisLe: '2026-10-20T08:00:00.000Z', renvoyeLe: '2026-10-28T08:00:00.000Z', motif: 'Expliquer la Nièvre.', contenu: unBilan().contenu, narratifs: [{ rubrique: 'RYTHME', texte: '<p>Ce que disait la première.</p>' }] };

  it('se relit telle qu’elle était, avec le motif de son renvoi', async () => {
    preparer(null).repondre(VersionsBilanDocument, { bilan: { id: 'b1', titre: 'Bilan 2025, Bourgogne-Franche-Comté', niveau: 'REGION', versions: [version] } });
    afficher(<VersionGardee />, { adresse: '/bilans/b1/versions/1', chemin: '/bilans/:id/versions/:numero' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Bilan 2025, Bourgogne-Franche-Comté, version 1' })).toBeVisible();
    expect(screen.getByText('Ce que disait la première.')).toBeVisible();
    expect(screen.getByText(/Motif.*Expliquer la Nièvre/)).toBeVisible();
    expect(screen.getByRole('table', { name: /^F5-7/ })).toBeVisible();
  });

  it('inconnue, elle est introuvable', async () => {
    preparer(null).repondre(VersionsBilanDocument, { bilan: { id: 'b1', titre: 'Bilan 2025', niveau: 'REGION', versions: [version] } });
    afficher(<VersionGardee />, { adresse: '/bilans/b1/versions/9', chemin: '/bilans/:id/versions/:numero' });
    expect(await screen.findByRole('heading', { level: 1, name: /n’existe pas, ou votre mandat ne l’ouvre pas/ })).toBeVisible();
  });
});
