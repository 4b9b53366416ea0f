import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { CreerInstanceDocument } from '../api/genere';
import { useMoi } from '../api/lecture';
import { Page } from '../coquille/Page';
import { Introuvable } from '../composants/Introuvable';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { FormulaireInstance } from './FormulaireInstance';

/** Opens an instance with its first perimeter; seats come next, on its page. */
export default function NouvelleInstance(): ReactNode {
  const moi = useMoi();
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  if (moi && !moi.droits.includes('creerInstance')) return <Introuvable />;
  return (
    <Page titre="Ouvrir une instance" chemin={[{ libelle: 'Instances', vers: '/instances' }]}>
      <div className="deux">
        <FormulaireInstance
          libelle="Ouvrir l’instance" renoncer={<Link className="bouton" to="/instances">Ne pas ouvrir</Link>}
          envoyer={async (saisie) => {
            const { creerInstance } = await agir(CreerInstanceDocument, { id: crypto.randomUUID(), saisie });
            annoncer('Instance ouverte. Donnez ses sièges.');
            await naviguer(`/instances/${creerInstance.id}`);
          }}
        />
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={['Vous donnez ensuite les sièges, par collège.', 'Une personne de l’organisation qui la tient, avec un mandat d’animation ou de secrétariat, planifie ses réunions.', 'Les règles de l’accord en vigueur sur son territoire s’appliquent à ses réunions.']} /></aside>
      </div>
    </Page>
  );
}
