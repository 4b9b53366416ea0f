import { ajouterJours } from './jour';
import type { Regle } from './objets';
import { reglesApplicables, type ReglesApplicables, type SituationRegle } from './regle';

type Appliquer = (situation: SituationRegle) => ReglesApplicables;

function memoire(regles: readonly Regle[]): Appliquer {
  const bornes = [...new Set(regles.flatMap(({ debut, fin }) => (fin === null ? [debut] : [debut, ajouterJours(fin, 1)])))].sort();
  const propres = new Set(regles.flatMap(({ instanceId }) => instanceId ?? []));
  const vues = new Map<string, ReglesApplicables>();
  return (situation) => {
    const rang = bornes.findLastIndex((borne) => borne <= situation.jour);
    const cle = `${rang}|${situation.typeInstance}|${situation.departements.join()}|${propres.has(situation.instanceId) ? situation.instanceId : ''}`;
    const vue = vues.get(cle);
    if (vue) return vue;
    const trouvees = reglesApplicables(regles, situation);
    vues.set(cle, trouvees);
    return trouvees;
  };
}

const memoires = new WeakMap<readonly Regle[], Appliquer>();

/**
 * `reglesApplicables`, remembered for one list of rules: they change on a few days only, and between two of them the same
 * question has the same answer. Judging a whole nation asks it thousands of times.
 */
export function reglesEnMemoire(regles: readonly Regle[]): Appliquer {
  const connue = memoires.get(regles);
  if (connue) return connue;
  const nouvelle = memoire(regles);
  memoires.set(regles, nouvelle);
  return nouvelle;
}
