import { render } from '@testing-library/react';
import { Typo } from './Typo';

const texte = (source: string) => render(<Typo>{source}</Typo>).container;

describe('la typographie à l’écran', () => {
  it.each([
    ['Première connexion ?', 'Première connexion\u202f?'],
    ['Motif : animatrice absente', 'Motif\u00a0: animatrice absente'],
    ["Réunion de l'instance « CTA »", 'Réunion de l’instance «\u00a0CTA\u00a0»'],
  ])('corrige « %s »', (avant, apres) => {
    expect(texte(avant).textContent).toBe(apres);
  });

  it('élève les ordinaux, sans toucher aux mots', () => {
    expect(texte('Aucune réunion au 3e trimestre, le 1er décembre').innerHTML).toBe('Aucune réunion au 3<sup class="er">e</sup> trimestre, le 1<sup class="er">er</sup> décembre');
    expect(texte('12345e67').querySelector('sup')).toBeNull();
  });
});
