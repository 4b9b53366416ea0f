import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { sousMandat } from '../api/mandat-choisi';
import { MenuBouton } from '../coquille/MenuBouton';

const FORMATS = [
  { extension: 'csv', nom: 'CSV', pour: 'texte séparé, données ouvertes' },
  { extension: 'xlsx', nom: 'XLSX', pour: 'classeur, Excel' },
  { extension: 'ods', nom: 'ODS', pour: 'classeur, LibreOffice' },
] as const;

interface Props {
  /** That of the CSV, with its parameters; the other formats stand beside it. */
  adresse: string;
  /** What leaves, when it is not all that is shown. */
  mot?: string;
  petit?: boolean;
}

/** What is on screen as a file, in the format one chooses. */
export function Exporter({ adresse, mot = 'Exporter', petit = false }: Props): ReactNode {
  return (
    <MenuBouton className={petit ? 'bouton bouton-s' : 'bouton'} place="droite" libelle={mot} bouton={<><Download className="ic" aria-hidden="true" />{mot}</>}>
      {(fermer) => FORMATS.map(({ extension, nom, pour }) => (
        <a key={extension} role="menuitem" tabIndex={-1} href={sousMandat(adresse.replace(/\.csv(?=\?|$)/u, `.${extension}`))} download onClick={fermer}><span><b>{nom}</b><span className="legende">{pour}</span></span></a>
      ))}
    </MenuBouton>
  );
}
