import type { AccordReference } from '../types';
import { articlesDuPlan } from './plan';

/** Accord-cadre national 2015–2018. Its text is of March 2015; the day of its signature is the one BFC2016 gives. */
export const AC2015: AccordReference = {
  code: 'AC2015',
  titre: 'Accord-cadre entre l’État, Pôle emploi et les réseaux de l’IAE (2015-2018)',
  niveau: 'NATIONAL',
  region: null,
  signeLe: '2015-09-10',
  effetLe: '2015-09-10',
  finLe: '2018-12-31',
  aConfirmer: null,
  decline: null,
  resiliation: { demeureMois: 1, preavisMois: 3, article: 'article 9' },
  evenements: [{ genre: 'EVALUATION', titre: 'Évaluation externe de l’accord', avantLe: '2017-12-31', citation: 'article 7' }],
  signataires: [
    { rang: 1, nom: 'Délégation générale à l’emploi et à la formation professionnelle (DGEFP)', qualite: 'Déléguée générale à l’emploi et à la formation professionnelle', pour: 'État' },
    { rang: 2, nom: 'Pôle emploi', qualite: 'Directeur général', pour: 'Pôle emploi' },
    { rang: 3, nom: 'Pôle emploi', qualite: 'Président du conseil d’administration', pour: 'Pôle emploi' },
    { rang: 4, nom: 'CHANTIER école', qualite: 'Président', pour: 'CHANTIER école' },
    { rang: 5, nom: 'Fédération des entreprises d’insertion (FEI)', qualite: 'Président', pour: 'Fédération des entreprises d’insertion' },
    { rang: 6, nom: 'Comité national de liaison des régies de quartier (CNLRQ)', qualite: 'Présidente', pour: 'CNLRQ' },
    { rang: 7, nom: 'COORACE, solidaires pour l’emploi', qualite: 'Président', pour: 'COORACE' },
    { rang: 8, nom: 'Fédération nationale des associations d’accueil et de réinsertion sociale (FNARS)', qualite: 'Président', pour: 'FNARS' },
    { rang: 9, nom: 'Emmaüs France', qualite: 'Président', pour: 'Emmaüs France' },
    { rang: 10, nom: 'Réseau Cocagne', qualite: 'Président', pour: 'Réseau Cocagne' },
    { rang: 11, nom: 'Tissons la Solidarité', qualite: 'Président', pour: 'Tissons la Solidarité' },
    { rang: 12, nom: 'Union nationale des associations intermédiaires (UNAI)', qualite: 'Président', pour: 'UNAI' },
  ],
  articles: articlesDuPlan('AC2015', [
    { genre: 'ARTICLE', code: 'préambule', titre: 'Préambule' },
    {
      genre: 'ARTICLE', code: 'article 1', titre: 'Les partenaires', sous: [
        { genre: 'ARTICLE', code: 'article 1-1', titre: 'Présentation de la délégation générale à l’emploi et la formation professionnelle (DGEFP)' },
        { genre: 'ARTICLE', code: 'article 1-2', titre: 'Présentation de Pôle emploi' },
        { genre: 'ARTICLE', code: 'article 1-3', titre: 'Présentation du Comité national de liaison des régies de quartier (CNLRQ)' },
        { genre: 'ARTICLE', code: 'article 1-4', titre: 'Présentation de COORACE, solidaires pour l’emploi' },
        { genre: 'ARTICLE', code: 'article 1-5', titre: 'Présentation d’Emmaüs France' },
        { genre: 'ARTICLE', code: 'article 1-6', titre: 'Présentation de la Fédération nationale des associations d’accueil et de réinsertion sociale (FNARS)' },
        { genre: 'ARTICLE', code: 'article 1-7', titre: 'Présentation de CHANTIER école' },
        { genre: 'ARTICLE', code: 'article 1-8', titre: 'Présentation de la Fédération des entreprises d’insertion' },
        { genre: 'ARTICLE', code: 'article 1-9', titre: 'Présentation du Réseau Cocagne' },
        { genre: 'ARTICLE', code: 'article 1-10', titre: 'Présentation de l’Union nationale des associations intermédiaires (UNAI)' },
        { genre: 'ARTICLE', code: 'article 1-11', titre: 'Présentation de Tissons la Solidarité' },
      ],
    },
    { genre: 'ARTICLE', code: 'article 2', titre: 'Objet de l’accord-cadre' },
    {
      genre: 'ARTICLE', code: 'article 3', titre: 'Les axes d’engagement', sous: [
        { genre: 'AXE', code: 'axe 1', titre: 'Partager la connaissance territoriale de l’IAE pour engager des actions communes' },
        {
          genre: 'AXE', code: 'axe 2', titre: 'Sécuriser et améliorer la qualité des parcours du public en insertion pour faciliter le retour à l’emploi', sous: [
            { genre: 'ETAPE', code: 'étape 1', titre: 'Du repérage des publics jusqu’à l’embauche par une SIAE' },
            { genre: 'ETAPE', code: 'étape 2', titre: 'Le suivi des parcours et l’accompagnement des publics en insertion' },
            { genre: 'ETAPE', code: 'étape 3', titre: 'La sortie de la SIAE et la poursuite du parcours' },
          ],
        },
        { genre: 'AXE', code: 'axe 3', titre: 'Préciser et améliorer le pilotage opérationnel et les complémentarités entre les différentes instances' },
      ],
    },
    { genre: 'ARTICLE', code: 'article 4', titre: 'Le pilotage de l’accord-cadre' },
    { genre: 'ARTICLE', code: 'article 5', titre: 'Modalités de déploiement de l’accord et pilotage régional' },
    { genre: 'ARTICLE', code: 'article 6', titre: 'Durée du présent accord' },
    { genre: 'ARTICLE', code: 'article 7', titre: 'Évaluation du présent accord-cadre' },
    { genre: 'ARTICLE', code: 'article 8', titre: 'Modification du présent accord-cadre' },
    { genre: 'ARTICLE', code: 'article 9', titre: 'Résiliation du présent accord-cadre' },
    { genre: 'ANNEXE', code: 'annexe 1', titre: 'Feuille de route 2015' },
    { genre: 'ANNEXE', code: 'annexe 2', titre: 'L’agrément délivré par Pôle emploi' },
    { genre: 'ANNEXE', code: 'annexe 3', titre: 'Indicateurs de suivi de l’accord et préconisations d’indicateurs régionaux' },
    { genre: 'ANNEXE', code: 'annexe 4', titre: 'Synthèse de l’évaluation Geste/Pluricité' },
  ]),
};
