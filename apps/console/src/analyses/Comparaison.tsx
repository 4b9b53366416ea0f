import type { ReactNode } from 'react';
import { mesureDe } from '../composants/graphique-mesure';
import { Typo } from '../composants/Typo';
import type { AnalyseVue } from './presentation';

interface Fait { titre: string; valeur: string; note: string }

/** The figure beside its former self and the level above: three numbers, none alone. */
export function Comparaison({ analyse }: { analyse: AnalyseVue }): ReactNode {
  const { total, niveauDessus, indicateur: { unite }, periode } = analyse;
  const avant = total.precedente;
  const faits: Fait[] = [
    { titre: periode ?? 'La période', valeur: mesureDe(total, unite).mot, note: total.manquantes > 0 ? `${total.comptees} chiffre${total.comptees > 1 ? 's' : ''} accepté${total.comptees > 1 ? 's' : ''} sur ${total.comptees + total.nonCommuniquees + total.manquantes}` : 'tous les chiffres attendus sont acceptés' },
    ...(avant ? [{ titre: avant.periode, valeur: unite === 'POURCENTAGE' ? (avant.taux ?? '–') : mesureDe({ ...avant, comptees: 1, nonCommuniquees: 0, manquantes: 0 }, unite).mot, note: total.ecart ? `${total.ecart.mot}${total.ecart.complet ? '' : ' à périmètre constant'}` : 'ne se compare pas' }] : []),
    ...(niveauDessus ? [{ titre: niveauDessus.libelle, valeur: mesureDe(niveauDessus, unite).mot, note: 'le niveau au-dessus, même période' }] : []),
  ];
  // Alone, a figure is in the sentence above: nothing stands beside it.
  if (faits.length < 2) return null;
  return (
    <section aria-labelledby="comparaison">
      <h2 id="comparaison" className="sr">Comparaisons</h2>
      <ul className="carte faits-analyse">
        {faits.map(({ titre, valeur, note }) => (
          <li key={titre}>
            <p className="petit second"><Typo>{titre}</Typo></p>
            <span className="chiffre"><Typo>{valeur}</Typo></span>
            <p className="petit second"><Typo>{note}</Typo></p>
          </li>
        ))}
      </ul>
    </section>
  );
}
