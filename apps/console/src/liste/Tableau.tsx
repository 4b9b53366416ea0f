import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useListContext, type RaRecord } from 'react-admin';
import { useColonnesCachees, type Colonne } from './colonne';

interface Props<T extends RaRecord> { ressource: string; legende: string; colonnes: readonly Colonne<T>[]; selection?: (ligne: T) => string }

/** The list as a real table: caption, row headers that link, sortable heads that say so. */
export function Tableau<T extends RaRecord>({ ressource, legende, colonnes, selection }: Props<T>): ReactNode {
  const { data, isPending, selectedIds, onSelect, onToggleItem } = useListContext<T>();
  const [cachees] = useColonnesCachees(ressource, colonnes);
  const visibles = colonnes.filter((colonne) => !cachees.includes(colonne.cle));
  const lignes = data ?? [];
  const toutes = lignes.length > 0 && lignes.every((ligne) => selectedIds.includes(ligne.id));
  return (
    <div className="tableau-zone" tabIndex={0} role="region" aria-label={`${legende} (zone défilable)`} aria-busy={isPending}>
      <table className="tableau empile">
        <caption className="sr">{legende}</caption>
        <thead>
          <tr>
            {selection ? <th scope="col" className="case"><input type="checkbox" aria-label="Sélectionner toutes les lignes de la page" checked={toutes} onChange={() => onSelect(toutes ? [] : lignes.map((ligne) => ligne.id))} /></th> : null}
            {visibles.map((colonne) => <Tete key={colonne.cle} colonne={colonne} />)}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.id}>
              {selection ? <td className="case"><input type="checkbox" aria-label={`Sélectionner : ${selection(ligne)}`} checked={selectedIds.includes(ligne.id)} onChange={() => onToggleItem(ligne.id)} /></td> : null}
              {visibles.map((colonne) => colonne.entete
                ? <th key={colonne.cle} scope="row" className={colonne.classe}>{colonne.rendu(ligne)}</th>
                : <td key={colonne.cle} className={colonne.classe} data-titre={colonne.nommee ? colonne.titre.replace('\n', ' ') : undefined}>{colonne.rendu(ligne)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {isPending ? <p className="carte-corps second" role="status">Chargement…</p> : null}
    </div>
  );
}

function Tete<T extends RaRecord>({ colonne }: { colonne: Colonne<T> }): ReactNode {
  const { sort, setSort } = useListContext();
  if (!colonne.tri) return <th scope="col" className={colonne.classe}>{colonne.titre}</th>;
  const champ = colonne.tri;
  const actif = sort.field === champ;
  const descendant = sort.order === 'DESC';
  const Icone = descendant ? ChevronDown : ChevronUp;
  return (
    <th scope="col" className={colonne.classe} aria-sort={actif ? (descendant ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="tri" onClick={() => setSort({ field: champ, order: actif && !descendant ? 'DESC' : 'ASC' })}>
        {colonne.titre}{actif ? <Icone className="ic" aria-hidden="true" /> : null}
      </button>
    </th>
  );
}
