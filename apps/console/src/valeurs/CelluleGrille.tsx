import { arrete, ecrireDecimal } from '@gouvernance-iae/domaine';
import { memo, type ReactNode } from 'react';
import { IconeStatut, motStatut, tonStatut } from '../composants/Statut';
import { aspectCellule, estModifiable, type AspectCellule } from './aspect';
import type { Carnet, CelluleCarnet } from './carnet';
import { ditNonCommunique } from './lecture';
import { nomBoite, nomCellule, type Boite } from './tableaux';
import { useCellule } from './usage';
import type { ValeurVue } from './valeur';

interface Props { carnet: Carnet; id: string; boite: Boite; position: string; active: boolean; choisie: boolean; /** The grid shows several indicators: a box says which. */ nommer: boolean }

const CLASSES: Record<AspectCellule, string> = {
  ACCEPTEE: 'cel-a', SOUMISE: 'cel-a', SAISIE: 'cel-p', RENVOYEE: 'cel-r', A_COMMENTER: 'cel-w', A_CORRIGER: 'cel-r', NON_COMMUNIQUEE: 'cel-n', A_SAISIR: 'cel-v',
};

/** One box of the grid: the icon of its state, what is typed, the last period in small. */
export const CelluleGrille = memo(function CelluleGrille({ carnet, id, boite, position, active, choisie, nommer }: Props): ReactNode {
  const cellule = useCellule(carnet, id);
  if (!cellule) return null;
  const { valeur, frappe } = cellule;
  const aspect = aspectCellule(cellule);
  const modifiable = estModifiable(valeur);
  const nc = frappe.nc ? ' cel-n' : '';
  const commun = {
    'aria-label': nomComplet(valeur, boite, aspect, { nc: frappe.nc, nommer }), 'aria-invalid': aspect === 'A_CORRIGER' || aspect === 'RENVOYEE' ? true as const : undefined,
    tabIndex: active ? 0 : -1, 'data-position': position,
  };
  return (
    <div className={`cel ${CLASSES[aspect]}${nc} ${tonStatut(aspect)}${choisie ? ' choisi' : ''}`} title={indication(cellule)}>
      <IconeStatut valeur={aspect} />
      {boite === 'booleen' && !frappe.nc ? (
        <select {...commun} value={frappe.booleen} aria-disabled={!modifiable || undefined} onChange={(evenement) => { if (modifiable) carnet.modifier(id, { booleen: evenement.target.value === 'OUI' ? 'OUI' : evenement.target.value === 'NON' ? 'NON' : '' }); }}>
          <option value="" /><option value="OUI">Oui</option><option value="NON">Non</option>
        </select>
      ) : (
        <input
          {...commun} inputMode={boite === 'texte' || boite === 'booleen' ? 'text' : 'decimal'} autoComplete="off" readOnly={!modifiable} value={frappe.nc ? 'NC' : frappe[boite]}
          onFocus={(evenement) => evenement.target.select()}
          onChange={(evenement) => {
            const ecrit = evenement.target.value;
            if (boite !== 'texte' && ditNonCommunique(ecrit)) carnet.modifier(id, { nc: true });
            else if (frappe.nc) carnet.modifier(id, { nc: false, nonCommunique: '', [boite]: ecrit.replace(/^NC/u, '') });
            else carnet.modifier(id, { [boite]: ecrit });
          }}
        />
      )}
      <Precedente valeur={valeur} boite={boite} />
    </div>
  );
});

/** « Jura, AI, renvoyée »: what a screen reader says of a box. */
function nomComplet(valeur: ValeurVue, boite: Boite, aspect: AspectCellule, { nc, nommer }: { nc: boolean; nommer: boolean }): string {
  const precision = valeur.indicateur.unite === 'POURCENTAGE' ? nomBoite(valeur.indicateur, boite) : null;
  return [nommer ? valeur.indicateur.code : null, nomCellule(valeur), precision, nc && aspect !== 'NON_COMMUNIQUEE' ? 'non communiquée' : null, motStatut(aspect).toLowerCase()].filter(Boolean).join(', ');
}

function indication({ valeur, faute, conflit, constats }: CelluleCarnet): string | undefined {
  if (conflit) return 'Une autre personne a enregistré cette cellule : F2 pour choisir.';
  if (faute) return faute;
  if (valeur.etat === 'RENVOYEE' && valeur.motifRenvoi) return `Renvoyée : ${valeur.motifRenvoi}`;
  return constats.find(arrete)?.message;
}

function Precedente({ valeur, boite }: { valeur: ValeurVue; boite: Boite }): ReactNode {
  const { precedente } = valeur;
  if (!precedente || boite === 'texte') return <small />;
  const mot = precedente.nonCommunique === null ? (boite === 'booleen' ? { true: 'oui', false: 'non', null: '' }[String(precedente.booleen)] : (precedente[boite] === null ? '' : ecrireDecimal(precedente[boite]))) : 'NC';
  return <small>{mot ? <span className="sr">{precedente.libelle} : </span> : null}{mot}</small>;
}
