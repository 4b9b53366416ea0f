import { ajouterJours } from '@gouvernance-iae/domaine';
import { ouvreDes } from './calendrier';
import { instantLocal } from './instant';
import type { AccordFictif, AccordNationalFictif, ActeFictif } from './plan';

export interface RecetteTextes {
  readonly id: (cle: string) => string;
  readonly accord: AccordFictif;
  readonly accordNational: AccordNationalFictif;
}

/** The texts of the fictitious accords, which an administrator attached as soon as they applied. */
export function actesTextes({ id, accord, accordNational }: RecetteTextes): readonly ActeFictif[] {
  const instant = instantLocal(ouvreDes(ajouterJours(accord.reglesDes, 13)), '14:30');
  const deposer = (accordId: string, nom: string, titre: string, lignes: readonly string[]): ActeFictif => ({ acte: 'deposerTexte', instant, par: id('administrateur'), id: id(`texte/${nom}`), accordId, nom, titre, soustitre: 'Texte de l’accord', lignes });
  return [
    deposer(accord.id, 'Accord régional signé.pdf', accord.titre, [
      `Entre ${accord.signataires.map(({ nom }) => nom).join(', ')}.`,
      ...accord.articles.filter(({ genre }) => genre === 'ARTICLE').map(({ code, titre }) => `${code.charAt(0).toUpperCase()}${code.slice(1)}\u00a0: ${titre}`),
    ]),
    deposer(accord.id, 'Annexe 1, indicateurs.csv', 'Indicateurs de suivi de l’accord', ['code;qui le donne;quand', 'F4-2;chaque réseau;chaque trimestre', 'F5-7;le service de l’État du département;chaque année']),
    deposer(accordNational.id, 'Accord-cadre national signé.pdf', accordNational.titre, ['Les signataires en déclinent les engagements dans chaque région, et en font un bilan chaque année.']),
  ];
}
