import { compter } from '@gouvernance-iae/domaine';
import { Calendar, Check, CircleDashed, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Typo } from '../composants/Typo';
import { jourCourt } from '../composants/dates';
import type { FeuilleVue } from './feuille';

/** Four figures: done, on time, late, and the committee's next sitting. */
export function Reperes({ feuille: { comptes, prochaineId, prochaineJour } }: { feuille: FeuilleVue }): ReactNode {
  const { actions, terminees, enCours, aFaire, enRetard, retardMin, retardMax, nonRenseignees } = comptes;
  if (actions === 0 || nonRenseignees === actions) return null;
  const retards = enRetard === 0 ? 'en retard' : retardMin === retardMax ? `en retard, de ${compter(retardMax, 'jour')}` : `en retard, de ${retardMin} à ${compter(retardMax, 'jour')}`;
  return (
    <ul className="carte kp">
      <li className="ton-vert"><b><Check className="ic" aria-hidden="true" />{terminees}</b><span className="petit second">{terminees > 1 ? 'faites' : 'faite'} sur {actions}</span></li>
      <li className="ton-bleu"><b><CircleDashed className="ic" aria-hidden="true" />{enCours + aFaire}</b><span className="petit second">dans les temps, dont {enCours} en cours</span></li>
      <li className={enRetard > 0 ? 'ton-rouge' : 'ton-gris'}><b><TriangleAlert className="ic" aria-hidden="true" />{enRetard}</b><span className="petit second"><Typo>{retards}</Typo></span></li>
      <li className="ton-accent">
        <b><Calendar className="ic" aria-hidden="true" />{prochaineId && prochaineJour ? <Link className="discret" to={`/reunions/${prochaineId}`}><Typo>{jourCourt(prochaineJour)}</Typo></Link> : '–'}</b>
        <span className="petit second">{prochaineJour ? 'prochaine réunion du comité' : 'aucune réunion du comité à venir'}</span>
      </li>
    </ul>
  );
}
