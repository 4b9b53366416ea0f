import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import type { RubriqueBilan } from '../api/genere';
import { resteDe } from '../composants/graphique-mesure';
import { Typo } from '../composants/Typo';
import { TexteRiche } from '../redaction/TexteRiche';
import { TERRITOIRES, titreRubrique, type BilanVu } from './bilan';
import { titreChiffre } from './CarteChiffre';
import { cellulesDe, colonnesDe, estConteste } from './chiffre';
import { TableauRythme } from './TableauRythme';
import './bilans.css';
import '../comptes-rendus/comptes-rendus.css';

interface Props { bilan: Pick<BilanVu, 'contenu' | 'niveau'> & { narratifs: readonly { rubrique: RubriqueBilan; texte: string }[] } }

/** Every section, every figure in numbers: what is printed, and what a former version said. */
export function DocumentBilan({ bilan }: Props): ReactNode {
  return (
    <article className="document document-bilan">
      {bilan.contenu.rubriques.map((cle) => {
        const narratif = bilan.narratifs.find(({ rubrique }) => rubrique === cle);
        return (
          <section key={cle} aria-labelledby={`apercu-${cle}`}>
            <h2 id={`apercu-${cle}`}><Typo>{titreRubrique(bilan, cle)}</Typo></h2>
            {narratif ? <TexteRiche html={narratif.texte} /> : null}
            {bilan.contenu.chiffres.filter(({ rubrique }) => rubrique === cle).map((chiffre) => {
              const [entete, ...colonnes] = colonnesDe(chiffre, bilan.contenu.annee);
              const titre = titreChiffre(chiffre);
              const reste = resteDe(chiffre.total);
              return (
                <div key={chiffre.code} className="pile-1">
                  <h3><Typo>{titre}</Typo></h3>
                  <p><Typo>{chiffre.phrase}</Typo>{reste ? <span className="second"> ({reste})</span> : null}{estConteste(chiffre.total) ? <span className="second"> <Typo>{`${compter(chiffre.total.contestations ?? 0, 'contestation ouverte ou retenue', 'contestations ouvertes ou retenues')}.`}</Typo></span> : null}</p>
                  {chiffre.lignes.length === 0 ? null : <div className="tableau-zone" tabIndex={0} role="region" aria-label={`${titre} (zone défilable)`}>
                    <table className="tableau tableau-dense">
                      <caption className="sr"><Typo>{titre}</Typo></caption>
                      <thead><tr><th scope="col">{entete}</th>{colonnes.map((colonne) => <th key={colonne} scope="col" className="droite">{colonne}</th>)}</tr></thead>
                      <tbody>
                        {chiffre.lignes.map((ligne) => <tr key={`${ligne.dimension}-${ligne.libelle}`}><th scope="row"><Typo>{ligne.libelle}</Typo>{estConteste(ligne) ? <span className="second"> (contesté)</span> : null}</th>{cellulesDe(ligne, chiffre).map((cellule, rang) => <td key={colonnes[rang]} className="droite num nb">{cellule || '–'}</td>)}</tr>)}
                        <tr><th scope="row" className="fort">{TERRITOIRES[bilan.niveau]}</th>{cellulesDe(chiffre.total, chiffre).map((cellule, rang) => <td key={colonnes[rang]} className="droite num nb fort">{cellule || '–'}</td>)}</tr>
                      </tbody>
                    </table>
                  </div>}
                </div>
              );
            })}
            {cle === 'RYTHME' ? <TableauRythme bilan={bilan} /> : null}
          </section>
        );
      })}
    </article>
  );
}
