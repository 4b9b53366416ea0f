import { examinerCorrection, exigerCodeGarde, introuvable, type SujetCorrection } from '@gouvernance-iae/domaine';
import { randomUUID } from 'node:crypto';
import type { EntityManager, EntityTarget } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { identifiantDe } from '../db/reference/identifiant';
import { estUuid } from '../lecture/racine';
import { recrireArticle, recrireSignataire, type ArticleSaisi, type SignataireSaisi } from './accord.contenu';
import { Accord, Article, CorrectionAccord, Signataire } from './accord.entity';
import { CITATIONS_ARTICLE } from './citations-article';

/** Ids of what the platform ships are made from what names them: those that an administrator added are of another kind. */
export const articleDeReference = (codeAccord: string, { id, code }: Pick<Article, 'id' | 'code'>): boolean => id === identifiantDe('article', codeAccord, code);
export const signataireDeReference = (codeAccord: string, { id, rang }: Pick<Signataire, 'id' | 'rang'>): boolean => id === identifiantDe('signataire', codeAccord, String(rang));

interface Correction<S> {
  readonly id: string;
  readonly version: number;
  readonly saisie: S;
  readonly motif: string;
}
interface Recriture<T> {
  readonly acte: 'corrigerSignataire' | 'corrigerArticle';
  readonly sujet: SujetCorrection;
  readonly classe: EntityTarget<T>;
  readonly deReference: (codeAccord: string, ligne: T) => boolean;
  /** Writes it again; returns the former words. */
  readonly recrire: (em: EntityManager, ligne: T) => Promise<string>;
}

/** Corrects a part of an accord under its lock; the former words stay beside it, with the reason. */
async function corriger<T extends Signataire | Article>(ctx: Contexte, { id, version, motif }: Correction<unknown>, { acte, sujet, classe, deReference, recrire }: Recriture<T>): Promise<string> {
  const connue = estUuid(id) ? await ctx.source.manager.findOne<T>(classe, { where: { id } as never }) : null;
  if (!connue) throw introuvable();
  return agir(ctx, { acte, classe: Accord, id: connue.accordId, version }, async ({ ligne: accord, em }) => {
    const ligne = await em.findOneOrFail<T>(classe, { where: { id } as never });
    const lu = examinerCorrection({ deReference: deReference(accord.code, ligne), motif });
    const avant = await recrire(em, ligne);
    await em.insert(CorrectionAccord, { id: randomUUID(), accordId: accord.id, sujet, sujetId: id, avant, motif: lu, corrigeLe: ctx.maintenant });
    return { changement: {}, champs: [sujet === 'ARTICLE' ? 'articles' : 'signataires'], motif: lu, nouvelleVersion: true };
  });
}

/** Corrects who signed, in what capacity, for whom. */
export const corrigerSignataire = (ctx: Contexte, correction: Correction<SignataireSaisi>): Promise<string> =>
  corriger<Signataire>(ctx, correction, { acte: 'corrigerSignataire', sujet: 'SIGNATAIRE', classe: Signataire, deReference: signataireDeReference, recrire: (em, ligne) => recrireSignataire(em, ligne, correction.saisie) });

/** Corrects a citable place: all of it while nothing cites it, then its title alone. */
export const corrigerArticle = (ctx: Contexte, correction: Correction<ArticleSaisi>): Promise<string> =>
  corriger<Article>(ctx, correction, {
    acte: 'corrigerArticle', sujet: 'ARTICLE', classe: Article, deReference: articleDeReference,
    recrire: async (em, ligne) => {
      const [{ cite }] = await em.query<[{ cite: boolean }]>(`SELECT ${CITATIONS_ARTICLE('$1::uuid')} AS cite`, [ligne.id]);
      exigerCodeGarde(ligne, correction.saisie, cite);
      return recrireArticle(em, ligne, correction.saisie);
    },
  });
