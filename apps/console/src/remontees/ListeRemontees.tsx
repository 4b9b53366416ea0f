import { avecLe, compter } from '@gouvernance-iae/domaine';
import { MessageSquareWarning, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { RemonteesQuery } from '../api/genere';
import { useConfiguration, useMoi } from '../api/lecture';
import { optionsDe } from '../composants/Champ';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';
import { attenteDe, ETATS, GENRES } from './remontee';

type Ligne = RemonteesQuery['remontees']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'titre', titre: 'Remontée', tri: 'titre', entete: true, rendu: (r) => <><Link className="discret" to={`/remontees/${r.id}`}><Typo>{r.titre}</Typo></Link><br /><span className="petit second">{GENRES[r.genre]}</span></> },
  { cle: 'etat', titre: 'État', rendu: (r) => <Statut valeur={ETATS[r.etat].statut} mot={ETATS[r.etat].mot} /> },
  { cle: 'origine', titre: 'Levée par', tri: 'origineNom', masquable: true, nommee: true, rendu: (r) => <Typo>{r.origineNom}</Typo> },
  { cle: 'ici', titre: 'Où elle est', tri: 'instanceNom', nommee: true, rendu: (r) => <Typo>{r.etat === 'EXTERNE' ? `${r.externe ?? ''}, suivie par ${avecLe(r.instanceNom)}` : r.instanceNom}</Typo> },
  { cle: 'attente', titre: 'Depuis', tri: 'arriveeLe', classe: 'nb num', nommee: true, rendu: (r) => <Attente remontee={r} /> },
];

function Attente({ remontee }: { remontee: Ligne }): ReactNode {
  const jour = useConfiguration()?.jour;
  const attente = jour === undefined ? null : attenteDe(remontee, jour);
  if (attente === null) return <Typo>{jourLong(jourDeInstant(remontee.arriveeLe))}</Typo>;
  return attente === 0 ? 'aujourd’hui' : <Typo>{compter(attente, 'jour')}</Typo>;
}

/** What the instances one follows have raised: what waits for an answer first. */
export default function ListeRemontees(): ReactNode {
  const leve = useMoi()?.droits.includes('leverRemontee') ?? false;
  const bouton = <Link className="bouton bouton-plein" to="/remontees/lever"><Plus className="ic" aria-hidden="true" />Lever une remontée</Link>;
  return (
    <Liste<Ligne>
      ressource="remontees" titre="Remontées" nom={['remontée', 'remontées']} legende="Remontées des instances que vous suivez, les dernières arrivées d’abord"
      intro="Un besoin, une difficulté ou une bonne pratique monte d’instance en instance jusqu’à sa réponse, et la réponse redescend."
      tri={{ champ: 'arriveeLe', sens: 'DESC' }} colonnes={COLONNES}
      vues={[{ nom: 'Toutes', filtre: {} }, { nom: 'À traiter', filtre: { aTraiter: true } }, { nom: 'Sans réponse', filtre: { sansReponse: true } }]}
      filtres={[{ cle: 'genre', libelle: 'Genre', options: optionsDe(GENRES) }, { cle: 'texte', libelle: 'Texte' }]}
      gestes={<Link className="bouton" to="/bonnes-pratiques">Boîte à outils</Link>} creer={leve ? bouton : null}
      vide={(
        <Scene niveau={2} icone={MessageSquareWarning} ton="accent" titre="Rien n’a encore été remonté" gestes={leve ? bouton : undefined}>
          <p>Une instance lève ici ce qu’elle ne peut pas régler seule. La remontée monte au CDIAE, au comité régional, au comité national, et la réponse revient à la prochaine réunion.</p>
        </Scene>
      )}
    />
  );
}
