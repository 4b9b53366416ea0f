import { fusionnerRemontee as fusionner, saisieInvalide, transmettreRemontee as transmettre } from '@gouvernance-iae/domaine';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { preparerEnvois } from '../acte/envoi';
import { Instance } from '../instances/instance.entity';
import { estUuid } from '../lecture/racine';
import { proposerAuProchain } from './ordre-du-jour';
import { auxSecretariats, icide, inscrireEtape, surPlace } from './remontee.actes';
import { EtapeRemontee, Remontee } from './remontee.entity';

/** Another way up for the same question: the id of the branch, and the instance that it goes to. */
export interface Branche {
  readonly id: string;
  readonly versId: string;
}

export interface TransmissionDemandee {
  readonly id: string;
  readonly version: number;
  readonly versId: string;
  readonly aussi?: readonly Branche[] | null;
  readonly mot: string;
}

/** More départements than any instance straddles. */
const BRANCHES_MAX = 20;

async function instanceNommee(em: EntityManager, id: string, champ: string): Promise<Instance> {
  const vers = estUuid(id) ? await em.findOneBy(Instance, { id }) : null;
  if (!vers) throw saisieInvalide([{ champ, message: 'Cette instance n’existe pas.' }]);
  return vers;
}

/**
 * The branch of the same question that already waits there: two départements may ask one region, which answers once. Branches
 * that climb at the same time take turns, or neither would find the other.
 */
async function soeurQuiAttend(em: EntityManager, { id, questionId }: Remontee, vers: Instance): Promise<Remontee | null> {
  await em.query('SELECT 1 FROM remontee WHERE id = $1 FOR UPDATE', [questionId]);
  return em.createQueryBuilder(Remontee, 'r').setLock('pessimistic_write').where(`r.question_id = :questionId AND r.id <> :id AND r.instance_id = :vers AND r.etat = 'OUVERTE'`, { questionId, id, vers: vers.id }).orderBy('r.arrivee_le').limit(1).getOne();
}

/** Opens a branch: the same question with its way so far, on its own way up. */
async function brancher(em: EntityManager, ctx: Contexte, ligne: Remontee, { id, vers, mot }: { readonly id: string; readonly vers: Instance; readonly mot: string }): Promise<void> {
  const { genre, titre, texte, origineId, origineNom, departements, leveeLe, questionId } = ligne;
  await em.insert(Remontee, {
    id, questionId, genre, titre, texte, origineId, origineNom, departements, leveeLe, etat: 'OUVERTE', instanceId: vers.id, instanceNom: vers.nom, atteintes: [...new Set([...ligne.atteintes, vers.id])], arriveeLe: ctx.maintenant,
  });
  const etapes = await em.find(EtapeRemontee, { where: { remonteeId: ligne.id }, order: { rang: 'ASC' } });
  for (const etape of etapes) await em.insert(EtapeRemontee, { ...etape, id: randomUUID(), remonteeId: id });
  await inscrireEtape(em, ctx, id, { genre: 'TRANSMISE', instance: icide(ligne), vers: vers.nom, mot });
  await proposerAuProchain(em, { id, titre, etat: 'OUVERTE' }, { instances: [vers.id], par: ligne.instanceNom, jour: ctx.jour });
  await preparerEnvois(em, ctx, { acte: 'transmettreRemontee', sujet: 'Remontee', sujetId: id, instanceId: vers.id }, auxSecretariats([vers.id]));
}

/** Joins it to the branch that came first to the same instance, which answers for both. */
async function joindre(em: EntityManager, ctx: Contexte, arrivee: Remontee, soeur: Remontee): Promise<Partial<Remontee>> {
  const { jointe, dans, mot } = fusionner(arrivee, soeur, 'La même question, venue d’un autre département.', ctx.maintenant);
  await em.update(Remontee, { id: soeur.id }, { atteintes: [...dans.atteintes], version: soeur.version + 1 });
  await inscrireEtape(em, ctx, arrivee.id, { genre: 'FUSIONNEE', instance: icide(arrivee), vers: soeur.titre, mot });
  return jointe;
}

/** Passes a remontée on to a higher instance, or to one of each of its départements, which read it from then on. */
export function transmettreRemontee(ctx: Contexte, { id, version, versId, aussi, mot }: TransmissionDemandee): Promise<string> {
  return agir(ctx, { acte: 'transmettreRemontee', classe: Remontee, id, version }, async ({ ligne, em }) => {
    if ((aussi ?? []).length > BRANCHES_MAX) throw saisieInvalide([{ champ: 'aussi', message: `Une remontée prend au plus ${BRANCHES_MAX} autres branches.` }]);
    const vers = await instanceNommee(em, versId, 'versId');
    const branches: { readonly id: string; readonly vers: Instance }[] = [];
    for (const branche of aussi ?? []) branches.push({ id: branche.id, vers: await instanceNommee(em, branche.versId, 'aussi') });
    if (branches.some((branche) => !estUuid(branche.id))) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    const { mot: ecrit, ...change } = transmettre(ligne, { de: await surPlace(em, ligne.instanceId), vers, aussi: branches.map((branche) => branche.vers), mot }, { aujourdHui: ctx.jour, maintenant: ctx.maintenant });
    const arrivee = { ...ligne, ...change, atteintes: [...change.atteintes], instanceNom: vers.nom } as Remontee;
    const soeur = await soeurQuiAttend(em, ligne, vers);
    for (const branche of branches) await brancher(em, ctx, ligne, { ...branche, mot: ecrit });
    for (const { nom } of [vers, ...branches.map((branche) => branche.vers)]) await inscrireEtape(em, ctx, id, { genre: 'TRANSMISE', instance: icide(ligne), vers: nom, mot: ecrit });
    const jointe = soeur ? await joindre(em, ctx, arrivee, soeur) : {};
    if (!soeur) await proposerAuProchain(em, arrivee, { instances: [vers.id], par: ligne.instanceNom, jour: ctx.jour });
    return {
      changement: { ...change, atteintes: arrivee.atteintes, instanceNom: vers.nom, ...jointe },
      motif: ecrit,
      aussi: [...branches.map((branche) => ({ sujet: 'Remontee', sujetId: branche.id, champs: ['questionId'], motif: ecrit })), ...(soeur ? [{ sujet: 'Remontee', sujetId: soeur.id, champs: ['atteintes'], motif: ecrit }] : [])],
      envois: soeur ? [] : auxSecretariats([vers.id]),
    };
  });
}
