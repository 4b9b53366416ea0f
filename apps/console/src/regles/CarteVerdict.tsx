import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Citation } from '../composants/Citation';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { NATURES } from './regle';
import type { VerdictVu } from './Verdicts';

const ADRESSES: Record<string, string> = { Reunion: '/reunions', CompteRendu: '/comptes-rendus', Bilan: '/bilans' };

/** One verdict: the state, the sentence, the article; « Pourquoi ? » opens the evidence and the rules set aside. */
export function CarteVerdict({ verdict }: { verdict: VerdictVu }): ReactNode {
  const id = `verdict-${verdict.nature}`;
  return (
    <section className="carte" aria-labelledby={id}>
      <div className="carte-tete"><h2 id={id}>{NATURES[verdict.nature]}</h2><span className="pousse"><Statut valeur={verdict.etat} {...(verdict.etat === 'A_VENIR' && verdict.avantLe ? { mot: `À venir, avant le ${jourLong(verdict.avantLe)}` } : {})} /></span></div>
      <div className="carte-corps pile">
        <p><Typo>{verdict.phrase}</Typo> <Citation citation={verdict.citation} /></p>
        {verdict.regle ? <p className="petit second"><Typo>{`La règle : ${verdict.regle}.`}</Typo></p> : null}
        {verdict.lignes.length > 0 || verdict.ecartees.length > 0 ? (
          <details>
            <summary><Typo>Pourquoi ?</Typo><span className="sr"> {NATURES[verdict.nature]}</span></summary>
            <div className="pile">
              <Lignes verdict={verdict} />
              <Ecartees verdict={verdict} />
            </div>
          </details>
        ) : null}
      </div>
    </section>
  );
}

function Lignes({ verdict: { lignes, nature } }: { verdict: VerdictVu }): ReactNode {
  if (lignes.length === 0) return null;
  const plusieurs = new Set(lignes.map((l) => l.regle)).size > 1;
  const cachees = lignes.filter((l) => l.preuve === null && l.jour !== null).length;
  return (
    <div className="tableau-zone" tabIndex={0} role="region" aria-label={`Preuves, ${NATURES[nature]} (zone défilable)`}>
      <table className="tableau tableau-dense empile">
        <caption className="sr">{`Ce qui a été jugé, ${NATURES[nature]}`}</caption>
        <thead><tr><th scope="col">Jugé</th><th scope="col">Au plus tard</th><th scope="col">Fait</th><th scope="col">Verdict</th></tr></thead>
        <tbody>
          {lignes.map((ligne, rang) => (
            <tr key={`${ligne.libelle}-${rang}`}>
              <th scope="row">{ligne.preuve && ADRESSES[ligne.preuve.sujet] ? <Link className="discret" to={`${ADRESSES[ligne.preuve.sujet] ?? ''}/${ligne.preuve.id}`}><Typo>{ligne.libelle}</Typo></Link> : <Typo>{ligne.libelle}</Typo>}{plusieurs && ligne.regle ? <><br /><span className="petit second"><Typo>{ligne.regle}</Typo></span></> : null}</th>
              <td className="num">{ligne.avantLe ? <Typo>{jourLong(ligne.avantLe)}</Typo> : <span className="sans-objet second">–</span>}</td>
              <td className="num">{ligne.faitLe ? <Typo>{jourLong(ligne.faitLe)}</Typo> : <span className="sans-objet second">–</span>}</td>
              <td><Statut valeur={ligne.etat} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {cachees > 0 ? <p className="petit second">{compter(cachees, 'preuve', 'preuves')} que vos mandats n’ouvrent pas.</p> : null}
    </div>
  );
}

function Ecartees({ verdict: { ecartees } }: { verdict: VerdictVu }): ReactNode {
  if (ecartees.length === 0) return null;
  return (
    <div>
      <h3 className="petit">Règle écartée</h3>
      <ul className="pile-1 petit">
        {ecartees.map((e) => <li key={e.regleId}><Citation citation={e.citation} />{e.texte ? <> <Link to={`/regles/${e.regleId}`}><Typo>{e.texte}</Typo></Link></> : null}. <span className="second"><Typo>{e.raison}</Typo></span></li>)}
      </ul>
    </div>
  );
}
