import {
  seRecoupent,
  type CampagneAJuger, type ContexteConformite, type CritereConformite, type DepartementRattache, type FeuilleAJuger, type InstanceAJuger, type InstanceDestinataire, type Jour, type Regle, type SeanceAJuger,
} from '@gouvernance-iae/domaine';
import { COLONNES_REGLE } from '../accords/regle.faits';
import { Campagne } from '../campagnes/campagne.entity';
import { estDue } from '../campagnes/campagne.faits';
import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import { Instance } from '../instances/instance.entity';
import type { Compilateur } from '../lecture/compilateur';
import { Reunion } from '../reunions/reunion.entity';
import { Valeur } from '../valeurs/valeur.entity';

export interface DemandeFaits {
  readonly annee: number;
  readonly jour: Jour;
  readonly criteres: readonly CritereConformite[];
  /** None: the nation. */
  readonly departements: readonly string[];
}

/** A sitting as a short array: a nation has thousands of them. */
type SeanceEnLigne = readonly [
  id: string, jour: Jour, departements: readonly string[] | null, etat: SeanceAJuger['etat'], reprise: string | null, planifieeLe: Jour, annuleeLe: Jour | null,
  convoqueeLe: Jour | null, documentsLe: Jour | null, compteRendu: readonly [id: string, publieLe: Jour, approuveLe: Jour | null, lisible: boolean] | null,
  transmissions: readonly (readonly [instanceId: string, le: Jour])[] | null, lisible: boolean,
];

export interface FaitsConformite {
  readonly instances: readonly (Omit<InstanceAJuger, 'seances' | 'campagnes' | 'feuille'> & { readonly seances: readonly SeanceEnLigne[] | null })[];
  readonly campagnes: readonly (CampagneAJuger & { readonly instanceId: string })[];
  readonly feuilles: readonly (FeuilleAJuger & { readonly instanceId: string })[];
  readonly territoires: readonly DepartementRattache[];
  readonly candidats: readonly InstanceDestinataire[];
  readonly regles: readonly Regle[];
}

const liste = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;

/** The day on which territories are read: that of the verdict, or the nearest one of the year. */
export function jourDesTerritoires(annee: number, jour: Jour): Jour {
  const [debut, fin] = [`${annee}-01-01`, `${annee}-12-31`];
  return jour < debut ? debut : jour > fin ? fin : jour;
}

/** The campaigns whose deadline is in the year, counted by territory as of the day of the verdict. */
function campagnes(c: Compilateur, { annee, jour }: Pick<DemandeFaits, 'annee' | 'jour'>): string {
  const { fait } = c.portes('k');
  const verdict = c.parametre(jour, 'date');
  const rendue = `(v.premiere_soumission_le AT TIME ZONE 'Europe/Paris')::date`;
  return `SELECT k.id, k.libelle, k.echeance, k.instance_id AS "instanceId", k.accord_id AS "accordId", a.code AS "accordCode", a.fictif AS "accordFictif", ${c.droitDeLire(Campagne, 'k')} AS lisible,
      ${liste(`SELECT v.departement, count(*)::int AS attendues,
        count(*) FILTER (WHERE ${rendue} <= least(v.echeance, ${verdict}))::int AS "aTemps",
        count(*) FILTER (WHERE ${rendue} > v.echeance AND ${rendue} <= ${verdict})::int AS tardives,
        count(*) FILTER (WHERE coalesce(${rendue} > ${verdict}, true) AND v.echeance < ${verdict})::int AS manquantes
        FROM ${fait(Valeur, 'v')} WHERE v.campagne_id = k.id AND ${estDue({ fait })} GROUP BY v.departement`)} AS cellules
    FROM ${fait(Campagne, 'k')} JOIN ${fait('accord', 'a')} ON a.id = k.accord_id
    WHERE k.echeance BETWEEN ${c.parametre(`${annee}-01-01`, 'date')} AND ${c.parametre(`${annee}-12-31`, 'date')} AND k.ouvre_le <= ${verdict} AND k.etat <> 'PREPAREE' AND k.instance_id IN (SELECT id FROM vivantes)`;
}

