import { Minus, OctagonAlert, PenLine, Plus, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApercuVu } from './Apercu';

interface Compte { nombre: number; un: string; plusieurs: string; ton: string; icone: LucideIcon }

/** Five counts: what is new, changed, the same, to explain, to correct. */
export function ComptesApercu({ apercu }: { apercu: ApercuVu }): ReactNode {
  const comptes: Compte[] = [
    { nombre: apercu.nouvelles, un: 'nouvelle', plusieurs: 'nouvelles', ton: 'accent', icone: Plus },
    { nombre: apercu.modifiees, un: 'modifiée', plusieurs: 'modifiées', ton: 'bleu', icone: PenLine },
    { nombre: apercu.identiques + apercu.ignorees, un: 'inchangée', plusieurs: 'inchangées', ton: 'gris', icone: Minus },
    { nombre: apercu.aCommenter, un: 'à commenter', plusieurs: 'à commenter', ton: 'ambre', icone: TriangleAlert },
    { nombre: apercu.enErreur, un: 'erreur bloquante', plusieurs: 'erreurs bloquantes', ton: 'rouge', icone: OctagonAlert },
  ];
  return (
    <ul className="carte cpt cpt-classeur">
      {comptes.map(({ nombre, un, plusieurs, ton, icone: Icone }) => (
        <li key={plusieurs} className={`ton-${ton}`}><b>{nombre}</b><span className="petit second"><Icone className="ic" aria-hidden="true" /> {nombre < 2 ? un : plusieurs}</span></li>
      ))}
    </ul>
  );
}
