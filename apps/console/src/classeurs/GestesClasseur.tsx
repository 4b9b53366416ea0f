import { Download, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { sousMandat } from '../api/mandat-choisi';

interface Props { campagneId: string; /** Only what one fills: the file that an import takes back. */ siennes?: boolean; importer?: boolean }

/** The workbook of the campaign, to fill or to keep, and the way back. */
export function GestesClasseur({ campagneId, siennes = false, importer = false }: Props): ReactNode {
  const adresse = (extension: string): string => sousMandat(`/exports/campagnes/${campagneId}/valeurs.${extension}${siennes ? '?siennes=1' : ''}`);
  return (
    <span className="rang gestes-classeur">
      <span className="groupe" role="group" aria-label="Télécharger le classeur">
        <a className="bouton" href={adresse('xlsx')} download><Download className="ic" aria-hidden="true" /><span className="sr">Télécharger le </span>Classeur .xlsx</a>
        <a className="bouton" href={adresse('ods')} download><span className="sr">Télécharger le classeur </span>.ods</a>
      </span>
      {importer ? <Link className="bouton" to={`/campagnes/${campagneId}/import`}><Upload className="ic" aria-hidden="true" />Importer un classeur</Link> : null}
    </span>
  );
}
