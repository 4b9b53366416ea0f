import { decrireAccord, introuvable, noterEvenement as noter, premierJourOuvert, saisieInvalide, type AccordSaisi, type EvenementDate, type EvenementNote, type EvenementSaisi, type Jour } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir, creer } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import type { Origine } from '../lecture/enumerations';
import { estUuid } from '../lecture/racine';
import { Accord, Article, EvenementAccord, Signataire } from './accord.entity';
import { completerAccord, ecrireArticle, ecrireSignataire, type ArticleSaisi, type ContenuAccord, type SignataireSaisi } from './accord.contenu';

/** What an administrator changed is ours: a load of the reference data leaves it alone. */
const LOCALE: Origine = 'LOCALE';

export interface AccordDemande extends AccordSaisi, ContenuAccord {
  readonly declineId?: string | null;
}

/** Départements of a region on a day; null when it did not exist then. */
async function departementsDe(em: EntityManager, region: string | null | undefined, jour: Jour): Promise<string[] | null> {
  if (!region) return null;
  const lignes = (await em.query('SELECT departement_code AS code FROM rattachement WHERE region_code = $1 AND debut <= $2 AND (fin IS NULL OR fin >= $2) ORDER BY 1', [region, jour])) as { code: string }[];
  return lignes.length > 0 ? lignes.map((l) => l.code) : null;
}

