import { changerPerimetre as decider, decrireInstance, exigerVersion, saisieInvalide, type Jour } from '@gouvernance-iae/domaine';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { estUuid } from '../lecture/racine';
import { departementsConnus } from '../organisations/departements';
import { Instance, Perimetre } from './instance.entity';

/** Name of the job that brings a foreseen perimeter into force. */
export const TACHE_PERIMETRE = 'appliquerPerimetre';

export interface PerimetreDemande {
  readonly departements: readonly string[];
  readonly precision?: string | null;
  readonly debut: Jour;
}

/**
 * Gives an instance another perimeter from a day on; sittings keep the one of their own day. A perimeter to come is brought
 * into force by a job: at midnight UTC it is already that day in Paris.
 */
export function changerPerimetre(ctx: Contexte, id: string, instanceId: string, version: number, saisie: PerimetreDemande): Promise<string> {
  if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
  return agir(ctx, { acte: 'changerPerimetre', classe: Instance, id: instanceId }, async ({ ligne, em }) => {
    if (await em.existsBy(Perimetre, { id })) return null;
    exigerVersion(version, ligne.version);
    const { departements } = decrireInstance({ ...ligne, departements: saisie.departements }, await departementsConnus(em));
    const perimetres = await em.findBy(Perimetre, { instanceId });
    const nouveau = { departements: [...departements], debut: saisie.debut, fin: null };
    const { close, fin } = decider(perimetres, nouveau);
    const ancien = perimetres.find((p) => p === close);
    if (ancien) await em.update(Perimetre, { id: ancien.id }, { fin });
    await em.insert(Perimetre, { ...nouveau, id, instanceId, precision: saisie.precision ?? null });
    if (saisie.debut > ctx.jour) {
      await em.query(`SELECT graphile_worker.add_job($1, json_build_object('instance', $2::text), run_at => $3, job_key => $4)`, [TACHE_PERIMETRE, instanceId, new Date(`${saisie.debut}T00:00:00Z`), id]);
      return { changement: {}, champs: ['perimetres'], nouvelleVersion: true };
    }
    return { changement: { departements: nouveau.departements }, champs: ['perimetres', 'departements'] };
  });
}

/** The perimeter of the day becomes that of the instance; done twice, it changes nothing. */
export async function appliquerPerimetre(client: { query(sql: string, parametres: unknown[]): Promise<unknown> }, instanceId: string, jour: Jour): Promise<void> {
  await client.query(
    `UPDATE instance i SET departements = p.departements, version = i.version + 1
     FROM perimetre p WHERE i.id = $1 AND p.instance_id = i.id AND p.debut <= $2::date AND (p.fin IS NULL OR p.fin >= $2::date) AND i.departements <> p.departements`,
    [instanceId, jour],
  );
}
