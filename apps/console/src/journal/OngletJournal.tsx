import type { ReactNode } from 'react';
import { useLecture } from '../api/lecture';
import { JournalDocument } from '../api/genere';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';
import { libelleActe } from '../composants/libelles';

/** The journal of one object; nothing in it can be changed. */
export function OngletJournal({ sujetIds, nom }: { sujetIds: readonly string[]; nom: string }): ReactNode {
  const { data } = useLecture(JournalDocument, { page: 1, parPage: 100, filtre: { sujetId: [...sujetIds] }, tri: [{ champ: 'instant', sens: 'DESC' }] });
  const lignes = data?.journal.items ?? [];
  return (
    <div className="carte">
      <div className="carte-tete"><h2>Journal</h2><span className="petit second">Rien ne peut y être modifié</span></div>
      <div className="tableau-zone" tabIndex={0} role="region" aria-label={`Journal ${nom} (zone défilable)`}>
        <table className="tableau tableau-dense empile">
          <caption className="sr">Journal {nom}</caption>
          <thead><tr><th scope="col">Quand</th><th scope="col">Qui</th><th scope="col">Quoi</th></tr></thead>
          <tbody>
            {lignes.map((ligne) => (
              <tr key={ligne.id}>
                <td className="num nb second"><Typo>{instantCourt(ligne.instant)}</Typo></td>
                <td>{ligne.acteur ? `${ligne.acteur.prenom} ${ligne.acteur.nom}` : 'Une personne que vos mandats n’ouvrent pas'}</td>
                <td><Typo>{ligne.motif ? `${libelleActe(ligne.acte)} : ${ligne.motif}` : libelleActe(ligne.acte)}</Typo></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
