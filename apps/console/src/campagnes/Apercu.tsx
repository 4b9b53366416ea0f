import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { refusDe } from '../api/client';
import { ApercuCampagneDocument, type ApercuCampagneQuery } from '../api/genere';
import { useLecture } from '../api/lecture';

interface Props { instanceId: string; accordId: string; debut: string; fin: string }
type Prevu = ApercuCampagneQuery['apercuCampagne'];

/** What the campaign will expect, and what it will leave aside and why, before it is opened. */
export function Apercu({ instanceId, accordId, debut, fin }: Props): ReactNode {
  const complet = instanceId !== '' && accordId !== '' && debut !== '' && fin !== '';
  const { data, error } = useLecture(ApercuCampagneDocument, { instanceId, accordId, debut, fin }, complet);
  if (!complet) return null;
  return (
    <section className="panneau" aria-labelledby="apercu">
      <header><h2 id="apercu">Ce qui sera attendu</h2></header>
      <div className="petit" role="status">
        {error ? <p>{refusDe(error)?.message ?? 'Le nombre de valeurs attendues n’a pas pu être compté.'}</p> : null}
        {data ? <Phrase {...data.apercuCampagne} /> : null}
      </div>
      {data ? <Listes {...data.apercuCampagne} /> : null}
    </section>
  );
}

function Phrase({ attendues, organisations, indicateurs }: Prevu): ReactNode {
  if (attendues === 0) return <p>Rien : aucun indicateur de l’accord n’est à demander sur cette période.</p>;
  return <p><b className="fort num">{compter(attendues, 'valeur')}</b> de {compter(organisations, 'organisation')}, pour {compter(indicateurs, 'indicateur')}.</p>;
}

const Nom = ({ indicateurId, code, intitule }: { indicateurId: string; code: string; intitule: string }): ReactNode => (
  <><Link className="num" to={`/indicateurs/${indicateurId}`}>{code}</Link> {intitule}</>
);

function Listes({ demandes, ecartes }: Prevu): ReactNode {
  return (
    <>
      {demandes.length > 0 ? (
        <details className="apercu">
          <summary>Demandés : {compter(demandes.length, 'indicateur')}</summary>
          <ul className="petit">{demandes.map((d) => <li key={d.indicateurId}><Nom {...d} /> <span className="second">{d.rythme}, {compter(d.attendues, 'valeur')}</span></li>)}</ul>
        </details>
      ) : null}
      {ecartes.length > 0 ? (
        <details className="apercu">
          <summary>Non demandés : {compter(ecartes.length, 'indicateur')}</summary>
          <ul className="petit">{ecartes.map((e) => <li key={e.indicateurId}><Nom {...e} /> <span className="second">{e.explication}</span></li>)}</ul>
        </details>
      ) : null}
    </>
  );
}
