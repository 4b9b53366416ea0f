import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AccordsDocument, ComposerFeuilleDeRouteDocument, InstancesChoixDocument } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampChoix, ChampTexte } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { comitesOu } from '../instances/ou';

/** Begins the road map of a year. */
export default function ComposerFeuille(): ReactNode {
  const jour = useConfiguration()?.jour;
  const lecture = useLecture(InstancesChoixDocument, {});
  const { data } = useLecture(AccordsDocument, { page: 1, parPage: 100, filtre: jour ? { enVigueurLe: jour } : null, tri: [{ champ: 'effetLe', sens: 'DESC' }] }, jour !== undefined);
  const accords = data?.accords.items ?? [];
  return (
    <Lecture lecture={lecture} choisir={(resultat) => comitesOu(resultat.instances.items, 'composerFeuilleDeRoute')}>
      {(comites) => (comites.length === 0 ? <Introuvable /> : <Contenu comites={comites} accords={accords} annee={Number(jour?.slice(0, 4) ?? 0) + 1} key={accords.length} />)}
    </Lecture>
  );
}

interface Props { comites: readonly { id: string; nom: string }[]; accords: readonly { id: string; titre: string }[]; annee: number }

function Contenu({ comites, accords, annee }: Props): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  return (
    <Page titre="Composer une feuille de route" chemin={[{ libelle: 'Feuilles de route', vers: '/feuilles-de-route' }]}>
      <div className="deux">
        <Formulaire encadre
          libelle="Commencer le brouillon" renoncer={<Link className="bouton" to="/feuilles-de-route">Ne pas composer</Link>}
          envoyer={async (saisie) => {
            const { composerFeuilleDeRoute } = await agir(ComposerFeuilleDeRouteDocument, { id: crypto.randomUUID(), saisie: { instanceId: saisie.texte('instanceId'), accordId: saisie.texte('accordId'), annee: saisie.nombre('annee') } });
            annoncer('Brouillon commencé. Ajoutez ses actions.');
            await naviguer(`/feuilles-de-route/${composerFeuilleDeRoute.id}`);
          }}
        >
          <ChampChoix nom="instanceId" libelle="Comité" obligatoire {...(comites.length === 1 ? { defaut: comites[0]?.id ?? '' } : { vide: 'Choisir…' })} options={comites.map(({ id, nom }) => ({ valeur: id, mot: nom }))} />
          <ChampChoix nom="accordId" libelle="Accord auquel elle est annexée" obligatoire {...(accords.length === 1 ? { defaut: accords[0]?.id ?? '' } : { vide: 'Choisir…' })} options={accords.map(({ id, titre }) => ({ valeur: id, mot: titre }))} />
          <ChampTexte nom="annee" libelle="Année" type="number" min={2011} max={2099} step={1} obligatoire defaultValue={annee > 1 ? annee : ''} />
        </Formulaire>
        <aside className="pile-5" aria-label="Ce qui suivra"><Suites suites={['Le brouillon n’est lu que de votre secrétariat.', 'Le bilan de l’année précédente vient d’abord : vous le verrez rappelé, sans en être empêché.', 'Adoptée, elle se lit de tous, et ses pilotes sont prévenus.', 'Une action en retard se propose d’elle-même à la prochaine réunion du comité.']} /></aside>
      </div>
    </Page>
  );
}
