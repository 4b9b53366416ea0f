import { Landmark, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { InstancesQuery } from '../api/genere';
import { useMoi } from '../api/lecture';
import { optionsDe } from '../composants/Champ';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt } from '../composants/dates';
import { territoire } from '../composants/departements';
import { TYPES_INSTANCE } from '../composants/libelles';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';

type Ligne = InstancesQuery['instances']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'nom', titre: 'Instance', tri: 'nom', entete: true, rendu: (i) => <Link className="discret" to={`/instances/${i.id}`}><Typo>{i.nom}</Typo></Link> },
  { cle: 'type', titre: 'Type', tri: 'type', rendu: (i) => TYPES_INSTANCE[i.type] },
  { cle: 'departements', titre: 'Périmètre', masquable: true, rendu: (i) => territoire(i.departements) },
  { cle: 'secretariat', titre: 'Animation ou secrétariat', masquable: true, classe: 'second', nommee: true, rendu: (i) => (i.secretariat ? <Typo>{i.secretariat.nom}</Typo> : i.secretariatNom ? <Typo>{i.secretariatNom}</Typo> : <Statut valeur="INCONNU" mot="À désigner" />) },
  { cle: 'sigle', titre: 'Sigle', tri: 'sigle', masquable: true, classe: 'num petit second', nommee: true, rendu: (i) => i.sigle },
  { cle: 'etat', titre: 'État', rendu: (i) => (i.fin ? <Statut valeur="TERMINE" mot={`Close le ${jourCourt(i.fin)}`} /> : <Statut valeur="ACTIF" mot="En activité" />) },
];

/** The instances one may read. */
export default function ListeInstances(): ReactNode {
  const creer = useMoi()?.droits.includes('creerInstance') ?? false;
  const bouton = <Link className="bouton bouton-plein" to="/instances/create"><Plus className="ic" aria-hidden="true" />Ouvrir une instance</Link>;
  return (
    <Liste<Ligne>
      ressource="instances" titre="Instances" nom={['instance', 'instances']} legende="Instances que vos mandats ouvrent, par nom" tri={{ champ: 'nom', sens: 'ASC' }} colonnes={COLONNES} creer={creer ? bouton : null}
      vues={[{ nom: 'Toutes', filtre: {} }, { nom: 'CTA', filtre: { type: ['CTA'] } }, { nom: 'CDIAE', filtre: { type: ['CDIAE'] } }]}
      filtres={[{ cle: 'type', libelle: 'Type', options: optionsDe(TYPES_INSTANCE) }, { cle: 'texte', libelle: 'Nom ou sigle' }]}
      vide={<Scene niveau={2} icone={Landmark} ton="accent" titre="Aucune instance n’est ouverte" gestes={creer ? bouton : undefined}><p>Une instance a un périmètre daté, un secrétariat, et des sièges par collège. Ses réunions viennent ensuite.</p></Scene>}
    />
  );
}
