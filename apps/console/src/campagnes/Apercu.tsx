import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { refusDe } from '../api/client';
import { ApercuCampagneDocument } from '../api/genere';
import { useLecture } from '../api/lecture';

interface Props { instanceId: string; accordId: string; fin: string }

/** How many cells the campaign will expect, before it is opened. */
export function Apercu({ instanceId, accordId, fin }: Props): ReactNode {
  const complet = instanceId !== '' && accordId !== '' && fin !== '';
  const { data, error } = useLecture(ApercuCampagneDocument, { instanceId, accordId, fin }, complet);
  if (!complet) return null;
  return (
    <section className="panneau" aria-labelledby="apercu">
      <header><h2 id="apercu">Ce qui sera attendu</h2></header>
      <div className="petit" role="status">
        {error ? <p>{refusDe(error)?.message ?? 'Le nombre de valeurs attendues n’a pas pu être compté.'}</p> : null}
        {data ? <Phrase {...data.apercuCampagne} /> : null}
      </div>
    </section>
  );
}

function Phrase({ attendues, organisations, indicateurs }: { attendues: number; organisations: number; indicateurs: number }): ReactNode {
  if (attendues === 0) return <p>Rien : l’accord n’a pas d’indicateur à saisir, ou leurs fournisseurs ne sont pas dans l’annuaire.</p>;
  return <p><b className="fort num">{compter(attendues, 'valeur')}</b> de {compter(organisations, 'organisation')}, pour {compter(indicateurs, 'indicateur')}.</p>;
}
