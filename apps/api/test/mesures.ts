import { id } from './jura';
import type { Plateforme } from './plateforme';

interface Seance {
  readonly sigle: string;
  readonly jour: string;
  readonly etat?: 'TENUE' | 'PLANIFIEE';
  readonly departements?: readonly string[];
  /** Tagged agenda items. */
  readonly presentations?: number;
  /** Those who attended, by college. */
  readonly presents?: readonly (readonly [college: string, presence: string])[];
  /** Instances that received its approved minutes. */
  readonly transmis?: readonly string[];
}

/** Sittings as their acts would have left them, written straight: the formulas look at nothing else. */
export async function inscrireSeance(p: Pick<Plateforme, 'sql'>, { sigle, jour, etat = 'TENUE', departements, presentations = 0, presents = [], transmis = [] }: Seance): Promise<string> {
  const reunion = id(`séance ${sigle} ${jour}`);
  const tenue = etat === 'TENUE';
  await p.sql(
    `INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, reprise, departements, planifiee_le, tenue_le)
     SELECT $1, i.id, i.nom, $3::date + time '09:00', $3::date + time '11:00', 'UTC', $3, $4, $5, coalesce($6, i.departements), $3, $7 FROM instance i WHERE i.id = $2`,
    [reunion, id(sigle), jour, etat, tenue ? 'Reprise pour l’essai' : null, departements ?? null, tenue ? `${jour}T12:00:00Z` : null],
  );
  for (let rang = 1; rang <= presentations + 1; rang += 1) {
    await p.sql(`INSERT INTO point (id, reunion_id, rang, titre, genre, etat, etiquettes) VALUES ($1, $2, $3, 'Un point', 'INFORMATION', 'INSCRIT', $4)`, [id(`${reunion} point ${rang}`), reunion, rang, rang <= presentations ? ['PRESENTATION_ACCORD'] : []]);
  }
  for (const [i, [college, presence]] of presents.entries()) {
    await p.sql(`INSERT INTO participant (id, reunion_id, nom, college, titre, presence) VALUES ($1, $2, 'Quelqu’un', $3, 'MEMBRE', $4)`, [id(`${reunion} présent ${i}`), reunion, college, presence]);
  }
  if (transmis.length > 0) await inscrireCompteRendu(p, { sigle, jour, transmis });
  return reunion;
}

/** Approved minutes of a sitting; a second one replaces the first. */
export async function inscrireCompteRendu(p: Pick<Plateforme, 'sql'>, { sigle, jour, transmis, rang = 1 }: { sigle: string; jour: string; transmis: readonly string[]; rang?: number }): Promise<string> {
  const reunion = id(`séance ${sigle} ${jour}`);
  const compteRendu = id(`compte rendu ${sigle} ${jour} ${rang}`);
  await p.sql(`UPDATE compte_rendu SET etat = 'REMPLACE', remplace_le = now() WHERE reunion_id = $1`, [reunion]);
  await p.sql(
    `INSERT INTO compte_rendu (id, reunion_id, instance_id, instance_nom, jour, departements, etat, rang, motif, redige_le, publie_le, approuve_le, approbation)
     SELECT $1, s.id, s.instance_id, s.instance_nom, s.jour, s.departements, 'APPROUVE', $3, $4, now(), now(), now(), 'SANS_REGLE' FROM reunion s WHERE s.id = $2`,
    [compteRendu, reunion, rang, rang > 1 ? 'Une erreur de nom' : null],
  );
  for (const destinataire of transmis) {
    await p.sql(`INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le) SELECT $1, $2, i.id, i.nom, now() FROM instance i WHERE i.id = $3`, [id(`${compteRendu} ${destinataire}`), compteRendu, id(destinataire)]);
  }
  return compteRendu;
}
