import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afficher } from '../essais/afficher';
import { Exporter } from './Exporter';

it('un export se choisit au clavier, dans trois formats dits en mots, sous les mêmes filtres', async () => {
  afficher(<Exporter adresse="/exports/valeurs.csv?filtre=a.csv" mot="Exporter la sélection (2)" />);
  const bouton = screen.getByRole('button', { name: 'Exporter la sélection (2)' });
  expect(bouton).toHaveAttribute('aria-expanded', 'false');
  bouton.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('menu', { name: 'Exporter la sélection (2)' })).toBeVisible();
  const lignes = screen.getAllByRole('menuitem');
  expect(lignes.map((ligne) => [ligne.textContent, ligne.getAttribute('href')])).toEqual([
    ['CSVtexte séparé, données ouvertes', '/exports/valeurs.csv?filtre=a.csv'],
    ['XLSXclasseur, Excel', '/exports/valeurs.xlsx?filtre=a.csv'],
    ['ODSclasseur, LibreOffice', '/exports/valeurs.ods?filtre=a.csv'],
  ]);
  expect(lignes[0]).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(lignes[2]).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(bouton).toHaveFocus();
});
