import {
  cloreRemontee as clore, fusionnerRemontee as fusionner, introuvable, leverRemontee as lever, repondreRemontee as repondre, retenirBonnePratique as retenir, saisieInvalide, sortirRemontee as sortir,
  type BonnePratiqueSaisie, type GenreEtapeRemontee, type RemonteeSaisie,
} from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { agir, creer } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import type { Envoi } from '../acte/envoi';
import { Instance } from '../instances/instance.entity';
import { estUuid } from '../lecture/racine';
import { proposerAuProchain } from './ordre-du-jour';
import { BonnePratique, EtapeRemontee, Remontee } from './remontee.entity';

interface Pas {
  readonly genre: GenreEtapeRemontee;
  readonly instance: { readonly id: string; readonly nom: string };
  readonly vers?: string | null;
  readonly mot?: string | null;
}

/** Keeps what happened, and its word, after the former steps. */
export async function inscrireEtape(em: EntityManager, ctx: Contexte, remonteeId: string, { genre, instance, vers = null, mot = null }: Pas): Promise<void> {
  const rang = (await em.countBy(EtapeRemontee, { remonteeId })) + 1;
  await em.insert(EtapeRemontee, { id: randomUUID(), remonteeId, rang, genre, instanceId: instance.id, instanceNom: instance.nom, vers, mot, instant: ctx.maintenant });
}

export const icide = ({ instanceId, instanceNom }: Pick<Remontee, 'instanceId' | 'instanceNom'>): Pas['instance'] => ({ id: instanceId, nom: instanceNom });
export const auxSecretariats = (instances: readonly string[]): Envoi[] => [{ regle: 'SECRETARIATS', parametres: { instances } }];
export const surPlace = async (em: EntityManager, id: string): Promise<Instance> => em.findOneByOrFail(Instance, { id });

/** Raises something at an instance, whose next agenda proposes it. */
export function leverRemontee(ctx: Contexte, { id, instanceId, saisie }: { id: string; instanceId: string; saisie: RemonteeSaisie }): Promise<string> {
  return creer<Remontee, Instance>(ctx, { acte: 'leverRemontee', classe: Remontee, id, sous: { classe: Instance, id: instanceId, cle: 'origineId' } }, ({ parent: instance }) => {
    if (!instance) throw introuvable();
    const levee = lever(saisie, instance, ctx.maintenant);
    return Promise.resolve({
      ligne: { ...levee, questionId: id, atteintes: [...levee.atteintes], departements: [...levee.departements], origineNom: instance.nom, instanceNom: instance.nom },
      parties: async (em) => {
        await inscrireEtape(em, ctx, id, { genre: 'LEVEE', instance });
        await proposerAuProchain(em, { id, ...levee }, { instances: [instance.id], par: instance.nom, jour: ctx.jour });
      },
      envois: auxSecretariats([instance.id]),
    });
  });
}

/** Passes a remontée on outside; it stays where it is until the answer comes. */
export function sortirRemontee(ctx: Contexte, { id, version, externe, mot }: { id: string; version: number; externe: string; mot: string }): Promise<string> {
  return agir(ctx, { acte: 'sortirRemontee', classe: Remontee, id, version }, ({ ligne, em }) => {
    const { mot: ecrit, ...change } = sortir(ligne, { externe, mot }, ctx.maintenant);
    return { changement: change, motif: ecrit, ensuite: () => inscrireEtape(em, ctx, id, { genre: 'SORTIE', instance: icide(ligne), vers: change.externe, mot: ecrit }) };
  });
}

/** Where it was asked: the remontée itself, those joined to it, and those joined to these before. */
const DEMANDEURS = `
WITH RECURSIVE jointe (id, origine_id) AS (SELECT r.id, r.origine_id FROM remontee r WHERE r.id = $1 UNION SELECT r.id, r.origine_id FROM remontee r JOIN jointe j ON r.fusionnee_dans_id = j.id)
SELECT DISTINCT origine_id AS id FROM jointe ORDER BY origine_id`;
const demandeursDe = async (em: EntityManager, id: string): Promise<string[]> => (await em.query<{ id: string }[]>(DEMANDEURS, [id])).map((d) => d.id);

