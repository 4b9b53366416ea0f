import { zoneDuDepartement } from '@gouvernance-iae/domaine';
import { useState, type ReactNode } from 'react';
import type { ReunionSaisie } from '../api/genere';
import { ChampChoix, ChampLong, ChampTexte, type Option } from '../composants/Champ';
import { Formulaire } from '../composants/Formulaire';
import type { Saisie } from '../composants/envoi';
import { heureChamp, instantDe } from '../composants/dates';
import { ChoixInvites } from './ChoixInvites';

interface InstanceChoisie { id: string; nom: string; departements: readonly string[] }

/** What the form starts from: an existing sitting, or what the address asks for. */
export interface Depart {
  instanceId?: string | undefined; titre?: string | null; jour?: string; debut?: string; fin?: string; zone?: string;
  lieu?: string | null; lienDistance?: string | null; invites?: readonly Option[];
}

interface Props {
  instances: readonly InstanceChoisie[];
  depart: Depart;
  /** A past sitting may be recorded as taken over, when it is being created. */
  reprise: boolean;
  libelle: string;
  renoncer: ReactNode;
  envoyer: (saisie: ReunionSaisie) => Promise<void>;
}

const ZONES: readonly Option[] = [
  { valeur: 'Europe/Paris', mot: 'Heure de Paris' },
  { valeur: 'America/Guadeloupe', mot: 'Heure de la Guadeloupe' },
  { valeur: 'America/Martinique', mot: 'Heure de la Martinique' },
  { valeur: 'America/Cayenne', mot: 'Heure de la Guyane' },
  { valeur: 'Indian/Reunion', mot: 'Heure de La Réunion' },
  { valeur: 'Indian/Mayotte', mot: 'Heure de Mayotte' },
];

/** Place, remote link, hour on the clock of the place, guests. */
export function FormulaireReunion({ instances, depart, reprise, libelle, renoncer, envoyer }: Props): ReactNode {
  const [instanceId, setInstanceId] = useState(depart.instanceId ?? '');
  const [passee, setPassee] = useState(false);
  const instance = instances.find((une) => une.id === instanceId);
  const zone = depart.zone ?? zoneDuDepartement(instance?.departements[0]);
  const heures = depart.debut && depart.fin ? [heureChamp(depart.debut, zone), heureChamp(depart.fin, zone)] : ['10:00', '12:00'];
  const soumettre = (saisie: Saisie) => {
    const choisie = saisie.texte('zone') || zone;
    const jour = saisie.texte('jour');
    return envoyer({
      instanceId: saisie.texte('instanceId') || instanceId,
      titre: saisie.facultatif('titre'),
      debut: instantDe(jour, saisie.texte('debut'), choisie),
      fin: instantDe(jour, saisie.texte('fin'), choisie),
      zone: choisie,
      lieu: saisie.facultatif('lieu'),
      lienDistance: saisie.facultatif('lienDistance'),
      invites: saisie.liste('invites'),
      ...(passee ? { reprise: saisie.facultatif('reprise') } : {}),
    });
  };
  return (
    <Formulaire className="formulaire pile-5" envoyer={soumettre} libelle={libelle} renoncer={renoncer}>
      <section className="carte"><div className="carte-corps pile">
        {reprise || instances.length > 1 ? (
          <ChampChoix nom="instanceId" libelle="Instance" obligatoire options={instances.map(({ id, nom }) => ({ valeur: id, mot: nom }))} {...(instanceId ? { defaut: instanceId } : {})} onChange={setInstanceId} />
        ) : null}
        <ChampTexte nom="titre" libelle="Titre" aide="Seulement si la réunion en porte un, par exemple « Bilan de l’année »." defaultValue={depart.titre ?? ''} maxLength={200} />
        <div className="champs-3">
          <ChampTexte nom="jour" libelle="Jour" type="date" obligatoire defaultValue={depart.jour ?? ''} />
          <ChampTexte nom="debut" libelle="De" type="time" obligatoire defaultValue={heures[0]} />
          <ChampTexte nom="fin" libelle="À" type="time" obligatoire defaultValue={heures[1]} />
        </div>
        <ChampChoix key={zone} nom="zone" libelle="Heure du lieu" obligatoire options={ZONES} defaut={zone} />
        <ChampTexte nom="lieu" libelle="Lieu" defaultValue={depart.lieu ?? ''} maxLength={300} autoComplete="off" />
        <ChampTexte nom="lienDistance" libelle="Lien à distance" type="url" aide="Adresse de la visioconférence, qui commence par https://. Elle n’est lue que par les personnes convoquées." defaultValue={depart.lienDistance ?? ''} maxLength={500} />
        <ChoixInvites defaut={depart.invites ?? []} />
      </div></section>
      {reprise ? (
        <section className="carte"><div className="carte-corps pile">
          <label className="case-libelle"><input type="checkbox" checked={passee} onChange={(evenement) => setPassee(evenement.target.checked)} /><span><b className="fort">Cette séance a déjà eu lieu</b><br /><span className="petit second">Elle est reprise sans convocation, avec un motif. Aucun message ne part.</span></span></label>
          {passee ? <ChampLong nom="reprise" libelle="Motif de la reprise" obligatoire rows={2} /> : null}
        </div></section>
      ) : null}
    </Formulaire>
  );
}
