import { ouvrirDictionnaire } from './indicateurs';
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

/** The counted indicators, owed by the agency's direction, the networks and each service of the State, and the setting of the working CTA. */
const COMPTES: readonly [code: string, unite: string, termes: [string, string] | null][] = [
  ['F3-1', 'NOMBRE', null],
  ['F3-3', 'POURCENTAGE', ['réunions où siègent des partenaires sociaux', 'réunions tenues']],
  ['F8-1', 'NOMBRE', null],
  ['F8-2', 'NOMBRE', null],
  ['F8-3', 'NOMBRE', null],
];

export async function installerReglage(p: Pick<Plateforme, 'sql'>): Promise<void> {
  await p.sql(`INSERT INTO regle (id, cle, nature, type_instance, nombre, unite, debut, citation, source, force) VALUES ($1, 'CTA_OPERATIONNEL', 'CTA_OPERATIONNEL', 'CTA', 2, 'PAR_AN', '2011-01-01', '', 'REGLAGE', 'OBLIGATION')`, [id('réglage')]);
}

/** A year of the small Jura: three CTA sittings in Dole, one in the val de Saône that straddles, two of the CDIAE of the Jura. */
export async function ouvrirMesures(): Promise<Plateforme> {
  const p = await ouvrirDictionnaire();
  await installerReglage(p);
  for (const [rang, [code, unite, termes]] of COMPTES.entries()) {
    await p.sql(
      `INSERT INTO indicateur (id, accord_id, code, rang, fiche, intitule, etoile, unite, dimensions, numerateur, denominateur, partage, calcule, periodicite) VALUES ($1, $2, $3, $4, 'fiche 8', $5, true, $6, '{DEPARTEMENT}', $7, $8, 'A_DEFINIR', true, 'ANNUELLE')`,
      [id(code), id('BFC2025'), code, 20 + rang, `Indicateur ${code}`, unite, termes?.[0] ?? null, termes?.[1] ?? null],
    );
    for (const [k, [genre, echelon]] of [['POLE_EMPLOI', 'REGION'], ['RESEAU', 'REGION'], ['ETAT', 'DEPARTEMENT']].entries()) {
      await p.sql(`INSERT INTO fournisseur (id, indicateur_id, rang, designation, genre_organisation, echelon, debut) VALUES ($1, $2, $3, $4, $4, $5, '2025-01-01')`, [id(`f ${code} ${k}`), id(code), k + 1, genre, echelon]);
    }
  }
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-02-10', presentations: 2, transmis: ['CDIAE-39'] });
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-05-12' });
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-09-08' });
  await inscrireSeance(p, { sigle: 'CTA-SAONE', jour: '2026-03-03', transmis: ['CDIAE-39', 'CDIAE-21'] });
  await inscrireSeance(p, { sigle: 'CDIAE-39', jour: '2026-04-01', presents: [['SYNDICATS', 'PRESENT']] });
  await inscrireSeance(p, { sigle: 'CDIAE-39', jour: '2026-10-01', presents: [['EMPLOYEURS', 'EXCUSE']] });
  return p;
}
