import type { ReactNode } from 'react';
import { PageLibre } from '../coquille/PageLibre';
import { COURRIEL_AIDE, PRODUIT } from '../coquille/produit';

/** Legal notices: what the operator must fill is said to be missing. */
export default function MentionsLegales(): ReactNode {
  return (
    <PageLibre titre="Mentions légales">
      <h2>Éditeur</h2>
      <p>À compléter par l’organisme qui exploite cette installation de {PRODUIT} : nom, adresse, directeur de la publication.</p>
      <h2>Hébergement</h2>
      <p>À compléter par l’organisme qui exploite cette installation : nom, adresse et téléphone de l’hébergeur.</p>
      <h2>Contact</h2>
      <p><a href={`mailto:${COURRIEL_AIDE}`}>{COURRIEL_AIDE}</a></p>
      <h2>Contenus</h2>
      <p>Les accords sont cités par leur référence. Les icônes sont de Lucide (licence ISC), la police est Inter (licence OFL).</p>
    </PageLibre>
  );
}
