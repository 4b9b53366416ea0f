import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { refusDe } from '../api/client';
import { ApercuChangementRegleDocument, type ApercuChangementRegleQuery, type UniteRegle } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';

interface Props { regleId: string; depuis: string; nombre: number | null; unite: UniteRegle | null }
type Prevu = ApercuChangementRegleQuery['apercuChangementRegle'];

const MONTRES = 8;

/** What would move, before anything is recorded: the verdicts that change, and the closed years that stay. */
export function ApercuRegle({ regleId, depuis, nombre, unite }: Props): ReactNode {
  const complet = depuis !== '' && nombre !== null;
  const { data, error, isFetching } = useLecture(ApercuChangementRegleDocument, { regleId, depuis, nombre, unite }, complet);
  if (!complet) return null;
  const refus = error ? refusDe(error) : null;
  return (
    <section className="panneau" aria-labelledby="apercu">
      <header><h2 id="apercu">Ce qui bougerait</h2><p className="legende">Rien n’est encore enregistré.</p></header>
      <div className="pile petit">
        <div role="status">
          {error ? <p><Typo>{refus ? Object.values(refus.champs)[0] ?? refus.message : 'L’aperçu n’a pas pu être calculé.'}</Typo></p> : null}
          {!error && data ? <p><b className="fort"><Typo>{data.apercuChangementRegle.phrase}</Typo></b></p> : null}
          {!error && !data && isFetching ? <p className="second">Calcul en cours…</p> : null}
        </div>
        {!error && data ? <Detail {...data.apercuChangementRegle} /> : null}
      </div>
    </section>
  );
}

function Detail({ annees, deplacements }: Prevu): ReactNode {
  return (
    <>
      <ul className="pile-1">
        {[...annees].reverse().map((a) => (
          <li key={a.annee} className="rang entre">
            <span className="num">{a.annee}{a.close ? <span className="second">, close</span> : null}</span>
            <span className={a.deplacees > 0 ? 'fort' : 'second'}>{a.jugees === 0 ? 'rien à juger' : a.deplacees === 0 ? 'rien ne bouge' : compter(a.deplacees, 'verdict change', 'verdicts changent')}</span>
          </li>
        ))}
      </ul>
      {deplacements.length > 0 ? (
        <ul className="pile">
          {deplacements.slice(0, MONTRES).map((d) => (
            <li key={`${d.instanceId}-${d.annee}`} className="pile-1">
              <Link className="discret" to={`/instances/${d.instanceId}/verdicts?annee=${d.annee}`}><Typo>{d.instanceNom}</Typo></Link>
              <span className="rang rang-serre"><Statut valeur={d.avant.etat} /><span aria-hidden="true">→</span><span className="sr">devient</span><Statut valeur={d.apres.etat} /></span>
              <span className="second"><Typo>{`${d.avant.phrase} → ${d.apres.phrase}`}</Typo></span>
            </li>
          ))}
        </ul>
      ) : null}
      {deplacements.length > MONTRES ? <p className="second">{MONTRES} verdicts montrés, les retards d’abord.</p> : null}
    </>
  );
}
