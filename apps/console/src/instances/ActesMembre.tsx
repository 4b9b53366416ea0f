import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { NommerMembreDocument, RemplacerMembreDocument, RetirerMembreDocument, type College, type QualiteMembre } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampTexte, optionsDe } from '../composants/Champ';
import { ChoixOrganisation, ChoixPersonne } from '../composants/ChoixOrganisation';
import { Typo } from '../composants/Typo';
import { COLLEGES, QUALITES } from '../composants/libelles';
import type { InstanceVue } from './Instance';

const TOUS_COLLEGES = Object.keys(COLLEGES) as College[];
const TOUTES_QUALITES = Object.keys(QUALITES) as QualiteMembre[];

/** Gives a seat: organisation, college, capacity, titular, substitute, dates. */
export function NommerMembre({ instance, jour, icone }: { instance: InstanceVue; jour: string; icone: LucideIcon }): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="nommerMembre" actions={instance.actions} libelle="Donner un siège" icone={icone} petit titre={<Typo>{`Donner un siège : ${instance.nom}`}</Typo>}
      consequence={<p>L’organisation est convoquée aux réunions et lit les comptes rendus publiés, à partir du premier jour.</p>} renoncer="Ne pas donner" recu="Siège donné."
      executer={async (saisie) => {
        await agir(NommerMembreDocument, {
          id: crypto.randomUUID(), instanceId: instance.id,
          saisie: {
            organisationId: saisie.facultatif('organisationId'), college: saisie.parmi('college', TOUS_COLLEGES) ?? 'IAE', qualite: saisie.parmi('qualite', TOUTES_QUALITES) ?? 'DE_DROIT',
            titulaireId: saisie.facultatif('titulaireId'), suppleantId: saisie.facultatif('suppleantId'), debut: saisie.facultatif('debut'), fin: saisie.facultatif('fin'),
          },
        });
      }}
    >
      <ChoixOrganisation nom="organisationId" libelle="Organisation" obligatoire />
      <div className="champs-2">
        <ChampChoix nom="college" libelle="Collège" obligatoire options={optionsDe(COLLEGES)} />
        <ChampChoix nom="qualite" libelle="À titre" obligatoire options={optionsDe(QUALITES)} defaut="DE_DROIT" />
      </div>
      <ChoixPersonne nom="titulaireId" libelle="Titulaire" aide="Sans titulaire, le siège est vacant." />
      <ChoixPersonne nom="suppleantId" libelle="Suppléant" />
      <div className="champs-2">
        <ChampTexte nom="debut" libelle="Premier jour" type="date" obligatoire defaultValue={jour} />
        <ChampTexte nom="fin" libelle="Dernier jour" type="date" />
      </div>
    </Acte>
  );
}

interface Siege { instance: InstanceVue; membreId: string; nom: string; jour: string }

/** Changes who holds a seat, from a day on; the former holders stay in its history. */
export function RemplacerMembre({ instance, membreId, nom, jour }: Siege): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="remplacerMembre" actions={instance.actions} libelle={<>Remplacer<span className="sr"> le siège {nom}</span></>} style="nu" petit titre={<Typo>{`Remplacer le titulaire : ${nom}`}</Typo>}
      consequence={<p>Le siège passe aux personnes choisies, à partir du jour donné. Les anciennes restent dans l’histoire de l’instance.</p>} renoncer="Ne pas remplacer" recu="Siège repris."
      executer={async (saisie) => {
        await agir(RemplacerMembreDocument, { id: membreId, nouveauId: crypto.randomUUID(), saisie: { titulaireId: saisie.facultatif('titulaireId'), suppleantId: saisie.facultatif('suppleantId'), debut: saisie.facultatif('debut') } });
      }}
    >
      <ChoixPersonne nom="titulaireId" libelle="Nouveau titulaire" />
      <ChoixPersonne nom="suppleantId" libelle="Suppléant" />
      <ChampTexte nom="debut" libelle="À partir du" type="date" obligatoire defaultValue={jour} />
    </Acte>
  );
}

/** Frees a seat, now or at the end of a day. */
export function RetirerMembre({ instance, membreId, nom, jour }: Siege): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="retirerMembre" actions={instance.actions} libelle={<>Retirer<span className="sr"> le siège {nom}</span></>} style="nu" petit titre={<Typo>{`Retirer le siège : ${nom}`}</Typo>}
      consequence={<p>L’organisation ne sera plus convoquée. Ce qu’elle a lu comme participante lui reste.</p>}
      retour={{ definitif: true, texte: <p><b>Un siège retiré ne se rouvre pas.</b> Vous pourrez en donner un autre.</p> }} renoncer="Garder le siège" recu="Siège retiré."
      executer={async (saisie) => { await agir(RetirerMembreDocument, { id: membreId, fin: saisie.facultatif('fin') }); }}
    >
      <ChampTexte nom="fin" libelle="Dernier jour" type="date" min={jour} aide="Laissez vide pour le retirer maintenant." />
    </Acte>
  );
}
