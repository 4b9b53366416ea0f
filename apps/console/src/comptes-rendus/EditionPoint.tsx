import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router-dom';
import { citationArticle } from '../accords/article';
import type { CompteRenduVuFragment, PointVuFragment } from '../api/genere';
import { Citation } from '../composants/Citation';
import { Typo } from '../composants/Typo';
import { EtatTexte } from '../redaction/EtatTexte';
import { ZoneTexte } from '../redaction/ZoneTexte';
import { Decisions } from './Decisions';
import { useSynthese } from './synthese';

interface Props { compteRendu: CompteRenduVuFragment; point: PointVuFragment; rang: number; voisins: { avant: string | null; apres: string | null }; cibleEtat: HTMLElement | null }

/** One item of the minutes: what was said, what was decided. */
export function EditionPoint({ compteRendu, point, rang, voisins, cibleEtat }: Props): ReactNode {
  const connue = compteRendu.syntheses.find((synthese) => synthese.pointId === point.id);
  const synthese = useSynthese(compteRendu.id, point.id, connue ?? { texte: '', revision: 0 });
  const id = useId();
  return (
    <section className="carte" aria-labelledby={`${id}-titre`}>
      {cibleEtat ? createPortal(<EtatTexte etat={synthese.etat} />, cibleEtat) : null}
      <div className="carte-tete">
        <h2 id={`${id}-titre`}><Typo>{`${rang}. ${point.titre}`}</Typo></h2>
        {point.article ? <span className="pousse"><Citation citation={citationArticle(point.article)} /></span> : null}
      </div>
      <div className="carte-corps pile">
        <ZoneTexte libelle="Synthèse des échanges" aide="Jamais de situation individuelle : l’instance traite de cas types." texte={synthese} objet="ce point" />
        <Decisions compteRendu={compteRendu} pointId={point.id} />
      </div>
      <nav className="bas-tableau" aria-label="Point précédent et suivant">
        {voisins.avant ? <Link className="bouton bouton-s" to={voisins.avant} state={{ onglet: true }}><ChevronLeft className="ic" aria-hidden="true" />Point {rang - 1}</Link> : null}
        <span className="pousse legende"><kbd>Alt</kbd> <kbd>↓</kbd> point suivant</span>
        {voisins.apres ? <Link className="bouton bouton-s" to={voisins.apres} state={{ onglet: true }}>Point {rang + 1}<ChevronRight className="ic" aria-hidden="true" /></Link> : null}
      </nav>
    </section>
  );
}
