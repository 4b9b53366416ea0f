import { Grid3x3, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CampagnesQuery } from '../api/genere';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { useComitesOu } from '../instances/ou';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';
import { Barre } from './Avancement';
import { aFaire, lienCampagne } from './suite';
import './campagnes.css';

type Ligne = CampagnesQuery['campagnes']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'libelle', titre: 'Campagne', tri: 'libelle', entete: true, rendu: (c) => <><Link className="discret" to={`/campagnes/${c.id}`}><Typo>{c.libelle}</Typo></Link><br /><span className="petit second"><Typo>{c.instanceNom}</Typo></span></> },
  { cle: 'etat', titre: 'État', rendu: (c) => <Statut valeur={c.etat} /> },
  { cle: 'echeance', titre: 'À rendre avant le', tri: 'echeance', classe: 'nb num', nommee: true, rendu: (c) => <Typo>{jourLong(c.echeance)}</Typo> },
  { cle: 'avancement', titre: 'Acceptées', classe: 'avancement', nommee: true, rendu: (c) => (c.attendues > 0 ? <><span className="petit num">{c.acceptees} / {c.attendues}</span><Barre comptes={c} nom={c.libelle} /></> : <span className="petit second">rien d’attendu de vous</span>) },
  { cle: 'suite', titre: 'Ce qui vient', rendu: (c) => { const suite = aFaire(c); return suite ? <Link className="petit" to={lienCampagne(c)}>{suite}</Link> : null; } },
];

/** The campaigns one owes figures to, reviews, or reads. */
export default function ListeCampagnes(): ReactNode {
  const ouvre = useComitesOu('ouvrirCampagne').length > 0;
  const bouton = <Link className="bouton bouton-plein" to="/campagnes/ouvrir"><Plus className="ic" aria-hidden="true" />Ouvrir une campagne</Link>;
  return (
    <Liste<Ligne>
      ressource="campagnes" titre="Indicateurs" nom={['campagne', 'campagnes']} legende="Campagnes de saisie des indicateurs, de la plus récente à la plus ancienne"
      intro="Une campagne demande à chaque signataire ses chiffres d’une période, une fois, et les fait examiner."
      tri={{ champ: 'fin', sens: 'DESC' }} colonnes={COLONNES}
      filtres={[{ cle: 'etat', libelle: 'État', options: [{ valeur: 'OUVERTE', mot: 'Ouverte' }, { valeur: 'PREPAREE', mot: 'Préparée' }, { valeur: 'CLOSE', mot: 'Close' }] }, { cle: 'texte', libelle: 'Libellé' }]}
      gestes={<Link className="bouton" to="/indicateurs">Dictionnaire</Link>} creer={ouvre ? bouton : null}
      vide={(
        <Scene niveau={2} icone={Grid3x3} ton="accent" titre="Aucune campagne n’est ouverte" gestes={ouvre ? bouton : <Link className="bouton" to="/indicateurs">Voir le dictionnaire</Link>}>
          <p>Quand le comité en ouvrira une, les valeurs attendues de votre organisation apparaîtront ici, avec leur échéance.</p>
        </Scene>
      )}
    />
  );
}
