import { compter } from '@gouvernance-iae/domaine';
import { PenLine, RotateCcw, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAgir } from '../api/acte';
import {
  AnnulerReunionDocument, ConvoquerReunionDocument, RedigerCompteRenduDocument, ReporterReunionDocument, RouvrirReunionDocument, type ReunionVueFragment,
} from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampLong, ChampTexte } from '../composants/Champ';
import { ID_MANQUES, ID_PANNEAU_MANQUES } from '../composants/Manques';
import { Typo } from '../composants/Typo';
import { heureChamp, instantDe, jourLong } from '../composants/dates';

/** The acts of a sitting, top right; the next one is the only filled button, the form of attendance having its own. */
export function ActesReunion({ reunion, pointage }: { reunion: ReunionVueFragment; pointage: boolean }): ReactNode {
  const { id, actions, instanceNom, jour } = reunion;
  const objet = `${instanceNom} du ${jourLong(jour)}`;
  return (
    <>
      {actions.includes('modifierReunion') ? <Link className="bouton" to={`/reunions/${id}/modifier`}>Modifier</Link> : null}
      <Deplacer reunion={reunion} objet={objet} />
      <Annuler reunion={reunion} objet={objet} />
      <Rouvrir reunion={reunion} objet={objet} />
      <Convoquer reunion={reunion} objet={objet} />
      {pointage ? null : <Tenir reunion={reunion} objet={objet} />}
      <Ecrire reunion={reunion} objet={objet} />
    </>
  );
}

interface Props { reunion: ReunionVueFragment; objet: string }

function Convoquer({ reunion: { id, version, actions, manques, participants }, objet }: Props): ReactNode {
  const agir = useAgir();
  const urgence = manques.find((manque) => manque.code === 'MOTIF_URGENCE');
  return (
    <Acte
      nom="convoquerReunion" actions={actions} manques={manques} reglables={['MOTIF_URGENCE']} libelle="Convoquer" icone={Send} style="plein"
      titre={<Typo>{`Convoquer : ${objet}`}</Typo>}
      consequence={<p>{participants.length > 0 ? `${compter(participants.length, 'personne')} ${participants.length > 1 ? 'reçoivent' : 'reçoit'}` : 'Chaque membre et chaque invité reçoit'} l’ordre du jour et une invitation d’agenda, un message par personne.</p>}
      retour={{ definitif: false, texte: <p><b>Vous pourrez encore modifier, déplacer ou annuler</b> jusqu’à la séance : chacun en sera averti.</p> }}
      renoncer="Ne pas convoquer" recu="Réunion convoquée. Les messages sont préparés."
      executer={async (saisie) => { await agir(ConvoquerReunionDocument, { id, version, motifUrgence: urgence ? saisie.texte('motifUrgence') : null }); }}
    >
      {urgence ? <ChampLong nom="motifUrgence" libelle="Motif d’urgence" obligatoire aide={<Typo>{urgence.message}</Typo>} rows={3} /> : null}
    </Acte>
  );
}

/** Attendance does not fit in a dialog: the act is the form of its tab. */
function Tenir({ reunion: { id, actions, manques } }: Props): ReactNode {
  if (!actions.includes('tenirReunion') || actions.includes('convoquerReunion')) return null;
  if (manques.some((manque) => manque.acte === 'tenirReunion')) {
    return <button type="button" className="bouton" aria-disabled="true" aria-describedby={ID_MANQUES} onClick={() => document.getElementById(ID_PANNEAU_MANQUES)?.focus()}>Tenir la réunion</button>;
  }
  return <Link className="bouton bouton-plein" to={`/reunions/${id}/presences`}>Tenir la réunion</Link>;
}

