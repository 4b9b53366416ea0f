import { useCallback, type ReactNode } from 'react';
import { useLogin } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { interroger } from '../api/client';
import { DefinirMotDePasseDocument } from '../api/genere';
import { TitreDocument } from '../coquille/Page';
import { ChampTexte, ErreursChamps } from '../composants/Champ';
import { useEnvoi } from '../composants/envoi';
import { AvisRefus } from '../composants/Refus';
import { CadreConnexion } from './CadreConnexion';

/** The one-time link of an invitation or of a forgotten password: choosing it signs in. */
export default function Lien(): ReactNode {
  const { jeton = '' } = useParams();
  const ouvrir = useLogin();
  const { soumettre, refus, erreurs, enCours } = useEnvoi(useCallback(async (saisie) => {
    const { definirMotDePasse: moi } = await interroger(DefinirMotDePasseDocument, { jeton, motDePasse: saisie.texte('motDePasse') });
    await ouvrir({ moi }, '/');
  }, [jeton, ouvrir]));
  return (
    <CadreConnexion scene={null}>
      <TitreDocument titre="Choisir votre mot de passe" />
      <h1>Choisir votre mot de passe</h1>
      <p className="second etroit">Ce lien sert une seule fois. Vous serez connecté aussitôt.</p>
      <ErreursChamps.Provider value={erreurs}>
        <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
          <AvisRefus refus={refus} />
          <ChampTexte
            nom="motDePasse" libelle="Nouveau mot de passe" type="password" autoComplete="new-password" minLength={12} obligatoire className="saisie haute"
            aide="Douze caractères au moins. Une phrase dont vous vous souvenez vaut mieux qu’un mot compliqué."
          />
          <button className="bouton bouton-plein haute" type="submit" aria-disabled={enCours || undefined}>Enregistrer et se connecter</button>
        </form>
      </ErreursChamps.Provider>
      <p className="petit second etroit">Le lien ne fonctionne plus ? <Link to="/mot-de-passe-oublie">Demandez-en un autre</Link>.</p>
    </CadreConnexion>
  );
}
