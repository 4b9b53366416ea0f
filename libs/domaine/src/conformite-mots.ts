import type { VerdictConformite } from './conformite';
import type { TerritoireJuge } from './conformite-territoire';
import { joursEntre } from './jour';
import type { Jour, Regle } from './objets';
import { citer, type RegleEcartee } from './regle';
import { compter, dateEnMots, enumerer, majuscule, nombre } from './texte';
import { ETATS_VERDICT, type CritereConformite, type EtatVerdict } from './vocabulaire-conformite';

/** The question of the page; null: every criterion at once. */
export const QUESTIONS: Readonly<Record<CritereConformite, string>> & { readonly TOUS: string } = {
  RYTHME: 'Les CTA se réunissent-ils au rythme promis ?',
  CONVOCATION: 'Les réunions sont-elles convoquées à temps ?',
  COMPTE_RENDU: 'Les comptes rendus paraissent-ils à temps ?',
  TRANSMISSION: 'Les comptes rendus vont-ils à qui de droit ?',
  FEUILLE_DE_ROUTE: 'Les feuilles de route de l’année sont-elles adoptées ?',
  INDICATEURS: 'Les indicateurs arrivent-ils à l’heure ?',
  TOUS: 'L’accord est-il tenu ?',
};

const TENIR: Readonly<Record<CritereConformite | 'TOUS', readonly [un: string, plusieurs: string]>> = {
  RYTHME: ['tient le rythme', 'tiennent le rythme'],
  CONVOCATION: ['convoque à temps', 'convoquent à temps'],
  COMPTE_RENDU: ['publie ses comptes rendus à temps', 'publient leurs comptes rendus à temps'],
  TRANSMISSION: ['transmet ses comptes rendus', 'transmettent leurs comptes rendus'],
  FEUILLE_DE_ROUTE: ['a sa feuille de route', 'ont leur feuille de route'],
  INDICATEURS: ['rend ses chiffres à l’heure', 'rendent leurs chiffres à l’heure'],
  TOUS: ['tient l’accord', 'tiennent l’accord'],
};

export type ComptesVerdicts = Readonly<Record<EtatVerdict, number>>;

export const compterVerdicts = (territoires: readonly Pick<TerritoireJuge, 'etat'>[]): ComptesVerdicts =>
  Object.fromEntries(ETATS_VERDICT.map((etat) => [etat, territoires.filter((t) => t.etat === etat).length])) as Record<EtatVerdict, number>;

const accorder = (quantite: number, [un, plusieurs]: readonly [string, string]): string => (quantite < 2 ? un : plusieurs);

/** « Au 20 novembre 2026, 62 départements sur 101 tiennent le rythme ; 10 sont en retard. »; a year that is over says its name. */
export function phraseConformite(critere: CritereConformite | null, annee: number, jour: Jour, comptes: ComptesVerdicts): string {
  const total = ETATS_VERDICT.reduce((somme, etat) => somme + comptes[etat], 0);
  const concernes = total - comptes.SANS_OBJET;
  const debut = jour > `${annee}-12-31` ? `Pour ${annee}, vu du ${dateEnMots(jour)},` : `Au ${dateEnMots(jour)},`;
  if (concernes === 0) return `${debut} aucune règle ne s’applique : ${accorder(total, ['le département est', `les ${nombre(total)} départements sont`])} sans objet.`;
  const sur = comptes.SANS_OBJET === 0 ? `sur ${nombre(total)}` : concernes === 1 ? 'sur le seul où une règle s’applique' : `sur les ${nombre(concernes)} où une règle s’applique`;
  const tiennent = comptes.RESPECTE === 0 ? `aucun département ${sur} ne ${TENIR[critere ?? 'TOUS'][0]}` : `${compter(comptes.RESPECTE, 'département')} ${sur} ${accorder(comptes.RESPECTE, TENIR[critere ?? 'TOUS'])}`;
  const retards = comptes.EN_RETARD === 0 ? 'aucun n’est en retard' : `${nombre(comptes.EN_RETARD)} ${accorder(comptes.EN_RETARD, ['est', 'sont'])} en retard`;
  const inconnus = comptes.INCONNU === 0 ? '' : ` ; de ${nombre(comptes.INCONNU)}, on ne sait rien`;
  return `${debut} ${tiennent} ; ${retards}${inconnus}.`;
}

const depassee = (date: Jour, jour: Jour): string => `l’échéance du ${dateEnMots(date)} est dépassée de ${compter(joursEntre(date, jour), 'jour')}`;

const CHOSES: Readonly<Record<Exclude<CritereConformite, 'RYTHME' | 'INDICATEURS' | 'FEUILLE_DE_ROUTE'>, readonly [fait: string, faits: string]>> = {
  CONVOCATION: ['réunion convoquée', 'réunions convoquées'],
  COMPTE_RENDU: ['compte rendu publié', 'comptes rendus publiés'],
  TRANSMISSION: ['compte rendu transmis', 'comptes rendus transmis'],
};

