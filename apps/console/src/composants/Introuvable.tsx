import { ChevronsUpDown, Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useMoi } from '../api/lecture';
import { useMandat } from '../coquille/Mandat';
import { ouvrirMandats } from '../coquille/ouverture-mandats';
import { Page } from '../coquille/Page';
import { nomMandat, organisationMandat, type MandatVu } from '../coquille/mandat';
import { Scene } from './Scene';

/** The list above a page that cannot be shown, when the address names one. */
const LISTES: Record<string, string> = {
  reunions: 'Réunions', 'comptes-rendus': 'Comptes rendus', decisions: 'Décisions', instances: 'Instances', organisations: 'Organisations', personnes: 'Personnes', campagnes: 'Indicateurs', bilans: 'Bilans', indicateurs: 'Dictionnaire des indicateurs', accords: 'Accords', courriels: 'Courriels', journal: 'Journal',
};

/** Forbidden and absent are one page, with the same words: it never says whether the page exists. */
export function Introuvable(): ReactNode {
  const moi = useMoi();
  const [mandat] = useMandat();
  const section = useLocation().pathname.split('/')[1] ?? '';
  const liste = LISTES[section];
  return (
    <Page titre="Introuvable" nu chemin={liste ? [{ libelle: liste, vers: `/${section}` }] : []}>
      <Scene
        icone={Compass} ton="gris" titre="Cette page n’existe pas, ou votre mandat ne l’ouvre pas"
        gestes={<>
          {moi?.menus.includes('reunions') ? <Link className="bouton bouton-plein" to="/reunions">Voir mes réunions</Link> : <Link className="bouton bouton-plein" to="/">Revenir à « À faire »</Link>}
          <button type="button" className="bouton" onClick={ouvrirMandats}><ChevronsUpDown className="ic" aria-hidden="true" />Changer de mandat</button>
        </>}
        suite={<><b className="fort">Vous pensez que c’est une erreur ?</b> Demandez à la personne qui vous a envoyé le lien, ou <Link to="/aide">écrivez à l’aide</Link> en joignant l’adresse de la page.</>}
      >
        <MandatEnCours mandat={mandat} nombre={moi?.mandats.length ?? 0} />
        <p>Pour protéger les travaux des autres instances, nous ne disons pas si la page existe.</p>
      </Scene>
    </Page>
  );
}

function MandatEnCours({ mandat, nombre }: { mandat: MandatVu | null; nombre: number }): ReactNode {
  if (mandat) return <p>Vous agissez comme <b className="fort">{[nomMandat(mandat), organisationMandat(mandat)].filter(Boolean).join(', ')}</b>.</p>;
  return <p>{nombre > 0 ? 'Aucun de vos mandats ne l’ouvre aujourd’hui.' : 'Aucun mandat n’est ouvert à votre nom aujourd’hui.'}</p>;
}
