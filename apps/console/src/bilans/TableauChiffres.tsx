import { MessageSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { mesureDe, resteDe } from '../composants/graphique-mesure';
import { Typo } from '../composants/Typo';
import { adresseRubrique, type BilanVu, type Chiffre } from './bilan';
import { Marques, titreChiffre } from './CarteChiffre';
import { evolution } from './chiffre';

interface Props { bilan: BilanVu; chiffres: readonly Chiffre[]; courant: string | undefined }

/** All the figures of a section in one table; each opens on its chart, its evidence and its comments. */
export function TableauChiffres({ bilan, chiffres, courant }: Props): ReactNode {
  if (chiffres.length < 2) return null;
  return (
    <section className="carte" aria-labelledby="chiffres">
      <div className="carte-tete"><h2 id="chiffres">Tous les chiffres de la section</h2><span className="pousse tiers num">{chiffres.length}</span></div>
      <table className="tableau tableau-dense empile chiffres">
        <caption className="sr">Chiffres de la section</caption>
        <thead><tr><th scope="col">Chiffre</th><th scope="col" className="droite">{bilan.contenu.annee}</th><th scope="col">Évolution et remarques</th></tr></thead>
        <tbody>
          {chiffres.map((chiffre) => {
            const ecart = evolution(chiffre.total, chiffre.unite, bilan.contenu.annee);
            return (
              <tr key={chiffre.code} aria-current={chiffre.code === courant ? 'true' : undefined}>
                <th scope="row"><Link className="discret" to={adresseRubrique(bilan.id, chiffre.rubrique, chiffre.code)} state={{ onglet: true }}><Typo>{titreChiffre(chiffre)}</Typo></Link></th>
                <td className="droite num nb fort">{mesureDe(chiffre.total, chiffre.unite).mot}</td>
                <td className="petit second"><span className="rang rang-serre">{ecart ? <span><Typo>{ecart}</Typo></span> : null}<Remarques bilan={bilan} chiffre={chiffre} /></span></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Remarques({ bilan, chiffre }: { bilan: BilanVu; chiffre: Chiffre }): ReactNode {
  const commentaires = bilan.commentaires.filter(({ figure }) => figure === chiffre.code).length;
  const reste = resteDe(chiffre.total);
  return (
    <>
      <Marques bilan={bilan} chiffre={chiffre} />
      {reste ? <span>{reste}</span> : null}
      {commentaires > 0 ? <span className="nb"><MessageSquare className="ic" aria-hidden="true" /> {commentaires}<span className="sr"> commentaire{commentaires > 1 ? 's' : ''}</span></span> : null}
    </>
  );
}
