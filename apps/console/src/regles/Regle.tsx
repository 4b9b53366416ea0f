import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { RegleDocument, ReglesDocument, type RegleQuery } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Citation } from '../composants/Citation';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { COLLEGES, TYPES_INSTANCE } from '../composants/libelles';
import { citationRegle, etatRegle, FORCES, NATURES, SOURCES, territoireRegle, validiteRegle, valeurRegle } from './regle';

export type RegleLue = NonNullable<RegleQuery['regle']>;

/** One rule: its value, its source, what it replaced, and the others of its kind beside it. */
export default function Regle(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(RegleDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.regle}>{(regle) => <Contenu regle={regle} />}</Lecture>;
}

export const titreRegle = (regle: Pick<RegleLue, 'nature' | 'typeInstance'>): string => `${NATURES[regle.nature]}, ${TYPES_INSTANCE[regle.typeInstance]}`;

function Contenu({ regle }: { regle: RegleLue }): ReactNode {
  const jour = useConfiguration()?.jour ?? '';
  const valeur = valeurRegle(regle.nombre, regle.unite);
  return (
    <Page
      titre={titreRegle(regle)} chemin={[{ libelle: 'Accords', vers: '/accords' }, { libelle: 'Règles', vers: '/regles' }]} statut={<Statut {...etatRegle(regle, jour)} />}
      intro={<p><Typo>{regle.texte ?? valeur}</Typo> <Citation citation={citationRegle(regle)} /></p>}
      gestes={regle.actions.includes('changerRegle') ? <Link className="bouton bouton-plein" to={`/regles/${regle.id}/changer`}>Changer la règle</Link> : null}
    >
      <div className="deux">
        <div className="pile-5">
          {regle.motif ? <Avis ton="bleu"><p><b>{regle.fermeLe ? 'Pourquoi elle a été remplacée.' : 'Pourquoi elle a changé.'}</b> <Typo>{regle.motif}</Typo></p></Avis> : null}
          <Voisines regle={regle} jour={jour} />
        </div>
        <aside className="panneau" aria-labelledby="fiche">
          <header><h2 id="fiche">La règle</h2></header>
          <div>
            <dl className="dl">
              <dt>Valeur</dt><dd>{valeur || 'sans nombre'}</dd>
              <dt>Territoire</dt><dd><Typo>{territoireRegle(regle)}</Typo></dd>
              <dt>Validité</dt><dd><Typo>{validiteRegle(regle)}</Typo></dd>
              <dt>Source</dt><dd>{SOURCES[regle.source]}</dd>
              <dt>Force</dt><dd>{FORCES[regle.force]}</dd>
              {regle.destinataires.length > 0 ? <><dt>Destinataires</dt><dd>{regle.destinataires.map((d) => TYPES_INSTANCE[d as keyof typeof TYPES_INSTANCE]).join(', ')}</dd></> : null}
              {regle.colleges.length > 0 ? <><dt>Collèges</dt><dd>{regle.colleges.map((c) => COLLEGES[c]).join(', ')}</dd></> : null}
              {regle.instanceId ? <><dt>Instance</dt><dd><Link to={`/instances/${regle.instanceId}`}>Voir l’instance</Link></dd></> : null}
            </dl>
          </div>
        </aside>
      </div>
    </Page>
  );
}

/** Those before it, after it, and of wider territories: the narrowest one gives the verdict, the others stay beside. */
function Voisines({ regle, jour }: { regle: RegleLue; jour: string }): ReactNode {
  const { data } = useLecture(ReglesDocument, { page: 1, parPage: 100, filtre: { nature: [regle.nature], typeInstance: [regle.typeInstance] }, tri: [{ champ: 'debut', sens: 'DESC' }] });
  const regles = data?.regles.items ?? [];
  if (regles.length < 2) return <p className="second">Aucune autre règle de cette nature ne concerne ce type d’instance.</p>;
  return (
    <section className="carte" aria-labelledby="voisines">
      <div className="carte-tete"><h2 id="voisines">Toutes les règles de cette nature</h2><span className="petit second">Le territoire le plus étroit donne le verdict ; l’autre reste à côté</span></div>
      <table className="tableau tableau-dense empile">
        <caption className="sr">Règles de même nature, de la plus récente à la plus ancienne</caption>
        <thead><tr><th scope="col">Règle</th><th scope="col">Territoire</th><th scope="col">Validité</th><th scope="col">État</th></tr></thead>
        <tbody>
          {regles.map((autre) => (
            <tr key={autre.id} aria-current={autre.id === regle.id || undefined}>
              <th scope="row">
                {autre.id === regle.id ? <b className="fort"><Typo>{autre.texte ?? NATURES[autre.nature]}</Typo></b> : <Link className="discret" to={`/regles/${autre.id}`}><Typo>{autre.texte ?? NATURES[autre.nature]}</Typo></Link>}
                <br /><Citation citation={citationRegle(autre)} />
              </th>
              <td className="petit second"><Typo>{territoireRegle(autre)}</Typo></td>
              <td className="petit"><Typo>{validiteRegle(autre)}</Typo></td>
              <td><Statut {...etatRegle(autre, jour)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
