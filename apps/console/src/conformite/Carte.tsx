import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { TUILES } from '../connexion/tuiles';
import { Typo } from '../composants/Typo';
import { ASPECTS, ETATS, type Territoire } from './aspect';

const PAS = 2.5625;

interface Props {
  territoires: readonly Territoire[];
  /** Outside the region chosen, a tile only keeps its place. */
  region: string | null;
  choisi: string | null;
  choisir: (code: string | null) => void;
}

const FLECHES: Readonly<Record<string, readonly [ligne: number, colonne: number]>> = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

type Tuile = (typeof TUILES)[number];

/** The nearest tile in a direction; straying sideways costs three times. */
function voisine(depuis: Tuile, [ligne, colonne]: readonly [number, number], tuiles: readonly Tuile[]): Tuile | undefined {
  const [, l, c] = depuis;
  const cout = ([, tl, tc]: Tuile): number => (ligne === 0 ? Math.abs(tc - c) + 3 * Math.abs(tl - l) : Math.abs(tl - l) + 3 * Math.abs(tc - c));
  return tuiles.filter(([, tl, tc]) => (tl - l) * ligne + (tc - c) * colonne > 0).sort((a, b) => cout(a) - cout(b))[0];
}

/** The 101 départements as equal tiles: one stop for Tab, arrows between tiles; the choice opens the panel beside. */
export function Carte({ territoires, region, choisi, choisir }: Props): ReactNode {
  const liste = useRef<HTMLUListElement>(null);
  const connus = new Map(territoires.map((t) => [t.code, t]));
  const actives = TUILES.filter(([code]) => connus.has(code) && (region === null || connus.get(code)?.region === region));
  const [visee, viser] = useState<string | null>(null);
  const arret = actives.find(([code]) => code === visee)?.[0] ?? actives.find(([code]) => code === choisi)?.[0] ?? actives[0]?.[0];
  const deplacer = (evenement: KeyboardEvent, depuis: Tuile): void => {
    const sens = FLECHES[evenement.key];
    const suivante = sens ? voisine(depuis, sens, actives) : undefined;
    if (!sens) return;
    evenement.preventDefault();
    if (!suivante) return;
    viser(suivante[0]);
    liste.current?.querySelector<HTMLElement>(`[data-code="${suivante[0]}"]`)?.focus();
  };
  return (
    <div className="tableau-zone" tabIndex={0} role="region" aria-label="Carte, défilable">
      <div className="carte-t">
        <Legende territoires={region === null ? territoires : territoires.filter((t) => t.region === region)} />
        <span className="om" aria-hidden="true">Outre-mer</span>
        <ul ref={liste} aria-label="Départements">
          {TUILES.map((tuile) => {
            const [code, ligne, colonne] = tuile;
            const territoire = connus.get(code);
            const place = { left: `${colonne * PAS}rem`, top: `${ligne * PAS}rem` };
            if (!territoire) return null;
            if (!actives.includes(tuile)) return <li key={code} style={place} aria-hidden="true"><span className="tu tu-hors">{code}</span></li>;
            const { icone: Icone, classe, mot } = ASPECTS[territoire.etat];
            return (
              <li key={code} style={place}>
                <button
                  type="button" className={`tu ${classe}`} data-code={code} aria-pressed={code === choisi} tabIndex={code === arret ? 0 : -1}
                  onClick={() => { viser(code); choisir(code === choisi ? null : code); }} onKeyDown={(evenement) => deplacer(evenement, tuile)}
                >
                  <span>{code}<span className="sr"> {territoire.nom}, {mot}</span></span><Icone className="ic" aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function Legende({ territoires }: { territoires: readonly Territoire[] }): ReactNode {
  return (
    <ul className="cleconf" aria-label="Légende">
      {ETATS.map((etat) => {
        const { icone: Icone, classe, mot } = ASPECTS[etat];
        return <li key={etat}><span className={`mini ${classe}`}><Icone className="ic" aria-hidden="true" /></span><Typo>{mot}</Typo><b className="num">{territoires.filter((t) => t.etat === etat).length}</b></li>;
      })}
    </ul>
  );
}
