import { Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { BonnesPratiquesQuery } from '../api/genere';
import { Page } from '../coquille/Page';
import { Erreur } from '../composants/Erreur';
import { Scene } from '../composants/Scene';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { Filtres } from '../liste/Filtres';
import { Pagination } from '../liste/Pagination';
import './remontees.css';

type Pratique = BonnesPratiquesQuery['bonnesPratiques']['items'][number];

/** The toolbox: practices that instances found worth sharing, read and searched by every account. */
export default function BoiteAOutils(): ReactNode {
  return (
    <ListBase<Pratique> resource="bonnes-pratiques" sort={{ field: 'retenueLe', order: 'DESC' }} perPage={12} queryOptions={{ retry: false }}>
      <Contenu />
    </ListBase>
  );
}

function Contenu(): ReactNode {
  const { data = [], error, refetch, isPending, total, filterValues } = useListContext<Pratique>();
  if (error) return <Erreur erreur={error} reessayer={() => void refetch()} />;
  const cherche = Object.keys(filterValues as Record<string, unknown>).length > 0;
  const vierge = !isPending && total === 0 && !cherche;
  return (
    <Page titre="Boîte à outils" chemin={[{ libelle: 'Remontées', vers: '/remontees' }]} intro={<p>Les bonnes pratiques levées par les instances, que chacun peut reprendre.</p>} serree>
      {vierge ? (
        <Scene niveau={2} icone={Wrench} ton="accent" titre="La boîte à outils est encore vide" gestes={<Link className="bouton" to="/remontees">Voir les remontées</Link>}>
          <p>Une bonne pratique levée par une instance y entre quand son secrétariat la retient.</p>
        </Scene>
      ) : (
        <>
          <Filtres filtres={[{ cle: 'texte', libelle: 'Chercher une pratique' }]} nom={['pratique', 'pratiques']} ressource="bonnes-pratiques" colonnes={[]} />
          {total === 0 && !isPending ? <p className="carte carte-corps" role="status">Aucune pratique ne contient ces mots.</p> : null}
          <ul className="pratiques">
            {data.map((pratique) => (
              <li key={pratique.id} className="carte">
                <h2><Typo>{pratique.titre}</Typo></h2>
                <p className="texte-libre"><Typo>{pratique.texte}</Typo></p>
                <p className="petit second bas">
                  {pratique.themes.length > 0 ? <><b className="fort"><Typo>{pratique.themes.join(', ')}</Typo></b><br /></> : null}
                  <Typo>{`${pratique.instanceNom}, ${jourLong(jourDeInstant(pratique.retenueLe))}`}</Typo>
                </p>
              </li>
            ))}
          </ul>
          {(total ?? 0) > 12 ? <div className="carte"><Pagination /></div> : null}
        </>
      )}
    </Page>
  );
}
