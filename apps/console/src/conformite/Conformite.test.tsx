import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigurationDocument, ConformiteDocument, ConformiteTerritoireDocument, type ConformiteQuery, type ConformiteTerritoireQuery } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi } from '../essais/fausse-api';
import Conformite from './Conformite';

type Lue = ConformiteQuery['conformite'];
type Territoire = Lue['departements'][number];
type Instance = ConformiteTerritoireQuery['conformite']['departements'][number]['instances'][number];

const territoire = (code: string, nom: string, plus: Partial<Territoire> = {}): Territoire => ({
  code, nom, region: '27', regionNom: 'Bourgogne-Franche-Comté', etat: 'RESPECTE', tenues: 2, aJour: 2, concernees: 2, enRetard: 0, articleSansInstance: null, ...plus,
});
const DEPARTEMENTS = [
  territoire('21', 'Côte-d’Or'),
  territoire('39', 'Jura', { etat: 'EN_RETARD', tenues: 1, aJour: 2, concernees: 3, enRetard: 1 }),
  territoire('75', 'Paris', { region: '11', regionNom: 'Île-de-France', etat: 'SANS_OBJET', tenues: 0, aJour: 0, concernees: 0 }),
];
const bfc = { texte: 'Accord BFC 2025 (fictif), fiche 8', accord: 'BFC2025', article: 'fiche 8', force: 'OBLIGATION' as const, accordId: 'a1' };

const lue = (plus: Partial<Lue> = {}): ConformiteQuery => ({
  conformite: {
    annee: 2026, jour: '2026-11-20', critere: 'RYTHME', question: 'Les CTA se réunissent-ils au rythme promis ?', phrase: 'Au 20 novembre 2026, 1 département sur les 2 où une règle s’applique tient le rythme ; 1 est en retard.',
    citations: [bfc], comptes: { RESPECTE: 1, A_VENIR: 0, EN_RETARD: 1, SANS_OBJET: 1, INCONNU: 0 }, departements: DEPARTEMENTS,
    regions: [territoire('27', 'Bourgogne-Franche-Comté', { etat: 'EN_RETARD', regionNom: null, region: null, concernees: 5, aJour: 4 }), territoire('11', 'Île-de-France', { etat: 'SANS_OBJET', regionNom: null, region: null, concernees: 0 })],
    nation: territoire('FR', 'France entière', { etat: 'EN_RETARD', region: null, regionNom: null }), ...plus,
  },
});

const champagnole: Instance = {
  id: 'i1', nom: 'CTA de Champagnole', type: 'CTA', lisible: true, etat: 'EN_RETARD',
  verdicts: [{
    critere: 'RYTHME', etat: 'EN_RETARD', date: '2026-09-30', attendues: 4, faites: 2, enRetard: 1, nombrePreuves: 3,
    pourquoi: '2 réunions tenues, 4 attendues dans l’année ; manqué : 3e trimestre 2026 ; l’échéance du 30 septembre 2026 est dépassée de 51 jours.',
    remede: 'Une réunion avant la fin de l’année solde le trimestre en cours. Le trimestre manqué le restera dans le bilan.', citation: bfc,
    regle: { texte: 'Une réunion par trimestre', debut: '2025-01-01', fin: '2028-12-31' },
    regleEcartee: { texte: 'Deux réunions par an', raison: 'L’accord signé pour le territoire le plus étroit l’emporte : ici l’accord régional, devant la règle nationale.', citation: { ...bfc, texte: 'Accord national (fictif), article 6', accordId: 'a2' } },
    preuves: [{ sujet: 'Reunion', id: 'r1', jour: '2026-03-10', etat: 'RESPECTE', texte: 'tenue' }, { sujet: 'Reunion', id: 'r2', jour: '2026-09-29', etat: 'SANS_OBJET', texte: 'annulée, ne compte pas' }],
  }],
};
const detail = (instances: Instance[]): ConformiteTerritoireQuery => ({ conformite: { departements: [{ code: '39', instances }, { code: '21', instances: [] }], regions: [{ code: '27', instances }], nation: { code: 'FR', instances: [] } } });

