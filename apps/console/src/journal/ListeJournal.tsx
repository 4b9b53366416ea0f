import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { JournalQuery } from '../api/genere';
import { Scene } from '../composants/Scene';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';
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
};

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'instant', titre: 'Quand', tri: 'instant', classe: 'num nb second', rendu: (l) => <Typo>{instantCourt(l.instant)}</Typo> },
  { cle: 'acteur', titre: 'Qui', rendu: (l) => (l.acteur ? `${l.acteur.prenom} ${l.acteur.nom}` : <span className="tiers">Une personne que vos mandats n’ouvrent pas</span>) },
  { cle: 'acte', titre: 'Quoi', entete: true, classe: 'nb', rendu: quoi },
  { cle: 'motif', titre: 'Motif', masquable: true, classe: 'petit second', rendu: (l) => (l.motif ? <Typo>{l.motif}</Typo> : null) },
  { cle: 'champs', titre: 'Champs', masquable: true, cacheeDAbord: true, classe: 'petit second', rendu: (l) => l.champs.join(', ') },
];

function quoi(ligne: Ligne): ReactNode {
  const sujet = SUJETS[ligne.sujet];
  return sujet ? <Link className="discret" to={`${sujet.chemin}/${ligne.sujetId}`}>{libelleActe(ligne.acte)}</Link> : libelleActe(ligne.acte);
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
