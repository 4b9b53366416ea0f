import { compter, typographier } from '@gouvernance-iae/domaine';
import { Columns3, ChevronDown, Search, X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useListContext, type RaRecord } from 'react-admin';
import type { Option } from '../composants/Champ';
import { Exporter } from '../composants/Exporter';
import { useColonnesCachees, type Colonne } from './colonne';

/** One filter chip: a closed list of values, or a text to look for. */
export interface Filtre { cle: string; libelle: string; options?: readonly Option[]; nombre?: boolean; /** Yes, or nothing asked. */ booleen?: boolean }

interface Props<T extends RaRecord> { filtres: readonly Filtre[]; nom: [string, string]; exporter?: string | undefined; ressource: string; colonnes: readonly Colonne<T>[] }

/** The row of chips above a list: each says its field and its value. */
export function Filtres<T extends RaRecord>({ filtres, nom, exporter, ressource, colonnes }: Props<T>): ReactNode {
  const { total, selectedIds, filterValues, sort } = useListContext();
  const masquables = colonnes.filter((colonne) => colonne.masquable);
  return (
    <div className="rang filtres" role="group" aria-label="Filtres">
      {filtres.map((filtre) => filtre.options ? <Puce key={filtre.cle} filtre={filtre} options={filtre.options} /> : <Recherche key={filtre.cle} filtre={filtre} />)}
      {masquables.length > 0 ? <Colonnes ressource={ressource} colonnes={masquables} /> : null}
      {total === undefined ? null : <span className="pousse petit second">{compter(total, ...nom)}</span>}
      {exporter ? <Exporter petit adresse={adresseExport(exporter, { ids: selectedIds, filtre: filterValues as Record<string, unknown>, tri: sort })} {...(selectedIds.length > 0 ? { mot: `Exporter la sélection (${selectedIds.length})` } : {})} /> : null}
    </div>
  );
}

/** The file of what is on screen: same filters, same order; or the selected rows only. */
function adresseExport(exporter: string, { ids, filtre, tri }: { ids: readonly unknown[]; filtre: Record<string, unknown>; tri: { field: string; order: 'ASC' | 'DESC' } }): string {
  const parametres = new URLSearchParams({ pour: 'excel', tri: JSON.stringify([{ champ: tri.field, sens: tri.order }]) });
  if (ids.length > 0) parametres.set('ids', ids.join(','));
  else if (Object.keys(filtre).length > 0) parametres.set('filtre', JSON.stringify(filtre));
  return `${exporter}?${parametres.toString()}`;
}

function useFiltre(cle: string): [unknown, (valeur: unknown) => void] {
  const { filterValues, setFilters } = useListContext();
  const valeurs = filterValues as Record<string, unknown>;
  return [valeurs[cle], (valeur) => {
    const reste = Object.fromEntries(Object.entries(valeurs).filter(([autre]) => autre !== cle));
    setFilters(valeur === '' || valeur === undefined ? reste : { ...reste, [cle]: valeur }, {});
  }];
}

function Puce({ filtre, options }: { filtre: Filtre; options: readonly Option[] }): ReactNode {
  const [valeur, choisir] = useFiltre(filtre.cle);
  const choisie = options.find((option) => option.valeur === String(valeur ?? ''));
  if (choisie) {
    return (
      <button type="button" className="puce puce-active" aria-label={`Retirer le filtre ${filtre.libelle} : ${choisie.mot}`} onClick={() => choisir(undefined)}>
        {filtre.libelle} : <b>{choisie.mot}</b><X className="ic" aria-hidden="true" />
      </button>
    );
  }
  return (
    <span className="puce puce-liste">
      <span aria-hidden="true">{filtre.libelle}</span><ChevronDown className="ic" aria-hidden="true" />
      <select aria-label={filtre.libelle} value="" onChange={(evenement) => choisir(filtre.nombre ? Number(evenement.target.value) : filtre.booleen ? evenement.target.value === 'true' || undefined : evenement.target.value)}>
        <option value="">Tout</option>
        {options.map((option) => <option key={option.valeur} value={option.valeur}>{typographier(option.mot)}</option>)}
      </select>
    </span>
  );
}

const DELAI = 300;

function Recherche({ filtre }: { filtre: Filtre }): ReactNode {
  const [valeur, choisir] = useFiltre(filtre.cle);
  const connue = typeof valeur === 'string' ? valeur : '';
  const [texte, setTexte] = useState(connue);
  useEffect(() => setTexte(connue), [connue]);
  useEffect(() => {
    if (texte === connue) return undefined;
    const minuterie = setTimeout(() => choisir(texte.trim()), DELAI);
    return () => clearTimeout(minuterie);
    // Typing alone starts the delay again; `choisir` changes at each render.
  }, [texte]);
  return (
    <span className="puce puce-texte">
      <Search className="ic" aria-hidden="true" />
      <input type="search" aria-label={filtre.libelle} placeholder={filtre.libelle} value={texte} onChange={(evenement) => setTexte(evenement.target.value)} />
    </span>
  );
}

function Colonnes<T extends RaRecord>({ ressource, colonnes }: { ressource: string; colonnes: readonly Colonne<T>[] }): ReactNode {
  const [cachees, cacher] = useColonnesCachees(ressource, colonnes);
  const basculer = (cle: string) => cacher(cachees.includes(cle) ? cachees.filter((autre) => autre !== cle) : [...cachees, cle]);
  return (
    <details className="colonnes">
      <summary className="puce"><Columns3 className="ic" aria-hidden="true" />Colonnes</summary>
      <fieldset className="menu-deroule">
        <legend className="sr">Colonnes affichées</legend>
        {colonnes.map((colonne) => (
          <label key={colonne.cle}><input type="checkbox" checked={!cachees.includes(colonne.cle)} onChange={() => basculer(colonne.cle)} />{colonne.titre}</label>
        ))}
      </fieldset>
    </details>
  );
}
