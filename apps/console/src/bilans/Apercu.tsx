import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { BilanDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Fictif } from '../coquille/Fictif';
import { Page } from '../coquille/Page';
import { resteDe } from '../composants/graphique-mesure';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { TexteRiche } from '../redaction/TexteRiche';
import { statutBilan, TERRITOIRES, titreRubrique, type BilanVu } from './bilan';
import { codeVisible } from './CarteChiffre';
import { cellulesDe, colonnesDe } from './chiffre';
import { TableauRythme } from './TableauRythme';
import './bilans.css';
import '../comptes-rendus/comptes-rendus.css';

/** The whole bilan on one page, as it is printed: every section, every figure in numbers. */
export default function Apercu(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(BilanDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.bilan}>
      {(bilan) => (
        <Page
          titre={`Aperçu : ${bilan.titre}`} ici="Aperçu" statut={<Statut valeur={statutBilan(bilan)} />}
          chemin={[{ libelle: 'Bilans', vers: '/bilans' }, { libelle: bilan.titre, vers: `/bilans/${bilan.id}` }]}
          intro={<p className="petit coupe"><Typo>{bilan.transmisLe && bilan.etat !== 'BROUILLON' ? `Version ${bilan.numero}, transmise le ${jourLong(jourDeInstant(bilan.transmisLe))}, empreinte ${bilan.empreinte ?? ''}` : `Brouillon, d’après les preuves au ${jourLong(bilan.contenu.jour)}`}</Typo></p>}
          gestes={<button type="button" className="bouton" onClick={() => window.print()}><Printer className="ic" aria-hidden="true" />Imprimer</button>}
        >
          <p className="impression"><Fictif long /></p>
          <div className="carte"><div className="carte-corps"><Document bilan={bilan} /></div></div>
        </Page>
      )}
    </Lecture>
  );
}

function Document({ bilan }: { bilan: BilanVu }): ReactNode {
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
              const titre = `${codeVisible(chiffre)}${chiffre.intitule}`;
              const reste = resteDe(chiffre.total);
              return (
                <div key={chiffre.code} className="pile-1">
                  <h3><Typo>{titre}</Typo></h3>
                  <p><Typo>{chiffre.phrase}</Typo>{reste ? <span className="second"> ({reste})</span> : null}</p>
                  {chiffre.lignes.length === 0 ? null : <div className="tableau-zone" tabIndex={0} role="region" aria-label={`${titre} (zone défilable)`}>
                    <table className="tableau tableau-dense">
                      <caption className="sr"><Typo>{titre}</Typo></caption>
                      <thead><tr><th scope="col">{entete}</th>{colonnes.map((colonne) => <th key={colonne} scope="col" className="droite">{colonne}</th>)}</tr></thead>
                      <tbody>
                        {chiffre.lignes.map((ligne) => <tr key={`${ligne.dimension}-${ligne.libelle}`}><th scope="row"><Typo>{ligne.libelle}</Typo></th>{cellulesDe(ligne, chiffre).map((cellule, rang) => <td key={colonnes[rang]} className="droite num nb">{cellule || '–'}</td>)}</tr>)}
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
