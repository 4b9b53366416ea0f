import { CircleX } from 'lucide-react';
import { compter } from '@gouvernance-iae/domaine';
import { useId, type ReactNode } from 'react';
import { ID_MANQUES, ID_PANNEAU_MANQUES } from '../composants/Manques';
import { Typo } from '../composants/Typo';
import type { Carnet } from './carnet';
import { aSoumettre, manquesSoumission, type CelluleManquante } from './manques';
import { useCellules } from './usage';

const MONTRES = 8;

/** What is missing before the submission; each line leads to its cell. */
export function ManquesSaisie({ carnet, ids, aller }: { carnet: Carnet; ids: readonly string[]; aller: (manque: CelluleManquante) => void }): ReactNode {
  const titre = useId();
  const cellules = useCellules(carnet, ids);
  const manques = manquesSoumission(cellules);
  if (manques.length === 0) return null;
  const reste = manques.length - MONTRES;
  return (
    <section className="panneau" aria-labelledby={titre} id={ID_PANNEAU_MANQUES} tabIndex={-1}>
      <header>
        <h2 id={titre}>Ce qui manque pour soumettre</h2>
        <p className="legende" id={ID_MANQUES}>{compter(manques.length, 'cellule')} sur {compter(manques.length + aSoumettre(cellules), 'attendue', 'attendues')} de vous</p>
      </header>
      <div className="serre">
        <ul className="manques">
          {manques.slice(0, MONTRES).map((manque) => (
            <li key={manque.id}>
              <CircleX className="ic non" aria-hidden="true" />
              <div><span className="sr">Il manque : </span><Typo>{manque.message}</Typo> <button type="button" className="lien" onClick={() => aller(manque)}>Y aller<span className="sr"> : <Typo>{manque.message}</Typo></span></button></div>
            </li>
          ))}
        </ul>
        {reste > 0 ? <p className="petit second">et {compter(reste, 'autre', 'autres')}.</p> : null}
      </div>
    </section>
  );
}
