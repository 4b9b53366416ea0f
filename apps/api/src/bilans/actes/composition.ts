import { composerBilan as composer, introuvable, saisieInvalide } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { creer } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { accordDe } from '../../campagnes/actes/ouverture';
import { Instance } from '../../instances/instance.entity';
import { Bilan } from '../bilan.entity';

/** Where the bilan is read from: the name of the région or of the département, else that of the instance. */
async function lieuDe(em: EntityManager, instance: Instance, regionCode: string | null): Promise<string> {
  if (instance.type === 'COMITE_PILOTAGE_NATIONAL') return 'France entière';
  const [lieu]: { nom: string }[] =
    instance.type === 'COMITE_PILOTAGE_REGIONAL'
      ? await em.query('SELECT nom FROM region WHERE code = $1 ORDER BY debut DESC LIMIT 1', [regionCode])
      : instance.type === 'CDIAE' && instance.departements.length === 1
        ? await em.query('SELECT nom FROM departement WHERE code = $1', [instance.departements[0]])
        : [];
  return lieu?.nom ?? instance.nom;
}

/** Opens the draft of the bilan of a year, under the right to run its instance. */
export function composerBilan(ctx: Contexte, saisie: { readonly id: string; readonly instanceId: string; readonly accordId: string; readonly annee: number }): Promise<string> {
  const { id, instanceId, accordId, annee } = saisie;
  return creer<Bilan, Instance>(ctx, { acte: 'composerBilan', classe: Bilan, id, sous: { classe: Instance, id: instanceId, cle: 'instanceId' } }, async ({ parent: instance, em }) => {
    if (!instance) throw introuvable();
    const accord = await accordDe(em, accordId);
    const lieu = await lieuDe(em, instance, accord.regionCode);
    const { departements, ...bilan } = composer({ annee, lieu }, { instance, accord }, ctx.maintenant, ctx.jour);
    const [secretariat]: { nom: string }[] = await em.query('SELECT nom FROM organisation WHERE id = $1', [bilan.organisationId]);
    if (!secretariat) throw saisieInvalide([{ champ: 'instanceId', message: 'Cette instance n’a pas de secrétariat pour composer son bilan.' }]);
    return { ligne: { ...bilan, departements: [...departements], accordId, instanceId, instanceNom: instance.nom, organisationNom: secretariat.nom } };
  });
}
