import { accuserReception as accuser, transitionImpossible, transmettre } from '@gouvernance-iae/domaine';
import { In } from 'typeorm';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { faitsDe } from '../../acte/faits';
import { CompteRendu, Transmission } from '../compte-rendu.entity';
import { faitsTransmission, type FaitsPourTransmettre } from '../compte-rendu.faits';

const TRANSMETTRE = `
INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le)
SELECT gen_random_uuid(), $1, i.id, i.nom, $3 FROM instance i WHERE i.id = ANY($2::uuid[])`;

/** Transmits to every instance that the rules of the sitting's day name: each CDIAE of a straddling perimeter (BFC2016 fiche 8). */
export function transmettreCompteRendu(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir(ctx, { acte: 'transmettreCompteRendu', classe: CompteRendu, id, version }, async ({ ligne, em }) => {
    const faits = await faitsDe<FaitsPourTransmettre>(em, ctx, CompteRendu, id, ['regles', 'typeInstance', 'destinataires', 'transmis']);
    const { destinataires, transmisLe } = transmettre(ligne, faitsTransmission(ligne, faits), ctx.maintenant);
    await em.query(TRANSMETTRE, [id, destinataires, transmisLe]);
    return { changement: {}, champs: ['transmissions'], envois: [{ regle: 'SECRETARIATS_DESTINATAIRES', parametres: { instances: destinataires } }] };
  });
}

/** The secretariat of an addressee acknowledges, for every addressee that it runs. */
export function accuserReception(ctx: Contexte, { compteRenduId }: { compteRenduId: string }): Promise<string> {
  return agir(ctx, { acte: 'accuserReception', classe: CompteRendu, id: compteRenduId }, async ({ ligne, em }) => {
    const tenues = ctx.acteur?.mandats.flatMap((m) => m.instancesTenues) ?? [];
    const miennes = await em.findBy(Transmission, { compteRenduId, instanceId: In(tenues) });
    const attendues = miennes.filter((t) => t.recuLe === null);
    const [premiere] = attendues.length > 0 ? attendues : miennes;
    if (!premiere) throw transitionImpossible('Ce compte rendu n’a pas été transmis à une instance que vous tenez.');
    const change = accuser(ligne, premiere, ctx.maintenant);
    const [{ nom }] = await em.query<[{ nom: string }]>(`SELECT prenom || ' ' || nom AS nom FROM personne WHERE id = $1`, [ctx.acteur?.personneId]);
    await em.update(Transmission, { id: In(attendues.map((t) => t.id)) }, { ...change, recuParId: ctx.acteur?.personneId ?? null, recuParNom: nom });
    return { changement: {}, champs: ['recuLe'], envois: [{ regle: 'SECRETARIAT' }] };
  });
}
