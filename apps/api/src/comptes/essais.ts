import { tropDeDemandes } from '@gouvernance-iae/domaine';
import type { Contexte } from '../acte/contexte';
import { empreinte } from '../http/jeton';

const FENETRE = 15 * 60_000;

/** How many tries a quarter of an hour allows, and workbooks to read: an agency shares one address, an account has one owner. */
const BORNES = { connexion: { adresse: 100, compte: 10 }, oubli: { adresse: 20, compte: 3 }, lien: { adresse: 30, compte: 10 }, classeur: { adresse: 300, compte: 40 } } as const;
export type Guichet = keyof typeof BORNES;

interface Essai {
  readonly cle: string;
  readonly max: number;
}

/** Keys are hashed: the table of tries is not a list of the addresses that somebody typed. */
const essais = (ctx: Contexte, guichet: Guichet, compte: string | null): Essai[] => [
  { cle: `${guichet}:adresse:${empreinte(ctx.adresseIp)}`, max: BORNES[guichet].adresse },
  ...(compte === null ? [] : [{ cle: `${guichet}:compte:${empreinte(compte)}`, max: BORNES[guichet].compte }]),
];

/** Counts a try before it is made, in a statement of its own: a refusal rolls nothing back, parallel tries all count. */
export async function compterEssai(ctx: Contexte, guichet: Guichet, compte: string | null): Promise<void> {
  for (const { cle, max } of essais(ctx, guichet, compte)) {
    const [{ nombre }] = (await ctx.source.query(
      `INSERT INTO essai_connexion AS e (cle, nombre, depuis) VALUES ($1, 1, $2)
       ON CONFLICT (cle) DO UPDATE SET nombre = CASE WHEN e.depuis > $3 THEN e.nombre + 1 ELSE 1 END, depuis = CASE WHEN e.depuis > $3 THEN e.depuis ELSE $2 END
       RETURNING nombre`,
      [cle, ctx.maintenant, new Date(ctx.maintenant.getTime() - FENETRE)],
    )) as [{ nombre: number }];
    if (nombre > max) throw tropDeDemandes();
  }
}

/** A success forgets the tries of its account, and gives its own back to the address. */
export async function oublierEssais(ctx: Contexte, guichet: Guichet, compte: string): Promise<void> {
  const [adresse, propre] = essais(ctx, guichet, compte);
  await ctx.source.query('DELETE FROM essai_connexion WHERE cle = $1 OR depuis < $2', [propre?.cle, new Date(ctx.maintenant.getTime() - FENETRE)]);
  await ctx.source.query('UPDATE essai_connexion SET nombre = nombre - 1 WHERE cle = $1 AND nombre > 0', [adresse?.cle]);
}
