import type { Campagne as CampagneLue, CelluleConnue } from '@gouvernance-iae/domaine';
import type { Contexte } from '../acte/contexte';
import { Campagne } from '../campagnes/campagne.entity';
import { Compilateur } from '../lecture/compilateur';
import { estUuid } from '../lecture/racine';
import { Valeur } from '../valeurs/valeur.entity';
import { motifRenvoi, precedente } from '../valeurs/valeur.faits';

/** More than a region gives in a year; beyond, one asks for one organisation at a time. */
export const CELLULES_MAX = 20_000;

/** A cell that the reader may read, and whether it is theirs to write. */
export type CelluleLue = Omit<CelluleConnue, 'precedente'> & { readonly precedente: (NonNullable<CelluleConnue['precedente']> & { readonly libelle: string }) | null; readonly sienne: boolean };

export interface CampagneEnCellules {
  readonly campagne: Pick<CampagneLue, 'id' | 'libelle' | 'debut' | 'fin' | 'etat' | 'echeance'> & { readonly instanceNom: string };
  readonly cellules: readonly CelluleLue[];
}

interface Demande {
  readonly campagneId: string;
  readonly organisationId?: string | null;
  /** Only those that the reader may write. */
  readonly siennes?: boolean;
}

const VALEUR = `v.id, v.version, v.campagne_id AS "campagneId", v.accord_id AS "accordId", v.instance_id AS "instanceId", v.indicateur_id AS "indicateurId", v.organisation_id AS "organisationId",
  v.departement, v.type_siae AS "typeSiae", v.alternative, v.etat, v.numerateur::text, v.denominateur::text, v.texte, v.booleen, v.non_communique AS "nonCommunique",
  v.source, v.extrait_le AS "extraitLe", v.methode, v.commentaire, v.echeance, v.verrouillee, v.saisie_le AS "saisieLe", v.soumise_le AS "soumiseLe",
  v.premiere_soumission_le AS "premiereSoumissionLe", v.acceptee_le AS "accepteeLe", v.renvoyee_le AS "renvoyeeLe", v.remplace_id AS "remplaceId", v.motif_rectification AS "motifRectification", v.remplacee_le AS "remplaceeLe"`;

function requete(c: Compilateur, { campagneId, organisationId, siennes = false }: Demande): string {
  const portes = c.portes('v');
  const { fait, lire, pouvoir, parametre } = portes;
  const sienne = pouvoir('saisirValeurs', Valeur, 'v');
  const filtres = [
    `v.campagne_id = k.id AND v.remplacee_le IS NULL`,
    ...(organisationId ? [`v.organisation_id = ${parametre(organisationId, 'uuid')}`] : []),
    ...(siennes ? [sienne] : []),
    // The correction of an accepted value takes its place for whoever may read it, as on the page of the entry.
    `NOT EXISTS (SELECT 1 FROM ${lire(Valeur, 'w')} AND w.remplace_id = v.id)`,
  ];
  return `
SELECT json_build_object(
  'campagne', json_build_object('id', k.id, 'libelle', k.libelle, 'debut', k.debut, 'fin', k.fin, 'etat', k.etat, 'echeance', k.echeance, 'instanceNom', k.instance_nom),
  'cellules', (SELECT coalesce(json_agg(json_build_object('valeur', row_to_json(y)::jsonb - '{n,p,o,d,s}'::text[], 'indicateur', y.n, 'precedente', y.p, 'organisationNom', y.o, 'departementNom', y.d, 'sienne', y.s)
      ORDER BY y.o, y."organisationId", (y.n ->> 'rang')::int, y.departement NULLS FIRST, y."typeSiae" NULLS FIRST, y.id), '[]') FROM (
    SELECT ${VALEUR}, (${motifRenvoi(portes)}) AS "motifRenvoi", ${sienne} AS s, (${precedente(portes)}) AS p,
      (SELECT json_build_object('rang', i.rang, 'code', i.code, 'intitule', i.intitule, 'unite', i.unite, 'numerateur', i.numerateur, 'denominateur', i.denominateur, 'calcule', i.calcule) FROM ${fait('indicateur', 'i')} WHERE i.id = v.indicateur_id) AS n,
      (SELECT q.nom FROM ${fait('organisation', 'q')} WHERE q.id = v.organisation_id) AS o,
      (SELECT e.nom FROM ${fait('departement', 'e')} WHERE e.code = v.departement) AS d
    FROM ${lire(Valeur, 'v')} AND ${filtres.join(' AND ')} LIMIT ${CELLULES_MAX + 1}) y)) AS j
FROM ${lire(Campagne, 'k')} AND k.id = ${parametre(campagneId, 'uuid')}`;
}

const instant = (texte: Date | string | null): Date | null => (texte === null ? null : new Date(texte));

/** The campaign and its cells as this person may read them, in one statement; null when it is not theirs to read. */
export async function lireCellules({ source, droits, lectures }: Contexte, demande: Demande): Promise<CampagneEnCellules | null> {
  const { campagneId, organisationId } = demande;
  if (!estUuid(campagneId) || (organisationId && !estUuid(organisationId))) return null;
  const c = new Compilateur(source, droits, {});
  const text = requete(c, demande);
  const { rows } = await lectures.query<{ j: CampagneEnCellules }>({ text, values: c.parametres });
  const lu = rows[0]?.j;
  if (!lu) return null;
  const cellules = lu.cellules.map(({ valeur, ...reste }) => ({
    ...reste,
    valeur: { ...valeur, saisieLe: instant(valeur.saisieLe), soumiseLe: instant(valeur.soumiseLe), premiereSoumissionLe: instant(valeur.premiereSoumissionLe), accepteeLe: instant(valeur.accepteeLe), renvoyeeLe: instant(valeur.renvoyeeLe), remplaceeLe: instant(valeur.remplaceeLe) },
  }));
  return { campagne: lu.campagne, cellules };
}
