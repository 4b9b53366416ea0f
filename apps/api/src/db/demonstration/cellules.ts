import type { Cellule } from '@gouvernance-iae/domaine';
import type { Contexte } from '../../acte/contexte';
import type { ValeurFictive } from './plan';

interface CelluleEnBase extends Cellule {
  readonly id: string;
  readonly version: number;
}

const CELLULES = `
SELECT id, version, indicateur_id AS "indicateurId", organisation_id AS "organisationId", departement, type_siae AS "typeSiae"
FROM valeur WHERE campagne_id = $1 AND remplace_id IS NULL`;

const placeDe = ({ indicateurId, organisationId, departement, typeSiae }: Cellule): string => [indicateurId, organisationId, departement, typeSiae].join('/');

/** The plan knows the place of a cell; its id was given when the campaign opened. */
async function retrouver(ctx: Contexte, campagneId: string): Promise<(cellule: Cellule) => CelluleEnBase> {
  const lignes = await ctx.source.query<CelluleEnBase[]>(CELLULES, [campagneId]);
  const parPlace = new Map(lignes.map((l) => [placeDe(l), l]));
  return (cellule) => {
    const trouvee = parPlace.get(placeDe(cellule));
    if (!trouvee) throw new Error(`La campagne n’attend pas la cellule ${placeDe(cellule)}.`);
    return trouvee;
  };
}

export async function idsDe(ctx: Contexte, campagneId: string, cellules: readonly Cellule[]): Promise<string[]> {
  const trouver = await retrouver(ctx, campagneId);
  return cellules.map((cellule) => trouver(cellule).id);
}

/** What the plan writes, as the grid sends it: by the id and the version of each cell. */
export async function cellulesEcrites(ctx: Contexte, campagneId: string, valeurs: readonly ValeurFictive[]) {
  const trouver = await retrouver(ctx, campagneId);
  return valeurs.map((valeur) => {
    const { indicateurId: _i, organisationId: _o, departement: _d, typeSiae: _t, ...contenu } = valeur;
    const { id, version } = trouver(valeur);
    return { ...contenu, id, version };
  });
}
