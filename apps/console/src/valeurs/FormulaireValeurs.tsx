import { useId, type ReactNode } from 'react';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { aCommenter, aspectCellule, direValeur, estModifiable } from './aspect';
import type { Carnet, CelluleCarnet } from './carnet';
import { ChampsProvenance, ChampsValeur } from './ChampsCellule';
import { Remarques } from './PanneauCellule';
import { ChampPieces } from './Pieces';
import { Rectifier } from './Rectifier';
import { idsDe, nomCellule, type TableauValeurs } from './tableaux';
import { useCellule } from './usage';

interface Props { tableau: TableauValeurs; carnet: Carnet; niveau: 2 | 3 }

/** The twin of the whole grid: one labelled group of fields per cell, in the order of the rows. */
export function FormulaireValeurs({ tableau, carnet, niveau }: Props): ReactNode {
  return <div className="formulaire-valeurs">{idsDe(tableau).map((id) => <Cellule key={id} id={id} carnet={carnet} niveau={niveau} />)}</div>;
}

function Cellule({ id, carnet, niveau }: { id: string; carnet: Carnet; niveau: 2 | 3 }): ReactNode {
  const titre = useId();
  const cellule = useCellule(carnet, id);
  if (!cellule) return null;
  const { valeur } = cellule;
  const { unite } = valeur.indicateur;
  const avant = valeur.precedente ? direValeur(unite, valeur.precedente) : '';
  const modifiable = estModifiable(valeur);
  const Titre = niveau === 2 ? 'h2' : 'h3';
  return (
    <fieldset className="cellule-formulaire" aria-labelledby={titre} tabIndex={-1} data-cellule={id}>
      <div className="rang entre">
        <Titre id={titre}><Typo>{nomCellule(valeur)}</Typo></Titre>
        <span className="rang">{modifiable ? null : <b className="num"><Typo>{direValeur(unite, valeur)}</Typo></b>}<Statut valeur={aspectCellule(cellule)} /></span>
      </div>
      {avant ? <p className="petit second"><Typo>{`« ${valeur.precedente?.libelle ?? ''} » : ${avant}`}</Typo></p> : null}
      <Remarques carnet={carnet} cellule={cellule} />
      {modifiable ? <ChampsValeur carnet={carnet} cellule={cellule} /> : null}
      {demandeUnFichier(cellule) ? <ChampPieces carnet={carnet} cellule={cellule} /> : null}
      <Provenance carnet={carnet} cellule={cellule} />
      {valeur.actions.includes('rectifierValeur') ? <div><Rectifier valeur={valeur} /></div> : null}
    </fieldset>
  );
}

/** A file is the answer itself, not where it comes from. */
const demandeUnFichier = ({ valeur: { indicateur: { unite } } }: CelluleCarnet): boolean => unite === 'DOCUMENT' || unite === 'LISTE';

function Provenance({ carnet, cellule }: { carnet: Carnet; cellule: CelluleCarnet }): ReactNode {
  return (
    <details open={aCommenter(cellule) || undefined}>
      <summary className="petit">Provenance et commentaire<span className="sr"> : {nomCellule(cellule.valeur)}</span></summary>
      <div className="champs-2">{demandeUnFichier(cellule) ? null : <ChampPieces carnet={carnet} cellule={cellule} />}<ChampsProvenance carnet={carnet} cellule={cellule} /></div>
    </details>
  );
}
