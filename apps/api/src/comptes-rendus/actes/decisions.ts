import { anneeDe, ecrireDecision, introuvable, nonAuthentifie, numeroDecision, retirerDecision as retirer, saisieInvalide, type DecisionSaisie } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir, type Effet, type EnCours } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { estUuid } from '../../lecture/racine';
import { organisationsNommees } from '../../reunions/actes/organisations';
import { Point } from '../../reunions/reunion.entity';
import { CompteRendu, Decision } from '../compte-rendu.entity';

/** Takes the next number of the instance for the year of the sitting; a number given is never given again. */
async function numeroter(em: EntityManager, compteRendu: CompteRendu): Promise<string> {
  const annee = anneeDe(compteRendu.jour);
  const [{ rang, sigle }] = await em.query<[{ rang: number; sigle: string }]>(
    `INSERT INTO compteur (instance_id, annee, dernier) VALUES ($1, $2, 1)
     ON CONFLICT (instance_id, annee) DO UPDATE SET dernier = compteur.dernier + 1
     RETURNING dernier AS rang, (SELECT sigle FROM instance WHERE id = $1) AS sigle`,
    [compteRendu.instanceId, annee],
  );
  return numeroDecision(annee, sigle, rang);
}

const nomDuPilote = async (em: EntityManager, ctx: Contexte, piloteId: string | null): Promise<string | null> =>
  piloteId === null ? null : ((await organisationsNommees(em, ctx, 'piloteId', [piloteId])).get(piloteId)?.nom ?? null);

export interface DecisionAjoutee extends DecisionSaisie {
  readonly id: string;
  readonly compteRenduId: string;
  readonly pointId: string;
}

/** Records a decision, an avis or an action under an item, with its number. */
export function ajouterDecision(ctx: Contexte, { id, compteRenduId, pointId, ...saisie }: DecisionAjoutee): Promise<string> {
  return agir(ctx, { acte: 'ajouterDecision', classe: CompteRendu, id: compteRenduId }, async ({ ligne, em }) => {
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    const deja = await em.findOneBy(Decision, { id });
    if (deja && deja.compteRenduId !== compteRenduId) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
    if (deja) return null;
    const decision = ecrireDecision(ligne.etat, saisie);
    const inscrit = estUuid(pointId) && (await em.existsBy(Point, { id: pointId, reunionId: ligne.reunionId, etat: 'INSCRIT' }));
    if (!inscrit) throw saisieInvalide([{ champ: 'pointId', message: 'Ce point n’est pas à l’ordre du jour de la réunion.' }]);
    const piloteNom = await nomDuPilote(em, ctx, decision.piloteId);
    const [{ rang }] = await em.query<[{ rang: number }]>('SELECT coalesce(max(rang), 0)::int + 1 AS rang FROM decision WHERE compte_rendu_id = $1', [compteRenduId]);
    await em.insert(Decision, { ...decision, id, compteRenduId, pointId, piloteNom, rang, numero: await numeroter(em, ligne) });
    return { changement: {}, champs: ['decisions'], nouvelleVersion: true };
  });
}

async function surUneDecision(
  ctx: Contexte,
  demande: { acte: 'modifierDecision' | 'retirerDecision'; id: string; version?: number | null },
  decider: (decision: Decision, enCours: EnCours<CompteRendu>) => Promise<void>,
): Promise<string> {
  const { acte, id, version } = demande;
  const connue = estUuid(id) ? await ctx.source.manager.findOneBy(Decision, { id }) : null;
  if (!connue) throw ctx.acteur ? introuvable() : nonAuthentifie();
  return agir(ctx, { acte, classe: CompteRendu, id: connue.compteRenduId, version }, async (enCours): Promise<Effet<CompteRendu>> => {
    const decision = await enCours.em.findOneBy(Decision, { id });
    if (!decision) throw introuvable();
    await decider(decision, enCours);
    return { changement: {}, champs: ['decisions'], nouvelleVersion: true };
  });
}

export interface DecisionModifiee extends Omit<DecisionSaisie, 'genre'> {
  readonly id: string;
  /** The version of the compte rendu that the caller has seen. */
  readonly version?: number | null;
  readonly genre?: string | null;
}

/** Rewrites a decision of a draft; its number stays. */
export const modifierDecision = (ctx: Contexte, { id, version, ...saisie }: DecisionModifiee): Promise<string> =>
  surUneDecision(ctx, { acte: 'modifierDecision', id, version }, async (decision, { ligne, em }) => {
    const change = ecrireDecision(ligne.etat, { ...saisie, genre: saisie.genre ?? decision.genre }, 'modifierDecision');
    const piloteNom = change.piloteId === decision.piloteId ? decision.piloteNom : await nomDuPilote(em, ctx, change.piloteId);
    await em.update(Decision, { id }, { ...change, piloteNom });
  });

/** Takes a decision out of a draft. */
export const retirerDecision = (ctx: Contexte, { id, version }: { id: string; version?: number | null }): Promise<string> =>
  surUneDecision(ctx, { acte: 'retirerDecision', id, version }, async (_decision, { ligne, em }) => {
    retirer(ligne.etat);
    await em.delete(Decision, { id });
  });
