import { chargerReference } from '../src/db/reference/charger';
import { id, installerJura } from './jura';
import { ouvrirPlateforme, type Plateforme, type Reponse } from './plateforme';

/** The small Jura, with the départements of the reference data: what the acts on the directories need. */
export async function ouvrirAnnuaire(): Promise<Plateforme> {
  const p = await ouvrirPlateforme();
  await p.service.source.transaction((em) => chargerReference(em));
  await installerJura(p);
  return p;
}

/** Everybody of the small Jura who is not the administrator, and nobody. */
export const SANS_DROIT = ['animatrice', 'directrice', 'ud39', 'horizon', 'secretariat', 'national', 'sansmandat', null] as const;

/** Runs a document as a person of the small Jura (null: signed out) and gives the code of its refusal. */
export async function refus(p: Plateforme, qui: string | null, document: string, variables: Record<string, unknown>): Promise<string | null> {
  const { errors } = await p.demander(qui && id(qui), document, variables);
  return errors[0]?.extensions.code ?? null;
}

/** The faulty fields of a refused input. */
export const champsFautifs = (reponse: Reponse<unknown>): string[] => (reponse.errors[0]?.extensions.champs ?? []).map((c) => c.champ);

/** The journal of a subject as a person reads it. */
export async function journalDe(p: Plateforme, qui: string, sujet: string): Promise<{ acte: string; champs: string[] }[]> {
  const { journal } = await p.obtenir<{ journal: { items: { acte: string; champs: string[] }[] } }>(id(qui), 'query ($s: [ID!]) { journal(filtre: { sujetId: $s }, tri: [{ champ: id }]) { items { acte champs } } }', { s: [sujet] });
  return journal.items;
}
