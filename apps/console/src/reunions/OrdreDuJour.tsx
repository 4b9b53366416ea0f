import { duree } from '@gouvernance-iae/domaine';
import { PenLine, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { PointVuFragment, ReunionVueFragment } from '../api/genere';
import { Citation } from '../composants/Citation';
import { Typo } from '../composants/Typo';
import { dureeEntre, heureDe, minuteDuJour } from '../composants/dates';
import { GENRES_POINT } from '../composants/libelles';
import { citationArticle } from '../accords/article';
import { EditionOrdreDuJour } from './EditionOrdreDuJour';
import { Propositions } from './Propositions';

/** The agenda: hours worked out from the durations, and what the SIAE propose. */
export function OrdreDuJour({ reunion }: { reunion: ReunionVueFragment }): ReactNode {
  const [edition, setEdition] = useState(false);
  const inscrits = reunion.points.filter((point) => point.etat === 'INSCRIT');
  const prevu = inscrits.reduce((total, point) => total + (point.dureeMinutes ?? 0), 0);
  const modifiable = reunion.actions.includes('modifierOrdreDuJour');
  if (edition) return <EditionOrdreDuJour reunion={reunion} fermer={() => setEdition(false)} />;
  return (
    <>
      <div className="carte">
        <div className="carte-tete">
          <h2>Ordre du jour</h2>
          {prevu > 0 ? <span className="petit second">{duree(prevu)} prévues sur {dureeEntre(reunion.debut, reunion.fin)}</span> : null}
          {modifiable ? (
            <button className="bouton bouton-s pousse" type="button" onClick={() => setEdition(true)}>
              {inscrits.length === 0 ? <><Plus className="ic" aria-hidden="true" />Ajouter un point</> : <><PenLine className="ic" aria-hidden="true" />Modifier l’ordre du jour</>}
            </button>
          ) : null}
        </div>
        {inscrits.length === 0 ? <p className="carte-corps second">Aucun point n’est encore inscrit.</p> : <Points points={inscrits} reunion={reunion} />}
      </div>
      <Propositions reunion={reunion} />
    </>
  );
}

function Points({ points, reunion }: { points: readonly PointVuFragment[]; reunion: ReunionVueFragment }): ReactNode {
  let minute = minuteDuJour(reunion.debut, reunion.zone);
  const lignes = points.map((point, rang) => {
    const debut = minute;
    minute += point.dureeMinutes ?? 0;
    return { point, rang: rang + 1, debut };
  });
  return (
    <table className="tableau tableau-dense odj empile">
      <caption className="sr">Points de l’ordre du jour</caption>
      <thead><tr><th scope="col">N°</th><th scope="col">Heure</th><th scope="col">Point</th><th scope="col">Accord</th><th scope="col" className="droite">Durée</th></tr></thead>
      <tbody>
        {lignes.map(({ point, rang, debut }) => (
          <tr key={point.id}>
            <td className="num tiers">{rang}</td>
            <td className="num nb second">{heureDe(debut)}</td>
            <th scope="row"><span className="titre-ligne"><Typo>{point.titre}</Typo></span><br /><span className="petit second">{[GENRES_POINT[point.genre], point.presentateur, point.proposeParNom ? `proposé par ${point.proposeParNom}` : null, point.etiquettes.includes('PRESENTATION_ACCORD') ? 'présentation de l’accord' : null].filter(Boolean).join(', ')}{point.actionId ? <> <Link to={`/actions/${point.actionId}`}>Voir l’action</Link></> : null}</span></th>
            <td className="nb">{point.article ? <Citation citation={citationArticle(point.article)} /> : null}</td>
            <td className="droite num nb">{point.dureeMinutes === null ? '' : duree(point.dureeMinutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
