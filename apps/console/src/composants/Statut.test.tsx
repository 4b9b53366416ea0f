import { render, screen } from '@testing-library/react';
import { Statut } from './Statut';

describe('un état', () => {
  it('se dit par un mot, une forme et une icône, jamais par sa seule couleur', () => {
    const { container } = render(<Statut valeur="EN_RETARD" mot="En retard de 2 jours" />);
    expect(screen.getByText('En retard de 2\u00a0jours', { exact: false, normalizer: (texte) => texte.replace(/ jours/, '\u00a0jours') })).toBeInTheDocument();
    expect(container.querySelector('.statut-carre svg[aria-hidden="true"]')).not.toBeNull();
  });
});
