import { Plus } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { RetirerDecisionDocument, type CompteRenduVuFragment, type DecisionVueFragment, type GenreDecision } from '../api/genere';
import { Acte } from '../composants/Acte';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { GENRES_DECISION, SENS_AVIS } from '../composants/libelles';
import { FormulaireDecision } from './FormulaireDecision';

const GENRES: readonly GenreDecision[] = ['DECISION', 'ACTION', 'AVIS'];

/** Decisions, actions and avis of one item, numbered by instance and year. */
export function Decisions({ compteRendu, pointId }: { compteRendu: CompteRenduVuFragment; pointId: string }): ReactNode {
  const [ajout, setAjout] = useState<GenreDecision | null>(null);
  const fermer = useCallback(() => setAjout(null), []);
  const decisions = compteRendu.decisions.filter((decision) => decision.pointId === pointId);
  return (
    <>
      <div className="rang entre">
        <h3>Décisions et actions de ce point</h3>
        <div className="rang">
          {GENRES.map((genre) => (
            <button key={genre} className="bouton bouton-s" type="button" onClick={() => setAjout(genre)}><Plus className="ic" aria-hidden="true" /><span className="sr">Ajouter : </span>{GENRES_DECISION[genre]}</button>
          ))}
        </div>
      </div>
      {decisions.map((decision) => <Decision key={decision.id} decision={decision} compteRendu={compteRendu} pointId={pointId} />)}
      {ajout ? <FormulaireDecision key={ajout} genre={ajout} version={compteRendu.version} compteRenduId={compteRendu.id} pointId={pointId} fermer={fermer} /> : null}
    </>
  );
}

function Decision({ decision, compteRendu, pointId }: { decision: DecisionVueFragment; compteRendu: CompteRenduVuFragment; pointId: string }): ReactNode {
  const [edition, setEdition] = useState(false);
  const agir = useAgir();
  const nom = `${GENRES_DECISION[decision.genre]} ${decision.numero}`;
  const fermer = useCallback(() => setEdition(false), []);
  if (edition) return <FormulaireDecision genre={decision.genre} decision={decision} version={compteRendu.version} compteRenduId={compteRendu.id} pointId={pointId} fermer={fermer} />;
  return (
    <div className="acte">
      <div className="rang entre">
        <span className="no">{nom}</span>
        <span className="rang rang-serre">
          {compteRendu.actions.includes('modifierDecision') ? <button className="bouton bouton-nu bouton-s bouton-ras" type="button" onClick={() => setEdition(true)}>Modifier<span className="sr"> {nom}</span></button> : null}
          <Acte
            nom="retirerDecision" actions={compteRendu.actions} libelle={<>Retirer<span className="sr"> {nom}</span></>} style="nu" petit titre={`Retirer : ${nom}`}
            consequence={<p><Typo>{decision.texte}</Typo></p>} retour={{ definitif: true, texte: <p>Son numéro ne sera pas redonné.</p> }} renoncer="Garder" recu={`${nom} retirée.`}
            executer={async () => { await agir(RetirerDecisionDocument, { id: decision.id, version: compteRendu.version }); }}
          />
        </span>
      </div>
      <DecisionLue decision={decision} />
    </div>
  );
}

/** The text of a decision, its sense, its pilot, its due date. */
export function DecisionLue({ decision }: { decision: DecisionVueFragment }): ReactNode {
  const details = [
    decision.sens ? SENS_AVIS[decision.sens] : null,
    decision.genre === 'ACTION' ? `Pilote : ${decision.piloteNom ?? 'à désigner'}` : null,
    decision.genre === 'ACTION' ? `Échéance : ${decision.echeanceLibelle ?? (decision.echeance ? jourLong(decision.echeance) : 'à dater')}` : null,
  ].filter((detail) => detail !== null);
  return <><p><Typo>{decision.texte}</Typo></p>{details.length > 0 ? <p className="petit second"><Typo>{details.join('. ')}</Typo>{decision.actionId ? <> <Link to={`/actions/${decision.actionId}`}>Voir où en est l’action</Link></> : null}</p> : null}</>;
}
