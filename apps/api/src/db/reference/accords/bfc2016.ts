import type { AccordReference } from '../types';
import { articlesDuPlan } from './plan';

/** Regional agreement that declines AC2015 in Bourgogne-Franche-Comté, with its eight fiches action. */
export const BFC2016: AccordReference = {
  code: 'BFC2016',
  titre: 'Accord régional de coopération Bourgogne-Franche-Comté (2016-2018)',
  niveau: 'REGIONAL',
  region: '27',
  signeLe: '2016-12-08',
  effetLe: '2016-12-08',
  finLe: '2018-12-31',
  aConfirmer: null,
  decline: 'AC2015',
  resiliation: { demeureMois: null, preavisMois: 3, article: 'article 6' },
  evenements: [],
  signataires: [
    { rang: 1, nom: 'Préfecture de la région Bourgogne-Franche-Comté', qualite: 'Préfète de la région Bourgogne-Franche-Comté, préfète de la Côte-d’Or', pour: 'État' },
    { rang: 2, nom: 'Pôle emploi Bourgogne-Franche-Comté', qualite: 'Directeur régional', pour: 'Pôle emploi' },
    { rang: 3, nom: 'COORACE Bourgogne-Franche-Comté', qualite: 'Présidente', pour: 'COORACE BFC' },
    { rang: 4, nom: 'Fédération nationale des associations d’accueil et de réinsertion sociale de Bourgogne-Franche-Comté (FNARS BFC)', qualite: 'Membre du bureau, pour le président', pour: 'FNARS BFC' },
    { rang: 5, nom: 'Chantier École Bourgogne-Franche-Comté', qualite: 'Président', pour: 'Chantier École BFC' },
    { rang: 6, nom: 'Union régionale des associations intermédiaires de Bourgogne-Franche-Comté (URAI BFC)', qualite: 'Président', pour: 'URAI BFC' },
    { rang: 7, nom: 'Fédération des entreprises d’insertion Bourgogne-Franche-Comté', qualite: 'Président', pour: 'Fédération des entreprises d’insertion BFC' },
    { rang: 8, nom: 'Comité national de liaison des régies de quartier (CNLRQ)', qualite: 'Correspondant régional', pour: 'CNLRQ en Bourgogne-Franche-Comté' },
  ],
  articles: articlesDuPlan('BFC2016', [
    { genre: 'ARTICLE', code: 'préambule', titre: 'Préambule' },
    {
      genre: 'ARTICLE', code: 'article 1', titre: 'Les axes d’engagement', sous: [
        {
          genre: 'AXE', code: 'axe 1', titre: 'Partager la connaissance territoriale de l’IAE pour engager des actions communes', sous: [
            { genre: 'FICHE', code: 'fiche 1', titre: 'Partager une analyse des besoins des territoires dans les domaines de l’insertion, de l’emploi et des évolutions sociales et économiques', objectifs: ['Recenser et utiliser ce qui fait connaître les territoires', 'Construire ensemble un diagnostic territorial de l’IAE', 'Tirer des CTA des constats et des actions', 'Nourrir la stratégie territoriale des CDIAE, de la région au bassin', 'Articuler le service public de l’emploi et l’IAE'] },
            { genre: 'FICHE', code: 'fiche 2', titre: 'Renforcer les liens entre les prescripteurs et les SIAE ainsi que la connaissance partagée du champ de l’IAE', objectifs: ['Mieux connaître, ensemble, l’IAE et les offres de service de chacun'] },
            { genre: 'FICHE', code: 'fiche 3', titre: 'Donner de la visibilité et renforcer la connaissance de l’IAE par les différents acteurs du territoire intervenant sur les champs économique et social', objectifs: ['Faire connaître l’IAE au monde économique et social', 'Rapprocher l’IAE des acheteurs, des facilitateurs et des relais économiques'] },
          ],
        },
        {
          genre: 'AXE', code: 'axe 2', titre: 'Sécuriser et améliorer la qualité des parcours du public en insertion pour faciliter le retour à l’emploi', sous: [
            {
              genre: 'ETAPE', code: 'étape 1', titre: 'Du repérage des publics jusqu’à l’embauche par une SIAE', sous: [
                { genre: 'FICHE', code: 'fiche 4', titre: 'Formaliser un processus régional du diagnostic à l’agrément', objectifs: ['Donner à tous les prescripteurs un cadre commun de repérage', 'Accorder les besoins du public et l’offre des SIAE', 'Harmoniser l’orientation, la prescription et l’agrément', 'Fluidifier les recrutements'] },
              ],
            },
            {
              genre: 'ETAPE', code: 'étape 2', titre: 'Le suivi des parcours et l’accompagnement des publics en insertion', sous: [
                { genre: 'FICHE', code: 'fiche 5', titre: 'Favoriser des parcours d’insertion de qualité', objectifs: ['Faciliter l’accès des salariés en parcours à l’offre de services de Pôle emploi', 'Consolider leur projet professionnel'] },
                { genre: 'FICHE', code: 'fiche 6', titre: 'Développer l’accès à la formation des salariés en parcours IAE', objectifs: ['Favoriser la formation pendant le parcours et à sa sortie', 'Expérimenter dans la région un accès facilité à la formation'] },
              ],
            },
            {
              genre: 'ETAPE', code: 'étape 3', titre: 'La sortie de la SIAE et la poursuite du parcours', sous: [
                { genre: 'FICHE', code: 'fiche 7', titre: 'Préparer les sorties des salariés de l’IAE pour faciliter leur accès à l’emploi', objectifs: ['Anticiper les sorties pour préparer la suite', 'Mieux échanger sur la situation des salariés en fin de parcours', 'Développer les collaborations économiques et entre SIAE'] },
              ],
            },
          ],
        },
        {
          genre: 'AXE', code: 'axe 3', titre: 'Préciser et améliorer le pilotage opérationnel et les complémentarités entre les différentes instances', sous: [
            { genre: 'FICHE', code: 'fiche 8', titre: 'Faire du CTA une instance dynamique et opérationnelle, d’échanges et de construction d’actions portant sur les parcours des personnes en insertion', objectifs: ['Tenir des CTA réguliers sur tout le territoire', 'Y échanger et y construire des actions', 'Y faire participer tous les partenaires', 'Diffuser l’information et lier CTA et CDIAE'] },
          ],
        },
      ],
    },
    { genre: 'ARTICLE', code: 'article 2', titre: 'Modalités de déploiement de l’accord' },
    { genre: 'ARTICLE', code: 'article 3', titre: 'Pilotage de l’accord régional' },
    { genre: 'ARTICLE', code: 'article 4', titre: 'Durée de l’accord régional' },
    { genre: 'ARTICLE', code: 'article 5', titre: 'Modification de l’accord' },
    { genre: 'ARTICLE', code: 'article 6', titre: 'Résiliation du présent accord' },
    { genre: 'ANNEXE', code: 'annexe 1', titre: 'Indicateurs de suivi de l’accord régional' },
    { genre: 'ANNEXE', code: 'annexe 2', titre: 'Éléments d’appréciation de l’éligibilité des publics à l’insertion par l’activité économique en Bourgogne-Franche-Comté' },
    { genre: 'ANNEXE', code: 'annexe 3', titre: 'Feuille de route 2017' },
    {
      genre: 'ANNEXE', code: 'annexe 4', titre: 'L’agrément délivré par Pôle emploi', sous: [
        { genre: 'ANNEXE', code: 'annexe 4, 1', titre: 'Enjeux de l’agrément' },
        {
          genre: 'ANNEXE', code: 'annexe 4, 2', titre: 'Principes partagés', sous: [
            { genre: 'ANNEXE', code: 'annexe 4, 2.1', titre: 'Un diagnostic d’entrée en parcours lié aux besoins de la personne' },
            {
              genre: 'ANNEXE', code: 'annexe 4, 2.2', titre: 'Des modalités de délivrance de l’agrément adaptées aux besoins des salariés et des SIAE', sous: [
                { genre: 'ANNEXE', code: 'annexe 4, 2.2.1', titre: 'Principes généraux' },
                { genre: 'ANNEXE', code: 'annexe 4, 2.2.2', titre: 'Délai de délivrance de l’agrément' },
                { genre: 'ANNEXE', code: 'annexe 4, 2.2.3', titre: 'Refus d’agrément par Pôle emploi' },
                { genre: 'ANNEXE', code: 'annexe 4, 2.2.4', titre: 'Recours à la suspension d’agrément' },
                { genre: 'ANNEXE', code: 'annexe 4, 2.2.5', titre: 'Possibilité d’extension d’agrément à une autre SIAE' },
                { genre: 'ANNEXE', code: 'annexe 4, 2.2.6', titre: 'Cas particuliers de prolongations' },
                { genre: 'ANNEXE', code: 'annexe 4, 2.2.7', titre: 'Étude conjointe des demandes de renouvellement d’agrément' },
                { genre: 'ANNEXE', code: 'annexe 4, 2.2.8', titre: 'Le cadre de l’agrément des personnes embauchées en AI' },
              ],
            },
          ],
        },
        { genre: 'ANNEXE', code: 'annexe 4, 3', titre: 'L’agrément dans le parcours d’insertion' },
      ],
    },
  ]),
};
