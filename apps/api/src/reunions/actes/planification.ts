import { exigerInvitesGardes, modifier, planifier, zoneDuDepartement, saisieInvalide, type Instance as InstanceDuDomaine } from '@gouvernance-iae/domaine';
import { agir, creer } from '../../acte/acte';
import { proposerRetards } from '../../actions/actes/retards';
import type { Contexte } from '../../acte/contexte';
import { Instance } from '../../instances/instance.entity';
import { proposerEnAttente } from '../../remontees/ordre-du-jour';
import { AJOUTER_PARTICIPANTS, INSCRIRE_PARTICIPANTS } from '../convocables';
import { Reunion } from '../reunion.entity';
import type { ReunionSaisie } from '../reunion.saisie';
import { organisationsNommees } from './organisations';
import { ecrirePoints } from './points';
import { departementsLe, estAnnoncee } from './seance';

const avecZone = (saisie: ReunionSaisie, instance: Pick<InstanceDuDomaine, 'departements'>) => ({ ...saisie, zone: saisie.zone ?? zoneDuDepartement(instance.departements[0]) });

/** Plans a sitting, or records a past one with the reason why it is taken over; its people are then those of its day. */
export function planifierReunion(ctx: Contexte, { id, saisie }: { id: string; saisie: ReunionSaisie }): Promise<string> {
  return creer(ctx, { acte: 'planifierReunion', classe: Reunion, id, sous: { classe: Instance, id: saisie.instanceId, cle: 'instanceId' } }, async ({ parent: instance, em }) => {
    if (!instance) throw new Error('Une réunion se planifie dans une instance.');
    const { points, ...reunion } = planifier(instance, avecZone(saisie, instance), ctx.maintenant);
    await organisationsNommees(em, ctx, 'invites', reunion.invites);
    const departements = await departementsLe(em, instance, reunion.jour);
    return {
      ligne: { ...reunion, invites: [...reunion.invites], instanceId: instance.id, instanceNom: instance.nom, departements },
      motif: reunion.reprise,
      parties: async () => {
        await ecrirePoints(em, id, points);
        if (reunion.reprise === null) await proposerEnAttente(em, { reunionId: id, instanceId: instance.id });
        if (reunion.reprise !== null) await em.query(INSCRIRE_PARTICIPANTS, [id]);
        // What is late in the committee's road map asks for its place on the agenda.
        else await proposerRetards(em, { id, instanceId: instance.id }, ctx.jour);
      },
    };
  });
}

/** Edits a sitting not held yet. Once convened, everyone convened is told, and their calendars follow. */
export function modifierReunion(ctx: Contexte, { id, version, saisie }: { id: string; version: number; saisie: ReunionSaisie }): Promise<string> {
  return agir(ctx, { acte: 'modifierReunion', classe: Reunion, id, version }, async ({ ligne, em }) => {
    if (saisie.instanceId !== ligne.instanceId) throw saisieInvalide([{ champ: 'instanceId', message: 'Une réunion ne change pas d’instance : annulez-la, et planifiez-la dans l’autre.' }]);
    const instance = await em.findOneByOrFail(Instance, { id: ligne.instanceId });
    const { invites, ...change } = modifier(ligne, instance, { ...saisie, zone: saisie.zone ?? ligne.zone }, ctx.maintenant);
    exigerInvitesGardes(ligne, invites);
    await organisationsNommees(em, ctx, 'invites', invites.filter((o) => !ligne.invites.includes(o)));
    const departements = change.jour === ligne.jour ? ligne.departements : await departementsLe(em, instance, change.jour);
    const sequence = estAnnoncee(ligne) ? ligne.sequence + 1 : ligne.sequence;
    return {
      changement: { ...change, invites: [...invites], departements, sequence },
      ensuite: async () => {
        if (change.reprise !== null) await em.query(INSCRIRE_PARTICIPANTS, [id]);
        else if (ligne.etat === 'CONVOQUEE') await em.query(AJOUTER_PARTICIPANTS, [id]);
      },
      envois: ligne.etat === 'CONVOQUEE' ? [{ regle: 'CONVOQUES', parametres: { sequence } }] : [],
    };
  });
}
