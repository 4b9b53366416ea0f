import { Controle, controlerValeur, enoncer, estUuid, saisieInvalide, COLLEGES, FORCES_REGLE, GENRES_ORGANISATION, NATURES_REGLE, TYPES_INSTANCE, type ForceRegle, type GenreOrganisation, type Jour, type NatureRegle, type TypeInstance } from '@gouvernance-iae/domaine';
import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { Fournisseur, Indicateur } from '../indicateurs/indicateur.entity';
import { GenreArticle, type Origine } from '../lecture/enumerations';
import { Organisation } from '../organisations/organisation.entity';
import type { Accord} from './accord.entity';
import { Article, Engagement, Regle, Signataire } from './accord.entity';

const LOCALE: Origine = 'LOCALE';

export interface SignataireSaisi {
  readonly nom: string;
  readonly qualite?: string | null;
  readonly pour?: string | null;
  readonly genre?: string | null;
  readonly organisationId?: string | null;
}
export interface ArticleSaisi {
  readonly genre: string;
  readonly code: string;
  readonly titre: string;
}
export interface RegleDAccord {
  readonly article: string;
  readonly nature: string;
  readonly typeInstance: string;
  readonly nombre?: number | null;
  readonly unite?: string | null;
  readonly destinataires?: readonly string[] | null;
  readonly colleges?: readonly string[] | null;
  readonly force?: string | null;
}
export interface ContenuAccord {
  readonly signataires?: readonly SignataireSaisi[] | null;
  readonly articles?: readonly ArticleSaisi[] | null;
  readonly regles?: readonly RegleDAccord[] | null;
  /** Renewal: what is not written anew is taken over from this accord. */
  readonly copieDe?: string | null;
}

interface Cible {
  readonly id: string;
  readonly code: string;
  readonly departements: readonly string[];
  readonly effetLe: Jour;
  readonly finLe: Jour | null;
  readonly reglesDes: Jour;
}

const GENRES_ARTICLE = Object.keys(GenreArticle) as (keyof typeof GenreArticle)[];

function controlerSignataire(c: Controle, s: SignataireSaisi, avant = ''): void {
  c.texteRequis(`${avant}nom`, s.nom, { min: 2, max: 200, requis: 'Dites qui a signé.', libre: false });
  c.texte(`${avant}qualite`, s.qualite, { max: 200, libre: false });
  c.texte(`${avant}pour`, s.pour, { max: 200, libre: false });
  if (s.genre) c.parmi(`${avant}genre`, s.genre, GENRES_ORGANISATION, 'Ce genre d’organisation n’existe pas.');
  if (s.organisationId && !estUuid(s.organisationId)) c.refuser(`${avant}organisationId`, 'Cet identifiant n’est pas reconnu.');
}

/** The code under which it is cited. */
function controlerArticle(c: Controle, a: ArticleSaisi, avant: string, pris: (code: string) => boolean): void {
  c.parmi(`${avant}genre`, a.genre, GENRES_ARTICLE, 'Un endroit de l’accord est un article, un axe, une étape, une fiche ou une annexe.');
  const code = c.texteRequis(`${avant}code`, a.code, { min: 2, max: 60, requis: 'Donnez de quoi le citer : « article 3 », « fiche 8 ».', libre: false });
  if (pris(code)) c.refuser(`${avant}code`, 'Un article de l’accord porte déjà ce code.');
  c.texteRequis(`${avant}titre`, a.titre, { min: 2, max: 300, requis: 'Donnez son titre.', libre: false });
}

function controler({ signataires, articles, regles }: ContenuAccord, copie: boolean): void {
  const c = new Controle();
  if (!copie && (signataires ?? []).length === 0) c.refuser('signataires', 'Un accord a au moins un signataire.');
  (signataires ?? []).forEach((s, i) => controlerSignataire(c, s, `signataires.${i}.`));
  const codes = (articles ?? []).map((a) => a.code.trim());
  (articles ?? []).forEach((a, i) => controlerArticle(c, a, `articles.${i}.`, (code) => codes.indexOf(code) !== i));
  (regles ?? []).forEach((r, i) => {
    const champ = (nom: string): string => `regles.${i}.${nom}`;
    if (!copie && !codes.includes(r.article.trim())) c.refuser(champ('article'), 'Citez un article de l’accord : sans lui, la règle n’oblige personne.');
    const nature = c.parmi(champ('nature'), r.nature, NATURES_REGLE, 'Cette nature de règle n’existe pas.');
    c.parmi(champ('typeInstance'), r.typeInstance, TYPES_INSTANCE, 'Ce type d’instance n’existe pas.');
    if (nature !== null) {
      const dedans = new Controle();
      controlerValeur(dedans, nature, r);
      for (const refus of dedans.champs) c.refuser(champ(refus.champ), refus.message);
    }
    if (nature === 'TRANSMISSION' && (r.destinataires ?? []).length === 0) c.refuser(champ('destinataires'), 'Dites à quelles instances le compte rendu est transmis.');
    if (nature === 'PRESENCE' && (r.colleges ?? []).length === 0) c.refuser(champ('colleges'), 'Dites quels collèges doivent être représentés.');
    if (nature === 'CTA_OPERATIONNEL') c.refuser(champ('nature'), 'Ce seuil est un réglage de la plateforme, pas une règle d’accord.');
  });
  c.lever();
}