function Deplacer({ reunion: { id, version, actions, jour, debut, fin, zone, etat }, objet }: Props): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="reporterReunion" actions={actions} libelle="Déplacer" titre={<Typo>{`Déplacer : ${objet}`}</Typo>}
      consequence={<p>{etat === 'CONVOQUEE' ? 'Les personnes convoquées sont averties. La réunion redevient planifiée : vous la convoquerez à nouveau.' : 'Personne n’est encore convoqué : seule la date change.'}</p>}
      renoncer="Ne pas déplacer" recu="Réunion déplacée."
      executer={async (saisie) => {
        const nouveau = saisie.texte('jour');
        await agir(ReporterReunionDocument, {
          id, version, motif: saisie.texte('motif'),
          debut: instantDe(nouveau, saisie.texte('debut'), zone), fin: instantDe(nouveau, saisie.texte('fin'), zone),
        });
      }}
    >
      <div className="champs-3">
        <ChampTexte nom="jour" libelle="Nouveau jour" type="date" obligatoire defaultValue={jour} />
        <ChampTexte nom="debut" libelle="De" type="time" obligatoire defaultValue={heureChamp(debut, zone)} />
        <ChampTexte nom="fin" libelle="À" type="time" obligatoire defaultValue={heureChamp(fin, zone)} />
      </div>
      <ChampLong nom="motif" libelle="Motif" aide="Il sera lu par les personnes convoquées." obligatoire rows={3} />
    </Acte>
  );
}

function Annuler({ reunion: { id, version, actions, etat }, objet }: Props): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="annulerReunion" actions={actions} libelle="Annuler la réunion" style="rouge" titre={<Typo>{`Annuler : ${objet}`}</Typo>}
      consequence={<p>{etat === 'CONVOQUEE' ? 'Chaque personne convoquée reçoit l’annulation et son motif ; l’invitation disparaît de son agenda.' : 'Personne n’est encore convoqué : aucun message ne part.'} La réunion ne compte plus pour le rythme.</p>}
      retour={{ definitif: true, texte: <p><b>Une annulation ne s’annule pas.</b> Vous pourrez planifier une autre réunion.</p> }}
      renoncer="Garder la réunion" recu="Réunion annulée."
      executer={async (saisie) => { await agir(AnnulerReunionDocument, { id, version, motif: saisie.texte('motif') }); }}
    >
      <ChampLong nom="motif" libelle="Motif" aide="Il sera lu par les personnes convoquées." obligatoire rows={3} />
    </Acte>
  );
}

function Rouvrir({ reunion: { id, version, actions }, objet }: Props): ReactNode {
  const agir = useAgir();
  return (
    <Acte
      nom="rouvrirReunion" actions={actions} libelle="Rouvrir" icone={RotateCcw} titre={<Typo>{`Rouvrir : ${objet}`}</Typo>}
      consequence={<p>La réunion n’est plus marquée tenue. Les présences restent, à corriger.</p>}
      renoncer="Ne pas rouvrir" recu="Réunion rouverte."
      executer={async (saisie) => { await agir(RouvrirReunionDocument, { id, version, motif: saisie.texte('motif') }); }}
    >
      <ChampLong nom="motif" libelle="Motif" aide="Il s’inscrit au journal." obligatoire rows={3} />
    </Acte>
  );
}

function Ecrire({ reunion, objet }: Props): ReactNode {
  const agir = useAgir();
  const naviguer = useNavigate();
  const [courant] = reunion.comptesRendus;
  if (courant) return <Link className="bouton bouton-plein" to={`/comptes-rendus/${courant.id}`}>{courant.etat === 'BROUILLON' ? 'Continuer le compte rendu' : 'Lire le compte rendu'}</Link>;
  return (
    <Acte
      nom="redigerCompteRendu" actions={reunion.actions} manques={reunion.manques} libelle="Écrire le compte rendu" icone={PenLine} style="plein"
      titre={<Typo>{`Écrire le compte rendu : ${objet}`}</Typo>}
      consequence={<p>Un brouillon est préparé, point par point. Seuls l’animation et le secrétariat le lisent, jusqu’à sa publication.</p>}
      renoncer="Plus tard" recu="Brouillon du compte rendu préparé."
      executer={async () => {
        const { redigerCompteRendu } = await agir(RedigerCompteRenduDocument, { id: crypto.randomUUID(), reunionId: reunion.id });
        void naviguer(`/comptes-rendus/${redigerCompteRendu.id}`);
      }}
    />
  );
}
