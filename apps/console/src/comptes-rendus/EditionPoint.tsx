import { Check, ChevronLeft, ChevronRight, OctagonAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router-dom';
import { citationArticle } from '../accords/article';
import type { CompteRenduVuFragment, PointVuFragment } from '../api/genere';
import { Citation } from '../composants/Citation';
import { Typo } from '../composants/Typo';
import { horloge } from '../composants/dates';
import { ConflitSynthese } from './ConflitSynthese';
import { Decisions } from './Decisions';
import { DonneePersonnelle } from './DonneePersonnelle';
import { Editeur } from './Editeur';
import { useSynthese, type EtatSynthese } from './enregistrement';

interface Props { compteRendu: CompteRenduVuFragment; point: PointVuFragment; rang: number; voisins: { avant: string | null; apres: string | null }; cibleEtat: HTMLElement | null }

/** One item of the minutes: what was said, what was decided. */
export function EditionPoint({ compteRendu, point, rang, voisins, cibleEtat }: Props): ReactNode {
  const connue = compteRendu.syntheses.find((synthese) => synthese.pointId === point.id);
  const synthese = useSynthese(compteRendu.id, point.id, connue ?? { texte: '', revision: 0 });
  const id = useId();
  const [trouvaille] = synthese.trouvailles;
  const refusee = synthese.etat.genre === 'refuse' && !synthese.conflit ? synthese.etat.message : undefined;
  const erreur = trouvaille?.message ?? refusee;
  return (
    <section className="carte" aria-labelledby={`${id}-titre`}>
      {cibleEtat ? createPortal(<Etat etat={synthese.etat} />, cibleEtat) : null}
      <div className="carte-tete">
        <h2 id={`${id}-titre`}><Typo>{`${rang}. ${point.titre}`}</Typo></h2>
        {point.article ? <span className="pousse"><Citation citation={citationArticle(point.article)} /></span> : null}
      </div>
      <div className="carte-corps pile">
        {synthese.conflit ? <ConflitSynthese conflit={synthese.conflit} mien={synthese.html} resoudre={synthese.resoudre} /> : (
          <>
            <Editeur
              libelle="Synthèse des échanges" aide="Jamais de situation individuelle : l’instance traite de cas types."
              html={synthese.html} changer={synthese.changer} erreur={erreur} idErreur={`${id}-erreur`}
            />
            {trouvaille ? <DonneePersonnelle id={`${id}-erreur`} trouvaille={trouvaille} synthese={synthese} /> : null}
            {!trouvaille && erreur ? <p className="erreur" id={`${id}-erreur`} role="alert"><OctagonAlert className="ic" aria-hidden="true" /><span><Typo>{erreur}</Typo></span></p> : null}
          </>
        )}
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

function Etat({ etat }: { etat: EtatSynthese['etat'] }): ReactNode {
  if (etat.genre === 'attente') return <>Enregistrement…</>;
  if (etat.genre === 'refuse') return <>Non enregistré</>;
  if (!etat.modifieLe) return null;
  return <><Check className="ic" aria-hidden="true" /> Enregistré à {horloge(etat.modifieLe)}, version {etat.revision}</>;
}
