import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';

export interface Onglet { cle: string; titre: string; compte?: string; contenu: ReactNode }

/** What is left to see of the tab before. */
const MARGE = 32;

interface Props { libelle: string; onglets: readonly Onglet[]; courant: string; adresse: (cle: string) => string; cote?: ReactNode }

/** Tabs with an address each; arrows move between them, one tab stop for all. */
export function Onglets({ libelle, onglets, courant, adresse, cote }: Props): ReactNode {
  const id = useId();
  const naviguer = useNavigate();
  const actif = onglets.find((onglet) => onglet.cle === courant) ?? onglets[0];
  const ouvrir = (cle: string) => void naviguer(adresse(cle), { replace: true, state: { onglet: true } });
  const clavier = (evenement: KeyboardEvent<HTMLDivElement>) => {
    const pas = { ArrowRight: 1, ArrowLeft: -1 }[evenement.key];
    if (!pas || !actif) return;
    evenement.preventDefault();
    const suivant = onglets[(onglets.indexOf(actif) + pas + onglets.length) % onglets.length];
    if (!suivant) return;
    ouvrir(suivant.cle);
    document.getElementById(`${id}-o-${suivant.cle}`)?.focus();
  };
  const liste = useRef<HTMLDivElement>(null);
  // On a phone the tabs are wider than the screen: the one that an address opens is brought into sight.
  useEffect(() => {
    const [cadre, onglet] = [liste.current, liste.current?.querySelector('[aria-selected="true"]')].map((element) => element?.getBoundingClientRect());
    if (liste.current && cadre && onglet && (onglet.left < cadre.left || onglet.right > cadre.right)) liste.current.scrollLeft += onglet.left - cadre.left - MARGE;
  }, [actif?.cle]);
  if (!actif) return null;
  const panneau = <div role="tabpanel" id={`${id}-p`} aria-labelledby={`${id}-o-${actif.cle}`} tabIndex={0}>{actif.contenu}</div>;
  return (
    <>
      <div ref={liste} className="onglets" role="tablist" aria-label={libelle} onKeyDown={clavier}>
        {onglets.map((onglet) => (
          <button
            key={onglet.cle} role="tab" type="button" id={`${id}-o-${onglet.cle}`} aria-controls={`${id}-p`}
            aria-selected={onglet === actif} tabIndex={onglet === actif ? 0 : -1} onClick={() => ouvrir(onglet.cle)}
          >
            {onglet.titre}{onglet.compte ? <span className="n">{onglet.compte}</span> : null}
          </button>
        ))}
      </div>
      {cote ? <div className="deux deux-large">{panneau}{cote}</div> : panneau}
    </>
  );
}
