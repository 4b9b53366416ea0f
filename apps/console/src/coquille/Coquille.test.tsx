import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AFaireDocument, ConfigurationDocument, MoiDocument, RechercherDocument, type MoiCompletFragment } from '../api/genere';
import { afficher } from '../essais/afficher';
import { fausseApi, type FausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import { Apparence } from './apparence';
import { Coquille } from './Coquille';
import { Page } from './Page';

function ouvrir(moi: MoiCompletFragment, fictif = true): FausseApi {
  const api = fausseApi()
    .repondre(MoiDocument, { moi })
    .repondre(ConfigurationDocument, { configuration: { fictif, courriel: false, jour: '2026-11-20', nom: 'Gouvernance IAE', comptesDemo: [] } })
    .repondre(AFaireDocument, { aFaire: { taches: [], prochaines: [] } })
    .repondre(RechercherDocument, { rechercher: [{ genre: 'Reunion', id: 'r1', titre: 'CTA de Dole', complement: '2026-12-01', lien: '/reunions/r1' }] });
  afficher(<><Apparence /><Coquille><Page titre="Réunions" chemin={[{ libelle: 'Accueil', vers: '/' }]} /></Coquille></>, { adresse: '/reunions' });
  return api;
}

describe('la coquille', () => {
  it('a son menu, son contenu et son pied, nommés', async () => {
    ouvrir(unePersonne());
    expect(await screen.findByRole('navigation', { name: 'Menu principal' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Aller au contenu' })).toHaveAttribute('href', '#contenu');
    expect(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'Accessibilité\u00a0: audit non réalisé' })).toBeVisible();
  });

  it('ne montre que les menus que les mandats ouvrent, la page courante marquée', async () => {
    ouvrir(unePersonne({ menus: ['aFaire', 'reunions'] }));
    const menu = within(await screen.findByRole('navigation', { name: 'Menu principal' }));
    expect(await menu.findByRole('link', { name: 'Réunions' })).toHaveAttribute('aria-current', 'page');
    expect(menu.queryByRole('link', { name: 'Personnes' })).toBeNull();
  });

  it('plie ce que l’on ne consulte que parfois, quand le menu est long', async () => {
    ouvrir(unePersonne({ menus: ['aFaire', 'reunions', 'comptesRendus', 'decisions', 'remontees', 'campagnes', 'analyses', 'bilans', 'conformite', 'barometre', 'feuillesDeRoute', 'actions', 'accords', 'indicateurs', 'personnes', 'journal'] }));
    const menu = within(await screen.findByRole('navigation', { name: 'Menu principal' }));
    const references = await menu.findByRole('button', { name: 'Références', expanded: false });
    expect(menu.queryByRole('link', { name: 'Accords' })).toBeNull();
    await userEvent.click(references);
    expect(menu.getByRole('link', { name: 'Accords' })).toBeVisible();
    expect(menu.queryByRole('link', { name: 'Journal' })).toBeNull();
  });

  it('met les annuaires dans le travail de qui administre', async () => {
    ouvrir(unePersonne({ menus: ['aFaire', 'conformite', 'accords', 'personnes'], droits: ['creerInstance'] }));
    const menu = within(await screen.findByRole('navigation', { name: 'Menu principal' }));
    expect(within(await menu.findByRole('list', { name: 'Mon travail' })).getByRole('link', { name: 'Personnes' })).toBeVisible();
  });

  it('dit en quel nom on agit', async () => {
    ouvrir(unePersonne());
    expect(await screen.findByRole('button', { name: /Vous agissez comme.*Animation.*Agence de Dole/ })).toBeVisible();
  });

  it('agit sous tous ses mandats, ou sous celui que l’on choisit, jusqu’à la fin de la session', async () => {
    const deux = unePersonne();
    const api = ouvrir({ ...deux, mandats: [...deux.mandats, { ...deux.mandats[0]!, id: 'm2', role: 'MEMBRE', organisation: { id: 'o2', nom: 'Direction régionale' } }] });
    await userEvent.click(await screen.findByRole('button', { name: /Tous vos mandats.*2 mandats ensemble/ }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: /Direction régionale/ }));
    expect(await screen.findByRole('button', { name: /Vous agissez comme.*Direction régionale/ })).toBeVisible();
    expect([api.mandats('AFaire')[0], api.mandats('AFaire').at(-1)]).toEqual([null, 'm2']);
    await userEvent.click(screen.getByRole('button', { name: /Direction régionale/ }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: /Tous vos mandats/ }));
    expect(await screen.findByRole('button', { name: /Tous vos mandats/ })).toBeVisible();
    expect(api.mandats('AFaire').at(-1)).toBeNull();
  });

  it('marque les données fictives, et seulement elles', async () => {
    ouvrir(unePersonne());
    expect(await screen.findByText('Données fictives')).toBeVisible();
  });

  it('le chemin mène au-dessus de la page', async () => {
    ouvrir(unePersonne());
    const ariane = within(screen.getByRole('navigation', { name: 'Fil d’Ariane' }));
    expect((await ariane.findAllByRole('link', { name: 'Accueil' }))[0]).toHaveAttribute('href', '/');
    expect(ariane.getByText('Réunions', { selector: '[aria-current="page"]' })).toBeVisible();
  });

  it('cherche avec Ctrl K parmi ce que l’on peut lire', async () => {
    ouvrir(unePersonne());
    await screen.findByRole('heading', { level: 1 });
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(screen.getByRole('searchbox'), 'Dole');
    const trouvee = await screen.findByRole('link', { name: /CTA de Dole/ });
    expect(trouvee).toHaveAttribute('href', '/reunions/r1');
    expect(trouvee).toHaveTextContent('Réunion, 1er décembre 2026');
  });

  it('passe en sombre depuis le menu du compte, aux flèches', async () => {
    ouvrir(unePersonne());
    await userEvent.click(await screen.findByRole('button', { name: /Mon compte/ }));
    expect(screen.getByRole('menuitem', { name: 'Mon compte' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(document.documentElement.dataset['theme']).toBe('sombre');
  });
});
