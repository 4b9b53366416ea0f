import { Plus, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { AccordsDocument, type ReglesQuery } from '../api/genere';
import { useConfiguration, useLecture, useMoi } from '../api/lecture';
import { optionsDe } from '../composants/Champ';
import { Citation } from '../composants/Citation';
import { Scene } from '../composants/Scene';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { TYPES_INSTANCE } from '../composants/libelles';
import { OPTIONS_DEPARTEMENTS } from '../composants/departements';
import type { Colonne } from '../liste/colonne';
import type { Filtre } from '../liste/Filtres';
import { Liste } from '../liste/Liste';
import { citationRegle, etatRegle, NATURES, SOURCES, territoireRegle, valeurRegle } from './regle';

type Ligne = ReglesQuery['regles']['items'][number];

const colonnes = (jour: string): readonly Colonne<Ligne>[] => [
  { cle: 'nature', titre: 'Règle', tri: 'nature', entete: true, rendu: (r) => <><Link className="discret" to={`/regles/${r.id}`}>{NATURES[r.nature]}</Link><br /><span className="petit second"><Typo>{r.texte ?? valeurRegle(r.nombre, r.unite)}</Typo></span></> },
  { cle: 'type', titre: 'Instance', tri: 'typeInstance', nommee: true, rendu: (r) => TYPES_INSTANCE[r.typeInstance] },
  { cle: 'territoire', titre: 'Territoire', masquable: true, classe: 'petit second', rendu: (r) => <Typo>{territoireRegle(r)}</Typo> },
  { cle: 'source', titre: 'Source', tri: 'source', rendu: (r) => <Citation citation={citationRegle(r)} /> },
  { cle: 'etat', titre: 'Validité', tri: 'debut', rendu: (r) => <Statut {...etatRegle(r, jour)} /> },
];

const ANNEES = (jour: string): readonly number[] => Array.from({ length: Math.max(0, Number(jour.slice(0, 4)) - 2010) }, (_, rang) => Number(jour.slice(0, 4)) - rang);

/** Every rule, of the accords and of the instances, past ones included: what judges, where, since when, and by which text. */
export default function ListeRegles(): ReactNode {
  const jour = useConfiguration()?.jour ?? '';
  const moi = useMoi();
  const { data } = useLecture(AccordsDocument, { page: 1, parPage: 100, filtre: null, tri: null });
  const filtres: Filtre[] = [
    { cle: 'nature', libelle: 'Nature', options: optionsDe(NATURES) },
    { cle: 'typeInstance', libelle: 'Instance', options: optionsDe(TYPES_INSTANCE) },
    { cle: 'accordId', libelle: 'Accord', options: (data?.accords.items ?? []).map(({ id, code }) => ({ valeur: id, mot: code })) },
    { cle: 'source', libelle: 'Source', options: optionsDe(SOURCES) },
    { cle: 'enVigueurLe', libelle: 'En vigueur au', options: ANNEES(jour).map((annee) => ({ valeur: annee === Number(jour.slice(0, 4)) ? jour : `${annee}-12-31`, mot: annee === Number(jour.slice(0, 4)) ? 'aujourd’hui' : `31 décembre ${annee}` })) },
    { cle: 'departements', libelle: 'Département', options: OPTIONS_DEPARTEMENTS },
  ];
  return (
    <Liste<Ligne>
      ressource="regles" titre="Règles" nom={['règle', 'règles']} legende="Règles des accords et des instances, les plus récentes d’abord" tri={{ champ: 'debut', sens: 'DESC' }} colonnes={colonnes(jour)} filtres={filtres}
      intro="Ce que la plateforme attend et vérifie. Une règle ne se récrit pas : elle se ferme, et une autre la suit ; les verdicts passés ne changent jamais."
      vues={jour ? [{ nom: 'Toutes', filtre: {} }, { nom: 'En vigueur', filtre: { enVigueurLe: jour } }] : []}
      creer={moi?.droits.includes('creerRegle') ? <Link className="bouton bouton-plein" to="/regles/create"><Plus className="ic" aria-hidden="true" />Ajouter une règle</Link> : null}
      vide={<Scene niveau={2} icone={Scale} ton="gris" titre="Aucune règle n’est chargée"><p>Les règles des accords de référence se chargent avec l’installation.</p></Scene>}
    />
  );
}
