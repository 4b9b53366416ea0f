import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnalyseDocument, IndicateursDocument, MesuresDocument, PeriodesAnalyseesDocument, type AnalyseQuery } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { uneCampagne } from '../essais/indicateurs';
import Analyse from './Analyse';

type AnalyseVue = NonNullable<AnalyseQuery['analyse']>;
type Ligne = AnalyseVue['lignes'][number];

const ensemble = (numerateur: string | null, plus: Partial<AnalyseVue['total']> = {}): AnalyseVue['total'] => ({ numerateur, denominateur: null, taux: null, comptees: numerateur === null ? 0 : 1, nonCommuniquees: 0, manquantes: 0, horsTotal: 0, precedente: null, ecart: null, ...plus });
const ligne = (cle: string, libelle: string, numerateur: string | null, plus: Partial<Ligne> = {}): Ligne => ({ ...ensemble(numerateur), cle, libelle, departement: cle, typeSiae: null, organisationId: null, campagnes: ['k1'], ...plus });
const precedente = { numerateur: '30', denominateur: null, taux: null, periode: '3e trimestre 2025' };

function uneAnalyse(plus: Partial<AnalyseVue> = {}): AnalyseVue {
  return {
    indicateur: { id: 'n1', code: 'F4-2', intitule: 'Offres d’emploi déposées', unite: 'NOMBRE', dimensions: ['DEPARTEMENT'], partage: null, aConfirmer: null, calcule: false, numerateur: null, denominateur: null, fiche: 'fiche 4', accord: { id: 'a1', code: 'BFC2025', titre: 'Accord', departements: ['21', '39'] } },
    par: 'DEPARTEMENT', annee: 2026, periode: '3e trimestre 2026', phrase: 'Au 3e trimestre 2026, offres : 40, +33 % en un an.', annees: [2026, 2025], partielle: false,
    campagnes: [{ campagneId: 'k1', libelle: 'T3 2026', periode: '3e trimestre 2026' }],
    total: ensemble('40', { manquantes: 1, precedente, ecart: { mot: '+33 %', complet: false } }), niveauDessus: null,
    lignes: [ligne('21', 'Côte-d’Or', '40', { precedente, ecart: { mot: '+33 %', complet: true } }), ligne('39', 'Jura', null, { manquantes: 1 })],
    ...plus,
  };
}

let api: FausseApi;
const indicateur = (id: string, code: string, etoile: boolean) => ({ id, code, rang: 1, fiche: 'fiche 4', intitule: `Indicateur ${code}`, etoile, unite: 'NOMBRE', dimensions: ['DEPARTEMENT'], aConfirmer: null, calcule: false, accord: { id: 'a1', code: 'BFC2025' }, fournisseurs: [] });
beforeEach(() => {
  api = fausseApi()
    .repondre(IndicateursDocument, { indicateurs: { total: 2, items: [indicateur('n0', 'F1-1', false), indicateur('n1', 'F4-2', true)] } })
    .repondre(PeriodesAnalyseesDocument, { campagnes: { total: 1, items: [uneCampagne({ id: 'k1', libelle: 'Indicateurs du 3e trimestre 2026', debut: '2026-07-01', fin: '2026-09-30' })] } })
    .repondre(AnalyseDocument, { analyse: uneAnalyse() });
});
const normal = (texte: string | null | undefined): string => (texte ?? '').replace(/[\u00a0\u202f]/gu, ' ');

it('ouvre sur le premier indicateur étoilé, sa phrase, son graphique et son fichier', async () => {
  const { container } = afficher(<Analyse />, { adresse: '/analyses' });
  expect(await screen.findByText(/\+33\s%\sen un an/)).toBeInTheDocument();
  expect(api.appels('Analyse')[0]).toMatchObject({ indicateurId: 'n1', par: 'DEPARTEMENT', annee: null, campagneId: null });
  expect(screen.getByRole('link', { name: /Télécharger en CSV/ })).toHaveAttribute('href', '/exports/analyses/n1.csv?pour=excel&par=DEPARTEMENT');
  expect([...container.querySelectorAll('.graphique-valeur')].map((e) => normal(e.textContent))).toEqual(['30', '40', '–', 'manquant']);
  expect(screen.getByText(/À périmètre constant/)).toBeInTheDocument();
});

