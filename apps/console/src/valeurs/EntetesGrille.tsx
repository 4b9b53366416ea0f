import { Fragment, type ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import { nomIndicateur, type GrilleValeurs } from './grilles';
import { finitTaux } from './Totaux';
import type { ColonneGrille, TableauValeurs } from './tableaux';

interface Props { grille: GrilleValeurs; /** Last day of the period. */ fin: string }

/** What each column is: its indicator when there are several, its type or its term, and which figure is which. */
export function EntetesGrille({ grille, fin }: Props): ReactNode {
  const { tableaux, colonnes, entete } = grille;
  const plusieurs = tableaux.length > 1;
  const etages = plusieurs && tableaux.some((tableau) => tableau.colonnes.length > 1);
  const bas = etages ? colonnes.filter(({ indicateur }) => !estSeule(tableaux, indicateur.id)) : colonnes;
  return (
    <thead>
      {etages ? (
        <tr>
          <th scope="col" rowSpan={2}>{entete}</th>
          {tableaux.map((tableau) => (estSeule(tableaux, tableau.indicateur.id)
            ? <th key={tableau.cle} scope="col" rowSpan={2}><Titre tableau={tableau} fin={fin} /></th>
            : <th key={tableau.cle} scope="colgroup" colSpan={tableau.colonnes.length + tableau.colonnes.filter(finitTaux).length}><Nom tableau={tableau} /></th>))}
        </tr>
      ) : null}
      <tr>
        {etages ? null : <th scope="col">{entete}</th>}
        {bas.map((colonne) => (
          <Fragment key={colonne.cle}>
            <th scope="col">{plusieurs && !etages ? <Titre tableau={tableauDe(tableaux, colonne)} fin={fin} /> : <><Typo>{colonne.titre}</Typo><Annees tableau={tableauDe(tableaux, colonne)} fin={fin} /></>}</th>
            {finitTaux(colonne) ? <th scope="col">Taux</th> : null}
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

const tableauDe = (tableaux: readonly TableauValeurs[], { indicateur }: ColonneGrille): TableauValeurs | undefined => tableaux.find((tableau) => tableau.indicateur.id === indicateur.id);
const estSeule = (tableaux: readonly TableauValeurs[], indicateurId: string): boolean => tableaux.some(({ indicateur, colonnes }) => indicateur.id === indicateurId && colonnes.length === 1);

function Titre({ tableau, fin }: { tableau: TableauValeurs | undefined; fin: string }): ReactNode {
  return tableau ? <><Nom tableau={tableau} /><Annees tableau={tableau} fin={fin} /></> : null;
}

/** The code first: it is what the accord and the workbook say. */
function Nom({ tableau }: { tableau: TableauValeurs }): ReactNode {
  return <span className="nom-colonne" title={nomIndicateur(tableau)}><b>{tableau.indicateur.code}</b> <Typo>{tableau.indicateur.intitule}</Typo></span>;
}

/** « 2026 | 2025 »: which figure is which, under the name of the column. */
function Annees({ tableau, fin }: { tableau: TableauValeurs | undefined; fin: string }): ReactNode {
  const precedente = tableau?.lignes.flatMap((ligne) => ligne.valeurs).find((valeur) => valeur?.precedente)?.precedente;
  if (!precedente) return null;
  const annee = fin.slice(0, 4);
  const avant = /\b20\d\d\b/u.exec(precedente.libelle)?.[0];
  return <small>{avant && avant !== annee ? `${annee} | ${avant}` : 'saisie | avant'}</small>;
}
