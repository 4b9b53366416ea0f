import { controlerValeur, enoncer, premierJourOuvert, type ValeurRegle } from './changement-regle';
import { anneeDe, estJour } from './jour';
import type { Accord, Jour } from './objets';
import { Controle } from './saisie';
import { dateEnMots } from './texte';
import { COLLEGES, FORCES_REGLE, NATURES_REGLE, SOURCES_REGLE, TYPES_INSTANCE, type College, type ForceRegle, type NatureRegle, type SourceRegle, type TypeInstance } from './vocabulaire';

export interface RegleSaisie {
  readonly source?: string | null;
  readonly accordId?: string | null;
  readonly articleId?: string | null;
  readonly instanceId?: string | null;
  readonly nature: string;
  readonly typeInstance: string;
  readonly departements?: readonly string[] | null;
  readonly nombre?: number | null;
  readonly unite?: string | null;
  readonly destinataires?: readonly string[] | null;
  readonly colleges?: readonly string[] | null;
  readonly texte?: string | null;
  readonly citation?: string | null;
  readonly force?: string | null;
  readonly debut: Jour;
  readonly fin?: Jour | null;
}

export interface RegleNouvelle extends ValeurRegle {
  readonly source: SourceRegle;
  readonly accordId: string | null;
  readonly articleId: string | null;
  readonly instanceId: string | null;
  readonly nature: NatureRegle;
  readonly typeInstance: TypeInstance;
  readonly departements: readonly string[];
  readonly destinataires: readonly TypeInstance[];
  readonly colleges: readonly College[];
  readonly texte: string | null;
  readonly citation: string;
  readonly force: ForceRegle;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

/** What the row is tied to, as it is in the database; null when it does not exist. */
export interface AttachesRegle {
  readonly accord: Pick<Accord, 'effetLe' | 'finLe' | 'departements' | 'niveau'> | null;
  readonly instance: { readonly type: TypeInstance } | null;
}

const AUCUN = [] as const;

function controlerSource(c: Controle, s: RegleSaisie, { accord, instance }: AttachesRegle): SourceRegle {
  const source = s.source ? c.parmi('source', s.source, SOURCES_REGLE, 'Cette source n’existe pas.') : null;
  if (!s.source) c.refuser('source', 'Dites d’où vient la règle : un accord, un règlement intérieur, ou le choix d’une instance. Sans source, rien n’oblige personne.');
  if (source === 'ACCORD' && accord === null) c.refuser('accordId', 'Choisissez l’accord qui porte la règle.');
  if (source !== null && source !== 'ACCORD' && s.accordId) c.refuser('accordId', 'Seule une règle d’accord cite un accord.');
  if (source === 'CHOIX_INSTANCE' && instance === null) c.refuser('instanceId', 'Choisissez l’instance qui se donne cette règle.');
  if (source === 'ACCORD' && s.instanceId) c.refuser('instanceId', 'Un accord ne fait pas de règle pour une seule instance.');
  if (source === 'REGLAGE' && s.nature !== 'CTA_OPERATIONNEL') c.refuser('source', 'Un réglage de la plateforme ne dit que ce qu’aucun texte ne définit.');
  return source ?? 'ACCORD';
}

function controlerPeriode(c: Controle, s: RegleSaisie, accord: AttachesRegle['accord'], aujourdHui: Jour): Jour | null {
  c.periode(s.debut, s.fin ?? null);
  const ouvert = premierJourOuvert(aujourdHui);
  if (estJour(s.debut) && s.debut < ouvert) c.refuser('debut', `L’année ${anneeDe(s.debut)} est close : une règle nouvelle commence au plus tôt le ${dateEnMots(ouvert)}.`);
  if (accord === null) return s.fin ?? null;
  if (s.debut < accord.effetLe) c.refuser('debut', `L’accord prend effet le ${dateEnMots(accord.effetLe)}.`);
  if (accord.finLe !== null && (s.debut > accord.finLe || (s.fin ?? accord.finLe) > accord.finLe)) c.refuser('fin', `L’accord finit le ${dateEnMots(accord.finLe)} : sa règle finit avec lui.`);
  return s.fin ?? accord.finLe;
}

/** A new rule, checked whole: nature, value, period, and above all where it comes from. */
export function creerRegle(s: RegleSaisie, attaches: AttachesRegle, aujourdHui: Jour): RegleNouvelle {
  const c = new Controle();
  const source = controlerSource(c, s, attaches);
  const connue = c.parmi('nature', s.nature, NATURES_REGLE, 'Cette nature de règle n’existe pas.');
  const nature = connue ?? 'RYTHME';
  const typeInstance = c.parmi('typeInstance', s.typeInstance, TYPES_INSTANCE, 'Ce type d’instance n’existe pas.') ?? 'CTA';
  if (attaches.instance !== null && attaches.instance.type !== typeInstance) c.refuser('typeInstance', 'Cette instance est d’un autre type.');
  const accord = source === 'ACCORD' ? attaches.accord : null;
  const fin = controlerPeriode(c, s, accord, aujourdHui);
  const valeur = connue === null ? { nombre: null, unite: null } : controlerValeur(c, nature, s);
  const destinataires = (s.destinataires ?? []).flatMap((d, i) => c.parmi(`destinataires.${i}`, d, TYPES_INSTANCE, 'Ce type d’instance n’existe pas.') ?? AUCUN);
  if (nature === 'TRANSMISSION' && destinataires.length === 0) c.refuser('destinataires', 'Dites à quelles instances le compte rendu est transmis.');
  const colleges = (s.colleges ?? []).flatMap((k, i) => c.parmi(`colleges.${i}`, k, COLLEGES, 'Ce collège n’existe pas.') ?? AUCUN);
  if (nature === 'PRESENCE' && colleges.length === 0) c.refuser('colleges', 'Dites quels collèges doivent être représentés.');
  const citation = c.texteRequis('citation', s.citation, { min: 2, max: 200, libre: false, requis: source === 'ACCORD' ? 'Citez l’endroit de l’accord : « article 3 », « fiche 8 ».' : 'Citez la délibération ou l’article du règlement.' });
  const force = c.parmi('force', s.force ?? 'OBLIGATION', FORCES_REGLE, 'Cette force n’existe pas.') ?? 'OBLIGATION';
  const texte = c.texte('texte', s.texte, { min: 3, max: 300 }) ?? enoncer(nature, valeur.nombre, valeur.unite);
  c.lever();
  const departements = s.instanceId ? [] : accord !== null ? [...accord.departements] : [...(s.departements ?? [])].sort();
  return { ...valeur, source, nature, typeInstance, destinataires, colleges, citation, force, texte, debut: s.debut, fin, departements, accordId: s.accordId ?? null, articleId: s.articleId ?? null, instanceId: s.instanceId ?? null };
}
