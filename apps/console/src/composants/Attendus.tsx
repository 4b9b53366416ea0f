import type { ReactNode } from 'react';
import type { AttenduVuFragment } from '../api/genere';
import { Citation } from './Citation';
import { jourLong } from './dates';
import { Statut } from './Statut';
import { Typo } from './Typo';

/** What a rule expects, before when, and its article; what nobody asks is left out. */
export function Attendus({ attendus }: { attendus: readonly AttenduVuFragment[] }): ReactNode {
  const avecRegle = attendus.filter((attendu) => attendu.citation);
  if (avecRegle.length === 0) return null;
  return (
    <section className="panneau" aria-labelledby="attendus">
      <header><h2 id="attendus">Ce qui est attendu</h2></header>
      <div>
        <ul className="pile petit">
          {avecRegle.map((attendu) => (
            <li key={attendu.acte} className="pile-1">
              <span className="rang"><b className="fort"><Typo>{attendu.libelle}</Typo></b><Statut valeur={attendu.etat} /></span>
              {attendu.avantLe ? <span className="second"><Typo>{`Avant le ${jourLong(attendu.avantLe)}`}</Typo></span> : null}
              <span><Citation citation={attendu.citation} /></span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
