import { compter } from '@gouvernance-iae/domaine';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { CampagneDocument, type CampagneQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { GestesClasseur } from '../classeurs/GestesClasseur';
import { Page } from '../coquille/Page';
import { Erreur } from '../composants/Erreur';
import { Lecture } from '../composants/Lecture';
import { Scene } from '../composants/Scene';
import { Typo } from '../composants/Typo';
import { OPTIONS_DEPARTEMENTS } from '../composants/departements';
import { Filtres, type Filtre } from '../liste/Filtres';
import { Pagination } from '../liste/Pagination';
import { Tableau } from '../liste/Tableau';
import { ActesRevue } from './ActesRevue';
import { colonnesRevue } from './colonnes-revue';
import { nomCellule } from './tableaux';
import type { ValeurVue } from './valeur';
import './valeurs.css';

type Campagne = NonNullable<CampagneQuery['campagne']>;

/** The values submitted, for who reviews them: one by one or many at once, accepted or sent back with a reason. */
export default function Revue(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(CampagneDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.campagne}>
      {(campagne) => (
        <ListBase<ValeurVue> resource="valeurs" filter={{ campagneId: [campagne.id], aExaminer: true }} sort={{ field: 'indicateurId', order: 'ASC' }} perPage={50} queryOptions={{ retry: false }} storeKey={`revue.${campagne.id}`}>
          <Contenu campagne={campagne} />
        </ListBase>
      )}
    </Lecture>
  );
}

function Contenu({ campagne }: { campagne: Campagne }): ReactNode {
  const { error, refetch, total, isPending, filterValues, setFilters } = useListContext<ValeurVue>();
  if (error) return <Erreur erreur={error} reessayer={() => void refetch()} />;
  const colonnes = colonnesRevue(campagne.fin);
  const filtre = Object.keys(filterValues as Record<string, unknown>).length > 0;
  const rien = !isPending && total === 0;
  return (
    <Page
      titre={`Revue : ${campagne.libelle}`} ici="Revue" serree chemin={[{ libelle: 'Indicateurs', vers: '/campagnes' }, { libelle: campagne.libelle, vers: `/campagnes/${campagne.id}` }]}
      intro={<p><Typo>{total === undefined ? 'Les valeurs soumises, à accepter ou à renvoyer.' : `${compter(total, 'valeur soumise attend', 'valeurs soumises attendent')} votre examen${filtre ? ', d’après ces filtres' : ''}. Vous ne jugez pas celles de votre propre organisation.`}</Typo></p>}
      gestes={<ActesRevue />}
    >
      <div className="barre-saisie"><GestesClasseur campagneId={campagne.id} /></div>
      <Filtres filtres={filtres(campagne)} nom={['valeur', 'valeurs']} ressource="valeurs" colonnes={colonnes} />
      {rien ? (
        <Scene niveau={2} icone={CircleCheck} ton="accent" titre={filtre ? 'Rien à examiner d’après ces filtres' : 'Rien à examiner'} gestes={filtre ? <button type="button" className="bouton" onClick={() => setFilters({}, {})}>Retirer les filtres</button> : <Link className="bouton" to={`/campagnes/${campagne.id}`}>Voir la campagne</Link>}>
          <p>Les valeurs apparaissent ici dès qu’une organisation les soumet.</p>
        </Scene>
      ) : (
        <div className="carte revue">
          <Tableau<ValeurVue> ressource="valeurs" legende="Valeurs soumises, à accepter ou à renvoyer" colonnes={colonnes} selection={(valeur) => `${valeur.indicateur.code}, ${nomCellule(valeur)}, ${valeur.organisationNom}`} />
          <Pagination />
        </div>
      )}
    </Page>
  );
}

const filtres = (campagne: Campagne): Filtre[] => [
  { cle: 'organisationId', libelle: 'Organisation', options: campagne.avancement.map(({ organisationId, organisationNom }) => ({ valeur: organisationId, mot: organisationNom })) },
  { cle: 'departement', libelle: 'Département', options: OPTIONS_DEPARTEMENTS.filter(({ valeur }) => campagne.departements.includes(valeur)) },
  { cle: 'fiche', libelle: 'Fiche', options: ['1', '2', '3', '4', '5', '6', '7', '8'].map((numero) => ({ valeur: `fiche ${numero}`, mot: numero })) },
];
