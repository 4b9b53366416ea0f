import { CircleCheck, CircleDashed, ListChecks, PenLine, Users } from 'lucide-react';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { PRESENCES } from '../composants/libelles';
import type { CompteRenduVuFragment } from '../api/genere';
import { Typo } from '../composants/Typo';
import { CoteCompteRendu } from './CoteCompteRendu';
import { DecisionLue } from './Decisions';
import { EditionPoint } from './EditionPoint';
import { texteSeul } from '../redaction/texte-riche';

/** Three columns: the items and their state, the one being written, what is missing. */
export function Redaction({ compteRendu, cibleEtat }: { compteRendu: CompteRenduVuFragment; cibleEtat: HTMLElement | null }): ReactNode {
  const { '*': lieu = '' } = useParams();
  const naviguer = useNavigate();
  const { points } = compteRendu;
  const redige = (pointId: string) => compteRendu.syntheses.some((synthese) => synthese.pointId === pointId && texteSeul(synthese.texte) !== '');
  const rediges = points.filter((point) => redige(point.id)).length;
  const demande = /^point-(\d+)$/.exec(lieu)?.[1];
  // Chosen when it opens: computed again at each save, it would change items under the hand that writes.
  const [premierVide] = useState(() => points.findIndex((point) => !redige(point.id)));
  const rang = demande ? Math.min(Math.max(Number(demande), 1), points.length) - 1 : Math.max(premierVide, 0);
  const point = lieu === 'presences' || lieu === 'decisions' ? undefined : points[rang];
  const adresse = (index: number) => (index >= 0 && index < points.length ? `/comptes-rendus/${compteRendu.id}/point-${index + 1}` : null);

  // With the display, not after it: a key held down must go on from the item that is seen.
  useLayoutEffect(() => {
    const clavier = (evenement: KeyboardEvent) => {
      const pas = evenement.altKey ? { ArrowDown: 1, ArrowUp: -1 }[evenement.key] : undefined;
      const vers = pas && point ? (index: number) => (index >= 0 && index < points.length ? `/comptes-rendus/${compteRendu.id}/point-${index + 1}` : null) : null;
      const cible = vers?.(rang + (pas ?? 0));
      if (!cible) return;
      evenement.preventDefault();
      void naviguer(cible, { state: { onglet: true } });
    };
    window.addEventListener('keydown', clavier);
    return () => window.removeEventListener('keydown', clavier);
  }, [compteRendu.id, naviguer, point, points.length, rang]);

  return (
    <div className="ed">
      <nav className="plan" aria-label="Points du compte rendu">
        <h2 className="etiquette">Points <span className="tiers">{rediges} sur {points.length} rédigés</span></h2>
        <ol>
          {points.map((autre, index) => {
            const ici = autre === point;
            const fait = redige(autre.id);
            const Icone = ici ? PenLine : fait ? CircleCheck : CircleDashed;
            return (
              <li key={autre.id}>
                <Link to={adresse(index) ?? ''} state={{ onglet: true }} aria-current={ici ? 'true' : undefined}>
                  <Icone className="ic" aria-hidden="true" /><span><Typo>{`${index + 1}. ${autre.titre}`}</Typo><span className="sr"> ({ici ? 'en cours' : fait ? 'rédigé' : 'à rédiger'})</span></span>
                </Link>
              </li>
            );
          })}
        </ol>
        <hr />
        <ul>
          <li><Link to={`/comptes-rendus/${compteRendu.id}/presences`} state={{ onglet: true }} aria-current={lieu === 'presences' ? 'true' : undefined}><Users className="ic" aria-hidden="true" /><span>Présences : {compteRendu.participants.filter(({ presence }) => presence === 'PRESENT' || presence === 'DISTANCE').length} sur {compteRendu.participants.length}</span></Link></li>
          <li><Link to={`/comptes-rendus/${compteRendu.id}/decisions`} state={{ onglet: true }} aria-current={lieu === 'decisions' ? 'true' : undefined}><ListChecks className="ic" aria-hidden="true" /><span>Relevé de décisions : {compteRendu.decisions.length}</span></Link></li>
        </ul>
      </nav>
      {point ? <EditionPoint key={point.id} compteRendu={compteRendu} point={point} rang={rang + 1} voisins={{ avant: adresse(rang - 1), apres: adresse(rang + 1) }} cibleEtat={cibleEtat} /> : null}
      {lieu === 'presences' ? <Presences compteRendu={compteRendu} /> : null}
      {lieu === 'decisions' ? <Releve compteRendu={compteRendu} /> : null}
      <CoteCompteRendu compteRendu={compteRendu} />
    </div>
  );
}

function Presences({ compteRendu }: { compteRendu: CompteRenduVuFragment }): ReactNode {
  return (
    <section className="carte" aria-labelledby="presences">
      <div className="carte-tete"><h2 id="presences">Présences</h2><Link className="pousse petit" to={`/reunions/${compteRendu.reunionId}/presences`}>Voir la réunion</Link></div>
      <table className="tableau tableau-dense empile">
        <caption className="sr">Présences relevées en séance</caption>
        <thead><tr><th scope="col">Organisation</th><th scope="col">Personne</th><th scope="col">Présence</th></tr></thead>
        <tbody>
          {compteRendu.participants.map((participant) => (
            <tr key={participant.id}><th scope="row"><Typo>{participant.organisationNom ?? ''}</Typo></th><td className="second"><Typo>{participant.nom}</Typo></td><td>{PRESENCES[participant.presence]}</td></tr>
          ))}
        </tbody>
      </table>
      <p className="carte-corps petit second">Une présence se corrige en rouvrant la réunion, avec un motif.</p>
    </section>
  );
}

function Releve({ compteRendu }: { compteRendu: CompteRenduVuFragment }): ReactNode {
  return (
    <section className="carte" aria-labelledby="releve">
      <div className="carte-tete"><h2 id="releve">Relevé de décisions</h2></div>
      <div className="carte-corps pile">
        {compteRendu.decisions.length === 0 ? <p className="second">Aucune décision n’est écrite. Elles s’ajoutent sous chaque point.</p> : null}
        {compteRendu.decisions.map((decision) => <div className="acte" key={decision.id}><span className="no">{decision.numero}</span><DecisionLue decision={decision} /></div>)}
      </div>
    </section>
  );
}
