import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { useLecture } from '../api/lecture';
import { ModifierReunionDocument, OrganisationsChoixDocument, ReunionDocument, type ReunionVueFragment } from '../api/genere';
import { Page } from '../coquille/Page';
import { Introuvable } from '../composants/Introuvable';
import { Lecture } from '../composants/Lecture';
import { useRecu } from '../composants/recu';
import { jourLong } from '../composants/dates';
import { FormulaireReunion } from './FormulaireReunion';

/** Place, link, hours and guests of a sitting already planned. */
export default function ModifierReunion(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(ReunionDocument, { id });
  return (
    <Lecture lecture={lecture} choisir={(resultat) => resultat.reunion}>
      {(reunion) => (reunion.actions.includes('modifierReunion') && reunion.instance ? <Contenu reunion={reunion} instance={reunion.instance} /> : <Introuvable />)}
    </Lecture>
  );
}

function Contenu({ reunion, instance }: { reunion: ReunionVueFragment; instance: NonNullable<ReunionVueFragment['instance']> }): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const annoncer = useRecu();
  const { data } = useLecture(OrganisationsChoixDocument, { filtre: { ids: reunion.invites } }, reunion.invites.length > 0);
  const noms = new Map(data?.organisations.items.map(({ id, nom }) => [id, nom]));
  if (reunion.invites.length > 0 && !data) return null;
  return (
    <Page titre={`Modifier la réunion du ${jourLong(reunion.jour)}`} ici="Modifier" chemin={[{ libelle: 'Réunions', vers: '/reunions' }, { libelle: reunion.instanceNom, vers: `/reunions/${reunion.id}` }]}
      intro={<p>{reunion.etat === 'CONVOQUEE' ? 'Les personnes convoquées recevront une nouvelle version de l’invitation.' : 'Personne n’est encore convoqué : aucun message ne part.'}</p>}>
      <FormulaireReunion
        instances={[instance]} reprise={false} libelle="Modifier la réunion" renoncer={<Link className="bouton" to={`/reunions/${reunion.id}`}>Ne pas modifier</Link>}
        depart={{ ...reunion, instanceId: instance.id, invites: reunion.invites.map((invite) => ({ valeur: invite, mot: noms.get(invite) ?? 'Organisation que vos mandats n’ouvrent pas' })) }}
        envoyer={async (saisie) => {
          await agir(ModifierReunionDocument, { id: reunion.id, version: reunion.version, saisie });
          annoncer('Réunion modifiée.');
          await naviguer(`/reunions/${reunion.id}`);
        }}
      />
    </Page>
  );
}
