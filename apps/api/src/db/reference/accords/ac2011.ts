import type { AccordReference } from '../types';
import { articlesDuPlan } from './plan';

/** First national accord-cadre. Kept because the usual business of CTA and CDIAE is cited from it. */
export const AC2011: AccordReference = {
  code: 'AC2011',
  titre: 'Accord-cadre entre l’État, Pôle emploi et les réseaux de l’insertion par l’activité économique (2011)',
  niveau: 'NATIONAL',
  region: null,
  // Effect at signature: the later of the two known dates, so that nobody is judged late on a doubtful day.
  signeLe: '2011-03-15',
  effetLe: '2011-03-15',
  finLe: '2013-12-31',
  aConfirmer:
    'La date de signature est janvier 2011 selon l’accord-cadre de 2015, 15 mars 2011 selon le Bulletin officiel de Pôle emploi 2011-42.',
  decline: null,
  resiliation: { demeureMois: 1, preavisMois: 3, article: 'article 9' },
  evenements: [],
  signataires: [
    { rang: 1, nom: 'Délégation générale à l’emploi et à la formation professionnelle (DGEFP)', qualite: 'Délégué général à l’emploi et à la formation professionnelle', pour: 'État' },
    { rang: 2, nom: 'Pôle emploi', qualite: 'Directeur général', pour: 'Pôle emploi' },
    { rang: 3, nom: 'Pôle emploi', qualite: 'Président du conseil d’administration', pour: 'Pôle emploi' },
    { rang: 4, nom: 'Comité national de liaison des régies de quartier (CNLRQ)', qualite: 'Présidente', pour: 'CNLRQ' },
    { rang: 5, nom: 'COORACE, solidaires pour l’emploi', qualite: 'Président', pour: 'COORACE' },
    { rang: 6, nom: 'Fédération nationale des associations d’accueil et de réinsertion sociale (FNARS)', qualite: 'Présidente', pour: 'FNARS' },
    { rang: 7, nom: 'Chantier École', qualite: 'Président', pour: 'Chantier École' },
    { rang: 8, nom: 'Comité national des entreprises d’insertion (CNEI)', qualite: 'Président', pour: 'CNEI' },
    { rang: 9, nom: 'Jardins de Cocagne', qualite: 'Président', pour: 'Jardins de Cocagne' },
    { rang: 10, nom: 'Tissons la Solidarité', qualite: 'Président', pour: 'Tissons la Solidarité' },
  ],
  articles: articlesDuPlan('AC2011', [
    { genre: 'ARTICLE', code: 'présentation des acteurs', titre: 'Présentation des acteurs' },
    { genre: 'ARTICLE', code: 'article 2', titre: 'Objet de l’accord-cadre' },
    {
      genre: 'ARTICLE', code: 'article 3', titre: 'Le processus d’orientation', sous: [
        { genre: 'ARTICLE', code: 'article 3.1', titre: 'Mieux identifier les acteurs de l’orientation vers l’IAE' },
        { genre: 'ARTICLE', code: 'article 3.2', titre: 'Partager les critères de diagnostic socioprofessionnel qui permettent d’aboutir à l’orientation des candidats' },
      ],
    },
    {
      genre: 'ARTICLE', code: 'article 4', titre: 'La procédure d’agrément', sous: [
        { genre: 'ARTICLE', code: 'article 4.1', titre: 'Rappels concernant l’agrément des personnes par Pôle emploi' },
        { genre: 'ARTICLE', code: 'article 4.2', titre: 'L’orientation par les prescripteurs habilités' },
        { genre: 'ARTICLE', code: 'article 4.3', titre: 'L’orientation par d’autres acteurs et ses conséquences sur la procédure d’agrément' },
      ],
    },
    {
      genre: 'ARTICLE', code: 'article 5', titre: 'La mise en œuvre des parcours', sous: [
        { genre: 'ARTICLE', code: 'article 5.1', titre: 'Assurer une continuité dans la mise en œuvre des parcours' },
        {
          genre: 'ARTICLE', code: 'article 5.2', titre: 'Développer les coopérations visant aux sorties dynamiques', sous: [
            { genre: 'ARTICLE', code: 'article 5.2.1', titre: 'Redynamiser les instances locales de concertation' },
            { genre: 'ARTICLE', code: 'article 5.2.2', titre: 'Favoriser l’accès à l’emploi dans les conditions ordinaires du marché du travail' },
            { genre: 'ARTICLE', code: 'article 5.2.3', titre: 'Mobilisation de l’offre de service de Pôle emploi pour les salariés des SIAE' },
          ],
        },
      ],
    },
    {
      genre: 'ARTICLE', code: 'article 6', titre: 'Pilotage et modalités de la coopération entre les parties', sous: [
        {
          genre: 'ARTICLE', code: 'article 6.1', titre: 'Pilotage de l’accord-cadre', sous: [
            { genre: 'ARTICLE', code: 'article 6.1.1', titre: 'Niveau national' },
            { genre: 'ARTICLE', code: 'article 6.1.2', titre: 'Niveau régional' },
          ],
        },
        {
          genre: 'ARTICLE', code: 'article 6.2', titre: 'Instances de gouvernance de l’IAE telles que prévues par les textes qui régissent le secteur', sous: [
            { genre: 'ARTICLE', code: 'article 6.2.2', titre: 'Niveau national' },
            {
              genre: 'ARTICLE', code: 'article 6.2.3', titre: 'Niveau départemental', sous: [
                { genre: 'ARTICLE', code: 'article 6.2.3.1', titre: 'Les CDIAE' },
                { genre: 'ARTICLE', code: 'article 6.2.3.2', titre: 'La coordination avec le pacte territorial d’insertion (PTI)' },
              ],
            },
            {
              genre: 'ARTICLE', code: 'article 6.2.4', titre: 'Niveau local', sous: [
                { genre: 'ARTICLE', code: 'article 6.2.4.1', titre: 'Les CTA' },
                { genre: 'ARTICLE', code: 'article 6.2.4.2', titre: 'Articulation avec les instances locales de l’insertion' },
              ],
            },
          ],
        },
        {
          genre: 'ARTICLE', code: 'article 6.3', titre: 'Les conventions signées par les SIAE', sous: [
            { genre: 'ARTICLE', code: 'article 6.3.1', titre: 'La convention d’objectifs et de moyens entre l’État, Pôle emploi et la SIAE' },
            { genre: 'ARTICLE', code: 'article 6.3.2', titre: 'La convention de coopération locale' },
          ],
        },
      ],
    },
    { genre: 'ARTICLE', code: 'article 7', titre: 'Durée du présent accord-cadre' },
    { genre: 'ARTICLE', code: 'article 8', titre: 'Modification du présent accord-cadre' },
    { genre: 'ARTICLE', code: 'article 9', titre: 'Résiliation du présent accord-cadre' },
    { genre: 'ANNEXE', code: 'annexe 1', titre: 'La procédure d’agrément' },
    { genre: 'ANNEXE', code: 'annexe 2', titre: 'Les prestations de Pôle emploi accessibles aux demandeurs d’emploi en parcours d’insertion par l’activité économique (IAE)' },
    { genre: 'ANNEXE', code: 'annexe 3', titre: 'Trame d’accord régional' },
    { genre: 'ANNEXE', code: 'annexe 4', titre: 'Trame de convention de coopération locale' },
  ]),
};
