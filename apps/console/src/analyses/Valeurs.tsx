import { compter, ecrireDecimal } from '@gouvernance-iae/domaine';
import { TableProperties } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ValeursLuesQuery } from '../api/genere';
import { Avis } from '../composants/Avis';
import { Erreur } from '../composants/Erreur';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourCourt } from '../composants/dates';
import { Page } from '../coquille/Page';
import { Filtres, type Filtre } from '../liste/Filtres';
import { Pagination } from '../liste/Pagination';
import { Tableau } from '../liste/Tableau';
import type { Colonne } from '../liste/colonne';
import { direValeur } from '../valeurs/aspect';
import './analyses.css';
import { Pieces } from '../valeurs/Pieces';
import { NavAnalyses } from './NavAnalyses';

type Ligne = ValeursLuesQuery['valeurs']['items'][number];

const ou = ({ departement, departementNom, typeSiae }: Ligne): string => [departement ? `${departement} ${departementNom ?? ''}`.trim() : 'Tout le territoire', typeSiae].filter(Boolean).join(', ');

const COLONNES: readonly Colonne<Ligne>[] = [
  { cle: 'indicateur', titre: 'Valeur de', entete: true, tri: 'indicateurId', rendu: (v) => <><Link className="discret" to={`/indicateurs/${v.indicateur.id}`}><b className="fort">{v.indicateur.code}</b> <Typo>{ou(v)}</Typo></Link><br /><span className="petit second"><Typo>{v.indicateur.intitule}</Typo></span></> },
  { cle: 'organisation', titre: 'Organisation', tri: 'organisationId', rendu: (v) => <Typo>{v.organisationNom}</Typo> },
  { cle: 'campagne', titre: 'Campagne', masquable: true, rendu: (v) => (v.campagne ? <Link to={`/campagnes/${v.campagne.id}`}><Typo>{v.campagne.libelle}</Typo></Link> : null) },
  { cle: 'valeur', titre: 'Valeur', classe: 'droite num', nommee: true, rendu: (v) => <Chiffre valeur={v} /> },
  { cle: 'provenance', titre: 'D’où elle vient', classe: 'petit provenance', rendu: (v) => <Provenance valeur={v} /> },
  { cle: 'etat', titre: 'État', tri: 'etat', rendu: (v) => (v.remplaceeLe ? <Statut valeur="REMPLACE" mot="Remplacée" /> : <Statut valeur={v.etat} />) },
];

const FILTRES: readonly Filtre[] = [
  { cle: 'etat', libelle: 'État', options: [{ valeur: 'ACCEPTEE', mot: 'Acceptée' }, { valeur: 'SOUMISE', mot: 'Soumise' }, { valeur: 'RENVOYEE', mot: 'Renvoyée' }, { valeur: 'SAISIE', mot: 'À soumettre' }, { valeur: 'A_SAISIR', mot: 'À saisir' }] },
  { cle: 'fiche', libelle: 'Fiche', options: ['1', '2', '3', '4', '5', '6', '7', '8'].map((numero) => ({ valeur: `fiche ${numero}`, mot: numero })) },
  { cle: 'typeSiae', libelle: 'Type de SIAE', options: ['ACI', 'AI', 'EI', 'ETTI', 'EITI'].map((type) => ({ valeur: type, mot: type })) },
];

/** The values one may read, one by one: what a figure comes from, when its address says which. */
export default function Valeurs(): ReactNode {
  return (
    <ListBase<Ligne> resource="valeurs-lues" sort={{ field: 'indicateurId', order: 'ASC' }} perPage={50} queryOptions={{ retry: false }}>
      <Contenu />
    </ListBase>
  );
}

/** Filters that an address gives and that no chip shows: those of a figure. */
const DUN_CHIFFRE = ['ids', 'indicateurId', 'campagneId', 'organisationId', 'departement', 'enVigueur'];

function Contenu(): ReactNode {
  const { error, refetch, total, isPending, filterValues, setFilters } = useListContext<Ligne>();
  if (error) return <Erreur erreur={error} reessayer={() => void refetch()} />;
  const valeurs = filterValues as Record<string, unknown>;
  const preuve = DUN_CHIFFRE.some((cle) => cle in valeurs);
  const filtre = Object.keys(valeurs).length > 0;
  const toutes = <button type="button" className="bouton bouton-s" onClick={() => setFilters({}, {})}>Voir toutes les valeurs</button>;
  return (
    <Page titre="Valeurs" chemin={[{ libelle: 'Analyses', vers: '/analyses' }]} intro={<p>Les valeurs que vous pouvez lire : celles de votre organisation, celles que vous examinez, celles que le comité a acceptées.</p>} serree>
      <NavAnalyses />
      {preuve ? <Avis ton="bleu"><div className="rang entre"><p><b><Typo>{total === undefined ? 'Les valeurs derrière un chiffre.' : `${compter(total, 'valeur', 'valeurs')} derrière ce chiffre.`}</Typo></b> Chacune dit qui l’a donnée, d’où elle vient et quand.</p>{toutes}</div></Avis> : null}
      <Filtres filtres={FILTRES} nom={['valeur', 'valeurs']} ressource="valeurs-lues" colonnes={COLONNES} exporter="/exports/valeurs.csv" />
      {!isPending && total === 0 ? (
        <Scene niveau={2} icone={TableProperties} ton="gris" titre={filtre ? 'Aucune valeur d’après ces filtres' : 'Aucune valeur à lire'} gestes={filtre ? toutes : <Link className="bouton" to="/campagnes">Voir les campagnes</Link>}>
          <p>Une valeur se lit dès qu’elle est acceptée ; avant, elle reste entre son organisation et qui l’examine.</p>
        </Scene>
      ) : (
        <div className="carte">
          <Tableau<Ligne> ressource="valeurs-lues" legende="Valeurs des indicateurs" colonnes={COLONNES} selection={(v) => `${v.indicateur.code}, ${ou(v)}, ${v.organisationNom}`} />
          <Pagination />
        </div>
      )}
    </Page>
  );
}

/** The value itself, with the terms of a rate; what has no figure says so. */
function Chiffre({ valeur }: { valeur: Ligne }): ReactNode {
  if (valeur.nonCommunique !== null) return <i>NC</i>;
  const dite = direValeur(valeur.indicateur.unite, valeur);
  if (dite === '') return <span className="tiers">à saisir</span>;
  if (valeur.texte !== null) return <span className="petit"><Typo>{dite}</Typo></span>;
  return <b className="fort"><Typo>{valeur.indicateur.unite === 'HEURES' && valeur.numerateur ? `${ecrireDecimal(valeur.numerateur)} h` : dite}</Typo></b>;
}

function Provenance({ valeur }: { valeur: Ligne }): ReactNode {
  const source = [valeur.source, valeur.extraitLe ? `extrait le ${jourCourt(valeur.extraitLe)} ${valeur.extraitLe.slice(0, 4)}` : null, valeur.methode].filter(Boolean).join(', ');
  return (
    <div className="pile-1">
      {valeur.nonCommunique ? <span><Typo>{`Non communiquée : « ${valeur.nonCommunique} »`}</Typo></span> : null}
      {valeur.motifRectification ? <span><Typo>{`Rectification : « ${valeur.motifRectification} »`}</Typo></span> : null}
      {valeur.commentaire ? <span><Typo>{`« ${valeur.commentaire} »`}</Typo></span> : null}
      {source ? <span className="second"><Typo>{source}</Typo></span> : <span className="tiers">Provenance non précisée</span>}
      <Pieces pieces={valeur.pieces} />
    </div>
  );
}
