import { compter } from '@gouvernance-iae/domaine';
import { OctagonAlert } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import type { ApercuVu } from './Apercu';
import { ancreLigne, rangDe } from './lignes';

const MONTREES = 12;

/** Why the import waits: the faults by cause, each address leading to its line. */
export function Problemes({ apercu, pourquoi }: { apercu: ApercuVu; pourquoi: string }): ReactNode {
  const { groupes, enErreur, feuilles } = apercu;
  if (enErreur === 0) return <p className="petit second" id={pourquoi}>L’import se fait en entier ou pas du tout.</p>;
  return (
    <>
      <section className="panneau" aria-labelledby="a-corriger">
        <header><h2 id="a-corriger">À corriger avant d’importer</h2><p className="legende" id={pourquoi}><Typo>{`${compter(enErreur, 'ligne')} en erreur : l’import se fait en entier ou pas du tout.`}</Typo></p></header>
        <div className="serre">
          <ul className="manques">
            {groupes.map(({ cause, phrase, problemes }) => (
              <li key={cause}>
                <OctagonAlert className="ic non" aria-hidden="true" />
                <div>
                  <Typo>{phrase}</Typo>{' '}
                  {problemes.slice(0, MONTREES).map(({ feuille, cellule, message }, rang) => (
                    <Fragment key={feuille + cellule + message}>{rang > 0 ? ', ' : ''}<button type="button" className="lien" onClick={() => allerA(feuille, cellule)}><span className="sr">Voir </span><Typo>{feuilles.length > 1 ? `« ${feuille} » ${cellule}` : `cellule ${cellule}`}</Typo></button></Fragment>
                  ))}
                  {problemes.length > MONTREES ? ` et ${compter(problemes.length - MONTREES, 'autre', 'autres')}` : ''}
                </div>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="panneau" aria-labelledby="deux-facons">
        <header><h2 id="deux-facons">Deux façons de corriger</h2></header>
        <div><ol className="pile-2 petit second liste-numeros"><li>Ici, dans les cellules signalées.</li><li>Dans Excel ou LibreOffice : « Mon fichier annoté » porte les remarques à côté de chaque ligne. Corrigez, puis importez-le de nouveau.</li></ol></div>
      </section>
    </>
  );
}

/** The field to type in, or the line when nothing can be typed. */
function allerA(feuille: string, cellule: string): void {
  const ligne = document.getElementById(ancreLigne(feuille, rangDe(cellule)));
  (ligne?.querySelector<HTMLElement>('input') ?? ligne)?.focus();
}
