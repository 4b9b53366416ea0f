import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CompletudeDocument, PeriodesAnalyseesDocument, ValeursLuesDocument } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { uneCampagne } from '../essais/indicateurs';
import Completude from './Completude';
import Valeurs from './Valeurs';

let api: FausseApi;
const normal = (texte: string | null | undefined): string => (texte ?? '').replace(/[\u00a0\u202f]/gu, ' ');
const comptes = (attendues: number, recues: number) => ({ attendues, recues, aLHeure: recues, tardives: 0, manquantes: attendues - recues, aVenir: 0, tauxRecu: null, tauxALHeure: null });
beforeEach(() => {
  api = fausseApi()
    .repondre(PeriodesAnalyseesDocument, { campagnes: { total: 1, items: [uneCampagne({ id: 'k1', libelle: 'T3 2026', debut: '2026-07-01', fin: '2026-09-30' })] } })
    .repondre(CompletudeDocument, { completude: [{ organisationId: 'o1', organisationNom: 'Réseau Horizon', ...comptes(10, 8), precedent: comptes(10, 5) }, { organisationId: 'o2', organisationNom: 'Réseau Sillage', ...comptes(5, 0), precedent: null }] });
});

it('dit qui a rendu quoi, et se compare à l’an passé, sans un chiffre', async () => {
  const { container, routeur } = afficher(<Completude />, { adresse: '/analyses/completude' });
  expect(await screen.findByText((_, element) => element?.className === 'graphique-phrase' && normal(element.textContent) === 'En 2026, 53,3 % des valeurs attendues sont reçues, 53,3 % à l’heure (+3,3 points en un an) ; Réseau Sillage n’a rien rendu.')).toBeInTheDocument();
  expect([...container.querySelectorAll('.graphique-valeur')].map((e) => e.textContent)).toEqual(['8 / 10', '0 / 5']);
  expect(screen.getByRole('link', { name: /Télécharger en CSV/ })).toHaveAttribute('href', '/exports/completude/a1.csv?pour=excel&annee=2026');
  await userEvent.selectOptions(screen.getByLabelText('Période'), 'T3 2026');
  await waitFor(() => expect(routeur.state.location.search).toBe('?accord=a1&campagne=k1'));
  expect(api.appels('Completude').at(-1)).toEqual({ accordId: 'a1', annee: null, campagneId: 'k1' });
});

it('sans campagne, dit ce qui s’y lira', async () => {
  api.repondre(PeriodesAnalyseesDocument, { campagnes: { total: 0, items: [] } });
  afficher(<Completude />, { adresse: '/analyses/completude' });
  expect(await screen.findByRole('heading', { name: 'Rien n’est encore attendu' })).toBeInTheDocument();
});

describe('les valeurs', () => {
  const valeur = { id: 'v1', etat: 'ACCEPTEE', organisationId: 'o1', organisationNom: 'Réseau Horizon', departement: '39', departementNom: 'Jura', typeSiae: 'ACI', alternative: false, numerateur: '1234', denominateur: null, texte: null, booleen: null, nonCommunique: null, source: 'Extranet IAE', extraitLe: '2026-10-01', methode: null, commentaire: null, soumiseLe: null, remplaceeLe: null, motifRectification: null, pieces: [{ id: 'p1', nom: 'offres-t3.ods', typeMime: 'application/vnd.oasis.opendocument.spreadsheet', taille: 2048 }], indicateur: { id: 'n1', code: 'F4-2', intitule: 'Offres', unite: 'NOMBRE' }, campagne: { id: 'k1', libelle: 'T3 2026' } };

  it('derrière un chiffre, chacune dit qui l’a donnée et d’où elle vient ; on revient à toutes', async () => {
    api.repondre(ValeursLuesDocument, { valeurs: { total: 1, items: [valeur] } });
    afficher(<Valeurs />, { adresse: `/valeurs?${new URLSearchParams({ filter: JSON.stringify({ ids: ['v1'] }) })}` });
    expect(await screen.findByRole('row', { name: /Réseau Horizon/ })).toBeInTheDocument();
    expect(screen.getByText(/1\svaleur derrière ce chiffre/)).toBeInTheDocument();
    expect(normal(screen.getByRole('row', { name: /Réseau Horizon/ }).textContent)).toContain('Extranet IAE, extrait le 1er oct. 2026');
    expect(screen.getByRole('link', { name: /^offres-t3\.ods/ })).toHaveAttribute('href', '/documents/valeurs/p1');
    expect(api.appels('ValeursLues')[0]).toMatchObject({ filtre: { ids: ['v1'] } });
    await userEvent.click(screen.getByRole('button', { name: 'Exporter' }));
    expect(screen.getByRole('menuitem', { name: /^XLSX/ }).getAttribute('href')).toContain('/exports/valeurs.xlsx?');
    await userEvent.click(screen.getByRole('button', { name: 'Voir toutes les valeurs' }));
    await waitFor(() => expect(api.appels('ValeursLues').at(-1)).toMatchObject({ filtre: null }));
  });

  it('non communiquée, une valeur le dit avec son motif, jamais par un zéro', async () => {
    api.repondre(ValeursLuesDocument, { valeurs: { total: 1, items: [{ ...valeur, numerateur: null, nonCommunique: 'Enquête annulée', source: null, extraitLe: null }] } });
    afficher(<Valeurs />, { adresse: '/valeurs' });
    const rangee = await screen.findByRole('row', { name: /Réseau Horizon/ });
    expect(normal(rangee.textContent)).toContain('NCNon communiquée : « Enquête annulée »Provenance non précisée');
  });
});
