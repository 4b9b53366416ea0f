import type { CampagneAJuger, ContexteConformite, InstanceAJuger, PreuveConformite, SeanceAJuger, VerdictConformite } from './conformite';
import { seanceLe } from './conformite';
import { annee as anneeEntiere, anneeDe, trimestres } from './jour';
import type { Jour, Regle } from './objets';
import { nomAccord } from './regle';
import { compter, dateEnMots } from './texte';
import { etatDate, etatEnsemble, type FaitsVerdicts, type LigneVerdict, type SeanceJugee, type Verdict } from './verdict';
import { juger, type NatureJugee } from './verdict-annee';
import type { EtatReunion } from './vocabulaire';
import type { CritereConformite, EtatVerdict } from './vocabulaire-conformite';

type CritereDeRegle = Exclude<CritereConformite, 'INDICATEURS' | 'FEUILLE_DE_ROUTE'>;

/** The kinds of rules behind each criterion. Documents go with the convocation: a notice is owed where either is asked. */
const NATURES: Readonly<Record<CritereDeRegle, readonly NatureJugee[]>> = {
  RYTHME: ['RYTHME'],
  CONVOCATION: ['PREAVIS', 'DOCUMENTS'],
  COMPTE_RENDU: ['DIFFUSION'],
  TRANSMISSION: ['TRANSMISSION'],
};

/** The facts of an instance as they were on the day of the verdict. Only a transmission looks at who may receive. */
function faitsDe(instance: InstanceAJuger, { annee, jour, regles, candidats }: ContexteConformite, criteres: readonly CritereConformite[]): FaitsVerdicts {
  const destinataires = criteres.includes('TRANSMISSION');
  const seances: SeanceJugee[] = [];
  for (const seance of instance.seances) {
    const connue = anneeDe(seance.jour) === annee ? seanceLe(seance, jour, destinataires ? candidats(seance.departements) : []) : null;
    if (connue !== null) seances.push(connue);
  }
  const { id: instanceId, type: typeInstance, departements, debut, fin } = instance;
  return { instanceId, typeInstance, departements, debut, fin, regles, seances, bilans: [], revues: [] };
}

const MOTS_SEANCE: Readonly<Record<EtatReunion, string>> = { PLANIFIEE: 'planifiée', CONVOQUEE: 'convoquée', TENUE: 'tenue', ANNULEE: 'annulée, ne compte pas' };

/** Every sitting of the year stands as evidence of the rhythm, the cancelled ones too: they explain a hole. */
const preuvesRythme = ({ seances }: FaitsVerdicts, suivies: ReadonlyMap<string, SeanceAJuger>, jour: Jour): PreuveConformite[] =>
  [...seances].sort((a, b) => (a.jour < b.jour ? -1 : 1)).map((s) => ({
    sujet: 'Reunion', id: s.id, jour: s.jour, avantLe: null, faitLe: s.etat === 'TENUE' ? s.jour : null,
    texte: s.etat !== 'TENUE' && s.etat !== 'ANNULEE' && s.jour < jour ? 'prévue, jamais constatée' : MOTS_SEANCE[s.etat],
    etat: s.etat === 'TENUE' ? 'RESPECTE' : s.etat === 'ANNULEE' ? 'SANS_OBJET' : s.jour < jour ? 'EN_RETARD' : 'A_VENIR',
    lisible: suivies.get(s.id)?.lisible ?? false,
  }));

const FAITS: Readonly<Record<Exclude<CritereDeRegle, 'RYTHME'>, readonly [fait: string, aFaire: string]>> = {
  CONVOCATION: ['convoquée', 'pas encore convoquée'],
  COMPTE_RENDU: ['compte rendu publié', 'compte rendu pas encore publié'],
  TRANSMISSION: ['compte rendu transmis', 'compte rendu pas encore transmis'],
};

function preuveSeance(critere: Exclude<CritereDeRegle, 'RYTHME'>, ligne: LigneVerdict, parPreuve: ReadonlyMap<string, SeanceAJuger>): PreuveConformite[] {
  const seance = ligne.preuve === null ? undefined : parPreuve.get(ligne.preuve.id);
  if (!seance || ligne.preuve === null) return [];
  const surTexte = ligne.preuve.sujet === 'CompteRendu';
  const [fait, aFaire] = FAITS[critere];
  const quand = ligne.faitLe === null ? aFaire : `${fait} le ${dateEnMots(ligne.faitLe)}`;
  const attendu = ligne.avantLe === null ? '' : `, attendu${critere === 'CONVOCATION' ? 'e' : ''} au plus tard le ${dateEnMots(ligne.avantLe)}`;
  return [{
    sujet: surTexte ? 'CompteRendu' : 'Reunion', id: ligne.preuve.id, jour: seance.jour, etat: ligne.etat, avantLe: ligne.avantLe, faitLe: ligne.faitLe,
    texte: ligne.etat === 'INCONNU' ? 'reprise de l’historique : la date d’origine n’est pas connue' : `${quand}${attendu}`,
    lisible: surTexte ? (seance.compteRendu?.lisible ?? false) : seance.lisible,
  }];
}

