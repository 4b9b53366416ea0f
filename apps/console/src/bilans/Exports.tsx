import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { sousMandat } from '../api/mandat-choisi';
import { MenuBouton } from '../coquille/MenuBouton';

const FORMATS = [
  { extension: 'pdf', nom: 'PDF', pour: 'à lire et à archiver' },
  { extension: 'odt', nom: 'ODT', pour: 'texte, LibreOffice et Word' },
  { extension: 'ods', nom: 'ODS', pour: 'chiffres, LibreOffice' },
  { extension: 'xlsx', nom: 'XLSX', pour: 'chiffres, Excel' },
  { extension: 'csv', nom: 'CSV', pour: 'données ouvertes' },
] as const;

/** The bilan in every format it leaves in. */
export function Exports({ id }: { id: string }): ReactNode {
  return (
    <MenuBouton className="bouton" place="droite" libelle="Exporter le bilan" bouton={<><Download className="ic" aria-hidden="true" />Exporter</>}>
      {(fermer) => (
        <>
          {FORMATS.map(({ extension, nom, pour }) => (
            <a key={extension} role="menuitem" tabIndex={-1} href={sousMandat(`/exports/bilans/${id}.${extension}`)} download onClick={fermer}><span><b>{nom}</b><span className="legende">{pour}</span></span></a>
          ))}
          <Link role="menuitem" tabIndex={-1} to={`/bilans/${id}/apercu`} onClick={fermer}><span><b>Imprimer</b><span className="legende">aperçu de tout le bilan</span></span><Printer className="ic" aria-hidden="true" /></Link>
        </>
      )}
    </MenuBouton>
  );
}
