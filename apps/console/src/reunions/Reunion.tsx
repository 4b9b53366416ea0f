import { compter, majuscule } from '@gouvernance-iae/domaine';
import { Calendar, CircleX, MapPin, Users, Video } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useLecture } from '../api/lecture';
import { ReunionDocument, type ReunionVueFragment } from '../api/genere';
import { Page } from '../coquille/Page';
import { Avis } from '../composants/Avis';
import { Fil } from '../composants/Fil';
import { Lecture } from '../composants/Lecture';
import { ID_PANNEAU_MANQUES } from '../composants/Manques';
import { Onglets } from '../composants/Onglets';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourComplet, jourLong, plage } from '../composants/dates';
import { ActesReunion } from './ActesReunion';
import { Convocations } from './Convocations';
import { CoteReunion, acteSuivant } from './CoteReunion';
import { OngletCompteRendu } from './OngletCompteRendu';
import { OngletCourriels } from '../courriels/OngletCourriels';
import { OngletDocuments } from '../documents/OngletDocuments';
import { REUNION } from '../documents/depot';
import { useDepots } from '../documents/depots';
import { OngletJournal } from '../journal/OngletJournal';
import { OrdreDuJour } from './OrdreDuJour';
import { Presences } from './Presences';
import { etapes } from './etapes';
import './reunions.css';

/** One sitting: where it stands, what is missing, what will happen. */
export default function Reunion(): ReactNode {
  const { id = '' } = useParams();
  const lecture = useLecture(ReunionDocument, { id });
  return <Lecture lecture={lecture} choisir={(resultat) => resultat.reunion}>{(reunion) => <Contenu reunion={reunion} />}</Lecture>;
}

function Contenu({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const { '*': onglet = '' } = useParams();
  const courant = onglet.split('/')[0] || 'ordre-du-jour';
  // Held here: an upload goes on while another tab is read.
  const depots = useDepots(REUNION, reunion.id);
  const suivant = acteSuivant(reunion);
  const manques = reunion.manques.filter((manque) => manque.acte === suivant);
  const inscrits = reunion.points.filter((point) => point.etat === 'INSCRIT');
  const tient = reunion.actions.includes('modifierReunion') || reunion.actions.includes('rouvrirReunion') || reunion.actions.includes('redigerCompteRendu');
  return (
    <Page
      titre={reunion.instanceNom} ici={jourLong(reunion.jour)} serree statut={<Statut valeur={reunion.etat} />}
      chemin={[{ libelle: 'Réunions', vers: '/reunions' }, ...(reunion.instance ? [{ libelle: reunion.instanceNom, vers: `/instances/${reunion.instance.id}` }] : [])]}
      intro={<Infos reunion={reunion} />}
      gestes={<>
        <ActesReunion reunion={reunion} pointage={courant === 'presences'} />
        {manques.length > 0 ? <a className="seulement-etroit fort petit lien-manques" href={`#${ID_PANNEAU_MANQUES}`}><CircleX className="ic" aria-hidden="true" />{compter(manques.length, 'manque')} à régler</a> : null}
      </>}
    >
      {reunion.motif && reunion.etat !== 'TENUE' ? <div className="section"><Avis ton={reunion.etat === 'ANNULEE' ? 'rouge' : 'bleu'}><p><b>{reunion.etat === 'ANNULEE' ? 'Réunion annulée.' : 'Réunion déplacée.'}</b> <Typo>{`Motif : ${reunion.motif}`}</Typo></p></Avis></div> : null}
      {reunion.reprise ? <div className="section"><Avis ton="bleu"><p><b>Séance passée, reprise dans la plateforme.</b> <Typo>{`Motif : ${reunion.reprise}`}</Typo></p></Avis></div> : null}
      {reunion.etat === 'ANNULEE' ? null : <Fil etapes={etapes(reunion)} />}
      <Onglets
        libelle="Réunion" courant={courant} adresse={(cle) => `/reunions/${reunion.id}/${cle}`}
        cote={<CoteReunion reunion={reunion} />}
        onglets={[
          { cle: 'ordre-du-jour', titre: 'Ordre du jour', compte: String(inscrits.length), contenu: <OrdreDuJour reunion={reunion} /> },
          { cle: 'convocations', titre: 'Convocations et réponses', ...(reunion.nombreConvoques > 0 ? { compte: `${reunion.nombreReponses} / ${reunion.nombreConvoques}` } : {}), contenu: <Convocations reunion={reunion} /> },
          { cle: 'documents', titre: 'Documents', ...(reunion.documents.length > 0 ? { compte: String(reunion.documents.length) } : {}), contenu: <OngletDocuments reunion={reunion} depots={depots} /> },
          { cle: 'presences', titre: 'Présences', contenu: <Presences reunion={reunion} /> },
          { cle: 'compte-rendu', titre: 'Compte rendu', contenu: <OngletCompteRendu reunion={reunion} /> },
          ...(tient ? [{ cle: 'courriels', titre: 'Courriels', contenu: <OngletCourriels sujetId={reunion.id} /> }] : []),
          { cle: 'journal', titre: 'Journal', contenu: <OngletJournal sujetIds={[reunion.id]} nom="de la réunion" /> },
        ]}
      />
    </Page>
  );
}

function Infos({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const organisations = new Set(reunion.participants.map((participant) => participant.organisationNom).filter(Boolean)).size;
  return (
    <div className="infos">
      <span><Calendar className="ic" aria-hidden="true" /><Typo>{`${majuscule(jourComplet(reunion.jour))}, ${plage(reunion.debut, reunion.fin, reunion.zone)}`}</Typo></span>
      {reunion.lieu ? <span><MapPin className="ic" aria-hidden="true" /><Typo>{reunion.lieu}</Typo>{reunion.lienDistance ? ', et à distance' : ''}</span> : null}
      {reunion.lienDistance ? <span><Video className="ic" aria-hidden="true" /><a href={reunion.lienDistance} target="_blank" rel="noreferrer">Rejoindre à distance<span className="sr"> (nouvel onglet)</span></a></span> : null}
      {reunion.participants.length > 0 ? <span><Users className="ic" aria-hidden="true" />{compter(reunion.participants.length, 'personne')}, {compter(organisations, 'organisation')}</span> : null}
      {reunion.titre ? <span><Typo>{reunion.titre}</Typo></span> : null}
    </div>
  );
}
