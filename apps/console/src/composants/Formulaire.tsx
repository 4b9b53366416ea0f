import { useCallback, useState, type ReactNode } from 'react';
import { ErreursChamps } from './Champ';
import { useEnvoi, type Saisie } from './envoi';
import { GardeSaisie } from './GardeSaisie';
import { ID_MANQUES } from './Manques';
import { AvisRefus } from './Refus';

interface Props {
  envoyer: (saisie: Saisie) => Promise<void>;
  libelle: string;
  /** Way out beside the submit button. */
  renoncer?: ReactNode;
  className?: string;
  /** The fields stand on one sheet; without it the form draws its own. */
  encadre?: boolean;
  /** Something is missing for this act: the button says so and the API would refuse. */
  empeche?: boolean;
  children: ReactNode;
}

/** A page's form: errors beside the fields, and a word before losing what was typed. */
export function Formulaire({ envoyer, libelle, renoncer, className = 'pile-5', empeche = false, encadre = false, children }: Props): ReactNode {
  const [modifie, setModifie] = useState(false);
  const agir = useCallback(async (saisie: Saisie) => {
    setModifie(false);
    try {
      await envoyer(saisie);
    } catch (erreur) {
      setModifie(true);
      throw erreur;
    }
  }, [envoyer]);
  const { soumettre, refus, erreurs, enCours } = useEnvoi(agir);
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form className={className} noValidate onSubmit={(evenement) => void soumettre(evenement)} onChange={() => setModifie(true)}>
        <AvisRefus refus={refus} />
        {encadre ? <div className="carte carte-corps pile-5">{children}</div> : children}
        <div className="rang">
          <button type="submit" className="bouton bouton-plein" aria-disabled={enCours || empeche || undefined} aria-describedby={empeche ? ID_MANQUES : undefined}>{libelle}</button>
          {renoncer}
        </div>
      </form>
      <GardeSaisie modifie={modifie} />
    </ErreursChamps.Provider>
  );
}
