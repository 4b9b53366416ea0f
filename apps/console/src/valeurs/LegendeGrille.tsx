import type { ReactNode } from 'react';
import { IconeStatut, tonStatut } from '../composants/Statut';
import { ASPECTS_CELLULE, compterAspect } from './aspect';
import type { Carnet } from './carnet';
import { compterAspects, useCellules } from './usage';

/** « 15 acceptées, 3 renvoyées… »: the key of the grid, in numbers. */
export function LegendeGrille({ carnet, ids }: { carnet: Carnet; ids: readonly string[] }): ReactNode {
  const comptes = compterAspects(useCellules(carnet, ids));
  return (
    <div className="bas-tableau">
      <ul className="cle">
        {ASPECTS_CELLULE.flatMap((aspect) => {
          const nombre = comptes.get(aspect);
          return nombre ? [<li key={aspect} className={tonStatut(aspect)}><span className="cle-icone"><IconeStatut valeur={aspect} /></span>{compterAspect(aspect, nombre)}</li>] : [];
        })}
      </ul>
    </div>
  );
}
