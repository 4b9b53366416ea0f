import { OctagonAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import { ConflitTexte } from './ConflitTexte';
import { DonneePersonnelle } from './DonneePersonnelle';
import { Editeur } from './Editeur';
import type { TexteRedige } from './enregistrement';
import './redaction.css';

interface Props { libelle: string; aide: string; texte: TexteRedige; /** What two people wrote at once: « ce point ». */ objet: string }

/** Where a text is written: the editor, the guard of personal data, or the choice between two texts. */
export function ZoneTexte({ libelle, aide, texte, objet }: Props): ReactNode {
  const id = useId();
  const [trouvaille] = texte.trouvailles;
  const erreur = trouvaille?.message ?? (texte.etat.genre === 'refuse' ? texte.etat.message : undefined);
  if (texte.conflit) return <ConflitTexte conflit={texte.conflit} mien={texte.html} objet={objet} resoudre={texte.resoudre} />;
  return (
    <>
      <Editeur libelle={libelle} aide={aide} html={texte.html} changer={texte.changer} erreur={erreur} idErreur={`${id}-erreur`} />
      {trouvaille ? <DonneePersonnelle id={`${id}-erreur`} trouvaille={trouvaille} texte={texte} /> : null}
      {!trouvaille && erreur ? <p className="erreur" id={`${id}-erreur`} role="alert"><OctagonAlert className="ic" aria-hidden="true" /><span><Typo>{erreur}</Typo></span></p> : null}
    </>
  );
}
