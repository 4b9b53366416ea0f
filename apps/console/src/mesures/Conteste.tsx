import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { compter } from '@gouvernance-iae/domaine';
import { Statut } from '../composants/Statut';
import { STATUTS } from './mesure';

/** A figure that its fournisseurs contest, or were right to: how many, and the way to what the reader may know of it. */
export function Conteste({ nombre, vers, quoi }: { nombre: number; vers: string; /** Its code, for who hears the link alone. */ quoi: string }): ReactNode {
  return (
    <Link className="discret" to={vers}>
      <Statut valeur={STATUTS.OUVERTE.valeur} mot={nombre > 1 ? compter(nombre, 'contestation') : STATUTS.OUVERTE.mot} /><span className="sr"> : {quoi}</span>
    </Link>
  );
}
