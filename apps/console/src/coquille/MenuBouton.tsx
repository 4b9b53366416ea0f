import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  className: string;
  bouton: ReactNode;
  /** The name of the opened menu. */
  libelle: string;
  place?: 'gauche' | 'droite';
  /** Subscribes to requests to open from elsewhere. */
  surOuverture?: (ouvrir: () => void) => () => void;
  children: (fermer: () => void) => ReactNode;
}

/** A button and its menu: arrows move, Escape and a click outside close, focus comes back. */
export function MenuBouton({ className, bouton, libelle, place = 'gauche', surOuverture, children }: Props): ReactNode {
  const [ouvert, setOuvert] = useState(false);
  const id = useId();
  const zone = useRef<HTMLDivElement>(null);
  const declencheur = useRef<HTMLButtonElement>(null);
  const lignes = () => [...(zone.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  useEffect(() => surOuverture?.(() => setOuvert(true)), [surOuverture]);
  useEffect(() => {
    if (!ouvert) return undefined;
    lignes()[0]?.focus();
    const dehors = (evenement: PointerEvent) => {
      if (evenement.target instanceof Node && !zone.current?.contains(evenement.target)) setOuvert(false);
    };
    document.addEventListener('pointerdown', dehors);
    return () => document.removeEventListener('pointerdown', dehors);
  }, [ouvert]);

  const fermer = () => {
    setOuvert(false);
    declencheur.current?.focus();
  };
  const clavier = (evenement: KeyboardEvent) => {
    if (!ouvert) return;
    if (evenement.key === 'Escape') return fermer();
    if (evenement.key === 'Tab') return setOuvert(false);
    const toutes = lignes();
    const ici = toutes.findIndex((ligne) => ligne === document.activeElement);
    const vers = { ArrowDown: ici + 1, ArrowUp: ici - 1, Home: 0, End: toutes.length - 1 }[evenement.key];
    if (vers === undefined) return;
    evenement.preventDefault();
    toutes[(vers + toutes.length) % toutes.length]?.focus();
  };

  return (
    <div className="menu-bouton" ref={zone} onKeyDown={clavier}>
      <button ref={declencheur} type="button" className={className} aria-haspopup="menu" aria-expanded={ouvert} aria-controls={ouvert ? id : undefined} onClick={() => setOuvert(!ouvert)}>{bouton}</button>
      {ouvert ? <div id={id} className={`menu-deroule menu-${place}`} role="menu" aria-label={libelle}>{children(fermer)}</div> : null}
    </div>
  );
}