it('chaque choix s’écrit dans l’adresse, et l’adresse se relit', async () => {
  const { routeur } = afficher(<Analyse />, { adresse: '/analyses?indicateur=n1&campagne=k1&par=ORGANISATION&departement=39' });
  await screen.findByRole('img');
  expect(api.appels('Analyse')[0]).toEqual({ indicateurId: 'n1', par: 'ORGANISATION', annee: null, campagneId: 'k1', departements: ['39'], typeSiae: null });
  await userEvent.selectOptions(screen.getByLabelText('Période'), '2025');
  await waitFor(() => expect(routeur.state.location.search).toBe('?indicateur=n1&par=ORGANISATION&departement=39&annee=2025'));
  await userEvent.selectOptions(screen.getByLabelText('Par'), 'année');
  await waitFor(() => expect(routeur.state.location.search).toContain('par=ANNEE'));
});

it('chaque ligne du tableau mène aux valeurs d’où elle vient', async () => {
  afficher(<Analyse />, { adresse: '/analyses' });
  await userEvent.click(await screen.findByRole('button', { name: 'Tableau' }));
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('columnheader').map((t) => t.textContent)).toEqual(['Département', 'Valeur', 'Avant', 'Écart', 'Manquantes', 'NC', 'Preuves']);
  const lien = within(table).getByRole('link', { name: /Côte-d’Or/ });
  expect(JSON.parse(new URL(lien.getAttribute('href') ?? '', 'http://x').searchParams.get('filter') ?? '')).toEqual({ indicateurId: ['n1'], campagneId: ['k1'], enVigueur: true, departement: ['21'] });
  expect(within(table).queryByRole('link', { name: /Jura/ })).toBeNull();
  expect(normal(within(table).getByRole('row', { name: /Total/ }).textContent)).toContain('+33 % *');
});

it('dit quand ce n’est qu’une partie, quand il n’y a rien, et quand la plateforme compte elle-même', async () => {
  api.repondre(AnalyseDocument, { analyse: uneAnalyse({ partielle: true }) });
  const { unmount } = afficher(<Analyse />, { adresse: '/analyses' });
  expect(await screen.findByText('Une partie seulement.')).toBeInTheDocument();
  unmount();
  api.repondre(AnalyseDocument, { analyse: uneAnalyse({ lignes: [], phrase: 'Aucun chiffre.', periode: null }) });
  const vide = afficher(<Analyse />, { adresse: '/analyses' });
  expect(await screen.findByText(/choisissez une de ces années/)).toBeInTheDocument();
  vide.unmount();
  api.repondre(AnalyseDocument, { analyse: uneAnalyse({ indicateur: { ...uneAnalyse().indicateur, calcule: true } }) });
  api.repondre(MesuresDocument, { mesures: [{ indicateur: { id: 'n1' }, departement: null, contestees: 1 }, { indicateur: { id: 'n1' }, departement: '39', contestees: 1 }, { indicateur: { id: 'autre' }, departement: '39', contestees: 4 }] });
  afficher(<Analyse />, { adresse: '/analyses?indicateur=n1&annee=2026&departement=39' });
  expect(await screen.findByText(/La plateforme compte elle-même F4-2/)).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: /Contesté.*F4-2, 2026/ })).toHaveAttribute('href', '/mesures?accord=a1&annee=2026&departement=39');
});

it('sans campagne, dit d’où viendront les chiffres', async () => {
  api.repondre(PeriodesAnalyseesDocument, { campagnes: { total: 0, items: [] } });
  afficher(<Analyse />, { adresse: '/analyses' });
  expect(await screen.findByRole('heading', { name: 'Aucun chiffre à analyser pour l’instant' })).toBeInTheDocument();
  expect(api.appels('Analyse')).toEqual([]);
});
