import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { ActionDocument, type ActionQuery, type ActionVueFragment } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Citation } from '../composants/Citation';
import { Lecture } from '../composants/Lecture';
import { Manques } from '../composants/Manques';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { libelleEcheance, piloteDe, statutAction } from '../feuilles-de-route/feuille';
import { OngletJournal } from '../journal/OngletJournal';
import { ActesAction } from './ActesAction';
import { Livrables } from './Livrables';
import { Avancees, Etapes, Jauge, Parties } from './SuiviAction';
import '../feuilles-de-route/feuilles.css';

export type ActionLue = NonNullable<ActionQuery['action']>;

/** One action: what is planned, how far it is, what it must produce, where it comes from. */
export default function Action(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(ActionDocument, { id, ids: [id] });
  return <Lecture lecture={lecture} choisir={(r) => (r.action ? { action: r.action, parties: r.actions.items } : null)}>{({ action, parties }) => <Contenu action={action} parties={parties} />}</Lecture>;
}

function Contenu({ action, parties }: { action: ActionLue; parties: readonly ActionVueFragment[] }): ReactNode {
  const { feuilleDeRoute: feuille, intitule, description, note, avertissements, manques, motif } = action;
  const chemin = feuille ? [{ libelle: 'Feuilles de route', vers: '/feuilles-de-route' }, { libelle: `Feuille de route ${feuille.annee}`, vers: `/feuilles-de-route/${feuille.id}` }] : [{ libelle: 'Actions', vers: '/actions' }];
  return (
    <Page titre={intitule} ici="Action" chemin={chemin} statut={<Statut {...statutAction(action)} />} intro={<p className="second"><Typo>{situation(action)}</Typo></p>} gestes={<ActesAction action={action} />}>
      <div className="deux">
        <div className="pile-5">
          {avertissements.map((texte) => <Avis key={texte} ton="ambre"><p><Typo>{texte}</Typo></p></Avis>)}
          {motif ? <Avis ton="ambre"><p><Typo>{`Abandonnée : ${motif}`}</Typo></p></Avis> : null}
          <section className="carte carte-corps pile" aria-labelledby="avancement">
            <h2 id="avancement">Où elle en est</h2>
            <Jauge action={action} />
            {description ? <p><Typo>{description}</Typo></p> : null}
            {note ? <p className="petit second"><Typo>{note}</Typo></p> : null}
          </section>
          <Parties parties={parties} />
          <Livrables action={action} />
          <Etapes action={action} />
          <Avancees action={action} />
          <OngletJournal sujetIds={[action.id]} nom="de l’action" />
        </div>
        <aside className="pile-5" aria-label="Repères">
          {action.actions.includes('cloreAction') && manques.length > 0 ? <Manques titre="Ce qui manque pour clore" manques={manques} /> : null}
          <Fiche action={action} />
        </aside>
      </div>
    </Page>
  );
}

function situation({ feuilleDeRoute: feuille, chantierRang, chantier, decisionNumero, instance }: ActionLue): string {
  const lieu = feuille ? `${feuille.instanceNom}, feuille de route ${feuille.annee}` : `${instance?.nom ?? ''}, décision ${decisionNumero ?? ''}`;
  return `${lieu}${chantier ? `. Chantier ${chantierRang ?? ''} : ${chantier}` : ''}.`;
}

function Fiche({ action }: { action: ActionLue }): ReactNode {
  const { contributeursNoms, echeance, article, decision, decisionNumero, reunionId, reunionJour, parent, poids, reporteeDe, reporteeVersId, reporteeVersAnnee } = action;
  const libelle = libelleEcheance(action);
  return (
    <section className="panneau" aria-labelledby="fiche">
      <header><h2 id="fiche">Ce qui est prévu</h2></header>
      <div>
        <dl className="dl">
          <dt>Pilote</dt><dd><Typo>{piloteDe(action)}</Typo></dd>
          {contributeursNoms.length > 0 ? <><dt>Contributeurs</dt><dd><Typo>{contributeursNoms.join(', ')}</Typo></dd></> : null}
          <dt>Échéance</dt><dd><Typo>{echeance === null ? libelle : jourLong(echeance).startsWith(libelle) ? jourLong(echeance) : `${libelle}, soit le ${jourLong(echeance)}`}</Typo></dd>
          {article ? <><dt>Accord</dt><dd><Citation citation={{ texte: `${article.accord.titre}, ${article.code}`, accordId: article.accord.id, force: 'OBLIGATION' }} /></dd></> : null}
          {decisionNumero ? <><dt>Née de</dt><dd>{decision?.compteRendu ? <Link to={`/comptes-rendus/${decision.compteRendu.id}`}>décision {decisionNumero}</Link> : `décision ${decisionNumero}`}</dd></> : null}
          {parent ? <><dt>Fait partie de</dt><dd><Link to={`/actions/${parent.id}`}><Typo>{parent.intitule}</Typo></Link></dd></> : null}
          {reporteeDe ? <><dt>Poursuit</dt><dd><Link to={`/actions/${reporteeDe.id}`}><Typo>{`celle de la feuille de route ${reporteeDe.feuilleDeRoute?.annee ?? ''}`}</Typo></Link></dd></> : null}
          {reporteeVersId ? <><dt>Reportée</dt><dd><Link to={`/actions/${reporteeVersId}`}><Typo>{`dans la feuille de route ${reporteeVersAnnee ?? ''}`}</Typo></Link></dd></> : null}
          {parent || poids > 1 ? <><dt>Poids</dt><dd className="num">{poids}</dd></> : null}
          {reunionId && reunionJour ? <><dt>Ordre du jour</dt><dd><Link to={`/reunions/${reunionId}`}><Typo>{`réunion du ${jourLong(reunionJour)}`}</Typo></Link></dd></> : null}
        </dl>
      </div>
    </section>
  );
}
