import type { Trouvaille } from '@gouvernance-iae/domaine';
import { OctagonAlert } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { ChampLong, ErreursChamps } from '../composants/Champ';
import { Dialogue } from '../composants/Dialogue';
import { Typo } from '../composants/Typo';
import { useEnvoi, type Saisie } from '../composants/envoi';
import type { TexteRedige } from './enregistrement';

/** The guard speaks in place: remove, or say why it is no personal data. */
export function DonneePersonnelle({ id, trouvaille, texte }: { id: string; trouvaille: Trouvaille; texte: TexteRedige }): ReactNode {
  const [ouvert, setOuvert] = useState(false);
  const fermer = useCallback(() => setOuvert(false), []);
  const { extrait, message, genre } = trouvaille;
  const retirer = () => texte.changer(texte.html.split(extrait).join('').replace(/ {2,}/g, ' '));
  return (
    <>
      <p className="erreur" id={id} role="alert">
        <OctagonAlert className="ic" aria-hidden="true" />
        <span>
          <Typo>{message}</Typo>{' '}
          {texte.html.includes(extrait) ? <button type="button" className="lien" onClick={retirer}>Retirer</button> : null}
          {genre === 'NIR' ? null : <> ou <button type="button" className="lien" onClick={() => setOuvert(true)}>confirmer que non, avec un motif</button></>}
        </span>
      </p>
      <Dialogue ouvert={ouvert} titre={<Typo>{`« ${extrait} » n’est pas une donnée personnelle`}</Typo>} fermer={fermer}>
        <Motif confirmer={texte.confirmer} fermer={fermer} />
      </Dialogue>
    </>
  );
}

function Motif({ confirmer, fermer }: { confirmer: (motif: string) => void; fermer: () => void }): ReactNode {
  const { soumettre, erreurs } = useEnvoi(useCallback(async (saisie: Saisie) => {
    confirmer(saisie.texte('motif'));
    fermer();
  }, [confirmer, fermer]));
  return (
    <ErreursChamps.Provider value={erreurs}>
      <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <p className="second">La plateforme ne garde aucune donnée sur les personnes en insertion. Votre motif s’inscrit au journal.</p>
        <ChampLong nom="motif" libelle="Ce que c’est" obligatoire rows={2} minLength={3} placeholder="Numéro de marché public" />
        <div className="rang dialogue-pied">
          <button type="button" className="bouton" onClick={fermer}>Ne pas confirmer</button>
          <button type="submit" className="bouton bouton-plein">Confirmer</button>
        </div>
      </form>
    </ErreursChamps.Provider>
  );
}
