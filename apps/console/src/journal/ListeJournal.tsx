import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { SujetsDuJournalDocument, type JournalQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Scene } from '../composants/Scene';
import { Typo } from '../composants/Typo';
import { instantCourt, jourLong } from '../composants/dates';
import { libelleActe } from '../composants/libelles';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';

type Ligne = JournalQuery['journal']['items'][number];

/** Where the subject of a line is read. */
const SUJETS: Record<string, { nom: string; chemin: string }> = {
  Reunion: { nom: 'Réunion', chemin: '/reunions' },
  CompteRendu: { nom: 'Compte rendu', chemin: '/comptes-rendus' },
  Bilan: { nom: 'Bilan', chemin: '/bilans' },
  Instance: { nom: 'Instance', chemin: '/instances' },
  Organisation: { nom: 'Organisation', chemin: '/organisations' },
  Personne: { nom: 'Personne', chemin: '/personnes' },
  Courriel: { nom: 'Courriel', chemin: '/courriels' },
  Campagne: { nom: 'Campagne', chemin: '/campagnes' },
  FeuilleDeRoute: { nom: 'Feuille de route', chemin: '/feuilles-de-route' },
  Action: { nom: 'Action', chemin: '/actions' },
  Remontee: { nom: 'Remontée', chemin: '/remontees' },
  Accord: { nom: 'Accord', chemin: '/accords' },
  Regle: { nom: 'Règle', chemin: '/regles' },
  Enquete: { nom: 'Enquête', chemin: '/enquetes' },
};

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'instant', titre: 'Quand', tri: 'instant', classe: 'num nb second', rendu: (l) => <Typo>{instantCourt(l.instant)}</Typo> },
  { cle: 'acteur', titre: 'Qui', rendu: (l) => (l.acteur ? `${l.acteur.prenom} ${l.acteur.nom}` : <span className="tiers">Une personne que vos mandats n’ouvrent pas</span>) },
  { cle: 'acte', titre: 'Quoi', entete: true, classe: 'nb', rendu: (l) => libelleActe(l.acte) },
  { cle: 'sujet', titre: 'Sur quoi', classe: 'petit', rendu: (l) => <Sujet ligne={l} /> },
  { cle: 'motif', titre: 'Motif', masquable: true, classe: 'petit second', rendu: (l) => (l.motif ? <Typo>{l.motif}</Typo> : null) },
  { cle: 'champs', titre: 'Champs', masquable: true, cacheeDAbord: true, classe: 'petit second', rendu: (l) => l.champs.join(', ') },
];

/** The journal keeps no name: those of the sittings of the page are read beside it, all at once, by whoever may. */
function Sujet({ ligne }: { ligne: Ligne }): ReactNode {
  const { data: lignes = [] } = useListContext<Ligne>();
  const idsDe = (sujet: string) => [...new Set(lignes.filter((l) => l.sujet === sujet).map((l) => l.sujetId))].sort();
  const [reunions, comptesRendus] = [idsDe('Reunion'), idsDe('CompteRendu')];
  const { data } = useLecture(SujetsDuJournalDocument, { reunions, comptesRendus }, reunions.length + comptesRendus.length > 0);
  const sujet = SUJETS[ligne.sujet];
  if (!sujet) return null;
  const seance = [...(data?.reunions.items ?? []), ...(data?.comptesRendus.items ?? [])].find(({ id }) => id === ligne.sujetId);
  const nom = seance ? `${ligne.sujet === 'CompteRendu' ? 'Compte rendu, ' : ''}${seance.instanceNom}, ${jourLong(seance.jour)}` : sujet.nom;
  return <Link className="discret" to={`${sujet.chemin}/${ligne.sujetId}`}><Typo>{nom}</Typo></Link>;
}

/** Every act on what one may read; nothing in it can be changed. */
export default function ListeJournal(): ReactNode {
  return (
    <Liste<Ligne>
      ressource="journal" titre="Journal" nom={['ligne', 'lignes']} legende="Actes sur ce que vos mandats ouvrent, du plus récent au plus ancien" tri={{ champ: 'instant', sens: 'DESC' }}
      parPage={50} colonnes={COLONNES} exporter="/exports/journal.csv"
      filtres={[{ cle: 'sujet', libelle: 'Sujet', options: Object.entries(SUJETS).map(([valeur, { nom }]) => ({ valeur, mot: nom })) }]}
      vide={<Scene niveau={2} icone={History} ton="gris" titre="Le journal ne contient rien que vos mandats ouvrent"><p>Chaque acte y laisse une ligne : qui, quand, sur quoi, pourquoi. Rien ne peut y être modifié.</p></Scene>}
    />
  );
}
