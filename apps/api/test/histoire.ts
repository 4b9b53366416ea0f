import { chargerReference } from '../src/db/reference/charger';
import { id, installerJura } from './jura';
import { ouvrirPlateforme, type Plateforme } from './plateforme';

/** Sittings of Dole, by year: two a year under AC2011, little without accord, the quarters of BFC2016 with a hole in 2018. */
const DOLE = [
  '2011-03-10', '2011-10-06', '2012-03-08', '2013-03-14', '2013-10-10', '2014-06-12', '2015-11-05', '2016-03-10', '2016-10-06',
  '2017-02-17', '2017-05-12', '2017-09-08', '2017-12-01', '2018-02-16', '2018-05-18', '2018-11-16',
];
/** Sittings of the regional committee: two in 2017, enough for BFC2016 and not for AC2015. */
const REGIONAL = ['2016-02-10', '2016-09-14', '2017-03-22', '2017-10-11', '2018-03-21', '2018-10-10'];

/** A sitting held, convened a fortnight before, its minutes published and approved nine days after. */
async function tenir(p: Pick<Plateforme, 'sql'>, sigle: string, jour: string, departements: readonly string[]): Promise<void> {
  const [reunion, texte] = [id(`${sigle} ${jour}`), id(`texte ${sigle} ${jour}`)];
  await p.sql(
    `INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, departements, planifiee_le, convoquee_le, tenue_le)
     SELECT $1, i.id, i.nom, $2::date + time '09:00' AT TIME ZONE 'Europe/Paris', $2::date + time '11:00' AT TIME ZONE 'Europe/Paris', 'Europe/Paris', $2, 'TENUE', $3, $2::date - 40, $2::date - 15, $2::date + time '12:00'
     FROM instance i WHERE i.id = $4`,
    [reunion, jour, departements, id(sigle)],
  );
  await p.sql(
    `INSERT INTO compte_rendu (id, reunion_id, instance_id, instance_nom, jour, departements, etat, redige_le, publie_le, approuve_le, approbation)
     SELECT $1, r.id, r.instance_id, r.instance_nom, r.jour, r.departements, 'APPROUVE', r.tenue_le, r.tenue_le + interval '9 days', r.tenue_le + interval '9 days', 'SANS_REGLE' FROM reunion r WHERE r.id = $2`,
    [texte, reunion],
  );
}

/** Gives the minutes of a sitting of Dole to the CDIAE of the Jura. */
async function transmettre(p: Pick<Plateforme, 'sql'>, jour: string): Promise<void> {
  await p.sql(`INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le) SELECT $1, $2, i.id, i.nom, $3::date + 10 FROM instance i WHERE i.id = $4`, [
    id(`envoi ${jour}`), id(`texte CTA-DOLE ${jour}`), jour, id('CDIAE-39'),
  ]);
}

/**
 * The real accords, and an invented history under them: AC2011, the gap, AC2015, BFC2016, and nothing after. The small Jura
 * is older than its accords here, so that every year has something to judge.
 */
export async function ouvrirHistoire(maintenant = '2026-11-20T09:00:00Z'): Promise<Plateforme> {
  const p = await ouvrirPlateforme({ maintenant });
  await p.service.source.transaction((em) => chargerReference(em));
  await installerJura(p);
  await p.sql(`UPDATE instance SET debut = '2010-01-01'`);
  await p.sql(`UPDATE perimetre SET debut = '2010-01-01'`);
  for (const jour of DOLE) await tenir(p, 'CTA-DOLE', jour, ['39']);
  for (const jour of REGIONAL) await tenir(p, 'CPR-BFC', jour, ['21', '25', '39', '58', '70', '71', '89', '90']);
  for (const jour of DOLE.filter((j) => j < '2018')) await transmettre(p, jour);
  return p;
}
