import { hacher } from '../src/comptes/mot-de-passe';
import { ouvrirAnnuaire } from './annuaire';
import { id } from './jura';
import type { Plateforme } from './plateforme';
import { ouvrirServeur, type ServeurEssai } from './serveur';

type Reponse = Awaited<ReturnType<ServeurEssai['poster']>>;

export const DEPART = '2026-11-20T09:00:00Z';
export const MOI = '{ personne { courriel mandats { titre } } mandats { titre organisation { nom } } menus droits preferences calendrier { adresse creeLe } }';
export const CONNEXION = `mutation ($c: String!, $m: String!) { connexion(courriel: $c, motDePasse: $m) ${MOI} }`;

/** The small Jura behind the real HTTP server; animatrice, sansmandat and administrateur have the password « demonstration ». */
export interface Comptes {
  readonly p: Plateforme;
  poster(query: string, variables: Record<string, unknown>, cookie?: string, entetes?: Record<string, string>): Promise<Reponse>;
  /** Signs in and gives the cookie. */
  seConnecter(qui: string, motDePasse?: string): Promise<string>;
  moi(cookie: string, entetes?: Record<string, string>): Promise<Record<string, unknown> | null>;
  /** Back to the first instant, without any try counted. */
  recommencer(): Promise<void>;
  fermer(): Promise<void>;
}

export const cookieDe = ({ entetes }: Reponse): string => (entetes.get('set-cookie') ?? '').split(';')[0] ?? '';
export const code = ({ corps }: Reponse): string | undefined => corps.errors?.[0]?.extensions.code;

export async function ouvrirComptes(): Promise<Comptes> {
  const p = await ouvrirAnnuaire();
  const s = await ouvrirServeur(p);
  const empreinte = await hacher('demonstration');
  for (const qui of ['animatrice', 'sansmandat', 'administrateur']) await p.sql('INSERT INTO compte (personne_id, empreinte) VALUES ($1, $2)', [id(qui), empreinte]);
  const poster: Comptes['poster'] = (query, variables, cookie = '', entetes = {}) => s.poster({ query, variables }, { ...(cookie ? { cookie } : {}), ...entetes });
  return {
    p,
    poster,
    async seConnecter(qui, motDePasse = 'demonstration') {
      const reponse = await poster(CONNEXION, { c: `${qui}@essai.test`, m: motDePasse });
      expect(reponse.corps.errors).toBeUndefined();
      return cookieDe(reponse);
    },
    moi: async (cookie, entetes = {}) => (await poster(`{ moi ${MOI} }`, {}, cookie, entetes)).corps.data?.['moi'] as never,
    async recommencer() {
      p.instant = new Date(DEPART);
      await p.sql('DELETE FROM essai_connexion');
    },
    async fermer() {
      await s.fermer();
      await p.fermer();
    },
  };
}
