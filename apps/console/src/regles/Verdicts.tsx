import { nomAccord } from '@gouvernance-iae/domaine';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { InstanceVerdictsDocument, VerdictsDocument, type InstanceVerdictsQuery, type VerdictsQuery } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Lecture } from '../composants/Lecture';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { TYPES_INSTANCE } from '../composants/libelles';
import { CarteVerdict } from './CarteVerdict';

type InstanceVue = NonNullable<InstanceVerdictsQuery['instance']>;
export type VerdictVu = VerdictsQuery['verdicts'][number];

/** Does this instance keep its accord, year by year? Each answer with its article, its evidence, and the rules set aside. */
export default function Verdicts(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(InstanceVerdictsDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.instance}>{(instance) => <Annee instance={instance} />}</Lecture>;
}

function Annee({ instance }: { instance: InstanceVue }): ReactNode {
  const jour = useConfiguration()?.jour ?? '';
  const [parametres] = useSearchParams();
  const demandee = Number(parametres.get('annee') ?? jour.slice(0, 4));
  const annee = Number.isInteger(demandee) && demandee >= 2000 && demandee <= 2100 ? demandee : Number(jour.slice(0, 4));
  const lecture = useLecture(VerdictsDocument, { instanceId: instance.id, annee }, annee > 0);
  const accords = instance.accords.filter((a) => a.debut <= `${annee}-12-31` && (a.fin === null || a.fin >= `${annee}-01-01`));
  return (
    <Page
      titre={`${instance.nom} : l’accord est-il tenu en ${annee} ?`} ici={`Verdicts ${annee}`} chemin={[{ libelle: 'Instances', vers: '/instances' }, { libelle: instance.nom, vers: `/instances/${instance.id}` }]}
      intro={<p><Typo>{accords.length === 0 ? `${TYPES_INSTANCE[instance.type]}. Aucun accord ne la liait en ${annee}.` : `${TYPES_INSTANCE[instance.type]}. ${accords.length > 1 ? 'Accords' : 'Accord'} de l’année : `}</Typo>{accords.map((a, rang) => <span key={a.id}>{rang > 0 ? ', ' : ''}<Link to={`/accords/${a.accord.id}`}>{nomAccord(a.accord.code, a.accord.fictif)}</Link></span>)}</p>}
    >
      <div className="rang filtres">
        <div className="groupe" role="group" aria-label="Année">
          <Link className="bouton bouton-s icone" to={`?annee=${annee - 1}`} aria-label={`Année ${annee - 1}`}><ChevronLeft className="ic" aria-hidden="true" /></Link>
          <span className="bouton bouton-s" aria-current="true">{annee}</span>
          <Link className="bouton bouton-s icone" to={`?annee=${annee + 1}`} aria-label={`Année ${annee + 1}`}><ChevronRight className="ic" aria-hidden="true" /></Link>
        </div>
      </div>
      <Lecture lecture={lecture} choisir={(resultat) => resultat.verdicts}>{(verdicts) => <Cartes verdicts={verdicts} annee={annee} />}</Lecture>
    </Page>
  );
}

function Cartes({ verdicts, annee }: { verdicts: readonly VerdictVu[]; annee: number }): ReactNode {
  if (verdicts.length === 0) {
    return <div className="carte"><div className="carte-corps pile"><div><Statut valeur="SANS_OBJET" /></div><p><Typo>{`Aucune règle d’un accord ne s’appliquait à cette instance en ${annee}. Rien n’est en retard.`}</Typo></p></div></div>;
  }
  return <div className="pile-5">{verdicts.map((verdict) => <CarteVerdict key={verdict.nature} verdict={verdict} />)}</div>;
}
