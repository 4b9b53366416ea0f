import { fournisseursLe, nomAccord } from '@gouvernance-iae/domaine';
import { Star, TableProperties } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { AccordsDocument, type IndicateursQuery } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { optionsDe } from '../composants/Champ';
import { Citation } from '../composants/Citation';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import type { Colonne } from '../liste/colonne';
import type { Filtre } from '../liste/Filtres';
import { Liste } from '../liste/Liste';
import { DIMENSIONS, UNITES, nomFiche } from './indicateur';
import './indicateurs.css';

type Ligne = IndicateursQuery['indicateurs']['items'][number];

const colonnes = (jour: string): readonly Colonne<Ligne>[] => [
  { cle: 'code', titre: 'Code', tri: 'rang', classe: 'nb num', rendu: (i) => <>{i.code}{i.etoile ? <Star className="ic etoile" role="img" aria-label="étoilé à l’annexe 1" /> : null}</> },
  { cle: 'intitule', titre: 'Indicateur', tri: 'intitule', entete: true, rendu: (i) => <Link className="discret" to={`/indicateurs/${i.id}`}><Typo>{i.intitule}</Typo></Link> },
  { cle: 'unite', titre: 'Unité', rendu: (i) => UNITES[i.unite] },
  { cle: 'dimensions', titre: 'Par', classe: 'second petit', nommee: true, rendu: (i) => i.dimensions.map((dimension) => DIMENSIONS[dimension]).join(', ') },
  { cle: 'fournisseurs', titre: 'Fournisseurs', masquable: true, classe: 'second petit', nommee: true, rendu: (i) => (i.calcule ? 'compté par la plateforme' : <Typo>{designations(i, jour)}</Typo>) },
  { cle: 'citation', titre: 'Source', masquable: true, classe: 'texte-moyen', rendu: (i) => <Citation citation={{ texte: `${nomAccord(i.accord.code, i.accord.fictif)}, ${nomFiche(i.fiche)}`, accordId: i.accord.id, force: 'OBLIGATION' }} /> },
  { cle: 'aConfirmer', titre: 'À savoir', rendu: (i) => (i.aConfirmer === null ? null : <Statut valeur="A_CONFIRMER" />) },
];

/** Those of today; when the accord has ended, those of its last day. */
function designations({ fournisseurs }: Ligne, jour: string): string {
  const dernier = fournisseurs.map(({ fin }) => fin ?? jour).sort().at(-1) ?? jour;
  return fournisseursLe(fournisseurs, dernier < jour ? dernier : jour).map((fournisseur) => fournisseur.designation).join(', ');
}

/** What the accords ask to follow: code, unit, owners, and what the source leaves in doubt. */
export default function ListeIndicateurs(): ReactNode {
  const jour = useConfiguration()?.jour ?? '';
  const { data } = useLecture(AccordsDocument, { page: 1, parPage: 100, filtre: null, tri: null });
  const regionaux = (data?.accords.items ?? []).filter((accord) => accord.niveau === 'REGIONAL');
  const filtres: Filtre[] = [
    { cle: 'texte', libelle: 'Code ou intitulé' },
    { cle: 'accordId', libelle: 'Accord', options: (data?.accords.items ?? []).map(({ id, code, fictif }) => ({ valeur: id, mot: nomAccord(code, fictif) })) },
    { cle: 'unite', libelle: 'Unité', options: optionsDe(UNITES) },
  ];
  return (
    <Liste<Ligne>
      ressource="indicateurs" titre="Dictionnaire des indicateurs" nom={['indicateur', 'indicateurs']} legende="Indicateurs de suivi des accords, dans l’ordre des fiches" parPage={50}
      intro="Ce que les accords demandent de suivre, et qui le donne. Un taux se calcule de deux nombres : il ne se saisit jamais."
      tri={{ champ: 'rang', sens: 'ASC' }} colonnes={colonnes(jour)} filtres={filtres}
      vues={[{ nom: 'Tous', filtre: {} }, ...regionaux.map((accord) => ({ nom: nomAccord(accord.code, accord.fictif), filtre: { accordId: accord.id } })), { nom: 'À confirmer', filtre: { aConfirmer: true } }, { nom: 'Étoilés', filtre: { etoile: true } }, { nom: 'Comptés par la plateforme', filtre: { calcule: true } }]}
      vide={<Scene niveau={2} icone={TableProperties} ton="gris" titre="Aucun indicateur n’est chargé"><p>Le dictionnaire se charge avec les accords de référence, à l’installation.</p></Scene>}
    />
  );
}
