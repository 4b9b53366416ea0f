import { useId, type ReactNode } from 'react';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { aCommenter, aspectCellule, direValeur } from './aspect';
import type { Carnet } from './carnet';
import { ChampsProvenance, ChampsValeur } from './ChampsCellule';
import { Remarques } from './PanneauCellule';
import { idsDe, nomCellule, type TableauValeurs } from './tableaux';
import { useCellule } from './usage';

/** The twin of the whole grid: one labelled group of fields per cell, in the order of the rows. */
export function FormulaireValeurs({ tableau, carnet }: { tableau: TableauValeurs; carnet: Carnet }): ReactNode {
  return <div className="formulaire-valeurs">{idsDe(tableau).map((id) => <Cellule key={id} id={id} carnet={carnet} />)}</div>;
}

function Cellule({ id, carnet }: { id: string; carnet: Carnet }): ReactNode {
  const titre = useId();
  const cellule = useCellule(carnet, id);
  if (!cellule) return null;
  const { valeur } = cellule;
  const avant = valeur.precedente ? direValeur(valeur.indicateur.unite, valeur.precedente) : '';
  return (
    <fieldset className="cellule-formulaire" aria-labelledby={titre}>
      <div className="rang entre">
        <h3 id={titre}><Typo>{nomCellule(valeur)}</Typo></h3>
        <Statut valeur={aspectCellule(cellule)} />
      </div>
      {avant ? <p className="petit second"><Typo>{`« ${valeur.precedente?.libelle ?? ''} » : ${avant}`}</Typo></p> : null}
      <Remarques carnet={carnet} cellule={cellule} />
      <ChampsValeur carnet={carnet} cellule={cellule} />
      <details open={aCommenter(cellule) || undefined}>
        <summary className="petit">Provenance et commentaire<span className="sr"> : {nomCellule(valeur)}</span></summary>
        <div className="champs-2"><ChampsProvenance carnet={carnet} cellule={cellule} /></div>
      </details>
    </fieldset>
  );
}
