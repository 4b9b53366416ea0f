import type { ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import type { Carnet } from './carnet';
import { FormulaireValeurs } from './FormulaireValeurs';
import { Grille } from './Grille';
import { LegendeGrille } from './LegendeGrille';
import { grilles, nomIndicateur } from './grilles';
import { idsDe, type TableauValeurs } from './tableaux';

interface Props {
  tableaux: readonly TableauValeurs[];
  carnet: Carnet;
  vue: string;
  choisie: string | null;
  choisir: (id: string) => void;
  ouvrirDetail: () => void;
  annoncer: (message: string) => void;
  /** Each table says its indicator; alone, the page has said it. */
  titres: boolean;
}

/** The cells of the campaign: as grids, indicators that have the same rows side by side, or as forms, one by one. */
export function TableauxSaisie({ tableaux, vue, ...reste }: Props): ReactNode {
  const plusieurs = new Set(tableaux.map(({ organisationId }) => organisationId)).size > 1;
  return <div className="pile-5">{vue === 'formulaire' ? <Formulaires tableaux={tableaux} plusieurs={plusieurs} {...reste} /> : <Grilles tableaux={tableaux} plusieurs={plusieurs} {...reste} />}</div>;
}

type PropsVue = Omit<Props, 'vue'> & { /** Several organisations answer: each table says whose it is. */ plusieurs: boolean };

function Formulaires({ tableaux, carnet, titres, plusieurs }: PropsVue): ReactNode {
  return tableaux.map((tableau) => (
    <Tableau key={tableau.cle} nom={nomIndicateur(tableau)} titre={titres} de={plusieurs ? tableau.organisationNom : null} carnet={carnet} ids={idsDe(tableau)}>
      <FormulaireValeurs tableau={tableau} carnet={carnet} niveau={titres ? 3 : 2} />
    </Tableau>
  ));
}

function Grilles({ tableaux, carnet, titres, plusieurs, ...gestes }: PropsVue): ReactNode {
  return (
    <>
      {grilles(tableaux).map((grille) => (
        <Tableau key={grille.cle} nom={grille.nom} titre={titres} de={plusieurs ? grille.organisationNom : null} carnet={carnet} ids={idsDe(grille)}>
          <Grille grille={grille} carnet={carnet} legende={`${grille.nom}, par ${grille.entete.toLowerCase()}`} {...gestes} />
        </Tableau>
      ))}
      <p className="legende clavier-grille">
        <kbd>Entrée</kbd> cellule du dessous <kbd>Ctrl</kbd> <kbd>V</kbd> coller un bloc <kbd>N</kbd> non communiqué <kbd>F2</kbd> détail de la cellule <kbd>Échap</kbd> rendre la valeur enregistrée. Une cellule vide n’est jamais comptée comme zéro.
      </p>
    </>
  );
}

interface PropsTableau { nom: string; titre: boolean; de: string | null; carnet: Carnet; ids: readonly string[]; children: ReactNode }

function Tableau({ nom, titre, de, carnet, ids, children }: PropsTableau): ReactNode {
  return (
    <section className="carte" aria-label={de ? `${nom}, ${de}` : nom}>
      {titre || de ? <div className="carte-tete"><h2><Typo>{nom}</Typo>{de ? <span className="legende"><Typo>{de}</Typo></span> : null}</h2></div> : null}
      {children}
      <LegendeGrille carnet={carnet} ids={ids} />
    </section>
  );
}
