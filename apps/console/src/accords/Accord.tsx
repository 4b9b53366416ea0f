import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useLecture } from '../api/lecture';
import { AccordDocument, type AccordQuery } from '../api/genere';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Lecture } from '../composants/Lecture';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { TYPES_INSTANCE } from '../composants/libelles';
import { nomArticle } from './article';
import { FORCES, NATURES, valeurRegle } from '../regles/regle';

type Vu = NonNullable<AccordQuery['accord']>;

/** One accord: who signed, what can be cited, what it asks for and with what force. */
export default function Accord(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(AccordDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.accord}>{(accord) => <Contenu accord={accord} />}</Lecture>;
}

function Contenu({ accord }: { accord: Vu }): ReactNode {
  return (
    <Page titre={accord.titre} ici={accord.code} chemin={[{ libelle: 'Accords', vers: '/accords' }]} statut={accord.fictif ? <span className="fictif">Accord fictif</span> : null} intro={<p><Typo>{validite(accord)}</Typo></p>}>
      <div className="deux">
        <div className="pile-5">
          {accord.aConfirmer ? <Avis ton="ambre"><p><b>À confirmer.</b> <Typo>{accord.aConfirmer}</Typo></p></Avis> : null}
          <Regles accord={accord} />
          <Articles accord={accord} />
        </div>
        <aside className="pile-5" aria-label="Signataires">
          <section className="panneau" aria-labelledby="signataires">
            <header><h2 id="signataires">Signataires</h2></header>
            <div>
              {accord.signataires.length === 0 ? <p className="petit second">Aucun signataire n’est enregistré.</p> : null}
              <ul className="pile-2 petit">
                {accord.signataires.map((signataire) => (
                  <li key={signataire.id}><b className="fort"><Typo>{signataire.nom}</Typo></b>{signataire.qualite || signataire.pour ? <><br /><span className="second"><Typo>{[signataire.qualite, signataire.pour ? `pour ${signataire.pour}` : null].filter(Boolean).join(', ')}</Typo></span></> : null}</li>
                ))}
              </ul>
            </div>
          </section>
          {accord.decline ? <section className="panneau" aria-labelledby="decline"><header><h2 id="decline">Accord national décliné</h2></header><div><Link to={`/accords/${accord.decline.id}`}><Typo>{accord.decline.titre}</Typo></Link></div></section> : null}
        </aside>
      </div>
    </Page>
  );
}

function validite(accord: Vu): string {
  const signature = accord.signeLe ? `Signé le ${jourLong(accord.signeLe)}. ` : '';
  const territoire = accord.departements.length > 0 ? ` Départements ${accord.departements.join(', ')}.` : '';
  return `${signature}En vigueur du ${jourLong(accord.effetLe)}${accord.finLe ? ` au ${jourLong(accord.finLe)}` : ''}.${territoire}`;
}

function Regles({ accord }: { accord: Vu }): ReactNode {
  return (
    <section className="carte" aria-labelledby="regles">
      <div className="carte-tete"><h2 id="regles">Règles</h2><span className="petit second">Ce que la plateforme attend et vérifie, avec l’endroit qui le dit</span></div>
      {accord.regles.length === 0 ? <p className="carte-corps second">Cet accord ne porte aucune règle vérifiée ici.</p> : (
        <div className="tableau-zone" tabIndex={0} role="region" aria-label="Règles de l’accord (zone défilable)">
          <table className="tableau tableau-dense empile">
            <caption className="sr">Règles de l’accord</caption>
            <thead><tr><th scope="col">Règle</th><th scope="col">Instance</th><th scope="col">Force</th><th scope="col">Citation</th></tr></thead>
            <tbody>
              {accord.regles.map((regle) => (
                <tr key={regle.id}>
                  <th scope="row"><b className="fort">{NATURES[regle.nature]}</b><br /><span className="petit second"><Typo>{[valeurRegle(regle.nombre, regle.unite), regle.texte].filter(Boolean).join('. ')}</Typo></span></th>
                  <td>{TYPES_INSTANCE[regle.typeInstance]}</td>
                  <td>{FORCES[regle.force]}</td>
                  <td className="nb"><span className="citation"><Typo>{regle.citation}</Typo></span></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Articles({ accord }: { accord: Vu }): ReactNode {
  if (accord.articles.length === 0) return null;
  return (
    <section className="carte" aria-labelledby="articles">
      <div className="carte-tete"><h2 id="articles">Articles, axes et fiches</h2></div>
      <ul className="carte-corps pile-2">
        {accord.articles.map((article) => <li key={article.id}>{/\d/.test(article.code) ? <b className="fort">{nomArticle(article.genre, article.code)}</b> : null}{' '}<Typo>{article.titre}</Typo></li>)}
      </ul>
    </section>
  );
}
