import { changerFournisseurs as changer, confirmerIndicateur as confirmer, saisieInvalide, type FournisseurSaisi } from '@gouvernance-iae/domaine';
import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import type { Origine } from '../lecture/enumerations';
import { Organisation } from '../organisations/organisation.entity';
import { Fournisseur, Indicateur } from './indicateur.entity';

/** What an administrator changed is ours: a load of the reference data leaves it alone. */
const LOCALE: Origine = 'LOCALE';

/** Settles what the source left in doubt. The reason stays beside the indicator. */
export function confirmerIndicateur(ctx: Contexte, { id, version, motif }: { id: string; version: number; motif: string }): Promise<string> {
  return agir(ctx, { acte: 'confirmerIndicateur', classe: Indicateur, id, version }, ({ ligne }) => {
    const change = confirmer(ligne, motif, ctx.maintenant);
    return { changement: { ...change, origine: LOCALE }, champs: Object.keys(change), motif: change.confirmation };
  });
}

async function exigerConnues(em: EntityManager, designes: readonly { readonly organisationId: string | null }[]): Promise<void> {
  const nommees = designes.map((d) => d.organisationId);
  const ids = nommees.filter((o) => o !== null);
  const connues = new Set(ids.length > 0 ? (await em.findBy(Organisation, { id: In(ids) })).map((o) => o.id) : []);
  const champs = nommees.flatMap((o, rang) => (o !== null && !connues.has(o) ? [{ champ: `fournisseurs.${rang}.organisationId`, message: 'Cette organisation n’est pas dans l’annuaire.' }] : []));
  if (champs.length > 0) throw saisieInvalide(champs);
}

interface Changement {
  readonly id: string;
  readonly version: number;
  readonly fournisseurs: readonly FournisseurSaisi[];
  readonly partage?: string | null;
  readonly debut?: string | null;
  readonly motif: string;
}

/** Gives an indicator other owners from a day on; the periods that ended before it keep theirs. */
export function changerFournisseurs(ctx: Contexte, { id, version, fournisseurs, partage, debut, motif }: Changement): Promise<string> {
  return agir(ctx, { acte: 'changerFournisseurs', classe: Indicateur, id, version }, async ({ em }) => {
    const actuels = await em.findBy(Fournisseur, { indicateurId: id });
    const change = changer(actuels, { fournisseurs, partage: partage ?? null, depuis: debut ?? ctx.jour, motif });
    await exigerConnues(em, change.designes);
    for (const { id: clos, fin } of change.clos) await em.update(Fournisseur, { id: clos }, { fin });
    await em.insert(Fournisseur, change.designes.map((d) => ({ ...d, id: randomUUID(), indicateurId: id })));
    return { changement: { partage: change.partage, origine: LOCALE }, champs: ['fournisseurs', 'partage'], motif: change.motif };
  });
}
