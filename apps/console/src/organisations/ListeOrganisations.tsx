import { Building2, Plus, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { OrganisationsQuery } from '../api/genere';
import { useMoi } from '../api/lecture';
import { optionsDe } from '../composants/Champ';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt } from '../composants/dates';
import { territoire } from '../composants/departements';
import { GENRES_ORGANISATION } from '../composants/libelles';
import type { Colonne } from '../liste/colonne';
import { Liste } from '../liste/Liste';

type Ligne = OrganisationsQuery['organisations']['items'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'nom', titre: 'Organisation', tri: 'nom', entete: true, rendu: (o) => <Link className="discret" to={`/organisations/${o.id}`}><Typo>{o.nom}</Typo></Link> },
  { cle: 'genre', titre: 'Genre', tri: 'genre', rendu: (o) => (o.typeSiae ? `SIAE, ${o.typeSiae}` : GENRES_ORGANISATION[o.genre]) },
  { cle: 'departements', titre: 'Départements', masquable: true, rendu: (o) => territoire(o.departements) },
  { cle: 'reseau', titre: 'Réseau', masquable: true, classe: 'second', nommee: true, rendu: (o) => (o.reseau ? <Typo>{o.reseau.nom}</Typo> : null) },
  { cle: 'courriel', titre: 'Adresse', masquable: true, classe: 'petit', nommee: true, rendu: (o) => o.courriel ?? <span className="tiers">inconnue</span> },
  { cle: 'etat', titre: 'État', rendu: (o) => (o.fin ? <Statut valeur="TERMINE" mot={`Fermée le ${jourCourt(o.fin)}`} /> : <Statut valeur="ACTIF" mot="Active" />) },
];

/** Services, agencies, réseaux, SIAE: what sits in an instance and gives a mandate. */
export default function ListeOrganisations(): ReactNode {
  const droits = useMoi()?.droits ?? [];
  const creer = droits.includes('creerOrganisation') ? <Link className="bouton bouton-plein" to="/organisations/create"><Plus className="ic" aria-hidden="true" />Ajouter une organisation</Link> : null;
  return (
    <Liste<Ligne>
      ressource="organisations" titre="Organisations" nom={['organisation', 'organisations']} legende="Organisations que vos mandats ouvrent, par nom" tri={{ champ: 'nom', sens: 'ASC' }} colonnes={COLONNES}
      exporter="/exports/organisations.ods"
      gestes={droits.includes('importerOrganisations') ? <Link className="bouton" to="/organisations/importer"><Upload className="ic" aria-hidden="true" />Importer un fichier</Link> : null}
      creer={creer}
      vues={[{ nom: 'Toutes', filtre: {} }, { nom: 'SIAE', filtre: { genre: ['SIAE'] } }, { nom: 'Réseaux', filtre: { genre: ['RESEAU'] } }]}
      filtres={[{ cle: 'genre', libelle: 'Genre', options: optionsDe(GENRES_ORGANISATION) }, { cle: 'texte', libelle: 'Nom ou SIRET' }]}
      vide={<Scene niveau={2} icone={Building2} ton="accent" titre="Aucune organisation n’est enregistrée" gestes={creer}><p>Commencez par les organisations qui tiennent vos instances, puis importez l’annuaire des SIAE.</p></Scene>}
    />
  );
}
