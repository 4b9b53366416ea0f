import { Eye, EyeOff, OctagonAlert } from 'lucide-react';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useLogin } from 'react-admin';
import { Link } from 'react-router-dom';
import { useConfiguration } from '../api/lecture';
import { TitreDocument } from '../coquille/Page';
import { useEnvoi } from '../composants/envoi';
import { CadreConnexion } from './CadreConnexion';
import { ComptesDemo } from './ComptesDemo';

const MOT_DE_PASSE_DEMO = 'demonstration';

/** Signing in: form on the left; map, and demo accounts when there are some, on the right. */
export default function Connexion(): ReactNode {
  const configuration = useConfiguration();
  const [courriel, setCourriel] = useState('');
  const [motDePasse, setMotDePasse] = useState('');
  const [visible, setVisible] = useState(false);
  const bouton = useRef<HTMLButtonElement>(null);
  const ouvrir = useLogin();
  const { soumettre, refus, erreurs, enCours } = useEnvoi(useCallback(async (saisie) => {
    await ouvrir({ courriel: saisie.texte('courriel'), motDePasse: saisie.texte('motDePasse') });
  }, [ouvrir]));
  const erreur = refus?.message ?? erreurs['courriel'] ?? erreurs['motDePasse'];
  const comptes = configuration?.comptesDemo ?? [];

  return (
    <CadreConnexion
      scene={comptes.length > 0 ? (
        <ComptesDemo comptes={comptes} choisir={(compte) => { setCourriel(compte.courriel); setMotDePasse(MOT_DE_PASSE_DEMO); bouton.current?.focus(); }} />
      ) : null}
    >
      <TitreDocument titre="Se connecter" />
      <h1>Se connecter</h1>
      <p className="second etroit">Réunions, comptes rendus, décisions et accords de l’insertion par l’activité économique.</p>
      <form noValidate onSubmit={(evenement) => void soumettre(evenement)}>
        <div role="alert">
          {erreur ? <p className="erreur" id="erreur-connexion"><OctagonAlert className="ic" aria-hidden="true" /><span>{erreur}</span></p> : null}
        </div>
        <div className="champ">
          <label htmlFor="courriel">Adresse électronique professionnelle</label>
          <input
            className="saisie haute" id="courriel" name="courriel" type="email" autoComplete="username" required
            aria-invalid={erreur ? true : undefined} aria-describedby={erreur ? 'erreur-connexion' : undefined}
            value={courriel} onChange={(evenement) => setCourriel(evenement.target.value)}
          />
        </div>
        <div className="champ">
          <div className="rang entre"><label htmlFor="mot-de-passe">Mot de passe</label><Link className="petit" to="/mot-de-passe-oublie">Mot de passe oublié</Link></div>
          <div className="mdp">
            <input
              className="saisie haute" id="mot-de-passe" name="motDePasse" type={visible ? 'text' : 'password'} autoComplete="current-password" required
              aria-invalid={erreur ? true : undefined} aria-describedby={erreur ? 'erreur-connexion' : undefined}
              value={motDePasse} onChange={(evenement) => setMotDePasse(evenement.target.value)}
            />
            <button className="bouton bouton-nu bouton-s" type="button" aria-pressed={visible} onClick={() => setVisible(!visible)}>
              {visible ? <EyeOff className="ic" aria-hidden="true" /> : <Eye className="ic" aria-hidden="true" />}{visible ? 'Masquer' : 'Afficher'}<span className="sr"> le mot de passe</span>
            </button>
          </div>
        </div>
        <button ref={bouton} className="bouton bouton-plein haute" type="submit" aria-disabled={enCours || undefined}>Se connecter</button>
      </form>
      <div className="petit second etroit">
        <p><b className="fort">Première connexion ?</b> Ouvrez le lien de votre invitation. Les comptes sont créés par l’administration de votre instance : vous ne pouvez pas en créer un vous-même.</p>
      </div>
    </CadreConnexion>
  );
}
