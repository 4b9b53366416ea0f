import { useEffect, type ReactNode } from 'react';
import { useBlocker } from 'react-router-dom';
import { Dialogue } from './Dialogue';

/** Asks before leaving a page with something typed and not recorded. */
export function GardeSaisie({ modifie }: { modifie: boolean }): ReactNode {
  const passage = useBlocker(({ currentLocation, nextLocation }) => modifie && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!modifie) return undefined;
    const retenir = (evenement: BeforeUnloadEvent) => evenement.preventDefault();
    window.addEventListener('beforeunload', retenir);
    return () => window.removeEventListener('beforeunload', retenir);
  }, [modifie]);
  const bloque = passage.state === 'blocked';
  return (
    <Dialogue ouvert={bloque} titre="Quitter sans enregistrer ?" fermer={() => passage.reset?.()}>
      <p className="second">Ce que vous avez saisi sur cette page n’est pas enregistré.</p>
      <div className="rang dialogue-pied">
        <button type="button" className="bouton" onClick={() => passage.reset?.()}>Rester sur la page</button>
        <button type="button" className="bouton bouton-rouge" onClick={() => passage.proceed?.()}>Quitter sans enregistrer</button>
      </div>
    </Dialogue>
  );
}
