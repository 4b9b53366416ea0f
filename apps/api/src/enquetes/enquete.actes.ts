import { ajouterJours, cloreEnquete as clore, introuvable, ouvrirEnquete as ouvrir, repondreEnquete as repondre, type EnqueteSaisie, type Jour, type QuestionEnquete } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir, creer } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import type { Envoi } from '../acte/envoi';
import { mandatPour } from '../acte/journal';
import { matinDu } from '../campagnes/rappel';
import { Instance } from '../instances/instance.entity';
import { estUuid } from '../lecture/racine';
import { Organisation } from '../organisations/organisation.entity';
import { Enquete, ReponseEnquete } from './enquete.entity';

/** Days before its last one when those who have not answered are reminded: a week, and the eve. */
const RAPPELS_JOURS = [7, 1] as const;

/** Those who are asked learn it at once. Who is reminded has not answered: nobody is shown those mails. */
const annoncer = (fermeLe: Jour, maintenant: Date): Envoi[] => [
  { regle: 'INTERROGES' },
  ...RAPPELS_JOURS.map((jours) => matinDu(ajouterJours(fermeLe, -jours)))
    .filter((duLe) => duLe.getTime() > maintenant.getTime())
    .map((duLe): Envoi => ({ regle: 'INTERROGES_A_RELANCER', duLe, discret: true })),
];

/** Opens the survey of a year, with the questions in use that day. */
export function ouvrirEnquete(ctx: Contexte, { id, instanceId, saisie }: { id: string; instanceId: string; saisie: EnqueteSaisie }): Promise<string> {
  return creer<Enquete, Instance>(ctx, { acte: 'ouvrirEnquete', classe: Enquete, id, sous: { classe: Instance, id: instanceId, cle: 'instanceId' } }, async ({ parent: instance, em }) => {
    if (!instance) throw introuvable();
    const questions = await em.query<{ id: string }[]>('SELECT id FROM question_enquete WHERE debut <= $1 AND (fin IS NULL OR fin >= $1) ORDER BY rang, id', [ctx.jour]);
    const ouverte = ouvrir(saisie, instance, questions.length, { aujourdHui: ctx.jour, maintenant: ctx.maintenant });
    return { ligne: { ...ouverte, departements: [...ouverte.departements], instanceId, instanceNom: instance.nom, questionsIds: questions.map((q) => q.id) }, envois: annoncer(ouverte.fermeLe, ctx.maintenant) };
  });
}

interface Donnee {
  readonly id: string;
  readonly enqueteId: string;
  readonly reponses: readonly { readonly questionId: string; readonly choix: number }[];
}

/** The organisation for which this person answers: that of the first mandat that allows it. */
function organisationPour(ctx: Contexte, enquete: Enquete): string | null {
  const mandat = mandatPour(ctx.acteur, 'repondreEnquete', 'Enquete', enquete);
  return ctx.acteur?.mandats.find(({ id }) => id === mandat)?.organisationId ?? null;
}

/** The choices, checked against the questions of the survey and its state. */
async function choisir(em: EntityManager, ctx: Contexte, enquete: Enquete, reponses: Donnee['reponses']): Promise<number[]> {
  const questions = await em.query<QuestionEnquete[]>('SELECT q.id, q.choix FROM enquete e CROSS JOIN unnest(e.questions_ids) WITH ORDINALITY AS u (id, rang) JOIN question_enquete q ON q.id = u.id WHERE e.id = $1 ORDER BY u.rang', [enquete.id]);
  return repondre(enquete, questions, reponses, ctx.jour);
}

/** Answers for one's organisation; answering again replaces, until the survey is closed. */
export async function repondreEnquete(ctx: Contexte, { id, enqueteId, reponses }: Donnee): Promise<string> {
  const enquete = estUuid(enqueteId) ? await ctx.source.manager.findOneBy(Enquete, { id: enqueteId }) : null;
  const organisationId = enquete && organisationPour(ctx, enquete);
  const deja = organisationId ? await ctx.source.manager.findOneBy(ReponseEnquete, { enqueteId, organisationId }) : null;
  if (deja) {
    await agir(ctx, { acte: 'repondreEnquete', classe: ReponseEnquete, id: deja.id }, async ({ em }) => {
      // A survey under closing waits for this answer, or this answer for it.
      const ouverte = await em.findOneOrFail(Enquete, { where: { id: enqueteId }, lock: { mode: 'pessimistic_read' } });
      return { changement: { choix: await choisir(em, ctx, ouverte, reponses), reponduLe: ctx.maintenant } };
    });
    return enqueteId;
  }
  await creer<ReponseEnquete, Enquete>(ctx, { acte: 'repondreEnquete', classe: ReponseEnquete, id, sous: { classe: Enquete, id: enqueteId, cle: 'enqueteId' } }, async ({ parent, em }) => {
    const organisation = organisationId ? await em.findOneBy(Organisation, { id: organisationId }) : null;
    if (!parent || !organisation) throw introuvable();
    const { genre, departements } = organisation;
    return { ligne: { enqueteId, organisationId: organisation.id, genre, departements, choix: await choisir(em, ctx, parent, reponses), reponduLe: ctx.maintenant } };
  });
  return enqueteId;
}

/** Closes the survey: its results are told from then on. */
export function cloreEnquete(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir(ctx, { acte: 'cloreEnquete', classe: Enquete, id, version }, ({ ligne }) => ({ changement: clore(ligne, ctx.maintenant) }));
}
