import { Gavel } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLecture } from '../api/lecture';
import { InstancesChoixDocument, type DecisionsQuery } from '../api/genere';
import { optionsDe } from '../composants/Champ';
import { SansObjet } from '../composants/SansObjet';
import { Scene } from '../composants/Scene';
import { Typo } from '../composants/Typo';
import { jourCourt, jourLong } from '../composants/dates';
import { GENRES_DECISION, SENS_AVIS } from '../composants/libelles';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';

type Ligne = DecisionsQuery['decisions']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'numero', titre: 'Numéro', tri: 'numero', entete: true, classe: 'nb num', rendu: (d) => (d.compteRendu ? <Link className="discret" to={`/comptes-rendus/${d.compteRendu.id}`}>{d.numero}</Link> : d.numero) },
  { cle: 'genre', titre: 'Genre', rendu: (d) => (d.sens ? `${GENRES_DECISION[d.genre]} ${SENS_AVIS[d.sens].toLowerCase()}` : GENRES_DECISION[d.genre]) },
  { cle: 'texte', titre: 'Texte', classe: 'texte-long', rendu: (d) => <Typo>{d.texte}</Typo> },
  { cle: 'instance', titre: 'Réunion', masquable: true, classe: 'petit second texte-moyen', rendu: (d) => (d.compteRendu ? <Typo>{`${d.compteRendu.instanceNom}, ${jourLong(d.compteRendu.jour)}`}</Typo> : <SansObjet />) },
  { cle: 'pilote', titre: 'Pilote', masquable: true, classe: 'petit texte-moyen', nommee: true, rendu: (d) => (d.genre === 'ACTION' ? <Typo>{d.piloteNom ?? 'à désigner'}</Typo> : <SansObjet />) },
  { cle: 'echeance', titre: 'Échéance', tri: 'echeance', masquable: true, classe: 'num petit texte-court', nommee: true, rendu: echeance },
];

function echeance(decision: Ligne): ReactNode {
  if (decision.genre !== 'ACTION') return <SansObjet />;
  const mots = decision.echeanceLibelle ?? (decision.echeance ? `${jourCourt(decision.echeance)} ${decision.echeance.slice(0, 4)}` : 'à dater');
  return <><Typo>{mots}</Typo>{decision.actionId ? <><br /><Link to={`/actions/${decision.actionId}`}>Voir l’action</Link></> : null}</>;
}

/** Decisions, avis and actions of the comptes rendus one may read. */
export default function ListeDecisions(): ReactNode {
  const { data } = useLecture(InstancesChoixDocument, {});
  return (
    <Liste<Ligne>
      ressource="decisions" titre="Décisions" nom={['décision', 'décisions']} legende="Décisions, avis et actions des comptes rendus que vos mandats ouvrent"
      tri={{ champ: 'numero', sens: 'DESC' }} colonnes={COLONNES} exporter="/exports/decisions.csv"
      vues={[{ nom: 'Toutes', filtre: {} }, { nom: 'Actions', filtre: { genre: ['ACTION'] } }, { nom: 'Avis', filtre: { genre: ['AVIS'] } }]}
      filtres={[
        { cle: 'instanceId', libelle: 'Instance', options: (data?.instances.items ?? []).map(({ id, nom }) => ({ valeur: id, mot: nom })) },
        { cle: 'genre', libelle: 'Genre', options: optionsDe(GENRES_DECISION) },
        { cle: 'texte', libelle: 'Mots du texte' },
      ]}
      vide={<Scene niveau={2} icone={Gavel} ton="accent" titre="Aucune décision pour vos mandats"><p>Une décision, un avis ou une action s’écrit sous un point du compte rendu. Son numéro lui reste.</p></Scene>}
    />
  );
}
