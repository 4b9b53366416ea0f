import { useCallback, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { interroger } from '../api/client';
import { MotDePasseOublieDocument } from '../api/genere';
import { useConfiguration } from '../api/lecture';
import { TitreDocument } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { ChampTexte, ErreursChamps } from '../composants/Champ';
import { useEnvoi } from '../composants/envoi';
import { AvisRefus } from '../composants/Refus';
import { CadreConnexion } from './CadreConnexion';

/** Asks for a one-time link; the answer is the same whether the account exists or not. */
export default function MotDePasseOublie(): ReactNode {
  const configuration = useConfiguration();
  const [demandePour, setDemandePour] = useState<string | null>(null);
  const { soumettre, refus, erreurs, enCours } = useEnvoi(useCallback(async (saisie) => {
    const courriel = saisie.texte('courriel');
    await interroger(MotDePasseOublieDocument, { courriel });
    setDemandePour(courriel);
  }, []));
  return (
    <CadreConnexion scene={null}>
      <TitreDocument titre="Mot de passe oublié" />
      <h1>Mot de passe oublié</h1>
      {demandePour === null ? (
        <>
          <p className="second etroit">Nous vous envoyons un lien à usage unique pour en choisir un autre.</p>
          <ErreursChamps.Provider value={erreurs}>
            <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
              <AvisRefus refus={refus} />
              <ChampTexte nom="courriel" libelle="Adresse électronique professionnelle" type="email" autoComplete="username" obligatoire className="saisie haute" />
              <button className="bouton bouton-plein haute" type="submit" aria-disabled={enCours || undefined}>Recevoir un lien</button>
            </form>
          </ErreursChamps.Provider>
        </>
      ) : (
        <div className="etroit pile apres-demande">
          <Avis ton="accent" role="status">
            <p>Si un compte existe pour <b>{demandePour}</b>, un lien vient de lui être préparé. Il sert une seule fois.</p>
            {configuration && !configuration.courriel ? <p>Aucun serveur de courriel n’est branché : le message attend dans la boîte d’envoi, que l’administration peut ouvrir.</p> : null}
          </Avis>
        </div>
      )}
      <p className="petit"><Link to="/connexion">Revenir à la connexion</Link></p>
    </CadreConnexion>
  );
}
