import { transmettreBilan as transmettre, type InstanceQuiRecoit } from '@gouvernance-iae/domaine';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { faitsDe } from '../../acte/faits';
import { Bilan, NarratifBilan } from '../bilan.entity';
import { contenuDe, faitsTransmission, recepteurs, type FaitsBilan } from '../bilan.faits';
import { empreinteDe, type Scelle } from '../empreinte';
import { preuvesAFiger } from '../preuves-figees';

const GARDER = `
INSERT INTO version_bilan (id, bilan_id, numero, contenu, narratifs, preuves, empreinte, transmis_le) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** What is sealed: the content of this instant, the narratives, and the ids that each figure came from. */
async function sceller(em: EntityManager, ctx: Contexte, bilan: Bilan, numero: number): Promise<Scelle> {
  const faits = await faitsDe<FaitsBilan>(em, ctx, Bilan, bilan.id, ['composition']);
  const narratifs = await em.find(NarratifBilan, { where: { bilanId: bilan.id }, order: { rubrique: 'ASC' } });
  const { id: bilanId, accordId, instanceId, annee } = bilan;
  const contenu = contenuDe({ faits }, ctx.jour);
  return { bilanId, accordId, instanceId, annee, numero, contenu, narratifs: narratifs.map(({ rubrique, texte }) => ({ rubrique, texte })), preuves: await preuvesAFiger(em, ctx, bilan, contenu) };
}

const nationaux = (recus: readonly InstanceQuiRecoit[]): string[] => recus.filter((i) => i.type === 'COMITE_PILOTAGE_NATIONAL').map((i) => i.id);

/** Freezes what the bilan says under its hash, and gives it to the instances above. */
export function transmettreBilan(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir(ctx, { acte: 'transmettreBilan', classe: Bilan, id, version }, async ({ ligne, em }) => {
    const faits = await faitsDe<FaitsBilan>(em, ctx, Bilan, id, ['destinataires', 'transmission']);
    const change = transmettre(ligne, faitsTransmission({ ...ligne, faits }, ctx.jour), ctx.maintenant);
    const recus = recepteurs(ligne, faits.destinataires, ctx.jour);
    const scelle = await sceller(em, ctx, ligne, change.numero);
    const empreinte = empreinteDe(scelle);
    await em.query(GARDER, [randomUUID(), id, change.numero, JSON.stringify(scelle.contenu), JSON.stringify(scelle.narratifs), JSON.stringify(scelle.preuves), empreinte, ctx.maintenant]);
    return {
      changement: { ...change, empreinte, destinataires: recus.map((i) => i.id), comitesNationaux: nationaux(recus) },
      envois: [{ regle: 'DESTINATAIRES_BILAN' }],
    };
  });
}
