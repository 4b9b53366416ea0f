import type { ReactNode } from 'react';
import { ListBase, useListContext, type RaRecord } from 'react-admin';
import { Erreur } from '../composants/Erreur';
import { Page } from '../coquille/Page';
import type { Colonne } from './colonne';
import { Filtres, type Filtre } from './Filtres';
import { Pagination } from './Pagination';
import { Tableau } from './Tableau';
import { Vues, type Vue } from './Vues';

interface Props<T extends RaRecord> {
  ressource: string;
  titre: string;
  /** What the table holds, in words: the caption. */
  legende: string;
  /** « réunion », « réunions ». */
  nom: [string, string];
  tri: { champ: string; sens: 'ASC' | 'DESC' };
  colonnes: readonly Colonne<T>[];
  filtres?: readonly Filtre[];
  vues?: readonly Vue[];
  intro?: string;
  gestes?: ReactNode;
  /** The act that adds a row: above the list, or in the empty scene that asks for it; once per page. */
  creer?: ReactNode;
  exporter?: string;
  /** Names a row for its checkbox; without it, nothing is selectable. */
  selection?: (ligne: T) => string;
  vide: ReactNode;
  parPage?: number;
  /** The filter of whoever has not chosen one yet. */
  filtre?: Record<string, unknown>;
}

/** The page says the failure itself: no receipt repeats it. */
const TAIRE = () => undefined;

/** A list page: views, filters, table, pages. Filters, sort and columns are kept per person. */
export function Liste<T extends RaRecord>(props: Props<T>): ReactNode {
  return (
    <ListBase<T> resource={props.ressource} sort={{ field: props.tri.champ, order: props.tri.sens }} perPage={props.parPage ?? 25} {...(props.filtre ? { filterDefaultValues: props.filtre } : {})} queryOptions={{ retry: false, onError: TAIRE }}>
      <Contenu {...props} />
    </ListBase>
  );
}

function Contenu<T extends RaRecord>({ filtre: _depart, titre, intro, gestes, creer, vues, filtres = [], vide, nom, exporter, ressource, ...tableau }: Props<T>): ReactNode {
  const { error, refetch, total, isPending, filterValues } = useListContext<T>();
  if (error) return <Erreur erreur={error} reessayer={() => void refetch()} />;
  const sansFiltre = Object.keys(filterValues as Record<string, unknown>).length === 0;
  const rien = !isPending && total === 0;
  const vierge = rien && sansFiltre;
  const actes = creer && !vierge ? <>{gestes}{creer}</> : gestes;
  return (
    <Page titre={titre} chemin={[]} gestes={actes} intro={intro ? <p>{intro}</p> : null} serree>
      {vues && !vierge ? <Vues ressource={ressource} vues={vues} /> : null}
      {vierge ? vide : (
        <>
          <Filtres filtres={filtres} nom={nom} exporter={exporter} ressource={ressource} colonnes={tableau.colonnes} />
          <div className="carte">
            {rien ? <SansResultat filtres={filtres} /> : <Tableau<T> ressource={ressource} {...tableau} />}
            {rien || isPending ? null : <Pagination />}
          </div>
        </>
      )}
    </Page>
  );
}

/** A filter that finds nothing says which one and offers to remove it. */
function SansResultat({ filtres }: { filtres: readonly Filtre[] }): ReactNode {
  const { filterValues, setFilters } = useListContext();
  const valeurs = filterValues as Record<string, unknown>;
  const noms = filtres.filter((filtre) => filtre.cle in valeurs).map((filtre) => filtre.libelle.toLowerCase());
  return (
    <div className="carte-corps pile">
      <p role="status">Rien ne correspond aux filtres{noms.length > 0 ? ` ${noms.join(', ')}` : ''}.</p>
      <div><button type="button" className="bouton" onClick={() => setFilters({}, {})}>Retirer les filtres</button></div>
    </div>
  );
}
