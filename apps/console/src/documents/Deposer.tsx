import { EXTENSIONS_DOCUMENT, TAILLE_DOCUMENT_MAX, tailleEnMots } from '@gouvernance-iae/domaine';
import { CircleX, Upload } from 'lucide-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { ChampChoix } from '../composants/Champ';
import type { DepotEnCours, Depots } from './depots';

const ACCEPTE = EXTENSIONS_DOCUMENT.map((extension) => `.${extension}`).join(',');

/** Which part of the whole a file is about. */
interface Partie {
  nom: string;
  libelle: string;
  /** The words for the whole. */
  tout: string;
  options: readonly { valeur: string; mot: string }[];
}

/** Where files are dropped, or chosen: what is accepted is said before, and what was refused stays with its reason. */
export function Deposer({ depots, verbe, partie }: { depots: Depots; verbe: string; partie: Partie }): ReactNode {
  const [partieId, setPartieId] = useState<string | null>(null);
  const [survole, setSurvole] = useState(false);
  const choix = useRef<HTMLInputElement>(null);
  const deposer = (fichiers: FileList | null) => depots.deposer([...(fichiers ?? [])], partieId);
  const survoler = (evenement: DragEvent, dessus: boolean) => {
    evenement.preventDefault();
    setSurvole(dessus);
  };
  return (
    <div className="carte-corps pile depot-zone">
      <div
        className={`depot${survole ? ' depot-survole' : ''}`}
        onDragOver={(evenement) => survoler(evenement, true)} onDragLeave={(evenement) => survoler(evenement, false)}
        onDrop={(evenement) => { survoler(evenement, false); deposer(evenement.dataTransfer.files); }}
      >
        <div className="depot-mots">
          <button className="bouton bouton-s" type="button" onClick={() => choix.current?.click()}><Upload className="ic" aria-hidden="true" />{verbe}</button>
          <p className="petit second"><span className="sauf-etroit">Ou glissez des fichiers ici. </span>PDF, ODF, Office, PNG, JPEG, CSV ou texte, {tailleEnMots(TAILLE_DOCUMENT_MAX)} au plus chacun.</p>
          <input
            ref={choix} hidden type="file" multiple accept={ACCEPTE} aria-label="Fichiers à déposer"
            onChange={(evenement) => { deposer(evenement.target.files); evenement.target.value = ''; }}
          />
        </div>
        {partie.options.length > 0 ? (
          <ChampChoix nom={partie.nom} libelle={partie.libelle} vide={partie.tout} options={partie.options} onChange={(valeur) => setPartieId(valeur || null)} />
        ) : null}
      </div>
      {depots.enCours.length > 0 ? <ul className="pile depots">{depots.enCours.map((depot) => <EnCours key={depot.id} depot={depot} depots={depots} />)}</ul> : null}
    </div>
  );
}

function EnCours({ depot, depots }: { depot: DepotEnCours; depots: Depots }): ReactNode {
  const { id, fichier, part, refus, reessayable } = depot;
  if (refus === null) {
    return <li><span className="petit">{fichier.name} <span className="second">({tailleEnMots(fichier.size)})</span></span><progress max={1} value={part} aria-label={`Envoi de ${fichier.name}`} /></li>;
  }
  return (
    <li>
      <p className="erreur" role="alert"><CircleX className="ic" aria-hidden="true" /><span><b>{fichier.name}</b> n’est pas déposé. {refus}</span></p>
      <span className="rang">
        {reessayable ? <button type="button" className="bouton bouton-s" onClick={() => depots.reessayer(id)}>Réessayer<span className="sr"> : {fichier.name}</span></button> : null}
        <button type="button" className="bouton bouton-nu bouton-s" onClick={() => depots.oublier(id)}>Fermer<span className="sr"> : {fichier.name}</span></button>
      </span>
    </li>
  );
}
