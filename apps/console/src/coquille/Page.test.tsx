import { screen } from '@testing-library/react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Lecture } from '../composants/Lecture';
import { afficher } from '../essais/afficher';
import { Page } from './Page';

const lecture = (etat: Partial<UseQueryResult<{ objet: string | null }>>): UseQueryResult<{ objet: string | null }> => ({ data: undefined, error: null, refetch: () => undefined, ...etat }) as unknown as UseQueryResult<{ objet: string | null }>;

const ouvrir = (etat: Partial<UseQueryResult<{ objet: string | null }>>): void => {
  afficher(<Page titre="Le CTA de Dole en 2026" chemin={[]}><Lecture lecture={lecture(etat)} choisir={(resultat) => resultat.objet}>{(objet) => <p>{objet}</p>}</Lecture></Page>, { adresse: '/', chemin: '/*' });
};

describe('ce qui attend, échoue ou manque dans une page', () => {
  it.each([
    ['attend', {}, 'Chargement…'],
    ['est venu', { data: { objet: 'Douze réunions' } }, 'Douze réunions'],
    ['échoue', { error: new Error('panne') }, 'La page n’a pas pu s’afficher'],
  ])('%s sans lui prendre son titre ni son h1', async (_cas, etat, texte) => {
    ouvrir(etat);
    expect(await screen.findByText(texte)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 }).map((titre) => titre.textContent)).toEqual(['Le CTA de Dole en 2026']);
    expect(document.title).toBe('Le CTA de Dole en 2026 – Gouvernance IAE');
  });
});
