import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { AccordsDocument, ComposerBilanDocument, InstancesChoixDocument, type AccordsQuery, type InstancesChoixQuery } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Page } from '../coquille/Page';
import { ChampChoix } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { Suites } from '../composants/Suites';
import { useRecu } from '../composants/recu';
import { Existants } from './Existants';

type Accord = AccordsQuery['accords']['items'][number];

/** The years that an accord covers, up to the present one, the latest first. */
function anneesDe(accord: Pick<Accord, 'effetLe' | 'finLe'> | undefined, courante: number): number[] {
  const debut = accord ? Number(accord.effetLe.slice(0, 4)) : courante;
  const fin = Math.min(courante, accord?.finLe ? Number(accord.finLe.slice(0, 4)) : courante);
  return Array.from({ length: Math.max(0, fin - debut + 1) }, (_, rang) => fin - rang);
}

/** Begins the bilan of a year, for an instance that one runs. */
export default function ComposerBilan(): ReactNode {
  const lecture = useLecture(InstancesChoixDocument, {});
  const { data } = useLecture(AccordsDocument, { page: 1, parPage: 100, filtre: null, tri: [{ champ: 'effetLe', sens: 'DESC' }] });
  const accords = data?.accords.items ?? [];
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.instances.items.filter(({ actions }) => actions.includes('composerBilan'))}>
      {(instances) => (instances.length === 0 ? <Introuvable /> : <Contenu instances={instances} accords={accords} key={accords.length} />)}
    </Lecture>
  );
}

interface Props { instances: InstancesChoixQuery['instances']['items']; accords: readonly Accord[] }

function Contenu({ instances, accords }: Props): ReactNode {
  const jour = useConfiguration()?.jour ?? '';
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const courante = Number(jour.slice(0, 4)) || 0;
  const demandee = useSearchParams()[0].get('instance');
  const premiere = instances.find(({ id }) => id === demandee) ?? (instances.length === 1 ? instances[0] : undefined);
  const [instanceId, retenir] = useState(premiere?.id ?? '');
  const departements = instances.find(({ id }) => id === instanceId)?.departements ?? [];
  const possibles = accords.filter((accord) => accord.departements.length === 0 || (departements.length > 0 && departements.every((code) => accord.departements.includes(code))));
  const [choisi, choisir] = useState('');
  const accord = possibles.find(({ id }) => id === choisi) ?? (possibles.length === 1 ? possibles[0] : undefined);
  const annees = anneesDe(accord, courante);
  const derniere = annees.find((annee) => annee < courante) ?? annees[0];
  return (
    <Page titre="Composer un bilan" chemin={[{ libelle: 'Bilans', vers: '/bilans' }]}>
      <div className="deux">
        <Formulaire encadre
          libelle="Composer le bilan" renoncer={<Link className="bouton" to="/bilans">Ne pas composer</Link>}
          envoyer={async (saisie) => {
            const { composerBilan } = await agir(ComposerBilanDocument, { id: crypto.randomUUID(), instanceId: saisie.texte('instanceId'), accordId: saisie.texte('accordId'), annee: saisie.nombre('annee') });
            annoncer('Bilan composé d’après les preuves.');
            await naviguer(`/bilans/${composerBilan.id}`);
          }}
        >
          <ChampChoix nom="instanceId" libelle="Instance" aide="Celles que vous animez ou dont vous tenez le secrétariat." obligatoire options={instances.map(({ id, nom }) => ({ valeur: id, mot: nom }))} {...(instanceId ? { defaut: instanceId } : {})} onChange={retenir} />
          <ChampChoix key={instanceId} nom="accordId" libelle="Accord" obligatoire options={possibles.map(({ id, titre }) => ({ valeur: id, mot: titre }))} {...(possibles.length === 1 && possibles[0] ? { defaut: possibles[0].id } : {})} onChange={choisir} />
          <ChampChoix nom="annee" libelle="Année" aide="L’année civile dont le bilan rend compte." obligatoire options={annees.map((annee) => ({ valeur: String(annee), mot: annee === courante ? `${annee}, en cours` : String(annee) }))} {...(derniere ? { defaut: String(derniere) } : {})} key={`${accord?.id ?? ''} ${courante}`} />
        </Formulaire>
        <aside className="pile-5" aria-label="Ce qui existe et ce qui suivra">
          {instanceId ? <Existants instanceId={instanceId} /> : null}
          <Suites suites={['Les chiffres viennent des séances, des comptes rendus et des valeurs acceptées, jamais d’une saisie.', 'Tant que c’est un brouillon, ils suivent les preuves. Vous seuls le lisez.', 'Vous écrivez ce que dit le comité, section par section, puis vous transmettez.']} />
        </aside>
      </div>
    </Page>
  );
}
