import { useCallback, useEffect, useId, useRef, useState, type ClipboardEvent, type ReactNode } from 'react';
import { AjoutLien } from './AjoutLien';
import { ecrire, lire, remplir } from './texte-riche';

interface Props { libelle: string; aide: string; erreur?: string | undefined; idErreur: string; html: string; changer: (html: string) => void }

/** A small editor: bold, heading, list, link; anything pasted comes as plain text. */
export function Editeur({ libelle, aide, erreur, idErreur, html, changer }: Props): ReactNode {
  const zone = useRef<HTMLDivElement>(null);
  const ecrit = useRef<string | null>(null);
  const id = useId();

  // The content comes from elsewhere (another item, a conflict settled): it is laid again. Else the cursor stays where it is.
  useEffect(() => {
    if (!zone.current || ecrit.current === html) return;
    ecrit.current = html;
    remplir(zone.current, lire(html));
  }, [html]);

  const noter = () => {
    if (!zone.current) return;
    ecrit.current = ecrire(zone.current);
    changer(ecrit.current);
  };
  const commander = (commande: string, valeur?: string) => {
    zone.current?.focus();
    document.execCommand(commande, false, valeur);
    noter();
  };
  // The dialog takes the focus: the place chosen in the text is kept, then given back.
  const choisi = useRef<Range | null>(null);
  const [lien, setLien] = useState(false);
  const demanderLien = () => {
    const selection = window.getSelection();
    const dedans = selection && selection.rangeCount > 0 && zone.current?.contains(selection.anchorNode);
    choisi.current = dedans ? selection.getRangeAt(0).cloneRange() : null;
    setLien(true);
  };
  const fermerLien = useCallback(() => setLien(false), []);
  const [adresse, setAdresse] = useState<string | null>(null);
  const lier = (url: string) => {
    zone.current?.focus();
    if (choisi.current) window.getSelection()?.setBaseAndExtent(choisi.current.startContainer, choisi.current.startOffset, choisi.current.endContainer, choisi.current.endOffset);
    if (!choisi.current || choisi.current.collapsed) {
      document.execCommand('insertText', false, url);
      const apres = window.getSelection();
      if (apres?.anchorNode) apres.setBaseAndExtent(apres.anchorNode, apres.anchorOffset - url.length, apres.anchorNode, apres.anchorOffset);
    }
    commander('createLink', url);
  };
  // An open dialog makes the text inert: the link is written once it is closed.
  useEffect(() => {
    if (adresse === null || lien) return;
    setAdresse(null);
    lier(adresse);
  }, [adresse, lien]);
  const coller = (evenement: ClipboardEvent) => {
    evenement.preventDefault();
    document.execCommand('insertText', false, evenement.clipboardData.getData('text/plain'));
  };

  return (
    <div className="champ">
      <span className="etiquette" id={`${id}-libelle`}>{libelle}</span>
      <span className="aide" id={`${id}-aide`}>{aide}</span>
      <div>
        <div className="outils" role="group" aria-label="Mise en forme">
          <button type="button" onClick={() => commander('bold')}><b>Gras</b></button>
          <button type="button" onClick={() => commander('formatBlock', '<h3>')}>Titre</button>
          <button type="button" onClick={() => commander('insertUnorderedList')}>Liste</button>
          <button type="button" onClick={demanderLien}>Lien</button>
        </div>
        <div
          ref={zone} className="saisie note texte-riche" role="textbox" aria-multiline="true" contentEditable suppressContentEditableWarning tabIndex={0}
          aria-labelledby={`${id}-libelle`} aria-describedby={[`${id}-aide`, erreur ? idErreur : ''].filter(Boolean).join(' ')} aria-invalid={erreur ? true : undefined}
          onInput={noter} onPaste={coller}
        />
      </div>
      <AjoutLien ouvert={lien} fermer={fermerLien} lier={setAdresse} />
    </div>
  );
}
