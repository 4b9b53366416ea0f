import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { InstancesChoixDocument, LeverRemonteeDocument } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampChoix, ChampLong, ChampTexte, optionsDe } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { GENRES } from './remontee';

const SUITES = [
  'Elle est proposée à l’ordre du jour de la prochaine réunion planifiée de l’instance.',
  'L’instance y répond, ou la transmet plus haut : CDIAE, comité régional, comité national.',
  'La réponse revient à l’instance qui l’a levée, et à sa prochaine réunion.',
  'Les membres de chaque instance où elle passe la lisent, avec le mot de chaque étape.',
];

/** One form for every level: a need, a difficulty, a good practice. */
export default function LeverRemontee(): ReactNode {
  const lecture = useLecture(InstancesChoixDocument, {});
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.instances.items.filter((instance) => instance.actions.includes('leverRemontee'))}>
      {(instances) => (instances.length === 0 ? <Introuvable /> : <Contenu instances={instances} />)}
    </Lecture>
  );
}

function Contenu({ instances }: { instances: readonly { id: string; nom: string }[] }): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const [parametres] = useSearchParams();
  const demandee = instances.find(({ id }) => id === parametres.get('instance')) ?? (instances.length === 1 ? instances[0] : undefined);
  return (
    <Page titre="Lever une remontée" chemin={[{ libelle: 'Remontées', vers: '/remontees' }]}>
      <div className="deux">
        <Formulaire encadre
          libelle="Lever la remontée" renoncer={<Link className="bouton" to="/remontees">Ne pas lever</Link>}
          envoyer={async (saisie) => {
            const { leverRemontee } = await agir(LeverRemonteeDocument, {
              id: crypto.randomUUID(), instanceId: saisie.texte('instanceId'),
              saisie: { genre: saisie.parmi('genre', ['BESOIN', 'DIFFICULTE', 'BONNE_PRATIQUE']) ?? 'BESOIN', titre: saisie.texte('titre'), texte: saisie.texte('texte') },
            });
            annoncer('Remontée levée. Le secrétariat de l’instance est averti.');
            await naviguer(`/remontees/${leverRemontee.id}`);
          }}
        >
          <ChampChoix nom="instanceId" libelle="Instance" obligatoire options={instances.map(({ id, nom }) => ({ valeur: id, mot: nom }))} {...(demandee ? { defaut: demandee.id } : {})} />
          <ChampChoix nom="genre" libelle="Genre" obligatoire options={optionsDe(GENRES)} defaut="DIFFICULTE" />
          <ChampTexte nom="titre" libelle="En une ligne" obligatoire maxLength={200} minLength={5} />
          <ChampLong nom="texte" libelle="Ce qui se passe, et ce qui aiderait" aide="Sans nommer de personne en parcours : la plateforme ne garde rien sur elles." obligatoire rows={8} maxLength={4000} />
        </Formulaire>
        <aside aria-label="Ce qui suivra"><Suites suites={SUITES} /></aside>
      </div>
    </Page>
  );
}