/** Committees under an accord that works by road maps (some year has one), the narrowest territory first, and theirs of the year. */
function feuilles(c: Compilateur, { annee, jour }: Pick<DemandeFaits, 'annee' | 'jour'>): string {
  const { fait } = c.portes('k');
  const leJour = c.parametre(jourDesTerritoires(annee, jour), 'date');
  return `SELECT k.id AS "instanceId", a.id AS "accordId", a.code AS "accordCode", a.fictif AS "accordFictif", f.id, f.adoptee AS "adopteeLe", e.code AS article
    FROM vivantes k CROSS JOIN LATERAL (SELECT a.id, a.code, a.fictif FROM ${fait('accord', 'a')} WHERE a.effet_le <= ${leJour} AND (a.fin_le IS NULL OR a.fin_le >= ${leJour})
        AND (a.departements = '{}' OR a.departements && k.departements) AND EXISTS (SELECT 1 FROM ${fait('feuille_de_route', 'w')} WHERE w.accord_id = a.id)
      ORDER BY a.departements = '{}', a.effet_le DESC, a.id LIMIT 1) a
    LEFT JOIN LATERAL (SELECT f.id, f.article_id, (SELECT min(v.adoptee_le) FROM ${fait('version_feuille', 'v')} WHERE v.feuille_de_route_id = f.id) AS adoptee
      FROM ${fait('feuille_de_route', 'f')} WHERE f.instance_id = k.id AND f.annee = ${c.parametre(annee, 'int')} AND f.etat <> 'BROUILLON') f ON TRUE
    LEFT JOIN ${fait('article', 'e')} ON e.id = f.article_id
    WHERE k.type IN ('COMITE_PILOTAGE_REGIONAL', 'COMITE_PILOTAGE_NATIONAL')`;
}

/**
 * One SELECT of one JSON value: instances with their sittings of the year, rules, territories, and what only some criteria
 * look at. Verdicts are everybody's, so these are facts; each piece of evidence says whether this reader may open it.
 */
export function requeteConformite(c: Compilateur, { annee, jour, criteres, departements }: DemandeFaits): string {
  const { fait } = c.portes('k');
  const [debut, fin] = [c.parametre(`${annee}-01-01`, 'date'), c.parametre(`${annee}-12-31`, 'date')];
  const leJour = c.parametre(jourDesTerritoires(annee, jour), 'date');
  const dans = (colonne: string): string => (departements.length === 0 ? 'TRUE' : `${colonne} && ${c.parametre(departements, 'text[]')}`);
  const veut = (...voulus: CritereConformite[]): boolean => criteres.some((critere) => voulus.includes(critere));
  const ilYA = (colonne: string): string => `(${colonne} AT TIME ZONE s.zone)::date`;

  const vivantes = `SELECT * FROM (
    SELECT i.id, i.nom, i.type, i.debut, i.fin, ${c.droitDeLire(Instance, 'i')} AS lisible,
      coalesce((SELECT p.departements FROM ${fait('perimetre', 'p')} WHERE p.instance_id = i.id AND p.debut <= ${leJour} AND (p.fin IS NULL OR p.fin >= ${leJour}) ORDER BY p.debut DESC LIMIT 1), i.departements) AS departements
    FROM ${fait('instance', 'i')} WHERE i.debut <= ${leJour} AND (i.fin IS NULL OR i.fin >= ${debut})) k WHERE ${dans('k.departements')}`;
  const documents = veut('CONVOCATION') ? `(SELECT max(${ilYA('u.depose_le')}) FROM ${fait('document', 'u')} WHERE u.reunion_id = s.id AND u.retire_le IS NULL AND u.depose_le <= s.debut)` : 'NULL';
  const textes = veut('COMPTE_RENDU', 'TRANSMISSION')
    ? `(SELECT json_build_array((array_agg(d.id ORDER BY d.rang DESC))[1], ${ilYA('min(d.publie_le)')}, ${ilYA('min(d.approuve_le)')}, (array_agg(${c.droitDeLire(CompteRendu, 'd')} ORDER BY d.rang DESC))[1])
        FROM ${fait(CompteRendu, 'd')} WHERE d.reunion_id = s.id AND d.publie_le IS NOT NULL HAVING count(*) > 0)`
    : 'NULL';
  const envois = veut('TRANSMISSION')
    ? `(SELECT json_agg(json_build_array(e.instance_id, ${ilYA('e.le')})) FROM (SELECT t.instance_id, min(t.transmis_le) AS le FROM ${fait(CompteRendu, 'd')} JOIN ${fait('transmission', 't')} ON t.compte_rendu_id = d.id WHERE d.reunion_id = s.id GROUP BY t.instance_id) e)`
    : 'NULL';
  // Around the year by its instants, which are indexed; in the year by its days, which are those of the place.
  const seances = veut('RYTHME', 'CONVOCATION', 'COMPTE_RENDU', 'TRANSMISSION')
    ? `SELECT s.instance_id, json_agg(json_build_array(s.id, s.jour, nullif(s.departements, v.departements), s.etat, s.reprise, ${ilYA('s.planifiee_le')}, ${ilYA('s.annulee_le')}, ${ilYA('s.convoquee_le')}, ${documents}, ${textes}, ${envois}, ${c.droitDeLire(Reunion, 's')}) ORDER BY s.jour, s.id) AS seances
      FROM ${fait(Reunion, 's')} JOIN vivantes v ON v.id = s.instance_id
      WHERE s.debut >= ${debut}::timestamptz - interval '1 day' AND s.debut < ${fin}::timestamptz + interval '2 days' AND s.jour BETWEEN ${debut} AND ${fin} GROUP BY s.instance_id`
    : 'SELECT NULL::uuid AS instance_id, NULL::json AS seances WHERE FALSE';
  const instances = `SELECT v.*, r.seances FROM vivantes v LEFT JOIN (${seances}) r ON r.instance_id = v.id ORDER BY v.nom, v.id`;

  const territoires = `SELECT d.code, d.nom, r.code AS region, r.nom AS "regionNom" FROM ${fait('departement', 'd')}
    JOIN ${fait('rattachement', 't')} ON t.departement_code = d.code AND t.debut <= ${leJour} AND (t.fin IS NULL OR t.fin >= ${leJour}) JOIN ${fait('region', 'r')} ON r.code = t.region_code
    WHERE ${departements.length === 0 ? 'TRUE' : `d.code = ANY(${c.parametre(departements, 'text[]')})`} ORDER BY d.code`;
  const candidats = `SELECT d.id, d.nom, d.type, p.departements, greatest(d.debut, p.debut) AS debut, least(d.fin, p.fin) AS fin
    FROM ${fait('instance', 'd')} JOIN ${fait('perimetre', 'p')} ON p.instance_id = d.id WHERE d.debut <= ${fin} AND (d.fin IS NULL OR d.fin >= ${debut}) AND p.debut <= ${fin} AND (p.fin IS NULL OR p.fin >= ${debut})`;
  const regles = `SELECT ${COLONNES_REGLE} FROM ${fait('regle', 'r')} LEFT JOIN ${fait('accord', 'a')} ON a.id = r.accord_id WHERE r.debut <= ${fin} AND (r.fin IS NULL OR r.fin >= ${debut})`;
  return `WITH vivantes AS MATERIALIZED (${vivantes}) SELECT json_build_object('instances', ${liste(instances)}, 'campagnes', ${veut('INDICATEURS') ? liste(campagnes(c, { annee, jour })) : `'[]'::json`},
    'feuilles', ${veut('FEUILLE_DE_ROUTE') ? liste(feuilles(c, { annee, jour })) : `'[]'::json`}, 'territoires', ${liste(territoires)}, 'candidats', ${veut('TRANSMISSION') ? liste(candidats) : `'[]'::json`}, 'regles', ${liste(regles)})`;
}

