import { RotateCcw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { refusDe } from '../api/client';
import { Page } from '../coquille/Page';
import { Introuvable } from './Introuvable';
import { Scene } from './Scene';

/** Our fault is said so: retry, way back, a reference; nothing internal. */
export function Erreur({ erreur, reessayer }: { erreur: unknown; reessayer: () => void }): ReactNode {
  const refus = refusDe(erreur);
  if (refus?.code === 'INTROUVABLE' || refus?.code === 'INTERDIT') return <Introuvable />;
  const indisponible = refus?.code === 'INDISPONIBLE' || refus?.code === 'TROP_DE_DEMANDES';
  return (
    <Page titre="La page n’a pas pu s’afficher" nu chemin={[]}>
      <Scene
        icone={TriangleAlert} ton="rouge" titre="La page n’a pas pu s’afficher"
        gestes={<>
          <button type="button" className="bouton bouton-plein" onClick={reessayer}><RotateCcw className="ic" aria-hidden="true" />Réessayer</button>
          <Link className="bouton" to="/">Revenir à « À faire »</Link>
        </>}
        suite={refus?.reference ? <Reference reference={refus.reference} /> : undefined}
      >
        <p>{indisponible ? refus?.message : 'Le problème vient de notre côté. Ce que vous aviez enregistré est gardé ; rien n’a été envoyé.'}</p>
        <p>{refus?.reference ? 'Réessayez dans une minute. Si cela se répète, donnez-nous la référence : elle nous suffit pour retrouver l’incident.' : <>Si cela se répète, <Link to="/aide">écrivez à l’aide</Link>.</>}</p>
      </Scene>
    </Page>
  );
}

function Reference({ reference }: { reference: string }): ReactNode {
  return (
    <dl className="dl">
      <dt>Référence</dt>
      <dd className="num">{reference} <button type="button" className="bouton bouton-nu bouton-s bouton-ras" onClick={() => void navigator.clipboard?.writeText(reference)}>Copier<span className="sr"> la référence</span></button></dd>
    </dl>
  );
}
