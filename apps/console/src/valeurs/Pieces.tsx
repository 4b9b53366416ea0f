import { EXTENSIONS_DOCUMENT, natureDuFichier } from '@gouvernance-iae/domaine';
import { CircleX, Paperclip } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { RetirerPieceDocument } from '../api/genere';
import { sousMandat } from '../api/mandat-choisi';
import { Acte } from '../composants/Acte';
import { Typo } from '../composants/Typo';
import { VALEUR } from '../documents/depot';
import { useDepots } from '../documents/depots';
import { estModifiable } from './aspect';
import type { Carnet, CelluleCarnet } from './carnet';
import { nomCellule } from './tableaux';
import type { ValeurVue } from './valeur';

type Piece = ValeurVue['pieces'][number];

const ACCEPTE = EXTENSIONS_DOCUMENT.map((extension) => `.${extension}`).join(',');

/** The files that support a figure, for whoever reads it. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  if (pieces.length === 0) return null;
  return <ul className="pieces petit">{pieces.map((piece) => <li key={piece.id}><Lien piece={piece} /></li>)}</ul>;
}

const Lien = ({ piece }: { piece: Piece }): ReactNode => <a href={sousMandat(`/documents/valeurs/${piece.id}`)}>{piece.nom} <span className="nb">({natureDuFichier(piece)})</span></a>;

/** The files of a cell, joined and withdrawn as long as it is written. */
export function ChampPieces({ carnet, cellule: { valeur } }: { carnet: Carnet; cellule: CelluleCarnet }): ReactNode {
  const titre = useId();
  const choix = useRef<HTMLInputElement>(null);
  const depots = useDepots(VALEUR, valeur.id);
  const { pieces, indicateur: { unite } } = valeur;
  const modifiable = estModifiable(valeur);
  if (!modifiable && pieces.length === 0) return null;
  const joindre = async (fichiers: readonly File[]) => {
    // What is being typed leaves first: the file may answer in its place.
    await carnet.vider();
    depots.deposer(fichiers, null);
  };
  return (
    <div className="champ" role="group" aria-labelledby={titre}>
      <span className="etiquette" id={titre}>Fichiers</span>
      {modifiable && (unite === 'DOCUMENT' || unite === 'LISTE') ? <span className="aide">Joindre le fichier suffit : son nom devient la réponse.</span> : null}
      {pieces.length > 0 ? <ul className="pieces petit">{pieces.map((piece) => <li key={piece.id} className="rang entre"><Lien piece={piece} />{modifiable ? <Retirer piece={piece} /> : null}</li>)}</ul> : null}
      {depots.enCours.map(({ id, fichier, part, refus }) => (refus === null
        ? <progress key={id} max={1} value={part} aria-label={`Envoi de ${fichier.name}`} />
        : (
          <div key={id} className="rang">
            <p className="erreur" role="alert"><CircleX className="ic" aria-hidden="true" /><span><b>{fichier.name}</b> n’est pas joint. <Typo>{refus}</Typo></span></p>
            <button type="button" className="bouton bouton-nu bouton-s" onClick={() => depots.oublier(id)}>Fermer<span className="sr"> : {fichier.name}</span></button>
          </div>
        )))}
      {modifiable ? (
        <div>
          <button type="button" className="bouton bouton-s" onClick={() => choix.current?.click()}><Paperclip className="ic" aria-hidden="true" />Joindre un fichier<span className="sr"> : {valeur.indicateur.code}, {nomCellule(valeur)}</span></button>
          <input ref={choix} hidden type="file" accept={ACCEPTE} aria-label="Fichier à joindre" onChange={(evenement) => { void joindre([...(evenement.target.files ?? [])]); evenement.target.value = ''; }} />
        </div>
      ) : null}
    </div>
  );
}

function Retirer({ piece: { id, nom } }: { piece: Piece }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="retirerPiece" actions={['retirerPiece']} libelle={<>Retirer<span className="sr"> : {nom}</span></>} style="nu" petit titre={<Typo>{`Retirer : ${nom}`}</Typo>}
      consequence={<p>La valeur reste telle qu’elle est écrite.</p>}
      retour={{ definitif: true, texte: <p><b>Le fichier est effacé.</b> Vous pourrez en joindre un autre tant que la valeur n’est pas soumise.</p> }}
      renoncer="Ne pas retirer" recu="Fichier retiré." executer={async () => { await agir(RetirerPieceDocument, { id }); }}
    />
  );
}
