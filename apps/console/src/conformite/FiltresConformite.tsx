import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { PuceListe } from '../composants/PuceListe';
import { ANNEE_MIN, TOUS, type Choix } from './adresse';
import type { Territoire } from './aspect';
import { OPTIONS_CRITERE } from './mots';
import { PuceJour } from './PuceJour';

interface Props { choix: Choix; changer: (changement: Readonly<Record<string, string | null>>) => void; regions: readonly Territoire[]; aujourdHui: string }

/** The chips above the map: the rule, the year, the day of the verdict, the région. */
export function FiltresConformite({ choix, changer, regions, aujourdHui }: Props): ReactNode {
  const courante = Number(aujourdHui.slice(0, 4));
  const annees = Array.from({ length: courante - ANNEE_MIN + 1 }, (_, rang) => String(courante - rang));
  // A replayed year is first seen as it stood at its end.
  const changerAnnee = (annee: number): void => changer({ annee: String(annee), jour: annee < courante ? `${annee}-12-31` : null });
  return (
    <div className="rang filtres" role="group" aria-label="Filtres">
      <PuceListe libelle="Règle" valeur={choix.critere ?? TOUS} options={OPTIONS_CRITERE} active choisir={(critere) => changer({ critere })} />
      <span className="groupe" role="group" aria-label="Année suivie">
        <button type="button" className="bouton bouton-s icone" aria-label="Année précédente" aria-disabled={choix.annee <= ANNEE_MIN} onClick={() => choix.annee > ANNEE_MIN && changerAnnee(choix.annee - 1)}><ChevronLeft className="ic" aria-hidden="true" /></button>
        <button type="button" className="bouton bouton-s icone" aria-label="Année suivante" aria-disabled={choix.annee >= courante} onClick={() => choix.annee < courante && changerAnnee(choix.annee + 1)}><ChevronRight className="ic" aria-hidden="true" /></button>
      </span>
      <PuceListe libelle="Année" valeur={String(choix.annee)} options={annees.map((a) => [a, a])} active choisir={(annee) => changerAnnee(Number(annee))} />
      <PuceJour libelle="Jour du verdict" annee={choix.annee} jour={choix.jour} aujourdHui={aujourdHui} choisir={(jour) => changer({ jour })} />
      <PuceListe libelle="Région" valeur={choix.region ?? ''} options={[['', 'toutes'], ...regions.map((r) => [r.code, r.nom] as const)]} active={choix.region !== null} choisir={(region) => changer({ region, territoire: null })} />
    </div>
  );
}
