import { compter, estFermee } from '@gouvernance-iae/domaine';
import { ClipboardList } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { EnquetesQuery } from '../api/genere';
import { useConfiguration } from '../api/lecture';
import { SansObjet } from '../composants/SansObjet';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';
import { OuvrirEnquete } from './OuvrirEnquete';

type Ligne = EnquetesQuery['enquetes']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'annee', titre: 'Enquête', tri: 'annee', entete: true, rendu: (e) => <><Link className="discret" to={`/enquetes/${e.id}`}>Enquête {e.annee}</Link><br /><span className="petit second"><Typo>{e.instanceNom}</Typo></span></> },
  { cle: 'etat', titre: 'État', rendu: (e) => <Etat enquete={e} /> },
  { cle: 'fermeLe', titre: 'Prend des réponses', tri: 'fermeLe', nommee: true, rendu: (e) => <Typo>{`jusqu’au ${jourLong(e.fermeLe)}`}</Typo> },
  { cle: 'sienne', titre: 'Votre réponse', nommee: true, rendu: (e) => <Sienne enquete={e} /> },
  { cle: 'reponses', titre: 'Réponses', classe: 'nb', masquable: true, nommee: true, rendu: (e) => <Typo>{compter(e.reponses, 'réponse')}</Typo> },
  { cle: 'resultats', titre: 'Résultats', rendu: (e) => <Resultats enquete={e} /> },
];

const useFermee = (enquete: Ligne): boolean => {
  const jour = useConfiguration()?.jour;
  return jour !== undefined && estFermee(enquete, jour);
};

function Etat({ enquete }: { enquete: Ligne }): ReactNode {
  const fermee = useFermee(enquete);
  return <Statut valeur={fermee ? 'CLOSE' : 'OUVERTE'} {...(fermee && enquete.etat === 'OUVERTE' ? { mot: 'À clore' } : {})} />;
}

function Sienne({ enquete: { id, siennes, actions } }: { enquete: Ligne }): ReactNode {
  if (siennes[0]) return <Typo>{`donnée le ${jourLong(jourDeInstant(siennes[0].reponduLe))}`}</Typo>;
  return actions.includes('repondreEnquete') ? <Link className="petit" to={`/enquetes/${id}`}>Répondre</Link> : <SansObjet />;
}

function Resultats({ enquete }: { enquete: Ligne }): ReactNode {
  return useFermee(enquete) ? <Link className="petit" to={`/barometre?annee=${enquete.annee}`}>Lire les résultats</Link> : <span className="petit second">une fois fermée</span>;
}

/** The surveys of the committees: those one answers, those one opened, and what they said. */
export default function ListeEnquetes(): ReactNode {
  const jour = useConfiguration()?.jour;
  const annee = jour === undefined ? null : Number(jour.slice(0, 4));
  const ouvrir = annee === null ? null : <OuvrirEnquete libelle="Ouvrir une enquête" annees={[annee, annee - 1]} />;
  return (
    <Liste<Ligne>
      ressource="enquetes" titre="Enquêtes" nom={['enquête', 'enquêtes']} legende="Enquêtes annuelles des comités de pilotage, la plus récente d’abord"
      intro="Six questions à choix par an, pour ce que les réunions ne disent pas. Une réponse est lue de son organisation seule."
      tri={{ champ: 'annee', sens: 'DESC' }} colonnes={COLONNES}
      vues={[{ nom: 'Toutes', filtre: {} }, { nom: 'En cours', filtre: { fermee: false } }, { nom: 'Fermées', filtre: { fermee: true } }]}
      gestes={<Link className="bouton" to="/barometre">Baromètre</Link>} creer={ouvrir}
      vide={<Scene niveau={2} icone={ClipboardList} ton="accent" titre="Aucune enquête" gestes={ouvrir}><p>Un comité de pilotage ouvre une enquête par an. Chaque organisation de son territoire y répond une fois ; les résultats se lisent ensuite, sans le nom de personne.</p></Scene>}
    />
  );
}
