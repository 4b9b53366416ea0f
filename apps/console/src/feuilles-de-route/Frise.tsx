import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ActionVueFragment } from '../api/genere';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt } from '../composants/dates';
import { aujourdHui, libelleEcheance, parChantier, piloteDe, statutAction, tracer } from './feuille';

interface Props { annee: number; jour: string | undefined; actions: readonly ActionVueFragment[] }

/** List and timeline in one table: today is one line, lateness a dotted tail that grows until today. */
export function Frise({ annee, jour, actions }: Props): ReactNode {
  const ligne = aujourdHui(annee, jour);
  return (
    <div className="carte">
      <div className="tableau-zone" tabIndex={0} role="region" aria-label={`Actions de la feuille de route ${annee} (zone défilable)`}>
        <table className="tableau tableau-dense fdr empile">
          <caption className="sr">Actions de la feuille de route {annee}, par chantier, avec leur frise</caption>
          <thead>
            <tr>
              <th scope="col">Action</th><th scope="col">Pilote</th><th scope="col">Échéance</th><th scope="col">État</th>
              <th scope="col" className="frise-tete"><span className="sr">Frise de {annee} : </span><div className="frise-q">{ligne === null || !jour ? null : <em style={{ left: `${ligne}%` }}>{jourCourt(jour)}</em>}<span>T1</span><span>T2</span><span>T3</span><span>T4</span></div></th>
            </tr>
          </thead>
          {parChantier(actions).map((chantier) => (
            <tbody key={chantier.titre}>
              <tr className="groupe-l"><th scope="rowgroup" colSpan={4}><Typo>{chantier.titre}</Typo></th><td><div className="frise frise-vide">{ligne === null ? null : <span className="frise-jour" style={{ left: `${ligne}%` }} />}</div></td></tr>
              {chantier.actions.map((action) => <LigneAction key={action.id} action={action} annee={annee} jour={jour} ligne={ligne} />)}
            </tbody>
          ))}
        </table>
      </div>
      <div className="bas-tableau">
        <ul className="cle">
          <li className="ton-vert"><i />Réalisé</li>
          <li className="ton-bleu"><i className="hachure" />En cours, part réalisée</li>
          <li><span className="cle-retard" />Retard couru</li>
        </ul>
      </div>
    </div>
  );
}

function LigneAction({ action, annee, jour, ligne }: { action: ActionVueFragment; annee: number; jour: string | undefined; ligne: number | null }): ReactNode {
  return (
    <tr>
      <th scope="row" className={action.parentId === null ? undefined : 'partie'}><Link className="discret" to={`/actions/${action.id}`}><Typo>{action.intitule}</Typo></Link></th>
      <td className="petit second pilote"><Typo>{piloteDe(action)}</Typo></td>
      <td className="petit"><Typo>{libelleEcheance(action, annee)}</Typo></td>
      <td className="nb"><Statut {...statutAction(action)} /></td>
      <td><Barre action={action} annee={annee} jour={jour} ligne={ligne} /></td>
    </tr>
  );
}

const tonDe = ({ etat, retard }: ActionVueFragment): string => (retard > 0 ? 'ton-rouge' : etat === 'TERMINEE' ? 'ton-vert' : etat === 'EN_COURS' ? 'ton-bleu' : 'ton-gris');

function Barre({ action, annee, jour, ligne }: { action: ActionVueFragment; annee: number; jour: string | undefined; ligne: number | null }): ReactNode {
  const trace = tracer(action, annee, jour);
  const hachure = action.etat === 'EN_COURS' && action.retard === 0 ? ' t' : '';
  const connu = action.etat !== 'NON_RENSEIGNEE' && action.etat !== 'ABANDONNEE';
  return (
    <div className={`frise ${tonDe(action)}`}>
      <span className="sr">{connu ? `${action.avancement} % réalisé` : 'sans suite'}{trace ? '' : ', sans échéance'}</span>
      {trace ? <div className={`b${hachure}${connu ? '' : ' vide'}`} style={{ left: `${trace.debut}%`, width: `${trace.fin - trace.debut}%` }}><i style={{ width: `${connu ? action.avancement : 0}%` }} /></div> : null}
      {trace?.retard && trace.retard > trace.fin ? <span className="dep" style={{ left: `${trace.fin}%`, width: `${trace.retard - trace.fin}%` }} /> : null}
      {ligne === null ? null : <span className="frise-jour" style={{ left: `${ligne}%` }} />}
    </div>
  );
}
