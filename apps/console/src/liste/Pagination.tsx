import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';

/** « 1 à 25 sur 137 », previous, next. */
export function Pagination(): ReactNode {
  const { page, perPage, total = 0, setPage } = useListContext();
  const premiere = total === 0 ? 0 : (page - 1) * perPage + 1;
  const derniere = Math.min(total, page * perPage);
  const debut = page <= 1;
  const fin = derniere >= total;
  return (
    <nav className="bas-tableau" aria-label="Pages de la liste">
      <span role="status">{premiere} à {derniere} sur {total}</span>
      {debut && fin ? null : (
        <span className="pousse rang">
          <button className="bouton bouton-s" type="button" aria-disabled={debut || undefined} onClick={() => (debut ? undefined : setPage(page - 1))}><ChevronLeft className="ic" aria-hidden="true" />Précédentes</button>
          <button className="bouton bouton-s" type="button" aria-disabled={fin || undefined} onClick={() => (fin ? undefined : setPage(page + 1))}>Suivantes<ChevronRight className="ic" aria-hidden="true" /></button>
        </span>
      )}
    </nav>
  );
}
