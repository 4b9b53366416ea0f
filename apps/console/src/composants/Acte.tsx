import type { LucideIcon } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { Avis } from './Avis';
import { ErreursChamps } from './Champ';
import { Dialogue } from './Dialogue';
import { useEnvoi, type Saisie } from './envoi';
import { ID_MANQUES, ID_PANNEAU_MANQUES, type ManqueVu } from './Manques';
import { useRecu } from './recu';
import { AvisRefus } from './Refus';

export interface ActeProps {
  /** The act's name in the API, looked up in `actions` and `manques`. */
  nom: string;
  actions: readonly string[];
  manques?: readonly ManqueVu[];
  /** The verb, the same on the button, in the dialog and in the journal. */
  libelle: ReactNode;
  icone?: LucideIcon;
  style?: 'plein' | 'rouge' | 'nu' | 'simple';
  petit?: boolean;
  titre: ReactNode;
  consequence: ReactNode;
  /** What cannot be undone, or until when it can. */
  retour?: { definitif: boolean; texte: ReactNode };
  /** The way out names the refusal: « Ne pas convoquer ». */
  renoncer: string;
  recu: string;
  /** Missing things that do not prevent opening: the dialog asks for what settles them (a motive). */
  reglables?: readonly string[];
  /** Looks at what is written beside the button before the dialog opens; false leaves it closed. */
  pret?: () => boolean;
  executer: (saisie: Saisie) => Promise<void>;
  children?: ReactNode;
}

/**
 * One act of the API as a button and its dialog. The button is there when the right and the state
 * allow it; when something is missing it stays, says so, and leads to the list.
 */
export function Acte(props: ActeProps): ReactNode {
  const { nom, actions, manques = [], reglables = [], libelle, icone: Icone, style = 'simple', petit = false, pret = () => true } = props;
  const [ouvert, setOuvert] = useState(false);
  if (!actions.includes(nom)) return null;
  const bloquants = manques.filter((manque) => manque.acte === nom && !reglables.includes(manque.code));
  const bloque = bloquants.length > 0;
  return (
    <>
      <button
        type="button"
        className={`bouton${style === 'simple' ? '' : ` bouton-${style}`}${petit ? ' bouton-s' : ''}`}
        aria-disabled={bloque || undefined}
        aria-describedby={bloque ? ID_MANQUES : undefined}
        aria-haspopup={bloque ? undefined : 'dialog'}
        onClick={() => {
          if (bloque) document.getElementById(ID_PANNEAU_MANQUES)?.focus();
          else if (pret()) setOuvert(true);
        }}
      >
        {Icone ? <Icone className="ic" aria-hidden="true" /> : null}{libelle}
      </button>
      <Dialogue ouvert={ouvert} titre={props.titre} fermer={() => setOuvert(false)}>
        <Formulaire acte={props} fermer={() => setOuvert(false)} />
      </Dialogue>
    </>
  );
}

function Formulaire({ acte, fermer }: { acte: ActeProps; fermer: () => void }): ReactNode {
  const { executer, recu, retour, style } = acte;
  const annoncer = useRecu();
  const agir = useCallback(async (saisie: Saisie) => {
    await executer(saisie);
    fermer();
    annoncer(recu);
  }, [executer, fermer, annoncer, recu]);
  const { soumettre, refus, erreurs, enCours } = useEnvoi(agir);
  const Icone = acte.icone;
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <div className="second">{acte.consequence}</div>
        <AvisRefus refus={refus} />
        {acte.children}
        {retour ? <Avis ton={retour.definitif ? 'ambre' : 'bleu'}>{retour.texte}</Avis> : null}
        <div className="rang dialogue-pied">
          <button type="button" className="bouton" onClick={fermer}>{acte.renoncer}</button>
          <button type="submit" className={`bouton ${style === 'rouge' ? 'bouton-rouge' : 'bouton-plein'}`} aria-disabled={enCours || undefined}>
            {Icone ? <Icone className="ic" aria-hidden="true" /> : null}{acte.libelle}
          </button>
        </div>
      </form>
    </ErreursChamps.Provider>
  );
}