/** Why this verdict: counts and deadlines, which everyone may learn. */
export function pourquoi(verdict: VerdictConformite, jour: Jour): string {
  const { critere, etat, date, attendues, faites, enRetard, rattrapables, inconnues, periodes } = verdict;
  if (etat === 'SANS_OBJET') return critere === 'INDICATEURS' ? 'Aucun chiffre n’est attendu dans l’année.' : critere === 'FEUILLE_DE_ROUTE' ? 'Aucun accord en vigueur ne demande ici de feuille de route.' : verdict.citation === null ? 'Aucune règle en vigueur ne demande rien : sans objet.' : 'Rien n’a encore eu lieu que cette règle puisse juger.';
  // What was done late is done: only what is still missing has a deadline that runs.
  const court = critere === 'RYTHME' || rattrapables > 0;
  const fin = date === null ? '' : etat === 'EN_RETARD' ? (court && date < jour ? ` ; ${depassee(date, jour)}` : '') : etat === 'A_VENIR' ? ` ; prochaine échéance le ${dateEnMots(date)}` : '';
  if (critere === 'RYTHME') {
    const manque = attendues > 1 && periodes.length > 0 ? ` ; ${accorder(periodes.length, ['manqué', 'manqués'])} : ${enumerer(periodes)}` : '';
    return `${compter(faites, 'réunion tenue', 'réunions tenues')}, ${compter(attendues, 'attendue')} dans l’année${manque}${fin}.`;
  }
  if (critere === 'FEUILLE_DE_ROUTE') return faites === 0 ? `Feuille de route pas encore adoptée${fin}.` : `Feuille de route adoptée${etat === 'EN_RETARD' ? ' après la fin de l’année' : ''}.`;
  if (critere === 'INDICATEURS') return `${compter(faites, 'valeur rendue', 'valeurs rendues')} sur ${nombre(attendues)}${enRetard > rattrapables ? `, dont ${nombre(enRetard - rattrapables)} en retard` : ''}${rattrapables > 0 ? ` ; ${nombre(rattrapables)} ${rattrapables > 1 ? 'manquent' : 'manque'} encore` : ''}${fin}.`;
  const hors = enRetard - rattrapables;
  const details = [
    ...(rattrapables > 0 ? [`${nombre(rattrapables)} en retard, encore à faire`] : []),
    ...(hors > 0 ? [`${nombre(hors)} hors délai`] : []),
    ...(inconnues > 0 ? [`${nombre(inconnues)} ${accorder(inconnues, ['repris', 'repris'])} sans date d’origine`] : []),
  ];
  const sansDelai = etat === 'A_VENIR' && date === null ? ' ; aucun texte ne fixe de délai' : '';
  return `${compter(faites, ...CHOSES[critere])} sur ${nombre(attendues)} attendu${critere === 'CONVOCATION' ? 'e' : ''}${attendues > 1 ? 's' : ''}${details.length > 0 ? ` : ${enumerer(details)}` : ''}${fin}${sansDelai}.`;
}

/** What would put it right, if anything can. */
export function remede({ critere, etat, date, enRetard, rattrapables, attendues }: VerdictConformite): string | null {
  if (etat === 'A_VENIR') {
    const avant = date === null ? '' : ` au plus tard le ${dateEnMots(date)}`;
    return { RYTHME: `Tenir la prochaine réunion${avant}.`, CONVOCATION: `Convoquer${avant}.`, COMPTE_RENDU: `Publier le compte rendu${avant}.`, TRANSMISSION: `Transmettre le compte rendu${avant}.`, FEUILLE_DE_ROUTE: `Adopter la feuille de route${avant}.`, INDICATEURS: `Soumettre les valeurs attendues${avant}.` }[critere];
  }
  if (etat !== 'EN_RETARD') return null;
  if (critere === 'RYTHME') {
    const garde = attendues === 4 ? `${enRetard > 1 ? 'Les trimestres manqués le resteront' : 'Le trimestre manqué le restera'} dans le bilan` : 'L’année restera manquée dans le bilan';
    return rattrapables > 0 ? `Une réunion avant la fin de l’année solde le trimestre en cours. ${garde}.` : `Rien ne rattrape une période close. ${garde}.`;
  }
  if (rattrapables === 0) return 'Tout est fait : le retard passé reste au bilan, le prochain peut s’éviter.';
  return { CONVOCATION: 'Convoquer sans attendre, avec le motif de l’urgence.', COMPTE_RENDU: 'Publier les comptes rendus qui manquent.', TRANSMISSION: 'Transmettre les comptes rendus qui manquent.', FEUILLE_DE_ROUTE: 'Adopter la feuille de route qui manque.', INDICATEURS: 'Saisir et soumettre les valeurs qui manquent ; une prolongation se demande au secrétariat.' }[critere];
}

const UNITES: Readonly<Record<NonNullable<Regle['unite']>, (nombre: number) => string>> = {
  PAR_AN: (n) => `${compter(n, 'réunion')} par an`,
  PAR_TRIMESTRE: (n) => `${compter(n, 'réunion')} par trimestre`,
  PAR_REUNION: (n) => `${compter(n, 'fois', 'fois')} par réunion`,
  JOURS_CALENDAIRES: (n) => compter(n, 'jour'),
  JOURS_OUVRES: (n) => compter(n, 'jour ouvré', 'jours ouvrés'),
};

/** What the rule says, in one line. */
export function direRegle(regle: Pick<Regle, 'texte' | 'nombre' | 'unite'>): string {
  if (regle.texte !== null) return regle.texte;
  return regle.nombre === null || regle.unite === null ? 'Sans délai fixé' : majuscule(UNITES[regle.unite](regle.nombre));
}

/** Why this rule and not the other one. */
export function raisonEcartee({ regle, devant }: RegleEcartee): string {
  if (devant === null) return 'Une proposition n’engage personne avant la décision qui la reprend.';
  if (regle.source !== 'ACCORD') return `La règle de l’instance ne dispense pas d’une obligation : ${citer(devant).texte}.`;
  if (devant.source !== 'ACCORD') return 'La règle que l’instance s’est donnée passe devant une recommandation.';
  if (regle.departements.length === 0 && devant.departements.length > 0) return 'L’accord signé pour le territoire le plus étroit l’emporte : ici l’accord régional, devant la règle nationale.';
  if (regle.departements.length > devant.departements.length) return 'La règle du territoire le plus étroit l’emporte.';
  return 'À territoire égal, l’accord le plus récent l’emporte.';
}