/** The last day of a period that was missed, by the name that its line carries. */
const finDe = ({ libelle, avantLe }: LigneVerdict, annee: number): Jour | null => avantLe ?? [...trimestres(annee), anneeEntiere(annee)].find((p) => p.libelle === libelle)?.fin ?? null;

/** Of the kinds behind a criterion, the one that decides: the worst; at equal gravity, the first. */
function deciderEntre(verdicts: readonly Verdict[]): Verdict | undefined {
  const pire = etatEnsemble(verdicts.map(({ etat }) => etat));
  return verdicts.find((v) => v.etat === pire && v.regles.length > 0) ?? verdicts.find((v) => v.regles.length > 0) ?? verdicts[0];
}

function verdictDeRegle(critere: CritereDeRegle, instance: InstanceAJuger, faits: FaitsVerdicts, { annee, jour, preuves }: ContexteConformite): VerdictConformite {
  const verdict = deciderEntre(NATURES[critere].map((nature) => juger(nature, faits, { annee, jour })));
  if (!verdict) throw new Error(`Le critère ${critere} n’a aucune nature de règle.`);
  const jugees = verdict.lignes.filter(({ etat }) => etat !== 'SANS_OBJET');
  const retards = jugees.filter(({ etat }) => etat === 'EN_RETARD');
  const regle = (retards[0] ?? jugees.find(({ etat }) => etat === verdict.etat) ?? jugees.at(-1))?.regle ?? verdict.regles[0] ?? null;
  const suivies = new Map(!preuves ? [] : instance.seances.flatMap((s) => [[s.id, s] as const, ...(s.compteRendu === null ? [] : [[s.compteRendu.id, s] as const])]));
  return {
    critere,
    etat: verdict.etat,
    date: retards.flatMap((ligne) => finDe(ligne, annee) ?? []).sort()[0] ?? verdict.avantLe,
    attendues: verdict.attendus,
    faites: critere === 'RYTHME' ? faits.seances.filter(({ etat }) => etat === 'TENUE').length : jugees.filter(({ faitLe }) => faitLe !== null).length,
    enRetard: retards.length,
    rattrapables: critere === 'RYTHME' ? jugees.filter(({ etat }) => etat === 'A_VENIR').length : retards.filter(({ faitLe }) => faitLe === null).length,
    inconnues: jugees.filter(({ etat }) => etat === 'INCONNU').length,
    periodes: critere === 'RYTHME' ? retards.map(({ libelle }) => libelle) : [],
    citation: verdict.citation,
    regle,
    ecartee: verdict.ecartees.find((e) => e.regle.nature === verdict.nature) ?? null,
    preuves: !preuves ? [] : critere === 'RYTHME' ? preuvesRythme(faits, suivies, jour) : jugees.flatMap((ligne) => preuveSeance(critere, ligne, suivies)),
  };
}

const ARTICLE_CAMPAGNE = 'indicateurs de suivi';

function compterCampagne(campagne: CampagneAJuger, departement: string | null) {
  const cellules = campagne.cellules.filter((c) => departement === null || c.departement === departement);
  const somme = (de: (c: (typeof cellules)[number]) => number): number => cellules.reduce((total, c) => total + de(c), 0);
  const [attendues, aTemps, tardives, manquantes] = [somme((c) => c.attendues), somme((c) => c.aTemps), somme((c) => c.tardives), somme((c) => c.manquantes)];
  const etat: EtatVerdict = attendues === 0 ? 'SANS_OBJET' : tardives + manquantes > 0 ? 'EN_RETARD' : aTemps < attendues ? 'A_VENIR' : 'RESPECTE';
  return { campagne, attendues, aTemps, tardives, manquantes, etat };
}

const direCampagne = ({ campagne, attendues, aTemps, tardives, manquantes }: ReturnType<typeof compterCampagne>): string =>
  `${campagne.libelle} : ${compter(aTemps, 'valeur')} à l’heure sur ${attendues}${tardives > 0 ? `, ${compter(tardives, 'tardive')}` : ''}${manquantes > 0 ? `, ${compter(manquantes, 'manquante')}` : ''}`;

