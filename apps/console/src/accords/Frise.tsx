import { joursEntre } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import type { ChronologieAccordQuery } from '../api/genere';

type Etape = ChronologieAccordQuery['chronologieAccord']['etapes'][number];

const LARGE = 1000;
const HAUT = 64;
const LIGNE = 26;
const MARGE = 24;

/** The day at which a step stands: when it took place, else when it is expected. */
export const jourEtape = (etape: Etape): string | null => etape.jour ?? etape.avantLe ?? etape.auPlusTot;

/** The life of an accord on one line. A picture only: the list below it says the same in words. */
export function Frise({ etapes, jour }: { etapes: readonly Etape[]; jour: string }): ReactNode {
  const jours = etapes.flatMap((e) => jourEtape(e) ?? []).concat(jour === '' ? [] : [jour]).sort();
  const [debut, fin] = [jours[0], jours.at(-1)];
  if (debut === undefined || fin === undefined || debut === fin) return null;
  const x = (j: string): number => MARGE + ((LARGE - 2 * MARGE) * joursEntre(debut, j)) / joursEntre(debut, fin);
  const effet = etapes.find((e) => e.genre === 'EFFET')?.jour ?? debut;
  const terme = etapes.find((e) => e.genre === 'FIN')?.jour ?? fin;
  const annees = Array.from({ length: Number(fin.slice(0, 4)) - Number(debut.slice(0, 4)) }, (_, rang) => Number(debut.slice(0, 4)) + rang + 1);
  return (
    <svg className="vie" viewBox={`0 0 ${LARGE} ${HAUT}`} aria-hidden="true" focusable="false">
      <line className="vie-axe" x1={MARGE} x2={LARGE - MARGE} y1={LIGNE} y2={LIGNE} />
      <line className="vie-duree" x1={x(effet)} x2={x(terme)} y1={LIGNE} y2={LIGNE} />
      {annees.map((annee) => <g key={annee}><line className="vie-annee" x1={x(`${annee}-01-01`)} x2={x(`${annee}-01-01`)} y1={LIGNE + 8} y2={LIGNE + 14} /><text className="vie-mot" x={x(`${annee}-01-01`)} y={LIGNE + 30}>{annee}</text></g>)}
      {jour >= debut && jour <= fin ? <line className="vie-jour" x1={x(jour)} x2={x(jour)} y1={4} y2={LIGNE + 16} /> : null}
      {etapes.map((etape) => {
        const le = jourEtape(etape);
        if (le === null) return null;
        return etape.etat === 'EN_RETARD'
          ? <rect key={etape.cle} className="vie-retard" x={x(le) - 7} y={LIGNE - 7} width={14} height={14} />
          : <circle key={etape.cle} className={etape.etat === 'RESPECTE' ? 'vie-fait' : 'vie-attendu'} cx={x(le)} cy={LIGNE} r={7} />;
      })}
    </svg>
  );
}
