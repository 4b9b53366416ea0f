import { useQueryClient } from '@tanstack/react-query';
import { Check, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMoi } from '../api/lecture';
import { choisirMandat, mandatChoisi } from '../api/mandat-choisi';
import { retenirSession } from '../api/session';
import { nomMandat, organisationMandat, type MandatVu } from './mandat';
import { surOuvertureMandats } from './ouverture-mandats';
import { MenuBouton } from './MenuBouton';

/** The mandate the person chose to act under, null while all of hers are open together. */
export function useMandat(): [MandatVu | null, (id: string | null) => void] {
  const moi = useMoi();
  const cache = useQueryClient();
  const mandats = moi?.mandats ?? [];
  const choisir = (id: string | null): void => {
    choisirMandat(id);
    // Whatever is known, session included, was read under the former mandate.
    retenirSession(null);
    void cache.resetQueries();
  };
  const seul = mandats.length === 1 ? (mandats[0] ?? null) : null;
  return [mandats.find((mandat) => mandat.id === mandatChoisi()) ?? seul, choisir];
}

/** With one mandate, the person's function says more than the role. */
function titre(mandat: MandatVu | null, moi: ReturnType<typeof useMoi>): string {
  if (moi?.mandats.length === 1) return moi.personne.fonction ?? (mandat ? nomMandat(mandat) : '');
  if (mandat) return nomMandat(mandat);
  return moi?.mandats.length ? 'Tous vos mandats' : 'Sans mandat';
}

function precision(mandat: MandatVu | null, nombre: number): string {
  if (mandat) return organisationMandat(mandat);
  return nombre > 0 ? `${nombre} mandats ensemble` : 'Rien ne vous est ouvert';
}

/** « Vous agissez comme », always on screen. Choosing a mandate restricts every page to what it opens. */
export function Mandat(): ReactNode {
  const moi = useMoi();
  const [mandat, choisir] = useMandat();
  const naviguer = useNavigate();
  const mandats = moi?.mandats ?? [];
  const contenu = (
    <>
      <span className="mandat-mots"><span className="sr">Vous agissez comme </span>
        <b>{titre(mandat, moi)}</b>
        <span>{precision(mandat, mandats.length)}</span>
      </span>
      <ChevronsUpDown className="ic" aria-hidden="true" /><span className="sr">Changer de mandat</span>
    </>
  );
  return (
    <MenuBouton className="mandat" bouton={contenu} libelle="Vos mandats" surOuverture={surOuvertureMandats}>
      {(fermer) => {
        const agirComme = (id: string | null): void => { choisir(id); fermer(); void naviguer('/'); };
        return [
          ...(mandats.length > 1 ? [<Choix key="tous" titre="Tous vos mandats" precision={precision(null, mandats.length)} choisi={mandat === null} surChoix={() => agirComme(null)} />] : []),
          ...mandats.map((autre) => (
            <Choix key={autre.id} titre={nomMandat(autre)} precision={organisationMandat(autre)} choisi={autre.id === mandat?.id} surChoix={() => agirComme(mandats.length > 1 ? autre.id : null)} />
          )),
        ];
      }}
    </MenuBouton>
  );
}

function Choix({ titre: nom, precision: detail, choisi, surChoix }: { titre: string; precision: string; choisi: boolean; surChoix: () => void }): ReactNode {
  return (
    <button type="button" role="menuitemradio" aria-checked={choisi} tabIndex={-1} onClick={surChoix}>
      <span><b>{nom}</b><span className="legende">{detail}</span></span>
      {choisi ? <Check className="ic" aria-hidden="true" /> : null}
    </button>
  );
}
