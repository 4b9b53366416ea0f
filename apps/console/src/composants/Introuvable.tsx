import { ChevronsUpDown, Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useMoi } from '../api/lecture';
import { useMandat } from '../coquille/Mandat';
import { ouvrirMandats } from '../coquille/ouverture-mandats';
import { Page } from '../coquille/Page';
import { nomMandat, organisationMandat } from '../coquille/mandat';
import { Scene } from './Scene';

/** The list above a page that cannot be shown, when the address names one. */
const LISTES: Record<string, string> = {
  reunions: 'Réunions', 'comptes-rendus': 'Comptes rendus', decisions: 'Décisions', instances: 'Instances', organisations: 'Organisations', personnes: 'Personnes', campagnes: 'Indicateurs', indicateurs: 'Dictionnaire des indicateurs', accords: 'Accords', courriels: 'Courriels', journal: 'Journal',
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
          <Link className="bouton bouton-plein" to="/reunions">Voir mes réunions</Link>
          <button type="button" className="bouton" onClick={ouvrirMandats}><ChevronsUpDown className="ic" aria-hidden="true" />Changer de mandat</button>
        </>}
        suite={<><b className="fort">Vous pensez que c’est une erreur ?</b> Demandez à la personne qui vous a envoyé le lien, ou <Link to="/aide">écrivez à l’aide</Link> en joignant l’adresse de la page.</>}
      >
        {moi && mandat ? <p>Vous agissez comme <b className="fort">{[nomMandat(mandat), organisationMandat(mandat)].filter(Boolean).join(', ')}</b>.</p> : <p>Aucun mandat n’est ouvert à votre nom aujourd’hui.</p>}
        <p>Pour protéger les travaux des autres instances, nous ne disons pas si la page existe.</p>
      </Scene>
    </Page>
  );
}
