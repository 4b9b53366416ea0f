import type { ReactNode } from 'react';
import { Avis } from '../composants/Avis';
import type { Conflit } from './enregistrement';
import { TexteRiche } from './TexteRiche';

interface Props { conflit: Conflit; mien: string; objet: string; resoudre: (html: string) => void }

/** Two people wrote the same text: both, and a choice. */
export function ConflitTexte({ conflit, mien, objet, resoudre }: Props): ReactNode {
  return (
    <div className="pile">
      <Avis ton="ambre" role="alert"><p><b>Une autre personne a enregistré {objet} pendant que vous écriviez.</b> Rien n’est perdu : choisissez.</p></Avis>
      <div className="champs-2 textes-conflit">
        <section aria-labelledby="texte-enregistre"><h3 id="texte-enregistre">Texte enregistré</h3><div className="acte"><TexteRiche html={conflit.actuel} /></div></section>
        <section aria-labelledby="texte-mien"><h3 id="texte-mien">Votre texte</h3><div className="acte"><TexteRiche html={mien} /></div></section>
      </div>
      <div className="rang">
        <button type="button" className="bouton bouton-plein" onClick={() => resoudre(conflit.actuel + mien)}>Garder les deux, à la suite</button>
        <button type="button" className="bouton" onClick={() => resoudre(mien)}>Garder mon texte</button>
        <button type="button" className="bouton" onClick={() => resoudre(conflit.actuel)}>Garder le texte enregistré</button>
      </div>
    </div>
  );
}
