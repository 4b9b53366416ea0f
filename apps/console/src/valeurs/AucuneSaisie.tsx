import { Grid3x3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Page } from '../coquille/Page';
import { Scene } from '../composants/Scene';

/** The campaign asks nothing of the person's organisations: it says so, and where to look. */
export function AucuneSaisie({ campagne }: { campagne: { id: string; libelle: string } }): ReactNode {
  return (
    <Page titre="Saisie" chemin={[{ libelle: 'Indicateurs', vers: '/campagnes' }, { libelle: campagne.libelle, vers: `/campagnes/${campagne.id}` }]}>
      <Scene niveau={2} icone={Grid3x3} ton="gris" titre="Rien n’est attendu de votre organisation" gestes={<Link className="bouton" to={`/campagnes/${campagne.id}`}>Voir la campagne</Link>}>
        <p>Les valeurs attendues sont créées à l’ouverture de la campagne, d’après les fournisseurs de chaque indicateur.</p>
      </Scene>
    </Page>
  );
}