/** Records an accord: described, tied to those it declines or renews, and filled with its signatories, articles and rules. */
export function creerAccord(ctx: Contexte, id: string, saisie: AccordDemande): Promise<string> {
  return creer(ctx, { acte: 'creerAccord', classe: Accord, id }, async ({ em }) => {
    // Two accords recorded at once must see each other: the exclusion would only speak of one of them.
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('accord', 0))`);
    const autres = await em.find(Accord);
    const connu = (cle: string | null | undefined, champ: string): Accord | null => {
      if (!cle) return null;
      const trouve = estUuid(cle) ? autres.find((a) => a.id === cle) : undefined;
      if (!trouve) throw saisieInvalide([{ champ, message: 'Cet accord n’existe pas.' }]);
      return trouve;
    };
    const decline = connu(saisie.declineId, 'declineId');
    const modele = connu(saisie.copieDe, 'copieDe');
    if (decline && (decline.niveau !== 'NATIONAL' || saisie.niveau !== 'REGIONAL')) throw saisieInvalide([{ champ: 'declineId', message: 'Un accord régional décline un accord national.' }]);
    if (modele && modele.niveau !== saisie.niveau) throw saisieInvalide([{ champ: 'copieDe', message: 'Un accord se reconduit au même niveau.' }]);
    const decrit = decrireAccord(saisie, { departements: await departementsDe(em, saisie.regionCode, saisie.effetLe), autres });
    return {
      ligne: { ...decrit, departements: [...decrit.departements], declineId: decline?.id ?? null, reconduitId: modele?.id ?? null, fictif: ctx.configuration.fictif, origine: LOCALE },
      // The years that are over keep their verdicts: the rules of an accord recorded late begin with this one.
      parties: () => completerAccord(em, { id, ...decrit, reglesDes: decrit.effetLe > premierJourOuvert(ctx.jour) ? decrit.effetLe : premierJourOuvert(ctx.jour) }, saisie, modele),
    };
  });
}

const dates = async (em: EntityManager, accordId: string): Promise<EvenementDate[]> => em.findBy(EvenementAccord, { accordId });
const regime = (accord: Accord) => ({ ...accord, demeureMois: accord.resiliationDemeureMois, preavisMois: accord.resiliationPreavisMois });

/** Moves the end of an accord: its rules end with it, those already closed stay as they are. */
async function deplacerFin(em: EntityManager, accord: Accord, fin: Jour): Promise<void> {
  await em.query(`UPDATE regle SET fin = $2, origine = 'LOCALE' WHERE accord_id = $1 AND ferme_le IS NULL AND fin IS NOT DISTINCT FROM $3 AND debut <= $2`, [accord.id, fin, accord.finLe]);
}

interface Demande {
  readonly id: string;
  readonly accordId: string;
  readonly acte: 'ajouterAvenant' | 'declinerAvenant' | 'noterEvenement';
}

/** One more event on an accord, noted once under its id. */
function ajouter(ctx: Contexte, { id, accordId, acte }: Demande, decider: (accord: Accord, em: EntityManager) => Promise<{ note: EvenementNote; declineId?: string }>): Promise<string> {
  return agir(ctx, { acte, classe: Accord, id: accordId }, async ({ ligne: accord, em }) => {
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    const deja = await em.findOneBy(EvenementAccord, { id });
    if (deja) {
      if (deja.accordId !== accordId) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
      return null;
    }
    const { note, declineId = null } = await decider(accord, em);
    await em.insert(EvenementAccord, { ...note, id, accordId, declineId, avantLe: null, noteLe: ctx.maintenant, origine: LOCALE });
    const finLe = note.nouvelleFin;
    if (finLe === null || finLe === accord.finLe) return { changement: {}, champs: ['evenements'], nouvelleVersion: true };
    return { changement: { finLe, origine: LOCALE }, champs: ['evenements', 'finLe'], ensuite: () => deplacerFin(em, accord, finLe) };
  });
}

/** An amendment of an accord; a national one is then to be declined in each region. */
export function ajouterAvenant(ctx: Contexte, id: string, accordId: string, saisie: Omit<EvenementSaisi, 'genre'>): Promise<string> {
  return ajouter(ctx, { id, accordId, acte: 'ajouterAvenant' }, async (accord, em) => ({ note: noter(regime(accord), await dates(em, accordId), { ...saisie, genre: 'AVENANT' }, ctx.jour) }));
}

/** The amendment by which a regional accord declines a national one. */
export function declinerAvenant(ctx: Contexte, id: string, { avenantId, accordId }: { avenantId: string; accordId: string }, saisie: Omit<EvenementSaisi, 'genre'>): Promise<string> {
  return ajouter(ctx, { id, accordId, acte: 'declinerAvenant' }, async (accord, em) => {
    const avenant = estUuid(avenantId) ? await em.findOneBy(EvenementAccord, { id: avenantId, genre: 'AVENANT' }) : null;
    if (!avenant) throw introuvable('Cet avenant n’existe pas.');
    if (accord.declineId !== avenant.accordId) throw saisieInvalide([{ champ: 'accordId', message: 'Cet accord régional ne décline pas l’accord national de cet avenant.' }]);
    if (avenant.jour !== null && saisie.jour < avenant.jour) throw saisieInvalide([{ champ: 'jour', message: 'Un avenant se décline après sa signature.' }]);
    return { note: noter(regime(accord), await dates(em, accordId), { ...saisie, genre: 'DECLINAISON', titre: saisie.titre ?? `Avenant régional : ${avenant.titre}` }, ctx.jour), declineId: avenantId };
  });
}

/** A review, an evaluation, a step of a termination. Conventions are never touched. */
export function noterEvenement(ctx: Contexte, id: string, accordId: string, saisie: EvenementSaisi): Promise<string> {
  return ajouter(ctx, { id, accordId, acte: 'noterEvenement' }, async (accord, em) => {
    if (saisie.genre === 'AVENANT' || saisie.genre === 'DECLINAISON') throw saisieInvalide([{ champ: 'genre', message: 'Un avenant s’enregistre par son propre acte.' }]);
    return { note: noter(regime(accord), await dates(em, accordId), saisie, ctx.jour) };
  });
}

/** What an accord gains after it was recorded, by itself or by one of its avenants. */
interface Complement<S> {
  readonly id: string;
  readonly accordId: string;
  readonly evenementId?: string | null;
  readonly saisie: S;
}

/** The same again under its id has no second effect; what the reference data said of the accord is ours from now on. */
function completer<S>(ctx: Contexte, acte: 'ajouterSignataire' | 'ajouterArticle', { id, accordId, evenementId = null, saisie }: Complement<S>, ecrire: (em: EntityManager, accordId: string, cle: { id: string; evenementId: string | null }, saisie: S) => Promise<void>): Promise<string> {
  const [classe, champ] = acte === 'ajouterSignataire' ? [Signataire, 'signataires'] : [Article, 'articles'];
  return agir(ctx, { acte, classe: Accord, id: accordId }, async ({ em }) => {
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    const deja = await em.findOneBy<{ id: string; accordId: string }>(classe, { id });
    if (deja && deja.accordId !== accordId) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
    if (deja) return null;
    const evenement = evenementId === null ? null : estUuid(evenementId) ? await em.findOneBy(EvenementAccord, { id: evenementId, accordId }) : null;
    if (evenementId !== null && evenement === null) throw saisieInvalide([{ champ: 'evenementId', message: 'Cet avenant n’est pas de cet accord.' }]);
    await ecrire(em, accordId, { id, evenementId }, saisie);
    return { changement: { origine: LOCALE }, champs: [champ] };
  });
}

/** A party that joins an accord already recorded. */
export const ajouterSignataire = (ctx: Contexte, demande: Complement<SignataireSaisi>): Promise<string> => completer(ctx, 'ajouterSignataire', demande, ecrireSignataire);

/** A place of an accord already recorded that rules will cite. */
export const ajouterArticle = (ctx: Contexte, demande: Complement<ArticleSaisi>): Promise<string> => completer(ctx, 'ajouterArticle', demande, ecrireArticle);