const AUCUNE: SeanceAJuger['transmissions'] = [];

const seanceDe = (ligne: SeanceEnLigne, dunInstance: readonly string[]): SeanceAJuger => {
  const [id, jour, departements, etat, reprise, planifieeLe, annuleeLe, convoqueeLe, documentsLe, texte, transmissions, lisible] = ligne;
  return {
    id, jour, departements: departements ?? dunInstance, etat, reprise, planifieeLe, annuleeLe, convoqueeLe, documentsLe, lisible,
    compteRendu: texte === null ? null : { id: texte[0], publieLe: texte[1], approuveLe: texte[2], lisible: texte[3] },
    transmissions: transmissions === null ? AUCUNE : transmissions.map(([instanceId, le]) => ({ instanceId, le })),
  };
};

/** The instances in the words of the domain. */
export function instancesDe({ instances, campagnes, feuilles }: FaitsConformite): InstanceAJuger[] {
  return instances.map(({ seances, ...instance }) => ({
    ...instance,
    seances: (seances ?? []).map((ligne) => seanceDe(ligne, instance.departements)),
    feuille: feuilles.find(({ instanceId }) => instanceId === instance.id) ?? null,
    campagnes: campagnes.filter(({ instanceId }) => instanceId === instance.id),
  }));
}

/** Candidates by territory, remembered: the sittings of a département share them. */
export function candidatsDe(candidats: readonly InstanceDestinataire[]): ContexteConformite['candidats'] {
  const vus = new Map<string, readonly InstanceDestinataire[]>();
  return (departements) => {
    const cle = departements.join();
    const trouves = vus.get(cle) ?? candidats.filter((d) => d.departements.length === 0 || departements.length === 0 || seRecoupent(d.departements, departements));
    vus.set(cle, trouves);
    return trouves;
  };
}

