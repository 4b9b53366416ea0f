import { compter } from '@gouvernance-iae/domaine';
import { useState, type DragEvent, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ActionVueFragment } from '../api/genere';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { Deplacement, versPossibles, type Deplace, type Vers } from '../actions/Deplacement';
import { libelleEcheance, statutAction } from './feuille';

type Etat = ActionVueFragment['etat'];
const COLONNES: readonly { etat: Etat; titre: string }[] = [
  { etat: 'A_FAIRE', titre: 'À faire' },
  { etat: 'EN_COURS', titre: 'En cours' },
  { etat: 'TERMINEE', titre: 'Faites' },
  { etat: 'ABANDONNEE', titre: 'Abandonnées' },
  { etat: 'REPORTEE', titre: 'Reportées' },
  { etat: 'NON_RENSEIGNEE', titre: 'Sans suite connue' },
];

/** Columns shown only when an action is there. */
const RARES: ReadonlySet<Etat> = new Set(['REPORTEE', 'NON_RENSEIGNEE']);

interface Props { actions: readonly ActionVueFragment[]; annee: number }

/** The actions by state. A card is dragged to a column, or moved there by its own menu: both open the same act. Firefox drags only what carries data, and opens a dropped link unless told not to. */
export function Suivi({ actions, annee }: Props): ReactNode {
  const [deplace, setDeplace] = useState<Deplace | null>(null);
  const [portee, setPortee] = useState<ActionVueFragment | null>(null);
  const deposer = (etat: Etat) => {
    if (portee && versPossibles(portee).includes(etat as Vers)) setDeplace({ action: portee, vers: etat as Vers });
    setPortee(null);
  };
  return (
    <>
      <div className="suivi">
        {COLONNES.filter(({ etat }) => !RARES.has(etat) || actions.some((action) => action.etat === etat)).map(({ etat, titre }) => {
          const siennes = actions.filter((action) => action.etat === etat);
          const accepte = portee !== null && portee.etat !== etat && versPossibles(portee).includes(etat as Vers);
          return (
            <section key={etat} className={accepte ? 'suivi-colonne accepte' : 'suivi-colonne'} aria-labelledby={`colonne-${etat}`} onDragOver={(evenement: DragEvent) => { if (accepte) evenement.preventDefault(); }} onDrop={(evenement: DragEvent) => { evenement.preventDefault(); deposer(etat); }}>
              <h2 id={`colonne-${etat}`}>{titre} <span className="n"><span className="sr">: </span>{siennes.length}</span></h2>
              {siennes.length === 0 ? <p className="petit tiers">Aucune action</p> : (
                <ul aria-label={`${titre}, ${compter(siennes.length, 'action')}`}>
                  {siennes.map((action) => <Carte key={action.id} action={action} annee={annee} porter={setPortee} deplacer={(vers) => setDeplace({ action, vers })} />)}
                </ul>
              )}
            </section>
          );
        })}
      </div>
      <Deplacement deplace={deplace} fermer={() => setDeplace(null)} />
    </>
  );
}

const MOTS: Record<Vers, string> = { EN_COURS: 'En cours', TERMINEE: 'Faites', ABANDONNEE: 'Abandonnées' };

interface CarteProps { action: ActionVueFragment; annee: number; porter: (action: ActionVueFragment | null) => void; deplacer: (vers: Vers) => void }

function Carte({ action, annee, porter, deplacer }: CarteProps): ReactNode {
  const vers = versPossibles(action);
  return (
    <li className="suivi-carte" draggable={vers.length > 0} onDragStart={(evenement) => { evenement.dataTransfer.setData('text/plain', action.intitule); porter(action); }} onDragEnd={() => porter(null)}>
      <Link className="discret fort" to={`/actions/${action.id}`}><Typo>{action.intitule}</Typo></Link>
      <span className="petit second"><Typo>{`${action.piloteNom ?? 'Pilote à désigner'}, ${libelleEcheance(action, annee)}`}</Typo></span>
      <span className="rang entre">
        <span className="rang rang-serre">{action.retard > 0 ? <Statut {...statutAction(action)} /> : null}{action.etat === 'EN_COURS' ? <span className="petit num">{action.avancement} %</span> : null}</span>
        {vers.length > 0 ? (
          <select className="saisie saisie-s" aria-label={`Déplacer « ${action.intitule} » vers`} value="" onChange={(evenement) => deplacer(evenement.target.value as Vers)}>
            <option value="">Déplacer vers…</option>
            {vers.map((etat) => <option key={etat} value={etat}>{MOTS[etat]}</option>)}
          </select>
        ) : null}
      </span>
    </li>
  );
}
