import { Plus, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { PersonnesQuery } from '../api/genere';
import { useMoi } from '../api/lecture';
import { nomMandat } from '../coquille/mandat';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';

type Ligne = PersonnesQuery['personnes']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'nom', titre: 'Nom', tri: 'nom', entete: true, classe: 'nb', rendu: (p) => <Link className="discret" to={`/personnes/${p.id}`}>{p.prenom} {p.nom}</Link> },
  { cle: 'fonction', titre: 'Fonction', masquable: true, classe: 'second', rendu: (p) => p.fonction },
  { cle: 'courriel', titre: 'Adresse électronique', tri: 'courriel', masquable: true, rendu: (p) => p.courriel },
  { cle: 'mandats', titre: 'Mandats', masquable: true, classe: 'petit second', rendu: mandats },
  { cle: 'etat', titre: 'Compte', rendu: (p) => (p.active ? <Statut valeur="ACTIF" /> : <Statut valeur="TERMINE" mot="Fermé" />) },
];

function mandats(personne: Ligne): ReactNode {
  if (personne.mandats.length === 0) return <Statut valeur="SANS_OBJET" mot="Aucun mandat" />;
  return personne.mandats.slice(0, 2).map((mandat) => [nomMandat(mandat), mandat.organisation?.nom].filter(Boolean).join(', ')).join(' ; ') + (personne.mandats.length > 2 ? ' …' : '');
}

/** The people who work in the instances; never a person in insertion. */
export default function ListePersonnes(): ReactNode {
  const creer = useMoi()?.droits.includes('creerPersonne') ?? false;
  const bouton = <Link className="bouton bouton-plein" to="/personnes/create"><Plus className="ic" aria-hidden="true" />Ajouter une personne</Link>;
  return (
    <Liste<Ligne>
      ressource="personnes" titre="Personnes" nom={['personne', 'personnes']} legende="Personnes que vos mandats ouvrent, par nom" tri={{ champ: 'nom', sens: 'ASC' }} colonnes={COLONNES}
      creer={creer ? bouton : null}
      filtres={[{ cle: 'texte', libelle: 'Nom ou adresse' }]}
      vide={<Scene niveau={2} icone={Users} ton="accent" titre="Aucune personne n’est enregistrée" gestes={creer ? bouton : undefined}><p>Une personne reçoit une invitation, choisit son mot de passe, et n’ouvre que ce que ses mandats permettent.</p></Scene>}
    />
  );
}
