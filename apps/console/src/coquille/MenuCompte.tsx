import type { ReactNode } from 'react';
import { useLogout } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMoi } from '../api/lecture';
import { useApparence } from './apparence';
import { MenuBouton } from './MenuBouton';

/** The avatar: account, appearance, signing out. */
export function MenuCompte(): ReactNode {
  const moi = useMoi();
  const deconnecter = useLogout();
  const [apparence, choisir] = useApparence();
  if (!moi) return null;
  const { prenom, nom, courriel } = moi.personne;
  const autre = apparence === 'clair' ? 'sombre' : 'clair';
  return (
    <MenuBouton className="avatar" place="droite" libelle="Mon compte" bouton={<><span className="sr">Mon compte, {prenom} {nom}, </span><span aria-hidden="true">{initiales(prenom, nom)}</span></>}>
      {(fermer) => (
        <>
          <p className="menu-deroule-tete"><b>{prenom} {nom}</b><span className="legende">{courriel}</span></p>
          <Link role="menuitem" tabIndex={-1} to="/compte" onClick={fermer}>Mon compte</Link>
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => { choisir(autre); fermer(); }}>{autre === 'sombre' ? 'Apparence sombre' : 'Apparence claire'}</button>
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => void deconnecter({}, '/connexion', false)}>Se déconnecter</button>
        </>
      )}
    </MenuBouton>
  );
}

function initiales(prenom: string, nom: string): string {
  return `${prenom.charAt(0)}${nom.charAt(0)}`.toUpperCase();
}
