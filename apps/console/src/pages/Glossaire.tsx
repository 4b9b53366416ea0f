import type { ReactNode } from 'react';
import { PageLibre } from '../coquille/PageLibre';

/** The words of the screens, with where they come from. */
const MOTS: readonly (readonly [mot: string, sens: string, source: string])[] = [
  ['Accord', 'Texte signé par l’État, l’opérateur et les réseaux, national ou décliné en région. Ses règles ont une force et une validité.', 'Accord-cadre 2015'],
  ['Avis', 'Position d’une instance consultée, favorable, réservée ou défavorable.', 'Code du travail, R5112-17'],
  ['CDIAE', 'Conseil départemental de l’insertion par l’activité économique, présidé par le préfet.', 'Code du travail, R5112-17'],
  ['Compte rendu', 'Ce qui s’est dit et décidé en réunion. Brouillon, puis publié aux participants, approuvé, transmis.', 'BFC 2016, fiche 8'],
  ['CTA', 'Comité technique d’animation : local, opérationnel, piloté par l’opérateur, avec toutes les SIAE de son périmètre.', 'BFC 2016, fiche 8'],
  ['Diffusion', 'Envoi du compte rendu à ses participants.', 'BFC 2016, fiche 8'],
  ['IAE', 'Insertion par l’activité économique.', 'Accord-cadre 2015'],
  ['Instance', 'Organe de gouvernance : comité de pilotage, CDIAE, CTA, groupe de travail.', 'Accord-cadre 2015, art. 3 à 5'],
  ['Mandat', 'Rôle d’une personne, au nom d’une organisation, sur une période. La seule source de ses droits.', 'plateforme'],
  ['Manque', 'Ce qui empêche encore un acte, avec le lien qui le règle.', 'plateforme'],
  ['Ordre du jour', 'Points d’une réunion. Il est concerté : les SIAE en proposent avant un CTA.', 'BFC 2016, fiche 8'],
  ['Réseau', 'Fédération de SIAE, nationale ou régionale.', 'Accord-cadre 2015, art. 1'],
  ['SIAE', 'Structure de l’IAE : atelier et chantier d’insertion (ACI), association intermédiaire (AI), entreprise d’insertion (EI), entreprise de travail temporaire d’insertion (ETTI).', 'Accord-cadre 2015'],
  ['Transmission', 'Envoi du compte rendu à une autre instance, qui en accuse réception.', 'BFC 2016, fiche 8'],
];

/** The glossary, open to everyone. */
export default function Glossaire(): ReactNode {
  return (
    <PageLibre titre="Glossaire" intro={<p>Les mots des écrans, et d’où ils viennent.</p>}>
      <div className="carte">
        <table className="tableau empile">
          <caption className="sr">Mots de la plateforme</caption>
          <thead><tr><th scope="col">Mot</th><th scope="col">Sens</th><th scope="col">Source</th></tr></thead>
          <tbody>{MOTS.map(([mot, sens, source]) => <tr key={mot}><th scope="row"><b className="fort">{mot}</b></th><td>{sens}</td><td className="petit second">{source}</td></tr>)}</tbody>
        </table>
      </div>
    </PageLibre>
  );
}
