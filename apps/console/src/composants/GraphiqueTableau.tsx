import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { LigneGraphique } from './graphique-plan';
import { SansObjet } from './SansObjet';
import { Typo } from './Typo';

interface Props {
  titre: string;
  colonnes: readonly string[];
  lignes: readonly LigneGraphique[];
  total: { libelle: string; cellules: readonly string[]; preuve?: string } | null;
  seuil: string | undefined;
}

/** The twin of a chart: the same lines in numbers, each with the way to what it comes from. */
export function GraphiqueTableau({ titre, colonnes: [entete = '', ...colonnes], lignes, total, seuil }: Props): ReactNode {
  const preuves = lignes.some((ligne) => ligne.preuve) || Boolean(total?.preuve);
  return (
    <div className="tableau-zone graphique-tableau" tabIndex={0} role="region" aria-label={`${titre} (zone défilable)`}>
      <table className="tableau tableau-dense">
        <caption className="sr"><Typo>{titre}</Typo></caption>
        <thead>
          <tr>
            <th scope="col">{entete}</th>
            {colonnes.map((colonne) => <th key={colonne} scope="col" className="droite"><Typo>{colonne}</Typo></th>)}
            {preuves ? <th scope="col">Preuves</th> : null}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.cle}>
              <th scope="row">
                <Typo>{ligne.libelle}</Typo>
                {ligne.marque ? <span className="graphique-sous second"> {ligne.marque}</span> : null}
                {ligne.alerte ? <span className="graphique-sous ton-rouge"> <TriangleAlert className="ic" aria-hidden="true" /><span className={seuil ? undefined : 'sr'}>{seuil ?? 'sous le seuil'}</span></span> : null}
              </th>
              <Cellules colonnes={colonnes} cellules={ligne.cellules} />
              {preuves ? <td>{ligne.preuve ? <Link to={ligne.preuve}>Voir<span className="sr"> : <Typo>D’où vient ce chiffre ?</Typo> {ligne.libelle}</span></Link> : null}</td> : null}
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr>
              <th scope="row" className="fort"><Typo>{total.libelle}</Typo></th>
              <Cellules colonnes={colonnes} cellules={total.cellules} forte />
              {preuves ? <td>{total.preuve ? <Link to={total.preuve}>Voir<span className="sr"> : <Typo>D’où vient ce chiffre ?</Typo> {total.libelle}</span></Link> : null}</td> : null}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function Cellules({ colonnes, cellules, forte = false }: { colonnes: readonly string[]; cellules: readonly string[]; forte?: boolean }): ReactNode {
  return colonnes.map((colonne, rang) => {
    const cellule = cellules[rang] ?? '';
    return <td key={colonne} className={`droite num nb${forte ? ' fort' : ''}`}>{cellule === '' ? <SansObjet /> : cellule}</td>;
  });
}
