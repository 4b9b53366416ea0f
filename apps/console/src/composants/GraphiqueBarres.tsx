import { nombre } from '@gouvernance-iae/domaine';
import { useId, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { disposer, type Barre, type LigneGraphique, type Mesure, type Plan, type Rangee } from './graphique-plan';

const INTERLIGNE = 15;
const MONTEE = 3.5;

/** « 1er », « 3e » raised, as everywhere else. */
function Ordinaux({ texte }: { texte: string }): ReactNode {
  return texte.split(/(?<=\d)(er|re|e)(?=\s|$)/u).map((morceau, rang) => (rang % 2 === 0
    ? <tspan key={rang} {...(rang > 0 ? { dy: MONTEE } : {})}>{morceau}</tspan>
    : <tspan key={rang} className="graphique-exposant" dy={-MONTEE}>{morceau}</tspan>));
}

/** Before the drawing knows its room. */
const LARGEUR = 640;

interface Props {
  titre: string;
  /** What the picture shows, for who does not see it. */
  description: string;
  lignes: readonly LigneGraphique[];
  taux: boolean;
  repere: number | null;
}

/** Bars drawn by hand, with the value written at the end of each line: nothing waits for a hover. */
export function GraphiqueBarres({ titre, description, lignes, taux, repere }: Props): ReactNode {
  const id = useId();
  const cadre = useRef<HTMLDivElement>(null);
  const plan = disposer(lignes, { largeur: useLargeur(cadre), taux, repere });
  return (
    <div ref={cadre} className="graphique-cadre">
      <svg className="graphique-dessin" viewBox={`0 0 ${plan.largeur} ${plan.hauteur}`} role="img" aria-labelledby={`${id}-t ${id}-d`} focusable="false">
        <title id={`${id}-t`}>{titre}</title>
        <desc id={`${id}-d`}>{description}</desc>
        <defs>
          <pattern id={`${id}-h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="graphique-hachure-fond" width="6" height="6" />
            <rect className="graphique-hachure-trait" width="2.5" height="6" />
          </pattern>
        </defs>
        <Graduations plan={plan} taux={taux} />
        {plan.rangees.map((rangee) => <LigneBarres key={rangee.ligne.cle} rangee={rangee} plan={plan} hachure={`url(#${id}-h)`} />)}
        {repere === null ? null : <path className="graphique-repere" d={`M${plan.position(repere)} 0V${plan.bas}`} />}
      </svg>
    </div>
  );
}

/** The room given to the drawing, followed as the window changes. */
function useLargeur(cadre: RefObject<HTMLDivElement | null>): number {
  const [largeur, retenir] = useState(LARGEUR);
  useLayoutEffect(() => {
    const element = cadre.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const mesurer = () => retenir(Math.max(220, Math.round(element.clientWidth) || LARGEUR));
    mesurer();
    const observateur = new ResizeObserver(mesurer);
    observateur.observe(element);
    return () => observateur.disconnect();
  }, [cadre]);
  return largeur;
}

function Graduations({ plan, taux }: { plan: Plan; taux: boolean }): ReactNode {
  return (
    <g className="graphique-graduations">
      {plan.graduations.map(({ x, valeur }, rang) => (
        <g key={valeur}>
          <path d={`M${x} 2V${plan.bas}`} />
          <text x={x} y={plan.bas + 15} textAnchor={rang === 0 && plan.debut < 10 ? 'start' : 'middle'}>{taux ? `${nombre(valeur * 100)}\u00a0%` : nombre(valeur)}</text>
        </g>
      ))}
    </g>
  );
}

function LigneBarres({ rangee: { ligne, etiquette, barres }, plan, hachure }: { rangee: Rangee; plan: Plan; hachure: string }): ReactNode {
  return (
    <g>
      <text className="graphique-etiquette" textAnchor={etiquette.ancre} x={etiquette.x} y={etiquette.y}>
        {etiquette.textes.map((texte, rang) => <tspan key={texte} x={etiquette.x} y={etiquette.y + rang * INTERLIGNE}><Ordinaux texte={texte} /></tspan>)}
        {etiquette.note ? <tspan className="graphique-note" x={etiquette.x} y={etiquette.y + etiquette.textes.length * INTERLIGNE}>{etiquette.note}</tspan> : null}
      </text>
      {barres.map((barre) => {
        const derniere = barre.rang === barres.length - 1;
        return <UneBarre key={barre.rang} barre={barre} plan={plan} ancienne={!derniere} alerte={derniere && (ligne.alerte ?? false)} hachure={hachure} />;
      })}
    </g>
  );
}

function UneBarre({ barre: { y, hauteur, largeur, mesure }, plan, ancienne, alerte, hachure }: { barre: Barre; plan: Plan; ancienne: boolean; alerte: boolean; hachure: string }): ReactNode {
  const milieu = y + hauteur / 2;
  const classe = alerte ? 'graphique-barre graphique-alerte' : ancienne ? 'graphique-barre graphique-ancienne' : 'graphique-barre';
  return (
    <g>
      {mesure.valeur === null
        ? <Absence mesure={mesure} debut={plan.debut} fin={plan.fin} y={y} hauteur={hauteur} />
        : <rect className={classe} x={plan.debut} y={y} width={largeur} height={hauteur} rx={2} style={alerte ? { fill: hachure } : undefined} />}
      <text className={alerte ? 'graphique-valeur graphique-valeur-alerte' : mesure.valeur === null ? 'graphique-valeur graphique-mot' : ancienne ? 'graphique-valeur graphique-valeur-ancienne' : 'graphique-valeur'} x={plan.largeur - 1} y={milieu + 4} textAnchor="end">{mesure.mot}</text>
      {alerte ? <path className="graphique-triangle" d={`M${plan.fin + 6} ${milieu + 5}l5.5-10 5.5 10z`} /> : null}
    </g>
  );
}

/** No figure, no bar: an empty place for what is missing, a struck circle for what was refused, a division for what has no rate. */
function Absence({ mesure, debut, fin, y, hauteur }: { mesure: Mesure; debut: number; fin: number; y: number; hauteur: number }): ReactNode {
  const milieu = y + hauteur / 2;
  switch (mesure.sans) {
    case 'NON_COMMUNIQUE':
      return <g className="graphique-signe"><circle cx={debut + 9} cy={milieu} r={6} /><path d={`M${debut + 4.8} ${milieu + 4.2}l8.4-8.4`} /></g>;
    case 'NON_CALCULABLE':
      return <g className="graphique-signe"><path d={`M${debut + 3} ${milieu}h12`} /><circle className="graphique-point" cx={debut + 9} cy={milieu - 4.5} r={1.4} /><circle className="graphique-point" cx={debut + 9} cy={milieu + 4.5} r={1.4} /></g>;
    case 'SANS_OBJET':
      return null;
    default:
      return <rect className="graphique-vide" x={debut + 0.75} y={y + 0.75} width={Math.max(0, fin - debut - 1.5)} height={hauteur - 1.5} rx={2} />;
  }
}
