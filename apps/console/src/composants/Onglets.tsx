import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';

export interface Onglet { cle: string; titre: string; compte?: string; contenu: ReactNode }

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
  if (!actif) return null;
  const panneau = <div role="tabpanel" id={`${id}-p`} aria-labelledby={`${id}-o-${actif.cle}`} tabIndex={0}>{actif.contenu}</div>;
  return (
    <>
      <div className="onglets" role="tablist" aria-label={libelle} onKeyDown={clavier}>
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
