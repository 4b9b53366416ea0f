import type { Jour } from '@gouvernance-iae/domaine';
import { BFC2016 } from '../reference/accords/bfc2016';
import { identifiantDe } from '../reference/identifiant';
import { REGLES } from '../reference/regles';
import { departementsDeRegion } from '../reference/territoire';
import type { AccordFictif, AccordNationalFictif, RegleFictive } from './plan';

/** `nomAccord` of the domain shows it as « Accord BFC 2025 (fictif) ». */
export const CODE_ACCORD = 'BFC2025';
export const REGION = '27';
/** The national accord that it declines: fictitious too, and without rules but that of the yearly bilan. */
export const CODE_NATIONAL = 'AC2025';
/** The first whole year that it asks something of. */
const PREMIERE_ANNEE = 2025;

/** Id of an article, in the fictitious accord or in a real one. */
export const articleId = (accord: string, code: string): string => identifiantDe('article', accord, code);

/**
 * An accord in force, plainly fictitious: it keeps CDIAE and CTA and takes over BFC2016, article by
 * article and rule by rule, from the year before `annee` at the latest. Signed in the last weeks of the year before, as BFC2016
 * was; what it asks begins with the year.
 */
export function accordFictif(annee: number): AccordFictif {
  const premiere = Math.min(annee - 1, PREMIERE_ANNEE);
  const effetLe: Jour = `${premiere - 1}-12-09`;
  return {
    id: identifiantDe('accord', CODE_ACCORD),
    code: CODE_ACCORD,
    titre: 'Accord régional de coopération Bourgogne-Franche-Comté 2025 (fictif)',
    region: REGION,
    departements: departementsDeRegion(REGION, effetLe),
    signeLe: effetLe,
    effetLe,
    reglesDes: `${premiere}-01-01`,
    finLe: `${Math.max(2028, annee + 1)}-12-31`,
    signataires: [
      { nom: 'Préfecture de région (fictive)', qualite: 'Préfète de région', pour: 'État' },
      { nom: 'France Travail Bourgogne-Franche-Comté (fictif)', qualite: 'Directrice régionale', pour: 'France Travail' },
      { nom: 'Réseau Horizon BFC (fictif)', qualite: 'Président', pour: 'Réseau Horizon' },
      { nom: 'Réseau Sillage BFC (fictif)', qualite: 'Présidente', pour: 'Réseau Sillage' },
      { nom: 'Réseau Traverse BFC (fictif)', qualite: 'Correspondant régional', pour: 'Réseau Traverse' },
    ].map((signataire, i) => ({ ...signataire, id: identifiantDe('signataire', CODE_ACCORD, String(i + 1)), rang: i + 1 })),
    articles: BFC2016.articles.map(({ code, genre, titre, parent, rang }) => ({
      id: articleId(CODE_ACCORD, code),
      genre,
      code,
      titre,
      parentId: parent === null ? null : articleId(CODE_ACCORD, parent),
      rang,
    })),
  };
}

/** In force as long as the regional accord. */
export const accordNationalFictif = ({ signeLe, effetLe, finLe }: AccordFictif): AccordNationalFictif => ({
  id: identifiantDe('accord', CODE_NATIONAL),
  code: CODE_NATIONAL,
  titre: 'Accord-cadre national de coopération 2025 (fictif)',
  signeLe,
  effetLe,
  finLe,
});

/** AC2011 article 6.1.1, carried over: a yearly bilan, of which the CNIAE is an addressee. */
const bilanNational = (accord: AccordNationalFictif, { reglesDes }: AccordFictif): RegleFictive => ({
  id: identifiantDe('regle', `${CODE_NATIONAL}/COMITE_PILOTAGE_NATIONAL/BILAN`),
  cle: `${CODE_NATIONAL}/COMITE_PILOTAGE_NATIONAL/BILAN`,
  accordId: accord.id,
  articleId: null,
  nature: 'BILAN',
  typeInstance: 'COMITE_PILOTAGE_NATIONAL',
  departements: [],
  nombre: 1,
  unite: 'PAR_AN',
  destinataires: ['CNIAE'],
  texte: 'Un bilan annuel de l’accord, dont le CNIAE est destinataire',
  citation: 'article 6',
  source: 'ACCORD',
  force: 'OBLIGATION',
  debut: reglesDes,
  fin: accord.finLe,
});

const reglement = (
  accord: AccordFictif,
  nature: RegleFictive['nature'],
  article: string,
  nombre: number,
  texte: string,
): RegleFictive => ({
  id: identifiantDe('regle', `REGLEMENT/CTA/${nature}`),
  cle: `REGLEMENT/CTA/${nature}`,
  accordId: null,
  articleId: null,
  nature,
  typeInstance: 'CTA',
  departements: accord.departements,
  nombre,
  unite: 'JOURS_CALENDAIRES',
  destinataires: [],
  texte,
  citation: `${article} (fictif)`,
  source: 'REGLEMENT_INTERIEUR',
  force: 'OBLIGATION',
  debut: accord.reglesDes,
  fin: null,
});

/**
 * BFC2016's rules carried over, and the delays that no accord gives: they are those of a fictitious
 * règlement intérieur, and shown so.
 */
export function reglesFictives(accord: AccordFictif): readonly RegleFictive[] {
  const reconduites = REGLES.filter((r) => r.accord === 'BFC2016').map((regle): RegleFictive => {
    const cle = regle.cle.replace(/^BFC2016/, CODE_ACCORD);
    return {
      id: identifiantDe('regle', cle),
      cle,
      accordId: accord.id,
      articleId: articleId(CODE_ACCORD, regle.article),
      nature: regle.nature,
      typeInstance: regle.typeInstance,
      departements: accord.departements,
      nombre: regle.nombre,
      unite: regle.unite,
      destinataires: regle.destinataires,
      texte: regle.texte,
      citation: regle.article,
      source: regle.source,
      force: regle.force,
      debut: accord.reglesDes,
      fin: accord.finLe,
    };
  });
  return [
    ...reconduites,
    bilanNational(accordNationalFictif(accord), accord),
    reglement(accord, 'PREAVIS', 'article 2', 10, 'Convocation dix jours avant la réunion'),
    reglement(accord, 'DIFFUSION', 'article 4', 15, 'Compte rendu diffusé dans les quinze jours'),
    reglement(accord, 'APPROBATION', 'article 5', 15, 'Sans observation dans les quinze jours, le compte rendu est approuvé'),
  ];
}
