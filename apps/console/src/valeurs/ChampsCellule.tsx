import { ecrireTaux, tauxDe } from '@gouvernance-iae/domaine';
import { useId, type ReactNode } from 'react';
import { OctagonAlert } from 'lucide-react';
import { Typo } from '../composants/Typo';
import { aCommenter, estModifiable } from './aspect';
import type { Carnet, CelluleCarnet } from './carnet';
import { lireFrappe } from './lecture';
import { boitesDe, nomBoite, type Boite } from './tableaux';

interface Props { carnet: Carnet; cellule: CelluleCarnet; premier?: (element: HTMLElement | null) => void }

/** The value of one cell, or why it is not given, as plain labelled fields: the twin of a box of the grid. */
export function ChampsValeur({ carnet, cellule, premier }: Props): ReactNode {
  const { valeur, frappe, faute } = cellule;
  const id = useId();
  const lecture = !estModifiable(valeur);
  return (
    <>
      {frappe.nc ? null : boitesDe(valeur.indicateur.unite).map((boite, rang) => (
        <ChampBoite key={boite} id={`${id}-${boite}`} boite={boite} carnet={carnet} cellule={cellule} lecture={lecture} decrit={faute ? `${id}-faute` : undefined} premier={rang === 0 ? premier : undefined} />
      ))}
      <Taux cellule={cellule} />
      <label className="case-libelle petit">
        <input type="checkbox" checked={frappe.nc} disabled={lecture} onChange={(evenement) => carnet.modifier(valeur.id, evenement.target.checked ? { nc: true } : { nc: false, nonCommunique: '' })} />
        Non communiqué, avec un motif
      </label>
      {frappe.nc ? (
        <div className="champ">
          <label htmlFor={`${id}-nc`}>Motif</label>
          <span className="aide" id={`${id}-nc-aide`}>Pourquoi ce chiffre n’est pas donné. Il ne compte jamais pour zéro.</span>
          <textarea ref={premier} id={`${id}-nc`} className="saisie" rows={2} readOnly={lecture} value={frappe.nonCommunique} aria-required="true" aria-invalid={faute ? true : undefined} aria-describedby={faute ? `${id}-nc-aide ${id}-faute` : `${id}-nc-aide`} onChange={(evenement) => carnet.modifier(valeur.id, { nonCommunique: evenement.target.value })} />
        </div>
      ) : null}
      {faute ? <p className="erreur" id={`${id}-faute`}><OctagonAlert className="ic" aria-hidden="true" /><span><Typo>{faute}</Typo></span></p> : null}
    </>
  );
}

/** Where the figure comes from, and what must be known to read it. */
export function ChampsProvenance({ carnet, cellule }: Omit<Props, 'premier'>): ReactNode {
  const { valeur, frappe } = cellule;
  const id = useId();
  const lecture = !estModifiable(valeur);
  const modifier = (champ: 'source' | 'extraitLe' | 'methode' | 'commentaire', ecrit: string) => carnet.modifier(valeur.id, { [champ]: ecrit });
  const commentaireAttendu = aCommenter(cellule);
  return (
    <>
      <div className="champ">
        <label htmlFor={`${id}-source`}>Source</label>
        <input id={`${id}-source`} className="saisie" readOnly={lecture} value={frappe.source} onChange={(evenement) => modifier('source', evenement.target.value)} />
      </div>
      <div className="champ champ-date">
        <label htmlFor={`${id}-extrait`}>Extraite le</label>
        <input id={`${id}-extrait`} type="date" className="saisie num" readOnly={lecture} value={frappe.extraitLe} onChange={(evenement) => modifier('extraitLe', evenement.target.value)} />
      </div>
      <div className="champ">
        <label htmlFor={`${id}-methode`}>Méthode</label>
        <input id={`${id}-methode`} className="saisie" readOnly={lecture} value={frappe.methode} onChange={(evenement) => modifier('methode', evenement.target.value)} />
      </div>
      <div className="champ">
        <label htmlFor={`${id}-commentaire`}>Commentaire{commentaireAttendu ? ', obligatoire ici' : ''}</label>
        <textarea id={`${id}-commentaire`} className="saisie" rows={2} readOnly={lecture} aria-required={commentaireAttendu || undefined} value={frappe.commentaire} onChange={(evenement) => modifier('commentaire', evenement.target.value)} />
      </div>
    </>
  );
}

interface PropsBoite { id: string; boite: Boite; carnet: Carnet; cellule: CelluleCarnet; lecture: boolean; decrit: string | undefined; premier?: ((element: HTMLElement | null) => void) | undefined }

function ChampBoite({ id, boite, carnet, cellule: { valeur, frappe, faute }, lecture, decrit, premier }: PropsBoite): ReactNode {
  const commun = { id, className: 'saisie num', 'aria-invalid': faute ? true as const : undefined, 'aria-describedby': decrit };
  const ecrire = (ecrit: string) => carnet.modifier(valeur.id, { [boite]: ecrit });
  return (
    <div className="champ">
      <label htmlFor={id}><Typo>{nomBoite(valeur.indicateur, boite)}</Typo></label>
      {boite === 'booleen' ? (
        <select {...commun} ref={premier} disabled={lecture} value={frappe.booleen} onChange={(evenement) => ecrire(evenement.target.value)}>
          <option value="">À répondre</option><option value="OUI">Oui</option><option value="NON">Non</option>
        </select>
      ) : boite === 'texte' ? (
        <textarea {...commun} className="saisie" ref={premier} rows={valeur.indicateur.unite === 'LISTE' ? 5 : 2} readOnly={lecture} value={frappe.texte} onChange={(evenement) => ecrire(evenement.target.value)} />
      ) : (
        <input {...commun} ref={premier} inputMode="decimal" autoComplete="off" readOnly={lecture} value={frappe[boite]} onChange={(evenement) => ecrire(evenement.target.value)} />
      )}
    </div>
  );
}

/** A rate is shown, never typed. */
function Taux({ cellule: { valeur, frappe } }: { cellule: CelluleCarnet }): ReactNode {
  if (valeur.indicateur.unite !== 'POURCENTAGE' || frappe.nc) return null;
  const lue = lireFrappe(valeur, frappe);
  const taux = lue.genre === 'lue' ? ecrireTaux(tauxDe(lue.contenu)) : '';
  return <p className="petit second">Taux calculé{'\u00a0'}: <b className="fort num">{taux || '–'}</b></p>;
}
