import { Fragment, useId, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import type { Carnet } from './carnet';
import { CelluleGrille } from './CelluleGrille';
import { collerBloc, direCollage } from './coller';
import { estBloc, lireBloc } from './collage';
import { EntetesGrille } from './EntetesGrille';
import { frappeDe } from './frappe';
import type { GrilleValeurs } from './grilles';
import { finitTaux, Taux, Totaux } from './Totaux';
import { estModifiable } from './aspect';

interface Props {
  grille: GrilleValeurs;
  legende: string;
  carnet: Carnet;
  /** The cell whose details are shown beside. */
  choisie: string | null;
  choisir: (id: string) => void;
  ouvrirDetail: () => void;
  annoncer: (message: string) => void;
}

interface Place { ligne: number; colonne: number }

/**
 * A table of inputs with one tab stop: arrows and Entrée move, a block from a spreadsheet is pasted
 * from the active box, N says « non communiqué », F2 goes to the details, Échap gives back what is recorded.
 */
export function Grille({ grille, legende, carnet, choisie, choisir, ouvrirDetail, annoncer }: Props): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const id = useId();
  const [active, setActive] = useState<Place>({ ligne: 0, colonne: 0 });
  const { colonnes, lignes } = grille;
  const valeurEn = ({ ligne, colonne }: Place) => lignes[ligne]?.valeurs[colonne] ?? null;

  const viser = (depart: Place, pas: Place): boolean => {
    let place = { ligne: depart.ligne + pas.ligne, colonne: depart.colonne + pas.colonne };
    // A box where nothing is asked is skipped.
    while (place.ligne in lignes && place.colonne in colonnes && !valeurEn(place)) place = { ligne: place.ligne + pas.ligne, colonne: place.colonne + pas.colonne };
    const boite = table.current?.querySelector<HTMLElement>(`[data-position="${place.ligne} ${place.colonne}"]`);
    boite?.focus();
    return Boolean(boite);
  };

  const clavier = (evenement: KeyboardEvent<HTMLTableElement>) => {
    const place = placeDe(evenement.target);
    const valeur = place ? valeurEn(place) : null;
    const boite = place ? colonnes[place.colonne]?.boite : undefined;
    if (!place || !valeur || !boite || evenement.altKey) return;
    const pas = deplacement(evenement);
    if (pas) {
      evenement.preventDefault();
      viser(place, pas);
    } else if (evenement.key === 'F2') {
      evenement.preventDefault();
      ouvrirDetail();
    } else if (evenement.key === 'Escape') {
      carnet.modifier(valeur.id, frappeDe(carnet.cellule(valeur.id)?.valeur ?? valeur));
    } else if (evenement.key === 'z' && (evenement.ctrlKey || evenement.metaKey) && carnet.collageAnnulable()) {
      evenement.preventDefault();
      carnet.annulerCollage();
      annoncer('Collage annulé.');
    } else if (/^n$/iu.test(evenement.key) && !evenement.ctrlKey && !evenement.metaKey && (boite === 'numerateur' || boite === 'denominateur')) {
      evenement.preventDefault();
      if (!estModifiable(valeur)) return;
      carnet.modifier(valeur.id, { nc: true });
      annoncer('Non communiqué. Écrivez le motif dans le détail de la cellule, F2.');
    } else if ((evenement.key === 'Delete' || evenement.key === 'Backspace') && carnet.cellule(valeur.id)?.frappe.nc) {
      evenement.preventDefault();
      if (estModifiable(valeur)) carnet.modifier(valeur.id, { nc: false, nonCommunique: '' });
    }
  };

  const coller = (evenement: ClipboardEvent<HTMLTableElement>) => {
    const place = placeDe(evenement.target);
    const bloc = lireBloc(evenement.clipboardData.getData('text/plain'));
    if (!place || !estBloc(bloc)) return;
    evenement.preventDefault();
    annoncer(direCollage(collerBloc(grille, carnet, place, bloc)));
  };

  const recevoirFocus = (evenement: FocusEvent<HTMLTableElement>) => {
    const place = placeDe(evenement.target);
    const valeur = place ? valeurEn(place) : null;
    if (!place || !valeur) return;
    setActive(place);
    choisir(valeur.id);
  };

  return (
    <div className="tableau-zone" tabIndex={-1} role="region" aria-label={`${legende} (zone défilable)`}>
      <table ref={table} className={classe(grille)} aria-describedby={`${id}-clavier`} onKeyDown={clavier} onPaste={coller} onFocus={recevoirFocus}>
        <caption className="sr">{legende}</caption>
        <EntetesGrille grille={grille} fin={carnet.fin} />
        <tbody>
          {lignes.map((ligne, rang) => (
            <tr key={ligne.cle}>
              <th scope="row">{ligne.code ? <span className="tiers num">{ligne.code} </span> : null}<Typo>{ligne.nom}</Typo></th>
              {colonnes.map((colonne, place) => {
                const valeur = ligne.valeurs[place] ?? null;
                return (
                  <Fragment key={colonne.cle}>
                    <td>{valeur ? <CelluleGrille carnet={carnet} id={valeur.id} boite={colonne.boite} position={`${rang} ${place}`} active={active.ligne === rang && active.colonne === place} choisie={choisie === valeur.id} nommer={grille.tableaux.length > 1} /> : null}</td>
                    {finitTaux(colonne) ? <td className="taux">{valeur ? <Taux id={valeur.id} carnet={carnet} /> : null}</td> : null}
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
        <Totaux grille={grille} carnet={carnet} />
      </table>
      <p className="sr" id={`${id}-clavier`}>Flèches et Entrée pour aller d’une cellule à l’autre, Ctrl V pour coller un bloc, N pour non communiqué, F2 pour le détail de la cellule.</p>
    </div>
  );
}

/** A lone column of figures stays beside its row headers; a text takes the whole width. */
function classe({ colonnes }: GrilleValeurs): string {
  if (colonnes.some(({ boite }) => boite === 'texte')) return 'grille grille-texte';
  return colonnes.length === 1 ? 'grille grille-seule' : 'grille';
}

function placeDe(cible: EventTarget): Place | null {
  const [ligne, colonne] = cible instanceof HTMLElement ? (cible.dataset['position'] ?? '').split(' ') : [];
  return ligne && colonne ? { ligne: Number(ligne), colonne: Number(colonne) } : null;
}

/** Where a key leads; left and right stay in the text until its end is reached. */
function deplacement({ key, shiftKey, target, ctrlKey, metaKey }: KeyboardEvent): Place | null {
  if (ctrlKey || metaKey) return null;
  if (key === 'Enter') return { ligne: shiftKey ? -1 : 1, colonne: 0 };
  if (shiftKey) return null;
  if (key === 'ArrowUp') return { ligne: -1, colonne: 0 };
  if (key === 'ArrowDown') return { ligne: 1, colonne: 0 };
  if (!(target instanceof HTMLInputElement)) return key === 'ArrowLeft' ? { ligne: 0, colonne: -1 } : key === 'ArrowRight' ? { ligne: 0, colonne: 1 } : null;
  const { selectionStart, selectionEnd, value } = target;
  const entiere = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowLeft' && (entiere || selectionEnd === 0)) return { ligne: 0, colonne: -1 };
  if (key === 'ArrowRight' && (entiere || selectionStart === value.length)) return { ligne: 0, colonne: 1 };
  return null;
}
