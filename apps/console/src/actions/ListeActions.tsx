import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ActionsQuery } from '../api/genere';
import { optionsDe } from '../composants/Champ';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { ETATS_ACTION } from '../composants/libelles';
import { libelleEcheance, piloteDe, statutAction, titreFeuille } from '../feuilles-de-route/feuille';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';

type Ligne = ActionsQuery['actions']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'intitule', titre: 'Action', tri: 'intitule', entete: true, classe: 'texte-long', rendu: (a) => <Link className="discret" to={`/actions/${a.id}`}><Typo>{a.intitule}</Typo></Link> },
  { cle: 'cadre', titre: 'Où', masquable: true, classe: 'petit texte-moyen', rendu: (a) => (a.feuilleDeRoute ? <Link className="discret" to={`/feuilles-de-route/${a.feuilleDeRoute.id}`}>{titreFeuille(a.feuilleDeRoute)}</Link> : <Typo>{`${a.instance?.nom ?? ''}, décision ${a.decisionNumero ?? ''}`}</Typo>) },
  { cle: 'pilote', titre: 'Pilote', masquable: true, classe: 'petit texte-moyen', nommee: true, rendu: (a) => <Typo>{piloteDe(a)}</Typo> },
  { cle: 'echeance', titre: 'Échéance', tri: 'echeance', classe: 'petit nb', nommee: true, rendu: (a) => <Typo>{libelleEcheance(a)}</Typo> },
  { cle: 'etat', titre: 'État', tri: 'etat', rendu: (a) => <Statut {...statutAction(a)} /> },
  { cle: 'avancement', titre: 'Avancement', tri: 'avancement', masquable: true, classe: 'droite num nb', nommee: true, rendu: (a) => (a.etat === 'NON_RENSEIGNEE' ? '' : `${a.avancement} %`) },
];

/** Those of former road maps, whose outcome no source tells, come only when asked for. */
const OUVERTES = { etat: ['A_FAIRE', 'EN_COURS'] };

/** The actions one may read: those that are under way, then all. */
export default function ListeActions(): ReactNode {
  return (
    <Liste<Ligne>
      ressource="actions" titre="Actions" nom={['action', 'actions']} legende="Actions des feuilles de route et des décisions" tri={{ champ: 'echeance', sens: 'ASC' }} colonnes={COLONNES}
      intro="Les actions des feuilles de route, et celles nées d’une décision." gestes={<Link className="bouton" to="/feuilles-de-route">Feuilles de route</Link>}
      filtre={OUVERTES}
      vues={[{ nom: 'Celles que je fais avancer', filtre: { miennes: true, ...OUVERTES } }, { nom: 'À faire et en cours', filtre: OUVERTES }, { nom: 'Toutes', filtre: {} }]}
      filtres={[{ cle: 'etat', libelle: 'État', options: optionsDe(ETATS_ACTION) }, { cle: 'texte', libelle: 'Mots de l’intitulé' }]}
      vide={<Scene niveau={2} icone={ListChecks} ton="accent" titre="Aucune action"><p>Une action vient d’une feuille de route, ou d’une décision prise en réunion.</p></Scene>}
    />
  );
}