async function exigerConnues(em: EntityManager, signataires: readonly SignataireSaisi[], champ = (i: number): string => `signataires.${i}.organisationId`): Promise<void> {
  const ids = signataires.flatMap((s) => (s.organisationId ? [s.organisationId] : []));
  const connues = new Set(ids.length > 0 ? (await em.findBy(Organisation, { id: In(ids) })).map((o) => o.id) : []);
  const champs = signataires.flatMap((s, i) => (s.organisationId && !connues.has(s.organisationId) ? [{ champ: champ(i), message: 'Cette organisation n’est pas dans l’annuaire.' }] : []));
  if (champs.length > 0) throw saisieInvalide(champs);
}

const enColonnes = (s: SignataireSaisi) => ({ nom: s.nom.trim(), qualite: s.qualite?.trim() || null, pour: s.pour?.trim() || null, genre: (s.genre ?? null) as GenreOrganisation | null, organisationId: s.organisationId ?? null });
const memeMot = (a: string | null, b: string | null): boolean => (a ?? '').localeCompare(b ?? '', 'fr', { sensitivity: 'base' }) === 0;

/** A signatory as it is to be written beside the others of the accord. */
async function examinerSignataire(em: EntityManager, saisie: SignataireSaisi, autres: readonly Signataire[]): Promise<ReturnType<typeof enColonnes>> {
  const c = new Controle();
  controlerSignataire(c, saisie);
  c.lever();
  await exigerConnues(em, [saisie], () => 'organisationId');
  const nouveau = enColonnes(saisie);
  if (autres.some((s) => memeMot(s.nom, nouveau.nom) && memeMot(s.pour, nouveau.pour))) c.refuser('nom', 'Ce signataire est déjà enregistré.');
  if (nouveau.organisationId !== null && autres.some((s) => s.organisationId === nouveau.organisationId)) c.refuser('organisationId', 'Cette organisation est déjà signataire.');
  c.lever();
  return nouveau;
}

/** A citable place as it is to be written beside the others of the accord. */
function examinerArticle(saisie: ArticleSaisi, autres: readonly Article[]): Pick<Article, 'genre' | 'code' | 'titre'> {
  const c = new Controle();
  controlerArticle(c, saisie, '', (code) => autres.some((a) => memeMot(a.code, code)));
  c.lever();
  return { genre: saisie.genre as Article['genre'], code: saisie.code.trim(), titre: saisie.titre.trim() };
}

/** One more signatory on an accord already recorded, once. */
export async function ecrireSignataire(em: EntityManager, accordId: string, cle: { readonly id: string; readonly evenementId: string | null }, saisie: SignataireSaisi): Promise<void> {
  const autres = await em.findBy(Signataire, { accordId });
  const nouveau = await examinerSignataire(em, saisie, autres);
  await em.insert(Signataire, { ...cle, ...nouveau, accordId, rang: Math.max(0, ...autres.map((s) => s.rang)) + 1 });
}

/** One more citable place in an accord already recorded, under a code of its own. */
export async function ecrireArticle(em: EntityManager, accordId: string, cle: { readonly id: string; readonly evenementId: string | null }, saisie: ArticleSaisi): Promise<void> {
  const autres = await em.findBy(Article, { accordId });
  await em.insert(Article, { ...cle, accordId, ...examinerArticle(saisie, autres), objectifs: [], parentId: null, rang: Math.max(0, ...autres.map((a) => a.rang)) + 1 });
}

/** Writes a signatory again; returns what was written before. */
export async function recrireSignataire(em: EntityManager, ancien: Signataire, saisie: SignataireSaisi): Promise<string> {
  const autres = (await em.findBy(Signataire, { accordId: ancien.accordId })).filter((s) => s.id !== ancien.id);
  await em.update(Signataire, { id: ancien.id }, await examinerSignataire(em, saisie, autres));
  return [ancien.nom, ancien.qualite, ancien.pour && `pour ${ancien.pour}`].filter(Boolean).join(', ');
}

/** Writes a citable place again; returns what was written before. */
export async function recrireArticle(em: EntityManager, ancien: Article, saisie: ArticleSaisi): Promise<string> {
  const autres = (await em.findBy(Article, { accordId: ancien.accordId })).filter((a) => a.id !== ancien.id);
  await em.update(Article, { id: ancien.id }, examinerArticle(saisie, autres));
  return `${ancien.code}\u00a0: ${ancien.titre}`;
}

