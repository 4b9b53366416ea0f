import { sousMandat } from '../api/mandat-choisi';
import { natureDuFichier } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { useAgir } from '../api/acte';
import { RetirerDocumentDocument, type DocumentVuFragment, type ReunionVueFragment } from '../api/genere';
import { Acte } from '../composants/Acte';
import { ChampLong } from '../composants/Champ';
import { Citation } from '../composants/Citation';
import { SansObjet } from '../composants/SansObjet';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { instantCourt, jourCourt } from '../composants/dates';
import { Deposer } from './Deposer';
import type { Depots } from './depots';
import './documents.css';

/** The files of a sitting: read by all its readers, deposited and withdrawn by who runs it, until the minutes are published. */
export function OngletDocuments({ reunion, depots }: { reunion: ReunionVueFragment; depots: Depots }): ReactNode {
  const { documents, comptesRendus } = reunion;
  const points = reunion.points.filter((point) => point.etat === 'INSCRIT');
  // The API refuses too: what the participants have in their minutes is closed.
  const ferme = comptesRendus.some((compteRendu) => compteRendu.etat !== 'BROUILLON');
  const actions = ferme ? [] : reunion.actions;
  return (
    <div className="carte">
      <div className="carte-tete">
        <h2>Documents</h2>
        <span className="petit second">{ferme && reunion.actions.includes('deposerDocument') ? 'Compte rendu publié : ils ne changent plus.' : 'Lus par les membres et les invités de la réunion.'}</span>
      </div>
      {documents.length === 0 ? <p className="carte-corps second">Aucun document n’est déposé.</p> : (
        <table className="tableau tableau-dense empile documents">
          <caption className="sr">Documents de la réunion</caption>
          <thead><tr><th scope="col">Document</th><th scope="col">Point</th><th scope="col">Déposé</th>{actions.includes('retirerDocument') ? <th scope="col"><span className="sr">Retirer</span></th> : null}</tr></thead>
          <tbody>
            {documents.map((document) => (
              <tr key={document.id}>
                <th scope="row">
                  <a href={sousMandat(`/documents/${document.id}`)}>{document.nom} <span className="nb">({natureDuFichier(document)})</span></a>
                  <Retard document={document} />
                </th>
                <td className="nb"><Point rang={points.findIndex((point) => point.id === document.pointId)} /></td>
                <td className="second petit"><span className="num nb"><Typo>{instantCourt(document.deposeLe, reunion.zone)}</Typo></span>{document.deposePar ? <span className="par">{' '}{document.deposePar.prenom} {document.deposePar.nom}</span> : null}</td>
                {actions.includes('retirerDocument') ? <td><Retirer document={document} etat={reunion.etat} actions={actions} /></td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {actions.includes('deposerDocument') ? <Deposer depots={depots} verbe="Déposer un document" partie={{ nom: 'point', libelle: 'Point de l’ordre du jour', tout: 'Toute la réunion', options: points.map((point, rang) => ({ valeur: point.id, mot: `${rang + 1}. ${point.titre}` })) }} /> : null}
    </div>
  );
}

const Point = ({ rang }: { rang: number }): ReactNode => (rang < 0 ? <SansObjet /> : `Point\u00a0${rang + 1}`);

function Retard({ document: { attendu } }: { document: DocumentVuFragment }): ReactNode {
  if (attendu?.etat !== 'EN_RETARD') return null;
  const delai = attendu.avantLe ? `Déposé après le délai du ${jourCourt(attendu.avantLe)}` : 'Déposé après le délai';
  return <div className="rang retard"><Statut valeur="EN_RETARD" mot={delai} /><Citation citation={attendu.citation} /></div>;
}

function Retirer({ document: { id, nom }, etat, actions }: { document: DocumentVuFragment; etat: string; actions: readonly string[] }): ReactNode {
  const agir = useAgir();
  const annonce = etat !== 'PLANIFIEE';
  return (
    <Acte
      nom="retirerDocument" actions={actions} libelle={<>Retirer<span className="sr"> : {nom}</span></>} style="nu" petit titre={<Typo>{`Retirer : ${nom}`}</Typo>}
      consequence={<p>{annonce ? 'Les personnes convoquées ont pu le lire. Elles ne le trouveront plus.' : 'Personne n’est encore convoqué.'}</p>}
      retour={{ definitif: true, texte: <p><b>Le fichier est effacé.</b> Son empreinte et le motif restent gardés ; vous pourrez en déposer un autre.</p> }}
      renoncer="Ne pas retirer" recu="Document retiré."
      executer={async (saisie) => { await agir(RetirerDocumentDocument, { id, motif: saisie.facultatif('motif') }); }}
    >
      <ChampLong nom="motif" libelle="Motif" obligatoire={annonce} rows={3} />
    </Acte>
  );
}
