import { valableLe } from './jour';
import type { Cellule, Fournisseur, Indicateur, Valeur } from './objets-indicateurs';
import type { Instance, Jour, Organisation } from './objets';
import { typesSiaeLe } from './organisation';
import { ensemble, intersection, seRecoupent } from './territoire';
import type { TypeSiae } from './vocabulaire';

export type OrganisationDue = Pick<Organisation, 'id' | 'genre' | 'parentId' | 'departements' | 'debut' | 'fin'>;
export type InstanceDue = Pick<Instance, 'type' | 'departements' | 'secretariatId' | 'debut' | 'fin'>;

/** Who may owe a figure: the directories as they are. */
export interface Annuaire {
  readonly organisations: readonly OrganisationDue[];
  readonly instances: readonly InstanceDue[];
}

export type IndicateurAttendu = Pick<Indicateur, 'id' | 'dimensions' | 'partage' | 'calcule'> & {
  readonly fournisseurs: readonly Pick<Fournisseur, 'genreOrganisation' | 'echelon' | 'typeInstance' | 'organisationId' | 'debut' | 'fin'>[];
};

export type CelluleAttendue = Cellule & Pick<Valeur, 'alternative'>;

interface Attente {
  /** Last day of the period: who owes on that day owes the figure. */
  readonly jour: Jour;
  readonly departements: readonly string[];
}

/** How many organisations of its kind, with a territory, are above this one: 0 for the region's, 1 for the next level. */
function hauteur(organisation: OrganisationDue, parId: ReadonlyMap<string, OrganisationDue>): number {
  const dessus = organisation.parentId === null ? undefined : parId.get(organisation.parentId);
  if (dessus === undefined || dessus.genre !== organisation.genre || dessus.departements.length === 0) return 0;
  return 1 + hauteur(dessus, parId);
}

function estDeLEchelon(organisation: OrganisationDue, echelon: Fournisseur['echelon'], parId: ReadonlyMap<string, OrganisationDue>, region: readonly string[]): boolean {
  const rang = hauteur(organisation, parId);
  const unSeul = organisation.departements.length === 1;
  if (echelon === 'DEPARTEMENT') return rang === 1 || (rang === 0 && unSeul);
  return rang === 0 && (!unSeul || region.length === 1);
}

/** The organisations that a dated owner designates in a territory, on a day. */
export function organisationsDe(fournisseur: IndicateurAttendu['fournisseurs'][number], annuaire: Annuaire, { jour, departements }: Attente): OrganisationDue[] {
  const { genreOrganisation, echelon, typeInstance, organisationId } = fournisseur;
  const valables = annuaire.organisations.filter((o) => valableLe(o, jour));
  if (organisationId !== null) return valables.filter((o) => o.id === organisationId);
  if (typeInstance !== null) {
    const tenants = annuaire.instances.filter((i) => i.type === typeInstance && valableLe(i, jour) && (i.departements.length === 0 || seRecoupent(i.departements, departements)));
    return valables.filter((o) => tenants.some((i) => i.secretariatId === o.id));
  }
  const parId = new Map(annuaire.organisations.map((o) => [o.id, o]));
  return valables.filter((o) => o.genre === genreOrganisation && seRecoupent(o.departements, departements) && estDeLEchelon(o, echelon, parId, departements));
}

/** Where an owner is asked: each of its départements, or the region as a whole. */
function lieux(indicateur: IndicateurAttendu, organisation: OrganisationDue, departements: readonly string[]): readonly (string | null)[] {
  if (!indicateur.dimensions.includes('DEPARTEMENT')) return [null];
  return organisation.departements.length === 0 ? departements : intersection(organisation.departements, departements);
}

/**
 * Every cell that a campaign expects: indicators × owners × territories × types, even if nobody answers. An indicator counted
 * by the platform expects nothing; one still « à confirmer » is asked of the owners read so far.
 */
export function cellulesAttendues(indicateurs: readonly IndicateurAttendu[], annuaire: Annuaire, attente: Attente): CelluleAttendue[] {
  return indicateurs
    .filter(({ calcule }) => !calcule)
    .flatMap((indicateur) => {
      const types: readonly (TypeSiae | null)[] = indicateur.dimensions.includes('TYPE_SIAE') ? typesSiaeLe(attente.jour) : [null];
      const dus = indicateur.fournisseurs.filter((f) => valableLe(f, attente.jour)).flatMap((f) => organisationsDe(f, annuaire, attente));
      const uniques = [...new Map(dus.map((o) => [o.id, o])).values()];
      const alternative = indicateur.partage === 'L_UN_OU_L_AUTRE' && uniques.length > 1;
      return uniques.flatMap((organisation) =>
        lieux(indicateur, organisation, attente.departements).flatMap((departement) =>
          types.map((typeSiae) => ({ indicateurId: indicateur.id, organisationId: organisation.id, departement, typeSiae, alternative })),
        ),
      );
    });
}

/** The owners of a set of cells, as the campaign keeps them. */
export const fournisseursAttendus = (cellules: readonly CelluleAttendue[]): string[] => ensemble(cellules.map((c) => c.organisationId));