/** What a committee asked of its signatories came in time; only one département's part when told. */
function verdictIndicateurs(instance: InstanceAJuger, { annee }: ContexteConformite, departement: string | null): VerdictConformite {
  const campagnes = instance.campagnes.filter(({ echeance }) => anneeDe(echeance) === annee).map((c) => compterCampagne(c, departement)).filter(({ etat }) => etat !== 'SANS_OBJET');
  const etat = etatEnsemble(campagnes.map((c) => c.etat));
  const decisive = campagnes.find((c) => c.etat === etat);
  const total = (de: (c: (typeof campagnes)[number]) => number): number => campagnes.reduce((somme, c) => somme + de(c), 0);
  const accord = decisive ? nomAccord(decisive.campagne.accordCode, decisive.campagne.accordFictif) : '';
  return {
    critere: 'INDICATEURS',
    etat,
    date: decisive === undefined || etat === 'RESPECTE' ? null : decisive.campagne.echeance,
    attendues: total((c) => c.attendues),
    faites: total((c) => c.aTemps + c.tardives),
    enRetard: total((c) => c.tardives + c.manquantes),
    rattrapables: total((c) => c.manquantes),
    inconnues: 0,
    periodes: [],
    citation: decisive ? { texte: `${accord}, ${ARTICLE_CAMPAGNE}`, accord, article: ARTICLE_CAMPAGNE, force: 'OBLIGATION', accordId: decisive.campagne.accordId } : null,
    regle: null,
    ecartee: null,
    preuves: campagnes.map((c) => ({ sujet: 'Campagne', id: c.campagne.id, jour: c.campagne.echeance, etat: c.etat, avantLe: c.campagne.echeance, faitLe: null, texte: direCampagne(c), lisible: c.campagne.lisible })),
  };
}

/** The road map of the year is adopted within it: no text gives a nearer day. */
function verdictFeuille({ feuille }: InstanceAJuger, { annee, jour, preuves }: ContexteConformite): VerdictConformite {
  const fin = anneeEntiere(annee).fin;
  const adopteeLe = feuille !== null && feuille.adopteeLe !== null && feuille.adopteeLe <= jour ? feuille.adopteeLe : null;
  const etat: EtatVerdict = feuille === null ? 'SANS_OBJET' : etatDate(fin, adopteeLe, jour);
  const accord = feuille && nomAccord(feuille.accordCode, feuille.accordFictif);
  const article = feuille?.article ?? 'feuille de route annuelle';
  return {
    critere: 'FEUILLE_DE_ROUTE',
    etat,
    date: etat === 'A_VENIR' || etat === 'EN_RETARD' ? fin : null,
    attendues: feuille === null ? 0 : 1,
    faites: adopteeLe === null ? 0 : 1,
    enRetard: etat === 'EN_RETARD' ? 1 : 0,
    rattrapables: etat === 'EN_RETARD' && adopteeLe === null ? 1 : 0,
    inconnues: 0,
    periodes: [],
    citation: feuille && { texte: `${accord ?? ''}, ${article}`, accord, article, force: 'OBLIGATION', accordId: feuille.accordId },
    regle: null,
    ecartee: null,
    preuves: preuves && feuille !== null && feuille.id !== null && adopteeLe !== null
      ? [{ sujet: 'FeuilleDeRoute', id: feuille.id, jour: adopteeLe, etat, avantLe: fin, faitLe: adopteeLe, texte: `adoptée le ${dateEnMots(adopteeLe)}`, lisible: true }]
      : [],
  };
}

/** The verdicts of an instance on the day told, in the order of the criteria; `departement` narrows the figures asked for by a committee. */
export function jugerInstance(criteres: readonly CritereConformite[], instance: InstanceAJuger, contexte: ContexteConformite, departement: string | null = null): VerdictConformite[] {
  const faits = faitsDe(instance, contexte, criteres);
  return criteres.map((critere) => {
    if (critere === 'INDICATEURS') return verdictIndicateurs(instance, contexte, departement);
    return critere === 'FEUILLE_DE_ROUTE' ? verdictFeuille(instance, contexte) : verdictDeRegle(critere, instance, faits, contexte);
  });
}

/** The rule that an instance of this type would owe something by, there, in the year, if there were one: nothing is known, rather than nothing due. */
export function regleQuiLierait(critere: CritereConformite, type: InstanceAJuger['type'], departements: readonly string[], contexte: ContexteConformite): Regle | null {
  if (critere === 'INDICATEURS' || critere === 'FEUILLE_DE_ROUTE') return null;
  const absente: InstanceAJuger = { id: '', nom: '', type, departements, debut: '1900-01-01', fin: null, lisible: false, seances: [], campagnes: [], feuille: null };
  const verdict = verdictDeRegle(critere, absente, faitsDe(absente, contexte, []), contexte);
  return critere === 'RYTHME' && verdict.etat === 'SANS_OBJET' ? null : verdict.regle;
}
