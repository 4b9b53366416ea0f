import { controlerPresences, rouvrir, saisieInvalide, tenir, type PresenceSaisie } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { Participant, Reunion } from '../reunion.entity';
import { organisationsNommees } from './organisations';

const CONSTATER = `
UPDATE participant p SET presence = x.presence
FROM jsonb_to_recordset($2::jsonb) AS x("participantId" uuid, presence text)
WHERE p.id = x."participantId" AND p.reunion_id = $1`;

/** Who came without being convened: sent again, the same id is the same person. */
const ACCUEILLIR = `
INSERT INTO participant (id, reunion_id, nom, organisation_id, organisation_nom, titre, presence)
SELECT x.id, $1, x.nom, x."organisationId", x."organisationNom", 'INVITE', x.presence
FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, nom text, "organisationId" uuid, "organisationNom" text, presence text)
ON CONFLICT (id) DO UPDATE SET nom = EXCLUDED.nom, organisation_id = EXCLUDED.organisation_id, organisation_nom = EXCLUDED.organisation_nom, presence = EXCLUDED.presence
WHERE participant.reunion_id = EXCLUDED.reunion_id AND participant.personne_id IS NULL
RETURNING id`;

async function constater(em: EntityManager, ctx: Contexte, reunionId: string, presences: readonly PresenceSaisie[]): Promise<void> {
  const participants = await em.find(Participant, { where: { reunionId }, select: { id: true } });
  controlerPresences(presences, participants.map((p) => p.id));
  const convoques = presences.filter((p) => p.participantId);
  const venus = presences.filter((p) => !p.participantId);
  const organisations = await organisationsNommees(em, ctx, 'presences', venus.flatMap((p) => p.organisationId ?? []));
  const nommes = venus.map((p) => ({ ...p, nom: p.nom?.trim(), organisationNom: organisations.get(p.organisationId ?? '')?.nom ?? p.organisationNom?.trim() ?? null }));
  if (convoques.length > 0) await em.query(CONSTATER, [reunionId, JSON.stringify(convoques)]);
  if (nommes.length === 0) return;
  const accueillis = await em.query<unknown[]>(ACCUEILLIR, [reunionId, JSON.stringify(nommes)]);
  // The line of another sitting is left alone by the statement: its attendance would be lost without a word.
  if (accueillis.length < nommes.length) throw saisieInvalide([{ champ: 'presences', message: 'Un de ces identifiants est déjà pris.' }]);
}

/** Records that a sitting was held, with the attendance of each person. */
export function tenirReunion(ctx: Contexte, { id, version, presences }: { id: string; version: number; presences: PresenceSaisie[] }): Promise<string> {
  return agir(ctx, { acte: 'tenirReunion', classe: Reunion, id, version }, async ({ ligne, em }) => {
    const changement = tenir(ligne, ctx.maintenant);
    await constater(em, ctx, id, presences);
    return { changement, champs: [...Object.keys(changement), 'presences'] };
  });
}

/** Undoes a wrong « tenue », with its reason, while no compte rendu was published. */
export function rouvrirReunion(ctx: Contexte, { id, version, motif }: { id: string; version: number; motif: string }): Promise<string> {
  return agir(ctx, { acte: 'rouvrirReunion', classe: Reunion, id, version }, async ({ ligne, em }) => {
    const [{ publie }] = await em.query<[{ publie: boolean }]>(`SELECT EXISTS (SELECT 1 FROM compte_rendu WHERE reunion_id = $1 AND etat <> 'BROUILLON') AS publie`, [id]);
    const changement = rouvrir(ligne, { compteRenduPublie: publie }, motif);
    return { changement, motif: changement.motif };
  });
}
