import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CoreAdminContext, memoryStore, type Store } from 'react-admin';
import type { ComponentProps, ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { Graphique, type LigneGraphique } from './Graphique';
import { mesureDe, resteDe } from './graphique-mesure';
import { couper, disposer, graduer } from './graphique-plan';

const chiffre = (numerateur: string | null, denominateur: string | null = '100', plus: object = {}) => ({ numerateur, denominateur, comptees: numerateur === null ? 0 : 1, nonCommuniquees: 0, manquantes: 0, ...plus });
const ligne = (libelle: string, ...ensembles: ReturnType<typeof chiffre>[]): LigneGraphique => {
  const mesures = ensembles.map((e) => mesureDe(e, 'POURCENTAGE'));
  return { cle: libelle, libelle, mesures, cellules: [mesures.at(-1)?.mot ?? ''], preuve: `/valeurs?d=${libelle}` };
};
const LIGNES = [
  ligne('Doubs', chiffre('86')), { ...ligne('Nièvre', chiffre('52')), alerte: true }, ligne('Yonne', chiffre('0', '0')), ligne('Jura', chiffre(null, null, { nonCommuniquees: 1 })), ligne('Haute-Saône', chiffre(null, null, { manquantes: 1 })),
];
const normal = (texte: string | null | undefined): string => (texte ?? '').replace(/[\u00a0\u202f]/gu, ' ');

function montrer(plus: Partial<ComponentProps<typeof Graphique>> = {}, store: Store = memoryStore()) {
  const entourer = (enfant: ReactNode) => <MemoryRouter><CoreAdminContext store={store}>{enfant}</CoreAdminContext></MemoryRouter>;
  return render(entourer(
    <Graphique
      titre="Part de conventions signées" phrase="218 SIAE sur 284, soit 77 %." lignes={LIGNES} taux repere={{ valeur: 0.77, mot: '77 %', libelle: 'part régionale' }} seuil="sous 60 %"
      colonnes={['Département', 'Part']} total={{ libelle: 'Région', cellules: ['77 %'] }} csv="/exports/analyses/x.csv" {...plus}
    />,
  ));
}

it('un graphique a son titre, sa phrase, sa légende et son fichier, et dit en mots ce qu’il dessine', () => {
  const { container } = montrer();
  expect(screen.getByRole('region', { name: 'Part de conventions signées' })).toBeInTheDocument();
  expect(normal(container.querySelector('figcaption')?.textContent)).toBe('Pointillé : part régionale, 77 %. Hachuré : sous 60 %.');
  expect(screen.getByRole('link', { name: /Télécharger en CSV/ })).toHaveAttribute('href', '/exports/analyses/x.csv');
  const image = screen.getByRole('img', { name: /^Part de conventions signées/ });
  expect(normal(image.querySelector('desc')?.textContent)).toBe('De 52 % (Nièvre) à 86 % (Doubs) ; part régionale : 77 %. 3 lignes sans chiffre. Le détail est dans le tableau.');
  expect([...container.querySelectorAll('.graphique-valeur')].map((e) => normal(e.textContent))).toEqual(['86 %', '52 %', 'non calculable', 'NC', 'manquant']);
});

it('ce qui n’a pas de chiffre n’a pas de barre, et se distingue sans couleur de zéro comme du reste', () => {
  const { container } = montrer();
  expect(container.querySelectorAll('.graphique-barre')).toHaveLength(2);
  expect(container.querySelectorAll('.graphique-vide')).toHaveLength(1);
  expect([...container.querySelectorAll('.graphique-signe')].map((signe) => signe.querySelectorAll('circle').length)).toEqual([2, 1]);
  expect(container.querySelectorAll('.graphique-triangle')).toHaveLength(1);
  expect(mesureDe(chiffre('0'), 'POURCENTAGE')).toMatchObject({ valeur: 0 });
  expect(mesureDe(chiffre(null, null), 'NOMBRE').sans).toBe('SANS_OBJET');
});

it('le tableau jumeau dit tout, mène aux preuves, et le choix se garde d’un graphique à l’autre', async () => {
  const magasin = memoryStore();
  montrer({}, magasin).unmount();
  montrer({}, magasin);
  await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));
  expect(screen.getByRole('button', { name: 'Tableau' })).toHaveAttribute('aria-pressed', 'true');
  const table = screen.getByRole('table', { name: 'Part de conventions signées' });
  expect(within(table).getAllByRole('row').map((rangee) => normal(rangee.textContent))).toContain('Région77 %');
  expect(normal(within(table).getByRole('row', { name: /Nièvre/ }).textContent)).toContain('sous 60 %');
  expect(within(table).getAllByRole('link', { name: /D’où vient ce chiffre/ })).toHaveLength(5);
  expect(magasin.getItem('graphique.presentation')).toBe('tableau');
});

it('deux périodes se dessinent côte à côte, l’ancienne en contour', () => {
  const { container } = montrer({ lignes: [ligne('Doubs', chiffre('79'), chiffre('86'))], series: ['2024', '2025'], repere: null });
  expect(container.querySelectorAll('.graphique-barre')).toHaveLength(2);
  expect(container.querySelectorAll('.graphique-ancienne')).toHaveLength(1);
  expect(normal(container.querySelector('figcaption')?.textContent)).toBe('Plein : 2025. Contour : 2024.');
});

describe('le plan d’un graphique', () => {
  it.each([[0, [0, 1]], [1, [0, 1]], [4, [0, 1, 2, 3, 4]], [1234, [0, 500, 1000, 1500]], [0.3, [0, 0.1, 0.2, 0.3]]])('gradue jusqu’à %s par pas ronds', (maximum, attendu) => {
    expect(graduer(maximum, false)).toEqual(attendu);
  });

  it('coupe un nom long en deux lignes, et le dernier mot s’il le faut', () => {
    expect(couper('Territoire de Belfort', 14)).toEqual(['Territoire de', 'Belfort']);
    expect(couper('Union départementale de la Côte-d’Or', 14)).toEqual(['Union', 'départementa…']);
  });

  it('tient dans 300 pixels comme dans 900, noms au-dessus des barres quand c’est étroit', () => {
    for (const largeur of [300, 900]) {
      const plan = disposer(LIGNES, { largeur, taux: true, repere: 0.77 });
      expect(plan.fin).toBeLessThan(largeur);
      for (const { barres } of plan.rangees) for (const barre of barres) expect(plan.debut + barre.largeur).toBeLessThanOrEqual(plan.fin + 0.01);
      expect(plan.rangees.every(({ etiquette }) => etiquette.ancre === (largeur === 300 ? 'start' : 'end'))).toBe(true);
      const hauts = plan.rangees.map(({ barres }) => barres[0]?.y ?? 0);
      expect(hauts).toEqual([...hauts].sort((a, b) => a - b));
    }
  });

  it('dit ce qu’un chiffre laisse de côté', () => {
    expect(resteDe({ comptees: 2, nonCommuniquees: 1, manquantes: 2 })).toBe('2 manquantes, 1 NC');
    expect(resteDe({ comptees: 0, nonCommuniquees: 0, manquantes: 1 })).toBeNull();
    expect(resteDe({ comptees: 3, nonCommuniquees: 0, manquantes: 0 })).toBeNull();
  });
});