function ouvrir(adresse = '/conformite', plus: Partial<Lue> = {}) {
  const api = fausseApi()
    .repondre(ConfigurationDocument, { configuration: { fictif: false, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(ConformiteDocument, lue(plus))
    .repondre(ConformiteTerritoireDocument, detail([champagnole]));
  return { api, ...afficher(<Conformite />, { adresse, chemin: '/conformite' }) };
}

describe('la carte', () => {
  it('a pour titre la question, et y répond dans la première phrase, avec son article', async () => {
    ouvrir();
    expect(await screen.findByRole('heading', { level: 1, name: /Les CTA se réunissent-ils au rythme promis/ })).toBeVisible();
    expect(screen.getByText(/1 département sur les 2 où une règle s’applique tient le rythme/)).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Accord BFC 2025 (fictif), fiche 8' })[0]).toHaveAttribute('href', '/accords/a1');
  });

  it('dit l’état de chaque département par un mot et une icône, pas par sa couleur', async () => {
    ouvrir();
    expect(await screen.findByRole('button', { name: '39 Jura, En retard' })).toBeVisible();
    expect(screen.getByRole('button', { name: '75 Paris, Sans objet' }).querySelector('svg')).not.toBeNull();
    expect(within(screen.getByRole('list', { name: 'Légende' })).getByText('En retard').parentElement).toHaveTextContent('En retard1');
  });

  it('n’a qu’un arrêt de tabulation ; les flèches vont de tuile en tuile', async () => {
    ouvrir();
    const cote = await screen.findByRole('button', { name: /^21 Côte/ });
    const arrets = () => screen.getAllByRole('button', { name: /^(21|39|75) / }).filter((b) => b.tabIndex === 0);
    expect(arrets()).toEqual([cote]);
    act(() => cote.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^39 Jura/ }));
    expect(arrets()).toEqual([document.activeElement]);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^39 Jura/ }));
  });

  it('le choix est dans l’adresse, et s’y défait', async () => {
    const { routeur } = ouvrir();
    await userEvent.click(await screen.findByRole('button', { name: /^39 Jura/ }));
    expect(routeur.state.location.search).toBe('?territoire=39');
    expect(screen.getByRole('button', { name: /^39 Jura/ })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: /^39 Jura/ }));
    expect(routeur.state.location.search).toBe('');
  });

  it('hors de la région choisie, une tuile n’est plus un bouton', async () => {
    ouvrir('/conformite?region=27');
    await screen.findByRole('button', { name: /^39 Jura/ });
    expect(screen.queryByRole('button', { name: /^75 Paris/ })).toBeNull();
  });
});

