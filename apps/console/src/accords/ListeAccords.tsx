import { BookOpen, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { AccordsQuery } from '../api/genere';
import { useMoi } from '../api/lecture';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';

type Ligne = AccordsQuery['accords']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'titre', titre: 'Accord', tri: 'titre', entete: true, rendu: (a) => <><Link className="discret" to={`/accords/${a.id}`}><Typo>{a.titre}</Typo></Link><br /><span className="petit second">{a.code}</span></> },
  { cle: 'niveau', titre: 'Niveau', rendu: (a) => (a.niveau === 'NATIONAL' ? 'National' : 'Régional') },
  { cle: 'effet', titre: 'En vigueur', tri: 'effetLe', nommee: true, rendu: (a) => <Typo>{`du ${jourLong(a.effetLe)}${a.finLe ? ` au ${jourLong(a.finLe)}` : ''}`}</Typo> },
  { cle: 'marques', titre: 'À savoir', rendu: (a) => <>{a.fictif ? <span className="fictif">Accord fictif</span> : null}{a.aConfirmer ? <Statut valeur="A_CONFIRMER" /> : null}</> },
];

/** The accords, real and, in a demonstration, plainly named fictitious. */
export default function ListeAccords(): ReactNode {
  const moi = useMoi();
  return (
    <Liste<Ligne>
      ressource="accords" titre="Accords" nom={['accord', 'accords']} legende="Accords, du plus récent au plus ancien" tri={{ champ: 'effetLe', sens: 'DESC' }} colonnes={COLONNES}
      gestes={<Link className="bouton" to="/regles">Toutes les règles</Link>}
      creer={moi?.droits.includes('creerAccord') ? <Link className="bouton bouton-plein" to="/accords/create"><Plus className="ic" aria-hidden="true" />Enregistrer un accord</Link> : null}
      vide={<Scene niveau={2} icone={BookOpen} ton="gris" titre="Aucun accord n’est chargé"><p>Les accords de référence se chargent avec l’installation.</p></Scene>}
    />
  );
}
