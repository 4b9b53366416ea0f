import { joursEntre } from '@gouvernance-iae/domaine';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useAgir } from '../api/acte';
import { DonnerMandatDocument, InstancesChoixDocument, TerminerMandatDocument, type Role } from '../api/genere';
import { useConfiguration, useLecture } from '../api/lecture';
import { Acte } from '../composants/Acte';
import { ChampChoix, ChampTexte, optionsDe } from '../composants/Champ';
import { ChoixOrganisation } from '../composants/ChoixOrganisation';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourLong } from '../composants/dates';
import { ROLES } from '../composants/libelles';
import type { PersonneVue } from './Personne';

const ALERTE = 90;
const CHOIX = Object.keys(ROLES) as Role[];
type Mandat = PersonneVue['mandats'][number];

/** Mandates are the only source of rights: role × organisation × instance × period. */
export function Mandats({ personne }: { personne: PersonneVue }): ReactNode {
  const configuration = useConfiguration();
  const jour = configuration?.jour ?? '';
  return (
    <section className="carte" aria-labelledby="mandats">
      <div className="carte-tete"><h2 id="mandats">Mandats</h2><span className="pousse"><Donner personne={personne} jour={jour} /></span></div>
      {personne.mandats.length === 0 ? <p className="carte-corps second">Aucun mandat : cette personne n’ouvre rien.</p> : (
        <table className="tableau empile">
          <caption className="sr">Mandats de {personne.prenom} {personne.nom}</caption>
          <thead><tr><th scope="col">Rôle</th><th scope="col">Organisation</th><th scope="col">Instance</th><th scope="col">Période</th><th scope="col">État</th><th scope="col"><span className="sr">Acte</span></th></tr></thead>
          <tbody>
            {personne.mandats.map((mandat) => (
              <tr key={mandat.id}>
                <th scope="row"><b className="fort">{ROLES[mandat.role]}</b></th>
                <td>{mandat.organisation ? <Link to={`/organisations/${mandat.organisation.id}`}><Typo>{mandat.organisation.nom}</Typo></Link> : null}</td>
                <td>{mandat.instance ? <Link to={`/instances/${mandat.instance.id}`}><Typo>{mandat.instance.nom}</Typo></Link> : <span className="second">Toutes celles de l’organisation</span>}</td>
                <td className="petit"><Typo>{`depuis le ${jourLong(mandat.debut)}${mandat.fin ? `, jusqu’au ${jourLong(mandat.fin)}` : ''}`}</Typo></td>
                <td><EtatMandat mandat={mandat} jour={jour} /></td>
                <td><Terminer personne={personne} mandat={mandat} jour={jour} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** In force, ending soon, ended: an expiring mandate is seen before it closes doors. */
function EtatMandat({ mandat: { fin, debut }, jour }: { mandat: Mandat; jour: string }): ReactNode {
  if (!jour) return null;
  if (debut > jour) return <Statut valeur="A_VENIR" />;
  if (fin === null) return <Statut valeur="ACTIF" mot="En cours" />;
  const reste = joursEntre(jour, fin);
  if (reste < 0) return <Statut valeur="TERMINE" />;
  return reste <= ALERTE ? <Statut valeur="A_VENIR" mot={`Expire dans ${reste} jours`} /> : <Statut valeur="ACTIF" mot="En cours" />;
}

function Terminer({ personne, mandat, jour }: { personne: PersonneVue; mandat: Mandat; jour: string }): ReactNode {
  const agir = useAgir();
  if (mandat.fin !== null && mandat.fin < jour) return null;
  const nom = [ROLES[mandat.role], mandat.organisation?.nom].filter(Boolean).join(', ');
  return (
    <Acte
      nom="terminerMandat" actions={personne.actions} libelle={<>Terminer<span className="sr"> le mandat {nom}</span></>} style="rouge" petit titre={`Terminer le mandat : ${nom}`}
      consequence={<p>{personne.prenom} {personne.nom} n’ouvrira plus rien de ce que ce mandat permettait. Ses actes restent au journal.</p>}
      retour={{ definitif: true, texte: <p><b>Un mandat terminé ne se rouvre pas.</b> Vous pourrez en donner un autre.</p> }} renoncer="Garder le mandat" recu="Mandat terminé."
      executer={async (saisie) => { await agir(TerminerMandatDocument, { id: mandat.id, fin: saisie.facultatif('fin') }); }}
    >
      <ChampTexte nom="fin" libelle="Dernier jour du mandat" type="date" min={jour} aide="Laissez vide pour le terminer maintenant." />
    </Acte>
  );
}

function Donner({ personne, jour }: { personne: PersonneVue; jour: string }): ReactNode {
  const agir = useAgir();
  const [role, setRole] = useState('');
  const { data } = useLecture(InstancesChoixDocument, {}, personne.actions.includes('donnerMandat'));
  return (
    <Acte
      nom="donnerMandat" actions={personne.actions} libelle="Donner un mandat" icone={Plus} petit titre={`Donner un mandat à ${personne.prenom} ${personne.nom}`}
      consequence={<p>Le mandat ouvre ses droits dès son premier jour, et les ferme après le dernier.</p>} renoncer="Ne pas donner" recu="Mandat donné."
      executer={async (saisie) => {
        await agir(DonnerMandatDocument, {
          id: crypto.randomUUID(),
          saisie: {
            personneId: personne.id, role: saisie.parmi('role', CHOIX) ?? 'MEMBRE', organisationId: saisie.texte('organisationId'),
            instanceId: saisie.facultatif('instanceId'), debut: saisie.texte('debut'), fin: saisie.facultatif('fin'),
          },
        });
      }}
    >
      <ChampChoix nom="role" libelle="Rôle" obligatoire options={optionsDe(ROLES)} onChange={setRole} aide="Animation et secrétariat tiennent les instances ; un membre les lit ; l’administration tient les annuaires et ne lit aucun compte rendu." />
      <ChoixOrganisation nom="organisationId" libelle="Au nom de l’organisation" obligatoire />
      {role === 'ADMINISTRATEUR' ? null : <ChampChoix nom="instanceId" libelle="Pour une instance seulement" options={(data?.instances.items ?? []).map(({ id, nom }) => ({ valeur: id, mot: nom }))} vide="Toutes celles de l’organisation" />}
      <div className="champs-2">
        <ChampTexte nom="debut" libelle="Premier jour" type="date" obligatoire defaultValue={jour} />
        <ChampTexte nom="fin" libelle="Dernier jour" type="date" />
      </div>
    </Acte>
  );
}
