import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLecture } from '../api/lecture';
import { InstancesChoixDocument, type ComptesRendusQuery } from '../api/genere';
import { SansObjet } from '../composants/SansObjet';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt, jourDeInstant, jourLong } from '../composants/dates';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';
import { ceQuiVient } from '../reunions/suite';
import { statutCompteRendu } from './statut';

type Ligne = ComptesRendusQuery['comptesRendus']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'jour', titre: 'Réunion du', tri: 'jour', classe: 'num nb', rendu: (c) => <Typo>{jourLong(c.jour)}</Typo> },
  { cle: 'instance', titre: 'Instance', tri: 'instanceNom', entete: true, rendu: (c) => <Link className="discret" to={`/comptes-rendus/${c.id}`}><Typo>{c.instanceNom}</Typo><span className="sr">, {jourLong(c.jour)}</span></Link> },
  { cle: 'etat', titre: 'État', tri: 'etat', rendu: (c) => <Statut valeur={statutCompteRendu(c)} /> },
  { cle: 'publie', titre: 'Publié', tri: 'publieLe', masquable: true, classe: 'num nb second', nommee: true, rendu: (c) => (c.publieLe ? <Typo>{jourCourt(jourDeInstant(c.publieLe))}</Typo> : <SansObjet />) },
  { cle: 'suite', titre: 'Ce qui vient', masquable: true, classe: 'petit second', rendu: (c) => <Typo>{ceQuiVient({ etat: c.etat, motif: null, attendus: c.attendus, transmissions: c.transmissions })}</Typo> },
];

const VUES = [
  { nom: 'Tous', filtre: {} },
  { nom: 'Brouillons', filtre: { etat: ['BROUILLON'] } },
  { nom: 'À approuver', filtre: { etat: ['PROJET'] } },
  { nom: 'À transmettre', filtre: { etat: ['APPROUVE'], transmis: false } },
];

/** The comptes rendus one may read: one's own instances', and those received. */
export default function ListeComptesRendus(): ReactNode {
  const { data } = useLecture(InstancesChoixDocument, {});
  const instances = (data?.instances.items ?? []).map(({ id, nom }) => ({ valeur: id, mot: nom }));
  return (
    <Liste<Ligne>
      ressource="comptes-rendus" titre="Comptes rendus" nom={['compte rendu', 'comptes rendus']} legende="Comptes rendus que vos mandats ouvrent, du plus récent au plus ancien"
      tri={{ champ: 'jour', sens: 'DESC' }} colonnes={COLONNES} exporter="/exports/comptes-rendus.csv" vues={VUES}
      filtres={[
        { cle: 'instanceId', libelle: 'Instance', options: instances },
        { cle: 'destinataireId', libelle: 'Reçu par', options: instances },
        { cle: 'etat', libelle: 'État', options: [{ valeur: 'BROUILLON', mot: 'Brouillon' }, { valeur: 'PROJET', mot: 'Publié' }, { valeur: 'APPROUVE', mot: 'Approuvé' }, { valeur: 'REMPLACE', mot: 'Remplacé' }] },
        { cle: 'texte', libelle: 'Mots du texte' },
      ]}
      vide={<Scene niveau={2} icone={FileText} ton="accent" titre="Aucun compte rendu pour vos mandats"><p>Un compte rendu apparaît ici quand il est publié aux participants, ou transmis à l’une de vos instances.</p></Scene>}
    />
  );
}
