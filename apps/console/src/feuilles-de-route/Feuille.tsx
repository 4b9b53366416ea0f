import { Grid3x3, List, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { sousMandat } from '../api/mandat-choisi';
import { FeuilleDeRouteDocument, type ActionVueFragment } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Citation } from '../composants/Citation';
import { Lecture } from '../composants/Lecture';
import { Manques } from '../composants/Manques';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { ActesFeuille } from './ActesFeuille';
import { Frise } from './Frise';
import { Reperes } from './Reperes';
import { Suivi } from './Suivi';
import { Versions } from './Versions';
import { titreFeuille, type FeuilleVue } from './feuille';
import './feuilles.css';

/** One road map, as a timeline, as a board, or version after version. */
export default function Feuille(): ReactNode {
  const { id = '', '*': vue = '' } = useParams();
  const lecture = useLecture(FeuilleDeRouteDocument, { id, ids: [id] });
  return <Lecture lecture={lecture} choisir={(r) => (r.feuilleDeRoute ? { feuille: r.feuilleDeRoute, actions: r.actions.items } : null)}>{({ feuille, actions }) => <Contenu feuille={feuille} actions={actions} vue={vue} />}</Lecture>;
}

const VUES = [{ cle: '', mot: 'Frise', icone: List }, { cle: 'suivi', mot: 'Suivi', icone: Grid3x3 }, { cle: 'versions', mot: 'Versions', icone: null }] as const;

function Contenu({ feuille, actions, vue }: { feuille: FeuilleVue; actions: readonly ActionVueFragment[]; vue: string }): ReactNode {
  const jour = useConfiguration()?.jour;
  const { id, annee, etat, instanceNom, accord, article, adopteeLe } = feuille;
  const citation = { texte: article ? `${accord.titre}, ${article.code}` : accord.titre, accordId: accord.id, force: 'OBLIGATION' };
  return (
    <Page
      titre={titreFeuille(feuille)} chemin={[{ libelle: 'Feuilles de route', vers: '/feuilles-de-route' }]} ici={String(annee)}
      statut={<Statut valeur={etat} {...(etat === 'ADOPTEE' && adopteeLe ? { mot: `Adoptée le ${jourLong(adopteeLe)}` } : {})} />}
      intro={<><p><Typo>{`${instanceNom}.`}</Typo></p><Citation citation={citation} /></>}
      gestes={<>
        <div className="groupe" role="group" aria-label="Affichage">
          {VUES.map(({ cle, mot, icone: Icone }) => (
            <Link key={cle} className="bouton" to={`/feuilles-de-route/${id}${cle ? `/${cle}` : ''}`} state={{ onglet: true }} aria-current={vue === cle ? 'true' : undefined}>{Icone ? <Icone className="ic" aria-hidden="true" /> : null}{mot}</Link>
          ))}
        </div>
        <ActesFeuille feuille={feuille} />
      </>}
    >
      <div className="pile-5">
        <Notes feuille={feuille} />
        <Reperes feuille={feuille} />
        {vue === 'versions' ? <Versions feuille={feuille} /> : actions.length === 0 ? <Vide feuille={feuille} /> : vue === 'suivi' ? <Suivi actions={actions} annee={annee} /> : <Frise annee={annee} jour={jour} actions={actions} />}
        {vue === 'versions' ? null : <Fichiers feuille={feuille} />}
      </div>
    </Page>
  );
}

/** What is in doubt, what is missing, what would be better first. */
function Notes({ feuille: { aConfirmer, conseils, manques, etat, motifRevision, comptes } }: { feuille: FeuilleVue }): ReactNode {
  return (
    <>
      {aConfirmer ? <Avis ton="ambre"><p><Typo>{`À vérifier. ${aConfirmer}`}</Typo></p></Avis> : null}
      {comptes.nonRenseignees > 0 ? <Avis ton="bleu"><p>Aucune source ne dit ce que ces actions sont devenues : elles ne comptent ni comme faites, ni comme en retard.</p></Avis> : null}
      {etat === 'EN_REVISION' && motifRevision ? <Avis ton="ambre"><p><Typo>{`En révision : ${motifRevision}`}</Typo></p></Avis> : null}
      {manques.length > 0 || conseils.length > 0 ? <Manques titre="Avant de l’adopter" manques={manques} aVerifier={conseils.map((conseil) => <Typo key={conseil}>{conseil}</Typo>)} /> : null}
    </>
  );
}

function Vide({ feuille }: { feuille: FeuilleVue }): ReactNode {
  return (
    <div className="carte">
      <Scene niveau={2} icone={List} ton="accent" titre="Aucune action pour l’instant">
        <p>{feuille.actions.includes('creerAction') ? 'Ajoutez la première action, ou importez-les d’un tableau au format de l’export.' : 'Le secrétariat du comité l’écrit.'}</p>
      </Scene>
    </div>
  );
}

/** One format for the export and the import. */
function Fichiers({ feuille: { id, actions } }: { feuille: FeuilleVue }): ReactNode {
  return (
    <div className="rang entre petit">
      <span className="second">Télécharger : {['csv', 'ods', 'xlsx'].map((format, rang) => <span key={format}>{rang > 0 ? ', ' : ''}<a href={sousMandat(`/exports/feuilles-de-route/${id}.${format}`)} download>{format.toUpperCase()}</a></span>)}</span>
      {actions.includes('importerActions') ? <Link to={`/feuilles-de-route/${id}/importer`}><Upload className="ic" aria-hidden="true" /> Modifier le tableau et le réimporter</Link> : null}
    </div>
  );
}