describe('« pourquoi ? »', () => {
  it('répond dans l’ordre : la raison, la règle et celle qu’elle écarte, les preuves, ce qui remettrait à jour', async () => {
    ouvrir('/conformite?territoire=39');
    const panneau = within(await screen.findByRole('complementary', { name: '39 Jura' }));
    expect(await panneau.findByText(/Deux réunions par an/)).toBeVisible();
    expect(panneau.getAllByRole('heading', { level: 3 }).map((h) => h.textContent?.replace(/\s/g, ' '))).toEqual(['Pourquoi ?', 'La règle appliquée', 'Les preuves', 'Ce qui le remettrait à jour']);
    expect(panneau.getByText('1 instance sur 3 est en retard.')).toBeVisible();
    expect(panneau.getByText(/ici l’accord régional, devant la règle nationale/)).toBeVisible();
    expect(panneau.getByRole('link', { name: 'Accord national (fictif), article 6' })).toHaveAttribute('href', '/accords/a2');
    expect(panneau.getByText(/solde le trimestre en cours/)).toBeVisible();
  });

  it('mène à la preuve en deux clics, et compte celles que l’on ne peut pas ouvrir', async () => {
    ouvrir();
    await userEvent.click(await screen.findByRole('button', { name: /^39 Jura/ }));
    expect(await screen.findByRole('link', { name: 'Réunion du 10 mars' })).toHaveAttribute('href', '/reunions/r1');
    expect(screen.getByText('1 autre preuve que vos mandats n’ouvrent pas')).toBeVisible();
  });

  it('une instance que l’on ne peut pas ouvrir est nommée, sans lien', async () => {
    const { api } = ouvrir('/conformite');
    api.repondre(ConformiteTerritoireDocument, detail([{ ...champagnole, lisible: false }]));
    await userEvent.click(await screen.findByRole('button', { name: /^39 Jura/ }));
    expect(await screen.findByRole('link', { name: 'Réunion du 10 mars' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'CTA de Champagnole' })).toBeNull();
  });

  it('d’un territoire inconnu, dit la règle en vigueur et que rien ne dit si elle a été tenue', async () => {
    ouvrir('/conformite?territoire=58', { departements: [territoire('58', 'Nièvre', { etat: 'INCONNU', concernees: 0, articleSansInstance: bfc })] });
    const panneau = within(await screen.findByRole('complementary', { name: '58 Nièvre' }));
    expect(panneau.getByText(/rien ne dit si elle a été tenue/)).toBeVisible();
    expect(panneau.getByRole('link', { name: 'Accord BFC 2025 (fictif), fiche 8' })).toBeVisible();
  });

  it('sans objet n’est jamais un retard', async () => {
    ouvrir('/conformite?territoire=75');
    expect(await screen.findByText(/sans objet, jamais en retard/)).toBeVisible();
  });
});

describe('le tableau, jumeau de la carte', () => {
  it('montre d’abord les retards, et se range par département', async () => {
    ouvrir('/conformite?vue=tableau');
    const lignes = () => within(screen.getByRole('table', { name: 'Verdict par département' })).getAllByRole('rowheader').map((l) => l.textContent?.slice(0, 2));
    await screen.findByRole('table', { name: 'Verdict par département' });
    expect(lignes()).toEqual(['39', '21', '75']);
    await userEvent.click(within(screen.getByRole('table', { name: 'Verdict par département' })).getByRole('button', { name: 'Département' }));
    expect(lignes()).toEqual(['21', '39', '75']);
  });

  it('mène au même panneau', async () => {
    const { routeur } = ouvrir('/conformite?vue=tableau');
    await userEvent.click(within(await screen.findByRole('table', { name: 'Verdict par département' })).getByRole('link', { name: /^39 Jura/ }));
    expect(routeur.state.location.search).toBe('?vue=tableau&territoire=39');
    expect(await screen.findByRole('complementary', { name: '39 Jura' })).toBeVisible();
  });

  it('s’exporte avec les filtres de la page', async () => {
    ouvrir('/conformite?annee=2017&jour=2017-12-31&critere=TRANSMISSION&region=27');
    await userEvent.click(await screen.findByRole('button', { name: 'Exporter' }));
    expect(screen.getByRole('menuitem', { name: /^ODS/ })).toHaveAttribute('href', '/exports/conformite.ods?annee=2017&pour=excel&jour=2017-12-31&critere=TRANSMISSION&departements=21%2C39');
  });
});

it('une année passée se rejoue comme elle était à sa fin', async () => {
  const { routeur } = ouvrir();
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Année' }), '2017');
  expect(routeur.state.location.search).toBe('?annee=2017&jour=2017-12-31');
  await userEvent.click(await screen.findByRole('button', { name: /revenir à aujourd’hui/ }));
  expect(routeur.state.location.search).toBe('?annee=2017');
});

it.each(['?annee=1900', '?annee=x&critere=RIEN&vue=globe', '?jour=2099-01-01', '?territoire=99'])('une adresse qui ne veut rien dire (%s) montre la nation', async (recherche) => {
  ouvrir(`/conformite${recherche}`);
  expect(await screen.findByRole('complementary', { name: 'France entière' })).toBeVisible();
});