/** Answers: those who asked, and those whose question was joined to it, report it at their next sitting. */
export function repondreRemontee(ctx: Contexte, { id, version, reponse }: { id: string; version: number; reponse: string }): Promise<string> {
  return agir(ctx, { acte: 'repondreRemontee', classe: Remontee, id, version }, async ({ ligne, em }) => {
    const change = repondre(ligne, reponse, ctx.maintenant);
    const demandeurs = await demandeursDe(em, id);
    return {
      changement: { ...change, instanceNom: ligne.origineNom },
      ensuite: async () => {
        await inscrireEtape(em, ctx, id, { genre: 'REPONDUE', instance: icide(ligne), mot: change.reponse });
        await proposerAuProchain(em, { ...ligne, ...change }, { instances: demandeurs, par: ligne.instanceNom, jour: ctx.jour });
      },
      envois: auxSecretariats(demandeurs),
    };
  });
}

/** Joins a remontée to another one that waits at the same instance. */
export function fusionnerRemontee(ctx: Contexte, { id, version, dansId, mot }: { id: string; version: number; dansId: string; mot: string }): Promise<string> {
  return agir(ctx, { acte: 'fusionnerRemontee', classe: Remontee, id, version }, async ({ ligne, em }) => {
    const dans = estUuid(dansId) ? await em.findOne(Remontee, { where: { id: dansId }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!dans || !peut(ctx.droits, 'lire', 'Remontee', dans)) throw saisieInvalide([{ champ: 'dansId', message: 'Cette remontée n’existe pas.' }]);
    const { jointe, dans: elargie, mot: ecrit } = fusionner(ligne, dans, mot, ctx.maintenant);
    return {
      changement: jointe,
      motif: ecrit,
      aussi: [{ sujet: 'Remontee', sujetId: dans.id, champs: ['atteintes'], motif: ecrit }],
      ensuite: async () => {
        await em.update(Remontee, { id: dans.id }, { atteintes: [...elargie.atteintes], version: dans.version + 1 });
        await inscrireEtape(em, ctx, id, { genre: 'FUSIONNEE', instance: icide(ligne), vers: dans.titre, mot: ecrit });
      },
    };
  });
}

export function cloreRemontee(ctx: Contexte, { id, version, mot }: { id: string; version: number; mot: string }): Promise<string> {
  return agir(ctx, { acte: 'cloreRemontee', classe: Remontee, id, version }, ({ ligne, em }) => {
    const { mot: ecrit, ...change } = clore(ligne, mot, ctx.maintenant);
    return { changement: change, motif: ecrit, ensuite: () => inscrireEtape(em, ctx, id, { genre: 'CLOSE', instance: icide(ligne), mot: ecrit }) };
  });
}

/** Puts a good practice in the toolbox, which every account reads. */
export function retenirBonnePratique(ctx: Contexte, { id, version, pratique }: { id: string; version: number; pratique: BonnePratiqueSaisie }): Promise<string> {
  return agir(ctx, { acte: 'retenirBonnePratique', classe: Remontee, id, version }, ({ ligne, em }) => {
    const retenue = retenir(ligne, pratique, ctx.maintenant);
    return {
      changement: { retenueLe: retenue.retenueLe },
      ensuite: async () => {
        await em.insert(BonnePratique, { ...retenue, themes: [...retenue.themes], id: randomUUID(), remonteeId: id, instanceNom: ligne.origineNom, departements: ligne.departements });
        await inscrireEtape(em, ctx, id, { genre: 'RETENUE', instance: icide(ligne) });
      },
    };
  });
}
