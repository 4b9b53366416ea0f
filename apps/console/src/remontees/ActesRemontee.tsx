import { ArrowUpRight, Check, LogOut, Merge, MessageSquareReply, Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import {
  CloreRemonteeDocument, FusionnerRemonteeDocument, RemonteesDocument, RepondreRemonteeDocument, RetenirBonnePratiqueDocument, SortirRemonteeDocument, TransmettreRemonteeDocument,
} from '../api/genere';
import { useLecture } from '../api/lecture';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampLong, ChampTexte } from '../composants/Champ';
import { destinationsOffertes } from './remontee';
import type { RemonteeVue } from './Remontee';

/** Passing it on, answering it, closing it: each with a word that whoever asked will read. */
export function ActesRemontee({ remontee }: { remontee: RemonteeVue }): ReactNode {
  const agir = useAgir();
  const { id, version, actions } = remontee;
  return (
    <>
      <Acte
        nom="cloreRemontee" actions={actions} libelle="Clore" icone={Check} titre="Clore la remontée" consequence={<p>Elle n’attend plus rien de personne. Votre mot reste dans son chemin, lu de tous ceux qu’elle a atteints.</p>}
        retour={{ definitif: true, texte: <p><b>Une clôture ne s’annule pas.</b> On peut lever une nouvelle remontée.</p> }}
        renoncer="Ne pas clore" recu="Remontée close." executer={async (saisie) => { await agir(CloreRemonteeDocument, { id, version, mot: saisie.texte('mot') }); }}
      >
        <ChampLong nom="mot" libelle="Ce qui la clôt" obligatoire rows={3} />
      </Acte>
      <Fusionner remontee={remontee} />
      <Acte
        nom="sortirRemontee" actions={actions} libelle="Passer à l’extérieur" icone={LogOut} titre="Passer la remontée à l’extérieur" consequence={<p>Elle reste suivie ici jusqu’à ce que vous y portiez la réponse.</p>}
        renoncer="Ne pas la passer" recu="Remontée passée à l’extérieur." executer={async (saisie) => { await agir(SortirRemonteeDocument, { id, version, externe: saisie.texte('externe'), mot: saisie.texte('mot') }); }}
      >
        <ChampTexte nom="externe" libelle="À qui" aide="CREFOP pour la formation, PTI…" obligatoire maxLength={100} />
        <ChampLong nom="mot" libelle="Pourquoi, et ce que vous en attendez" obligatoire rows={3} />
      </Acte>
      {remontee.destinations.length === 0 ? null : (
        <Acte
          nom="transmettreRemontee" actions={actions} libelle="Transmettre" icone={ArrowUpRight} titre="Transmettre la remontée" consequence={<p>L’instance choisie la lit et lui doit une réponse. Elle est proposée à l’ordre du jour de sa prochaine réunion. Vous continuez de la lire.</p>}
          retour={{ definitif: true, texte: <p><b>Une transmission ne s’annule pas.</b> La réponse vous reviendra.</p> }}
          renoncer="Ne pas transmettre" recu="Remontée transmise."
          executer={async (saisie) => {
            const [versId = '', ...autres] = saisie.texte('versId').split('+');
            await agir(TransmettreRemonteeDocument, { id, version, versId, aussi: autres.map((autre) => ({ id: crypto.randomUUID(), versId: autre })), mot: saisie.texte('mot') });
          }}
        >
          <ChampChoix nom="versId" libelle="À quelle instance" obligatoire options={destinationsOffertes(remontee.destinations)} />
          <ChampLong nom="mot" libelle="Pourquoi, et ce qui a déjà été fait" obligatoire rows={3} />
        </Acte>
      )}
      <Acte
        nom="retenirBonnePratique" actions={actions} libelle="Mettre dans la boîte à outils" icone={Wrench} titre="Mettre dans la boîte à outils" consequence={<p>Tous les comptes de la plateforme la liront. Écrivez-la pour qu’une autre structure puisse la reprendre.</p>}
        renoncer="Ne pas l’y mettre" recu="Bonne pratique ajoutée à la boîte à outils."
        executer={async (saisie) => {
          const themes = saisie.texte('themes').split(',').map((theme) => theme.trim()).filter(Boolean);
          await agir(RetenirBonnePratiqueDocument, { id, version, pratique: { titre: saisie.texte('titre'), texte: saisie.texte('texte'), themes } });
        }}
      >
        <ChampTexte nom="titre" libelle="Titre" obligatoire maxLength={200} defaultValue={remontee.titre} />
        <ChampLong nom="texte" libelle="La pratique" obligatoire rows={6} defaultValue={remontee.texte} />
        <ChampTexte nom="themes" libelle="Thèmes" aide="Séparés par des virgules : mobilité, formation…" />
      </Acte>
      <Acte
        nom="repondreRemontee" actions={actions} libelle="Répondre" icone={MessageSquareReply} style="plein" titre="Répondre à la remontée" consequence={<p>La réponse revient à l’instance qui l’a levée, et se propose à l’ordre du jour de sa prochaine réunion.</p>}
        retour={{ definitif: true, texte: <p><b>Une réponse ne se reprend pas.</b> Si elle ne suffit pas, l’instance peut la faire remonter.</p> }}
        renoncer="Ne pas répondre" recu="Réponse envoyée à ceux qui l’attendaient." executer={async (saisie) => { await agir(RepondreRemonteeDocument, { id, version, reponse: saisie.texte('reponse') }); }}
      >
        <ChampLong nom="reponse" libelle="Réponse" obligatoire rows={6} maxLength={4000} />
      </Acte>
    </>
  );
}

/** Two questions that say the same wait together; offered when another one waits here. */
function Fusionner({ remontee: { id, version, actions, instanceId } }: { remontee: RemonteeVue }): ReactNode {
  const agir = useAgir();
  const { data } = useLecture(RemonteesDocument, { page: 1, parPage: 100, filtre: { instanceId: [instanceId], etat: ['OUVERTE'] }, tri: [{ champ: 'titre', sens: 'ASC' }] });
  const autres = (data?.remontees.items ?? []).filter((autre) => autre.id !== id);
  if (autres.length === 0) return null;
  return (
    <Acte
      nom="fusionnerRemontee" actions={actions} libelle="Joindre à une autre" icone={Merge} titre="Joindre à une autre remontée" consequence={<p>Ceux qui l’ont levée liront l’autre, et recevront sa réponse.</p>}
      retour={{ definitif: true, texte: <p><b>Une jonction ne s’annule pas.</b></p> }}
      renoncer="Ne pas joindre" recu="Remontée jointe." executer={async (saisie) => { await agir(FusionnerRemonteeDocument, { id, version, dansId: saisie.texte('dansId'), mot: saisie.texte('mot') }); }}
    >
      <ChampChoix nom="dansId" libelle="À laquelle" obligatoire options={autres.map((autre) => ({ valeur: autre.id, mot: `${autre.titre} (${autre.origineNom})` }))} />
      <ChampLong nom="mot" libelle="Pourquoi" obligatoire rows={2} />
    </Acte>
  );
}
