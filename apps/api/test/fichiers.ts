import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { id } from './jura';
import type { Plateforme } from './plateforme';
import type { ServeurEssai } from './serveur';
import { ouvrirSession } from './session';

export const PDF = Buffer.from('%PDF-1.7\n% Bilan\n%%EOF\n');

export interface Depot {
  readonly id?: string;
  readonly reunion: string;
  readonly point?: string;
  readonly nom?: string;
  readonly octets?: Buffer;
  readonly entetes?: Record<string, string>;
}

export interface Recu {
  readonly statut: number;
  readonly code: string;
  readonly message: string;
  readonly champs: string[];
  readonly id: string;
}

export const adresseDepot = ({ id: idDocument = randomUUID(), reunion, point, nom = 'Bilan.pdf' }: Depot): string =>
  `/documents?${new URLSearchParams({ id: idDocument, reunion, ...(point ? { point } : {}), nom }).toString()}`;

export interface DepotTexte extends Omit<Depot, 'reunion' | 'point'> {
  readonly accord: string;
  readonly evenement?: string;
}

/** Deposits a file as the console does, in the name of somebody of the Jura (null: signed out). */
export function deposer(p: Plateforme, s: ServeurEssai, qui: string | null, depot: Depot): Promise<Recu> {
  const idDocument = depot.id ?? randomUUID();
  return envoyer(p, s, qui, { ...depot, id: idDocument }, adresseDepot({ ...depot, id: idDocument }));
}

/** The same, with an accord. */
export function deposerTexte(p: Plateforme, s: ServeurEssai, qui: string | null, depot: DepotTexte): Promise<Recu> {
  const { id: idTexte = randomUUID(), accord, evenement, nom = 'Accord.pdf' } = depot;
  return envoyer(p, s, qui, { ...depot, id: idTexte }, `/documents/accords?${new URLSearchParams({ id: idTexte, accord, ...(evenement ? { evenement } : {}), nom }).toString()}`);
}

/** The same, with a figure. */
export function joindrePiece(p: Plateforme, s: ServeurEssai, qui: string | null, depot: Omit<Depot, 'reunion' | 'point'> & { readonly valeur: string }): Promise<Recu> {
  const { id: idPiece = randomUUID(), valeur, nom = 'Preuve.pdf' } = depot;
  return envoyer(p, s, qui, { ...depot, id: idPiece }, `/documents/valeurs?${new URLSearchParams({ id: idPiece, valeur, nom }).toString()}`);
}

async function envoyer(p: Plateforme, s: ServeurEssai, qui: string | null, depot: Pick<Depot, 'octets' | 'entetes'> & { id: string }, adresse: string): Promise<Recu> {
  const reponse = await fetch(`${s.adresse}${adresse}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': 'true', 'content-type': 'application/octet-stream', ...(qui ? await ouvrirSession(p, qui) : {}), ...depot.entetes },
    body: new Uint8Array(depot.octets ?? PDF),
  });
  const corps = (await reponse.json()) as { errors?: { message: string; extensions: { code: string; champs?: { champ: string }[] } }[] };
  const [erreur] = corps.errors ?? [];
  return { statut: reponse.status, code: erreur?.extensions.code ?? 'fait', message: erreur?.message ?? '', champs: (erreur?.extensions.champs ?? []).map((c) => c.champ), id: depot.id };
}

/** Downloads a document as this person. */
export async function telecharger(p: Plateforme, s: ServeurEssai, qui: string | null, idDocument: string, entetes: Record<string, string> = {}): Promise<{ statut: number; entetes: Headers; octets: Buffer }> {
  const reponse = await fetch(`${s.adresse}/documents/${idDocument}`, { headers: { ...(qui ? await ouvrirSession(p, qui) : {}), ...entetes } });
  return { statut: reponse.status, entetes: reponse.headers, octets: Buffer.from(await reponse.arrayBuffer()) };
}

/** Announces a length, sends less, and hangs up. */
export async function deposerCoupe(p: Plateforme, s: ServeurEssai, reunion: string, annonce: number): Promise<void> {
  const { cookie } = await ouvrirSession(p, 'animatrice');
  await new Promise<void>((suite) => {
    const requete = request(`${s.adresse}${adresseDepot({ id: id('coupé'), reunion })}`, {
      method: 'POST',
      headers: { cookie, 'apollo-require-preflight': 'true', 'content-length': annonce },
    });
    requete.on('error', () => undefined).on('close', suite);
    requete.write(PDF, () => setTimeout(() => requete.destroy(), 50));
  });
}