/** The parts of an accord: written anew, or taken over from the one it renews. */
export async function completerAccord(em: EntityManager, cible: Cible, contenu: ContenuAccord, modele: Accord | null): Promise<void> {
  controler(contenu, modele !== null);
  const signataires = contenu.signataires ?? [];
  await exigerConnues(em, signataires);
  if (signataires.length > 0) {
    await em.insert(Signataire, signataires.map((s, i) => ({ id: randomUUID(), accordId: cible.id, rang: i + 1, ...enColonnes(s) })));
  } else if (modele) {
    const anciens = await em.findBy(Signataire, { accordId: modele.id });
    await em.insert(Signataire, anciens.map(({ organisation: _, ...s }) => ({ ...s, id: randomUUID(), accordId: cible.id, evenementId: null })));
  }
  const articles = await ecrireArticles(em, cible.id, contenu.articles ?? [], modele);
  await ecrireRegles(em, cible, contenu.regles ?? [], articles, modele);
  if (modele) await reprendreEngagements(em, cible, articles, modele);
}

/** The new id of each citable place, by its code. */
async function ecrireArticles(em: EntityManager, accordId: string, saisis: readonly ArticleSaisi[], modele: Accord | null): Promise<ReadonlyMap<string, string>> {
  const anciens = saisis.length > 0 || !modele ? [] : await em.find(Article, { where: { accordId: modele.id }, order: { rang: 'ASC' } });
  const nouveaux = anciens.length > 0
    ? anciens.map((a) => ({ genre: a.genre, code: a.code, titre: a.titre, objectifs: a.objectifs, parent: anciens.find((p) => p.id === a.parentId)?.code ?? null }))
    : saisis.map((a) => ({ genre: a.genre as Article['genre'], code: a.code.trim(), titre: a.titre.trim(), objectifs: [], parent: null }));
  const ids = new Map(nouveaux.map((a) => [a.code, randomUUID() as string]));
  for (const [i, { parent, ...a }] of nouveaux.entries()) {
    await em.insert(Article, { ...a, id: ids.get(a.code) ?? randomUUID(), accordId, parentId: parent === null ? null : (ids.get(parent) ?? null), rang: i + 1 });
  }
  return ids;
}

async function ecrireRegles(em: EntityManager, cible: Cible, saisies: readonly RegleDAccord[], articles: ReadonlyMap<string, string>, modele: Accord | null): Promise<void> {
  const commun = { accordId: cible.id, departements: [...cible.departements], debut: cible.reglesDes, fin: cible.finLe, source: 'ACCORD' as const, origine: LOCALE };
  if (cible.finLe !== null && cible.finLe < cible.reglesDes) return;
  const ecrites = saisies.map((r) => {
    const { nombre, unite } = controlerValeur(new Controle(), r.nature as NatureRegle, r);
    return {
      ...commun, nombre, unite, nature: r.nature as NatureRegle, typeInstance: r.typeInstance as TypeInstance, citation: r.article.trim(), articleId: articles.get(r.article.trim()) ?? null, force: FORCES_REGLE.find((f) => f === r.force) ?? ('OBLIGATION' satisfies ForceRegle),
      destinataires: TYPES_INSTANCE.filter((t) => r.destinataires?.includes(t)), colleges: COLLEGES.filter((k) => r.colleges?.includes(k)), texte: enoncer(r.nature as NatureRegle, nombre, unite),
    };
  });
  // The last rules of the accord that is renewed: those that no other one replaced.
  const anciennes = ecrites.length > 0 || !modele ? [] : (await em.findBy(Regle, { accordId: modele.id })).filter((r) => r.fermeLe === null);
  const reprises = anciennes.map(({ accord: _a, article: _b, actions: _c, ...r }) => ({ ...r, ...commun, articleId: articles.get(r.citation) ?? null, motif: null, remplaceId: null, fermeLe: null }));
  for (const regle of [...ecrites, ...reprises]) {
    const id = randomUUID();
    await em.insert(Regle, { ...regle, id, cle: `LOCALE/${id}` });
  }
}

/** Promises and indicators of the accord that is renewed, with their owners from the day of effect. */
async function reprendreEngagements(em: EntityManager, cible: Cible, articles: ReadonlyMap<string, string>, modele: Accord): Promise<void> {
  const codes = new Map((await em.findBy(Article, { accordId: modele.id })).map((a) => [a.id, a.code]));
  const nouveau = (articleId: string | null): string | null => (articleId === null ? null : (articles.get(codes.get(articleId) ?? '') ?? null));
  const engagements = await em.findBy(Engagement, { accordId: modele.id });
  if (engagements.length > 0) await em.insert(Engagement, engagements.map(({ article: _, ...e }) => ({ ...e, id: randomUUID(), accordId: cible.id, articleId: nouveau(e.articleId) })));
  const indicateurs = await em.findBy(Indicateur, { accordId: modele.id });
  for (const { id: ancien, accord: _a, article: _b, fournisseurs: _f, actions: _c, ...i } of indicateurs) {
    const id = randomUUID();
    await em.insert(Indicateur, { ...i, id, accordId: cible.id, articleId: nouveau(i.articleId), origine: LOCALE, version: 1 });
    const fournisseurs = (await em.findBy(Fournisseur, { indicateurId: ancien })).filter((f) => f.fin === null || f.fin === modele.finLe);
    if (fournisseurs.length > 0) await em.insert(Fournisseur, fournisseurs.map(({ organisation: _o, ...f }) => ({ ...f, id: randomUUID(), indicateurId: id, debut: cible.effetLe, fin: cible.finLe })));
  }
}
