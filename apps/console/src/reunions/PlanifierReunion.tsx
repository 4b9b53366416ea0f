import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { useLecture } from '../api/lecture';
import { InstancesChoixDocument, PlanifierReunionDocument } from '../api/genere';
import { Page } from '../coquille/Page';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { FormulaireReunion } from './FormulaireReunion';
import './reunions.css';

/** Planning a sitting; nobody is told before it is convened. */
export default function PlanifierReunion(): ReactNode {
  const lecture = useLecture(InstancesChoixDocument, {});
  const [demande] = useSearchParams();
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.instances.items.filter((instance) => instance.actions.includes('planifierReunion'))}>
      {(instances) => instances.length === 0 ? <Introuvable /> : (
        <Page titre="Planifier une réunion" chemin={[{ libelle: 'Réunions', vers: '/reunions' }]}>
          <div className="deux">
            <FormulaireReunion
              instances={instances} reprise libelle="Planifier la réunion" renoncer={<Link className="bouton" to="/reunions">Ne pas planifier</Link>}
              depart={{ instanceId: demande.get('instance') ?? (instances.length === 1 ? instances[0]?.id : undefined) }}
              envoyer={async (saisie) => {
                const { planifierReunion } = await agir(PlanifierReunionDocument, { id: crypto.randomUUID(), saisie });
                annoncer('Réunion planifiée.');
                await naviguer(`/reunions/${planifierReunion.id}`);
              }}
            />
            <aside className="pile-5" aria-label="Ce qui suivra">
              <Suites suites={['La réunion apparaît au calendrier des membres de l’instance.', 'Aucun message ne part avant la convocation.', 'Vous composez l’ordre du jour ; les SIAE du périmètre y proposent des points.', 'Vous pourrez la modifier, la déplacer ou l’annuler.']} />
            </aside>
          </div>
        </Page>
      )}
    </Lecture>
  );
}
