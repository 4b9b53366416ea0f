import { introuvable, joindrePiece as joindre, nonAuthentifie, repondParPiece, retirerPiece as retirer } from '@gouvernance-iae/domaine';
import { IsNull, type EntityManager } from 'typeorm';
import type { Contexte } from '../../acte/contexte';
import { agirEnLot, type EffetEnLot } from '../../acte/lot';
import type { Campagne } from '../../campagnes/campagne.entity';
import { exigerRecevable, tenirCampagnesDe } from '../../campagnes/verrou';
import { dejaDepose, effacer, garder } from '../../documents/conservation';
import { estUuid } from '../../lecture/racine';
import { PieceValeur } from '../piece.entity';
import { garderRevisions } from '../revisions';
import { Valeur } from '../valeur.entity';
import { indicateursDe } from './saisie';

/** A file comes with a figure under the right to write it, in an open campaign; the journal names what was done. */
async function surValeur(ctx: Contexte, { valeurId, inscritSous }: { valeurId: string; inscritSous: string }, decider: (valeur: Valeur, em: EntityManager) => Promise<EffetEnLot<Valeur>>): Promise<void> {
  let campagnes: ReadonlyMap<string, Campagne> = new Map();
  const dessus = async (em: EntityManager): Promise<void> => {
    campagnes = await tenirCampagnesDe(em, [valeurId]);
  };
  await agirEnLot(ctx, { acte: 'saisirValeurs', classe: Valeur, lot: { ids: [valeurId] }, dessus, inscritSous }, ({ lignes, em }) => {
    const [valeur] = lignes;
    if (!valeur) throw introuvable();
    for (const campagne of campagnes.values()) exigerRecevable(campagne, lignes);
    return decider(valeur, em);
  });
}

/** What came back is being put right: its reviewers read it again, files included, once it is submitted again. */
const brouillon = (ctx: Contexte): Pick<Valeur, 'etat' | 'saisieLe'> => ({ etat: 'SAISIE', saisieLe: ctx.maintenant });

export interface DepotPiece {
  /** Made by the caller: the same again has no second effect. */
  readonly id: string;
  readonly valeurId: string;
  readonly nom: string;
  readonly octets: Buffer;
}

/** Joins a file to a figure. Where a document is what is asked for, its name becomes the answer. */
export async function joindrePiece(ctx: Contexte, { id, valeurId, ...saisie }: DepotPiece): Promise<void> {
  await surValeur(ctx, { valeurId, inscritSous: 'joindrePiece' }, async (valeur, em) => {
    if (await dejaDepose(em, PieceValeur, id, (connu) => connu.valeurId === valeurId)) return { changements: [] };
    const pieces = await em.countBy(PieceValeur, { valeurId, retireLe: IsNull() });
    const piece = joindre(valeur, { pieces }, saisie, ctx.maintenant);
    const unite = (await indicateursDe(em, [valeur])).get(valeur.indicateurId)?.unite;
    const repond = unite !== undefined && repondParPiece(unite, valeur);
    const changement = { ...(repond ? { texte: piece.nom } : {}), ...(repond || valeur.etat === 'RENVOYEE' ? brouillon(ctx) : {}) };
    const change = Object.keys(changement).length > 0;
    return {
      changements: [{ id: valeurId, changement, champs: ['pieces', ...(repond ? ['texte'] : [])] }],
      ensuite: async () => {
        await garder(em, ctx, PieceValeur, { ...piece, id, valeurId }, saisie.octets);
        if (change) await garderRevisions(em, ctx, [valeurId]);
      },
    };
  });
}

/** Withdraws a file from a figure: its bytes go, its fingerprint stays. Answers with the figure. */
export async function retirerPiece(ctx: Contexte, id: string): Promise<string> {
  const piece = estUuid(id) ? await ctx.source.manager.findOneBy(PieceValeur, { id }) : null;
  if (!piece) throw ctx.acteur ? introuvable() : nonAuthentifie();
  await surValeur(ctx, { valeurId: piece.valeurId, inscritSous: 'retirerPiece' }, async (valeur, em) => {
    // Read again under the lock of the figure: somebody may have withdrawn it meanwhile.
    const change = retirer(valeur, await em.findOneByOrFail(PieceValeur, { id }), ctx.maintenant);
    const renvoyee = valeur.etat === 'RENVOYEE';
    return {
      changements: [{ id: valeur.id, changement: renvoyee ? brouillon(ctx) : {}, champs: ['pieces'] }],
      ensuite: async () => {
        await effacer(em, PieceValeur, id, change);
        if (renvoyee) await garderRevisions(em, ctx, [valeur.id]);
      },
    };
  });
  return piece.valeurId;
}
