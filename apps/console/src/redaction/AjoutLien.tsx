import { useCallback, type ReactNode } from 'react';
import { ChampTexte, ErreursChamps } from '../composants/Champ';
import { Dialogue } from '../composants/Dialogue';
import { useEnvoi, type Saisie } from '../composants/envoi';

/** Asks for the address of a link; the words chosen in the text become the link. */
export function AjoutLien({ ouvert, fermer, lier }: { ouvert: boolean; fermer: () => void; lier: (adresse: string) => void }): ReactNode {
  return <Dialogue ouvert={ouvert} titre="Ajouter un lien" fermer={fermer}><Formulaire fermer={fermer} lier={lier} /></Dialogue>;
}

function Formulaire({ fermer, lier }: { fermer: () => void; lier: (adresse: string) => void }): ReactNode {
  const { soumettre, erreurs } = useEnvoi(useCallback(async (saisie: Saisie) => {
    fermer();
    lier(saisie.texte('adresse'));
  }, [fermer, lier]));
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <ChampTexte nom="adresse" libelle="Adresse" type="url" pattern="https?://.+" obligatoire aide="Elle commence par https://. Les mots choisis dans le texte deviennent le lien." />
        <div className="rang dialogue-pied">
          <button type="button" className="bouton" onClick={fermer}>Ne pas ajouter</button>
          <button type="submit" className="bouton bouton-plein">Ajouter le lien</button>
        </div>
      </form>
    </ErreursChamps.Provider>
  );
}
