import { render } from '@testing-library/react';
import { TexteRiche } from './TexteRiche';
import { ecrire, texteSeul } from './texte-riche';

const affiche = (html: string) => render(<TexteRiche html={html} />).container;

describe('le texte d’un compte rendu', () => {
  it('garde gras, titres, listes et liens', () => {
    expect(affiche('<p>Un <strong>mot</strong></p><ul><li>Point</li></ul>').querySelectorAll('strong, li')).toHaveLength(2);
  });

  it.each([
    '<img src=x onerror="alert(1)">',
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">lien</a>',
    '<p onclick="alert(1)">texte</p>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe src="https://exemple.fr"></iframe>',
  ])('n’exécute jamais %s', (html) => {
    const vu = affiche(html);
    expect(vu.querySelector('script, img, iframe, svg, [onerror], [onclick], a[href^="javascript"]')).toBeNull();
  });

  it('écrit « strong » quel que soit le navigateur', () => {
    const zone = document.createElement('div');
    zone.innerHTML = '<div>Un <b>mot</b></div>';
    expect(ecrire(zone)).toBe('<p>Un <strong>mot</strong></p>');
  });

  it.each([
    ['des mots sans paragraphe', 'Un <b>mot</b>', '<p>Un <strong>mot</strong></p>'],
    ['une liste dans un paragraphe', '<div><ul><li>Un</li></ul></div>', '<ul><li>Un</li></ul>'],
    ['un paragraphe vide', '<h3>Titre</h3><p><br></p>', '<h3>Titre</h3>'],
  ])('range %s en blocs', (_cas, brut, range) => {
    const zone = document.createElement('div');
    zone.innerHTML = brut;
    expect(ecrire(zone)).toBe(range);
  });

  it('est vide quand il ne dit rien', () => {
    const zone = document.createElement('div');
    zone.innerHTML = '<p><br></p>';
    expect(ecrire(zone)).toBe('');
  });

  it('se lit comme des mots, un bloc finissant une ligne', () => {
    expect(texteSeul('<p>Un</p><p>deux</p>')).toBe('Un deux');
  });
});
