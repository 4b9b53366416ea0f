import { ecrireTaux, tauxALHeure, tauxRecu } from '@gouvernance-iae/domaine';
import { Campagne } from '../campagnes/campagne.entity';
import { A_L_HEURE, estDue } from '../campagnes/campagne.faits';
import type { Compilateur } from '../lecture/compilateur';
import { Organisation } from '../organisations/organisation.entity';
import { Valeur } from '../valeurs/valeur.entity';
import { liraUneFoisAcceptee } from './cellules';
import type { Completude, ComptesCompletude } from './analyse.types';

export interface DemandeCompletude {
  readonly accordId: string;
  readonly annee: number | null;
  readonly campagneId: string | null;
}

interface Comptes { readonly attendues: number; readonly recues: number; readonly aLHeure: number; readonly manquantes: number }
export interface CompletudeLue { readonly organisationId: string; readonly organisationNom: string; readonly organisation: unknown; readonly actuelle: Comptes; readonly avant: Comptes }

const compte = (nom: keyof Comptes, ou: string): string => `'${nom}', count(*) FILTER (WHERE ${ou})`;

/** Counts of one side of the comparison: whatever was submitted once is received, in its own time. */
const comptes = (cote: string, jour: string): string => `json_build_object(${[
  compte('attendues', cote),
  compte('recues', `${cote} AND x.premiere_soumission_le IS NOT NULL`),
  compte('aLHeure', `${cote} AND x.a_l_heure`),
  compte('manquantes', `${cote} AND x.premiere_soumission_le IS NULL AND (x.verrouillee OR x.echeance < ${jour})`),
].join(', ')})`;

/**
 * Who gave what they owed, by signatory: states of the cells whose figures the actor reads, or will read once accepted. The
 * former side is the campaigns of the same accord, one year before.
 */
export function requeteCompletude(c: Compilateur, { accordId, annee, campagneId }: DemandeCompletude, jour: string, colonnes: ((alias: string) => string) | null): string {
  const { fait } = c.portes('v');
  const jourSql = c.parametre(jour, 'date');
  const accord = c.parametre(accordId, 'uuid');
  const periode = campagneId !== null ? `k.id = ${c.parametre(campagneId, 'uuid')}` : `extract(year FROM k.fin) = ${annee === null ? '(SELECT max(extract(year FROM z.fin)) FROM siennes z)' : c.parametre(annee, 'int')}`;
  const cellules = (campagnes: string, courante: boolean): string => `
    SELECT w.organisation_id, w.premiere_soumission_le, w.a_l_heure, w.verrouillee, w.echeance, ${String(courante)} AS courante FROM (
      SELECT v.id, v.campagne_id, v.instance_id, v.accord_id, v.indicateur_id, v.organisation_id, v.departement, v.type_siae, 'ACCEPTEE'::text AS etat, v.premiere_soumission_le, v.verrouillee, v.echeance, ${A_L_HEURE} AS a_l_heure
      FROM ${fait(Valeur, 'v')} WHERE v.campagne_id IN (${campagnes}) AND ${estDue(c.portes('v'))}) w WHERE ${liraUneFoisAcceptee(c, 'w')}`;
  return `
WITH siennes AS (SELECT k.* FROM ${c.lire(Campagne, 'k')} AND k.accord_id = ${accord} AND k.etat <> 'PREPAREE'),
choisies AS (SELECT k.* FROM siennes k WHERE ${periode}),
anciennes AS (SELECT p.id FROM siennes p JOIN choisies k ON p.instance_id = k.instance_id AND p.debut = (k.debut - interval '1 year')::date AND p.fin + 1 = (k.fin + 1 - interval '1 year')::date)
SELECT coalesce(json_agg(row_to_json(y) ORDER BY y."organisationNom", y."organisationId"), '[]') FROM (
  SELECT g."organisationId", o.nom AS "organisationNom", g.actuelle, g.avant, ${colonnes === null ? 'NULL' : `(SELECT row_to_json(t) FROM (SELECT ${colonnes('oo')} FROM ${c.lire(Organisation, 'oo')} AND oo.id = g."organisationId") t)`} AS organisation
  FROM (SELECT x.organisation_id AS "organisationId", ${comptes('x.courante', jourSql)} AS actuelle, ${comptes('NOT x.courante', jourSql)} AS avant
    FROM (${cellules('SELECT k.id FROM choisies k', true)} UNION ALL ${cellules('SELECT k.id FROM anciennes k', false)}) x GROUP BY x.organisation_id HAVING count(*) FILTER (WHERE x.courante) > 0) g
  JOIN ${fait('organisation', 'o')} ON o.id = g."organisationId") y`;
}

/** The counts with their shares; null where nothing is to be judged. */
export function presenter({ attendues, recues, aLHeure, manquantes }: Comptes): ComptesCompletude {
  const comptes = { attendues, recues, aLHeure, tardives: recues - aLHeure, manquantes, aVenir: attendues - recues - manquantes };
  return { ...comptes, tauxRecu: ecrireTaux(tauxRecu(comptes)) || null, tauxALHeure: ecrireTaux(tauxALHeure(comptes)) || null };
}

export const composerCompletude = (lues: readonly CompletudeLue[]): Completude[] =>
  lues.map(({ actuelle, avant, ...qui }) => ({ ...qui, ...presenter(actuelle), precedent: avant.attendues > 0 ? presenter(avant) : null }));
