import { Check, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useMoi } from '../api/lecture';
import { nomMandat, organisationMandat, type MandatVu } from './mandat';
import { surOuvertureMandats } from './ouverture-mandats';
import { MenuBouton } from './MenuBouton';

/** The mandate the person chose to act under, among those in force; the first by default. */
export function useMandat(): [MandatVu | null, (id: string) => void] {
  const moi = useMoi();
  const [choisi, choisir] = useStore<string | null>('mandat', null);
  const mandats = moi?.mandats ?? [];
  return [mandats.find((mandat) => mandat.id === choisi) ?? mandats[0] ?? null, choisir];
}

/** Rights are the union of all mandates; choosing one leads to what it opens. */
const ouverture = ({ instance }: MandatVu) => (instance ? `/reunions?filter=${encodeURIComponent(JSON.stringify({ instanceId: instance.id }))}` : '/');

/** With one mandate, the person's function says more than the role. */
function titre(mandat: MandatVu, moi: ReturnType<typeof useMoi>): string {
  return (moi?.mandats.length === 1 ? moi.personne.fonction : null) ?? nomMandat(mandat);
}

/** « Vous agissez comme », always on screen. */
export function Mandat(): ReactNode {
  const moi = useMoi();
  const [mandat, choisir] = useMandat();
  const naviguer = useNavigate();
  const contenu = (
    <>
      <span className="mandat-mots"><span className="sr">Vous agissez comme </span>
        <b>{mandat ? titre(mandat, moi) : 'Sans mandat'}</b>
        <span>{mandat ? organisationMandat(mandat) : 'Rien ne vous est ouvert'}</span>
      </span>
      <ChevronsUpDown className="ic" aria-hidden="true" /><span className="sr">Changer de mandat</span>
    </>
  );
  return (
    <MenuBouton className="mandat" bouton={contenu} libelle="Vos mandats" surOuverture={surOuvertureMandats}>
      {(fermer) => (moi?.mandats ?? []).map((autre) => (
        <button
          key={autre.id} type="button" role="menuitemradio" aria-checked={autre.id === mandat?.id} tabIndex={-1}
          onClick={() => { choisir(autre.id); fermer(); void naviguer(ouverture(autre)); }}
        >
          <span><b>{nomMandat(autre)}</b><span className="legende">{organisationMandat(autre)}</span></span>
          {autre.id === mandat?.id ? <Check className="ic" aria-hidden="true" /> : null}
        </button>
      ))}
    </MenuBouton>
  );
}
