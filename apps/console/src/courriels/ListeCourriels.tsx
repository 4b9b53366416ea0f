import { Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useConfiguration } from '../api/lecture';
import type { CourrielsQuery } from '../api/genere';
import { optionsDe } from '../composants/Champ';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';
import { ETATS_COURRIEL, libelleActe } from '../composants/libelles';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';

type Ligne = CourrielsQuery['courriels']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'prepare', titre: 'Préparé', tri: 'prepareLe', classe: 'num nb second', rendu: (c) => <Typo>{instantCourt(c.prepareLe)}</Typo> },
  { cle: 'objet', titre: 'Objet', entete: true, rendu: (c) => <Link className="discret" to={`/courriels/${c.id}`}><Typo>{c.objet}</Typo></Link> },
  { cle: 'destinataire', titre: 'Destinataire', tri: 'destinataire', rendu: (c) => <>{c.destinataire}<br /><span className="petit second">{c.adresse}</span></> },
  { cle: 'etat', titre: 'Envoi', tri: 'etat', rendu: (c) => <Statut valeur={c.etat} /> },
  { cle: 'acte', titre: 'Acte', masquable: true, classe: 'petit second', rendu: (c) => libelleActe(c.acte) },
];

/** The outbox: one message per person, kept as proof, sent when a mail server is there. */
export default function ListeCourriels(): ReactNode {
  const configuration = useConfiguration();
  return (
    <Liste<Ligne>
      ressource="courriels" titre="Courriels" nom={['courriel', 'courriels']} legende="Courriels préparés par vos actes, du plus récent au plus ancien" tri={{ champ: 'prepareLe', sens: 'DESC' }} colonnes={COLONNES}
      vues={[{ nom: 'Tous', filtre: {} }, { nom: 'Prêts à partir', filtre: { etat: ['PREPARE'] } }, { nom: 'En échec', filtre: { etat: ['ECHEC'] } }]}
      filtres={[{ cle: 'etat', libelle: 'Envoi', options: optionsDe(ETATS_COURRIEL) }, { cle: 'texte', libelle: 'Objet ou destinataire' }]}
      {...(configuration && !configuration.courriel ? { intro: 'Aucun serveur de courriel n’est branché : rien ne part d’ici, chaque message se lit dans cette boîte d’envoi.' } : {})}
      vide={<Scene niveau={2} icone={Mail} ton="gris" titre="Aucun courriel n’est préparé"><p>Convoquer, déplacer, publier ou transmettre prépare un message par personne. Il se lit ici, avec l’heure de son envoi.</p></Scene>}
    />
  );
}
