import { arrete } from '@gouvernance-iae/domaine';
import { Undo2 } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Avis } from '../composants/Avis';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';
import { aspectCellule, direValeur, estModifiable } from './aspect';
import type { Carnet, CelluleCarnet } from './carnet';
import { ChampsProvenance, ChampsValeur } from './ChampsCellule';
import { Historique } from './Historique';
import { ChampPieces } from './Pieces';
import { Rectifier } from './Rectifier';
import { nomCellule } from './tableaux';
import { useCellule } from './usage';

interface Props { carnet: Carnet; id: string; premier: (element: HTMLElement | null) => void; gestes?: ReactNode }

/** What the secretariat asks, the value, where it comes from, its history: the accessible twin of one cell. */
export function PanneauCellule({ carnet, id, premier, gestes }: Props): ReactNode {
  const titre = useId();
  const cellule = useCellule(carnet, id);
  if (!cellule) return null;
  const { valeur } = cellule;
  return (
    <section className="panneau" aria-labelledby={titre}>
      <header>
        <div className="rang entre"><h2 id={titre}><Typo>{nomCellule(valeur)}</Typo></h2><Statut valeur={aspectCellule(cellule)} /></div>
        <p className="legende"><Typo>{`${valeur.indicateur.code} ${valeur.indicateur.intitule}`}</Typo></p>
      </header>
      <Remarques carnet={carnet} cellule={cellule} />
      <div className="pile"><ChampsValeur key={`${id} valeur`} carnet={carnet} cellule={cellule} premier={premier} /><ChampPieces key={`${id} fichiers`} carnet={carnet} cellule={cellule} /><ChampsProvenance key={`${id} provenance`} carnet={carnet} cellule={cellule} />{gestes}{valeur.actions.includes('rectifierValeur') ? <div><Rectifier key={`${id} rectification`} valeur={valeur} /></div> : null}</div>
      <Historique valeur={valeur} />
    </section>
  );
}

/** What is asked or said of the cell, before its fields. */
export function Remarques({ carnet, cellule: { valeur, frappe, conflit, constats } }: { carnet: Carnet; cellule: CelluleCarnet }): ReactNode {
  const renvoi = valeur.etat === 'RENVOYEE' && valeur.motifRenvoi !== null;
  // What is submitted or accepted is corrected no more: advice there helps nobody.
  const utiles = estModifiable(valeur) ? constats : [];
  if (!renvoi && !conflit && utiles.length === 0) return null;
  return (
    <div className="pile-2">
      {renvoi ? (
        <div className="avis ton-rouge">
          <Undo2 className="ic" aria-hidden="true" />
          <p><b>Le secrétariat demande{'\u00a0'}:</b> <Typo>{`« ${valeur.motifRenvoi ?? ''} »`}</Typo></p>
        </div>
      ) : null}
      {conflit ? (
        <Avis ton="ambre" role="alert">
          <p><b>Une autre personne a enregistré {direValeur(valeur.indicateur.unite, conflit) || 'une cellule vide'}</b>{conflit.saisieLe ? <>, <Typo>{instantCourt(conflit.saisieLe)}</Typo></> : null}. Votre saisie n’est pas enregistrée.</p>
          <div className="rang">
            <button type="button" className="bouton bouton-s" onClick={() => carnet.resoudre(valeur.id, 'mienne')}>Garder la mienne{frappe.numerateur ? ` (${frappe.numerateur})` : ''}</button>
            <button type="button" className="bouton bouton-s" onClick={() => carnet.resoudre(valeur.id, 'autre')}>Reprendre l’autre</button>
          </div>
        </Avis>
      ) : null}
      {utiles.map((constat) => (arrete(constat)
        ? <Avis key={constat.code} ton={constat.severite === 'BLOQUANTE' ? 'rouge' : 'ambre'}><p><Typo>{constat.message}</Typo></p></Avis>
        : <p key={constat.code} className="legende"><Typo>{constat.message}</Typo></p>))}
    </div>
  );
}
