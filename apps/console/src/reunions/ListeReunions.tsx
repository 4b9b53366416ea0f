import { Calendar } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ReunionsQuery } from '../api/genere';
import { useConfiguration, useLecture, useMoi } from '../api/lecture';
import { InstancesChoixDocument } from '../api/genere';
import { SansObjet } from '../composants/SansObjet';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { heure, jourSemaineCourt } from '../composants/dates';
import { statutCompteRendu } from '../comptes-rendus/statut';
import type { Colonne } from '../liste/colonne';
import type { Filtre } from '../liste/Filtres';
import { Liste } from '../liste/Liste';
import { Affichage, Planifier } from './Affichage';
import { ceQuiVient } from './suite';
import './reunions.css';

type Ligne = ReunionsQuery['reunions']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'date', titre: 'Date', tri: 'debut', classe: 'dt num', rendu: (r) => <Quand reunion={r} /> },
  { cle: 'instance', titre: 'Instance', tri: 'instanceNom', entete: true, classe: 'nom', rendu: (r) => <Link className="discret" to={`/reunions/${r.id}`}><Typo>{r.instanceNom}</Typo></Link> },
  { cle: 'etat', titre: 'Réunion', tri: 'etat', rendu: (r) => <Statut valeur={r.etat} /> },
  { cle: 'reponses', titre: 'Réponses\nou présents', masquable: true, classe: 'num nb', nommee: true, rendu: reponses },
  { cle: 'compteRendu', titre: 'Compte rendu', masquable: true, nommee: true, rendu: compteRendu },
  { cle: 'suite', titre: 'Ce qui vient', masquable: true, classe: 'petit second texte-court', rendu: (r) => <Typo>{ceQuiVient({ ...r, transmissions: r.comptesRendus[0]?.transmissions ?? [] })}</Typo> },
];

/** The day and its hour; the year too when it is not the one under way. */
function Quand({ reunion }: { reunion: Ligne }): ReactNode {
  const annee = reunion.jour.slice(0, 4);
  const autre = annee !== useConfiguration()?.jour.slice(0, 4);
  return <><b><Typo>{jourSemaineCourt(reunion.jour)}</Typo>{autre ? ` ${annee}` : ''}</b> <span className="tiers">{heure(reunion.debut, reunion.zone)}</span></>;
}

function reponses(reunion: Ligne): ReactNode {
  if (reunion.etat === 'CONVOQUEE') return <>{reunion.nombreReponses} / {reunion.nombreConvoques}<span className="sr"> réponses</span></>;
  if (reunion.etat === 'TENUE') return <>{reunion.nombrePresents} / {reunion.nombreConvoques}<span className="sr"> présents</span></>;
  return <SansObjet />;
}

function compteRendu(reunion: Ligne): ReactNode {
  const [courant] = reunion.comptesRendus;
  if (courant) return <Statut valeur={statutCompteRendu(courant)} />;
  const attendu = reunion.attendus.find((ligne) => ligne.acte === 'publierCompteRendu');
  if (reunion.etat !== 'TENUE') return <SansObjet />;
  return attendu?.etat === 'EN_RETARD' ? <Statut valeur="A_ECRIRE" /> : <Statut valeur="BROUILLON" mot="À écrire" />;
}

/** The sittings one may read, most recent first. */
export default function ListeReunions(): ReactNode {
  const moi = useMoi();
  const configuration = useConfiguration();
  const { data } = useLecture(InstancesChoixDocument, {});
  const annee = Number(configuration?.jour.slice(0, 4) ?? 0);
  const planifier = moi?.droits.includes('planifierReunion') ? <Planifier /> : null;
  const instances = (data?.instances.items ?? []).map((instance) => ({ valeur: instance.id, mot: instance.nom }));
  const filtres: Filtre[] = [
    { cle: 'instanceId', libelle: 'Instance', options: instances },
    { cle: 'etat', libelle: 'État', options: [{ valeur: 'PLANIFIEE', mot: 'Planifiée' }, { valeur: 'CONVOQUEE', mot: 'Convoquée' }, { valeur: 'TENUE', mot: 'Tenue' }, { valeur: 'ANNULEE', mot: 'Annulée' }] },
    { cle: 'compteRendu', libelle: 'Compte rendu', options: [{ valeur: 'BROUILLON', mot: 'Brouillon' }, { valeur: 'PROJET', mot: 'Publié' }, { valeur: 'APPROUVE', mot: 'Approuvé' }] },
    { cle: 'texte', libelle: 'Titre ou lieu' },
  ];
  return (
    <Liste<Ligne>
      ressource="reunions" titre="Réunions" nom={['réunion', 'réunions']} legende="Réunions que vos mandats ouvrent, de la plus récente à la plus ancienne"
      tri={{ champ: 'debut', sens: 'DESC' }} colonnes={COLONNES} filtres={filtres} vues={vues(annee)} exporter="/exports/reunions.csv"
      selection={(r) => `${r.instanceNom}, ${jourSemaineCourt(r.jour)}`}
      gestes={<Affichage vue="liste" annee={annee} />} creer={planifier}
      vide={(
        <Scene niveau={2} icone={Calendar} ton="accent" titre="Aucune réunion pour vos mandats" gestes={planifier}>
          <p>Les réunions de vos instances, et celles où vous êtes invité, apparaîtront ici dès qu’elles seront planifiées.</p>
        </Scene>
      )}
    />
  );
}

const vues = (annee: number) => [
  { nom: 'Toutes', filtre: {} },
  { nom: 'À convoquer', filtre: { etat: ['PLANIFIEE'] } },
  { nom: 'Comptes rendus à écrire', filtre: { etat: ['TENUE'], sansCompteRendu: true } },
  ...(annee > 0 ? [{ nom: `Année ${annee}`, filtre: { depuis: `${annee}-01-01`, jusque: `${annee}-12-31` } }] : []),
];
