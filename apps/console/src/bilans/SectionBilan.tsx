import { Check, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { RubriqueBilan } from '../api/genere';
import { Typo } from '../composants/Typo';
import { adresseRubrique, titreRubrique, type BilanVu, type Chiffre } from './bilan';
import { CarteChiffre } from './CarteChiffre';
import { ChiffresCles } from './ChiffresCles';
import { Narratif } from './Narratif';
import { TableauChiffres } from './TableauChiffres';
import { TableauRythme } from './TableauRythme';

interface Props {
  bilan: BilanVu;
  rubrique: RubriqueBilan;
  chiffres: readonly Chiffre[];
  chiffre: Chiffre | undefined;
  cibleEtat: HTMLElement | null;
  lue: boolean;
  noter: (rubrique: RubriqueBilan) => void;
}

/** One section: the figures of the whole, what the committee says, the figure that is open, then all of them. */
export function SectionBilan({ bilan, rubrique, chiffres, chiffre, cibleEtat, lue, noter }: Props): ReactNode {
  const redige = bilan.actions.includes('enregistrerNarratif');
  return (
    <>
      <ChiffresCles bilan={bilan} />
      <Narratif bilan={bilan} rubrique={rubrique} cibleEtat={cibleEtat} />
      {chiffre ? <CarteChiffre bilan={bilan} chiffre={chiffre} /> : null}
      {chiffre ? <Voisins bilan={bilan} chiffres={chiffres} chiffre={chiffre} /> : null}
      <TableauChiffres bilan={bilan} chiffres={chiffres} courant={chiffre?.code} />
      {rubrique === 'RYTHME' ? <TableauRythme bilan={bilan} /> : null}
      {redige ? null : <Lu bilan={bilan} rubrique={rubrique} lue={lue} noter={noter} />}
    </>
  );
}

function Voisins({ bilan, chiffres, chiffre }: { bilan: BilanVu; chiffres: readonly Chiffre[]; chiffre: Chiffre }): ReactNode {
  const rang = chiffres.indexOf(chiffre);
  const [avant, apres] = [chiffres[rang - 1], chiffres[rang + 1]];
  if (!avant && !apres) return null;
  const vers = (autre: Chiffre) => adresseRubrique(bilan.id, autre.rubrique, autre.code);
  return (
    <nav className="rang entre voisins" aria-label="Chiffre précédent et suivant">
      {avant ? <Link className="bouton bouton-s" to={vers(avant)} state={{ onglet: true }}><ChevronLeft className="ic" aria-hidden="true" />Précédent<span className="sr"> : {avant.intitule}</span></Link> : <span />}
      <span className="legende num">{rang + 1} sur {chiffres.length}</span>
      {apres ? <Link className="bouton bouton-s" to={vers(apres)} state={{ onglet: true }}>Suivant<span className="sr"> : {apres.intitule}</span><ChevronRight className="ic" aria-hidden="true" /></Link> : <span />}
    </nav>
  );
}

/** The end of a section: said to be read, then the next. */
function Lu({ bilan, rubrique, lue, noter }: Pick<Props, 'bilan' | 'rubrique' | 'lue' | 'noter'>): ReactNode {
  const naviguer = useNavigate();
  const { rubriques } = bilan.contenu;
  const suivante = rubriques[rubriques.indexOf(rubrique) + 1];
  const noterPuisSuivre = () => {
    noter(rubrique);
    if (suivante) void naviguer(adresseRubrique(bilan.id, suivante));
  };
  return (
    <div className="rang entre">
      {lue ? <span className="petit second" role="status"><Check className="ic" aria-hidden="true" /> Vous avez lu cette section</span> : <span />}
      {lue && !suivante ? null : (
        <button type="button" className="bouton bouton-lu" onClick={noterPuisSuivre}>
          {lue ? null : <Check className="ic" aria-hidden="true" />}<span><Typo>{[lue ? '' : 'Lu', suivante ? `${lue ? '' : 'passer à '}${titreRubrique(bilan, suivante)}` : ''].filter(Boolean).join(', ')}</Typo></span>{suivante ? <ChevronRight className="ic" aria-hidden="true" /> : null}
        </button>
      )}
    </div>
  );
}
