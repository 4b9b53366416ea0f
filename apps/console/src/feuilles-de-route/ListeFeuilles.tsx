import { compter } from '@gouvernance-iae/domaine';
import { Plus, Route } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { FeuilleVueFragment } from '../api/genere';
import { Scene } from '../composants/Scene';
import { SansObjet } from '../composants/SansObjet';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { useComitesOu } from '../instances/ou';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';
import { titreFeuille } from './feuille';
import './feuilles.css';

const COLONNES: readonly Colonne<FeuilleVueFragment>[] = [
  { cle: 'annee', titre: 'Feuille de route', tri: 'annee', entete: true, classe: 'nb', rendu: (f) => <Link className="discret" to={`/feuilles-de-route/${f.id}`}>{titreFeuille(f)}</Link> },
  { cle: 'instance', titre: 'Comité', tri: 'instanceNom', rendu: (f) => <Typo>{f.instanceNom}</Typo> },
  { cle: 'accord', titre: 'Accord', masquable: true, cacheeDAbord: true, classe: 'petit second', rendu: (f) => <Link className="discret" to={`/accords/${f.accord.id}`}><Typo>{f.accord.titre}</Typo></Link> },
  { cle: 'etat', titre: 'État', tri: 'etat', rendu: (f) => (f.aConfirmer ? <Statut valeur="A_CONFIRMER" mot="À vérifier" /> : <Statut valeur={f.etat} {...(f.etat === 'ADOPTEE' && f.adopteeLe ? { mot: `Adoptée le ${jourLong(f.adopteeLe)}` } : {})} />) },
  { cle: 'actions', titre: 'Actions', classe: 'nb', rendu: (f) => <Actions feuille={f} /> },
  { cle: 'avancement', titre: 'Avancement', classe: 'droite num nb', masquable: true, nommee: true, rendu: (f) => (f.comptes.avancement === null ? <SansObjet /> : `${f.comptes.avancement} %`) },
];

function Actions({ feuille: { comptes } }: { feuille: FeuilleVueFragment }): ReactNode {
  const retard = comptes.enRetard > 0 ? `, dont ${comptes.enRetard} en retard` : '';
  return <span className={retard ? 'fort' : undefined}><Typo>{`${compter(comptes.actions, 'action')}${retard}`}</Typo></span>;
}

/** The road maps of every committee, those of the past included. */
export default function ListeFeuilles(): ReactNode {
  const compose = useComitesOu('composerFeuilleDeRoute').length > 0;
  const bouton = <Link className="bouton bouton-plein" to="/feuilles-de-route/composer"><Plus className="ic" aria-hidden="true" />Composer une feuille de route</Link>;
  return (
    <Liste<FeuilleVueFragment>
      ressource="feuilles-de-route" titre="Feuilles de route" nom={['feuille de route', 'feuilles de route']} legende="Feuilles de route des comités de pilotage, la plus récente d’abord"
      intro="Chaque année, le comité de pilotage décide de ses actions, après le bilan de l’année précédente." tri={{ champ: 'annee', sens: 'DESC' }} colonnes={COLONNES}
      gestes={<Link className="bouton" to="/actions">Toutes les actions</Link>} creer={compose ? bouton : null}
      vide={<Scene niveau={2} icone={Route} ton="accent" titre="Aucune feuille de route" gestes={compose ? bouton : undefined}><p>Une feuille de route adoptée se lit de tous ; un brouillon, de son secrétariat.</p></Scene>}
    />
  );
}
