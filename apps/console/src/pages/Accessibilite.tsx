import type { ReactNode } from 'react';
import { PageLibre } from '../coquille/PageLibre';
import { COURRIEL_AIDE, PRODUIT } from '../coquille/produit';

/** The accessibility statement, honest about what was not audited. */
export default function Accessibilite(): ReactNode {
  return (
    <PageLibre titre="Accessibilité" intro={<p>État de conformité au RGAA : non audité.</p>}>
      <h2>État de conformité</h2>
      <p>{PRODUIT} n’a pas encore fait l’objet d’un audit selon le référentiel général d’amélioration de l’accessibilité (RGAA). Aucun taux de conformité ne peut donc être annoncé.</p>
      <h2>Ce qui est fait</h2>
      <ul className="liste-points">
        <li>Chaque page a un titre unique, un chemin de navigation, et s’utilise au clavier.</li>
        <li>Les états se lisent à leur icône, à leur forme et à leur mot, jamais à la seule couleur.</li>
        <li>Les tableaux ont un titre et des en-têtes ; les champs ont une étiquette et une aide liées.</li>
        <li>Les vérifications automatiques du RGAA que permet l’outil axe sont rejouées à chaque modification.</li>
      </ul>
      <h2>Ce qui n’est pas vérifié</h2>
      <ul className="liste-points">
        <li>L’usage avec un lecteur d’écran par une personne concernée.</li>
        <li>L’accessibilité des fichiers PDF et ODT au-delà de leur balisage.</li>
      </ul>
      <h2>Signaler un obstacle</h2>
      <p>Écrivez à <a href={`mailto:${COURRIEL_AIDE}`}>{COURRIEL_AIDE}</a> en joignant l’adresse de la page. Si aucune réponse satisfaisante n’est apportée, vous pouvez saisir le Défenseur des droits.</p>
    </PageLibre>
  );
}
