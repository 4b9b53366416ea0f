import { useId, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import type { Carnet } from './carnet';
import { CelluleGrille } from './CelluleGrille';
import { collerBloc, direCollage } from './coller';
import { estBloc, lireBloc } from './collage';
import { frappeDe } from './frappe';
import { TauxLigne, Totaux } from './Totaux';
import type { LigneGrille, TableauValeurs } from './tableaux';
import { estModifiable } from './aspect';

interface Props {
  tableau: TableauValeurs;
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
export function Grille({ tableau, legende, carnet, choisie, choisir, ouvrirDetail, annoncer }: Props): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const id = useId();
  const [active, setActive] = useState<Place>({ ligne: 0, colonne: 0 });
  const { colonnes, lignes } = tableau;
  const taux = tableau.indicateur.unite === 'POURCENTAGE';
  const valeurEn = ({ ligne, colonne }: Place) => lignes[ligne]?.valeurs[colonne] ?? null;

  const viser = (depart: Place, pas: Place): boolean => {
    let place = { ligne: depart.ligne + pas.ligne, colonne: depart.colonne + pas.colonne };
    // Une case sans objet se saute.
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
    annoncer(direCollage(collerBloc(tableau, carnet, place, bloc)));
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
      <table ref={table} className={classe(tableau)} aria-describedby={`${id}-clavier`} onKeyDown={clavier} onPaste={coller} onFocus={recevoirFocus}>
        <caption className="sr">{legende}</caption>
        <thead>
          <tr>
            <th scope="col">{tableau.entete}</th>
            {colonnes.map((colonne) => <th key={colonne.cle} scope="col"><Typo>{colonne.titre}</Typo><Annees lignes={lignes} fin={carnet.fin} /></th>)}
            {taux ? <th scope="col">Taux</th> : null}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne, rang) => (
            <tr key={ligne.cle}>
              <th scope="row">{ligne.code ? <span className="tiers num">{ligne.code} </span> : null}<Typo>{ligne.nom}</Typo></th>
              {ligne.valeurs.map((valeur, colonne) => {
                const boite = colonnes[colonne];
                return (
                  <td key={boite?.cle ?? colonne}>
                    {valeur && boite ? <CelluleGrille carnet={carnet} id={valeur.id} boite={boite.boite} position={`${rang} ${colonne}`} active={active.ligne === rang && active.colonne === colonne} choisie={choisie === valeur.id} /> : null}
                  </td>
                );
              })}
              {taux ? <td className="taux"><TauxLigne ligne={ligne} carnet={carnet} /></td> : null}
            </tr>
          ))}
        </tbody>
        <Totaux tableau={tableau} carnet={carnet} />
      </table>
      <p className="sr" id={`${id}-clavier`}>Flèches et Entrée pour aller d’une cellule à l’autre, Ctrl V pour coller un bloc, N pour non communiqué, F2 pour le détail de la cellule.</p>
    </div>
  );
}

/** « 2026 | 2025 »: which figure is which, under the name of the column. */
function Annees({ lignes, fin }: { lignes: readonly LigneGrille[]; fin: string }): ReactNode {
  const precedente = lignes.flatMap((ligne) => ligne.valeurs).find((valeur) => valeur?.precedente)?.precedente;
  if (!precedente) return null;
  const annee = fin.slice(0, 4);
  const avant = /\b20\d\d\b/u.exec(precedente.libelle)?.[0];
  return <small>{avant && avant !== annee ? `${annee} | ${avant}` : 'saisie | avant'}</small>;
}

/** A lone column of figures stays beside its row headers; a text takes the whole width. */
function classe({ indicateur: { unite }, colonnes }: TableauValeurs): string {
  if (unite === 'DOCUMENT' || unite === 'LISTE') return 'grille grille-texte';
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
